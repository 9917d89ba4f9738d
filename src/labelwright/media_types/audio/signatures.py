"""What the first bytes say. Pure, and safe to run anywhere."""

from labelwright.media_types.audio.mp3 import is_mp3
from labelwright.plugin.containers import mp4, webm

CONTENT_TYPES = (
    "audio/wav",
    "audio/mpeg",
    "audio/flac",
    "audio/ogg",
    "audio/mp4",
    "audio/webm",
)
_SOUND_BRANDS = {b"M4A ", b"M4B ", b"F4A "}


def sniff(head: bytes) -> str | None:
    r"""Return the content type of the sound that begins with ``head``, or None.

    Examples
    --------
    >>> sniff(b"fLaC\0\0\0\x22")
    'audio/flac'
    >>> sniff(b"RIFF....AVI LIST") is None
    True
    """
    if head.startswith(b"RIFF") and head[8:12] == b"WAVE":
        return "audio/wav"
    if head.startswith(b"fLaC"):
        return "audio/flac"
    if head.startswith(b"OggS"):
        return "audio/ogg"
    if mp4.is_mp4(head):
        is_sound = mp4.brands(head)[0] in _SOUND_BRANDS or mp4.sounds_alone(head)
        return "audio/mp4" if is_sound else None
    if webm.is_webm(head):
        return "audio/webm" if b"A_" in head and not webm.shows_pictures(head) else None
    return "audio/mpeg" if is_mp3(head) else None
