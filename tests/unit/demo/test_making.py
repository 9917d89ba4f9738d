"""The pictures that ship are those that the script derives; what was blurred stays unreadable."""

import json
from pathlib import Path

import make_demo_data
import numpy as np
import pytest
from make_demo_data import Blur
from PIL import Image

SHARED = make_demo_data.SAMPLES
STREET = make_demo_data.DATA / "street"


def striped(width: int, height: int) -> Image.Image:
    pixels = np.zeros((height, width, 3), dtype=np.uint8)
    pixels[:, ::4] = 255
    return Image.fromarray(pixels)


def test_blurred_place_loses_its_lettering_and_its_surroundings_stay() -> None:
    original = striped(1280, 720)

    picture = make_demo_data.street_picture(original, [Blur(100, 100, 32, 20)])

    before, after = np.asarray(original), np.asarray(picture)
    assert before[100:120, 100:132].std() > 100
    assert after[100:120, 100:132].std() < 15
    assert np.array_equal(before[:100], after[:100])
    assert np.array_equal(before[120:], after[120:])
    assert np.array_equal(before[:, 132:], after[:, 132:])


def test_street_pictures_are_scaled_down() -> None:
    assert make_demo_data.street_picture(striped(1920, 1080), []).size == (1280, 720)


def test_transparent_pictures_are_put_on_white_and_small_ones_keep_their_size() -> None:
    clear = Image.new("RGBA", (40, 30), (0, 0, 0, 0))

    picture = make_demo_data.small_picture(clear)

    assert picture.size == (40, 30)
    assert picture.getpixel((0, 0)) == (255, 255, 255)


def test_large_pictures_keep_their_proportions() -> None:
    assert make_demo_data.small_picture(striped(1000, 500)).size == (640, 320)


def test_saved_picture_carries_no_metadata(tmp_path: Path) -> None:
    picture = striped(40, 30)
    picture.info["comment"] = b"who took it"

    make_demo_data.save(picture, tmp_path / "picture.jpg")

    with Image.open(tmp_path / "picture.jpg") as saved:
        assert "comment" not in saved.info


@pytest.mark.needs_shared
@pytest.mark.parametrize("camera", make_demo_data.CAMERAS)
def test_shipped_street_picture_is_the_derived_one(camera: str) -> None:
    name = f"{camera.replace('_', '-')}-1.jpg"
    source = SHARED / "av/scale_toolkit_scene/cameras" / f"{camera}_camera" / "1.jpg"
    blurs = make_demo_data.read_blurs(STREET / "blurred.json")[name]

    with Image.open(source) as original, Image.open(STREET / name) as shipped:
        derived = np.asarray(make_demo_data.street_picture(original, blurs), dtype=float)
        difference = np.abs(derived - np.asarray(shipped, dtype=float))

    assert difference.mean() < 3  # what the compression changes


@pytest.mark.needs_shared
def test_shipped_texts_are_the_derived_ones(tmp_path: Path) -> None:
    make_demo_data.write_texts(SHARED / "genai/fastchat", tmp_path)

    shipped = make_demo_data.DATA / "texts" / "reference.json"
    assert json.loads((tmp_path / "reference.json").read_text(encoding="utf-8")) == json.loads(
        shipped.read_text(encoding="utf-8")
    )
