"""The parts of an answer that other code may look at without knowing what is labelled."""

from typing import Any

from msgspec import Struct, field

Json = dict[str, Any]


class Unit(Struct, frozen=True):
    """One part of an answer that gets a probability.

    Parameters
    ----------
    key
        Unique inside the answer and the same whenever the same answer is looked at.
    path
        JSON pointer of the part inside the payload.
    kind
        What sort of statement it is, such as ``"choice"`` or ``"exists"``.
    """

    key: str
    path: str
    kind: str


class Match(Struct, frozen=True):
    """Two parts of two answers that mean the same thing, or one part that only one answer has.

    Parameters
    ----------
    a, b
        Id of the part in the first and in the second answer; ``None`` where it is missing.
    similarity
        In [0, 1]; 0 where a side is missing.
    """

    a: str | None
    b: str | None
    similarity: float


class Merged(Struct, frozen=True):
    """Several answers made into one.

    Parameters
    ----------
    payload
        The merged answer, valid under the same rules as any other.
    support
        Unit key of the merged answer → weighted share in [0, 1] of the answers that support it.
        Holds exactly the keys that ``units`` gives for ``payload``.
    """

    payload: Any
    support: dict[str, float]


class Score(Struct, frozen=True):
    """How right an answer is: ``value`` in [0, 1], and what it is made of."""

    value: float
    detail: Json = field(default_factory=dict[str, Any])


class Facet(Struct, frozen=True):
    """One thing that answers can be searched by: a field and its value, both as text."""

    field: str
    value: str
