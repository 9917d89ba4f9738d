"""The documents of text spans: settings and answer.

Positions are code points of the asset's text as it was received, from 0, end exclusive. A span
carries the text that it covers, so that every reader can prove that both mean the same characters.
"""

from typing import Annotated, Any, Literal

from msgspec import Meta, Struct, field

from labelwright.plugin.identifiers import PermanentId, PrintedId, RegionId
from labelwright.plugin.relations import Relation

Place = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """What a project allows."""

    allow_overlap: Annotated[
        bool,
        Meta(
            title="Spans may overlap",
            description="Whether a character may lie in more than one span.",
        ),
    ] = True
    snap: Annotated[
        Literal["grapheme", "word", "none"],
        Meta(
            title="Snap to",
            description="What a selection grows to; without it a span may end inside of one sign.",
            extra_json_schema={
                "x-choices": [
                    {"const": "grapheme", "title": "Whole signs"},
                    {"const": "word", "title": "Whole words"},
                    {"const": "none", "title": "Nothing"},
                ]
            },
        ),
    ] = "grapheme"
    allow_empty: Annotated[
        bool,
        Meta(title="Nothing is an answer", description="Whether an answer may have no span."),
    ] = True
    max_spans: Annotated[
        int,
        Meta(
            ge=1,
            le=100_000,
            title="Most spans",
            description="Most spans in one answer.",
        ),
    ] = 10_000


class Span(Struct, frozen=True, forbid_unknown_fields=True):
    """One marked stretch of one text.

    Parameters
    ----------
    id
        Unique inside the answer.
    class_id
        ``class`` in the document.
    start, end
        Code points of the text, end exclusive.
    text
        What stands there.
    asset
        Ordinal of the text.
    attributes
        Values of the fields of the class.
    prediction
        Printed id of the prediction that it was made from.
    """

    id: RegionId
    class_id: PermanentId = field(name="class")
    start: Place
    end: Place
    text: str
    asset: Annotated[int, Meta(ge=0, le=10_000)] = 0
    attributes: dict[str, Any] = field(default_factory=dict[str, Any])
    prediction: PrintedId | None = None

    @property
    def ends(self) -> tuple[int, int]:
        """Return start and end."""
        return self.start, self.end


class Payload(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer: all spans of all texts of the task, how they belong together, and answers.

    Parameters
    ----------
    answers
        Values of the questions about the task as a whole.
    """

    spans: list[Span]
    relations: list[Relation] = field(default_factory=list[Relation])
    answers: dict[str, Any] = field(default_factory=dict[str, Any])
