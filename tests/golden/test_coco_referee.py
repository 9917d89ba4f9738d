"""Our COCO files are what the reference implementation of the format takes them for."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.golden.regenerate import HERE
from tests.referees import referee

FILES = sorted(HERE.glob("*.coco.json"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_pycocotools_reads_what_we_wrote(path: Path, tmp_path: Path) -> None:
    written: dict[str, Any] = json.loads(path.read_text("utf-8"))
    detections: list[dict[str, Any]] = [
        {key: annotation[key] for key in ("image_id", "category_id", "bbox")} | {"score": 1}
        for annotation in written["annotations"]
    ]
    results = tmp_path / "results.json"
    results.write_text(json.dumps(detections))

    program = [referee("pycocotools"), HERE / "coco_facts.py", path, results]
    done = subprocess.run(program, check=True, capture_output=True, text=True)
    seen = json.loads(done.stdout)

    assert seen["images"] == {str(i["id"]): i["file_name"] for i in written["images"]}
    assert seen["categories"] == {str(c["id"]): c["name"] for c in written["categories"]}
    assert len(seen["boxes"]) == len(detections) > 10
    assert seen["boxes"] == sorted(
        [d["image_id"], d["category_id"], *d["bbox"]] for d in detections
    )
    assert seen["area"] == pytest.approx(sum(d["bbox"][2] * d["bbox"][3] for d in detections))
    assert seen["average_precision"] == pytest.approx(1)
