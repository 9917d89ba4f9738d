"""Relations: one part of an answer points at another, such as a wheel at its car.

A relation type stands in the ontology beside the classes; a relation stands in the answer beside
the parts it joins. Both are the same for every task type whose parts have classes, and so is what
can be computed of them once it is known which part of one answer is which of another.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Annotated, Any

from msgspec import Meta, Struct
from msgspec import field as default
from msgspec.structs import replace

from labelwright.kernel.strict_json import canonical
from labelwright.plugin.answer_parts import Facet, Unit
from labelwright.plugin.field_schema import Field, Name
from labelwright.plugin.fields import (
    FIELD_PROBLEM_CODES,
    canonical_values,
    merge_values,
    sample_values,
    validate_values,
)
from labelwright.plugin.fields import distance as values_distance
from labelwright.plugin.fields import facets as values_facets
from labelwright.plugin.fields import units as values_units
from labelwright.plugin.identifiers import PermanentId, RegionId
from labelwright.plugin.problems import Problem, pointer
from labelwright.quality.votes import TIE_TOLERANCE, share_of

EndKey = tuple[str, str, str]

RELATIONS_KEY = "relations"
"""Unit of the statement that no relation is missing."""
OTHER_ATTRIBUTES = 0.5

RELATION_PROBLEM_CODES = (
    "archived_relation",
    "duplicate_relation",
    "related_to_itself",
    "unknown_part",
    "unknown_relation",
    "unrelated_classes",
    *FIELD_PROBLEM_CODES,
)
"""Every code that :func:`validate_relations` can report."""


class RelationType(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A way in which one part can belong to another.

    Parameters
    ----------
    from_classes, to_classes
        Ids of the classes that may stand at either end, ``from`` and ``to`` in the document;
        ``None`` for any.
    directed
        Whether it matters which end is which.
    key
        One key of the keyboard that chooses it while a relation is drawn.
    fields
        Questions about a relation of this type.
    """

    id: PermanentId
    name: Name
    from_classes: Annotated[list[PermanentId], Meta(max_length=10_000)] | None = default(
        default=None, name="from"
    )
    to_classes: Annotated[list[PermanentId], Meta(max_length=10_000)] | None = default(
        default=None, name="to"
    )
    directed: bool = True
    key: Annotated[str, Meta(min_length=1, max_length=1)] | None = None
    archived: bool = False
    fields: Annotated[list[Field], Meta(max_length=1000)] = default(default_factory=list[Field])


class Relation(Struct, frozen=True, forbid_unknown_fields=True):
    """One relation of an answer; ``from_part`` and ``to_part`` are ids of parts of it.

    Parameters
    ----------
    id
        Unique among the relations of the answer.
    type_id
        ``type`` in the document.
    from_part, to_part
        ``from`` and ``to`` in the document.
    """

    id: RegionId
    type_id: PermanentId = default(name="type")
    from_part: RegionId = default(name="from")
    to_part: RegionId = default(name="to")
    attributes: dict[str, Any] = default(default_factory=dict[str, Any])


def validate_relations(
    relations: Sequence[Relation],
    types: Sequence[RelationType],
    parts: Mapping[str, str],
    path: str,
) -> list[Problem]:
    """Return what is wrong with the relations that stand at ``path``.

    Parameters
    ----------
    parts
        Id of each part of the answer → id of its class.
    """
    known = {entry.id: entry for entry in types}
    seen_ids: set[str] = set()
    seen: set[EndKey] = set()
    problems: list[Problem] = []
    for place, relation in enumerate(relations):
        here = f"{path}/{place}"
        kind = known.get(relation.type_id)
        ends = end_key(relation, kind)
        if relation.id in seen_ids or ends in seen:
            problems.append(
                Problem(
                    here,
                    "duplicate_relation",
                    f"Relation {relation.id} is there twice.",
                    "Keep one of them, and give every relation an id of its own.",
                )
            )
        seen_ids.add(relation.id)
        seen.add(ends)
        problems.extend(_end_problems(relation, parts, here))
        problems.extend(_type_problems(relation, kind, parts, here))
    return problems


