"""The JSON door: what is let in comes out the same, everything else is a named refusal."""

import json
import math
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import MAX_DEPTH, canonical, convert, decode, encode, equal

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
SAFE = st.integers(-(2**53) + 1, 2**53 - 1)
LEAVES = st.none() | st.booleans() | SAFE | st.floats(-1e15, 1e15) | TEXTS
DOCUMENTS = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


class Order(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    numbers: list[int] = []


@given(DOCUMENTS)
def test_every_honest_document_comes_through_unchanged(document: Any) -> None:
    assert decode(json.dumps(document).encode()) == document
    assert decode(encode(document)) == document


@given(DOCUMENTS)
def test_canonical_form_is_one_per_document(document: Any) -> None:
    again = decode(canonical(document))

    assert canonical(again) == canonical(document)
    assert equal(again, document)


REFUSED = {
    b'{"a":NaN}': "malformed_json",
    b'{"a":1e999}': "invalid_field",
    b'{"a":"\\ud800"}': "malformed_json",
    b'{"a":"\\u0000"}': "nul_character",
    b'{"\\u0000":1}': "nul_character",
    b'{"a":1,"a":1}': "duplicate_key",
    b'{"a":{"b":1,"b":2}}': "duplicate_key",
    b'{"a":9007199254740992}': "number_out_of_range",
    b'\xef\xbb\xbf{"a":1}': "malformed_json",
    b"[" * (MAX_DEPTH + 1) + b"1" + b"]" * (MAX_DEPTH + 1): "too_deep",
    b"[" * 100_000 + b"]" * 100_000: "too_deep",
    b"": "malformed_json",
    b"{}{}": "malformed_json",
}


@pytest.mark.parametrize("data", REFUSED)
def test_dishonest_document_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(InvalidInputError) as caught:
        decode(data)

    assert caught.value.code == REFUSED[data]
    assert caught.value.cure


def test_depth_at_the_limit_is_let_in() -> None:
    assert decode(b"[" * MAX_DEPTH + b"1" + b"]" * MAX_DEPTH)


def test_colons_and_quotes_inside_texts_are_no_keys() -> None:
    assert decode(b'{"a:\\":":"b:c\\\\","d":":"}') == {'a:":': "b:c\\", "d": ":"}


@pytest.mark.parametrize(
    ("data", "code", "field"),
    [
        (b"{}", "missing_field", "/name"),
        (b'{"name":"x","extra":1}', "unknown_field", "/extra"),
        (b'{"name":"x","numbers":[1,"2"]}', "invalid_field", "/numbers/1"),
        (b"[]", "invalid_field", ""),
    ],
)
def test_wrong_field_is_pointed_at(data: bytes, code: str, field: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        decode(data, Order)

    assert (caught.value.code, caught.value.field) == (code, field)


def test_converted_document_points_below_its_path() -> None:
    with pytest.raises(InvalidInputError) as caught:
        convert({"name": 1}, Order, path="/orders/3")

    assert caught.value.field == "/orders/3/name"


def test_infinity_is_never_written_as_a_number() -> None:
    assert encode([math.inf, math.nan]) == b"[null,null]"
