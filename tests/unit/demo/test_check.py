"""The demo's own check: silent when all is as it was played, and names whatever is not."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from labelwright.demo.check import (
    LINES,
    box_differences,
    counter_differences,
    file_differences,
    is_majority,
    line_differences,
    state_differences,
)
from labelwright.demo.client import TaskRow
from labelwright.demo.played import Delivered, PlayedProject, SecondBatch
from labelwright.demo.reference import demo_project

N_FIRST = 3
PLAN = SecondBatch(n_open=2, n_in_review=1)


@pytest.fixture
def street() -> PlayedProject:
    """Return a reviewed project whose answers were all right at once."""
    demo = demo_project("street")
    first = demo.items[:N_FIRST]
    return PlayedProject(
        demo=demo,
        id="prj_0",
        first=first,
        second=demo.items[N_FIRST:],
        plan=PLAN,
        answers={item.unique_id: [item.answer] for item in first},
        accepted={item.unique_id: item.answer for item in first},
    )


@pytest.fixture
def texts() -> PlayedProject:
    """Return a project without a review whose tasks got three answers each."""
    demo = demo_project("texts")
    first = demo.items[:N_FIRST]
    return PlayedProject(
        demo=demo,
        id="prj_1",
        first=first,
        second=(),
        plan=SecondBatch(),
        answers={item.unique_id: [item.answer] * 3 for item in first},
    )


def rows(project: PlayedProject, *left: str) -> list[TaskRow]:
    """Return a list of tasks: the first batch labelled, then tasks in the states of ``left``."""
    states = ["labelled"] * len(project.first) + list(left)
    items = (*project.first, *project.second)
    return [
        TaskRow(f"tsk_{n}", item.unique_id, state, None)
        for n, (item, state) in enumerate(zip(items, states, strict=False))
    ]


def lines(project: PlayedProject) -> list[dict[str, Any]]:
    return [{"unique_id": item.unique_id, "payload": item.answer} for item in project.first]


def coco(project: PlayedProject) -> dict[str, Any]:
    """Return the accepted boxes as a COCO document."""
    classes = project.demo.ontology.classes
    numbers = {entry.id: n for n, entry in enumerate(classes, 1)}
    regions = [(n, r) for n, i in enumerate(project.first, 1) for r in i.answer["regions"]]
    return {
        "images": [{"id": n, "file_name": i.file} for n, i in enumerate(project.first, 1)],
        "categories": [{"id": n, "name": e.name} for n, e in enumerate(classes, 1)],
        "annotations": [
            {
                "image_id": image,
                "category_id": numbers[region["class"]],
                "bbox": [region["shape"][side] for side in ("x", "y", "width", "height")],
            }
            for image, region in regions
        ],
    }


def test_expected_states_are_no_difference(street: PlayedProject) -> None:
    assert list(state_differences(street, rows(street, "open", "open", "in_review"))) == []


def test_task_of_the_first_batch_without_a_label_is_named(street: PlayedProject) -> None:
    found = rows(street, "open", "open", "in_review")
    found[1].state = "in_review"

    (difference,) = state_differences(street, found)

    assert difference == f"{street.first[1].unique_id} is in_review and not labelled"


def test_task_that_vanished_is_named(street: PlayedProject) -> None:
    (difference,) = state_differences(street, rows(street, "open", "open", "in_review")[1:])

    assert difference == f"{street.first[0].unique_id} is missing and not labelled"


def test_second_batch_in_other_states_is_told(street: PlayedProject) -> None:
    (difference,) = state_differences(street, rows(street, "open", "open", "open"))

    assert difference == "the second batch is {'open': 3} and not {'open': 2, 'in_review': 1}"


def test_counters_are_compared_one_by_one_and_others_must_be_zero(street: PlayedProject) -> None:
    n_tasks = len(street.demo.items)
    right = {"tasks": n_tasks, "labels": 3, "open": 2, "in_review": 1, "answers": 3, "late": 0}

    assert list(counter_differences(street, right)) == []
    assert list(counter_differences(street, right | {"answers": 4, "late": 1})) == [
        "the counter answers is 4 and not 3",
        "the counter late is 1 and not 0",
    ]


def test_accepted_labels_are_no_difference(street: PlayedProject) -> None:
    assert list(line_differences(street, lines(street))) == []


def test_label_that_nobody_accepted_is_named(street: PlayedProject) -> None:
    labels = lines(street)
    labels[2]["payload"] = {"regions": []}

    (difference,) = line_differences(street, labels)

    assert difference == f"the label of {street.first[2].unique_id} is not what was accepted"


@pytest.mark.parametrize("places", [[0, 1], [0, 1, 2, 2]])
def test_labels_that_are_not_one_for_each_task_are_told(
    street: PlayedProject, places: list[int]
) -> None:
    labels = [lines(street)[place] for place in places]

    (difference,) = line_differences(street, labels)

    assert difference == f"{len(labels)} labels for 3 tasks: not one for each"


def test_merged_labels_are_compared_with_what_most_people_said(texts: PlayedProject) -> None:
    labels = lines(texts)
    assert list(line_differences(texts, labels)) == []

    labels[0]["payload"] = {"answers": dict.fromkeys(labels[0]["payload"]["answers"], "else")}

    assert list(line_differences(texts, labels)) == [
        f"the label of {texts.first[0].unique_id} is not what was accepted"
    ]


@pytest.mark.parametrize(
    ("merged", "given", "is_so"),
    [
        ("a", ["a", "b", "a"], True),
        ("b", ["a", "b", "a"], False),
        ("c", ["a", "b", "c"], True),  # a tie: any of them
        ("d", ["a", "b", "c"], False),
        ("a", [], False),
    ],
)
def test_majority_is_the_most_frequent_value(
    merged: str,
    given: list[str],
    is_so: bool,
) -> None:
    answers = [{"answers": {"q": value}} for value in given]

    assert is_majority({"answers": {"q": merged}}, answers) is is_so


def test_accepted_boxes_are_no_difference(street: PlayedProject) -> None:
    assert list(box_differences(street, coco(street))) == []


def test_boxes_lost_and_added_are_counted(street: PlayedProject) -> None:
    document = coco(street)
    del document["annotations"][0]
    document["annotations"][0]["bbox"][0] += 0.5
    n_boxes = len(document["annotations"]) + 1

    (difference,) = box_differences(street, document)

    assert difference == f"of {n_boxes} boxes 2 are lost; 1 are not ours"


def test_missing_picture_is_told(street: PlayedProject) -> None:
    document = coco(street)
    document["annotations"] = [a for a in document["annotations"] if a["image_id"] != 3]
    document["images"].pop()

    assert list(box_differences(street, document))[1] == "2 pictures and not 3"


def delivered(path: Path, content: bytes, content_type: str) -> Delivered:
    path.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    return Delivered(
        format="any",
        title="Any",
        content_type=content_type,
        path=path,
        size=len(content),
        sha256=digest,
        announced=digest,
    )


def test_files_are_read_by_their_content_type(street: PlayedProject, tmp_path: Path) -> None:
    text = "\n".join(map(json.dumps, lines(street))).encode()
    document = json.dumps(coco(street)).encode()

    for content, content_type in ((text, LINES), (document, "application/json")):
        file = delivered(tmp_path / "labels", content, content_type)
        assert list(file_differences(street, file)) == []


def test_changed_and_torn_files_are_named(street: PlayedProject, tmp_path: Path) -> None:
    document = json.dumps(coco(street)).encode()
    file = delivered(tmp_path / "labels.json", document, "application/json")
    file.path.write_bytes(document[:-1])

    checksum, form = file_differences(street, file)

    assert checksum == "labels.json has not the checksum that was announced"
    assert form.startswith("labels.json does not parse: ")
