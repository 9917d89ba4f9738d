"""Run the migrations in a process of their own: the supervisor never loads what they need.

The process is started early and imports its modules while PostgreSQL starts. It hears of the
database through the lifeline like every child, calls the migration with the owner's URL, and
prints what that returns: the URL that the children are given.
"""

import contextlib
import importlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from labelwright.kernel.errors import LabelwrightError
from labelwright.supervisor.errors import MigrationError
from labelwright.supervisor.lifeline import LIFELINE, ready_line, wait_until_ready, watch_parent

if TYPE_CHECKING:
    from collections.abc import Callable


class Migrator:
    """The supervisor's side: a started process that waits for the database."""

    def __init__(self, function: str) -> None:
        read_end, self._lifeline = os.pipe()
        try:
            self._process = subprocess.Popen(  # noqa: S603  our own module, no shell
                [sys.executable, "-m", __name__, function],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                env={**os.environ, LIFELINE: str(read_end)},
                pass_fds=(read_end,),
                start_new_session=True,
            )
        except OSError as problem:
            os.close(self._lifeline)
            raise MigrationError(f"{sys.executable} cannot be run: {problem}.") from problem
        finally:
            os.close(read_end)

    def migrate(self, owner_url: str) -> str:
        """Bring the database to the current schema; return the URL for the children."""
        with contextlib.suppress(BrokenPipeError):  # it failed while importing: see its output
            os.write(self._lifeline, ready_line(owner_url))
        output, errors = self._process.communicate()
        os.close(self._lifeline)
        if self._process.returncode != 0:
            said = errors.strip().splitlines() or [f"exit code {self._process.returncode}"]
            raise MigrationError(
                "The database could not be brought to the current schema:\n"
                + "\n".join(f"    {line}" for line in said[-15:])
            )
        return output.strip() or owner_url

    def cancel(self) -> None:
        """End the process, if it still runs; a migration is a transaction and leaves nothing."""
        self._process.terminate()


def main(function: str) -> int:
    """Import `module:function`, wait for the database, call it with the owner's URL."""
    watch_parent()
    module, _, name = function.partition(":")
    migrate: Callable[[str], str | None] = getattr(importlib.import_module(module), name)
    try:
        result = migrate(wait_until_ready())
    except LabelwrightError as problem:
        sys.stderr.write(f"{problem.message}\n{problem.cure or ''}\n")
        return 1
    sys.stdout.write(result or "")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
