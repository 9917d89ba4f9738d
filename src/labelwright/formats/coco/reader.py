"""Reads COCO files of any maker: a data set, or a list of results.

Fields that the format has and we do not use (masks, licences, dates) are passed over. The whole
document is held in memory.
"""

from typing import Annotated, Any, BinaryIO, cast

from msgspec import Meta, Struct, field

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import convert, decode
from labelwright.plugin.problems import Problem

Box = tuple[float, float, float, float]
Share = Annotated[float, Meta(ge=0, le=1)]


class CocoPicture(Struct, frozen=True):
    """One image; results only have its id."""

    id: int | str
    file_name: str = ""
    task: str | None = None
    ordinal: Annotated[int, Meta(ge=0, le=10_000)] = 0


class CocoEntry(Struct, frozen=True):
    """One annotation of a data set, or one result with its score."""

    image_id: int | str
    category_id: int
    bbox: Box
    score: Share | None = None
    iscrowd: Annotated[int, Meta(ge=0, le=1)] = 0
    attributes: dict[str, Any] = field(default_factory=dict[str, Any])
    segmentation: Any = None
    keypoints: list[float] = field(default_factory=list[float])
    shape: Any = None

    @property
    def outline(self) -> tuple[tuple[float, float], ...]:
        """The corners of the outline, where there is exactly one; a mask has none."""
        rings = self.segmentation
        if not isinstance(rings, list) or len(cast("list[Any]", rings)) != 1:
            return ()
        try:
            flat = convert(cast("list[object]", rings)[0], list[float])
        except InvalidInputError:
            return ()
        return tuple(zip(flat[::2], flat[1::2], strict=False))

    @property
    def marked(self) -> list[tuple[float, float]]:
        """The keypoints that are marked."""
        points = zip(*(self.keypoints[start::3] for start in range(3)), strict=False)
        return [(x, y) for x, y, visibility in points if visibility > 0]


class CocoName(Struct, frozen=True):
    """One category."""

    id: int
    name: str
    supercategory: str = ""


class CocoFile(Struct, frozen=True):
    """What a file says; ``categories`` is ``None`` for a list of results."""

    images: list[CocoPicture]
    entries: list[CocoEntry]
    categories: list[CocoName] | None

    def path_of(self, place: int) -> str:
        """Return the JSON pointer of an entry in the file."""
        return f"/{place}" if self.categories is None else f"/annotations/{place}"


class _DataSet(Struct, frozen=True):
    images: list[CocoPicture]
    annotations: list[CocoEntry]
    categories: list[CocoName]


def read_coco(file: BinaryIO) -> CocoFile | Problem:
    """Return what a file says, or why it is not COCO.

    Parameters
    ----------
    file
        Opened for reading; UTF-8 JSON.

    Returns
    -------
    CocoFile or Problem
        Of a list of results, ``images`` are the ids in the order in which they first appear.
    """
    try:
        document: object = decode(file.read(), object)
        if isinstance(document, list):
            entries: list[CocoEntry] = convert(cast("object", document), list[CocoEntry])
            images = [CocoPicture(number) for number in dict.fromkeys(e.image_id for e in entries)]
            return CocoFile(images, entries, None)
        data = convert(document, _DataSet)
    except InvalidInputError as error:
        return Problem(error.field or "", error.code, error.message, error.cure or "")
    return CocoFile(data.images, data.annotations, data.categories)
