"""Bulk bodies arrive in pieces of any size; what is read does not depend on where they were cut."""

import asyncio
import json
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from labelwright.http.documents import SLICE, stream_documents
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, LabelwrightError
from labelwright.kernel.strict_json import Reader

ANYTHING = Reader(object, lambda document: document)

DOCUMENTS = st.lists(
    st.dictionaries(st.text("aé𝄞\u2028", max_size=3), st.text("aé𝄞\u2028\x85", max_size=5)),
    min_size=1,
    max_size=6,
)


def read(body: bytes, cuts: list[int]) -> list[Any]:
    return [document for _, document in read_numbered(body, cuts)]


def read_numbered(body: bytes, cuts: list[int]) -> list[tuple[int, Any]]:
    borders = sorted({0, len(body), *(cut % (len(body) + 1) for cut in cuts)})
    pieces = [body[a:b] for a, b in pairwise(borders)]

    async def receive() -> dict[str, Any]:
        piece = pieces.pop(0) if pieces else b""
        return {"type": "http.request", "body": piece, "more_body": bool(pieces)}

    async def collect() -> list[tuple[int, Any]]:
        request = Request({"type": "http", "headers": [], "method": "POST", "path": "/"}, receive)
        return [one async for slice_ in stream_documents(request, ANYTHING) for one in slice_]

    return asyncio.run(collect())


@given(
    DOCUMENTS, st.lists(st.integers(0, 10_000), max_size=8), st.sampled_from(["\n", "\r\n", "\n\n"])
)
def test_lines_read_the_same_however_they_were_cut(
    documents: list[Any], cuts: list[int], end: str
) -> None:
    body = end.join(json.dumps(d, ensure_ascii=False) for d in documents).encode()

    assert read(body, cuts) == documents
    assert read(body + end.encode(), cuts) == documents


@given(DOCUMENTS, st.lists(st.integers(0, 10_000), max_size=8))
def test_array_reads_the_same_however_it_was_cut(documents: list[Any], cuts: list[int]) -> None:
    assert read(b"  " + json.dumps(documents).encode(), cuts) == documents


def test_broken_line_is_an_error_at_its_place() -> None:
    good, bad, last = read(b'{"a":1}\n{"a":\n{"b":2}', [])

    assert (good, last) == ({"a": 1}, {"b": 2})
    assert isinstance(bad, LabelwrightError)


@given(st.lists(st.integers(0, 10_000), max_size=8))
def test_number_is_that_of_the_line_blank_ones_included(cuts: list[int]) -> None:
    body = b'\n \n{"a":1}\n\r\n{"a":\n\n\n{"b":2}'

    numbers = [number for number, _ in read_numbered(body, cuts)]

    assert numbers == [3, 5, 8]


@given(st.lists(st.integers(0, 10_000), max_size=8))
def test_number_is_that_of_the_element_in_an_array(cuts: list[int]) -> None:
    assert read_numbered(b'\n\n[{"a":1},\n\n{"b":2}]', cuts) == [(1, {"a": 1}), (2, {"b": 2})]


def test_long_line_in_small_blocks_is_read_whole() -> None:
    line = b'{"a":"' + b"x" * 2**20 + b'"}\n'

    (document,) = read(line, list(range(0, len(line), 8192)))

    assert document == {"a": "x" * 2**20}


@pytest.mark.parametrize("body", [b"", b" \n \r\n"])
def test_body_without_a_document_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidInputError, match="empty"):
        read(body, [])


ELEMENTS = [
    b'{"a":1}', b'[]', b'"],["', b'"\\"]"', b'{"a":"}"}', b"1", b"", b" ", b"{", b"]", b"}", b"\"",
    b'{"a":1,"a":2}', b'{"a":"\\u0000"}', b"[" * 63 + b"]" * 63, b"[" * 64 + b"]" * 64, b"\xff",
    b"1 2",
]  # fmt: skip


def outcome(work: Callable[[], Any]) -> Any:
    """Return what was read, or that it was refused (which of several laws is named may differ)."""
    try:
        return work()
    except InvalidInputError:
        return "refused"


@given(
    st.lists(st.sampled_from(ELEMENTS), max_size=4),
    st.sampled_from([b"]", b" ]\n", b"", b"]]", b"] x", b"},"]),
    st.sampled_from([b"[", b" \n[", b"\x0b["]),
)
def test_array_is_let_in_or_refused_as_one_document(
    elements: list[bytes], end: bytes, start: bytes
) -> None:
    body = start + b",".join(elements) + end
    assert outcome(lambda: read(body, [])) == outcome(lambda: strict_json.decode(body))


def test_array_with_one_bad_element_hands_nothing_on() -> None:
    seen: list[Any] = []

    async def receive() -> dict[str, Any]:
        body = b"[" + b'{"a":1},' * 1000 + b'{"a":1,"a":2}]'
        return {"type": "http.request", "body": body, "more_body": False}

    async def collect() -> None:
        request = Request({"type": "http", "headers": [], "method": "POST", "path": "/"}, receive)
        async for documents in stream_documents(request, ANYTHING):
            seen.extend(documents)

    with pytest.raises(InvalidInputError, match="same key twice"):
        asyncio.run(collect())
    assert seen == []


def test_others_get_their_turn_between_slices() -> None:
    turns = 0

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b'{"a":1}\n' * 10 * SLICE, "more_body": False}

    async def somebody() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def collect() -> int:
        other = asyncio.create_task(somebody())
        request = Request({"type": "http", "headers": [], "method": "POST", "path": "/"}, receive)
        sizes = [len(documents) async for documents in stream_documents(request, ANYTHING)]
        other.cancel()
        return max(sizes)

    assert asyncio.run(collect()) == SLICE
    assert turns >= 10
