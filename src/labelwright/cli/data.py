"""``rebuild``."""

import argparse
from typing import TYPE_CHECKING

from labelwright.cli import Commands
from labelwright.cli.where import add_where, with_application

if TYPE_CHECKING:
    from labelwright.bootstrap import Application


def register(commands: Commands) -> None:
    """Add the command."""
    rebuild = commands.add_parser("rebuild", help="compute a project's state anew from its facts")
    add_where(rebuild)
    rebuild.add_argument("--organization", required=True, metavar="SLUG")
    rebuild.add_argument("--project", required=True, metavar="ID")
    rebuild.set_defaults(run=run_rebuild)


def run_rebuild(options: argparse.Namespace) -> int:
    """Rebuild and say what differed."""
    from labelwright.flow.rebuild import rebuild_project  # noqa: PLC0415
    from labelwright.identity.service import find_organization  # noqa: PLC0415
    from labelwright.kernel.ids import parse_id  # noqa: PLC0415

    async def use(application: "Application") -> int:
        organization = await find_organization(application.db, options.organization)
        async with application.db.transaction(organization) as tx:
            return await rebuild_project(tx, parse_id("prj", options.project))

    differing = with_application(options, use)
    print(f"Rebuilt; {differing} rows differed.")
    return 0
