from labelwright.kernel import strict_json
from labelwright.plugin.ontology import Ontology, check_ontology, succession_problems
from labelwright.plugin.relations import Relation, validate_relations

ONTOLOGY = {
    "classes": [{"id": "car", "name": "car"}, {"id": "wheel", "name": "wheel"}],
    "relations": [
        {"id": "part_of", "name": "part of", "from": ["wheel"], "to": ["car"]},
        {"id": "near", "name": "near", "directed": False},
        {
            "id": "tows",
            "name": "tows",
            "fields": [{"id": "rope", "kind": "boolean", "name": "Rope", "required": True}],
        },
        {"id": "old", "name": "old", "archived": True},
    ],
}
PARTS = {"c1": "car", "c2": "car", "w1": "wheel"}


def ontology(**changes: object) -> Ontology:
    return strict_json.convert(ONTOLOGY | changes, Ontology, path="")


def relation(kind: str, one: str, other: str, name: str = "x", **attributes: object) -> Relation:
    document = {"id": name, "type": kind, "from": one, "to": other, "attributes": attributes}
    return strict_json.convert(document, Relation, path="")


def codes(*relations: Relation) -> list[tuple[str, str]]:
    problems = validate_relations(relations, ontology().relations, PARTS, "/relations")
    return [(problem.path, problem.code) for problem in problems]


def test_relations_between_the_classes_they_are_for_are_valid() -> None:
    assert codes(relation("part_of", "w1", "c1"), relation("near", "c1", "c2", "y")) == []


def test_an_end_of_another_class_is_named() -> None:
    assert codes(relation("part_of", "c1", "w1")) == [
        ("/relations/0/from", "unrelated_classes"),
        ("/relations/0/to", "unrelated_classes"),
    ]


def test_missing_parts_and_types_are_named() -> None:
    assert codes(relation("part_of", "gone", "c1")) == [("/relations/0/from", "unknown_part")]
    assert codes(relation("hugs", "c1", "c2")) == [("/relations/0/type", "unknown_relation")]
    assert codes(relation("old", "c1", "c2")) == [("/relations/0/type", "archived_relation")]
    assert codes(relation("near", "c1", "c1")) == [("/relations/0/to", "related_to_itself")]


def test_an_undirected_relation_is_the_same_from_either_end() -> None:
    both = relation("near", "c1", "c2"), relation("near", "c2", "c1", "y")
    assert codes(*both) == [("/relations/1", "duplicate_relation")]
    assert codes(relation("near", "c1", "c2"), relation("near", "c2", "w1")) == [
        ("/relations/1", "duplicate_relation")
    ]


def test_attributes_of_a_relation_are_checked() -> None:
    assert codes(relation("tows", "c1", "c2")) == [
        ("/relations/0/attributes/rope", "required_answer")
    ]
    assert codes(relation("tows", "c1", "c2", rope=True)) == []


def test_relation_types_are_checked_with_the_ontology() -> None:
    twice = [
        {"id": "a", "name": "a", "key": "q", "from": ["bus"]},
        {"id": "a", "name": "b", "key": "q"},
    ]
    found = check_ontology(ontology(relations=twice))
    assert [(problem.path, problem.code) for problem in found] == [
        ("/relations/0/from", "unknown_class"),
        ("/relations/1/id", "duplicate_relation_type"),
        ("/relations/1/key", "duplicate_key"),
    ]
    assert check_ontology(ontology()) == []


def test_a_relation_type_is_never_deleted() -> None:
    fewer = ontology(relations=ONTOLOGY["relations"][1:])
    assert [p.code for p in succession_problems(ontology(), fewer)] == ["relation_removed"]
    assert succession_problems(fewer, ontology()) == []
