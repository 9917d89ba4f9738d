"""From a file to its sound, whichever form it has. Runs in the decode child only."""

import struct
from pathlib import Path
from typing import Any

from labelwright.media_types.audio.flac import read_flac
from labelwright.media_types.audio.mp3 import read_mp3
from labelwright.media_types.audio.ogg import read_ogg
from labelwright.media_types.audio.signatures import sniff
from labelwright.media_types.audio.sound import Sound, broken, unsupported
from labelwright.media_types.audio.wav import read_wav
from labelwright.plugin.containers import BrokenContainerError, Container
from labelwright.plugin.containers.cleaned import mapped, write_clean
from labelwright.plugin.containers.mp4 import read_mp4
from labelwright.plugin.containers.webm import read_webm
from labelwright.plugin.media_type import DISPLAY, SNIFF_BYTES, MediaProblemError, Rendition

MAX_SECONDS = 24 * 3600

_PLAYED = frozenset({"aac", "opus", "vorbis", "flac", "mp3"})
_READERS = {
    "audio/wav": read_wav,
    "audio/mpeg": read_mp3,
    "audio/flac": read_flac,
    "audio/ogg": read_ogg,
}
_CONTAINERS = {"audio/mp4": read_mp4, "audio/webm": read_webm}
_SUFFIXES = {
    "audio/wav": "wav",
    "audio/mpeg": "mp3",
    "audio/flac": "flac",
    "audio/ogg": "ogg",
    "audio/mp4": "m4a",
    "audio/webm": "webm",
}


def facts(path: Path) -> dict[str, Any]:
    """Return what the file says about its sound."""
    content_type, sound, _ = _opened(path)
    return {
        "duration_s": round(sound.duration_s, 6),
        "codec": sound.codec,
        "channels": sound.channels,
        "sample_rate": sound.sample_rate,
        "format": _SUFFIXES[content_type],
    }


def render(path: Path, out_dir: Path) -> list[Rendition]:
    """Write ``display``: the same coded sound without anything beside it."""
    content_type, sound, container = _opened(path)
    made = out_dir / f"display.{_SUFFIXES[content_type]}"
    if container is not None:
        write_clean(path, container, made)
    else:
        with made.open("wb") as out:
            sound.write(out)
    return [Rendition(kind=DISPLAY, path=made, content_type=content_type)]


def _opened(path: Path) -> tuple[str, Sound, Container | None]:
    with path.open("rb") as file:
        content_type = sniff(file.read(SNIFF_BYTES))
    if content_type is None:
        raise MediaProblemError(
            "The file is none of the sounds that we read.",
            code="audio_unrecognised",
            cure="Send WAV, MP3, FLAC, Ogg, M4A or WebM.",
        )
    data, container = mapped(path), None
    try:
        if content_type in _READERS:
            sound = _READERS[content_type](data)
        else:
            container = _CONTAINERS[content_type](data)
            sound = _sound_of(container)
    except BrokenContainerError as error:
        raise broken(str(error)) from None
    except (struct.error, IndexError, ValueError, OverflowError):
        raise broken("its head contradicts itself") from None
    if not 0 < sound.duration_s <= MAX_SECONDS:
        raise MediaProblemError(
            "The sound is empty, or longer than a day.",
            code="audio_length",
            cure="Send sounds of up to 24 hours.",
        )
    return content_type, sound, container


def _sound_of(container: Container) -> Sound:
    track = container.first("audio")
    if track is None:
        raise broken("it holds no sound")
    if track.codec not in _PLAYED:
        raise unsupported(track.codec)
    return Sound(
        codec=track.codec,
        channels=track.channels,
        sample_rate=track.sample_rate,
        duration_s=container.duration_s,
        write=lambda _: None,
    )
