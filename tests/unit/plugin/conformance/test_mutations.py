"""Mutations change one place of a document and leave the original alone."""

import json
from random import Random

from labelwright.plugin.conformance.mutations import HOSTILE_VALUES, mutated, places

DOCUMENT = {"parts": [{"id": "a", "size": {"width": 1}}, {"id": "b"}], "note": "x"}


def test_every_place_is_found() -> None:
    assert places(DOCUMENT) == [
        (),
        ("parts",),
        ("parts", 0),
        ("parts", 0, "id"),
        ("parts", 0, "size"),
        ("parts", 0, "size", "width"),
        ("parts", 1),
        ("parts", 1, "id"),
        ("note",),
    ]


def test_mutations_are_json_differ_from_each_other_and_spare_the_original() -> None:
    before = json.dumps(DOCUMENT)

    found = {json.dumps(mutated(DOCUMENT, Random(n), HOSTILE_VALUES)) for n in range(500)}

    assert json.dumps(DOCUMENT) == before
    assert len(found) > 150
