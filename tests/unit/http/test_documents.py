"""Bulk bodies arrive in pieces of any size; what is read does not depend on where they were cut."""

import asyncio
import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from labelwright.http.documents import stream_documents
from labelwright.kernel.errors import InvalidInputError, LabelwrightError
from labelwright.kernel.strict_json import Reader

ANYTHING: Reader[Any] = Reader(Any, lambda document: document)

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
