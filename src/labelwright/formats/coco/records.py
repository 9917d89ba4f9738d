"""What is written into a COCO file: records without numbers, which the writer gives them."""

from typing import Any

from msgspec import Struct, field


class CocoCategory(Struct, frozen=True):
    """One category; ``key`` is what annotations call it by and is not written.

    Parameters
    ----------
    keypoints
        Names of the points that each of its annotations has; none for a category without.
    """

    key: str
    name: str
    supercategory: str = ""
    keypoints: tuple[str, ...] = ()


class CocoImage(Struct, frozen=True):
    """One image.

    ``task`` and ``ordinal`` are not COCO's: readers pass over them, and ours finds the images of
    one task again.
    """

    file_name: str
    width: int
    height: int
    task: str
    ordinal: int = 0


class CocoAnnotation(Struct, frozen=True):
    """One object on the image written last: ``bbox`` is x, y, width, height in pixels.

    Parameters
    ----------
    segmentation
        The outline, x and y by turns.
    keypoints
        x, y and visibility (0 not marked, 2 seen) of each point of its category.
    shape
        Not COCO's: a shape that the outline only stands for. Readers pass over it.
    """

    category: str
    bbox: tuple[float, float, float, float]
    area: float
    attributes: dict[str, Any] = field(default_factory=dict[str, Any])
    segmentation: tuple[float, ...] = ()
    keypoints: tuple[float, ...] = ()
    shape: dict[str, Any] | None = None
