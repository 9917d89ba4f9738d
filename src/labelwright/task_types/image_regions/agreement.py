"""How alike two answers are, and which region of one is which of the other.

Two regions can be the same thing when they lie on the same picture, have the same geometry and
overlap by at least ``MATCH_SIMILARITY``. The matching is the one with the greatest total credit.
The credit of a pair is 1 for equal regions, a little less for a looser fit, half for another class
and down to half for other attributes. The distance of two answers is 1 − 2 · credits / regions of
both: 1 − F1 at an overlap of .5 with the overlap as tie-break, softened where an object was found
but named otherwise.
"""

from collections.abc import Mapping, Sequence
from math import fsum

import numpy as np
from msgspec import Struct

from labelwright.plugin.answer_parts import Json, Match, Score
from labelwright.plugin.fields import distance as values_distance
from labelwright.plugin.ontology import OntologyClass
from labelwright.plugin.task_type import TaskContext
from labelwright.quality.boxes import Pairs
from labelwright.quality.matching import match_pairs
from labelwright.task_types.image_regions.canonical import classes_of, in_order
from labelwright.task_types.image_regions.geometries import GEOMETRIES, geometry_of
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
    """Two answers side by side."""

    matched: list[MatchedRegions]
    only_a: list[Region]
    only_b: list[Region]

    @property
    def distance(self) -> float:
        """Distance of the two answers, in [0, 1]; two empty answers are 0 apart."""
        count = 2 * len(self.matched) + len(self.only_a) + len(self.only_b)
        if count == 0:
            return 0.0
        return max(0.0, 1.0 - 2.0 * fsum(pair.credit for pair in self.matched) / count)


def compare(a: Payload, b: Payload, context: TaskContext) -> Comparison:
    """Return the matching of greatest total credit; it does not depend on the order of regions."""
    classes = classes_of(context.ontology)
    one, other = in_order(a.regions, classes), in_order(b.regions, classes)
    matched: list[MatchedRegions] = []
    free_a, free_b = set(range(len(one))), set(range(len(other)))
    for places_a, places_b, name in _comparable(one, other):
        here = [one[place] for place in places_a]
        there = [other[place] for place in places_b]
        pairs = GEOMETRIES[name].pairs(
            [region.shape for region in here], [region.shape for region in there], MATCH_SIMILARITY
        )
        for row, column, credit in match_pairs(_with_credit(pairs, here, there, classes)):
            matched.append(MatchedRegions(here[row], there[column], credit))
            free_a.discard(places_a[row])
            free_b.discard(places_b[column])
    return Comparison(
        matched,
        [one[place] for place in sorted(free_a)],
        [other[place] for place in sorted(free_b)],
    )


def distance(a: Payload, b: Payload, context: TaskContext) -> float:
    """Return 1 − 2 · credits / regions of both."""
    return compare(a, b, context).distance


def match(a: Payload, b: Payload, context: TaskContext) -> list[Match]:
    """Return the pairs of region ids with their credit, then the regions of one side only."""
    found = compare(a, b, context)
    return [
        *(Match(pair.a.id, pair.b.id, pair.credit) for pair in found.matched),
        *(Match(region.id, None, 0.0) for region in found.only_a),
        *(Match(None, region.id, 0.0) for region in found.only_b),
    ]


def score_gold(answer: Payload, gold: Payload, context: TaskContext) -> Score:
    """Return 1 − distance, and precision, recall, mean overlap and class accuracy beside it."""
    found = compare(answer, gold, context)
    hits = len(found.matched)
    overlaps = [
        geometry_of(pair.a.shape).similarity(pair.a.shape, pair.b.shape) for pair in found.matched
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
    }


def _comparable(a: Sequence[Region], b: Sequence[Region]) -> list[tuple[list[int], list[int], str]]:
    """Return the places on both sides, by picture and geometry, where both sides have any."""
    sides: list[dict[tuple[int, str], list[int]]] = []
    for regions in (a, b):
        groups: dict[tuple[int, str], list[int]] = {}
        for place, region in enumerate(regions):
            groups.setdefault((region.asset, geometry_of(region.shape).name), []).append(place)
        sides.append(groups)
    one, other = sides
    return [(one[key], other[key], key[1]) for key in sorted(one.keys() & other.keys())]


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
        for path, differs in (("class", a.class_id != b.class_id), ("shape", a.shape != b.shape))
        if differs
    ]
    keys = sorted(a.attributes.keys() | b.attributes.keys())
    changed.extend(
        f"attributes/{key}" for key in keys if a.attributes.get(key) != b.attributes.get(key)
    )
    return changed
