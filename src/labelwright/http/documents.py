"""Reading a bulk body piece by piece: one JSON object a line, or one JSON array.

Lines are split at U+000A only. Every line is decoded strictly and by itself, so one that is broken
is an error at its place and no other line suffers. An array is one document: where anything in it
breaks the laws of `strict_json`, all of it is refused before the first element is handed on.

Documents come in slices of a few milliseconds of work, and after each slice every other request
gets its turn.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from typing import TypeVar

from starlette.requests import Request

from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, LabelwrightError, TooLargeError
from labelwright.kernel.strict_json import MAX_DEPTH, Reader, raise_malformed

T = TypeVar("T")
Documents = list[tuple[int, T | LabelwrightError]]

LINE_LIMIT = 24 * 2**20
ARRAY_LIMIT = 64 * 2**20
SLICE = 128
SLICE_BYTES = 128 * 2**10
"""A slice ends with so many documents or bytes."""
DECODE_APART = 256 * 2**10
"""A document of more bytes is decoded in a thread."""

_WITHIN = re.compile(rb'[^"\[\]{}]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"\[\]{}]*+)*+', re.DOTALL)
_BETWEEN = re.compile(rb'[^"\[\]{},]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"\[\]{},]*+)*+', re.DOTALL)
_BLANK = b" \t\r\n"


async def stream_documents(request: Request, reader: Reader[T]) -> AsyncIterator[Documents[T]]:
    """Yield every document of the body, or the error that reading it gave, with its number.

    The number is that of its line (blank ones count) or of the array's element, from 1.
    """
    buffer = bytearray()
    number = 0
    is_array: bool | None = None  # unknown before the first character
    async for block in request.stream():
        buffer += block
        if is_array is None and block.strip():
            is_array = buffer.lstrip().startswith(b"[")
        if not is_array and b"\n" in block:  # only there: earlier blocks were split
            *lines, rest = bytes(buffer).split(b"\n")
            buffer = bytearray(rest)
            numbered = ((n, line) for n, line in enumerate(lines, number + 1) if line.strip())
            number += len(lines)
            async for documents in _decoded(numbered, reader):
                yield documents
        _check_size(buffer, is_array=is_array)
    if is_array:
        await _check_array(buffer, reader)
        async for documents in _decoded(enumerate(_elements(buffer), 1), reader):
            yield documents
    elif buffer.strip():
        async for documents in _decoded(iter([(number + 1, bytes(buffer))]), reader):
            yield documents
    elif is_array is None:
        raise InvalidInputError(
            "The body is empty.",
            code="missing_body",
            cure="Send a JSON array, or one JSON object a line.",
        )


def _check_size(buffer: bytearray, *, is_array: bool | None) -> None:
    if is_array and len(buffer) > ARRAY_LIMIT:
        raise TooLargeError(
            f"A JSON array has at most {ARRAY_LIMIT // 2**20} MiB.",
            cure="Send one JSON object a line: that is streamed and has no limit.",
        )
    if not is_array and len(buffer) > LINE_LIMIT:
        raise TooLargeError(
            f"A line has at most {LINE_LIMIT // 2**20} MiB.", cure="Upload large files apart."
        )


async def _decoded(
    numbered: Iterator[tuple[int, bytes]], reader: Reader[T]
) -> AsyncIterator[Documents[T]]:
    documents: Documents[T] = []
    size = 0
    for number, data in numbered:
        if len(data) > DECODE_APART:
            document = await asyncio.to_thread(_document, data, reader)
        else:
            document = _document(data, reader)
        documents.append((number, document))
        size += len(data)
        if len(documents) == SLICE or size > SLICE_BYTES:
            yield documents
            await asyncio.sleep(0)
            documents, size = [], 0
    if documents:
        yield documents


def _document(data: bytes, reader: Reader[T]) -> T | LabelwrightError:
    try:
        return reader.read(data)
    except LabelwrightError as error:
        return error


async def _check_array(data: bytearray, reader: Reader[T]) -> None:
    """Refuse an array that breaks a law anywhere; what is honest may still be no order."""
    elements = _elements(data)
    while few := list(islice(elements, SLICE)):
        for element in few:
            is_flat = element.count(b"[") + element.count(b"{") < MAX_DEPTH
            is_sure = is_flat and len(element) <= DECODE_APART
            if not is_sure or isinstance(_document(element, reader), LabelwrightError):
                await asyncio.to_thread(strict_json.decode, b"[" + element + b"]")
        await asyncio.sleep(0)


def _elements(data: bytearray) -> Iterator[bytes]:
    """Yield the elements of an array as they stand, each to be decoded by itself."""
    first = start = at = data.index(b"[") + 1
    depth = 0
    if data[: first - 1].strip(_BLANK):
        raise_malformed()
    while True:
        found = (_WITHIN if depth else _BETWEEN).match(data, at)
        at = len(data) if found is None else found.end()
        sign = bytes(data[at : at + 1])
        at += 1
        if sign in (b"{", b"["):
            depth += 1
        elif depth and sign in (b"}", b"]"):
            depth -= 1
        elif sign in (b",", b"]"):
            element = bytes(data[start : at - 1])
            if element.strip(_BLANK):
                yield element
            elif sign == b"," or start > first:
                raise_malformed()
            if sign == b"]":
                break
            start = at
        else:
            raise_malformed()
    if data[at:].strip(_BLANK):
        raise_malformed()
