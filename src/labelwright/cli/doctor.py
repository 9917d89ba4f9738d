"""``doctor``."""

import argparse
import textwrap
from typing import TYPE_CHECKING

from labelwright.cli import Commands
from labelwright.cli.where import add_where, existing_home, owner_url

if TYPE_CHECKING:
    from pathlib import Path

    from labelwright.doctor.model import Finding

_WIDTH = 88


def register(commands: Commands) -> None:
    """Add the command."""
    doctor = commands.add_parser(
        "doctor", help="explain what is slow or stuck, and name the cure; changes nothing"
    )
    add_where(doctor)
    doctor.add_argument(
        "--blobs", metavar="URL", help="as given to up; default: what a running one was given"
    )
    doctor.add_argument("--deep", action="store_true", help="count the tasks of large projects too")
    doctor.add_argument("--json", action="store_true", help="print the findings as JSON")
    doctor.set_defaults(run=run_doctor)


def run_doctor(options: argparse.Namespace) -> int:
    """Examine, print the findings, and return 1 if one of them is an error."""
    from labelwright.doctor.model import has_error, sorted_by_severity  # noqa: PLC0415

    findings = sorted_by_severity(_examined(options, existing_home(options)))
    if options.json:
        from labelwright.kernel import strict_json  # noqa: PLC0415

        print(strict_json.encode({"findings": findings}).decode())
    else:
        print(_text(findings))
    return int(has_error(findings))


def _examined(options: argparse.Namespace, home: "Path") -> "list[Finding]":
    import asyncio  # noqa: PLC0415

    from labelwright.doctor.service import (  # noqa: PLC0415
        Examined,
        examine,
        examine_place,
        unreachable_database,
    )
    from labelwright.kernel.errors import LabelwrightError  # noqa: PLC0415
    from labelwright.supervisor.home import read_state  # noqa: PLC0415

    state = read_state(home)
    is_embedded = not options.database_url and (state is None or state.is_embedded)
    blobs = options.blobs or (state.blobs if state else None)
    findings = examine_place(home, is_embedded=is_embedded)
    try:
        with owner_url(options) as url:
            superuser = _superuser_url(home) if is_embedded else None
            where = Examined(home, url, blobs, superuser, options.deep)
            return findings + asyncio.run(examine(where))
    except LabelwrightError as error:
        where = Examined(home, None, blobs)
        return [*findings, unreachable_database(error), *asyncio.run(examine(where))]


def _superuser_url(home: "Path") -> str:
    from labelwright.supervisor.home import Home  # noqa: PLC0415
    from labelwright.supervisor.postgres import superuser_url  # noqa: PLC0415

    return superuser_url(Home(home))


def _text(findings: "list[Finding]") -> str:
    if not findings:
        return "Nothing is wrong."
    blocks = [
        "\n".join(
            (
                f"{finding.severity.upper()}  {finding.code}",
                *_wrapped(finding.what),
                *_wrapped(finding.why),
                *_wrapped(finding.cure, first="  → "),
            )
        )
        for finding in findings
    ]
    return "\n\n".join(blocks)


def _wrapped(text: str, *, first: str = "  ") -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )
