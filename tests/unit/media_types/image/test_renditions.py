"""What people see: the upright pixels of the original, in sRGB, and nothing else of it."""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageOps, TiffImagePlugin

from labelwright.media_types.image import MEDIA_TYPE
from labelwright.media_types.image.renditions import SMALL_FILE_BYTES
from labelwright.plugin.media_type import MediaProblemError

SECRET = "52.5200 N 13.4050 E"


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a picture and gives its path."""

    def write_one(picture: Image.Image, form: str, **options: Any) -> Path:
        path = tmp_path / "original"
        with path.open("w+b") as file:
            picture.save(file, form, **options)
        return path

    return write_one


def made_of(path: Path) -> dict[str, Image.Image]:
    """Return the renditions, opened, by kind; their stated sizes and types are checked here."""
    out = path.parent / "out"
    out.mkdir(exist_ok=True)
    pictures: dict[str, Image.Image] = {}
    for rendition in MEDIA_TYPE.render(path, out):
        picture = Image.open(rendition.path)
        picture.load()
        assert picture.size == (rendition.width, rendition.height)
        assert picture.get_format_mimetype() == rendition.content_type
        assert rendition.path.parent == out
        pictures[rendition.kind] = picture
    return pictures


def corners(size: tuple[int, int] = (40, 24)) -> Image.Image:
    """Return a picture whose four quarters differ: any turn shows."""
    picture = Image.new("RGB", size, "red")
    half = (size[0] // 2, size[1] // 2)
    picture.paste("lime", (half[0], 0, size[0], half[1]))
    picture.paste("blue", (0, half[1], half[0], size[1]))
    picture.paste("white", (half[0], half[1], *size))
    return picture


def corner_colours(picture: Image.Image) -> list[str]:
    """Return the names of the colours in the corners, row by row."""
    named = {(255, 0, 0): "red", (0, 255, 0): "lime", (0, 0, 255): "blue", (255,) * 3: "white"}
    right, bottom = picture.width - 3, picture.height - 3
    found: list[str] = []
    for place in ((2, 2), (right, 2), (2, bottom), (right, bottom)):
        colour = picture.convert("RGB").getpixel(place)
        assert isinstance(colour, tuple)
        distances = {math.dist(known, colour): name for known, name in named.items()}
        found.append(distances[min(distances)])
    return found


def photograph(size: tuple[int, int] = (300, 200)) -> Image.Image:
    channels = [Image.effect_noise(size, spread) for spread in (40, 60, 80)]
    return Image.merge("RGB", channels)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_picture_is_shown_upright_and_measured_upright(
    write: Callable[..., Path], form: str, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = write(corners(), form, exif=exif)
    with Image.open(path) as original:
        upright = ImageOps.exif_transpose(original)

    facts = MEDIA_TYPE.probe(path)
    made = made_of(path)

    assert facts["orientation"] == orientation
    assert (facts["width"], facts["height"]) == upright.size == made["display"].size
    assert corner_colours(made["display"]) == corner_colours(upright)
    assert corner_colours(made["thumbnail"]) == corner_colours(upright)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_orientation_that_means_nothing_is_upright(
    write: Callable[..., Path], orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation

    facts = MEDIA_TYPE.probe(write(corners(), "JPEG", exif=exif))

    assert (facts["orientation"], facts["width"], facts["height"]) == (1, 40, 24)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    "exif",
    [
        b"Exif\0\0garbage",
        b"Exif\0\0MM\0*\xff\xff\xff\xff",
        b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\x12\x01\x03\0\xff\xff\xff\xff\0\0\0\0" * 3,
        b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x02\0\x02\0\0\0x\0\0\0\0\0\0\0",
    ],
    ids=["no TIFF", "wild offset", "wild count", "orientation is a text"],
)
def test_damaged_exif_is_ignored(write: Callable[..., Path], form: str, exif: bytes) -> None:
    path = write(corners(), form, exif=exif)

    assert MEDIA_TYPE.probe(path)["orientation"] == 1
    assert corner_colours(made_of(path)["display"]) == ["red", "lime", "blue", "white"]


def test_orientation_in_other_metadata_does_not_turn_the_picture(
    write: Callable[..., Path],
) -> None:
    xmp = b'<x:xmpmeta><rdf:Description tiff:Orientation="6"/></x:xmpmeta>'
    ifd = TiffImagePlugin.ImageFileDirectory_v2()
    ifd[700] = xmp

    for form, options in (("JPEG", {"xmp": xmp}), ("TIFF", {"tiffinfo": ifd})):
        path = write(corners(), form, **options)

        assert MEDIA_TYPE.probe(path)["width"] == made_of(path)["display"].width == 40


def in_mode(mode: str) -> Image.Image:
    return photograph().convert(mode)


@pytest.mark.parametrize(
    ("mode", "form", "shown_as"),
    [
        ("1", "PNG", {"1", "L"}),
        ("L", "PNG", {"L"}),
        ("LA", "PNG", {"LA"}),
        ("P", "PNG", {"P", "RGB"}),
        ("P", "GIF", {"RGB"}),
        ("RGBA", "PNG", {"RGBA", "RGB"}),
        ("RGBA", "WEBP", {"RGB"}),
        ("RGBA", "TIFF", {"RGB", "RGBA"}),
        ("CMYK", "JPEG", {"RGB"}),
        ("CMYK", "TIFF", {"RGB"}),
        ("I;16", "PNG", {"L"}),
        ("I;16", "TIFF", {"L"}),
        ("I", "TIFF", {"L"}),
        ("F", "TIFF", {"L"}),
        ("YCbCr", "JPEG", {"RGB"}),
        ("L", "JPEG", {"L"}),
        ("RGB", "BMP", {"RGB"}),
        ("P", "BMP", {"RGB"}),
    ],
)
def test_every_form_of_pixels_is_shown(
    write: Callable[..., Path], mode: str, form: str, shown_as: set[str]
) -> None:
    picture = in_mode("L").convert("I").convert(mode) if mode == "I;16" else in_mode(mode)

    made = made_of(write(picture, form))

    assert made["display"].size == picture.size
    assert made["display"].mode in shown_as
    assert made["thumbnail"].mode in {"L", "RGB"}


def test_pixels_that_cannot_be_shown_are_a_problem(write: Callable[..., Path]) -> None:
    path = write(Image.new("LAB", (30, 20)), "TIFF")

    with pytest.raises(MediaProblemError, match="LAB") as problem:
        made_of(path)

    assert problem.value.cure


@pytest.mark.parametrize("order", ["<", ">"])
def test_deep_grey_is_shown_from_its_darkest_to_its_brightest(
    write: Callable[..., Path], order: str
) -> None:
    values = b"".join(
        (1000 + 20 * x).to_bytes(2, "little" if order == "<" else "big") for x in range(52)
    )
    picture = Image.frombytes("I;16" if order == "<" else "I;16B", (52, 1), values)

    display = made_of(write(picture.resize((52, 600), Image.Resampling.NEAREST), "TIFF"))["display"]

    assert display.getextrema() == (0, 255)
    assert display.getpixel((26, 300)) == pytest.approx(255 * 26 / 51, abs=1)
    assert display.getpixel((26, 599)) == display.getpixel((26, 0))


def test_picture_of_one_deep_value_is_black(write: Callable[..., Path]) -> None:
    display = made_of(write(Image.new("I", (9, 9), 70_000), "TIFF"))["display"]

    assert display.getextrema() == (0, 0)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_values_that_are_not_finite_are_a_problem(write: Callable[..., Path], value: float) -> None:
    path = write(Image.new("F", (9, 9), value), "TIFF")

    with pytest.raises(MediaProblemError, match="finite"):
        made_of(path)


def swapped_profile() -> bytes:
    """Return a colour profile under which red and blue change places."""
    library: Any = ImageCms  # the profile is an untyped C object
    profile: bytes = library.ImageCmsProfile(library.createProfile("sRGB")).tobytes()
    table, body = profile[:400], profile[400:]
    table = table.replace(b"rXYZ", b"tmp!").replace(b"bXYZ", b"rXYZ").replace(b"tmp!", b"bXYZ")
    return (table + body).replace("sRGB".encode("utf-16-be"), "swap".encode("utf-16-be"))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_foreign_colours_become_srgb(write: Callable[..., Path], form: str) -> None:
    made = made_of(write(corners(), form, icc_profile=swapped_profile()))

    assert corner_colours(made["display"]) == ["blue", "lime", "red", "white"]
    assert corner_colours(made["thumbnail"]) == ["blue", "lime", "red", "white"]
    assert "icc_profile" not in made["display"].info


def test_foreign_colours_of_grey_and_transparent_pictures_keep_their_kind(
    write: Callable[..., Path],
) -> None:
    see_through = corners().convert("RGBA")
    see_through.putalpha(100)

    made = made_of(write(see_through, "PNG", icc_profile=swapped_profile()))

    assert made["display"].getchannel("A").getextrema() == (100, 100)
    assert corner_colours(made["display"]) == ["blue", "lime", "red", "white"]
    for mode in ("L", "LA"):
        grey = made_of(write(in_mode(mode), "PNG", icc_profile=swapped_profile()))["display"]
        assert grey.mode == mode


@pytest.mark.parametrize("profile", [b"no profile", swapped_profile()[:300], b"\0" * 5_000_000])
def test_damaged_profile_is_ignored(write: Callable[..., Path], profile: bytes) -> None:
    made = made_of(write(corners(), "TIFF", icc_profile=profile))

    assert corner_colours(made["display"]) == ["red", "lime", "blue", "white"]


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_nothing_of_the_metadata_is_shown(
    write: Callable[..., Path], form: str, orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = SECRET
    exif.get_ifd(0x8825)[1] = SECRET
    options = {"comment": SECRET} if form == "JPEG" else {}
    path = write(
        photograph(), form, exif=exif, icc_profile=swapped_profile(), dpi=(72, 72), **options
    )

    made = made_of(path)

    assert SECRET.encode() in path.read_bytes()
    for name in ("display.jpg", "display.png", "thumbnail.jpg"):
        file = path.parent / "out" / name
        assert not file.exists() or SECRET.encode() not in file.read_bytes()
    for picture in made.values():
        assert not dict(picture.getexif())
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_jpeg_that_can_be_shown_keeps_its_own_pixels(write: Callable[..., Path]) -> None:
    path = write(photograph(), "JPEG", quality=37, progressive=True, comment=SECRET)

    display = made_of(path)["display"]

    assert display.tobytes() == Image.open(path).tobytes()
    assert display.info.get("progressive")


def test_small_png_keeps_its_own_pixels(write: Callable[..., Path]) -> None:
    path = write(photograph(), "PNG", compress_level=3, dpi=(72, 72))

    display = made_of(path)["display"]

    assert display.tobytes() == Image.open(path).tobytes()
    kept = (path.parent / "out" / "display.png").read_bytes()
    assert kept[kept.index(b"IDAT") :] == path.read_bytes()[path.read_bytes().index(b"IDAT") :]


def test_photograph_from_a_large_lossless_file_becomes_a_fine_jpeg(
    write: Callable[..., Path],
) -> None:
    path = write(photograph((1300, 1100)), "BMP")

    display = made_of(path)["display"]

    assert path.stat().st_size > SMALL_FILE_BYTES
    assert display.format == "JPEG"
    sampling = [layer[1:3] for layer in getattr(display, "layer", [])]
    assert sampling == [(1, 1), (1, 1), (1, 1)]


@pytest.mark.parametrize(
    ("picture", "options"),
    [
        (corners((1300, 1100)), {"form": "BMP"}),
        (corners((400, 300)), {"form": "WEBP", "lossless": True}),
        (corners((400, 300)), {"form": "GIF"}),
        (Image.linear_gradient("L").point([value // 16 for value in range(256)]), {"form": "WEBP"}),
    ],
)
def test_few_colours_stay_exact(
    write: Callable[..., Path], picture: Image.Image, options: dict[str, Any]
) -> None:
    path = write(picture, options.pop("form"), **options)

    assert made_of(path)["display"].format == "PNG"


def test_see_through_picture_stays_see_through_and_its_thumbnail_lies_on_white(
    write: Callable[..., Path],
) -> None:
    picture = photograph((1200, 900)).convert("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize((1200, 900)))
    picture.paste((0, 0, 0, 0), (0, 0, 1200, 450))

    made = made_of(write(picture, "WEBP"))

    assert made["display"].format == "PNG"
    assert made["display"].getchannel("A").getextrema()[0] == 0
    assert made["thumbnail"].size == (320, 240)
    assert made["thumbnail"].getpixel((100, 20)) == pytest.approx((255, 255, 255), abs=3)


def test_alpha_channel_that_says_nothing_is_dropped(write: Callable[..., Path]) -> None:
    made = made_of(write(photograph((1300, 1100)).convert("RGBA"), "WEBP", quality=80))

    assert (made["display"].format, made["display"].mode) == ("JPEG", "RGB")


@pytest.mark.parametrize(
    ("size", "thumbnail"),
    [
        ((1, 1), (1, 1)),
        ((320, 200), (320, 200)),
        ((100, 50), (100, 50)),
        ((641, 480), (320, 240)),
        ((480, 960), (160, 320)),
        ((9000, 3), (320, 1)),
        ((2, 5000), (1, 320)),
    ],
)
def test_thumbnail_fits_into_320_pixels_and_is_never_enlarged(
    write: Callable[..., Path], size: tuple[int, int], thumbnail: tuple[int, int]
) -> None:
    made = made_of(write(Image.new("RGB", size, "red"), "PNG"))

    assert made["thumbnail"].size == thumbnail


@pytest.mark.parametrize(("width", "is_large"), [(4096, False), (4097, True)])
def test_large_picture_is_noted_and_shown_at_full_size(
    write: Callable[..., Path], width: int, *, is_large: bool
) -> None:
    path = write(Image.new("RGB", (width, 2), "red"), "JPEG")

    assert MEDIA_TYPE.probe(path)["large"] is is_large
    assert made_of(path)["display"].width == width


def test_first_frame_of_an_animation_is_shown(write: Callable[..., Path]) -> None:
    for form in ("GIF", "WEBP", "PNG", "TIFF"):
        path = write(
            corners(), form, save_all=True, append_images=[Image.new("RGB", (40, 24), "black")]
        )

        made = made_of(path)

        assert corner_colours(made["display"]) == ["red", "lime", "blue", "white"]
        assert getattr(made["display"], "n_frames", 1) == 1


def test_several_pictures_in_one_jpeg_are_a_jpeg(write: Callable[..., Path]) -> None:
    path = write(corners(), "MPO", save_all=True, append_images=[corners()])

    assert MEDIA_TYPE.probe(path)["format"] == "JPEG"
    assert made_of(path)["display"].format == "JPEG"


def test_same_original_gives_the_same_bytes(write: Callable[..., Path], tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = write(photograph(), "JPEG", exif=exif)
    results: list[list[bytes]] = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made = MEDIA_TYPE.render(path, tmp_path / name)
        results.append([rendition.path.read_bytes() for rendition in made])

    assert results[0] == results[1]


def test_file_that_is_no_picture_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "original"
    path.write_bytes(b"%!PS-Adobe-3.0")

    with pytest.raises(MediaProblemError) as problem:
        MEDIA_TYPE.probe(path)

    assert problem.value.code == "image_unrecognised"
