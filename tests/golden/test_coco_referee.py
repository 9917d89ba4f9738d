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
        if annotation["area"] > 0
    ]
    results = tmp_path / "results.json"
    results.write_text(json.dumps(detections))

    program = [referee("pycocotools"), HERE / "coco_facts.py", path, results]
    done = subprocess.run(program, check=True, capture_output=True, text=True)
    seen = json.loads(done.stdout)

    assert seen["images"] == {str(i["id"]): i["file_name"] for i in written["images"]}
    assert seen["categories"] == {str(c["id"]): c["name"] for c in written["categories"]}
    assert len(detections) > 10
    assert seen["boxes"] == sorted(
        [a["image_id"], a["category_id"], *a["bbox"]] for a in written["annotations"]
    )
    assert seen["area"] == pytest.approx(sum(a["area"] for a in written["annotations"]))
    assert seen["keypoints"] == sum(a["area"] == 0 for a in written["annotations"])
    for area, pixels in seen["outlines"]:
        assert pixels == pytest.approx(area, rel=0.02, abs=200)
    assert bool(seen["outlines"]) == any("segmentation" in a for a in written["annotations"])
    assert seen["average_precision"] == pytest.approx(1)
