"""Identifiers: UUIDv7 made by us, printed with a prefix.

An id sorts by the time it was made (RFC 9562, version 7) and never repeats within a process. Its
printed form is a prefix, an underscore and 26 lower-case characters of Crockford's base 32, most
significant first, as in the TypeID convention: ``tsk_01jd3w…``.
"""

import secrets
import threading
import time
from hashlib import sha256
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
    "evt": "event",
    "job": "job",
    "exp": "export",
    "key": "key",
    "ses": "session",
}

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_PAIRS = [high + low for high in _ALPHABET for low in _ALPHABET]
_LENGTH = 26

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
    time_and_a, b = divmod(number, 1 << 62)
    millis, a = divmod(time_and_a, 1 << 12)
    return UUID(int=(millis << 80) | (0x7 << 76) | (a << 64) | (0x2 << 62) | b)


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
