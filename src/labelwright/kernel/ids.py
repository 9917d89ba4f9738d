"""Identifiers: UUIDv7 made by us, printed with a prefix.

An id sorts by the time it was made (RFC 9562, version 7) and never repeats within a process. Its
printed form is a prefix, an underscore and 26 lower-case characters of Crockford's base 32, most
significant first, as in the TypeID convention: ``tsk_01jd3w…``.
"""

import os
import secrets
import sys
import threading
import time
from array import array
from datetime import datetime
from hashlib import sha256
from itertools import accumulate
from uuid import UUID

from labelwright.kernel.errors import NotFoundError

PREFIXES = {
    "org": "organization",
    "per": "person",
    "prj": "project",
    "pol": "pool",
    "ant": "annotator",
    "hld": "hold",
    "ast": "asset",
    "tsk": "task",
    "asg": "assignment",
    "ann": "annotation",
    "lbl": "label",
    "dec": "decision",
    "prd": "prediction",
    "cmt": "comment",
    "evt": "event",
    "job": "job",
    "exp": "export",
    "dst": "data set",
    "dsv": "version of a data set",
    "key": "key",
    "whk": "webhook",
    "msg": "message",
    "ntf": "notification",
    "ses": "session",
    "mem": "member",
    "inv": "invitation",
    "rst": "reset",
    "viw": "view",
}

BEFORE_ALL = UUID(int=0)
AFTER_ALL = UUID(int=2**128 - 1)
"""Cursors to begin with: one that is always given stays a condition that an index serves."""

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_PAIRS = [high + low for high in _ALPHABET for low in _ALPHABET]
_LENGTH = 26

PARTS = 128
"""How many parts `part_id` can number of a thing made by `new_ids`."""

_lock = threading.Lock()
_last = 0


def new_id() -> UUID:
    """Return a UUIDv7: 48 bits of milliseconds, then 74 random bits, growing within the process."""
    global _last  # noqa: PLW0603  one clock per process keeps ids growing
    millis = time.time_ns() // 1_000_000
    number = (millis << 74) | secrets.randbits(74)
    with _lock:
        if number <= _last:
            number = _last + 1 + secrets.randbits(32)
        _last = number
    return UUID(int=_laid_out(number))


def new_ids(count: int) -> list[bytes]:
    """Return the bytes of ``count`` ids, growing; `part_id` can number the parts of each.

    Like those of `new_id`, many times as fast: one reading of the clock, one draw of chance.
    """
    global _last  # noqa: PLW0603  see new_id
    first = (time.time_ns() // 1_000_000 << 74) | secrets.randbits(73)
    steps = accumulate(array("I", os.urandom(4 * count)))  # at most 2**39 each: no carry below
    with _lock:
        if first <= _last:
            first = _last + 1
        if first & (1 << 61):  # the lowest 62 bits stand together: leave them room to grow
            first = ((first >> 62) + 1) << 62
        first &= -PARTS
        lows = [first + PARTS * (step + n) for n, step in enumerate(steps, 1)]
        _last = lows[-1] if lows else _last
    head = _laid_out(first).to_bytes(16, "big")[:8]
    mark = (0x2 << 62) - (first >> 62 << 62)
    tails = array("Q", [low + mark for low in lows])
    if sys.byteorder == "little":
        tails.byteswap()
    packed = tails.tobytes()
    return [head + packed[at : at + 8] for at in range(0, len(packed), 8)]


def _laid_out(number: int) -> int:
    """Return the 122 bits of ``number`` with version and variant in their places."""
    time_and_a, b = divmod(number, 1 << 62)
    millis, a = divmod(time_and_a, 1 << 12)
    return (millis << 80) | (0x7 << 76) | (a << 64) | (0x2 << 62) | b


def part_id(whole: UUID, number: int) -> UUID:
    """Return the UUIDv8 of part ``number`` of a thing whose id `new_ids` made."""
    return UUID(int=(whole.int & ~(0xF << 76)) | (0x8 << 76) | number)


def whole_id(part: UUID) -> tuple[UUID, int]:
    """Return the thing and the number that `part_id` was given, if it was one."""
    number = part.int & (PARTS - 1)
    return UUID(int=((part.int - number) & ~(0xF << 76)) | (0x7 << 76)), number


def made_at(value: UUID) -> float:
    """Return when an id of `new_id` was made, seconds since 1970 by the clock of its maker."""
    return (value.int >> 80) / 1000


def first_id(at: datetime) -> UUID:
    """Return the least id that `new_id` could have made at a time."""
    millis = max(0, min(int(at.timestamp() * 1000), 2**48 - 1))
    return UUID(int=_laid_out(millis << 74))


def derived_id(*parts: bytes) -> UUID:
    """Return the UUIDv8 that stands for ``parts``: equal parts give equal ids, for ever."""
    digest = sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    value = int.from_bytes(digest.digest()[:16], "big")
    value = (value & ~(0xF << 76)) | (0x8 << 76)
    return UUID(int=(value & ~(0x3 << 62)) | (0x2 << 62))


def format_id(prefix: str, value: UUID) -> str:
    """Return the printed form of ``value``, such as ``tsk_01jd3w0000…``."""
    return _printed(prefix, value.int)


def format_bytes(prefix: str, value: bytes) -> str:
    """Return the printed form of an id that is given as its 16 bytes."""
    return _printed(prefix, int.from_bytes(value, "big"))


def _printed(prefix: str, number: int) -> str:
    # Two characters at a time: an export prints half a million ids.
    high, low = number >> 60, number & 0xFFF_FFFF_FFFF_FFFF
    p = _PAIRS
    return (
        f"{prefix}_{p[high >> 60]}{p[high >> 50 & 1023]}{p[high >> 40 & 1023]}"
        f"{p[high >> 30 & 1023]}{p[high >> 20 & 1023]}{p[high >> 10 & 1023]}{p[high & 1023]}"
        f"{p[low >> 50]}{p[low >> 40 & 1023]}{p[low >> 30 & 1023]}"
        f"{p[low >> 20 & 1023]}{p[low >> 10 & 1023]}{p[low & 1023]}"
    )


def parse_id(prefix: str, text: str) -> UUID:
    """Return the id behind a printed form.

    Raises
    ------
    NotFoundError
        When the text is no such id: to its reader, a thing that cannot exist does not exist.
    """
    head, separator, tail = text.partition("_")
    if head != prefix or not separator or len(tail) != _LENGTH or tail[0] > "7":
        raise _unknown(prefix)
    number = 0
    for character in tail:
        value = _VALUES.get(character)
        if value is None:
            raise _unknown(prefix)
        number = number << 5 | value
    return UUID(int=number)


def _unknown(prefix: str) -> NotFoundError:
    return NotFoundError(
        f"No such {PREFIXES[prefix]}.", cure=f"Ids look like {prefix}_ and 26 characters."
    )
