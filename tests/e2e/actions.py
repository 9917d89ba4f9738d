"""What a piece of work costs a person: key presses, clicks, drags, and the way of the pointer.

A chord is one action, and so is a click, a double click or a drag. Seconds are those of the
keystroke-level model (Card, Moran and Newell, 1980): key 0.2, chord 0.4, pointing 1.1, button 0.1;
thinking is left out on all sides. Travel is what the pointer does outside the stage, where nothing
is drawn, in pixels.
"""

from dataclasses import dataclass
from math import hypot
from typing import NamedTuple

from playwright.sync_api import Page

KEY, CHORD, POINT, BUTTON = 0.2, 0.4, 1.1, 0.1


class Peer(NamedTuple):
    """What another tool asks for: actions and seconds, None where it does not do the job."""

    actions: int | None
    seconds: float | None

    def __str__(self) -> str:
        if self.actions is None:
            return "-"
        return f"{self.actions}, {self.seconds:.1f} s"


@dataclass(frozen=True)
class Job:
    """A row of the table: ours at most, and what Label Studio and CVAT ask for."""

    name: str
    most: int
    label_studio: Peer
    cvat: Peer


NOTHING = Peer(None, None)
JOBS = {
    job.name: job
    for job in (
        Job("box, other class, next", 3, Peer(3, 3.0), Peer(5, 3.4)),
        Job("10 boxes, one class, next", 11, Peer(21, 26.4), Peer(31, 28.2)),
        Job("10 boxes, class changes, next", 21, Peer(21, 26.4), Peer(41, 32.2)),
        Job("10 good predictions, next", 2, NOTHING, NOTHING),
        Job("polygon of 12 points, next", 14, Peer(15, 17.5), Peer(15, 16.2)),
        Job("classify, 1 of 5", 1, Peer(2, 0.6), Peer(1, 0.2)),
        Job("text span, next", 3, Peer(3, 3.0), NOTHING),
        Job("span of one word, next", 3, Peer(3, 3.0), NOTHING),
        Job("fix one edge of a prediction, next", 2, Peer(3, 4.1), Peer(2, 2.6)),
        Job("fix the class of a prediction, next", 2, Peer(3, 1.9), Peer(3, 1.7)),
        Job("adjudicate one difference", 1, NOTHING, NOTHING),
    )
}
"""Label Studio 1.23 with hotkeys, CVAT's standard workspace with its tool used once; computed."""


class Hand:
    """A person's hand on keyboard and mouse, counted from ``start`` on."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.start()

    def start(self) -> None:
        """Count from here; the pointer lies where the last action left it."""
        self.actions = 0
        self.seconds = 0.0
        self.travel = 0.0
        self._last: tuple[float, float] | None = None

    def key(self, chord: str) -> None:
        self.page.keyboard.press(chord)
        self._did(CHORD if "+" in chord else KEY)

    def point(self, x: float, y: float) -> None:
        """Bring the pointer to a place: no action, but it takes its time."""
        self.page.mouse.move(x, y, steps=3)
        self._moved_to(x, y)
        self.seconds += POINT

    def click(self, x: float, y: float, *, times: int = 1) -> None:
        self.point(x, y)
        self.page.mouse.click(x, y, click_count=times)
        self._did(BUTTON * times)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.point(*start)
        self.page.mouse.down()
        self.page.mouse.move(*[(a + b) / 2 for a, b in zip(start, end, strict=True)], steps=3)
        self.page.mouse.move(*end, steps=3)
        self.page.mouse.up()
        self._moved_to(*end)
        self._did(POINT + BUTTON)

    def _did(self, seconds: float) -> None:
        self.actions += 1
        self.seconds += seconds

    def _moved_to(self, x: float, y: float) -> None:
        if self._last is not None and not self._is_on_stage(x, y):
            self.travel += hypot(x - self._last[0], y - self._last[1])
        self._last = (x, y)

    def _is_on_stage(self, x: float, y: float) -> bool:
        """Return whether a place is where the work lies, not a bar, rail or panel."""
        return self.page.evaluate(
            "([x, y]) => document.elementFromPoint(x, y)?.closest('.stage') !== null", [x, y]
        )


def line_of(job: Job, hand: Hand) -> str:
    """Return a row of the table as it was measured."""
    ours = f"{hand.actions}, {hand.seconds:.1f} s, {hand.travel:.0f} px"
    return f"{job.name:<38}{ours:>20}{job.label_studio!s:>16}{job.cvat!s:>16}"


MEASURED: list[str] = []
"""The rows of this run, for the end of it."""


def table() -> list[str]:
    """Return the rows of this run under the names of their columns; none without rows."""
    return [_HEAD, *MEASURED] if MEASURED else []


_HEAD = f"{'job':<38}{'Labelwright':>20}{'Label Studio':>16}{'CVAT':>16}"
