"""An organization under load: its people, its projects, and the fixed routes they use."""

import asyncio
import json
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from typing import Any

import msgspec

from bench.service import Service
from bench.wire import Connection, RefusedError

ORGANIZATION = "bench"
COMMANDS_AT_ONCE = 2
PAGE = 200
BLOCK = 500

CHOICE: dict[str, Any] = {
    "task_type": "questionnaire",
    "ontology": {
        "fields": [
            {
                "id": "mood",
                "name": "Mood",
                "kind": "choice",
                "required": True,
                "options": [{"id": "good", "name": "good"}, {"id": "bad", "name": "bad"}],
            }
        ]
    },
}
CHOSEN: dict[str, Any] = {"answers": {"mood": "good"}}

BOXES: dict[str, Any] = {
    "task_type": "image_regions",
    "ontology": {
        "classes": [
            {"id": "car", "name": "car", "color": 1},
            {"id": "person", "name": "person", "color": 3},
        ]
    },
}


class LeasedTask(msgspec.Struct):
    """The part of a leased task that an annotator without eyes needs."""

    id: str


class Lease(msgspec.Struct):
    """The part of a lease that is sent back."""

    assignment: str
    lease_token: str
    task: LeasedTask


LEASE = msgspec.json.Decoder(Lease)


class Lab:
    """A new organization with a requester who is lead too, and annotators with their tokens."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.token: str = self._person("requester", "requester", "lead")
        self.requester = Connection(service.port, self.token)
        self.annotators: list[str] = []

    def _person(self, name: str, *roles: str) -> str:
        words = [word for role in roles for word in ("--role", role)]
        made = self.service.command(
            *("user", "create", "--organization", ORGANIZATION, *words),
            *("--email", f"{name}@bench.example", "--json"),
        )
        return made["token"]

    async def hire(self, count: int) -> None:
        """Have at least so many annotators, each a person with a token."""
        places = asyncio.Semaphore(COMMANDS_AT_ONCE)

        async def one(n: int) -> str:
            async with places:
                return await asyncio.to_thread(self._person, f"annotator{n}", "annotator")

        missing = range(len(self.annotators), count)
        self.annotators += await asyncio.gather(*(one(n) for n in missing))

    def connections(self, count: int) -> list[Connection]:
        """Return a fresh connection for each of the first annotators."""
        return [Connection(self.service.port, token) for token in self.annotators[:count]]

    async def project(self, kind: dict[str, Any], name: str, **policy: Any) -> str:
        """Return the id of a new project."""
        body = {"name": name, "policy": {"overlap": 1, **policy}, **kind}
        return (await self.requester.ok("POST", "/api/projects", body))["id"]

    async def counters(self, project: str) -> dict[str, int]:
        """Return a project's counters."""
        return (await self.requester.ok("GET", f"/api/projects/{project}"))["counters"]

    async def add(
        self, project: str, blocks: Iterable[bytes], connection: Connection | None = None
    ) -> dict[str, Any]:
        """Order tasks in one streamed request; return what became of them."""
        answer = await (connection or self.requester).stream(
            f"/api/projects/{project}/tasks", blocks
        )
        if answer.status != HTTPStatus.OK:
            raise RefusedError(f"intake: {answer.status} {answer.body[:500]!r}")
        return answer.document()

    async def tasks(self, project: str) -> list[str]:
        """Return the ids of a project's tasks."""
        found: list[str] = []
        after = ""
        while True:
            page = await self.requester.ok(
                "GET", f"/api/projects/{project}/tasks?limit={PAGE}{after}"
            )
            found += [item["id"] for item in page["items"]]
            if page["next"] is None:
                return found
            after = f"&after={page['next']}"


def texts(count: int, *, first: int = 0) -> Iterator[bytes]:
    """Yield blocks of NDJSON lines: plain texts of about a hundred characters, with keys."""
    text = b"The tram was late again today, but people were in a good mood;"
    for start in range(first, first + count, BLOCK):
        yield b"".join(
            b'{"unique_id":"text-%d","assets":[{"text":"%b %d of them sang on their way."}]}\n'
            % (n, text, n)
            for n in range(start, min(first + count, start + BLOCK))
        )


def pictures(count: int, uri: str) -> Iterator[bytes]:
    """Yield blocks of NDJSON lines: tasks about one uploaded picture."""
    for start in range(0, count, BLOCK):
        yield b"".join(
            b'{"unique_id":"picture-%d","assets":[{"uri":"%b"}]}\n' % (n, uri.encode())
            for n in range(start, min(count, start + BLOCK))
        )


def submission(lease: Lease, payload: object) -> bytes:
    """Return the body of a submit."""
    return json.dumps(
        {"lease_token": lease.lease_token, "payload": payload, "active_seconds": 2.5}
    ).encode()
