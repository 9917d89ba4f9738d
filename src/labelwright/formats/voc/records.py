"""What is written into a VOC archive."""

from msgspec import Struct

Pixels = tuple[int, int, int, int]


class VocHead(Struct, frozen=True):
    """Names of the classes, and what is not in the archive."""

    names: tuple[str, ...]
    loses: tuple[str, ...] = ()


class VocObject(Struct, frozen=True):
    """One object: its class, and ``xmin, ymin, xmax, ymax`` in pixels from 1, the last inside."""

    name: str
    pixels: Pixels


class VocPicture(Struct, frozen=True):
    """One picture with what is on it, which may be nothing."""

    name: str
    width: int
    height: int
    task: str
    ordinal: int
    uri: str
    objects: tuple[VocObject, ...]
