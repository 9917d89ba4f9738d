"""FLAC: blocks of metadata, then frames (RFC 9639). Runs in the decode child only."""

from typing import BinaryIO

from labelwright.media_types.audio.sound import Sound, broken

_STREAM_INFO, _SEEK_TABLE = 0, 3
_INFO_BYTES = 34
_LAST = 0x80


def read_flac(data: memoryview) -> Sound:
    """Return the sound of a file whose blocks lie within it and that says how long it is."""
    kept: list[tuple[int, bytes]] = []
    at, is_last = 4, False
    while not is_last:
        if at + 4 > len(data):
            raise broken("it ends within its head")
        is_last, kind = bool(data[at] & _LAST), data[at] & ~_LAST
        end = at + 4 + int.from_bytes(data[at + 1 : at + 4], "big")
        if end > len(data):
            raise broken("it ends within its head")
        if kind in {_STREAM_INFO, _SEEK_TABLE}:
            kept.append((kind, bytes(data[at + 4 : end])))
        at = end
    if not kept or kept[0][0] != _STREAM_INFO or len(kept[0][1]) != _INFO_BYTES:
        raise broken("it does not say what it holds")
    if at + 2 > len(data) or data[at] != 0xFF or data[at + 1] & 0xFC != 0xF8:  # noqa: PLR2004  sync
        raise broken("it holds no sound")
    numbers = int.from_bytes(kept[0][1][10:18], "big")
    rate, channels = numbers >> 44, (numbers >> 41 & 7) + 1
    n_samples = numbers & (1 << 36) - 1
    if not rate or not n_samples:
        raise broken("it does not say how long it is")

    def write(out: BinaryIO) -> None:
        out.write(b"fLaC")
        for number, (kind, body) in enumerate(kept, start=1):
            mark = _LAST if number == len(kept) else 0
            out.write(bytes([kind | mark]) + len(body).to_bytes(3, "big") + body)
        out.write(data[at:])

    return Sound(
        codec="flac",
        channels=channels,
        sample_rate=rate,
        duration_s=n_samples / rate,
        write=write,
    )
