"""Ontologies: what is wrong with one, and what may not follow it."""

import pytest

from labelwright.plugin.fields import Field, Option
from labelwright.plugin.ontology import (
    Ontology,
    OntologyClass,
    check_ontology,
    succession_problems,
)


def entry(name: str, **settings: object) -> OntologyClass:
    return OntologyClass(name, name.title(), **settings)  # pyright: ignore[reportArgumentType]


def codes(*classes: OntologyClass) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in check_ontology(Ontology(list(classes)))]


def test_a_tree_of_classes_is_sound_in_any_order() -> None:
    assert codes(entry("car", parent="vehicle"), entry("vehicle"), entry("van", parent="car")) == []


def test_classes_are_found_by_id_archived_or_not() -> None:
    ontology = Ontology([entry("car"), entry("bike", archived=True)])

    assert ontology.find("bike") is ontology.classes[1]
    assert ontology.find("ship") is None


def test_ids_names_and_keys_are_unique_among_classes_in_use() -> None:
    assert codes(
        entry("car", key="1"),
        OntologyClass("car", "Auto"),
        OntologyClass("b", "Car"),
        OntologyClass("c", "Bus", key="1"),
    ) == [
        ("/classes/1/id", "duplicate_class"),
        ("/classes/2/name", "duplicate_name"),
        ("/classes/3/key", "duplicate_key"),
    ]


def test_a_name_may_stand_again_under_another_parent_or_when_archived() -> None:
    assert (
        codes(
            OntologyClass("a", "Other", key="1"),
            OntologyClass("b", "Other", parent="a"),
            OntologyClass("c", "Other", archived=True, key="1"),
        )
        == []
    )


@pytest.mark.parametrize(
    ("classes", "problems"),
    [
        ([entry("a", parent="z")], [("/classes/0/parent", "unknown_parent")]),
        ([entry("a", parent="a")], [("/classes/0/parent", "parent_cycle")]),
        (
            [entry("a", parent="b"), entry("b", parent="a"), entry("c", parent="a")],
            [("/classes/0/parent", "parent_cycle"), ("/classes/1/parent", "parent_cycle")],
        ),
    ],
)
def test_parents_exist_and_stand_above(
    classes: list[OntologyClass], problems: list[tuple[str, str]]
) -> None:
    assert codes(*classes) == problems


def test_fields_of_classes_and_of_the_whole_are_checked_in_place() -> None:
    odd = Field("q", "colour", "Q")
    found = check_ontology(Ontology([entry("car", fields=[odd])], [odd]))

    assert [problem.path for problem in found] == ["/classes/0/fields/0/kind", "/fields/0/kind"]


def test_what_was_answered_may_not_lose_its_meaning() -> None:
    yes = Field("q", "choice", "Q", options=[Option("yes", "Yes")])
    old = Ontology([entry("car", fields=[yes]), entry("bike")], [Field("note", "text", "Note")])
    new = Ontology([entry("bus"), entry("car")], [Field("note", "number", "Note")])

    found = succession_problems(old, new)

    assert [(problem.path, problem.code) for problem in found] == [
        ("/classes/1/fields", "field_removed"),
        ("/classes", "class_removed"),
        ("/fields/0/kind", "field_kind_changed"),
    ]


def test_renaming_archiving_and_adding_are_free() -> None:
    old = Ontology([entry("car")])
    new = Ontology([entry("bus"), OntologyClass("car", "Automobile", archived=True)])

    assert succession_problems(old, new) == []
