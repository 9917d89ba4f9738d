"""Taking metadata out of a JPEG or PNG without touching its pixels.

Only a list of parts that pixels need is kept; whatever is not on it (place, camera, comments,
profiles, embedded previews, further pictures, bytes after the end) is left out. A file built in an
unusual way is given up on, and is then encoded anew. Runs in the decode child only.
"""

import re
from typing import BinaryIO

_FILL = 0xFF
_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_JFIF, _ADOBE = 0xE0, 0xEE
_NEEDED_BY_JPEG = frozenset({0xC0, 0xC1, 0xC2, 0xC4, _SOS, 0xDB, 0xDD})
_LEFT_OUT_OF_JPEG = frozenset(range(0xE0, 0xF0)) | {0xFE}
_END_OF_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_NEEDED_BY_PNG = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})


def strip_jpeg(data: bytes | memoryview, out: BinaryIO) -> bool:
    """Write the JPEG in ``data`` without metadata; return False where its form is unusual.

    Baseline and progressive pictures of 8 bits pass, arithmetic coding and other rare processes do
    not: browsers cannot show them.
    """
    if bytes(data[:2]) != bytes((_FILL, _SOI)):
        return False
    out.write(data[:2])
    at = 2
    while (part := _next_part(data, at)) is not None:
        marker, at, end = part
        if marker == _EOI:
            out.write(data[at:end])
            return True
        if marker in _NEEDED_BY_JPEG:
            out.write(data[at:end])
        elif marker in _LEFT_OUT_OF_JPEG:
            out.write(_application_part(marker, bytes(data[at:end])))
        else:
            return False
        at = end
        if marker == _SOS:
            found = _END_OF_SCAN.search(data, at)
            if found is None:
                return False
            out.write(data[at : found.start()])
            at = found.start()
    return False


def _next_part(data: bytes | memoryview, at: int) -> tuple[int, int, int] | None:
    """Return marker, begin and end of the part at ``at``; None where there is none."""
    while at + 1 < len(data) and data[at] == data[at + 1] == _FILL:
        at += 1
    if at + 2 > len(data) or data[at] != _FILL:
        return None
    marker = data[at + 1]
    if marker == _EOI:
        return marker, at, at + 2
    end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return (marker, at, end) if at + 4 <= end <= len(data) else None


def _application_part(marker: int, part: bytes) -> bytes:
    """Return what the decoder needs of an application part: how channels are to be read."""
    if marker == _JFIF and part[4:9] == b"JFIF\0" and len(part) >= 18:  # noqa: PLR2004  whole head
        return b"\xff\xe0\x00\x10" + part[4:16] + b"\0\0"
    if marker == _ADOBE and part[4:9] == b"Adobe" and len(part) >= 16:  # noqa: PLR2004  likewise
        return b"\xff\xee\x00\x0e" + part[4:16]
    return b""


def strip_png(data: bytes | memoryview, out: BinaryIO) -> bool:
    """Write the PNG in ``data`` without metadata; return False where its form is unusual."""
    if bytes(data[:8]) != _PNG_SIGNATURE:
        return False
    out.write(data[:8])
    at = 8
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        kind = bytes(data[at + 4 : at + 8])
        if end > len(data):
            return False
        if kind in _NEEDED_BY_PNG:
            out.write(data[at:end])
        if kind == b"IEND":
            return True
        at = end
    return False
