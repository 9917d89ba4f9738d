"""Canonical lines, fast: the bytes of RFC 8785, by msgspec wherever the two agree.

The pure-Python writer of RFC 8785 takes 140 µs for a label of five boxes, more than everything
else in an export. msgspec with sorted keys takes 3 µs and gives the same bytes, apart from whole
floats (``10.0`` for ``10``), very large and very small numbers, and the order of keys outside
ASCII. Whole floats are mended beforehand; documents with any of the others go the slow way.
"""

from typing import Any, cast

import msgspec

from labelwright.kernel.strict_json import MAX_SAFE_INTEGER, canonical

SMALLEST, GREATEST = 1e-4, 1e15
"""Between them both writers give a float the same digits without an exponent."""

_encode = msgspec.json.Encoder(order="sorted").encode


def canonical_line(document: Any) -> bytes:
    r"""Return the RFC 8785 form of a plain JSON document and a line feed.

    Examples
    --------
    >>> canonical_line({"b": 10.0, "a": [0.5]})
    b'{"a":[0.5],"b":10}\n'
    """
    try:
        return _encode(_mended(document)) + b"\n"
    except _NeedsSlowWay:
        return canonical(document) + b"\n"


class _NeedsSlowWay(Exception):  # noqa: N818  a signal inside this file, not an error
    pass


def _mended(value: Any) -> Any:
    if isinstance(value, float):
        return _mended_number(value)
    if isinstance(value, dict):
        mapping = cast("dict[str, Any]", value)
        if not all(key.isascii() for key in mapping):
            raise _NeedsSlowWay
        return {key: _mended(entry) for key, entry in mapping.items()}
    if isinstance(value, list | tuple):
        return [_mended(entry) for entry in cast("list[Any]", value)]
    if isinstance(value, int) and abs(value) > MAX_SAFE_INTEGER:
        raise _NeedsSlowWay
    return value


def _mended_number(value: float) -> int | float:
    if value.is_integer() and abs(value) <= MAX_SAFE_INTEGER:
        return int(value)
    if SMALLEST <= abs(value) < GREATEST:
        return value
    raise _NeedsSlowWay
