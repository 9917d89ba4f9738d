"""MP4 and QuickTime: boxes, whole or in fragments (ISO/IEC 14496-12)."""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from labelwright.plugin.containers.container import (
    Blank,
    BrokenContainerError,
    Container,
    Patch,
    Track,
)

MAX_SAMPLES = 2_000_000

_METADATA = frozenset({b"udta", b"meta", b"uuid", b"free", b"skip", b"wide", b"pdin"})
_MOVIE_PARTS = frozenset({b"ftyp", b"moov", b"mdat", b"moof", b"sidx", b"mfra", b"styp"})
_PRESENTED = frozenset({b"vide", b"soun"})
_CODECS = {
    b"avc1": "h264",
    b"avc3": "h264",
    b"hvc1": "hevc",
    b"hev1": "hevc",
    b"vp08": "vp8",
    b"vp09": "vp9",
    b"av01": "av1",
    b"mp4a": "aac",
    b"Opus": "opus",
    b"fLaC": "flac",
    b".mp3": "mp3",
}
_TURNS = {(0, 1, -1, 0): 90, (-1, 0, 0, -1): 180, (0, -1, 1, 0): 270}
_UNIT = 1 << 16
_MICROSECONDS = 1_000_000


class _Box(NamedTuple):
    kind: bytes
    start: int
    body: int
    end: int


class _Timing(NamedTuple):
    scale: int
    ident: int


def is_mp4(head: bytes) -> bool:
    """Return whether a file begins like one."""
    return head[4:8] == b"ftyp" and int.from_bytes(head[:4], "big") >= 16  # noqa: PLR2004  brand


def brands(head: bytes) -> tuple[bytes, ...]:
    """Return the names that the file gives itself, the main one first."""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return (head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4)))


def sounds_alone(head: bytes) -> bool:
    """Return whether the first bytes announce a track of sound and none of pictures."""
    return b"hdlr" in head and b"soun" in head and b"vide" not in head


def read_mp4(data: memoryview) -> Container:
    """Return what the file holds.

    Raises
    ------
    BrokenContainerError
        When a box reaches beyond the file or what must be there is missing.
    """
    found = Container(duration_s=0.0, tracks=[], patches=[], blanks=[])
    timings: list[_Timing] = []
    fragments: list[_Box] = []
    has_movie = False
    for box in _boxes(data, 0, len(data)):
        if box.kind == b"moov":
            has_movie = True
            _read_movie(data, box, found, timings)
        elif box.kind == b"moof":
            fragments.append(box)
        elif box.kind not in _MOVIE_PARTS:
            _blank(box, found)
    if not has_movie:
        raise BrokenContainerError("its table of contents is missing")
    for box in fragments:
        _read_fragment(data, box, found, timings)
    for track in found.tracks:
        track.times.sort()
    found.duration_s = max((track.duration_s for track in found.tracks), default=0.0)
    return found


def _boxes(data: memoryview, start: int, end: int) -> Iterator[_Box]:
    at = start
    while at + 8 <= end:
        size, kind, body = int.from_bytes(data[at : at + 4], "big"), bytes(data[at + 4 : at + 8]), 8
        if size == 1:
            size, body = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < body or at + size > end:
            raise BrokenContainerError(f"it ends within a part, {kind.decode('ascii', 'replace')}")
        yield _Box(kind, at, at + body, at + size)
        at += size


def _child(data: memoryview, box: _Box, *path: bytes) -> _Box | None:
    for name in path:
        inner = (one for one in _boxes(data, box.body, box.end) if one.kind == name)
        found = next(inner, None)
        if found is None:
            return None
        box = found
    return box


def _read_movie(data: memoryview, movie: _Box, found: Container, timings: list[_Timing]) -> None:
    for box in _boxes(data, movie.body, movie.end):
        if box.kind in _METADATA:
            _blank(box, found)
        elif box.kind == b"trak":
            _read_track(data, box, found, timings)


def _read_track(data: memoryview, trak: _Box, found: Container, timings: list[_Timing]) -> None:
    handler = _child(data, trak, b"mdia", b"hdlr")
    kind = bytes(data[handler.body + 8 : handler.body + 12]) if handler else b""
    if kind not in _PRESENTED:
        _blank(trak, found)  # places, sensors and chapters come as tracks of their own
        return
    for box in _boxes(data, trak.body, trak.end):
        if box.kind in _METADATA:
            _blank(box, found)
    header, media = _child(data, trak, b"tkhd"), _child(data, trak, b"mdia", b"mdhd")
    table = _child(data, trak, b"mdia", b"minf", b"stbl")
    if header is None or media is None or table is None:
        raise BrokenContainerError("a track without its tables")
    track = Track(kind="video" if kind == b"vide" else "audio")
    timing = _Timing(_time_scale(data, media), _track_id(data, header))
    _describe(data, table, track)
    track.rotation = _rotation(data, header)
    _present(data, table, track, scale=timing.scale, shift=_edit_shift(data, trak))
    found.tracks.append(track)
    timings.append(timing)


def _time_scale(data: memoryview, box: _Box) -> int:
    at = box.body + (20 if data[box.body] == 1 else 12)
    return _number(data, at, box) or 1


def _track_id(data: memoryview, box: _Box) -> int:
    return _number(data, box.body + (20 if data[box.body] == 1 else 12), box)


