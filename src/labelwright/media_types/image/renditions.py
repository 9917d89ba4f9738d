"""The two files that people see instead of the original: ``display`` and ``thumbnail``.

``display`` has exactly the pixels that coordinates count, however large. It is the original itself
without its metadata where that can be shown as it is; else a JPEG for photographs and a PNG where
edges, few colours or transparency matter. Runs in the decode child only.
"""

import mmap
from pathlib import Path
from typing import Literal

from PIL import Image

from labelwright.media_types.image.header import facts, format_of, opened, orientation_of, reading
from labelwright.media_types.image.lossless import strip_jpeg, strip_png
from labelwright.media_types.image.pixels import has_foreign_colours, is_see_through, shown
from labelwright.plugin.media_type import DISPLAY, THUMBNAIL, MediaProblemError, Rendition

THUMBNAIL_SIDE_PX = 320
SMALL_FILE_BYTES = 4_000_000

_FEW_COLOURS = 256
_FEW_GREYS = 32
_QUICK_PNG_PIXELS = 4_000_000
_LOSSLESS_FORMATS = frozenset({"PNG", "BMP", "TIFF"})
_DEEP_PNG_BITS = 16

Form = Literal["JPEG", "PNG"]


def render(path: Path, out_dir: Path) -> list[Rendition]:
    """Write and return the renditions of the picture at ``path``."""
    expected = facts(path)
    with opened(path) as picture:
        source_format = format_of(picture)
        keeps_bytes = _can_keep_bytes(picture, path)
        with reading():
            pixels = shown(picture)
    if pixels.size != (expected["width"], expected["height"]):
        raise MediaProblemError(
            "The picture's header and its pixels disagree about its size.",
            code="image_broken",
            cure="Save it again in a picture program and send that file.",
        )
    thumbnail = _thumbnail(pixels, out_dir)
    form = _form(pixels, source_format=source_format, n_bytes=path.stat().st_size)
    size = pixels.size
    kept = _kept(path, out_dir, form) if keeps_bytes and form == source_format else None
    display = kept or _encoded(pixels, out_dir, form)
    return [_rendition(DISPLAY, display, size), thumbnail]


def _can_keep_bytes(picture: Image.Image, path: Path) -> bool:
    """Return whether the stored pixels may be shown as they are stored."""
    if orientation_of(picture) != 1 or has_foreign_colours(picture):
        return False
    if format_of(picture) == "JPEG":
        return picture.mode in {"L", "RGB"}
    return format_of(picture) == "PNG" and _png_bits(path) < _DEEP_PNG_BITS


def _png_bits(path: Path) -> int:
    with path.open("rb") as file:
        return file.read(25)[24]


def _form(pixels: Image.Image, *, source_format: str, n_bytes: int) -> Form:
    if is_see_through(pixels):
        return "PNG"
    if source_format == "JPEG":
        return "JPEG"
    if source_format in _LOSSLESS_FORMATS and n_bytes <= SMALL_FILE_BYTES:
        return "PNG"
    limit = _FEW_GREYS if pixels.mode in {"L", "LA"} else _FEW_COLOURS
    return "JPEG" if pixels.getcolors(limit) is None else "PNG"


def _kept(path: Path, out_dir: Path, form: Form) -> Path | None:
    """Return the original without its metadata, or None where it must be encoded anew."""
    made = _display_path(out_dir, form)
    strip = strip_jpeg if form == "JPEG" else strip_png
    with (
        path.open("rb") as source,
        mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
        memoryview(mapped) as data,
        made.open("wb") as out,
    ):
        is_whole = strip(data, out)
    return made if is_whole else None


def _encoded(pixels: Image.Image, out_dir: Path, form: Form) -> Path:
    made = _display_path(out_dir, form)
    if form == "JPEG":
        _opaque(pixels).save(made, "JPEG", quality=90, subsampling=0)
    else:
        is_quick = pixels.width * pixels.height <= _QUICK_PNG_PIXELS
        pixels.save(made, "PNG", compress_level=6 if is_quick else 1)
    return made


def _display_path(out_dir: Path, form: Form) -> Path:
    return out_dir / ("display.jpg" if form == "JPEG" else "display.png")


def _opaque(pixels: Image.Image) -> Image.Image:
    """Return ``pixels`` without an alpha channel that says nothing."""
    return pixels.convert(pixels.mode[:-1]) if pixels.mode in {"LA", "RGBA"} else pixels


def _thumbnail(pixels: Image.Image, out_dir: Path) -> Rendition:
    """Write a small JPEG; what is see-through is laid on white."""
    scale = min(1.0, THUMBNAIL_SIDE_PX / max(pixels.size))
    size = (max(1, round(pixels.width * scale)), max(1, round(pixels.height * scale)))
    if pixels.mode in {"LA", "RGBA"}:
        near = (min(4 * size[0], pixels.width), min(4 * size[1], pixels.height))
        small = pixels.resize(near, Image.Resampling.NEAREST).convert("RGBA")
        small = small.resize(size, Image.Resampling.LANCZOS)
        white = Image.new("RGBA", size, "white")
        small = Image.alpha_composite(white, small).convert("RGB")
    else:
        small = pixels.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    made = out_dir / "thumbnail.jpg"
    small.save(made, "JPEG", quality=80)
    return _rendition(THUMBNAIL, made, size)


def _rendition(kind: str, path: Path, size: tuple[int, int]) -> Rendition:
    return Rendition(
        kind=kind,
        path=path,
        content_type="image/jpeg" if path.suffix == ".jpg" else "image/png",
        width=size[0],
        height=size[1],
    )
