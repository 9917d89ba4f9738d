"""WebM and Matroska (RFC 9559)."""

import struct
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from labelwright.plugin.containers.container import (
    Blank,
    BrokenContainerError,
    Container,
    Patch,
    Track,
)

MAX_BLOCKS = 4_000_000

_SEGMENT, _CLUSTER = 0x18538067, 0x1F43B675
_INFO, _TRACKS, _TAGS, _ATTACHMENTS = 0x1549A966, 0x1654AE6B, 0x1254C367, 0x1941A469
_CUES, _SEEK_HEAD, _CHAPTERS = 0x1C53BB6B, 0x114D9B74, 0x1043A770
_TOP = frozenset({_CLUSTER, _INFO, _TRACKS, _TAGS, _ATTACHMENTS, _CUES, _SEEK_HEAD, _CHAPTERS})
_METADATA = frozenset({_TAGS, _ATTACHMENTS, _CHAPTERS})
_INFO_TEXTS = frozenset({0x7BA9, 0x7384, 0x4461, 0x73A4, 0x4D80, 0x5741})
_TIME_SCALE, _DURATION = 0x2AD7B1, 0x4489
_TRACK, _NUMBER, _TYPE, _CODEC = 0xAE, 0xD7, 0x83, 0x86
_NAME = 0x536E
_VIDEO, _WIDTH, _HEIGHT, _AUDIO, _RATE, _CHANNELS = 0xE0, 0xB0, 0xBA, 0xE1, 0xB5, 0x9F
_TIMESTAMP, _SIMPLE_BLOCK, _GROUP, _BLOCK, _BLOCK_DURATION = 0xE7, 0xA3, 0xA0, 0xA1, 0x9B
_VOID = 0xEC
_CODECS = {
    "V_VP8": "vp8",
    "V_VP9": "vp9",
    "V_AV1": "av1",
    "V_MPEG4/ISO/AVC": "h264",
    "V_MPEGH/ISO/HEVC": "hevc",
    "A_OPUS": "opus",
    "A_VORBIS": "vorbis",
    "A_AAC": "aac",
    "A_FLAC": "flac",
}
_KINDS = {1: "video", 2: "audio"}
_NANOSECONDS = 1_000_000_000


class _Timeline(msgspec.Struct):
    """When the blocks of each track begin, as far as it was read."""

    scale: int = 1_000_000
    n_blocks: int = 0
    tracks: dict[int, Track] = msgspec.field(default_factory=dict[int, Track])
    ends: dict[int, float] = msgspec.field(default_factory=dict[int, float])


class _Element(NamedTuple):
    ident: int
    start: int
    body: int
    end: int


def is_webm(head: bytes) -> bool:
    """Return whether a file begins like one."""
    return head.startswith(b"\x1a\x45\xdf\xa3")


def doc_type(head: bytes) -> bytes:
    """Return what the file calls itself: ``webm`` or ``matroska``."""
    at = head.find(b"\x42\x82", 0, 128)
    return head[at + 3 : at + 3 + (head[at + 2] & 0x7F)] if at >= 0 else b""


def shows_pictures(head: bytes) -> bool:
    """Return whether the first bytes announce a track of pictures."""
    return b"\x83\x81\x01" in head or b"V_VP" in head or b"V_AV1" in head or b"V_MPEG" in head


def read_webm(data: memoryview) -> Container:
    """Return what the file holds.

    Raises
    ------
    BrokenContainerError
        When an element reaches beyond the file or what must be there is missing.
    """
    found = Container(duration_s=0.0, tracks=[], patches=[], blanks=[])
    segment = next((one for one in _elements(data, 0, len(data)) if one.ident == _SEGMENT), None)
    if segment is None:
        raise BrokenContainerError("it has no segment")
    timeline, stated = _Timeline(), 0.0
    for part in _elements(data, segment.body, segment.end, top=_TOP):
        if part.ident == _INFO:
            timeline.scale, stated = _read_info(data, part, found)
        elif part.ident == _TRACKS:
            timeline.tracks = _read_tracks(data, part, found)
        elif part.ident in _METADATA:
            _blank(part, found)
        elif part.ident == _CLUSTER:
            _read_cluster(data, part, timeline)
    if not timeline.tracks:
        raise BrokenContainerError("it has no tracks")
    for number, track in timeline.tracks.items():
        track.times.sort()
        track.duration_s = timeline.ends.get(number, 0.0)
        if len(track.times) > 1:  # a block says when it begins; the last lasts as long as usual
            track.duration_s += (track.times[-1] - track.times[0]) / (len(track.times) - 1) / 1e6
    longest = max((track.duration_s for track in found.tracks), default=0.0)
    found.duration_s = stated * timeline.scale / _NANOSECONDS or longest
    return found


def _elements(
    data: memoryview, start: int, end: int, *, top: frozenset[int] = frozenset()
) -> Iterator[_Element]:
    """Walk the elements of a level; one of unknown size ends where the next of ``top`` begins."""
    at = start
    while at < end:
        ident, body = _vint(data, at, end, keeps_marker=True)
        size, body = _vint(data, body, end, keeps_marker=False)
        if size is None:
            stop = _next_top(data, body, end, top) if ident == _CLUSTER else end
        else:
            stop = body + size
        if ident is None or stop > end:
            raise BrokenContainerError("it ends within a part")
        yield _Element(ident, at, body, stop)
        at = stop


