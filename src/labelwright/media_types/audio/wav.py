"""WAV: chunks in a RIFF. Runs in the decode child only."""

import struct
from typing import BinaryIO

from labelwright.media_types.audio.sound import Sound, broken, unsupported

_CODECS = {1: "pcm", 3: "float", 6: "alaw", 7: "mulaw"}
_EXTENSIBLE = 0xFFFE
_WIDTHS = {"pcm": {8, 16, 24, 32}, "float": {32}, "alaw": {8}, "mulaw": {8}}
_MIN_FORM = 16


def read_wav(data: memoryview) -> Sound:
    """Return the sound of a WAV file whose chunks all lie within it."""
    form: bytes | None = None
    at = 12
    while at + 8 <= len(data):
        name, size = bytes(data[at : at + 4]), int.from_bytes(data[at + 4 : at + 8], "little")
        body = at + 8
        if body + size > len(data):
            raise broken("it ends before its sound does")
        if name == b"fmt ":
            form = bytes(data[body : body + size])
        elif name == b"data":
            if form is None:
                raise broken("its form comes after its sound")
            return _sound(form, data[body : body + size])
        at = body + size + size % 2
    raise broken("it holds no sound")


def _sound(form: bytes, samples: memoryview) -> Sound:
    if len(form) < _MIN_FORM:
        raise broken("its form is cut short")
    tag, channels, rate, _, frame, bits = struct.unpack("<HHIIHH", form[:_MIN_FORM])
    if tag == _EXTENSIBLE and len(form) >= 26:  # noqa: PLR2004  the real tag follows
        tag = int.from_bytes(form[24:26], "little")
    codec = _CODECS.get(tag, f"WAV 0x{tag:04x}")
    if bits not in _WIDTHS.get(codec, set()):
        raise unsupported(f"{codec}, {bits} bits")
    if not channels or not rate or frame != channels * bits // 8:
        raise broken("its form contradicts itself")
    n_frames = len(samples) // frame
    head = struct.pack("<HHIIHH", tag, channels, rate, rate * frame, frame, bits)

    def write(out: BinaryIO) -> None:
        kept = samples[: n_frames * frame]
        pad = len(kept) % 2
        out.write(b"RIFF" + struct.pack("<I", 36 + len(kept) + pad) + b"WAVEfmt ")
        out.write(struct.pack("<I", _MIN_FORM) + head + b"data" + struct.pack("<I", len(kept)))
        out.write(kept)
        out.write(bytes(pad))

    return Sound(
        codec=codec,
        channels=channels,
        sample_rate=rate,
        duration_s=n_frames / rate,
        write=write,
    )
