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

from labelwright.plugin.answer_parts import Json, Match, Score
from labelwright.plugin.compared_parts import (
    Candidates,
    ComparedParts,
    compare_parts,
    differences,
    matches,
    sameness,
    with_credit,
)
from labelwright.plugin.ontology import OntologyClass
from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.image_regions.canonical import classes_of, in_order, shape_key
from labelwright.task_types.image_regions.geometries import GEOMETRIES, Picture, geometry_of
from labelwright.task_types.image_regions.pictures import pictures
from labelwright.task_types.image_regions.schema import Payload, Region

MATCH_SIMILARITY = 0.5
FIT_SHARE = 0.1


def compare(a: Payload, b: Payload, context: TaskContext) -> ComparedParts[Region]:
    """Return the matching of greatest total credit; it does not depend on the order of regions."""
    ontology = context.ontology
    one, other = in_order(a, ontology), in_order(b, ontology)
    found = _candidates(one, other, classes_of(ontology), pictures(context))
    return compare_parts((a, one), (b, other), found=found, ontology=ontology)


def distance(a: Payload, b: Payload, context: TaskContext) -> float:
    """Return 1 − 2 · credits / parts of both."""
    return _distance(compare(a, b, context))


def _distance(found: ComparedParts[Region]) -> float:
    """Return the distance of two answers, in [0, 1]; two empty ones are 0 apart."""
    pairs = [*found.matched, *found.relations.matched]
    count = 2 * len(pairs) + len(found.only_a) + len(found.only_b) + 2 * len(found.questions)
    count += len(found.relations.only_a) + len(found.relations.only_b)
    if count == 0:
        return 0.0
    shared = [pair.credit for pair in pairs]
    shared += [1.0 - apart for apart in found.questions.values()]
    return max(0.0, 1.0 - 2.0 * fsum(shared) / count)


def match(a: Payload, b: Payload, context: TaskContext) -> list[Match]:
    """Return the pairs of region ids with their credit, then what one side has alone."""
    return matches(compare(a, b, context), a, b)


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
    return Score(1.0 - _distance(found), detail)


def diff_view(a: Payload, b: Payload, context: TaskContext) -> Json:
    """Return what differs: pairs with their changes, and the parts of one side only, by id."""
    found = compare(a, b, context)
    return {"distance": _distance(found)} | differences(found, a, b, changed=_moved)


def _moved(a: Region, b: Region) -> list[str]:
    return ["shape"] if shape_key(a) != shape_key(b) else []


def _candidates(
    a: Sequence[Region],
    b: Sequence[Region],
    classes: Mapping[str, OntologyClass],
    sizes: Mapping[int, Picture],
) -> Iterator[Candidates]:
    """Yield what may be one thing: of one geometry on one picture, with the credit of each pair."""
    for (asset, name), places_a, places_b in _comparable(a, b):
        here, there = [a[place] for place in places_a], [b[place] for place in places_b]
        pairs = GEOMETRIES[name].pairs(
            [region.shape for region in here],
            [region.shape for region in there],
            MATCH_SIMILARITY,
            sizes[asset],
        )
        credited = with_credit(
            pairs,
            lambda row, column: sameness(here[row], there[column], classes),  # noqa: B023  read at once
            lambda similarity: 1.0 - FIT_SHARE + FIT_SHARE * similarity,
        )
        yield Candidates(places_a, places_b, credited)


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
