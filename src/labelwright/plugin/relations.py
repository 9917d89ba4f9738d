"""Relations: one part of an answer points at another, such as a wheel at its car.

A relation type stands in the ontology beside the classes; a relation stands in the answer beside
the parts it joins. Both are the same for every task type whose parts have classes.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any

from msgspec import Meta, Struct
from msgspec import field as default

from labelwright.plugin.field_schema import Field, Name
from labelwright.plugin.fields import FIELD_PROBLEM_CODES, validate_values
from labelwright.plugin.identifiers import PermanentId, RegionId
from labelwright.plugin.problems import Problem, pointer

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
    seen: set[tuple[str, str, str]] = set()
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


def end_key(relation: Relation, kind: RelationType | None) -> tuple[str, str, str]:
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
