"""What the clients know: everything that the service confirmed to them, and what they sent."""

from collections.abc import Iterator
from typing import NamedTuple

from bench.lab import Lease

NOTES = {
    "task_type": "questionnaire",
    "ontology": {"fields": [{"id": "note", "name": "Note", "kind": "text", "required": True}]},
}


class Confirmed(NamedTuple):
    """What the service said about a submit."""

    annotation: str
    outcome: str


class Errand:
    """One lease and what became of it, as its annotator knows."""

    def __init__(self, project: str, number: int, *, lease: Lease, note: str) -> None:
        self.project = project
        self.number = number
        self.lease = lease
        self.payload = {"answers": {"note": note}}
        self.confirmed: list[Confirmed] = []
        self.refused: list[str] = []
        self.was_sent = False

    @property
    def task(self) -> str:
        """The task that was leased."""
        return self.lease.task.id


class Journal:
    """Everything that clients did in one project."""

    def __init__(self, project: str, overlap: int) -> None:
        self.project = project
        self.overlap = overlap
        self.errands: list[Errand] = []
        self.ordered: list[str] = []  # unique_ids whose order was confirmed
        self.sent: set[str] = set()  # unique_ids that were sent at all
        self.empty = 0
        self.found: set[str] = set()  # what is known to be wrong already
        self.unexpected: list[str] = []  # answers that no blow explains

    def confirmed(self) -> Iterator[Errand]:
        """Yield the errands whose answer was confirmed."""
        return (errand for errand in self.errands if errand.confirmed)
