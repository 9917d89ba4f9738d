"""What the answers of a round led to."""

from typing import ClassVar

from labelwright.kernel.events import Event


class AdjudicationRequested(Event, frozen=True, kw_only=True):
    """A round's annotations agree too little; ``agreement`` is in [0, 1]."""

    name: ClassVar[str] = "adjudication_requested"
    round: int
    agreement: float
