"""The fast door is the strict door: what it lets in, and what it says, is what `decode` says."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.intake.model import TaskSpec, loose_parts
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import MAX_DEPTH, Reader

READER = Reader(TaskSpec, loose_parts)

TEXTS = st.text(max_size=6) | st.sampled_from(
    ['"', "\\", '\\"', "\0", "{[", "é𝄞", "a\nb", "1" * 20]
)
NUMBERS = st.integers(-(2**70), 2**70) | st.floats() | st.sampled_from([2**53, 2**53 - 1, 1e300])
LEAVES = st.none() | st.booleans() | NUMBERS | TEXTS
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


class Twice(list[tuple[str, Any]]):
    """An object as the list of its members, so that a key may stand there twice."""


def written(value: Any, *, ascii_only: bool) -> str:
    if isinstance(value, Twice):
        members = (
            f"{json.dumps(key, ensure_ascii=ascii_only)}:{written(item, ascii_only=ascii_only)}"
            for key, item in value
        )
        return "{" + ",".join(members) + "}"
    if isinstance(value, list):
        items = [written(item, ascii_only=ascii_only) for item in value]  # pyright: ignore[reportUnknownVariableType]
        return "[" + ",".join(items) + "]"
    return json.dumps(value, ensure_ascii=ascii_only)


def members(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Twice]:
    member = st.one_of([st.tuples(st.just(name), value) for name, value in fields.items()])
    return st.lists(member, max_size=6).map(Twice)


OPTIONAL_TEXT = st.none() | TEXTS
ASSETS = members(
    role=st.just("primary") | TEXTS,
    text=OPTIONAL_TEXT,
    uri=OPTIONAL_TEXT,
    name=OPTIONAL_TEXT,
    other=LEAVES,
)
PREDICTIONS = members(payload=VALUES, model=st.just("m"), score=st.none() | NUMBERS)
ORDERS = members(
    assets=st.lists(ASSETS | st.just(Twice([("text", "x")])), min_size=1, max_size=3),
    unique_id=OPTIONAL_TEXT,
    metadata=st.dictionaries(TEXTS, VALUES, max_size=3) | members(a=VALUES, b=LEAVES),
    priority=st.integers(-101, 101) | NUMBERS,
    predictions=st.lists(PREDICTIONS, max_size=2),
)


def outcome(read: Any, data: bytes) -> Any:
    try:
        return repr(read(data))
    except InvalidInputError as error:
        return (error.code, error.field, error.message, error.cure)


def slowly(data: bytes) -> TaskSpec:
    return strict_json.convert(strict_json.decode(data), TaskSpec)


@given(ORDERS, st.booleans())
def test_any_order_is_read_as_the_slow_way_reads_it(order: Twice, ascii_only: bool) -> None:
    data = written(order, ascii_only=ascii_only).encode("utf-8", "surrogatepass")

    assert outcome(READER.read, data) == outcome(slowly, data)


@given(st.binary(max_size=40))
def test_any_bytes_are_read_as_the_slow_way_reads_them(data: bytes) -> None:
    assert outcome(READER.read, data) == outcome(slowly, data)


PLAIN = b'{"assets":[{"text":"x"}],"metadata":{"a":%s}}'

HOSTILE = {
    b'{"unique_id":"a","unique_id":"b","assets":[{"text":"x"}]}': "duplicate_key",
    b'{"assets":[{"text":"x","text":"y"}]}': "duplicate_key",
    b'{"assets":[{"text":"x","text":null}]}': "duplicate_key",
    b'{"priority":1,"priority":1,"assets":[{"text":"x"}]}': "duplicate_key",
    b'{"assets":[],"assets":[{"text":"x"}]}': "duplicate_key",
    b'{"assets":[{"text":"x"}],"\\u0061ssets":[{"text":"x"}]}': "duplicate_key",
    b'{"assets":[{"text":"\\u0022","text":"y"}]}': "duplicate_key",
    b'{"assets":[{"text":"\\\\","text":"y"}]}': "duplicate_key",
    PLAIN % b'{"b":1,"b":2}': "duplicate_key",
    PLAIN % b'"\\u0000"': "nul_character",
    b'{"assets":[{"text":"\\u0000"}]}': "nul_character",
    PLAIN % b"9007199254740993": "number_out_of_range",
    PLAIN % b"[[-9007199254740993]]": "number_out_of_range",
    PLAIN % (b"[" * MAX_DEPTH + b"]" * MAX_DEPTH): "too_deep",
    PLAIN % (b"[" * 5000 + b"]" * 5000): "too_deep",
    PLAIN % b'"\\ud800"': "malformed_json",
    PLAIN % b"NaN": "malformed_json",
    b'\xef\xbb\xbf{"assets":[{"text":"x"}]}': "malformed_json",
    b'{"assets":[{"text":"x"}]}{}': "malformed_json",
    b'{"assets":[{"text":"\xe9"}]}': "malformed_json",
}


@pytest.mark.parametrize("data", HOSTILE)
def test_hostile_order_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(InvalidInputError) as caught:
        READER.read(data)

    assert caught.value.code == HOSTILE[data]


@pytest.mark.parametrize(
    "data",
    [
        b'{"unique_id":"t-1","assets":[{"text":"a plain line"}]}',
        b'{"assets":[{"text":"quote \\" feed \\n \\u00e9","name":null}],"priority":0}',
        PLAIN % b'{"source":"crawl","page":17,"score":0.25,"tags":["a","b"]}',
    ],
)
def test_ordinary_line_never_takes_the_slow_way(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("decoded twice")

    monkeypatch.setattr(strict_json, "decode", refuse)

    assert READER.read(data).assets