def end_key(relation: Relation, kind: RelationType | None) -> EndKey:
    """Return type and ends; the ends in one order where the direction does not matter."""
    ends = (relation.from_part, relation.to_part)
    if kind is not None and not kind.directed:
        ends = (min(ends), max(ends))
    return relation.type_id, *ends


def _end_problems(relation: Relation, parts: Mapping[str, str], path: str) -> Iterator[Problem]:
    for end, part in (("from", relation.from_part), ("to", relation.to_part)):
        if part not in parts:
            yield Problem(
                f"{path}/{end}",
                "unknown_part",
                f"There is no part {part} in this answer.",
                "Name the id of a part of the same answer.",
            )
    if relation.from_part == relation.to_part:
        yield Problem(
            f"{path}/to",
            "related_to_itself",
            "Both ends of the relation are the same part.",
            "Choose another part, or remove the relation.",
        )


def _type_problems(
    relation: Relation, kind: RelationType | None, parts: Mapping[str, str], path: str
) -> Iterator[Problem]:
    if kind is None:
        yield Problem(
            f"{path}/type",
            "unknown_relation",
            "There is no such relation type.",
            "Choose a relation type of the ontology.",
        )
        return
    if kind.archived:
        yield Problem(
            f"{path}/type",
            "archived_relation",
            f"Relation type {kind.name} is archived.",
            "Choose one that is in use.",
        )
    for end, part, allowed in (
        ("from", relation.from_part, kind.from_classes),
        ("to", relation.to_part, kind.to_classes),
    ):
        if allowed is not None and part in parts and parts[part] not in allowed:
            yield Problem(
                f"{path}/{end}",
                "unrelated_classes",
                f"{kind.name} does not go {end} a part of the class {parts[part]}.",
                f"Choose a part of one of these classes: {', '.join(allowed)}.",
            )
    yield from validate_values(kind.fields, relation.attributes, f"{path}/attributes")


def check_relation_types(types: Sequence[RelationType], class_ids: set[str]) -> Iterator[Problem]:
    """Yield what is wrong with the relation types of an ontology.

    Notes
    -----
    Codes: ``duplicate_relation_type``, ``duplicate_key``, ``unknown_class``.
    """
    ids: set[str] = set()
    keys: set[str] = set()
    for place, entry in enumerate(types):
        if entry.id in ids:
            yield Problem(
                pointer("relations", place, "id"),
                "duplicate_relation_type",
                f"Relation type id {entry.id} is used twice.",
                "Give every relation type an id of its own.",
            )
        ids.add(entry.id)
        if entry.key is not None and entry.key in keys and not entry.archived:
            yield Problem(
                pointer("relations", place, "key"),
                "duplicate_key",
                f"Key {entry.key} chooses two relation types.",
                "Choose another key or none.",
            )
        if not entry.archived:
            keys.update(entry.key or "")
        for end, classes in (("from", entry.from_classes), ("to", entry.to_classes)):
            for unknown in [name for name in classes or () if name not in class_ids]:
                yield Problem(
                    pointer("relations", place, end),
                    "unknown_class",
                    f"There is no class {unknown}.",
                    "Name ids of classes of this ontology, or leave it out for any.",
                )


class RelationPair(Struct, frozen=True):
    """The same relation in two answers: how much it counts, in (0, 1], and what differs in it."""

    a: Relation
    b: Relation
    credit: float
    changed: list[str]


class ComparedRelations(Struct, frozen=True):
    """The relations of two answers side by side."""

    matched: list[RelationPair]
    only_a: list[Relation]
    only_b: list[Relation]


class RelationBallot(Struct, frozen=True):
    """What one answer says about relations when several are merged.

    Parameters
    ----------
    parts
        Id of a part of this answer → id of the merged part that it went into; a part that was not
        kept is missing.
    """

    relations: Sequence[Relation]
    weight: float
    parts: Mapping[str, str]


class MergedRelations(Struct, frozen=True):
    """Several answers' relations made into one list, and the support of its units."""

    relations: list[Relation]
    support: dict[str, float]


