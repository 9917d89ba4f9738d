"""Ogg with Opus or Vorbis: pages with checksums (RFC 3533, 7845). Runs in the decode child only."""

import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from labelwright.media_types.audio.sound import Sound, broken, unsupported
from labelwright.plugin.media_type import MediaProblemError

_HEAD_BYTES = 27
_MAX_COMMENT_BYTES = 2_000_000
_OPUS_RATE = 48_000
_UNKNOWN = -1


class _Page(NamedTuple):
    start: int
    body: int
    end: int
    granule: int
    serial: int


def _crc_table() -> tuple[int, ...]:
    table: list[int] = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = value << 1 ^ (0x04C11DB7 if value & 0x80000000 else 0)
        table.append(value & 0xFFFFFFFF)
    return tuple(table)


_CRC = _crc_table()


def read_ogg(data: memoryview) -> Sound:
    """Return the sound of a file with one stream, up to its last whole page."""
    pages = list(_pages(data))
    if not pages:
        raise broken("it holds no sound")
    if any(page.serial != pages[0].serial for page in pages):
        raise MediaProblemError(
            "The Ogg file holds several streams.",
            code="audio_several_streams",
            cure="Save each sound as a file of its own.",
        )
    codec, channels, rate, skip = _form(bytes(data[pages[0].body : pages[0].end]))
    length = max((page.granule for page in pages), default=_UNKNOWN)
    if length <= skip:
        raise broken("it holds no sound")
    patches = _without_comments(data, pages)

    def write(out: BinaryIO) -> None:
        out.write(data)
        for start, page in patches:
            out.seek(start)
            out.write(page)

    timed = _OPUS_RATE if codec == "opus" else rate
    return Sound(
        codec=codec,
        channels=channels,
        sample_rate=rate,
        duration_s=(length - skip) / timed,
        write=write,
    )


def _pages(data: memoryview) -> Iterator[_Page]:
    at = 0
    while at < len(data):
        if at + _HEAD_BYTES > len(data) or bytes(data[at : at + 4]) != b"OggS":
            raise broken("it ends within its sound")
        n_segments = data[at + 26]
        body = at + _HEAD_BYTES + n_segments
        end = body + sum(data[at + _HEAD_BYTES : body])
        if end > len(data):
            raise broken("it ends within its sound")
        granule, serial = struct.unpack("<qI", data[at + 6 : at + 18])
        yield _Page(at, body, end, granule, serial)
        at = end


def _form(head: bytes) -> tuple[str, int, int, int]:
    """Return codec, channels, sample rate and what is skipped at the beginning."""
    if head.startswith(b"OpusHead") and len(head) >= 19:  # noqa: PLR2004  its size
        skip, rate = struct.unpack("<HI", head[10:16])
        return "opus", head[9], rate or _OPUS_RATE, skip
    if head.startswith(b"\x01vorbis") and len(head) >= 30:  # noqa: PLR2004  its size
        channels, rate = struct.unpack("<BI", head[11:16])
        if rate:
            return "vorbis", channels, rate, 0
    raise unsupported(head[:8].decode("ascii", "replace").strip("\x01\x7f\x80 "))


def _without_comments(data: memoryview, pages: list[_Page]) -> list[tuple[int, bytes]]:
    """Return the pages that the comments stand on, with the comments overwritten by blanks."""
    spans, whole = _second_packet(data, pages)
    packet = bytearray(b"".join(data[start:end] for start, end in spans))
    if not whole or len(packet) > _MAX_COMMENT_BYTES:
        raise broken("its tags do not end")
    at = 8 if packet.startswith(b"OpusTags") else 7
    at = _blanked(packet, at, vendor=True)
    count = int.from_bytes(packet[at : at + 4], "little")
    at += 4
    for _ in range(count):
        at = _blanked(packet, at, vendor=False)
    return _rewritten(data, pages, spans, bytes(packet))


def _blanked(packet: bytearray, at: int, *, vendor: bool) -> int:
    length = int.from_bytes(packet[at : at + 4], "little")
    end = at + 4 + length
    if at + 4 > len(packet) or end > len(packet):
        raise broken("its tags are cut short")
    if not vendor and length > 1:
        packet[at + 4 : end] = b"x=" + b" " * (length - 2)
    return end


def _second_packet(data: memoryview, pages: list[_Page]) -> tuple[list[tuple[int, int]], bool]:
    """Return where the parts of the second packet lie, and whether it ends."""
    spans: list[tuple[int, int]] = []
    for page in pages[1:]:
        at = page.body
        for size in data[page.start + _HEAD_BYTES : page.body]:
            spans.append((at, at + size))
            at += size
            if size < 255:  # noqa: PLR2004  a full segment is followed by another
                return spans, True
    return spans, False


def _rewritten(
    data: memoryview, pages: list[_Page], spans: list[tuple[int, int]], packet: bytes
) -> list[tuple[int, bytes]]:
    done: list[tuple[int, bytes]] = []
    taken = 0
    for page in pages[1:]:
        inside = [span for span in spans if page.body <= span[0] and span[1] <= page.end]
        if taken >= len(packet) or not inside:
            break
        made = bytearray(data[page.start : page.end])
        for start, end in inside:
            made[start - page.start : end - page.start] = packet[taken : taken + end - start]
            taken += end - start
        made[22:26] = bytes(4)
        made[22:26] = checksum(made).to_bytes(4, "little")
        done.append((page.start, bytes(made)))
    return done


def checksum(page: bytes | bytearray) -> int:
    """Return the checksum of a page whose own checksum is zero."""
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ _CRC[value >> 24 ^ byte]
    return value
