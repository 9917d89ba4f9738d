"""``labelwright``: parse, run, and say what went wrong in one or two lines."""

import argparse
import sys
from collections.abc import Sequence

from labelwright import __version__
from labelwright.cli import data, demo, doctor, people, service
from labelwright.kernel.errors import LabelwrightError

GROUPS = (service, people, data, doctor, demo)


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(
        prog="labelwright",
        description="Labelled data sets of stated, proven quality, on your own machines.",
    )
    top.add_argument("--version", action="version", version=f"labelwright {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for group in GROUPS:
        group.register(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code."""
    options = parser().parse_args(arguments)
    try:
        return options.run(options)
    except LabelwrightError as error:
        print(f"labelwright: {error.message}", file=sys.stderr)
        if error.cure:
            print(f"  {error.cure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
