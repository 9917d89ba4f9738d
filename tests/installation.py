"""A whole service in this process: real PostgreSQL, real routes, real files; the worker in steps.

Tests are synchronous: the service's event loop runs in a thread of its own. Every test makes its
own organizations, so all of them share one database, as tenants do.
"""

import asyncio
import itertools
import threading
from collections.abc import Coroutine, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import httpx
import psycopg

from labelwright.assignment import service as assignment
from labelwright.audit import service as audit
from labelwright.bootstrap import Application, Settings
from labelwright.database.migrate import migrate
from labelwright.database.roles import APP, DISPATCH, role_url
from labelwright.flow.add_person import add_person
from labelwright.identity.service import ensure_organization, issue_key
from labelwright.jobs.service import JobRunner
from labelwright.media.decode import DecodePool
from labelwright.notifications import service as notifications
from labelwright.server.service import service_app
from labelwright.supervisor.home import Home
from labelwright.supervisor.postgres import EmbeddedPostgres, database_url, superuser_url
from labelwright.webhooks import service as webhooks

Result = TypeVar("Result")

ROLES = ("requester", "annotator", "reviewer", "lead", "admin")

PICTURE_PORTS = "20000-65535"
"""Ports of this machine that tests may serve pictures on."""

_numbers = itertools.count(1)


class Client:
    """Somebody with a token (or nobody) talking to the service."""

    def __init__(self, service: "Service", headers: dict[str, str]) -> None:
        self._service = service
        self.headers = headers

    def request(self, method: str, path: str, **details: Any) -> httpx.Response:
        headers = {**self.headers, **details.pop("headers", {})}
        return self._service.run(
            self._service.http.request(method, path, headers=headers, **details)
        )

    def get(self, path: str, **details: Any) -> httpx.Response:
        return self.request("GET", path, **details)

    def post(self, path: str, **details: Any) -> httpx.Response:
        return self.request("POST", path, **details)

    def ok(self, method: str, path: str, **details: Any) -> Any:
        """Return the document of a request that must succeed."""
        response = self.request(method, path, **details)
        assert response.is_success, f"{method} {path}: {response.status_code} {response.text}"
        return response.json() if response.content else None


class Organization:
    """A tenant with one person a role."""

    def __init__(self, service: "Service", name: str) -> None:
        self.name = name
        self.id = service.run(ensure_organization(service.application.db, name))
        self._service = service
        self._clients: dict[str, Client] = {}

    def person(self, name: str, roles: Sequence[str]) -> Client:
        """Return the client of a (new) person."""
        if name not in self._clients:
            added = self._service.run(
                add_person(
                    self._service.application.db,
                    organization=self.name,
                    roles=roles,
                    email=f"{name}@{self.id.hex}.example",
                    name=name,
                    password=None,
                )
            )
            self._clients[name] = self._service.client(added.token)
        return self._clients[name]

    def __getattr__(self, role: str) -> Client:
        if role not in ROLES:
            raise AttributeError(role)
        return self.person(role, [role])

    def key(self, mode: str = "live") -> Client:
        """Return the client of a program with a key."""
        db = self._service.application.db
        return self._service.client(
            self._service.run(issue_key(db, organization=self.name, mode=mode, name="test"))
        )


class Service:
    """The installation under test."""

    def __init__(self, home: Home, *, owner_url: str, superuser_url: str) -> None:
        self.home = home
        self.owner_url = owner_url
        self.superuser_url = superuser_url
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self._thread.start()
        self.media_root = home.path / "media-root"
        self.media_root.mkdir(exist_ok=True)
        self.application = Application(
            Settings(
                home=home.path,
                app_url=role_url(self.owner_url, APP),
                dispatch_url=role_url(self.owner_url, DISPATCH),
                media_roots=(f"samples={self.media_root}",),
                fetch_allow=(f"127.0.0.1:{PICTURE_PORTS}",),
            )
        )
        self.application.check()
        self.run(self.application.db.open())
        self.app = service_app(self.application)
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app), base_url="http://labelwright.test", timeout=60
        )
        self._decoder = DecodePool()
        self._egress = self.application.egress()
        self.courier = self.application.courier()
        self.handlers = self.application.job_handlers(self._egress, self._decoder)
        self.runner = JobRunner(self.application.db, self.handlers)

    @classmethod
    def over(cls, folder: Path, *, owner_url: str, superuser_url: str) -> "Service":
        """Return a service with its files in ``folder`` over a database that runs elsewhere."""
        return cls(Home(folder), owner_url=owner_url, superuser_url=superuser_url)

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Run a coroutine on the service's loop."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(120)

    def client(self, token: str | None = None) -> Client:
        """Return a client with this token, or nobody's."""
        return Client(self, {} if token is None else {"authorization": f"Bearer {token}"})

    def organization(self) -> Organization:
        """Return a new tenant."""
        return Organization(self, f"Lab {next(_numbers)} {id(self):x}")

    def work(self) -> None:
        """Do what the worker would do, until nothing is left."""

        async def steps() -> None:
            db = self.application.db
            while await self.runner.run_next():
                pass
            await assignment.sweep_all(db)
            await audit.sequence_all(db)
            await assignment.roll_counters(db)

        self.run(steps())

    def deliver(self) -> None:
        """Do what the worker would do, and bring every message that is due."""
        self.work()

        async def steps() -> None:
            while await webhooks.tell_all(self.application.db):
                pass
            while await notifications.notify_all(self.application.db):
                pass
            while await self.courier.visit_due():
                await self.courier.settle()

        self.run(steps())

    @contextmanager
    def superuser(self) -> Generator[psycopg.Connection[Any]]:
        """Look at the database past every wall."""
        options = "-c search_path=labelwright,pg_catalog"
        with psycopg.connect(self.superuser_url, options=options) as connection:
            yield connection

    def superuser_connection(self) -> psycopg.Connection[Any]:
        """Return a connection that looks past every wall; who asked for it closes it."""
        return psycopg.connect(self.superuser_url, autocommit=True)

    def expire(self, organization: UUID, assignment_id: UUID | None = None) -> None:
        """Let live leases run out, and sweep."""
        with self.superuser() as connection:
            connection.execute(
                """UPDATE assignment SET until = clock_timestamp() - interval '1 second'
                   WHERE organization = %s AND state = 0 AND (%s::uuid IS NULL OR id = %s)""",
                [organization, assignment_id, assignment_id],
            )
        self.run(assignment.sweep_all(self.application.db))

    def close(self) -> None:
        """Stop everything."""

        async def stop() -> None:
            await self.http.aclose()
            await self._egress.aclose()
            await self.courier.aclose()
            await self._decoder.aclose()
            await self.application.db.close()

        self.run(stop())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(10)
        self.loop.close()


@contextmanager
def installation(folder: Path) -> Generator[Service]:
    """Start an installation in ``folder``, and stop it."""
    home = Home(folder)
    postgres = EmbeddedPostgres(home, log=lambda _: None)
    postgres.start()
    try:
        postgres.settle()
        migrate(database_url(home))
        service = Service(home, owner_url=database_url(home), superuser_url=superuser_url(home))
        try:
            yield service
        finally:
            service.close()
    finally:
        postgres.stop()
