"""Which installation a command means: ``--home`` or ``--database-url``, beside a running `up`."""

import argparse
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from labelwright.kernel.errors import InvalidInputError

if TYPE_CHECKING:
    from labelwright.bootstrap import Application

Result = TypeVar("Result")

DEFAULT_HOME = "~/.labelwright"


def add_where(command: argparse.ArgumentParser) -> None:
    """Add the two options to a command."""
    command.add_argument(
        "--home", metavar="DIR", default=DEFAULT_HOME, help=f"home folder (default {DEFAULT_HOME})"
    )
    command.add_argument(
        "--database-url",
        metavar="URL",
        help="PostgreSQL of an owner that may create roles, instead of the embedded one",
    )


@contextmanager
def owner_url(options: argparse.Namespace) -> Generator[str]:
    """Yield the owner's URL of a running database; the embedded one is started if need be."""
    if options.database_url:
        yield options.database_url
        return
    from labelwright.supervisor.home import Home  # noqa: PLC0415
    from labelwright.supervisor.usage import running_database  # noqa: PLC0415

    with running_database(Home(existing_home(options))) as url:
        yield url


def existing_home(options: argparse.Namespace) -> Path:
    """Return the home of an installation; refuse a folder that is none."""
    home = Path(options.home).expanduser().absolute()
    if not (home / "secrets").exists():
        raise InvalidInputError(
            f"There is no installation in {options.home}.",
            cure="Start one with `labelwright up --home DIR`, or name yours with --home.",
        )
    return home


def with_application(
    options: argparse.Namespace, use: "Callable[[Application], Awaitable[Result]]"
) -> Result:
    """Run ``use`` with an application of the installation; the database is migrated first."""
    from labelwright.bootstrap import Application, Settings  # noqa: PLC0415
    from labelwright.database.migrate import migrate  # noqa: PLC0415
    from labelwright.database.roles import APP, DISPATCH, role_url  # noqa: PLC0415

    with owner_url(options) as url:
        migrate(url)
        application = Application(
            Settings(
                home=Path(options.home).expanduser(),
                app_url=role_url(url, APP),
                dispatch_url=role_url(url, DISPATCH),
                blobs=getattr(options, "blobs", None),
            )
        )
        application.check()

        import asyncio  # noqa: PLC0415  `up` must stay small

        async def run() -> Result:
            await application.db.open()
            try:
                return await use(application)
            finally:
                await application.db.close()

        return asyncio.run(run())
