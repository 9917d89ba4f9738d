"""The ontology: which classes may be named and which questions may be asked.

An ontology is a document with versions. Ids are permanent: a class is renamed freely, archived when
it is no longer wanted, and never deleted, so that a label of any age can still be read.
"""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta, Struct
from msgspec import field as default

from labelwright.plugin.field_checks import check_fields, field_succession
from labelwright.plugin.field_schema import Condition, Field, Name, Option
from labelwright.plugin.identifiers import PermanentId
from labelwright.plugin.problems import Problem, pointer
from labelwright.plugin.relations import RelationType, check_relation_types

__all__ = [
    "Condition",
    "Field",
    "Ontology",
    "OntologyClass",
    "Option",
    "RelationType",
    "check_ontology",
    "succession_problems",
]

MAX_CLASSES = 10_000
PALETTE_SIZE = 24


class OntologyClass(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A kind of thing that a region can be.

    Parameters
    ----------
    color
        Place in the palette, 1 to 24; without it the order of the classes decides.
    key
        One key of the keyboard that selects the class.
    rule
        One line of the guidelines, shown while the class is selected.
    parent
        Id of the class above.
    geometries
        Names of the geometries that it may have; ``None`` for all that the project allows.
    fields
        Attributes of a region of this class.
    """

    id: PermanentId
    name: Name
    color: Annotated[int, Meta(ge=1, le=PALETTE_SIZE)] | None = None
    key: Annotated[str, Meta(min_length=1, max_length=1)] | None = None
    rule: Annotated[str, Meta(max_length=500)] = ""
    parent: PermanentId | None = None
    archived: bool = False
    geometries: Annotated[list[str], Meta(max_length=100)] | None = None
    fields: Annotated[list[Field], Meta(max_length=1000)] = default(default_factory=list[Field])


class Ontology(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What may be answered.

    Parameters
    ----------
    classes
        What a part of a task may be.
    fields
        Questions about the task as a whole.
    relations
        How one part may belong to another.
    """

    classes: Annotated[list[OntologyClass], Meta(max_length=MAX_CLASSES)] = default(
        default_factory=list[OntologyClass]
    )
    fields: Annotated[list[Field], Meta(max_length=1000)] = default(default_factory=list[Field])
    relations: Annotated[list[RelationType], Meta(max_length=1000)] = default(
        default_factory=list[RelationType]
    )

    def find(self, class_id: str) -> OntologyClass | None:
        """Return the class with this id, archived or not."""
        return next((entry for entry in self.classes if entry.id == class_id), None)


def check_ontology(ontology: Ontology) -> list[Problem]:
    """Return everything that is wrong with an ontology by itself.

    Notes
    -----
    Codes: ``duplicate_class``, ``duplicate_name``, ``duplicate_key``, ``unknown_parent``,
    ``parent_cycle``, and those of :func:`labelwright.plugin.field_checks.check_fields` and of
    :func:`labelwright.plugin.relations.check_relation_types`.
    """
    problems: list[Problem] = []
    problems.extend(_duplicates(ontology))
    problems.extend(_parents(ontology))
    for place, entry in enumerate(ontology.classes):
        problems.extend(check_fields(entry.fields, pointer("classes", place, "fields")))
    problems.extend(check_fields(ontology.fields, "/fields"))
    problems.extend(check_relation_types(ontology.relations, {c.id for c in ontology.classes}))
    for place, entry in enumerate(ontology.relations):
        problems.extend(check_fields(entry.fields, pointer("relations", place, "fields")))
    return problems


def succession_problems(old: Ontology, new: Ontology) -> list[Problem]:
    """Return what forbids ``new`` to follow ``old``: no answer may lose its meaning.

    Notes
    -----
    Codes: ``class_removed``, ``relation_removed``, ``field_removed``, ``field_kind_changed``,
    ``option_removed``.
    """
    problems: list[Problem] = []
    now = {entry.id: place for place, entry in enumerate(new.classes)}
    for entry in old.classes:
        place = now.get(entry.id)
        if place is None:
            problems.append(
                Problem(
                    "/classes",
                    "class_removed",
                    f"Class {entry.id} is missing: classes are never deleted.",
                    f"Keep {entry.id} and set archived to true.",
                )
            )
        else:
            path = pointer("classes", place, "fields")
            problems.extend(field_succession(entry.fields, new.classes[place].fields, path))
    problems.extend(field_succession(old.fields, new.fields, "/fields"))
    problems.extend(_relation_succession(old.relations, new.relations))
    return problems


def _relation_succession(old: list[RelationType], new: list[RelationType]) -> Iterator[Problem]:
    now = {entry.id: place for place, entry in enumerate(new)}
    for entry in old:
        place = now.get(entry.id)
        if place is None:
            yield Problem(
                "/relations",
                "relation_removed",
                f"Relation type {entry.id} is missing: relation types are never deleted.",
                f"Keep {entry.id} and set archived to true.",
            )
        else:
            path = pointer("relations", place, "fields")
            yield from field_succession(entry.fields, new[place].fields, path)


def _duplicates(ontology: Ontology) -> Iterator[Problem]:
    ids: set[str] = set()
    names: set[tuple[str | None, str]] = set()
    keys: set[str] = set()
    for place, entry in enumerate(ontology.classes):
        if entry.id in ids:
            yield Problem(
                pointer("classes", place, "id"),
                "duplicate_class",
                f"Class id {entry.id} is used twice.",
                "Give every class an id of its own.",
            )
        ids.add(entry.id)
        if entry.archived:
            continue
        if (entry.parent, entry.name) in names:
            yield Problem(
                pointer("classes", place, "name"),
                "duplicate_name",
                f"Two classes of one parent are called {entry.name}.",
                "Rename one of them.",
            )
        names.add((entry.parent, entry.name))
        if entry.key is not None and entry.key in keys:
            yield Problem(
                pointer("classes", place, "key"),
                "duplicate_key",
                f"Key {entry.key} selects two classes.",
                "Choose another key or none.",
            )
        keys.update(entry.key or "")


def _parents(ontology: Ontology) -> Iterator[Problem]:
    parent_of = {entry.id: entry.parent for entry in ontology.classes}
    sound: set[str] = set()
    for place, entry in enumerate(ontology.classes):
        if entry.parent is not None and entry.parent not in parent_of:
            yield Problem(
                pointer("classes", place, "parent"),
                "unknown_parent",
                f"There is no class {entry.parent}.",
                "Name the id of a class of this ontology, or leave parent out.",
            )
            continue
        seen: list[str] = []
        above: str | None = entry.id
        while above is not None and above not in sound and above not in seen:
            seen.append(above)
            above = parent_of.get(above)
        if above == entry.id and above not in sound:
            yield Problem(
                pointer("classes", place, "parent"),
                "parent_cycle",
                f"Class {entry.id} stands above itself.",
                "Leave one of the parents out.",
            )
        elif above is None or above in sound:
            sound.update(seen)
