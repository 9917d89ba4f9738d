"""Predictions out of COCO files of any maker."""

from io import BytesIO
from typing import Any

import pytest

from labelwright.kernel.strict_json import encode
from labelwright.plugin.export_format import ImportContext, ImportedAnswer
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.problems import Problem
from labelwright.task_types.image_regions import TASK_TYPE
from labelwright.task_types.image_regions.schema import Settings

ONTOLOGY = Ontology(
    [
        OntologyClass("vehicle", "Vehicle"),
        OntologyClass("car", "Car", parent="vehicle"),
        OntologyClass("toy", "Toy"),
        OntologyClass("toy-car", "Car", parent="toy"),
        OntologyClass("van", "Van"),
    ]
)
CONTEXT = ImportContext(Settings(), ONTOLOGY, {"12": "twelve.jpg"})


def read(document: Any, context: ImportContext = CONTEXT) -> tuple[list[ImportedAnswer], list[str]]:
    importer = TASK_TYPE.imports["coco"]
    found = list(importer.answers(BytesIO(encode(document)), context))
    return (
        [one for one in found if isinstance(one, ImportedAnswer)],
        [f"{one.path} {one.code}" for one in found if isinstance(one, Problem)],
    )


def entry(image: int | str, category: int, **more: Any) -> dict[str, Any]:
    return {"image_id": image, "category_id": category, "bbox": [1, 2, 3, 4], **more}


def data_set(*annotations: dict[str, Any], names: list[dict[str, Any]]) -> dict[str, Any]:
    images = [{"id": 1, "file_name": "one.jpg"}, {"id": 2, "file_name": "two.jpg"}]
    return {"images": images, "annotations": list(annotations), "categories": names}


def classes(answers: list[ImportedAnswer]) -> list[list[str]]:
    return [[region["class"] for region in answer.payload["regions"]] for answer in answers]


def test_results_are_counted_in_the_order_of_the_ontology() -> None:
    answers, problems = read(
        [entry(12, 2, score=0.5), entry("a.jpg", 5, score=1), entry(12, 1, score=0.25)]
    )

    assert problems == []
    assert classes(answers) == [["car", "vehicle"], ["van"]]
    assert [answer.assets for answer in answers] == [("twelve.jpg",), ("a.jpg",)]
    assert [answer.score for answer in answers] == [0.375, 1]
    assert [region["id"] for region in answers[0].payload["regions"]] == ["r1", "r2"]


def test_a_data_set_names_its_classes() -> None:
    names = [
        {"id": 7, "name": "Car", "supercategory": "Toy"},
        {"id": 8, "name": "van"},
        {"id": 9, "name": "Van", "supercategory": "none"},
        {"id": 3, "name": "Ship"},
    ]

    answers, problems = read(
        data_set(entry(1, 7), entry(1, 8), entry(2, 9), entry(2, 3), names=names)
    )

    assert classes(answers) == [["toy-car", "van"], ["van"]]
    assert problems == ["/annotations/3/category_id unknown_class"]
    assert [answer.score for answer in answers] == [None, None]


def test_images_without_annotations_are_empty_answers() -> None:
    answers, _ = read(data_set(names=[]))

    assert classes(answers) == [[], []]


def test_what_cannot_be_a_region_is_a_problem_with_its_place() -> None:
    _, problems = read(
        data_set(entry(9, 1), entry(1, 1, iscrowd=1), names=[{"id": 1, "name": "Van"}])
    )

    assert problems == [
        "/annotations/0/image_id unknown_image",
        "/annotations/1/iscrowd crowd_region",
    ]


def test_a_project_without_a_fitting_geometry_takes_no_boxes() -> None:
    context = ImportContext(Settings(geometries=["blob"]), ONTOLOGY)

    answers, problems = read([entry(12, 1)], context)

    assert classes(answers) == [[]]
    assert problems == ["/0/bbox geometry_not_allowed"]


def test_boxes_are_taken_as_they_are() -> None:
    answers, problems = read([entry(12, 1) | {"bbox": [-5, 0.1, 1e6, 3]}])

    assert problems == []
    assert answers[0].payload["regions"][0]["shape"] == {
        "kind": "box", "x": -5, "y": 0.1, "width": 1e6, "height": 3,
    }  # fmt: skip


@pytest.mark.parametrize("document", [{}, "coco", [1], {"images": []}])
def test_a_file_that_is_not_coco_is_one_problem(document: Any) -> None:
    answers, problems = read(document)

    assert answers == []
    assert len(problems) == 1


RING = [10, 10, 50, 10, 50, 40]
EVERY_SHAPE = Settings(geometries=["point", "ellipse", "polygon", "box"])


@pytest.mark.parametrize(
    ("says", "kind"),
    [
        ({}, "box"),
        ({"segmentation": []}, "box"),
        ({"segmentation": [RING]}, "polygon"),
        ({"segmentation": [RING, RING]}, "box"),
        ({"segmentation": [[10, 10, 50, 10]]}, "box"),
        ({"segmentation": ["mask"]}, "box"),
        ({"segmentation": {"counts": "abc", "size": [1, 1]}}, "box"),
        ({"keypoints": [3, 4, 2]}, "point"),
        ({"keypoints": [3, 4, 0], "segmentation": [RING]}, "polygon"),
        ({"keypoints": [3, 4, 2, 5, 6, 2]}, "box"),
        ({"segmentation": [RING], "shape": {"kind": "blob"}}, "polygon"),
        ({"segmentation": [RING], "shape": {"kind": "polyline", "points": []}}, "polygon"),
        (
            {
                "segmentation": [RING],
                "shape": {"kind": "ellipse", "cx": 30, "cy": 30, "rx": 9, "ry": 5, "angle": 4},
            },
            "ellipse",
        ),
    ],
)
def test_the_most_telling_part_of_an_annotation_is_taken(says: dict[str, Any], kind: str) -> None:
    context = ImportContext(EVERY_SHAPE, ONTOLOGY)

    answers, problems = read([entry(12, 1) | says], context)

    assert problems == []
    assert answers[0].payload["regions"][0]["shape"]["kind"] == kind


def test_a_project_of_boxes_takes_the_box_beside_an_outline() -> None:
    answers, _ = read([entry(12, 1) | {"segmentation": [RING], "keypoints": [3, 4, 2]}])

    assert answers[0].payload["regions"][0]["shape"]["kind"] == "box"
