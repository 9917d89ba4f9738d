"""Sound: WAV, MP3, FLAC, Ogg (Opus, Vorbis), M4A (AAC), WebM without pictures."""

from labelwright.media_types.audio.media_type import Audio

__all__ = ["MEDIA_TYPE"]

MEDIA_TYPE = Audio()
