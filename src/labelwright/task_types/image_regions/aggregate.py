"""Several answers and the weights of their authors made into one answer.

Regions that overlap are one thing, whatever class each author gave it, and no author has two
regions in one thing. A thing is kept when at least a third of the weight saw it: crowds miss
objects far more than they invent them. Its shape is the geometry's merge of all its regions, its
class the weighted majority, its attributes those of the regions of that class. A relation is kept
by the same share, of those who marked both its ends; questions are merged one by one.
"""

from collections.abc import Mapping, Sequence
from math import fsum

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from labelwright.plugin.answer_parts import Merged
from labelwright.plugin.fields import merge_values
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.relations import MergedRelations, RelationBallot, merge_relations
from labelwright.plugin.task_type import TaskContext
from labelwright.quality.boxes import Pairs
from labelwright.quality.clustering import cluster_parts
from labelwright.quality.medoid import medoid
from labelwright.quality.votes import TIE_TOLERANCE, majority, share_of
from labelwright.task_types.image_regions.canonical import (
    Key,
    classes_of,
    content_key,
    in_order,
    renumbered,
)
from labelwright.task_types.image_regions.geometries import (
    GEOMETRIES,
    Picture,
    Shape,
    geometry_of,
)
from labelwright.task_types.image_regions.parts import SET_KEY, answer_key, region_key
from labelwright.task_types.image_regions.pictures import pictures
from labelwright.task_types.image_regions.schema import Payload, Region, Settings

SAME_THING_SIMILARITY = 0.3
"""Of .2, .3, .4 and .5 the best on a crowd's boxes (F1 .792, .797, .793, .780)."""
KEEP_SHARE = 1 / 3
OTHER_CLASS = 0.5


class Part(Struct, frozen=True):
    """One region of one author."""

    region: Region
    owner: int
    weight: float


class Answer(Struct, frozen=True):
    """One author's answer, its regions in order, and its weight."""

    regions: list[Region]
    payload: Payload
    weight: float


class Thing(Struct, frozen=True):
    """One merged region, the support of its parts by suffix of the unit key, and who saw it.

    ``parts`` is owner → id of the region that the owner has in it.
    """

    region: Region
    support: dict[str, float]
    parts: dict[int, str]


def merge(payloads: Sequence[Payload], weights: Sequence[float], context: TaskContext) -> Merged:
    """Return the merged answer; neither order nor names of the answers play a part."""
    settings: Settings = context.settings
    answers = _in_order(payloads, weights, context.ontology)
    total = [answer.weight for answer in answers]
    sizes = pictures(context)
    parts = [
        Part(region, owner, answer.weight)
        for owner, answer in enumerate(answers)
        for region in answer.regions
    ]
    things = [
        _merged([parts[place] for place in group], total, context, sizes)
        for group in cluster_parts([part.owner for part in parts], _candidates(parts, sizes))
    ]
    things.sort(key=lambda thing: content_key(thing.region))
    places = _kept(things, settings)
    kept = [things[place] for place in places]
    named = renumbered(thing.region for thing in kept)
    support = {SET_KEY: _nothing_more(things, places, total)}
    for thing, region in zip(kept, named, strict=True):
        for suffix, share in thing.support.items():
            support[region_key(region.id) + suffix] = share
    relations = _relations(answers, kept, named, context)
    values = merge_values(
        context.ontology.fields,
        [answer.payload.answers for answer in answers],
        total,
        salt=context.salt,
    )
    support |= relations.support
    support |= {answer_key(key): share for key, share in values.units.items()}
    return Merged(Payload(named, relations.relations, values.values), support)


def _relations(
    answers: Sequence[Answer], kept: Sequence[Thing], named: Sequence[Region], context: TaskContext
) -> MergedRelations:
    types = context.ontology.relations
    if not types:
        return MergedRelations([], {})
    became: list[dict[str, str]] = [{} for _ in answers]
    for thing, region in zip(kept, named, strict=True):
        for owner, part in thing.parts.items():
            became[owner][part] = region.id
    return merge_relations(
        [
            RelationBallot(answer.payload.relations, answer.weight, parts)
            for answer, parts in zip(answers, became, strict=True)
        ],
        {region.id: region.class_id for region in named},
        types,
        keep_share=KEEP_SHARE,
        salt=context.salt,
    )


