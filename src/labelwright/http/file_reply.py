"""A stored file as an answer that can be broken off and gone on with (RFC 9110, 13.1.5 and 14)."""

from collections.abc import AsyncIterator, Callable, Mapping

from labelwright.http.byte_ranges import RangeNotSatisfiableError, parse_range
from labelwright.http.operation import Reply


def file_reply(
    request: Mapping[str, str],
    *,
    sha256: bytes,
    size: int,
    content_type: str,
    headers: Mapping[str, str],
    open_range: Callable[[int, int], AsyncIterator[bytes]],
) -> Reply:
    """Return the file, the part of it that is wanted, or that the asker has it already.

    Parameters
    ----------
    request
        Headers of the request, by lower-case name.
    sha256, size
        Of the whole file.
    headers
        Further headers of the answer.
    open_range
        Yields the bytes from the first to before the second argument.
    """
    etag = f'"{sha256.hex()}"'
    headers = {**headers, "etag": etag, "accept-ranges": "bytes"}
    if _names(request.get("if-none-match"), etag):
        return Reply(status=304, headers=headers)
    # A part of one file must never be put behind a part of another.
    is_same = request.get("if-range", etag).strip() == etag
    try:
        span = parse_range(request.get("range") if is_same else None, size)
    except RangeNotSatisfiableError:
        return Reply(status=416, headers={**headers, "content-range": f"bytes */{size}"})
    start, end = span or (0, size)
    if span is not None:
        headers["content-range"] = f"bytes {start}-{end - 1}/{size}"
    headers["content-length"] = str(end - start)
    return Reply(
        status=200 if span is None else 206,
        headers=headers,
        content_type=content_type,
        stream=open_range(start, end),
    )


def _names(header: str | None, etag: str) -> bool:
    """Return whether an If-None-Match header names ``etag``; weak comparison, as it says."""
    if header is None:
        return False
    return any(one.strip().removeprefix("W/") in (etag, "*") for one in header.split(","))
