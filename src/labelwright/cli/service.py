"""``up`` and ``migrate``."""

import argparse

from labelwright.cli import Commands
from labelwright.cli.where import add_where, owner_url

MIGRATE = "labelwright.database.migrate:migrate_for_children"
DEFAULT_PORT = 8600


def register(commands: Commands) -> None:
    """Add the commands."""
    up = commands.add_parser("up", help="start everything: database, server, worker")
    add_where(up)
    up.add_argument("--host", default="127.0.0.1", help="address to listen on (default 127.0.0.1)")
    up.add_argument(
        "--port", type=int, default=DEFAULT_PORT, help=f"port to listen on (default {DEFAULT_PORT})"
    )
    up.add_argument(
        "--blobs", metavar="URL", help="folder or s3://bucket/prefix for media and exports"
    )
    up.add_argument(
        "--fetch-allow",
        metavar="HOST:PORT[-PORT]",
        action="append",
        default=[],
        help="let requests go to this internal address too; may be repeated",
    )
    up.add_argument(
        "--media-root",
        metavar="NAME=DIR",
        action="append",
        default=[],
        help="let tasks name files of this folder as folder://NAME/path; may be repeated",
    )
    up.add_argument(
        "--rate-limit", choices=("on", "off"), default="on", help="limit of sign-in attempts"
    )
    up.set_defaults(run=run_up_command)
    migrate = commands.add_parser("migrate", help="create roles and bring the database up to date")
    add_where(migrate)
    migrate.set_defaults(run=run_migrate)


def run_up_command(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    from labelwright.supervisor.up import UpOptions, run_up  # noqa: PLC0415

    return run_up(
        UpOptions(
            home=options.home,
            host=options.host,
            port=options.port,
            database_url=options.database_url,
            blobs=options.blobs,
            fetch_allow=tuple(options.fetch_allow),
            rate_limit=options.rate_limit == "on",
            media_roots=tuple(options.media_root),
        ),
        migrate=MIGRATE,
    )


def run_migrate(options: argparse.Namespace) -> int:
    """Migrate and say what was done."""
    from labelwright.database.migrate import HEAD, migrate  # noqa: PLC0415

    with owner_url(options) as url:
        changed = migrate(url)
    print(f"The database is {'now ' if changed else ''}at schema {HEAD}.")
    return 0
