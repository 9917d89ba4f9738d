"""``demo``."""

import argparse
import shlex
import signal
import sys
import tempfile
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from labelwright.cli.service import DEFAULT_PORT
from labelwright.cli.where import with_application
from labelwright.kernel.errors import ConflictError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from labelwright.bootstrap import Application
    from labelwright.demo.members import Member
    from labelwright.demo.play import Company
    from labelwright.demo.played import PlayedProject
    from labelwright.demo.progress import Progress
    from labelwright.supervisor.home import Home

EXPORTS = "demo-exports"


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:  # pyright: ignore
    """Add the command."""
    demo = commands.add_parser(
        "demo", help="see it work: sample data, simulated people, labels, files"
    )
    demo.add_argument(
        "--home", metavar="DIR", help="play in this home and keep it (default: one for the time)"
    )
    demo.add_argument(
        "--port", type=int, help=f"port to listen on (default {DEFAULT_PORT}; a free one to check)"
    )
    demo.add_argument(
        "--check", action="store_true", help="compare everything with what was played, then end"
    )
    demo.set_defaults(run=run_demo)


def run_demo(options: argparse.Namespace) -> int:
    """Play the demo, then serve until told to stop."""
    from labelwright.demo.progress import Progress  # noqa: PLC0415
    from labelwright.demo.serving import served_url, started_service  # noqa: PLC0415

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # stopped like Ctrl-C
    progress = Progress(sys.stdout)
    port = options.port
    if port is None:
        port = 0 if options.check else DEFAULT_PORT
    with _home(options.home) as home:
        print(f"The demo plays in {home.path}.", flush=True)
        url = served_url(home)
        if url is not None:
            return _play(home, url, progress=progress, is_checked=options.check)
        with started_service(home, port=port) as service:
            with progress.phase("Service") as phase:
                url = service.wait_until_ready()
                phase.say(url)
            code = _play(home, url, progress=progress, is_checked=options.check)
            service.show_messages()
            if options.check:
                return code
            try:
                print(_farewell(url, options.home), flush=True)
                return service.wait()
            except KeyboardInterrupt:
                return 0


def _play(home: "Home", url: str, *, progress: "Progress", is_checked: bool) -> int:
    from labelwright.demo.members import draw_members  # noqa: PLC0415
    from labelwright.demo.play import connected, play  # noqa: PLC0415
    from labelwright.demo.summary import made, sign_in  # noqa: PLC0415

    members = draw_members()
    with progress.phase("People") as phase:
        tokens = _add_people(home, members)
        phase.say(f"{len(members)} simulated")
    with connected(url, members, tokens) as company:
        projects = play(company, folder=home.path / EXPORTS, progress=progress)
        views = [company.requester.project(project.id) for project in projects]
        found: list[str] = []
        if is_checked:
            with progress.phase("Check") as phase:
                found = _differences(home, url, company=company, members=members, projects=projects)
                phase.say(f"{len(found)} differences" if found else "everything as it was played")
    print(made(projects, {view.id: view.counters for view in views}))
    print(sign_in(url, members), flush=True)
    for difference in found:
        print(f"labelwright: {difference}", file=sys.stderr)
    return 1 if found else 0


def _differences(
    home: "Home",
    url: str,
    *,
    company: "Company",
    members: "Sequence[Member]",
    projects: "Sequence[PlayedProject]",
) -> list[str]:
    from labelwright.demo import check  # noqa: PLC0415

    found = list(check.differences(company.requester, projects))
    found += check.sign_in_differences(url, members)
    found += _rebuild_differences(home, projects)
    return found


def _add_people(home: "Home", members: "Sequence[Member]") -> dict[str, str]:
    """Add everybody to a new organization; return the token of each address."""
    from labelwright.demo.members import ORGANIZATION  # noqa: PLC0415
    from labelwright.flow.add_person import add_person  # noqa: PLC0415
    from labelwright.identity.service import find_organization  # noqa: PLC0415

    async def use(application: "Application") -> dict[str, str]:
        with suppress(NotFoundError):
            await find_organization(application.db, ORGANIZATION)
            raise ConflictError(
                f"The demo ran in {home.path} before.",
                code="demo_ran",
                cure=f"Look at it with `{_up(home.path)}`, or use another home.",
            )
        return {
            member.email: (
                await add_person(
                    application.db,
                    organization=ORGANIZATION,
                    roles=[member.role],
                    email=member.email,
                    name=member.name,
                    password=member.password,
                )
            ).token
            for member in members
        }

    return with_application(_where(home), use)


def _rebuild_differences(home: "Home", projects: "Sequence[PlayedProject]") -> list[str]:
    """Compute the state of every project anew from its facts, and name what differed."""
    from labelwright.demo.members import ORGANIZATION  # noqa: PLC0415
    from labelwright.flow.rebuild import rebuild_project  # noqa: PLC0415
    from labelwright.identity.service import find_organization  # noqa: PLC0415
    from labelwright.kernel.ids import parse_id  # noqa: PLC0415

    async def use(application: "Application") -> list[str]:
        organization = await find_organization(application.db, ORGANIZATION)
        found: list[str] = []
        for project in projects:
            async with application.db.transaction(organization) as tx:
                differing = await rebuild_project(tx, parse_id("prj", project.id))
            if differing:
                found.append(f"{project.demo.name}: {differing} rows of state were not its facts'")
        return found

    return with_application(_where(home), use)


def _where(home: "Home") -> argparse.Namespace:
    return argparse.Namespace(home=str(home.path), database_url=None)


@contextmanager
def _home(path: str | None) -> "Generator[Home]":
    """Yield the named home, or a new one that is removed at the end."""
    from labelwright.supervisor.home import Home  # noqa: PLC0415

    if path is not None:
        yield Home(path)
        return
    with tempfile.TemporaryDirectory(prefix="labelwright-demo-") as folder:
        yield Home(folder)


def _farewell(url: str, home: str | None) -> str:
    if home is None:
        return f"Labelwright serves at {url}. Ctrl-C stops it and removes everything."
    return f"Labelwright serves at {url}. Ctrl-C stops it.\n`{_up(home)}` starts it again."


def _up(home: "str | Path") -> str:
    return f"labelwright up --home {shlex.quote(str(home))}"