def _rotation(data: memoryview, box: _Box) -> int:
    at = box.body + (52 if data[box.body] == 1 else 40)
    a, b, _, c, d = struct.unpack(">5i", _bytes(data, at, 20, box))
    return _TURNS.get((a // _UNIT, b // _UNIT, c // _UNIT, d // _UNIT), 0)


def _describe(data: memoryview, table: _Box, track: Track) -> None:
    box = _child(data, table, b"stsd")
    entry = next(_boxes(data, box.body + 8, box.end), None) if box else None
    if entry is None:
        raise BrokenContainerError("a track that does not say how it is coded")
    track.codec = _CODECS.get(entry.kind, entry.kind.decode("ascii", "replace").strip())
    if track.kind == "video":
        track.width, track.height = struct.unpack(">2H", _bytes(data, entry.body + 24, 4, entry))
    else:
        (track.channels,) = struct.unpack(">H", _bytes(data, entry.body + 16, 2, entry))
        (rate,) = struct.unpack(">I", _bytes(data, entry.body + 24, 4, entry))
        track.sample_rate = rate // _UNIT


def _edit_shift(data: memoryview, trak: _Box) -> int:
    """Return the media time at which the presentation begins; 0 where nothing is cut off."""
    box = _child(data, trak, b"edts", b"elst")
    if box is None:
        return 0
    count, at = _number(data, box.body + 4, box), box.body + 8
    wide = data[box.body] == 1
    for _ in range(min(count, 16)):
        form, length = (">Qq", 20) if wide else (">Ii", 12)
        _, start = struct.unpack(form, _bytes(data, at, length - 4, box))
        if start >= 0:  # a negative one is a pause before the track
            return start
        at += length
    return 0


def _present(data: memoryview, table: _Box, track: Track, *, scale: int, shift: int) -> None:
    """Read when each sample of a whole file is decoded and shown."""
    durations, offsets = _child(data, table, b"stts"), _child(data, table, b"ctts")
    shown = _runs(data, offsets, signed=True) if offsets else iter(())
    at, ahead, left = 0, 0, 0
    total = 0
    for count, delta in _runs(data, durations) if durations else ():
        total += count
        if total > MAX_SAMPLES:
            raise BrokenContainerError("more pictures than a file may hold")
        if track.kind != "video":
            at += count * delta
            continue
        for _ in range(count):
            if left == 0:
                left, ahead = next(shown, (count, 0))
            left -= 1
            track.times.append(max(at + ahead - shift, 0) * _MICROSECONDS // scale)
            at += delta
    track.duration_s = max(at - shift, 0) / scale


def _runs(data: memoryview, box: _Box, *, signed: bool = False) -> Iterator[tuple[int, int]]:
    count = _number(data, box.body + 4, box)
    if box.body + 8 + 8 * count > box.end:
        raise BrokenContainerError("a table that is cut short")
    for at in range(box.body + 8, box.body + 8 + 8 * count, 8):
        run, value = struct.unpack(">Ii" if signed else ">II", data[at : at + 8])
        if run:
            yield run, value


def _read_fragment(data: memoryview, box: _Box, found: Container, timings: list[_Timing]) -> None:
    for part in _boxes(data, box.body, box.end):
        if part.kind != b"traf":
            continue
        header, start = _child(data, part, b"tfhd"), _child(data, part, b"tfdt")
        if header is None:
            raise BrokenContainerError("a fragment of no track")
        ident = _number(data, header.body + 4, header)
        which = next((at for at, one in enumerate(timings) if one.ident == ident), None)
        if which is None:
            continue
        at = 0 if start is None else _decode_time(data, start)
        for run in _boxes(data, part.body, part.end):
            if run.kind == b"trun":
                at = _read_run(
                    data,
                    run,
                    found.tracks[which],
                    at=at,
                    default=_usual(data, header),
                    scale=timings[which].scale,
                )
        track = found.tracks[which]
        track.duration_s = max(track.duration_s, at / timings[which].scale)


def _decode_time(data: memoryview, box: _Box) -> int:
    length = 8 if data[box.body] == 1 else 4
    return int.from_bytes(_bytes(data, box.body + 4, length, box), "big")


def _usual(data: memoryview, header: _Box) -> int:
    """Return how long a sample of this fragment lasts unless it says otherwise."""
    flags = int.from_bytes(data[header.body + 1 : header.body + 4], "big")
    at = header.body + 8 + (8 if flags & 1 else 0) + (4 if flags & 2 else 0)
    return _number(data, at, header) if flags & 8 else 0


def _read_run(
    data: memoryview, box: _Box, track: Track, *, at: int, default: int, scale: int
) -> int:
    flags = int.from_bytes(data[box.body + 1 : box.body + 4], "big")
    count = _number(data, box.body + 4, box)
    offset = box.body + 8 + (4 if flags & 1 else 0) + (4 if flags & 4 else 0)
    given = [bit for bit in (0x100, 0x200, 0x400, 0x800) if flags & bit]
    if offset + 4 * len(given) * count > box.end or len(track.times) + count > MAX_SAMPLES:
        raise BrokenContainerError("a fragment that is cut short")
    for _ in range(count):
        values = dict(zip(given, struct.unpack_from(f">{len(given)}i", data, offset), strict=True))
        if track.kind == "video":
            shown = max(at + values.get(0x800, 0), 0)
            track.times.append(shown * _MICROSECONDS // scale)
        at += values.get(0x100, default)
        offset += 4 * len(given)
    return at


def _blank(box: _Box, found: Container) -> None:
    found.patches.append(Patch(box.start + 4, b"free"))
    found.blanks.append(Blank(box.body, box.end - box.body))


def _number(data: memoryview, at: int, box: _Box) -> int:
    return int.from_bytes(_bytes(data, at, 4, box), "big")


def _bytes(data: memoryview, at: int, length: int, box: _Box) -> memoryview:
    if at + length > box.end:
        raise BrokenContainerError("a part that is too short for what it says")
    return data[at : at + length]
