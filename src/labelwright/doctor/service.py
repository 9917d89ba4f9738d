"""One examination: everything that can be looked at, however much of the rest is away."""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from psycopg import Error, OperationalError

from labelwright.blobs import open_store
from labelwright.doctor import engine, place, work
from labelwright.doctor.look import Look, opened
from labelwright.doctor.model import Finding, Severity, sorted_by_severity
from labelwright.kernel.errors import LabelwrightError
from labelwright.supervisor.home import read_state
from labelwright.telemetry.logs import name_of

Check = Callable[[Look], AsyncIterator[Finding]]

CHECKS: tuple[Check, ...] = (
    engine.server,
    engine.schema,
    engine.roles,
    engine.transactions,
    engine.dead_rows,
    work.backlog,
    work.jobs,
    work.projects,
)


class Examined(NamedTuple):
    """Where to look."""

    home: Path
    owner_url: str | None
    """None: the database could not be started."""
    blobs: str | None = None
    superuser_url: str | None = None
    deep: bool = False


def examine_place(home: Path, *, is_embedded: bool) -> list[Finding]:
    """Look at the home and the processes, before anything is started."""

    def checks() -> Iterator[Finding]:
        yield from place.folder_findings(home, is_embedded=is_embedded)
        yield from place.process_findings(home, read_state(home))

    return _told(checks())


async def examine(where: Examined) -> list[Finding]:
    """Look at files and database."""
    findings = await _blob_findings(where)
    if where.owner_url is None:
        return findings
    try:
        async with opened(
            where.owner_url, deep=where.deep, superuser_url=where.superuser_url
        ) as look:
            for check in CHECKS:
                findings += await _seen(check, look)
            findings += await _seen(lambda one: engine.key(one, where.home), look, name="key")
    except (OperationalError, LabelwrightError) as error:
        findings.append(unreachable_database(error))
    return sorted_by_severity(findings)


def unreachable_database(error: Exception) -> Finding:
    """Return the finding for a database that lets nobody in."""
    told = error.message if isinstance(error, LabelwrightError) else _first_line(error)
    return Finding(
        "database_unreachable",
        Severity.ERROR,
        f"The database cannot be used: {told}",
        "Nothing works without it, and nothing else could be looked at.",
        "For the embedded one read logs/postgres.log in the home; for another see that it runs,"
        " that its address is right, and run labelwright migrate once.",
    )


async def _seen(check: Check, look: Look, *, name: str | None = None) -> list[Finding]:
    """Return what a check found; one that cannot look says so and stops no other."""
    found: list[Finding] = []
    try:
        async for finding in check(look):
            found.append(finding)  # noqa: PERF401  what was found before an error counts
    except Error as error:
        found.append(_failed(name or getattr(check, "__name__", "?"), error))
    return found


def _told(findings: Iterable[Finding]) -> list[Finding]:
    found: list[Finding] = []
    try:
        for finding in findings:
            found.append(finding)  # noqa: PERF402  as above
    except OSError as error:
        found.append(_failed("home", error))
    return found


def _failed(name: str, error: Exception) -> Finding:
    return Finding(
        "check_failed",
        Severity.WARNING,
        f"The check {name} could not look ({name_of(error)}).",
        "What it would have found is not told.",
        "Cure the other findings first, then run labelwright doctor again.",
    )


async def _blob_findings(where: Examined) -> list[Finding]:
    url = where.blobs or str(where.home / "blobs")
    if "://" not in url:
        return _told(place.blob_folder_findings(Path(url)))
    try:
        await open_store(url).head(f"doctor/{uuid4().hex}")
    except LabelwrightError as error:
        return [
            Finding(
                "blobs_unreachable",
                Severity.ERROR,
                f"The store of files does not answer: {error.message}",
                "Pictures are not shown, uploads and exports fail.",
                error.cure or "See that it runs, and that its keys are in the environment.",
            )
        ]
    return []


def _first_line(error: Exception) -> str:
    with suppress(IndexError):
        return str(error).strip().splitlines()[0]
    return name_of(error)
