"""The figures of the worker, left in the home for the server to show (`telemetry/board.py`)."""

import contextlib
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from labelwright.telemetry.board import board_path, write_board
from labelwright.telemetry.figures import Counted, Timed
from labelwright.telemetry.process import process_figures

Step = Callable[[], Awaitable[object]]


class WorkerWatch:
    """What one worker process did."""

    def __init__(self, home: Path) -> None:
        self._path = board_path(home, "worker")
        self._steps = Timed(
            "step_seconds", "Time of one round of a loop: sweep, sequence …", labels=("step", "end")
        )
        self._jobs = Timed("job_seconds", "Time of one turn of a job.", labels=("name", "end"))
        self._found = Counted(
            "step_found_total", "What the rounds found to do.", kind="counter", labels=("step",)
        )

    def watched(self, name: str, step: Step) -> Step:
        """Return a step that is timed and counted."""

        async def run() -> object:
            began, end = time.perf_counter(), "error"
            try:
                found = await step()
                end = "ok"
                if isinstance(found, int) and not isinstance(found, bool):
                    self._found.add(name, n=found)
                return found
            finally:
                self._steps.observe(name, end, seconds=time.perf_counter() - began)

        return run

    def job_ended(self, name: str, end: str, seconds: float) -> None:
        """Count a turn of a job: done, yielded, failed, retried, cancelled or put back."""
        self._jobs.observe(name, end, seconds=seconds)

    async def write(self) -> None:
        """Leave the figures for the server."""
        own = (self._steps, self._found, self._jobs)
        write_board(self._path, [*(family.view() for family in own), *process_figures("worker")])

    def leave(self) -> None:
        """Take the figures away: this worker stops in good order."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
