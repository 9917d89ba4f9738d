"""`labelwright up`: everything a service needs, started side by side, watched, and stopped.

Order: take the home, open the port, then at once (a) PostgreSQL, (b) the migrations' process and
(c) the server begin to load; the migrations run when PostgreSQL accepts connections; the children
are told when they are done. The worker begins when the server answers, so that it does not
compete with it for the processor. On a stop signal the children end first, then PostgreSQL.
"""

import gc
import os
import shlex
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TextIO

from labelwright.kernel.errors import LabelwrightError, UnavailableError
from labelwright.supervisor.child_config import ChildConfig
from labelwright.supervisor.console import Console
from labelwright.supervisor.database_watch import DatabaseWatch
from labelwright.supervisor.errors import HomeInUseError, MigrationError
from labelwright.supervisor.home import Home, HomeLock, State
from labelwright.supervisor.listen import address_of, listen, url_of, wait_for_answer
from labelwright.supervisor.loop import Loop
from labelwright.supervisor.migrator import Migrator
from labelwright.supervisor.postgres import database_url
from labelwright.supervisor.tree import GRACE_SECONDS, ChildSpec, ProcessTree

SERVER, WORKER = "server", "worker"
CHILDREN: Mapping[str, Sequence[str]] = {
    SERVER: (sys.executable, "-m", "labelwright.server"),
    WORKER: (sys.executable, "-m", "labelwright.worker"),
}
_ORPHAN_SECONDS = 5.0
_SLOW_SERVER_SECONDS = 30.0


class UpOptions(NamedTuple):
    """What `labelwright up` was asked for."""

    home: str | os.PathLike[str]
    host: str = "127.0.0.1"
    port: int = 8080
    database_url: str | None = None  # of an owner that may create roles; None: embedded
    blobs: str | None = None  # URL of an object store; None: the folder in the home
    fetch_allow: tuple[str, ...] = ()
    rate_limit: bool = True
    media_roots: tuple[str, ...] = ()
    log_format: str = "text"


def run_up(
    options: UpOptions,
    *,
    migrate: str,
    children: Mapping[str, Sequence[str]] = CHILDREN,
    stream: TextIO | None = None,
) -> int:
    """Serve until a stop signal; return the exit code.

    `migrate` is `module:function`, called in another process with the owner's database URL; it may
    return the URL that the children shall use instead. Exit code 2: the home is served already.
    """
    console = Console(stream, log_format=options.log_format)
    try:
        home = Home(options.home)
        lock = HomeLock(home, url=f"(starting, port {options.port})")
        try:
            return _Service(options, home, lock=lock, console=console).run(migrate, children)
        finally:
            lock.release()
    except LabelwrightError as problem:
        _complain(problem)
        return 2 if isinstance(problem, HomeInUseError) else 1
    except OSError as problem:  # a full disk, a folder taken away
        _complain(UnavailableError(f"{problem}."))
        return 1


def _complain(problem: LabelwrightError) -> None:
    cure = f"\n  {problem.cure}" if problem.cure else ""
    Console(sys.stderr).block(f"labelwright: {problem.message}{cure}")


