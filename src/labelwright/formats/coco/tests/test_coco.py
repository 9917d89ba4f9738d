"""COCO: what the container writes, and what it reads of any maker's files."""

import tracemalloc
from io import BytesIO, RawIOBase
from typing import Any

import pytest

from labelwright.formats.coco import (
    FORMAT,
    CocoAnnotation,
    CocoCategory,
    CocoFile,
    CocoImage,
    read_coco,
)
from labelwright.kernel.strict_json import decode, encode
from labelwright.plugin.export_format import ExportHeader
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.problems import Problem

HEADER = ExportHeader("prj_1", "Böote", "any_type", 1, None, Ontology(), "2026-11-24T08:00:00Z")
BOX = (1.5, 2.0, 3.0, 4.0)


class Nowhere(RawIOBase):
    """A file that keeps nothing, so that only the writer's own memory counts."""

    def write(self, data: Any) -> int:
        return len(data)


def written(*records: Any, header: ExportHeader = HEADER) -> dict[str, Any]:
    file = BytesIO()
    writer = FORMAT.open(file, header)
    try:
        for record in records:
            writer.write(record)
        writer.close()
    finally:
        writer.discard()
    return decode(file.getvalue(), dict[str, Any])


def test_an_export_of_nothing_is_whole() -> None:
    assert written() == {
        "info": {"description": "Böote", "date_created": "2026-11-24T08:00:00Z"},
        "licenses": [],
        "images": [],
        "annotations": [],
        "categories": [],
    }


def test_no_date_is_written_where_the_header_has_none() -> None:
    header = ExportHeader("prj_1", "Boats", "any_type", 1, None, Ontology())

    assert written(header=header)["info"] == {"description": "Boats"}


def test_ids_count_from_one_in_the_order_of_writing() -> None:
    found = written(
        CocoCategory("b", "Boat", "Vehicle"),
        CocoCategory("a", "Anchor"),
        CocoImage("1.jpg", 64, 48, "tsk_1"),
        CocoAnnotation("a", BOX, 12.0, {"rusty": True}),
        CocoImage("2.jpg", 32, 24, "tsk_1", 1),
        CocoImage("3.jpg", 32, 24, "tsk_2"),
        CocoAnnotation("b", BOX, 12.0),
        CocoAnnotation("a", BOX, 12.0),
    )

    assert [entry["id"] for entry in found["categories"]] == [1, 2]
    assert found["categories"][0]["supercategory"] == "Vehicle"
    assert [(entry["id"], entry["file_name"]) for entry in found["images"]] == [
        (1, "1.jpg"), (2, "2.jpg"), (3, "3.jpg"),
    ]  # fmt: skip
    assert [(e["id"], e["image_id"], e["category_id"]) for e in found["annotations"]] == [
        (1, 1, 2), (2, 3, 1), (3, 3, 2),
    ]  # fmt: skip
    assert found["annotations"][0] == {
        "id": 1,
        "image_id": 1,
        "category_id": 2,
        "bbox": [1.5, 2.0, 3.0, 4.0],
        "area": 12.0,
        "iscrowd": 0,
        "attributes": {"rusty": True},
    }


@pytest.mark.parametrize(
    "records",
    [
        [CocoCategory("a", "A"), CocoAnnotation("a", BOX, 12.0)],
        [CocoImage("1.jpg", 1, 1, "tsk_1"), CocoAnnotation("a", BOX, 12.0)],
    ],
)
def test_an_annotation_without_image_or_category_is_an_error(records: list[Any]) -> None:
    with pytest.raises(ValueError, match="image and its category"):
        written(*records)


def test_a_discarded_export_frees_its_spool() -> None:
    writer: Any = FORMAT.open(BytesIO(), HEADER)

    writer.discard()

    assert writer._spool.closed


def test_memory_does_not_grow_with_the_number_of_labels() -> None:
    def peak(labels: int) -> int:
        file: Any = Nowhere()
        tracemalloc.start()
        writer = FORMAT.open(file, HEADER)
        writer.write(CocoCategory("a", "A"))
        for number in range(labels):
            writer.write(CocoImage(f"{number}.jpg", 640, 480, f"tsk_{number}"))
            for _ in range(5):
                writer.write(CocoAnnotation("a", BOX, 12.0))
        writer.close()
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)
    assert peak(4000) < peak(400) + 1_500_000


def test_a_data_set_is_read_and_what_we_do_not_use_is_passed_over() -> None:
    document: dict[str, Any] = {
        "info": {"year": 2017},
        "images": [{"id": 7, "file_name": "a.jpg", "width": 1, "height": 1, "license": 3}],
        "annotations": [
            {"id": 1, "image_id": 7, "category_id": 3, "bbox": [1, 2, 3, 4], "segmentation": []}
        ],
        "categories": [{"id": 3, "name": "boat", "keypoints": []}],
    }

    found = read_coco(BytesIO(encode(document)))

    assert isinstance(found, CocoFile)
    assert found.entries[0].bbox == (1, 2, 3, 4)
    assert found.path_of(0) == "/annotations/0"


def test_a_list_of_results_names_its_images_by_id() -> None:
    results = [
        {"image_id": 9, "category_id": 1, "bbox": [1, 2, 3, 4], "score": 0.5},
        {"image_id": "a.jpg", "category_id": 1, "bbox": [1, 2, 3, 4], "score": 1},
        {"image_id": 9, "category_id": 2, "bbox": [1, 2, 3, 4], "score": 0},
    ]

    found = read_coco(BytesIO(encode(results)))

    assert isinstance(found, CocoFile)
    assert [image.id for image in found.images] == [9, "a.jpg"]
    assert found.categories is None
    assert found.path_of(2) == "/2"


@pytest.mark.parametrize(
    ("data", "path", "code"),
    [
        (b"\xff", "", "malformed_json"),
        (b"{}", "/images", "missing_field"),
        (b'[{"image_id": 1, "category_id": 1}]', "/0/bbox", "missing_field"),
        (b'[{"image_id": 1, "category_id": 1, "bbox": [1, 2, 3]}]', "/0/bbox", "invalid_field"),
        (
            b'[{"image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4], "score": 3}]',
            "/0/score",
            "invalid_field",
        ),
        (b'"text"', "", "invalid_field"),
    ],
)
def test_what_is_not_coco_is_a_problem_with_its_place(data: bytes, path: str, code: str) -> None:
    found = read_coco(BytesIO(data))

    assert isinstance(found, Problem)
    assert (found.path, found.code) == (path, code)
