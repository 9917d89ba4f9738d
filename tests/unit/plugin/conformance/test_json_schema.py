"""The schema referee: exactly the keywords that msgspec writes."""

from typing import Annotated, Any, Literal

import msgspec
import pytest
from msgspec import Meta

from labelwright.plugin.conformance.json_schema import fits
from labelwright.plugin.documents import json_schema

CASES: list[tuple[Any, list[Any], list[Any]]] = [
    (int, [1, -3, 2.0], [1.5, True, "1", None]),
    (float, [1, 1.5], [True, "1"]),
    (str, ["", "x"], [1, None]),
    (bool, [True], [1]),
    (None, [None], [0]),
    (str | None, ["x", None], [1]),
    (Literal["a", 2], ["a", 2], ["b", True]),
    (list[int], [[], [1]], [[1, "x"], {}]),
    (dict[str, int], [{}, {"a": 1}], [{"a": "x"}, []]),
    (Annotated[int, Meta(ge=1, le=3)], [1, 3], [0, 4]),
    (Annotated[float, Meta(gt=1, lt=3)], [2], [1, 3]),
    (Annotated[str, Meta(min_length=1, max_length=2)], ["a", "ab"], ["", "abc"]),
    (Annotated[str, Meta(pattern="^a$")], ["a"], ["b"]),
    (Annotated[list[int], Meta(min_length=1, max_length=2)], [[1]], [[], [1, 2, 3]]),
    (Any, [1, "x", None], []),
]


@pytest.mark.parametrize(("kind", "good", "bad"), CASES)
def test_it_agrees_with_msgspec(kind: Any, good: list[Any], bad: list[Any]) -> None:
    schema = json_schema(kind)

    assert all(fits(schema, document) for document in good)
    assert not any(fits(schema, document) for document in bad)


class Leaf(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    size: int = 0


class Tree(msgspec.Struct):
    leaves: list[Leaf]
    below: "Tree | None" = None


def test_it_follows_references_and_knows_required_and_unknown_members() -> None:
    schema = json_schema(Tree)

    assert fits(schema, {"leaves": [{"name": "a"}], "below": {"leaves": []}, "more": 1})
    assert not fits(schema, {"below": None})
    assert not fits(schema, {"leaves": [{"name": "a", "colour": "red"}]})
    assert not fits(schema, {"leaves": [{"size": 1}]})
    assert not fits(schema, [])


def test_keywords_about_other_types_say_nothing() -> None:
    for keyword, wanted in (
        ("minimum", 3),
        ("exclusiveMaximum", 3),
        ("minItems", 3),
        ("minLength", 3),
        ("pattern", "x"),
        ("required", ["x"]),
        ("items", {"type": "string"}),
        ("properties", {"x": False}),
        ("additionalProperties", False),
    ):
        assert fits({keyword: wanted}, None)
    assert fits({"const": 1}, 1)
    assert not fits({"const": 1}, True)


def test_a_keyword_that_it_does_not_know_is_an_error() -> None:
    with pytest.raises(NotImplementedError, match="multipleOf"):
        fits({"multipleOf": 3}, 9)
