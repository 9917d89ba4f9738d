"""The Range header (RFC 9110, section 14), as far as players and viewers need it. Pure."""

import re

_ONE_RANGE = re.compile(r"bytes=([0-9]*)-([0-9]*)", re.IGNORECASE)
_MAX_DIGITS = 18


class RangeNotSatisfiableError(Exception):
    """The range begins beyond the end of the file: status 416."""


def parse_range(header: str | None, size: int) -> tuple[int, int] | None:
    """Return the bytes that a request wants: the first, and the one after the last.

    Parameters
    ----------
    header
        Value of the Range header, or None where there is none.
    size
        Bytes of the whole file.

    Returns
    -------
    tuple or None
        ``(start, end)`` with ``0 <= start < end <= size``. None stands for the whole file: without
        a header, and for headers that may be ignored (another unit, several ranges, bad syntax).

    Raises
    ------
    RangeNotSatisfiableError
        When no byte of the file is in the range.

    Examples
    --------
    >>> parse_range("bytes=0-99", 1000)
    (0, 100)
    >>> parse_range("bytes=-100", 1000)
    (900, 1000)
    """
    match = _ONE_RANGE.fullmatch(header.strip(" \t")) if header else None
    if match is None:
        return None
    first, last = _number(match[1]), _number(match[2])
    if first is None and last is None:
        return None
    if first is not None and last is not None and last < first:
        return None
    if first is None:
        start, end = max(size - (last or 0), 0), size
    else:
        start, end = first, size if last is None else min(last + 1, size)
    if start >= end:
        raise RangeNotSatisfiableError
    return start, end


def _number(digits: str) -> int | None:
    """Return the number; one longer than any file is only known to be huge."""
    if not digits:
        return None
    return int(digits[-_MAX_DIGITS:]) if len(digits.lstrip("0")) <= _MAX_DIGITS else 10**_MAX_DIGITS
