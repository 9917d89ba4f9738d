"""`GET /metrics`: the figures of this server, of the worker beside it, and of the database.

Closed until the operator draws a token (`labelwright key metrics`); whoever asks must send it. The
queries behind it go through partial indexes and stop counting at 10,000, so that a scrape costs the
same at ten tasks and at a million.
"""

import hmac
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from labelwright import __version__
from labelwright.database.engine import Database
from labelwright.doctor import store
from labelwright.http import Call, Operation, Reply, operation
from labelwright.intake.model import COUNTER_OF
from labelwright.jobs.model import JobState
from labelwright.kernel.errors import NotFoundError, UnauthorizedError, UnavailableError
from labelwright.kernel.ids import made_at
from labelwright.kernel.permissions import PUBLIC
from labelwright.server.watching import RequestWatch
from labelwright.telemetry import METRICS_TOKEN
from labelwright.telemetry.board import board_path, read_board
from labelwright.telemetry.figures import CONTENT_TYPE, FamilyView, gauge, render
from labelwright.telemetry.process import process_figures

COUNTED = ("tasks", "answers", "late", "skipped", *COUNTER_OF.values())
_POOL_FIGURES = {
    "pool_size": "Connections of a pool.",
    "pool_available": "Connections that nobody uses.",
    "requests_waiting": "Requests that wait for a connection.",
}


def metrics_operation(db: Database | None, home: Path, watch: RequestWatch) -> Operation:
    """Return the route."""

    async def metrics(call: Call[None]) -> Reply:
        """Return figures for Prometheus; needs the operator's metrics token, or is not there."""
        _check(call, home / "secrets" / METRICS_TOKEN)
        views = [*watch.views(), *process_figures("server"), *_background_views(home), _build()]
        if db is not None:
            views += [*_pool_views(db), *await _database_views(db)]
        return Reply(body=render(views), headers={"content-type": CONTENT_TYPE})

    return operation(
        "GET",
        "/metrics",
        metrics,
        permission=PUBLIC,
        content_type=CONTENT_TYPE.partition(";")[0],
        errors=(401,),
    )


def _check(call: Call[None], path: Path) -> None:
    try:
        token = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        token = ""
    if not token:
        raise NotFoundError("There is no such address.", code="no_route", cure="See /openapi.json.")
    scheme, _, sent = call.request.headers.get("authorization", "").partition(" ")
    is_right = hmac.compare_digest(sent.strip().encode(), token.encode())
    if scheme.lower() != "bearer" or not is_right:
        raise UnauthorizedError(
            "Figures are for the operator.",
            cure="Send Authorization: Bearer and the text of secrets/metrics.token in the home.",
        )


def _build() -> FamilyView:
    return gauge("build_info", "What runs; always 1.", [({"version": __version__}, 1)])


def _background_views(home: Path) -> list[FamilyView]:
    board = read_board(board_path(home, "worker"))
    is_up = gauge(
        "worker_up", "Whether the worker of this home is alive.", [({}, board is not None)]
    )
    return [is_up, *(board.views if board else [])]


def _pool_views(db: Database) -> list[FamilyView]:
    statistics = db.pool_statistics()
    return [
        gauge(
            f"database_{name}",
            text,
            [({"pool": pool}, found.get(name, 0)) for pool, found in statistics.items()],
        )
        for name, text in _POOL_FIGURES.items()
    ]


async def _database_views(db: Database) -> list[FamilyView]:
    began = time.perf_counter()
    try:
        async with db.dispatching() as connection:
            waiting = await store.backlog(connection)
            jobs = await store.jobs(connection)
            counters = await store.counters(connection)
    except UnavailableError:
        return [gauge("database_up", "Whether the database answers.", [({}, 0)])]
    seconds = time.perf_counter() - began
    return [
        gauge("database_up", "Whether the database answers.", [({}, 1)]),
        gauge("scrape_seconds", "What the queries of this scrape took.", [({}, seconds)]),
        *backlog_views(waiting),
        *_job_views(jobs),
        gauge(
            "counter",
            "Counters of all projects together: tasks by state, answers, late ones, skips.",
            [({"name": name}, counters.get(name, 0)) for name in COUNTED],
        ),
    ]


def backlog_views(waiting: Any) -> list[FamilyView]:
    """Return what waits as figures; counts stop at 10,000."""
    return [
        gauge("live_leases", "Leases that somebody holds.", [({}, waiting.live_leases)]),
        gauge("due_leases", "Leases that ran out and are not swept.", [({}, waiting.due_leases)]),
        gauge(
            "oldest_due_lease_seconds",
            "How long the oldest of them is due.",
            [({}, waiting.oldest_due_seconds or 0)],
        ),
        gauge("waiting_events", "Events without a number.", [({}, waiting.waiting_events)]),
        gauge(
            "oldest_waiting_event_seconds",
            "Age of the oldest of them.",
            [({}, event_age(waiting.oldest_event, waiting.now))],
        ),
        gauge(
            "waiting_counter_deltas",
            "Counter changes that are not added up.",
            [({}, waiting.waiting_deltas)],
        ),
    ]


def event_age(event: UUID | None, now: float) -> float:
    """Return how many seconds ago an event was recorded, by the time in its id."""
    return 0.0 if event is None else max(now - made_at(event), 0.0)


def _job_views(jobs: Iterable[Any]) -> list[FamilyView]:
    rows = [(row.name, JobState(row.state), row) for row in jobs]
    return [
        gauge(
            "jobs",
            "Jobs by name and state; failed ones wait for somebody.",
            [({"name": name, "state": state.name.lower()}, row.n) for name, state, row in rows],
        ),
        gauge(
            "oldest_due_job_seconds",
            "How long the oldest job of a name waits for its turn.",
            [
                ({"name": name}, row.seconds)
                for name, state, row in rows
                if state is JobState.QUEUED
            ],
        ),
    ]
