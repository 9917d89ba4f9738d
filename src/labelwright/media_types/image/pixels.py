"""From any stored form of pixels to the one that is shown: 8 bits, sRGB, upright.

A picture of 64 megapixels fills 256 MB here, so nothing is copied that can be changed in place, and
a copy replaces its original at once. Runs in the decode child only.
"""

import io
import math
from collections.abc import Iterator
from contextlib import suppress

from PIL import Image, ImageCms

from labelwright.media_types.image.header import orientation_of, turns_itself
from labelwright.plugin.media_type import MediaProblemError

_STRIP_ROWS = 256
_MAX_PROFILE_BYTES = 4_000_000
_DEEP_MODES = frozenset({"I", "F", "I;16", "I;16B", "I;16L", "I;16N"})
_SRGB = ImageCms.ImageCmsProfile(
    ImageCms.createProfile("sRGB")  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]  untyped C object
)
_SHOWN_LATER = frozenset({"L", "LA", "RGB", "RGBA", "CMYK"})
_SAME_IN_PLAIN = {
    "1": "L",
    "La": "LA",
    "RGBa": "RGBA",
    "RGBX": "RGB",
    "YCbCr": "RGB",
    "HSV": "RGB",
}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def shown(picture: Image.Image) -> Image.Image:
    """Return the pixels to show: mode L, RGB, LA or RGBA, upright, nothing beside the pixels."""
    turn = None if turns_itself(picture) else _TURNS.get(orientation_of(picture))
    profile = picture.info.get("icc_profile")
    picture.load()
    pixels = _in_srgb(_plain(picture), profile)
    if turn is not None:
        pixels = pixels.transpose(turn)
    pixels.info = {}
    return pixels


def has_foreign_colours(picture: Image.Image) -> bool:
    """Return whether a stored profile says that the numbers are not sRGB."""
    profile = _readable(picture.info.get("icc_profile"))
    return profile is not None and not _is_srgb(profile)


def is_see_through(pixels: Image.Image) -> bool:
    """Return whether any pixel is not opaque."""
    if pixels.mode not in {"LA", "RGBA"}:
        return False
    lowest, _ = pixels.getchannel("A").getextrema()
    return lowest != 255  # noqa: PLR2004  opaque


def _plain(picture: Image.Image) -> Image.Image:
    """Return the pixels with 8 bits a channel; CMYK stays until its profile is applied."""
    mode = picture.mode
    if mode in _DEEP_MODES:
        return _windowed(picture)
    if mode in {"P", "PA"} or "transparency" in picture.info:
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    if mode in _SHOWN_LATER:
        return picture
    if mode in _SAME_IN_PLAIN:
        return picture.convert(_SAME_IN_PLAIN[mode])
    raise MediaProblemError(
        f"The picture stores its pixels as {mode}, which cannot be shown.",
        code="image_unsupported_pixels",
        cure="Save it as RGB or grey with 8 or 16 bits.",
    )


def _windowed(picture: Image.Image) -> Image.Image:
    """Return deep grey values as 8 bits: the darkest value becomes black, the brightest white."""
    deep = "F" if picture.mode == "F" else "I"
    lowest, highest = math.inf, -math.inf
    for _, strip in _strips(picture):
        low, high = strip.convert(deep).getextrema()
        if isinstance(low, tuple) or isinstance(high, tuple) or not math.isfinite(high - low):
            raise MediaProblemError(
                "The picture holds values that are no finite numbers.",
                code="image_not_finite",
                cure="Replace NaN and infinite values before sending it.",
            )
        lowest, highest = min(lowest, low), max(highest, high)
    scale = 255.0 / (highest - lowest) if highest > lowest else 0.0
    offset = -lowest * scale
    made = Image.new("L", picture.size)
    for top, strip in _strips(picture):
        window = strip.convert(deep).point(lambda value: value * scale + offset)
        made.paste(window.convert("L"), (0, top))
    return made


def _strips(picture: Image.Image) -> Iterator[tuple[int, Image.Image]]:
    """Yield a few rows at a time and where they begin, so that steps between need no room."""
    for top in range(0, picture.height, _STRIP_ROWS):
        bottom = min(top + _STRIP_ROWS, picture.height)
        yield top, picture.crop((0, top, picture.width, bottom))


def _in_srgb(pixels: Image.Image, profile_bytes: bytes | None) -> Image.Image:
    """Return ``pixels`` as sRGB (grey stays grey). A profile that cannot be used is ignored."""
    profile = _readable(profile_bytes)
    if profile is not None and not _is_srgb(profile):
        mode = pixels.mode if pixels.mode in {"RGB", "RGBA"} else "RGB"
        is_same = mode == pixels.mode
        with suppress(ImageCms.PyCMSError, ValueError, OSError):
            changed = ImageCms.profileToProfile(
                pixels, profile, _SRGB, outputMode=mode, inPlace=is_same
            )
            return pixels if changed is None else _like(changed, pixels)
    return pixels.convert("RGB") if pixels.mode == "CMYK" else pixels


def _like(changed: Image.Image, original: Image.Image) -> Image.Image:
    """Return ``changed`` as grey where ``original`` was, with its alpha channel."""
    if original.mode not in {"L", "LA"}:
        return changed
    grey = changed.convert("L")
    if original.mode == "LA":
        grey.putalpha(original.getchannel("A"))
    return grey


def _readable(profile: bytes | None) -> ImageCms.ImageCmsProfile | None:
    if not profile or len(profile) > _MAX_PROFILE_BYTES:
        return None
    try:
        return ImageCms.ImageCmsProfile(io.BytesIO(profile))
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None


def _is_srgb(profile: ImageCms.ImageCmsProfile) -> bool:
    try:
        return "srgb" in ImageCms.getProfileDescription(profile).lower()
    except (ImageCms.PyCMSError, OSError, ValueError):
        return False
