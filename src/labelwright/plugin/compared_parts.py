"""Two answers side by side, for task types whose answers are parts with classes and attributes.

What may be one thing, and how well two parts fit, the task type says; which part of one answer is
which of the other, and how that is told, is the same for all. A relation is a part like any other,
found where it joins the same things; a question about the task as a whole is one part of each
answer.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar

import numpy as np
from msgspec import Struct

from labelwright.plugin.answer_parts import Json, Match
from labelwright.plugin.fields import distance as values_distance
from labelwright.plugin.fields import distances
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.relations import ComparedRelations, Relation, compare_relations
from labelwright.quality.boxes import Pairs
from labelwright.quality.matching import match_pairs

OTHER_CLASS = 0.5
OTHER_ATTRIBUTES = 0.5


class Part(Protocol):
    """A part of an answer, such as a region or a span."""

    @property
    def id(self) -> str:
        """Return its name inside the answer."""
        ...

    @property
    def class_id(self) -> str:
        """Return the id of its class."""
        ...

    @property
    def attributes(self) -> dict[str, Any]:
        """Return what is said of it, by field."""
        ...


class Answer(Protocol):
    """What an answer has beside its parts."""

    @property
    def relations(self) -> list[Relation]:
        """Return the relations between its parts."""
        ...

    @property
    def answers(self) -> dict[str, Any]:
        """Return what is said of the task as a whole, by field."""
        ...


P = TypeVar("P", bound=Part)


class MatchedParts(Struct, Generic[P], frozen=True):
    """Two parts that are the same thing, and the credit of the pair in (0, 1]."""

    a: P
    b: P
    credit: float


class ComparedParts(Struct, Generic[P], frozen=True):
    """Two answers side by side; ``questions`` is the distance of each that at least one answers."""

    matched: list[MatchedParts[P]]
    only_a: list[P]
    only_b: list[P]
    relations: ComparedRelations
    questions: dict[str, float]


class Candidates(Struct, frozen=True):
    """Parts of both answers that may be matched: their places, and the pairs among them."""

    places_a: Sequence[int]
    places_b: Sequence[int]
    pairs: Pairs


def compare_parts(
    a: tuple[Answer, Sequence[P]],
    b: tuple[Answer, Sequence[P]],
    *,
    found: Iterable[Candidates],
    ontology: Ontology,
) -> ComparedParts[P]:
    """Return the matching of greatest total credit.

    Parameters
    ----------
    a, b
        Each answer and its parts in an order that does not depend on how they were given.
    found
        Which may be one thing; a part stands in at most one of them.
    """
    (answer_a, one), (answer_b, other) = a, b
    matched: list[MatchedParts[P]] = []
    free_a, free_b = set(range(len(one))), set(range(len(other)))
    for group in found:
        for row, column, credit in match_pairs(group.pairs):
            place_a, place_b = group.places_a[row], group.places_b[column]
            matched.append(MatchedParts(one[place_a], other[place_b], credit))
            free_a.discard(place_a)
            free_b.discard(place_b)
    partner = {pair.a.id: pair.b.id for pair in matched}
    return ComparedParts(
        matched,
        [one[place] for place in sorted(free_a)],
        [other[place] for place in sorted(free_b)],
        compare_relations(answer_a.relations, answer_b.relations, ontology.relations, partner),
        distances(ontology.fields, answer_a.answers, answer_b.answers),
    )


def with_credit(
    pairs: Pairs, sameness: Callable[[int, int], float], fit: Callable[[float], float]
) -> Pairs:
    """Return pairs with their credit: how well they fit, less for what they say otherwise."""
    credit = [fit(similarity) * sameness(row, column) for row, column, similarity in pairs]
    return Pairs(pairs.a, pairs.b, np.array(credit, dtype=np.float64))


def sameness(a: Part, b: Part, classes: Mapping[str, OntologyClass]) -> float:
    """Return 1 where two say the same, half for another class, down to half by attributes."""
    if a.class_id != b.class_id:
        return OTHER_CLASS
    if a.attributes == b.attributes:
        return 1.0
    apart = values_distance(classes[a.class_id].fields, a.attributes, b.attributes)
    return 1.0 - OTHER_ATTRIBUTES * apart


def matches(found: ComparedParts[P], a: Answer, b: Answer) -> list[Match]:
    """Return the pairs of ids with their credit, then the parts of one side only.

    Then the relations, by ``relations/<id>``, and the questions that at least one answers, by
    ``answers/<field>``.
    """
    return [
        *(Match(pair.a.id, pair.b.id, pair.credit) for pair in found.matched),
        *(Match(part.id, None, 0.0) for part in found.only_a),
        *(Match(None, part.id, 0.0) for part in found.only_b),
        *_matched_relations(found.relations),
        *(
            Match(
                f"answers/{field}" if field in a.answers else None,
                f"answers/{field}" if field in b.answers else None,
                1.0 - apart,
            )
            for field, apart in found.questions.items()
        ),
    ]


def _matched_relations(found: ComparedRelations) -> Iterator[Match]:
    for pair in found.matched:
        yield Match(f"relations/{pair.a.id}", f"relations/{pair.b.id}", pair.credit)
    for relation in found.only_a:
        yield Match(f"relations/{relation.id}", None, 0.0)
    for relation in found.only_b:
        yield Match(None, f"relations/{relation.id}", 0.0)


def differences(
    found: ComparedParts[P], a: Answer, b: Answer, *, changed: Callable[[P, P], list[str]]
) -> Json:
    """Return what differs: pairs with their changes, and the parts of one side only, by id.

    Parameters
    ----------
    changed
        The places of two matched parts that differ beside class and attributes.
    """
    relations = found.relations
    return {
        "matched": [
            {
                "a": pair.a.id,
                "b": pair.b.id,
                "similarity": pair.credit,
                "changed": _changed(pair.a, pair.b, changed(pair.a, pair.b)),
            }
            for pair in found.matched
        ],
        "only_a": [part.id for part in found.only_a],
        "only_b": [part.id for part in found.only_b],
        "relations": {
            "matched": [
                {"a": pair.a.id, "b": pair.b.id, "changed": pair.changed}
                for pair in relations.matched
            ],
            "only_a": [relation.id for relation in relations.only_a],
            "only_b": [relation.id for relation in relations.only_b],
        },
        "answers": [
            {"field": field, "a": a.answers.get(field), "b": b.answers.get(field)}
            for field, apart in found.questions.items()
            if apart > 0
        ],
    }


def _changed(a: Part, b: Part, places: list[str]) -> list[str]:
    keys = sorted(a.attributes.keys() | b.attributes.keys())
    return [
        *(["class"] if a.class_id != b.class_id else []),
        *places,
        *(f"attributes/{key}" for key in keys if a.attributes.get(key) != b.attributes.get(key)),
    ]
