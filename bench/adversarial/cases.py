"""The scenes: what the queue is made to look like, written past the API because hours would pass.

What is measured goes through HTTP all the same.
"""

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import NamedTuple

from bench.history import analyze, id_of
from bench.lab import CHOICE, Lab, texts
from bench.service import Service

SMALL_PROJECTS = 1_000
OWN_ANSWERS = 50_000
EXPIRED = 20_000
ABSENT = 200
"""Each holds as many leases as a program may."""


class Stage(NamedTuple):
    """Where the people work while a case lasts, and how many of them."""

    lab: Lab
    project: str
    people: int


Case = Callable[[Stage], AbstractAsyncContextManager[str]]
"""Sets a scene for as long as it is open, and says which project is worked on."""


@asynccontextmanager
async def calm(stage: Stage) -> AsyncGenerator[str]:
    """Nothing is in the way."""
    yield stage.project


@asynccontextmanager
async def own_answers(stage: Stage) -> AsyncGenerator[str]:
    """Every annotator has 50,000 own answers at the head of a queue that wants another one."""
    project = await stage.lab.project(CHOICE, "own answers", overlap=2)
    await stage.lab.add(project, texts(OWN_ANSWERS * 2))
    with stage.lab.service.superuser() as connection:
        connection.execute(
            """
            WITH head AS (
                SELECT organization, project, task FROM queue
                WHERE project = %(project)s AND kind = 0 ORDER BY pos LIMIT %(count)s),
            done AS (
                INSERT INTO assignment (organization, project, task, kind, round, annotator, id,
                                        epoch, state, until, ended)
                SELECT h.organization, h.project, h.task, 0, 1, a.id, gen_random_uuid(), 1, 1,
                       clock_timestamp(), clock_timestamp() - interval '2 days'
                FROM head h JOIN annotator a ON a.organization = h.organization
                RETURNING 1)
            SELECT count(*) FROM done
            """,
            {"project": id_of(project), "count": OWN_ANSWERS},
        )
    analyze(stage.lab.service)
    yield project


@asynccontextmanager
async def long_snapshot(stage: Stage) -> AsyncGenerator[str]:
    """Somebody's transaction has been open for long, so nothing dead can be cleaned away."""
    is_over, is_open = threading.Event(), threading.Event()

    def hold() -> None:
        with stage.lab.service.superuser() as connection:
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
            connection.execute("SELECT count(*) FROM queue")
            is_open.set()
            is_over.wait()
            connection.execute("ROLLBACK")

    holder = threading.Thread(target=hold)
    holder.start()
    await asyncio.to_thread(is_open.wait)
    try:
        with stage.lab.service.superuser() as connection:  # what is dead stays in the way
            connection.execute(
                """UPDATE queue SET need = 0, wanted = 0
                   WHERE (organization, project, task, kind) IN
                   (SELECT organization, project, task, kind FROM queue
                    WHERE project = %s AND need > 0 ORDER BY pos LIMIT 6000)""",
                [id_of(stage.project)],
            )
        yield stage.project
    finally:
        is_over.set()
        await asyncio.to_thread(holder.join)


@asynccontextmanager
async def expiring(stage: Stage) -> AsyncGenerator[str]:
    """20,000 leases of others run out at the moment at which the shift begins."""
    with stage.lab.service.superuser() as connection:
        connection.execute(
            """
            WITH taken AS (
                UPDATE queue SET need = need - 1 WHERE (organization, project, task, kind) IN
                    (SELECT organization, project, task, kind FROM queue
                     WHERE project = %(project)s AND need > 0 ORDER BY pos DESC LIMIT %(count)s)
                RETURNING organization, project, task),
            absent AS (
                INSERT INTO annotator (organization, id, pseudonym, kind, supplier)
                SELECT organization, gen_random_uuid(), 'absent ' || gen_random_uuid(), 0,
                       organization
                FROM project CROSS JOIN generate_series(1, %(people)s) WHERE id = %(project)s
                RETURNING id),
            numbered AS (SELECT id, row_number() OVER () - 1 AS n FROM absent)
            INSERT INTO assignment (organization, project, task, kind, round, annotator, id, epoch,
                                    state, until)
            SELECT t.organization, t.project, t.task, 0, 1, p.id, gen_random_uuid(), 1, 0,
                   clock_timestamp() + interval '1 second'
            FROM (SELECT *, row_number() OVER () AS n FROM taken) t
            JOIN numbered p ON p.n = t.n %% %(people)s
            """,
            {"project": id_of(stage.project), "count": EXPIRED, "people": ABSENT},
        )
    await asyncio.sleep(1)
    yield stage.project


@asynccontextmanager
async def beside_many(stage: Stage) -> AsyncGenerator[str]:
    """Work in a giant beside a thousand small ones of its organization."""
    for n in range(SMALL_PROJECTS):
        small = await stage.lab.project(CHOICE, f"small {n}")
        await stage.lab.add(small, texts(5, first=n * 5))
    analyze(stage.lab.service)
    yield stage.project


@asynccontextmanager
async def in_a_small_one(stage: Stage) -> AsyncGenerator[str]:
    """Work in a small project, one of the thousand beside the giant."""
    project = await stage.lab.project(CHOICE, "a small one")
    await stage.lab.add(project, texts(2_000))
    yield project


CASES: dict[str, Case] = {
    "50,000 own answers at the head of the queue": own_answers,
    "a long snapshot held open": long_snapshot,
    "20,000 leases expiring at once": expiring,
    "a giant beside a thousand small projects": beside_many,
    "a small project beside a giant and a thousand": in_a_small_one,
}


def unswept(service: Service, project: str) -> int:
    """Return how many leases ran out and were not taken back."""
    with service.superuser() as connection:
        row = connection.execute(
            "SELECT count(*) FROM assignment WHERE project = %s AND state = 0 AND until < now()",
            [id_of(project)],
        ).fetchone()
    return row[0] if row else 0