def compare_relations(
    a: Sequence[Relation],
    b: Sequence[Relation],
    types: Sequence[RelationType],
    partner: Mapping[str, str],
) -> ComparedRelations:
    """Return which relations of two answers are the same.

    Parameters
    ----------
    partner
        Id of a part of the first answer → id of the part of the second that is the same thing.

    Notes
    -----
    Two relations are the same when they are of one type and join the same things, either way round
    where the direction does not matter. The credit of such a pair is 1, down to half for other
    attributes.
    """
    known = {entry.id: entry for entry in types}
    theirs = {end_key(relation, known.get(relation.type_id)): relation for relation in b}
    matched: list[RelationPair] = []
    only_a: list[Relation] = []
    for relation in a:
        kind = known.get(relation.type_id)
        moved = _moved(relation, partner)
        other = None if moved is None else theirs.pop(end_key(moved, kind), None)
        if other is None:
            only_a.append(relation)
        else:
            matched.append(_paired(relation, other, kind))
    return ComparedRelations(matched, only_a, list(theirs.values()))


def merge_relations(
    ballots: Sequence[RelationBallot],
    classes: Mapping[str, str],
    types: Sequence[RelationType],
    *,
    keep_share: float,
    salt: str = "",
) -> MergedRelations:
    """Return the relations that several answers make.

    Parameters
    ----------
    classes
        Id of each merged part → id of its class.
    keep_share
        Least share of the weight that a relation needs, of those who marked both its ends: who
        missed an end could not say.
    salt
        Splits ties of attributes.

    Notes
    -----
    A relation whose merged ends have classes that its type does not join is left out. The relations
    come sorted by type and ends, with the ids ``l1``, ``l2``, …; neither the order of the ballots
    nor that of their relations plays a part. ``support`` has the keys of :func:`relation_units`.
    """
    known = {entry.id: entry for entry in types}
    votes, said = _votes(ballots, known)
    marked = [set(ballot.parts.values()) for ballot in ballots]
    relations: list[Relation] = []
    support: dict[str, float] = {}
    kept: set[EndKey | None] = set()
    for key in sorted(votes):
        kind, voters = known[key[0]], votes[key]
        ends = {key[1], key[2]}
        able = [one.weight for one, seen in zip(ballots, marked, strict=True) if ends <= seen]
        share = share_of([weight for _, weight in voters], able)
        between = _allowed(kind, key, classes)
        if between is None or share < keep_share - TIE_TOLERANCE:
            continue
        kept.add(key)
        name = f"l{len(relations) + 1}"
        said_of_it = [relation.attributes for relation, _ in voters]
        values = merge_values(
            kind.fields, said_of_it, [weight for _, weight in voters], salt="/".join((salt, *key))
        )
        relations.append(Relation(name, key[0], *between, attributes=values.values))
        support[f"{RELATIONS_KEY}/{name}"] = share
        for unit, part in values.units.items():
            support[f"{RELATIONS_KEY}/{name}/attributes/{unit}"] = part
    whole = [one.weight for one, keys in zip(ballots, said, strict=True) if keys <= kept]
    complete = share_of(whole, [ballot.weight for ballot in ballots])
    return MergedRelations(relations, {RELATIONS_KEY: complete, **support})


def relation_units(
    relations: Sequence[Relation], types: Sequence[RelationType], path: str
) -> list[Unit]:
    """Return the units of relations: none missing; each is there; each of its attributes."""
    known = {entry.id: entry for entry in types}
    result = [Unit(RELATIONS_KEY, path, "complete")]
    for place, relation in enumerate(relations):
        key, here = f"{RELATIONS_KEY}/{relation.id}", f"{path}/{place}"
        result.append(Unit(key, here, "exists"))
        result.extend(
            Unit(f"{key}/attributes/{unit.key}", unit.path, unit.kind)
            for unit in values_units(
                known[relation.type_id].fields, relation.attributes, f"{here}/attributes"
            )
        )
    return result


def relation_facets(relations: Sequence[Relation], types: Sequence[RelationType]) -> list[Facet]:
    """Return the number of relations, each type with its number, and each attribute's answers."""
    known = {entry.id: entry for entry in types}
    counts = Counter(relation.type_id for relation in relations)
    result = [Facet("relations", str(len(relations)))]
    for type_id, count in sorted(counts.items()):
        result.append(Facet("relation", type_id))
        result.append(Facet(f"count/relation/{type_id}", str(count)))
    answers = {
        facet
        for relation in relations
        for facet in values_facets(
            known[relation.type_id].fields, relation.attributes, f"relation/{relation.type_id}/"
        )
    }
    return result + sorted(answers, key=lambda facet: (facet.field, facet.value))


