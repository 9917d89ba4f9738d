"""``user create``, ``key create`` and ``key metrics``."""

import argparse
import sys
from typing import TYPE_CHECKING

from labelwright.cli import Commands
from labelwright.cli.where import add_where, existing_home, with_application
from labelwright.kernel.permissions import ROLES
from labelwright.telemetry import METRICS_TOKEN

if TYPE_CHECKING:
    from labelwright.bootstrap import Application


def register(commands: Commands) -> None:
    """Add the commands."""
    user = commands.add_parser("user", help="people").add_subparsers(
        metavar="COMMAND", required=True
    )
    create = user.add_parser(
        "create", help="add a person to an organization (made if new); prints a token"
    )
    add_where(create)
    create.add_argument("--organization", required=True, metavar="NAME")
    create.add_argument(
        "--role", required=True, action="append", choices=ROLES, help="may be repeated"
    )
    create.add_argument("--email", required=True)
    create.add_argument(
        "--name", default="", help="how the person is called; default the e-mail address"
    )
    create.add_argument(
        "--password-stdin", action="store_true", help="read a password from standard input"
    )
    create.add_argument("--json", action="store_true", help='print {"id", "token"}')
    create.set_defaults(run=run_user_create)
    key = commands.add_parser("key", help="keys of programs").add_subparsers(
        metavar="COMMAND", required=True
    )
    metrics = key.add_parser(
        "metrics", help="draw the token that opens GET /metrics; prints where it lies"
    )
    add_where(metrics)
    metrics.set_defaults(run=run_key_metrics)
    create = key.add_parser("create", help="issue a key for programs; it is shown once")
    add_where(create)
    create.add_argument("--organization", required=True, metavar="NAME")
    create.add_argument(
        "--mode",
        choices=("live", "test"),
        default="live",
        help="test keys see a world of their own",
    )
    create.add_argument("--name", default="key", help="what it is for")
    create.add_argument("--json", action="store_true", help='print {"key"}')
    create.set_defaults(run=run_key_create)


def run_user_create(options: argparse.Namespace) -> int:
    """Add a person and print a token."""
    from labelwright.flow.add_person import add_person  # noqa: PLC0415
    from labelwright.kernel import strict_json  # noqa: PLC0415
    from labelwright.kernel.ids import format_id  # noqa: PLC0415

    password = sys.stdin.readline().rstrip("\n") if options.password_stdin else None

    async def use(application: "Application") -> tuple[str, str]:
        added = await add_person(
            application.db,
            organization=options.organization,
            roles=options.role,
            email=options.email,
            name=options.name or options.email,
            password=password,
        )
        return format_id("per", added.person), added.token

    person, token = with_application(options, use)
    if options.json:
        print(strict_json.encode({"id": person, "token": token}).decode())
    else:
        print(f"{options.email} is {' and '.join(options.role)} in {options.organization}.")
        print(f"Access token, shown once: {token}")
    return 0


def run_key_create(options: argparse.Namespace) -> int:
    """Issue a key and print it."""
    from labelwright.identity.service import issue_key  # noqa: PLC0415
    from labelwright.kernel import strict_json  # noqa: PLC0415

    async def use(application: "Application") -> str:
        return await issue_key(
            application.db, organization=options.organization, mode=options.mode, name=options.name
        )

    key = with_application(options, use)
    if options.json:
        print(strict_json.encode({"key": key}).decode())
    else:
        print(f"Key, shown once: {key}")
    return 0


def run_key_metrics(options: argparse.Namespace) -> int:
    """Draw the metrics token, if there is none, and say how Prometheus is given it."""
    from labelwright.supervisor.home import Home  # noqa: PLC0415

    home = existing_home(options)
    Home(home).secret(METRICS_TOKEN)
    print(f"GET /metrics answers whoever sends the token in {home / 'secrets' / METRICS_TOKEN}.")
    print("For Prometheus, under scrape_configs:")
    print(f"  authorization: {{credentials_file: {home / 'secrets' / METRICS_TOKEN}}}")
    return 0