class _Service:
    """One run of `up` on a home that we hold."""

    def __init__(self, options: UpOptions, home: Home, *, lock: HomeLock, console: Console) -> None:
        self._began = time.monotonic()
        self._options = options
        self._home = home
        self._console = console
        self._stopping = threading.Event()
        self._problem: BaseException | None = None
        self._is_preparing = True
        self._is_serving = False
        self._migrator: Migrator | None = None
        self._later_children: dict[str, Sequence[str]] = {}
        was_killed = home.read_state() is not None
        home.clear_state()
        patience = _ORPHAN_SECONDS if was_killed else 0.0
        self._listener = listen(options.host, options.port, patience_seconds=patience)
        self._url = url_of(self._listener)
        lock.note(self._url)
        self._loop = Loop(on_stop_signal=self._stop)
        self._tree = ProcessTree(self._loop, console)
        self._database: DatabaseWatch | None = None
        if options.database_url is None:
            self._database = DatabaseWatch(home, self._loop, console, stopping=self._stopping)

    def run(self, migrate: str, children: Mapping[str, Sequence[str]]) -> int:
        self._loop.catch_signals()
        self._later_children = dict(children)
        self._migrator = Migrator(migrate)
        self._loop.in_thread(
            lambda: self._prepare(migrate), done=self._prepared, failed=self._failed
        )
        self._tree.add(self._spec(SERVER, self._later_children.pop(SERVER)))
        try:
            self._loop.run_until(self._is_over)
        finally:
            if self._database is not None:
                self._database.leave()
            self._home.clear_state()
            self._listener.close()
        if self._problem is not None:
            raise self._problem
        return 0

    def _prepare(self, migrate: str) -> str:
        """Start and migrate the database, in a thread; return the URL for the children."""
        database = self._database
        if database is None:
            return self._run_migrator(migrate)
        while True:
            database.enter()
            try:
                url = self._run_migrator(migrate)
            except MigrationError:
                if self._stopping.is_set() or database.is_alive():
                    raise
            else:
                database.settle()
                return url

    def _run_migrator(self, migrate: str) -> str:
        migrator = self._migrator = self._migrator or Migrator(migrate)
        try:
            return migrator.migrate(self._owner_url())
        finally:
            self._migrator = None

    def _owner_url(self) -> str:
        return self._options.database_url or database_url(self._home)

    def _prepared(self, children_url: str) -> None:
        self._is_preparing = False
        if self._stopping.is_set():
            return
        if self._database is not None:
            self._database.begin()
        self._tree.announce_ready(children_url)
        state = State(
            os.getpid(),
            self._url,
            self._owner_url(),
            self._database is not None,
            self._options.blobs,
        )
        self._home.write_state(state)
        self._loop.in_thread(
            lambda: wait_for_answer(self._listener, stopping=self._stopping),
            done=self._serving,
            failed=self._failed,
        )
        self._loop.call_later(_SLOW_SERVER_SECONDS, self._say_if_slow)

    def _serving(self, is_answering: bool) -> None:  # noqa: FBT001  a thread's result
        if not is_answering or self._stopping.is_set():
            return
        self._is_serving = True
        self._console.block(self._welcome())
        for name, argv in self._later_children.items():
            self._tree.add(self._spec(name, argv))
        gc.collect()

    def _failed(self, problem: BaseException) -> None:
        self._is_preparing = False
        if not self._stopping.is_set():
            self._problem = problem
            self._stop()

    def _stop(self) -> None:
        """Begin to stop; told a second time, do not wait for the children."""
        grace_seconds = 0.0 if self._stopping.is_set() else GRACE_SECONDS
        self._stopping.set()
        migrator = self._migrator  # the preparing thread may be done with it this moment
        if migrator is not None:
            migrator.cancel()
        self._tree.stop(grace_seconds=grace_seconds)

    def _is_over(self) -> bool:
        is_busy = self._is_preparing or (self._database and self._database.is_starting)
        return self._stopping.is_set() and not is_busy and self._tree.is_empty

    def _say_if_slow(self) -> None:
        if not self._is_serving and not self._stopping.is_set():
            self._console.say("the server does not answer yet; its messages are above")

    def _spec(self, name: str, argv: Sequence[str]) -> ChildSpec:
        options = self._options
        host, port = address_of(self._listener)
        config = ChildConfig(
            home=str(self._home.path),
            host=host,
            port=port,
            url=self._url,
            listen_fd=self._listener.fileno() if name == SERVER else None,
            blobs=options.blobs,
            fetch_allow=options.fetch_allow,
            rate_limit=options.rate_limit,
            media_roots=options.media_roots,
            log_format=options.log_format,
        )
        return ChildSpec(name, argv, config)

    def _welcome(self) -> str:
        home = shlex.quote(str(self._home.path))
        seconds = time.monotonic() - self._began
        return f"""
Labelwright runs (ready after {seconds:.1f} s).

  Open     {self._url}
  Sign in  labelwright user create --home {home} --organization NAME --role lead --email YOU
           prints a token for the sign-in page
  Try out  labelwright demo --home {home}
  Data     {self._home.path}
  Stop     Ctrl-C
"""
