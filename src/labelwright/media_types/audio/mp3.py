"""MP3: a chain of frames, each with a head of four bytes. Runs in the decode child only."""

from typing import BinaryIO, NamedTuple

from labelwright.media_types.audio.sound import Sound, broken

_TAG_VERSIONS = (b"\2", b"\3", b"\4")
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_KBPS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBPS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_MPEG_1, _LAYER_3, _MONO = 3, 1, 3
_TAG_AT_END = {b"TAG", b"APE", b"ID3", b"LYR", b"3DI"}
_SEARCH_BYTES = 65_536


class _Frame(NamedTuple):
    length: int
    samples: int
    rate: int
    channels: int


def is_mp3(head: bytes) -> bool:
    """Return whether a file begins with a tag or with two frames in a row."""
    if head.startswith(b"ID3") and head[3:4] in _TAG_VERSIONS:  # not a text about ID3
        return True
    first = _frame(head, 0)
    return first is not None and _frame(head, first.length) is not None


def read_mp3(data: memoryview) -> Sound:
    """Return the sound of an unbroken chain of frames."""
    start = at = _first(data)
    n_samples, channels = 0, 1
    rate = 0
    while (frame := _frame(data, at)) is not None and at + frame.length <= len(data):
        if rate and frame.rate != rate:
            break
        rate, channels = frame.rate, max(channels, frame.channels)
        n_samples += frame.samples
        at += frame.length
    rest = bytes(data[at : at + 3])
    if frame is not None and at + frame.length > len(data):
        raise broken("it ends within its sound")
    if not rate or (rest.strip(b"\0") and rest not in _TAG_AT_END):
        raise broken("its sound is interrupted by something else")

    def write(out: BinaryIO) -> None:
        out.write(data[start:at])

    return Sound(
        codec="mp3",
        channels=channels,
        sample_rate=rate,
        duration_s=n_samples / rate,
        write=write,
    )


def _first(data: memoryview) -> int:
    """Return where the first frame lies, behind a tag and what fills the room after it."""
    at = 0
    while bytes(data[at : at + 3]) == b"ID3" and at + 10 <= len(data):
        size = 0
        for byte in data[at + 6 : at + 10]:
            size = size << 7 | byte & 0x7F
        at += 10 + size + (10 if data[at + 5] & 0x10 else 0)
    for begin in range(at, min(at + _SEARCH_BYTES, len(data))):
        frame = _frame(data, begin)
        follows = begin + frame.length if frame else 0
        if frame and (follows == len(data) or _frame(data, follows)):
            return begin
    raise broken("it holds no sound")


def _frame(data: memoryview | bytes, at: int) -> _Frame | None:
    if at + 4 > len(data) or data[at] != 0xFF or data[at + 1] & 0xE0 != 0xE0:  # noqa: PLR2004  sync
        return None
    version, layer = data[at + 1] >> 3 & 3, data[at + 1] >> 1 & 3
    rate_at, kbps_at = data[at + 2] >> 2 & 3, data[at + 2] >> 4
    rates = _RATES.get(version)
    if rates is None or layer != _LAYER_3 or rate_at == 3 or kbps_at in {0, 15}:  # noqa: PLR2004
        return None
    is_first = version == _MPEG_1
    kbps, rate = (_KBPS_1 if is_first else _KBPS_2)[kbps_at], rates[rate_at]
    length = (144 if is_first else 72) * kbps * 1000 // rate + (data[at + 2] >> 1 & 1)
    channels = 1 if data[at + 3] >> 6 == _MONO else 2
    return _Frame(length, 1152 if is_first else 576, rate, channels)
