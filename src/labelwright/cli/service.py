"""``up`` and ``migrate``."""

import argparse
import sys
from collections.abc import Generator
from contextlib import contextmanager

from labelwright.cli import Commands
from labelwright.cli.where import add_where, owner_url
from labelwright.kernel.errors import InvalidInputError

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
    up.add_argument(
        "--log-format",
        choices=("text", "json"),
        help="of what is printed; default: text to a terminal, else JSON, one object a line",
    )
    up.set_defaults(run=run_up_command)
    migrate = commands.add_parser("migrate", help="create roles and bring the database up to date")
    add_where(migrate)
    migrate.set_defaults(run=run_migrate)


def run_up_command(options: argparse.Namespace) -> int:
    """Serve until told to stop; what was asked for is checked before anything is started."""
    try:
        check_options(options)
    except InvalidInputError as error:
        print(f"labelwright: {error.message}\n  {error.cure or ''}", file=sys.stderr)
        return 2  # as for options that the parser refuses
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
            log_format=options.log_format or ("text" if sys.stdout.isatty() else "json"),
        ),
        migrate=MIGRATE,
    )


def check_options(options: argparse.Namespace) -> None:
    """Refuse what the children could only fail with; a plain `up` loads nothing for it."""
    if options.database_url is not None:
        _check_database_url(options.database_url)
    if options.fetch_allow:
        from labelwright.egress import EgressPolicy  # noqa: PLC0415

        with _named("--fetch-allow"):
            EgressPolicy.parse(options.fetch_allow)
    if options.media_root:
        from labelwright.bootstrap import parse_roots  # noqa: PLC0415

        parse_roots(tuple(options.media_root))  # its error names the option
    if options.blobs:
        from labelwright.blobs import open_store  # noqa: PLC0415

        with _named("--blobs"):
            open_store(options.blobs)


def _check_database_url(url: str) -> None:
    from psycopg import ProgrammingError  # noqa: PLC0415
    from psycopg.conninfo import conninfo_to_dict  # noqa: PLC0415

    cure = "Write --database-url postgresql://OWNER:PASSWORD@HOST:PORT/DATABASE"
    try:
        parts = conninfo_to_dict(url)
    except ProgrammingError:  # what it says may quote the password
        raise InvalidInputError(
            "--database-url is not the URL of a PostgreSQL database.", cure=cure
        ) from None
    if not parts.get("password"):
        raise InvalidInputError("--database-url has no password.", cure=cure)


@contextmanager
def _named(option: str) -> Generator[None]:
    try:
        yield
    except InvalidInputError as error:
        raise InvalidInputError(f"{option}: {error.message}", cure=error.cure) from error
    except OSError as error:
        raise InvalidInputError(f"{option}: {error}.", cure="Name a folder of yours.") from error


def run_migrate(options: argparse.Namespace) -> int:
    """Migrate and say what was done."""
    from labelwright.database.migrate import HEAD, migrate  # noqa: PLC0415

    with owner_url(options) as url:
        changed = migrate(url)
    print(f"The database is {'now ' if changed else ''}at schema {HEAD}.")
    return 0
