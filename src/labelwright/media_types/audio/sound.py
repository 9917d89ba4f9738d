"""What every reader of sound returns, and how it complains. Runs in the decode child only."""

from collections.abc import Callable
from typing import BinaryIO

import msgspec

from labelwright.plugin.media_type import MediaProblemError


class Sound(msgspec.Struct, frozen=True, kw_only=True):
    """A sound that holds together; ``write`` puts it out again without metadata."""

    codec: str
    channels: int
    sample_rate: int
    duration_s: float
    write: Callable[[BinaryIO], object]


def broken(where: str) -> MediaProblemError:
    """Return the problem of a file that ends too early or contradicts itself."""
    return MediaProblemError(
        f"The sound file is damaged: {where}.",
        code="audio_broken",
        cure="Open it in a sound program, save it again as WAV, FLAC, MP3, Opus or M4A, "
        "and send that file.",
    )


def unsupported(codec: str) -> MediaProblemError:
    """Return the problem of a file whose coding not every browser plays."""
    return MediaProblemError(
        f"The sound is coded as {codec[:40] or 'something unknown'}, "
        "which not every browser plays.",
        code="audio_codec_unsupported",
        cure="Save it as WAV (PCM), FLAC, MP3, Opus, Vorbis or AAC.",
    )