def _in_order(
    payloads: Sequence[Payload], weights: Sequence[float], ontology: Ontology
) -> list[Answer]:
    """Return the answers sorted by regions and weight, so that their order cannot matter.

    Of answers with the same regions it cannot either: what is left is merged by key.
    """
    answers: list[tuple[list[Key], float, Answer]] = []
    for payload, weight in zip(payloads, weights, strict=True):
        regions = in_order(payload, ontology)
        keys = [content_key(region) for region in regions]
        answers.append((keys, weight, Answer(regions, payload, weight)))
    answers.sort(key=lambda answer: answer[:2])
    return [answer for _, _, answer in answers]


def _candidates(parts: Sequence[Part], sizes: Mapping[int, Picture]) -> Pairs:
    """Return the pairs of parts that may be one thing; those of one class come first."""
    groups: dict[tuple[int, str], list[int]] = {}
    for place, part in enumerate(parts):
        key = (part.region.asset, geometry_of(part.region.shape).name)
        groups.setdefault(key, []).append(place)
    found_a: list[int] = []
    found_b: list[int] = []
    found: list[float] = []
    for (asset, name), places in groups.items():
        shapes = [parts[place].region.shape for place in places]
        pairs = GEOMETRIES[name].pairs(shapes, shapes, SAME_THING_SIMILARITY, sizes[asset])
        for row, column, similarity in pairs:
            a, b = places[row], places[column]
            if a < b and parts[a].owner != parts[b].owner:
                same = parts[a].region.class_id == parts[b].region.class_id
                found_a.append(a)
                found_b.append(b)
                found.append(similarity if same else similarity * OTHER_CLASS)
    return Pairs(
        np.array(found_a, np.intp), np.array(found_b, np.intp), np.array(found, np.float64)
    )


def _merged(
    parts: Sequence[Part],
    total: Sequence[float],
    context: TaskContext,
    sizes: Mapping[int, Picture],
) -> Thing:
    weights = [part.weight for part in parts]
    picture, classes = sizes[parts[0].region.asset], classes_of(context.ontology)
    geometry = geometry_of(parts[0].region.shape)
    shape = _merged_shape([part.region.shape for part in parts], weights, picture)
    tie_salt = f"{context.salt}/{parts[0].region.asset}/{geometry.order_key(shape)}"
    vote = majority([part.region.class_id for part in parts], weights, salt=tie_salt)
    voters = [part for part in parts if part.region.class_id == vote.winner]
    attributes = merge_values(
        classes[vote.winner].fields,
        [part.region.attributes for part in voters],
        [part.weight for part in voters],
        salt=tie_salt,
    )
    predictions = {part.region.prediction for part in parts}
    region = replace(
        parts[0].region,
        class_id=vote.winner,
        shape=shape,
        attributes=attributes.values,
        prediction=predictions.pop() if len(predictions) == 1 else None,
    )
    fit = (part.weight * geometry.similarity(part.region.shape, shape, picture) for part in parts)
    support = {"": share_of(weights, total), "/class": vote.share}
    support["/shape"] = min(1.0, fsum(fit) / fsum(weights))
    support |= {f"/attributes/{key}": share for key, share in attributes.units.items()}
    return Thing(region, support, {part.owner: part.region.id for part in parts})


def _merged_shape(shapes: Sequence[Shape], weights: Sequence[float], picture: Picture) -> Shape:
    """Return the merged shape; where it would be refused, the one of the shapes nearest to all."""
    geometry = geometry_of(shapes[0])
    merged = geometry.merge(shapes, weights, picture)
    if not geometry.validate(merged, picture, ""):
        return merged
    place = medoid(
        shapes,
        weights,
        lambda a, b: 1.0 - geometry.similarity(a, b, picture),
        key=lambda shape: repr(geometry.order_key(shape)),
    )
    return geometry.merge([shapes[place]], [1.0], picture)


def _kept(things: Sequence[Thing], settings: Settings) -> list[int]:
    """Return the places of things seen by enough, within the limits that any answer must keep."""
    ranked = sorted(range(len(things)), key=lambda place: (-things[place].support[""], place))
    kept = [p for p in ranked if things[p].support[""] >= KEEP_SHARE - TIE_TOLERANCE]
    if not kept and not settings.allow_empty:
        kept = ranked[:1]
    return sorted(kept[: settings.max_regions])


def _nothing_more(things: Sequence[Thing], kept: Sequence[int], total: Sequence[float]) -> float:
    """Return the share of the weight whose every region is in the merged answer."""
    left = set(range(len(things))).difference(kept)
    missed = {owner for place in left for owner in things[place].parts}
    return share_of([weight for owner, weight in enumerate(total) if owner not in missed], total)
