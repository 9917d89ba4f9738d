"""Derives the demo's pictures and texts from their sources: ``make_demo_data.py [SHARED]``.

Reads ``av/scale_toolkit_scene`` and ``genai/fastchat`` under ``SHARED`` (by default the folder
``shared/data/samples`` beside the checkout) and the pictures that scikit-image installs; writes
into ``src/labelwright/demo/data``. What a person decided is data and is read, not made, here: the
places to blur (``street/blurred.json``), the boxes, the ontologies, the credits.

Promises: number plates and faces are averaged into a few cells before a picture is compressed, so
that no copy of the unblurred pixels is written; metadata is left behind; the same sources and the
same version of Pillow give the same bytes.
"""

import importlib.util
import json
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT.parent / "shared" / "data" / "samples"
DATA = ROOT / "src" / "labelwright" / "demo" / "data"

CAMERAS = ("front", "front_left", "back")
FRAMES = range(1, 6)
STREET_SIZE = (1280, 720)
LONGEST_SIDE = 640
JPEG_QUALITY = 80

PICTURES = {
    "cat": "chelsea.png",
    "horse": "horse.png",
    "coffee": "coffee.png",
    "rocket": "rocket.jpg",
    "galaxies": "hubble_deep_field.jpg",
    "bricks": "brick.png",
    "grass": "grass.png",
    "gravel": "gravel.png",
    "cell": "cell.png",
    "retina": "retina.jpg",
}
"""Names in the demo, and the file in ``skimage/data`` that each was made from."""

QUESTIONS = (81, 104, 122, 144, 100, 114, 159, 127, 86, 120)
"""The questions of MT-bench that are shown, in this order."""


class Blur(NamedTuple):
    """One place that may not be recognised, in pixels of the scaled picture."""

    x: int
    y: int
    width: int
    height: int


def main(arguments: list[str]) -> int:
    """Write every derived file."""
    samples = Path(arguments[0]) if arguments else SAMPLES
    write_street(samples / "av/scale_toolkit_scene/cameras", DATA / "street")
    write_pictures(skimage_data(), DATA / "pictures")
    write_texts(samples / "genai/fastchat", DATA / "texts")
    print(f"wrote {sum(path.stat().st_size for path in DATA.rglob('*.*')):,} bytes in {DATA}")
    return 0


def write_street(source: Path, target: Path) -> None:
    blurs = read_blurs(target / "blurred.json")
    for camera in CAMERAS:
        for frame in FRAMES:
            name = f"{camera.replace('_', '-')}-{frame}.jpg"
            with Image.open(source / f"{camera}_camera" / f"{frame}.jpg") as picture:
                save(street_picture(picture, blurs[name]), target / name)


def street_picture(original: Image.Image, blurs: Iterable[Blur]) -> Image.Image:
    """Return the picture as the demo shows it: smaller, and nobody to be recognised in it."""
    picture = original.convert("RGB").resize(STREET_SIZE, Image.Resampling.LANCZOS)
    for blur in blurs:
        corner = (blur.x, blur.y)
        area = (*corner, blur.x + blur.width, blur.y + blur.height)
        cells = (3, 2) if blur.width > blur.height else (2, 2)
        coarse = picture.crop(area).resize(cells, Image.Resampling.BOX)
        picture.paste(coarse.resize((blur.width, blur.height), Image.Resampling.BICUBIC), corner)
    return picture


def read_blurs(path: Path) -> dict[str, list[Blur]]:
    """Return the places to blur, by name of the picture."""
    entries: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    blurs: dict[str, list[Blur]] = defaultdict(list)
    for entry in entries:
        blurs[entry["file"]].append(Blur(entry["x"], entry["y"], entry["width"], entry["height"]))
    return blurs


def write_pictures(source: Path, target: Path) -> None:
    for name, file in PICTURES.items():
        with Image.open(source / file) as picture:
            save(small_picture(picture), target / f"{name}.jpg")


def small_picture(original: Image.Image) -> Image.Image:
    """Return the picture on white, its longer side within the limit."""
    opaque = original.convert("RGBA")
    picture = Image.alpha_composite(Image.new("RGBA", opaque.size, "white"), opaque).convert("RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return picture


def skimage_data() -> Path:
    """Return the folder of pictures that scikit-image installs, without importing it."""
    found = importlib.util.find_spec("skimage")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("scikit-image is not installed here: pip install scikit-image==0.26.0")
    return Path(found.submodule_search_locations[0]) / "data"


def save(picture: Image.Image, path: Path) -> None:
    """Write a picture without metadata; `info` is emptied since Pillow would carry some over."""
    picture.info.clear()
    picture.save(path, "JPEG", quality=JPEG_QUALITY, optimize=True, progressive=False)


def write_texts(source: Path, target: Path) -> None:
    """Write the questions; the category that was published with each is its reference answer."""
    file = source / "fastchat_llm_judge_data_mt_bench_question.jsonl"
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    by_id: dict[int, dict[str, Any]] = {row["question_id"]: row for row in rows}
    items = [
        {
            "unique_id": f"question-{number}",
            "media": "text/plain",
            "text": by_id[number]["turns"][0],
            "metadata": {"question_id": number},
            "answer": {"answers": {"category": by_id[number]["category"]}},
        }
        for number in QUESTIONS
    ]
    document = json.dumps({"items": items}, indent=2, ensure_ascii=False)
    (target / "reference.json").write_text(document + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
