"""Opening a stranger's picture: one decoder, limits before pixels, every failure a problem.

Runs in the decode child only.
"""

import struct
import warnings
import zlib
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image, JpegImagePlugin, TiffImagePlugin

from labelwright.media_types.image.signatures import CONTENT_TYPES, sniff
from labelwright.plugin.media_type import SNIFF_BYTES, MediaProblemError

MAX_PIXELS = 64_000_000
MAX_SIDE_PX = 65_500
MAX_PROGRESSIVE_BYTES = 256_000_000
LARGE_SIDE_PX = 4096

_FIRST_SIDEWAYS = 5
_LAST_ORIENTATION = 8
_BAD_BYTES = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What decoders raise over bytes that are not what they claim to be."""

# Pillow's own guard, at our limit and as an error, also covers sizes met after the header.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS


@contextmanager
def reading() -> Generator[None]:
    """Turn whatever a decoder raises over bad bytes into a problem of the file."""
    try:
        yield
    except MediaProblemError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels() from None
    except _BAD_BYTES:
        raise MediaProblemError(
            "The picture is damaged: its pixels cannot be read to the end.",
            code="image_broken",
            cure="Open it in a picture program, save it again as JPEG or PNG, and send that file.",
        ) from None


@contextmanager
def opened(path: Path) -> Generator[Image.Image]:
    """Give the picture at ``path``, header read and within the limits, pixels not yet decoded."""
    with path.open("rb") as file:
        content_type = sniff(file.read(SNIFF_BYTES))
    if content_type is None:
        raise MediaProblemError(
            "The file is none of the pictures that we read.",
            code="image_unrecognised",
            cure="Send JPEG, PNG, WebP, GIF, BMP or TIFF.",
        )
    with _deaf_to_warnings(), ExitStack() as stack:
        with reading():
            picture = stack.enter_context(Image.open(path, formats=[CONTENT_TYPES[content_type]]))
        for xmp in ("xmp", "XML:com.adobe.xmp"):  # the library would take an orientation from it
            picture.info.pop(xmp, None)
        width, height = picture.size
        if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE_PX:
            raise _too_many_pixels()
        if _progressive_bytes(picture) > MAX_PROGRESSIVE_BYTES:
            raise MediaProblemError(
                "The picture is a progressive JPEG too large to be opened.",
                code="image_progressive_too_large",
                cure="Save it as a baseline JPEG (not progressive).",
            )
        if not width or not height:
            raise MediaProblemError(
                "The picture has no pixels.",
                code="image_empty",
                cure="Send a picture of at least 1 × 1 pixel.",
            )
        yield picture


@contextmanager
def _deaf_to_warnings() -> Generator[None]:
    """Let the library mend what it can without a word; only a bomb stops it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        yield


def _progressive_bytes(picture: Image.Image) -> int:
    """Return what the decoder holds of a progressive JPEG before the first pixel comes out."""
    if not isinstance(picture, JpegImagePlugin.JpegImageFile) or not picture.info.get(
        "progressive"
    ):
        return 0
    samples = [layer[1] * layer[2] for layer in picture.layer]
    return 2 * picture.width * picture.height * sum(samples) // max(samples, default=1)


def facts(path: Path) -> dict[str, Any]:
    """Return what the header tells; width and height are upright."""
    with opened(path) as picture:
        orientation = orientation_of(picture)
        width, height = picture.size
        if is_sideways(picture, orientation):
            width, height = height, width
        return {
            "width": width,
            "height": height,
            "format": format_of(picture),
            "orientation": orientation,
            "mode": picture.mode,
            "large": max(width, height) > LARGE_SIDE_PX,
        }


def format_of(picture: Image.Image) -> str:
    """Return the name of the file format; several pictures in one JPEG are still a JPEG."""
    return "JPEG" if picture.format == "MPO" else picture.format or ""


def orientation_of(picture: Image.Image) -> int:
    """Return the stored orientation, 1 to 8; 1 where none is stored or it cannot be read.

    Only EXIF before the pixels counts, as in a browser, so that header and pixels agree.
    """
    if isinstance(picture, TiffImagePlugin.TiffImageFile):
        value = picture.tag_v2.get(ExifTags.Base.Orientation)
    else:
        exif = Image.Exif()
        try:
            exif.load(picture.info.get("exif", b""))
            value = exif.get(ExifTags.Base.Orientation)
        except _BAD_BYTES:
            return 1
    return value if isinstance(value, int) and 1 <= value <= _LAST_ORIENTATION else 1


def is_sideways(picture: Image.Image, orientation: int) -> bool:
    """Return whether the upright picture has width and height swapped against ``picture.size``."""
    return orientation >= _FIRST_SIDEWAYS and not turns_itself(picture)


def turns_itself(picture: Image.Image) -> bool:
    """Return whether the decoder applies the orientation itself, to its size and its pixels."""
    return isinstance(picture, TiffImagePlugin.TiffImageFile)


def _too_many_pixels() -> MediaProblemError:
    return MediaProblemError(
        f"The picture has more than {MAX_PIXELS // 1_000_000} megapixels "
        f"or a side of more than {MAX_SIDE_PX} pixels.",
        code="image_too_large",
        cure="Scale it down or cut it into tiles.",
    )
