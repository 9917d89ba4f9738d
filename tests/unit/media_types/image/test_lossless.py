"""Metadata is cut out; pixels and what they need stay bit for bit."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from labelwright.media_types.image.lossless import strip_jpeg, strip_png

SECRET = b"52.5200 N 13.4050 E"


def noise(mode: str = "RGB", size: tuple[int, int] = (61, 47)) -> Image.Image:
    return Image.effect_noise(size, 90).convert(mode)


def jpeg(picture: Image.Image | None = None, **options: object) -> bytes:
    file = io.BytesIO()
    (picture or noise()).save(file, "JPEG", **options)
    return file.getvalue()


def stripped_jpeg(data: bytes) -> bytes | None:
    out = io.BytesIO()
    return out.getvalue() if strip_jpeg(data, out) else None


def stripped_png(data: bytes) -> bytes | None:
    out = io.BytesIO()
    return out.getvalue() if strip_png(data, out) else None


def pixels(data: bytes | None) -> bytes:
    assert data is not None
    return Image.open(io.BytesIO(data)).tobytes()


@pytest.mark.parametrize("mode", ["RGB", "L"])
@pytest.mark.parametrize("is_progressive", [False, True])
@pytest.mark.parametrize("restart", [0, 2])
def test_jpeg_keeps_every_pixel_and_loses_every_comment(
    mode: str, *, is_progressive: bool, restart: int
) -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    original = jpeg(
        noise(mode),
        progressive=is_progressive,
        restart_marker_blocks=restart,
        exif=exif,
        comment=SECRET,
        icc_profile=SECRET * 5000,
        xmp=SECRET,
    )

    clean = stripped_jpeg(original + SECRET)

    assert original.count(SECRET) > 4000
    assert clean is not None
    assert SECRET not in clean
    assert pixels(clean) == pixels(original)
    assert stripped_jpeg(clean) == clean


def test_embedded_preview_and_further_pictures_are_left_out() -> None:
    file = io.BytesIO()
    noise().save(file, "MPO", save_all=True, append_images=[noise()])
    with_preview = jpeg()
    head = b"\xff\xe0\x00\x13JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x01\x01abc"
    with_preview = b"\xff\xd8" + head + with_preview[20:]

    assert len(stripped_jpeg(file.getvalue()) or b"") < len(file.getvalue()) * 0.6
    assert b"abc" not in (stripped_jpeg(with_preview) or b"abc")[:40]
    assert pixels(stripped_jpeg(with_preview)) == pixels(with_preview)


def test_marker_that_says_how_channels_are_coded_stays() -> None:
    original = jpeg(keep_rgb=True)

    assert pixels(stripped_jpeg(original)) == pixels(original)


@given(st.integers(0, 3000), st.integers(0, 255))
@settings(max_examples=300)
def test_damaged_jpeg_is_stripped_or_given_up_but_never_fails(place: int, value: int) -> None:
    data = bytearray(jpeg(Image.linear_gradient("L").resize((61, 47))))
    data[place % len(data)] = value

    stripped_jpeg(bytes(data))


@pytest.mark.parametrize("cut", [0, 1, 2, 3, 10, 200, -2])
def test_jpeg_that_ends_early_is_given_up(cut: int) -> None:
    assert stripped_jpeg(jpeg()[:cut]) is None


def test_jpeg_of_a_rare_process_is_given_up() -> None:
    arithmetic = jpeg().replace(b"\xff\xc0\x00\x11", b"\xff\xc9\x00\x11")

    assert stripped_jpeg(arithmetic) is None


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1"])
def test_png_keeps_every_pixel_and_loses_every_text(mode: str) -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Comment", SECRET.decode())
    texts.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    file = io.BytesIO()
    options: dict[str, object] = {"transparency": 0} if mode == "P" else {}
    noise(mode).save(file, "PNG", pnginfo=texts, exif=SECRET, dpi=(72, 72), **options)

    clean = stripped_png(file.getvalue() + SECRET)

    assert clean is not None
    assert SECRET not in clean
    assert b"pHYs" not in clean
    assert pixels(clean) == pixels(file.getvalue())
    assert Image.open(io.BytesIO(clean)).info.get("transparency") == options.get("transparency")


def test_animation_of_a_png_is_left_out() -> None:
    file = io.BytesIO()
    noise().save(file, "PNG", save_all=True, append_images=[noise(), noise()])

    assert getattr(Image.open(io.BytesIO(stripped_png(file.getvalue()) or b"")), "n_frames", 1) == 1


@pytest.mark.parametrize("cut", [0, 7, 8, 20, 33, -1, -12])
def test_png_that_ends_early_is_given_up(cut: int) -> None:
    file = io.BytesIO()
    noise().save(file, "PNG")

    assert stripped_png(file.getvalue()[:cut]) is None
