"""Reading a bulk body piece by piece: one JSON object a line, or one JSON array.

Lines are split at U+000A only. Every line is decoded strictly and by itself, so one that is broken
is an error at its place and no other line suffers.
"""

from collections.abc import AsyncIterator
from typing import Any

from starlette.requests import Request

from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, LabelwrightError, TooLargeError

LINE_LIMIT = 24 * 2**20
ARRAY_LIMIT = 64 * 2**20


async def stream_documents(request: Request) -> AsyncIterator[tuple[int, Any]]:
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
            *lines, buffer = buffer.split(b"\n")
            for line in lines:
                number += 1
                if line.strip():
                    yield number, _document(bytes(line))
        _check_size(buffer, is_array=is_array)
    first = 1 if is_array else number + 1
    for place, document in enumerate(_rest(bytes(buffer), is_array=is_array), first):
        yield place, document


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


def _rest(data: bytes, *, is_array: bool | None) -> list[Any]:
    """Return the documents that stand in what is left at the end: an array, a last line, none."""
    if is_array:
        return strict_json.decode(data, list[Any])
    if data.strip():
        return [_document(data)]
    if is_array is None:
        raise InvalidInputError(
            "The body is empty.",
            code="missing_body",
            cure="Send a JSON array, or one JSON object a line.",
        )
    return []


def _document(line: bytes) -> Any:
    try:
        return strict_json.decode(line)
    except LabelwrightError as error:
        return error
