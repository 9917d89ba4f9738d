"""Run by globox's own Python: the boxes that it sees in an unpacked archive, as JSON.

Called as ``python box_facts.py FORMAT FOLDER``; FORMAT is ``voc``, ``detect`` or ``segment``.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

AnnotationSet: Any = import_module("globox").AnnotationSet


def facts(kind: str, folder: Path) -> dict[str, object]:
    if kind == "voc":
        found = AnnotationSet.from_pascal_voc(folder / "Annotations", recursive=True)
    elif kind == "detect":
        found = AnnotationSet.from_yolo_v5(
            folder / "labels", image_folder=folder / "images", recursive=True
        )
    else:
        found = AnnotationSet.from_yolo_seg(
            folder / "labels", image_folder=folder / "images", relative=True
        )
    boxes: list[list[object]] = [
        [one.image_id, str(box.label), *(round(number, 4) for number in box.ltrb)]
        for one in found
        for box in one.boxes
    ]
    sizes = {one.image_id: list(one.image_size) for one in found}
    return {"boxes": sorted(boxes, key=str), "sizes": sizes}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(facts(sys.argv[1], Path(sys.argv[2]))))