def _next_top(data: memoryview, start: int, end: int, top: frozenset[int]) -> int:
    at = start
    while at < end:
        ident, body = _vint(data, at, end, keeps_marker=True)
        if ident in top:
            return at
        size, body = _vint(data, body, end, keeps_marker=False)
        if size is None or body + size > end:
            raise BrokenContainerError("it ends within a part")
        at = body + size
    return end


def _vint(data: memoryview, at: int, end: int, *, keeps_marker: bool) -> tuple[int | None, int]:
    """Return a number of variable length and where it ends; None for a size that is unknown."""
    first = data[at] if at < end else 0
    length = 9 - first.bit_length()
    if not first or at + length > end or (keeps_marker and length > 4):  # noqa: PLR2004
        raise BrokenContainerError("it ends within a part")
    value = int.from_bytes(data[at : at + length], "big")
    if keeps_marker:
        return value, at + length
    value &= (1 << 7 * length) - 1
    return (None if value == (1 << 7 * length) - 1 else value), at + length


def _read_info(data: memoryview, info: _Element, found: Container) -> tuple[int, float]:
    scale, duration = 1_000_000, 0.0
    for one in _elements(data, info.body, info.end):
        if one.ident == _TIME_SCALE:
            scale = _unsigned(data, one) or scale
        elif one.ident == _DURATION:
            duration = _float(data, one)
        elif one.ident in _INFO_TEXTS:
            found.blanks.append(Blank(one.body, one.end - one.body))
    return scale, duration


def _read_tracks(data: memoryview, tracks: _Element, found: Container) -> dict[int, Track]:
    numbers: dict[int, Track] = {}
    for entry in _elements(data, tracks.body, tracks.end):
        if entry.ident != _TRACK:
            continue
        track, number = Track(), 0
        for one in _elements(data, entry.body, entry.end):
            if one.ident == _NUMBER:
                number = _unsigned(data, one)
            elif one.ident == _TYPE:
                track.kind = _KINDS.get(_unsigned(data, one), "other")
            elif one.ident == _CODEC:
                name = bytes(data[one.body : one.end]).rstrip(b"\0").decode("ascii", "replace")
                track.codec = _CODECS.get(name, name)
            elif one.ident == _NAME:
                found.blanks.append(Blank(one.body, one.end - one.body))
            elif one.ident in {_VIDEO, _AUDIO}:
                _read_form(data, one, track)
        numbers[number] = track
        found.tracks.append(track)
    return numbers


def _read_form(data: memoryview, form: _Element, track: Track) -> None:
    for one in _elements(data, form.body, form.end):
        if one.ident == _WIDTH:
            track.width = _unsigned(data, one)
        elif one.ident == _HEIGHT:
            track.height = _unsigned(data, one)
        elif one.ident == _RATE:
            rate = _float(data, one)
            track.sample_rate = int(rate) if 0 < rate < 1e7 else 0  # noqa: PLR2004  no rate above
        elif one.ident == _CHANNELS:
            track.channels = _unsigned(data, one)


def _read_cluster(data: memoryview, cluster: _Element, timeline: _Timeline) -> None:
    base = 0
    for one in _elements(data, cluster.body, cluster.end):
        if one.ident == _TIMESTAMP:
            base = _unsigned(data, one)
            continue
        block = one if one.ident == _SIMPLE_BLOCK else _grouped(data, one)
        if block is not None:
            _read_block(data, block, timeline, base)


def _read_block(data: memoryview, block: _Element, timeline: _Timeline, base: int) -> None:
    timeline.n_blocks += 1
    if timeline.n_blocks > MAX_BLOCKS:
        raise BrokenContainerError("more pictures than a file may hold")
    number, at = _vint(data, block.body, block.end, keeps_marker=False)
    if at + 2 > block.end:
        raise BrokenContainerError("it ends within a picture")
    track = None if number is None else timeline.tracks.get(number)
    if number is None or track is None:
        return
    (offset,) = struct.unpack(">h", data[at : at + 2])
    nanoseconds = max(base + offset, 0) * timeline.scale
    if track.kind == "video":
        track.times.append(nanoseconds // 1000)
    begins = nanoseconds / _NANOSECONDS
    timeline.ends[number] = max(timeline.ends.get(number, 0.0), begins)


def _grouped(data: memoryview, element: _Element) -> _Element | None:
    if element.ident != _GROUP:
        return None
    inner = _elements(data, element.body, element.end)
    return next((one for one in inner if one.ident == _BLOCK), None)


def _blank(part: _Element, found: Container) -> None:
    """Make a part one void of the same length: an id of one byte and a size of eight."""
    room = part.end - part.start - 9
    if room < 0:
        found.blanks.append(Blank(part.body, part.end - part.body))
        return
    found.patches.append(Patch(part.start, bytes([_VOID]) + (room | 1 << 56).to_bytes(8, "big")))
    found.blanks.append(Blank(part.start + 9, room))


def _unsigned(data: memoryview, element: _Element) -> int:
    return int.from_bytes(data[element.body : min(element.end, element.body + 8)], "big")


def _float(data: memoryview, element: _Element) -> float:
    form = {4: ">f", 8: ">d"}.get(element.end - element.body)
    if form is None:
        return 0.0
    value = struct.unpack(form, data[element.body : element.end])[0]
    return float(value) if value == value and 0 <= value < 1e15 else 0.0  # noqa: PLR0124, PLR2004  NaN
