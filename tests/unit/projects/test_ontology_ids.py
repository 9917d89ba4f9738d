"""Ids that a requester leaves out are made from names, once and without clashes."""

from labelwright.projects.model import decode_ontology


def test_names_become_ids_that_do_not_clash() -> None:
    ontology = decode_ontology(
        {
            "classes": [
                {"name": "Traffic light"},
                {"name": "traffic-light!"},
                {"name": "信号"},
                {"id": "x", "name": "item"},
            ]
        }
    )

    assert [entry.id for entry in ontology.classes] == [
        "traffic_light",
        "traffic-light",
        "item",
        "x",
    ]


def test_a_name_alone_is_enough_for_classes_and_options() -> None:
    ontology = decode_ontology(
        {
            "classes": ["car", "car", "van"],
            "fields": [{"name": "Mood", "kind": "choice", "options": ["good", "bad"]}],
        }
    )

    assert [entry.id for entry in ontology.classes] == ["car", "car_2", "van"]
    assert [option.id for option in ontology.fields[0].options] == ["good", "bad"]


def test_given_ids_are_kept_and_reading_twice_changes_nothing() -> None:
    document = {"classes": [{"id": "car", "name": "Automobile"}, {"name": "Car"}]}
    once = decode_ontology(document)

    assert [entry.id for entry in once.classes] == ["car", "car_2"]
    assert (
        decode_ontology({"classes": [{"id": c.id, "name": c.name} for c in once.classes]}) == once
    )