def relation_marks(
    relations: Sequence[Relation], types: Sequence[RelationType], names: Mapping[str, bytes]
) -> dict[str, list[bytes]]:
    """Return id of a part → what its relations say about it, the same however parts are numbered.

    Parameters
    ----------
    names
        Id of each part → what it is, the same for parts that only their relations tell apart.

    Notes
    -----
    Twins, two parts that are the same in everything, are told apart by what they belong to: put in
    order by this, both answers number them alike.
    """
    known = {entry.id: entry for entry in types}
    marks: dict[str, list[bytes]] = {}
    for relation in relations:
        kind = known.get(relation.type_id)
        is_directed = kind is None or kind.directed
        values = canonical_values([] if kind is None else kind.fields, relation.attributes)
        tail = canonical([relation.type_id, values])
        for end, part, other in (
            (b"from", relation.from_part, relation.to_part),
            (b"to", relation.to_part, relation.from_part),
        ):
            mark = b"/".join((end if is_directed else b"", names.get(other, b""), tail))
            marks.setdefault(part, []).append(mark)
    return {part: sorted(found) for part, found in marks.items()}


def sample_relations(
    parts: Mapping[str, str], types: Sequence[RelationType], rng: Random, *, most: int = 4
) -> list[Relation]:
    """Return valid relations between ``parts`` (id → class) made up from ``rng``."""
    offered = [
        (kind, one, other)
        for kind in types
        if not kind.archived
        for one in parts
        for other in parts
        if one != other and _allowed(kind, (kind.id, one, other), parts) == (one, other)
    ]
    found: dict[EndKey, Relation] = {}
    for kind, one, other in rng.sample(offered, min(len(offered), rng.randint(0, most))):
        relation = Relation(f"l{len(found) + 1}", kind.id, one, other)
        if end_key(relation, kind) not in found:
            values = sample_values(kind.fields, rng)
            found[end_key(relation, kind)] = replace(relation, attributes=values)
    return list(found.values())


def _moved(relation: Relation, parts: Mapping[str, str]) -> Relation | None:
    """Return the relation between the parts that its ends became, if both became any."""
    one, other = parts.get(relation.from_part), parts.get(relation.to_part)
    if one is None or other is None:
        return None
    return replace(relation, from_part=one, to_part=other)


def _paired(a: Relation, b: Relation, kind: RelationType | None) -> RelationPair:
    fields = [] if kind is None else kind.fields
    one, other = (canonical_values(fields, relation.attributes) for relation in (a, b))
    keys = sorted(one.keys() | other.keys())
    changed = [f"attributes/{key}" for key in keys if one.get(key) != other.get(key)]
    apart = values_distance(fields, one, other) if changed else 0.0
    return RelationPair(a, b, 1.0 - OTHER_ATTRIBUTES * apart, changed)


def _votes(
    ballots: Sequence[RelationBallot], types: Mapping[str, RelationType]
) -> tuple[dict[EndKey, list[tuple[Relation, float]]], list[set[EndKey | None]]]:
    """Return the votes for each relation, and what each ballot says: None where an end is lost."""
    votes: dict[EndKey, list[tuple[Relation, float]]] = {}
    said: list[set[EndKey | None]] = []
    for ballot in ballots:
        keys: set[EndKey | None] = set()
        for relation in ballot.relations:
            moved = _moved(relation, ballot.parts)
            key = None if moved is None else end_key(moved, types.get(relation.type_id))
            keys.add(key)
            if key is not None and relation.type_id in types:
                votes.setdefault(key, []).append((relation, ballot.weight))
        said.append(keys)
    return votes, said


def _allowed(kind: RelationType, key: EndKey, classes: Mapping[str, str]) -> tuple[str, str] | None:
    """Return the ends the way round in which their classes may stand, if there is one."""
    one, other = key[1:]
    ways = ((one, other),) if kind.directed else ((one, other), (other, one))
    for way in ways:
        if all(
            allowed is None or classes[part] in allowed
            for part, allowed in zip(way, (kind.from_classes, kind.to_classes), strict=True)
        ):
            return way
    return None
