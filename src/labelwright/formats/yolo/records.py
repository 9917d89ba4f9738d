"""What is written into a YOLO archive, in pixels of the upright picture."""

from msgspec import Struct

Pair = tuple[float, float]


class YoloHead(Struct, frozen=True):
    """What stands in ``data.yaml``: the names of the classes, numbered from 0.

    Parameters
    ----------
    task
        The word of Ultralytics: ``detect``, ``segment`` or ``obb``.
    loses
        What is not in the archive; stated in a file of it.
    """

    names: tuple[str, ...]
    task: str
    loses: tuple[str, ...] = ()


class YoloObject(Struct, frozen=True):
    """One line: the number of a class, and its box or its corners.

    Parameters
    ----------
    box
        ``x, y, width, height``; used where there are no corners.
    corners
        Three or more, or none.
    """

    number: int
    box: tuple[float, float, float, float]
    corners: tuple[Pair, ...] = ()


class YoloPicture(Struct, frozen=True):
    """One picture with what is on it, which may be nothing."""

    name: str
    width: int
    height: int
    task: str
    ordinal: int
    uri: str
    sha256: str
    objects: tuple[YoloObject, ...]
