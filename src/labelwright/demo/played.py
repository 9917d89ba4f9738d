"""What was done in the demo, written down while it was played.

It comes from what the simulated people sent, so that it can be compared with what the service says.
"""

from collections import Counter
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct, field

from labelwright.demo.people import Payload
from labelwright.demo.reference import DemoItem, DemoProject


class SecondBatch(NamedTuple):
    """How many tasks stay open, and how many wait for a review, when the demo is over."""

    n_open: int = 0
    n_in_review: int = 0


class Delivered(Struct, frozen=True):
    """A downloaded file; ``announced`` is the checksum that the service gave with it."""

    format: str
    title: str
    content_type: str
    path: Path
    size: int
    sha256: str
    announced: str | None


class PlayedProject(Struct):
    """One project and what was done in it.

    Parameters
    ----------
    first, second
        The two batches; the second is left for whoever signs in.
    items
        What each task is about, by the service's id of the task.
    answers
        By the ``unique_id`` of a task: payloads in the order of submission, all rounds.
    accepted
        Likewise, what the reviewer accepted or put in its place.
    rulings
        How often each verdict was given.
    """

    demo: DemoProject
    id: str
    first: tuple[DemoItem, ...]
    second: tuple[DemoItem, ...]
    plan: SecondBatch
    items: dict[str, DemoItem] = field(default_factory=dict[str, DemoItem])
    answers: dict[str, list[Payload]] = field(default_factory=dict[str, list[Payload]])
    accepted: dict[str, Payload] = field(default_factory=dict[str, Payload])
    rulings: Counter[str] = field(default_factory=Counter[str])
    files: list[Delivered] = field(default_factory=list[Delivered])

    @property
    def n_answers(self) -> int:
        """How many answers were submitted."""
        return sum(map(len, self.answers.values()))

    @property
    def has_review(self) -> bool:
        """Whether a reviewer rules on every answer."""
        return self.demo.policy["review"] == "all"
