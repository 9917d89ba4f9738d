"""Run by the reference implementation's own Python: what it sees in a COCO file, as JSON.

Called as ``python coco_facts.py FILE RESULTS``; RESULTS is a list of detections in FILE's terms.
"""

import contextlib
import json
import sys
from typing import Any

from pycocotools.coco import COCO  # pyright: ignore[reportMissingModuleSource]
from pycocotools.cocoeval import COCOeval  # pyright: ignore[reportMissingModuleSource]


def facts(path: str, results: str) -> dict[str, object]:
    with contextlib.redirect_stdout(sys.stderr):
        truth = COCO(path)
        boxes = COCO(path)
        boxes.dataset["annotations"] = [a for a in boxes.dataset["annotations"] if a["area"] > 0]
        boxes.createIndex()
        evaluation = COCOeval(boxes, boxes.loadRes(results), "bbox")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    annotations = truth.loadAnns(truth.getAnnIds())
    return {
        "images": {str(i["id"]): i["file_name"] for i in truth.loadImgs(truth.getImgIds())},
        "categories": {str(c["id"]): c["name"] for c in truth.loadCats(truth.getCatIds())},
        "boxes": sorted([a["image_id"], a["category_id"], *a["bbox"]] for a in annotations),
        "area": sum(annotation["area"] for annotation in annotations),
        "outlines": [
            [a["area"], int(truth.annToMask(a).sum())]
            for a in annotations
            if "segmentation" in a and is_inside(a["bbox"], truth.imgs[a["image_id"]])
        ],
        "keypoints": sum(a.get("num_keypoints", 0) for a in annotations),
        "average_precision": evaluation.stats[0],
    }


def is_inside(bbox: list[float], image: Any) -> bool:
    """Return whether a mask of the size of the image shows all of an outline."""
    x, y, width, height = bbox
    return min(x, y) >= 0 and x + width <= image["width"] and y + height <= image["height"]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(facts(sys.argv[1], sys.argv[2])))
