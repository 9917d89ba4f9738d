"""How alike two answers are, and which region of one is which of the other.

Two regions can be the same thing when they lie on the same picture, have the same geometry and
overlap by at least ``MATCH_SIMILARITY``. The matching is the one with the greatest total credit.
The credit of a pair is 1 for equal regions, a little less for a looser fit, half for another class
and down to half for other attributes. The distance of two answers is 1 − 2 · credits / parts of
both: for regions alone 1 − F1 at an overlap of .5 with the overlap as tie-break, softened where an
object was found but named otherwise. A relation is a part like a region, found where it joins the
same things; a question about the task as a whole is one part of each answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import fsum

import numpy as np
from msgspec import Struct

from labelwright.plugin.answer_parts import Json, Match, Score
from labelwright.plugin.fields import distance as values_distance
from labelwright.plugin.fields import distances
from labelwright.plugin.ontology import OntologyClass
from labelwright.plugin.relations import ComparedRelations, compare_relations
from labelwright.plugin.task_type import TaskContext
from labelwright.quality.boxes import Pairs
from labelwright.quality.matching import match_pairs
from labelwright.task_types.image_regions.canonical import classes_of, in_order, shape_key
from labelwright.task_types.image_regions.geometries import GEOMETRIES, geometry_of
from labelwright.task_types.image_regions.pictures import pictures
from labelwright.task_types.image_regions.schema import Payload, Region

MATCH_SIMILARITY = 0.5
FIT_SHARE = 0.1
OTHER_CLASS = 0.5
OTHER_ATTRIBUTES = 0.5


class MatchedRegions(Struct, frozen=True):
    """Two regions that are the same thing, and the credit of the pair in (0, 1]."""

    a: Region
    b: Region
    credit: float


class Comparison(Struct, frozen=True):
    """Two answers side by side; ``questions`` is the distance of each that at least one answers."""

    matched: list[MatchedRegions]
    only_a: list[Region]
    only_b: list[Region]
    relations: ComparedRelations
    questions: dict[str, float]

    @property
    def distance(self) -> float:
        """Distance of the two answers, in [0, 1]; two empty answers are 0 apart."""
        pairs = [*self.matched, *self.relations.matched]
        count = 2 * len(pairs) + len(self.only_a) + len(self.only_b) + 2 * len(self.questions)
        count += len(self.relations.only_a) + len(self.relations.only_b)
        if count == 0:
            return 0.0
        shared = [pair.credit for pair in pairs]
        shared += [1.0 - apart for apart in self.questions.values()]
        return max(0.0, 1.0 - 2.0 * fsum(shared) / count)


def compare(a: Payload, b: Payload, context: TaskContext) -> Comparison:
    """Return the matching of greatest total credit; it does not depend on the order of regions."""
    ontology = context.ontology
    classes, sizes = classes_of(ontology), pictures(context)
    one, other = in_order(a, ontology), in_order(b, ontology)
    matched: list[MatchedRegions] = []
    free_a, free_b = set(range(len(one))), set(range(len(other)))
    for (asset, name), places_a, places_b in _comparable(one, other):
        here = [one[place] for place in places_a]
        there = [other[place] for place in places_b]
        pairs = GEOMETRIES[name].pairs(
            [region.shape for region in here],
            [region.shape for region in there],
            MATCH_SIMILARITY,
            sizes[asset],
        )
        for row, column, credit in match_pairs(_with_credit(pairs, here, there, classes)):
            matched.append(MatchedRegions(here[row], there[column], credit))
            free_a.discard(places_a[row])
            free_b.discard(places_b[column])
    partner = {pair.a.id: pair.b.id for pair in matched}
    return Comparison(
        matched,
        [one[place] for place in sorted(free_a)],
        [other[place] for place in sorted(free_b)],
        compare_relations(a.relations, b.relations, ontology.relations, partner),
        distances(ontology.fields, a.answers, b.answers),
    )


def distance(a: Payload, b: Payload, context: TaskContext) -> float:
    """Return 1 − 2 · credits / parts of both."""
    return compare(a, b, context).distance


def match(a: Payload, b: Payload, context: TaskContext) -> list[Match]:
    """Return the pairs of region ids with their credit, then the regions of one side only.

    Then the relations, by ``relations/<id>``, and the questions that at least one answers, by
    ``answers/<field>``.
    """
    found = compare(a, b, context)
    return [
        *(Match(pair.a.id, pair.b.id, pair.credit) for pair in found.matched),
        *(Match(region.id, None, 0.0) for region in found.only_a),
        *(Match(None, region.id, 0.0) for region in found.only_b),
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


def score_gold(answer: Payload, gold: Payload, context: TaskContext) -> Score:
    """Return 1 − distance, and precision, recall, mean overlap and class accuracy beside it."""
    found = compare(answer, gold, context)
    hits = len(found.matched)
    sizes = pictures(context)
    overlaps = [
        geometry_of(pair.a.shape).similarity(pair.a.shape, pair.b.shape, sizes[pair.a.asset])
        for pair in found.matched
    ]
    right = sum(pair.a.class_id == pair.b.class_id for pair in found.matched)
    detail: Json = {
        "matched": hits,
        "missed": len(found.only_b),
        "invented": len(found.only_a),
        "precision": hits / (hits + len(found.only_a)) if hits + len(found.only_a) else 1.0,
        "recall": hits / (hits + len(found.only_b)) if hits + len(found.only_b) else 1.0,
        "mean_overlap": fsum(overlaps) / hits if hits else None,
        "class_accuracy": right / hits if hits else None,
    }
    if context.ontology.relations:
        detail["relations"] = {
            "matched": len(found.relations.matched),
            "missed": len(found.relations.only_b),
            "invented": len(found.relations.only_a),
        }
    if context.ontology.fields:
        detail["questions"] = {field: 1.0 - apart for field, apart in found.questions.items()}
    return Score(1.0 - found.distance, detail)


def diff_view(a: Payload, b: Payload, context: TaskContext) -> Json:
    """Return what differs: pairs with their changes, and the regions of one side only, by id."""
    found = compare(a, b, context)
    return {
        "distance": found.distance,
        "matched": [
            {
                "a": pair.a.id,
                "b": pair.b.id,
                "similarity": pair.credit,
                "changed": _changed(pair.a, pair.b),
            }
            for pair in found.matched
        ],
        "only_a": [region.id for region in found.only_a],
        "only_b": [region.id for region in found.only_b],
        "relations": {
            "matched": [
                {"a": pair.a.id, "b": pair.b.id, "changed": pair.changed}
                for pair in found.relations.matched
            ],
            "only_a": [relation.id for relation in found.relations.only_a],
            "only_b": [relation.id for relation in found.relations.only_b],
        },
        "answers": [
            {"field": field, "a": a.answers.get(field), "b": b.answers.get(field)}
            for field, apart in found.questions.items()
            if apart > 0
        ],
    }


def _matched_relations(found: ComparedRelations) -> Iterator[Match]:
    for pair in found.matched:
        yield Match(f"relations/{pair.a.id}", f"relations/{pair.b.id}", pair.credit)
    for relation in found.only_a:
        yield Match(f"relations/{relation.id}", None, 0.0)
    for relation in found.only_b:
        yield Match(None, f"relations/{relation.id}", 0.0)


def _comparable(
    a: Sequence[Region], b: Sequence[Region]
) -> list[tuple[tuple[int, str], list[int], list[int]]]:
    """Return picture, geometry and the places on both sides, where both sides have any."""
    sides: list[dict[tuple[int, str], list[int]]] = []
    for regions in (a, b):
        groups: dict[tuple[int, str], list[int]] = {}
        for place, region in enumerate(regions):
            groups.setdefault((region.asset, geometry_of(region.shape).name), []).append(place)
        sides.append(groups)
    one, other = sides
    return [(key, one[key], other[key]) for key in sorted(one.keys() & other.keys())]


def _with_credit(
    pairs: Pairs,
    a: Sequence[Region],
    b: Sequence[Region],
    classes: Mapping[str, OntologyClass],
) -> Pairs:
    credit = [
        (1.0 - FIT_SHARE + FIT_SHARE * similarity) * _sameness(a[row], b[column], classes)
        for row, column, similarity in pairs
    ]
    return Pairs(pairs.a, pairs.b, np.array(credit, dtype=np.float64))


def _sameness(a: Region, b: Region, classes: Mapping[str, OntologyClass]) -> float:
    if a.class_id != b.class_id:
        return OTHER_CLASS
    if a.attributes == b.attributes:
        return 1.0
    apart = values_distance(classes[a.class_id].fields, a.attributes, b.attributes)
    return 1.0 - OTHER_ATTRIBUTES * apart


def _changed(a: Region, b: Region) -> list[str]:
    """Return the paths inside a region at which two differ."""
    changed = [
        path
        for path, differs in (
            ("class", a.class_id != b.class_id),
            ("shape", shape_key(a) != shape_key(b)),
        )
        if differs
    ]
    keys = sorted(a.attributes.keys() | b.attributes.keys())
    changed.extend(
        f"attributes/{key}" for key in keys if a.attributes.get(key) != b.attributes.get(key)
    )
    return changed
