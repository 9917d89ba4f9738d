"""The service that the demo plays on: an `up` of our own, or one that serves the home already."""

import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager, suppress

from labelwright.demo.client import Client
from labelwright.kernel.errors import LabelwrightError, UnavailableError
from labelwright.supervisor.home import Home

PROGRAM = "labelwright.cli.main"
START_SECONDS = 60.0
STOP_SECONDS = 30.0
KEPT_LINES = 200
MESSAGE = b"| "  # behind the name of the part that speaks
_POLL_SECONDS = 0.02


class Service:
    """A child process that serves; its messages are kept until they are asked for."""

    def __init__(self, home: Home, *, port: int) -> None:
        self._home = home
        self._lines: deque[bytes] = deque(maxlen=KEPT_LINES)
        self._is_shown = False
        self._process = subprocess.Popen(  # noqa: S603  our own program, no shell
            [
                *(sys.executable, "-m", "labelwright.demo.leashed", PROGRAM),
                *("up", "--home", str(home.path), "--port", str(port), "--log-format", "text"),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C is ours to hear: we stop it when we are done
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def wait_until_ready(self) -> str:
        """Return the URL when the service answers."""
        give_up_at = time.monotonic() + START_SECONDS
        while time.monotonic() < give_up_at:
            state = self._home.read_state()
            if state is not None and state.pid == self._process.pid:
                wait_for_service(state.url, give_up_at=give_up_at)
                return state.url
            if self._process.poll() is not None:
                break
            time.sleep(_POLL_SECONDS)
        self.show_messages(whole=True)
        raise UnavailableError("The service did not start; its messages are above.")

    def wait(self) -> int:
        """Return the exit code when the service has ended by itself."""
        return self._process.wait()

    def show_messages(self, *, whole: bool = False) -> None:
        """Write what the service said, and from now on everything it says.

        Its own welcome is left out unless the ``whole`` is wanted: the demo says more.
        """
        self._is_shown = True
        while self._lines:
            line = self._lines.popleft()
            if whole or MESSAGE in line:
                _show(line)

    def stop(self) -> None:
        """Let the service end in good order; an impatient Ctrl-C ends it at once."""
        give_up_at = time.monotonic() + STOP_SECONDS
        while self._process.poll() is None:
            with suppress(KeyboardInterrupt, subprocess.TimeoutExpired):
                self._process.send_signal(signal.SIGTERM)
                self._process.wait(timeout=max(0.0, give_up_at - time.monotonic()))
            if time.monotonic() >= give_up_at:
                self._process.kill()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            if self._is_shown:
                _show(line)
            else:
                self._lines.append(line)


@contextmanager
def started_service(home: Home, *, port: int) -> Generator[Service]:
    """Start an `up` for the time of the block; if the block fails its messages are shown."""
    service = Service(home, port=port)
    try:
        yield service
    except LabelwrightError:
        service.show_messages()
        raise
    finally:
        service.stop()


def served_url(home: Home) -> str | None:
    """Return the URL of the `up` that serves a home, once it is ready; None if none does."""
    give_up_at = time.monotonic() + START_SECONDS
    while home.is_served():
        state = home.read_state()
        if state is not None:
            wait_for_service(state.url, give_up_at=give_up_at)
            return state.url
        if time.monotonic() > give_up_at:
            raise UnavailableError(f"The service of {home.path} does not get ready.")
        time.sleep(_POLL_SECONDS)
    return None


def wait_for_service(url: str, *, give_up_at: float) -> None:
    """Return when the service and its database answer."""
    with Client(url) as client:
        while True:
            try:
                client.check_ready()
            except UnavailableError:
                if time.monotonic() > give_up_at:
                    raise
                time.sleep(_POLL_SECONDS)
            else:
                return


def _show(line: bytes) -> None:
    with suppress(OSError, ValueError):  # a closed terminal ends no service
        sys.stderr.write(line.decode(errors="replace"))
        sys.stderr.flush()
