"""What every container tells: its tracks, its length, and where it keeps metadata."""

from typing import NamedTuple

import msgspec


class BrokenContainerError(Exception):
    """The file ends too early or contradicts itself; the text says where, in a few words."""


class Patch(NamedTuple):
    """Bytes to be written over those at ``offset``: metadata is blanked where it stands.

    The length stays, so that no table inside the file has to be changed.
    """

    offset: int
    data: bytes


class Blank(NamedTuple):
    """A stretch of metadata to be overwritten with zeros."""

    offset: int
    length: int


class Track(msgspec.Struct, kw_only=True):
    """One stream inside a container.

    Parameters
    ----------
    kind
        ``video``, ``audio`` or ``other``.
    codec
        As a browser would call it: ``h264``, ``vp9``, ``aac``, ``opus``; else the container's name.
    width, height
        Coded pixels, before any rotation.
    rotation
        Clockwise turn that shows the pictures upright: 0, 90, 180 or 270.
    times
        When each picture is presented, in microseconds, ascending; for video only.
    """

    kind: str = "other"
    codec: str = ""
    width: int = 0
    height: int = 0
    rotation: int = 0
    channels: int = 0
    sample_rate: int = 0
    duration_s: float = 0.0
    times: list[int] = msgspec.field(default_factory=list[int])


class Container(msgspec.Struct, kw_only=True):
    """A file that holds together."""

    duration_s: float
    tracks: list[Track]
    patches: list[Patch]
    blanks: list[Blank]

    def first(self, kind: str) -> Track | None:
        """Return the first track of a kind, which is the one that browsers play."""
        return next((track for track in self.tracks if track.kind == kind), None)
