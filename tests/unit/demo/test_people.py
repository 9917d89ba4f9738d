"""Simulated people: marked as such, the same every time, wrong in their own way."""

import copy
import hashlib
import subprocess
import sys
from typing import Any

import pytest

from labelwright.demo.people import (
    ANNOTATORS,
    REVIEWER,
    Habits,
    Payload,
    Person,
    active_seconds,
    answer,
    review,
)
from labelwright.demo.reference import SLUGS, DemoItem, DemoProject, demo_project, demo_projects
from labelwright.kernel import strict_json
from labelwright.plugin import registry
from labelwright.plugin.documents import read_payload, read_settings
from labelwright.plugin.task_type import AssetFacts, TaskContext

every_project = pytest.mark.parametrize("project", demo_projects(), ids=SLUGS)
every_annotator = pytest.mark.parametrize(
    "person", ANNOTATORS, ids=[person.slug for person in ANNOTATORS]
)

DRAW_ALL = "import sys, hashlib\n" + "\n".join(
    (
        "from labelwright.demo.people import ANNOTATORS, answer",
        "from labelwright.demo.reference import demo_projects",
        "from labelwright.kernel import strict_json",
        "drawn = [answer(person, project, item) for project in reversed(demo_projects())",
        "         for item in reversed(project.items) for person in reversed(ANNOTATORS)]",
        "print(hashlib.sha256(strict_json.canonical(drawn[::-1])).hexdigest())",
    )
)


def person_with(habits: Habits) -> Person:
    return Person(
        slug="test", name="Test (simulated)", email="t@x", role="annotator", habits=habits
    )


def context_of(project: DemoProject, item: DemoItem) -> TaskContext:
    facts = {"width": item.width, "height": item.height, "characters": len(item.text or "")}
    kind = registry.task_type(project.task_type)
    return TaskContext(
        settings=read_settings(kind, project.settings, project.ontology),
        ontology=project.ontology,
        assets=(AssetFacts(ordinal=0, content_type=item.media, facts=facts, text=item.text),),
    )


def street(number: int = 0) -> tuple[DemoProject, DemoItem]:
    project = demo_project("street")
    return project, project.items[number]


def without(payload: Payload, n: int) -> Payload:
    return {"regions": payload["regions"][n:]}


def test_everybody_is_marked_as_simulated() -> None:
    people = (*ANNOTATORS, REVIEWER)

    assert all(person.name.endswith(" (simulated)") for person in people)
    assert all(person.email.endswith(".example") for person in people)
    assert len({person.slug for person in people}) == len(people) == 4
    assert REVIEWER.role == "reviewer"


@every_project
@every_annotator
@pytest.mark.parametrize("round_number", [1, 2])
def test_every_answer_is_valid(project: DemoProject, person: Person, round_number: int) -> None:
    kind = registry.task_type(project.task_type)

    for item in project.items:
        payload = answer(person, project, item, round_number=round_number)
        assert kind.validate(read_payload(kind, payload), context_of(project, item)) == []


def test_answers_are_the_same_in_another_process_and_another_order() -> None:
    here = [
        answer(person, project, item)
        for project in demo_projects()
        for item in project.items
        for person in ANNOTATORS
    ]

    there = subprocess.run(
        [sys.executable, "-c", DRAW_ALL],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONHASHSEED": "7", "PATH": ""},
    )

    assert there.stdout.strip() == hashlib.sha256(strict_json.canonical(here)).hexdigest()


def test_answering_leaves_the_reference_alone() -> None:
    project, item = street()
    before = copy.deepcopy(item.answer)

    payload = answer(ANNOTATORS[1], project, item)
    payload["regions"][0]["attributes"].clear()
    payload["regions"][0]["shape"].clear()

    assert item.answer == before


def test_somebody_without_slips_repeats_the_reference() -> None:
    for project in demo_projects():
        for item in project.items:
            assert answer(person_with(Habits()), project, item) == item.answer


def test_somebody_who_overlooks_everything_draws_nothing() -> None:
    project, item = street()

    payload = answer(person_with(Habits(overlooks=1, overlooks_small=1)), project, item)

    assert payload == {"regions": []}


def test_confused_person_takes_every_class_for_its_lookalike() -> None:
    project, item = street()

    payload = answer(person_with(Habits(confuses=1)), project, item)

    wanted = [project.lookalikes[region["class"]] for region in item.answer["regions"]]
    assert [region["class"] for region in payload["regions"]] == wanted


def test_confused_attributes_become_their_lookalike_or_the_opposite() -> None:
    project, item = street()

    payload = answer(person_with(Habits(confuses_attributes=1)), project, item)

    for true, drawn in zip(item.answer["regions"], payload["regions"], strict=True):
        occlusion = true["attributes"]["occlusion"]
        assert drawn["attributes"]["occlusion"] == project.lookalikes[occlusion]
        assert drawn["attributes"]["cut_off"] is not true["attributes"]["cut_off"]


def test_edges_sway_by_the_stated_deviation() -> None:
    project = demo_project("street")
    person = person_with(Habits(edge_px=2.0))
    slips: list[float] = []

    for item in project.items:
        drawn = answer(person, project, item)["regions"]
        for true, region in zip(item.answer["regions"], drawn, strict=True):
            if true["shape"]["width"] > 80 and true["shape"]["x"] > 0:
                slips.append(region["shape"]["x"] - true["shape"]["x"])

    mean = sum(slips) / len(slips)
    deviation = (sum((slip - mean) ** 2 for slip in slips) / len(slips)) ** 0.5
    assert len(slips) > 40
    assert abs(mean) < 1
    assert 1.4 < deviation < 2.6


def test_edges_of_the_picture_are_never_missed() -> None:
    project = demo_project("street")
    person = person_with(Habits(edge_px=8.0))

    for item in project.items:
        drawn = answer(person, project, item)["regions"]
        for true, region in zip(item.answer["regions"], drawn, strict=True):
            end = true["shape"]["x"] + true["shape"]["width"]
            if end == item.width:
                assert region["shape"]["x"] + region["shape"]["width"] == item.width


def test_region_ids_are_numbered_anew() -> None:
    project, item = street()

    payload = answer(ANNOTATORS[1], project, item)

    ids = [region["id"] for region in payload["regions"]]
    assert ids == [f"r{place}" for place in range(1, len(ids) + 1)]
    assert len(ids) < len(item.answer["regions"])


@every_annotator
def test_people_take_more_care_when_a_task_comes_back(person: Person) -> None:
    def faults(round_number: int) -> int:
        wrong = 0
        for project in demo_projects()[1:]:
            for item in project.items:
                for later in range(40):
                    moved = DemoItem(
                        unique_id=f"{item.unique_id}-{later}",
                        media=item.media,
                        text=item.text,
                        metadata={},
                        answer=item.answer,
                    )
                    wrong += (
                        answer(person, project, moved, round_number=round_number) != item.answer
                    )
        return wrong

    assert faults(3) < faults(2) < faults(1)


def test_annotators_differ_from_each_other() -> None:
    project, item = street()

    answers = [strict_json.canonical(answer(person, project, item)) for person in ANNOTATORS]

    assert len(set(answers)) == 3


@pytest.mark.parametrize("project", demo_projects()[1:3], ids=SLUGS[1:3])
def test_most_people_are_right_about_every_choice(project: DemoProject) -> None:
    for item in project.items:
        right = sum(answer(person, project, item) == item.answer for person in ANNOTATORS)
        assert right >= 2, item.unique_id


@every_project
def test_the_hasty_annotator_is_faster_and_everybody_takes_a_plausible_time(
    project: DemoProject,
) -> None:
    careful, hasty = (
        [active_seconds(person, item, answer(person, project, item)) for item in project.items]
        for person in ANNOTATORS[:2]
    )

    assert sum(hasty) < sum(careful)
    assert all(2 < seconds < 600 for seconds in (*careful, *hasty))


@every_project
def test_reference_answer_is_accepted(project: DemoProject) -> None:
    for item in project.items:
        assert review(item, item.answer).verdict == "accept"


def test_few_missing_boxes_are_accepted_some_amended_and_many_rejected() -> None:
    _, item = street()

    accepted = review(item, without(item.answer, 2))
    amended = review(item, without(item.answer, 6))
    rejected = review(item, without(item.answer, 12))

    assert [accepted.verdict, amended.verdict, rejected.verdict] == ["accept", "amend", "reject"]
    assert amended.reason == rejected.reason == "missed"
    assert amended.comment == "missed: 6"


def test_wrong_class_extra_and_loose_boxes_are_told_apart() -> None:
    _, item = street()
    payload = copy.deepcopy(item.answer)
    regions: list[dict[str, Any]] = payload["regions"]
    regions[0]["class"] = "van"
    regions[1]["shape"]["width"] *= 0.6
    far = {"kind": regions[0]["shape"]["kind"], "x": 5, "y": 5, "width": 30, "height": 30}
    regions.append({**regions[0], "id": "extra", "shape": far})

    ruling = review(item, payload)

    assert ruling.comment == "extra: 1, wrong class: 1, loose: 1"


def test_amended_answer_is_a_copy_of_the_reference() -> None:
    _, item = street()
    before = copy.deepcopy(item.answer)

    payload = review(item, without(item.answer, 6)).payload

    assert payload == before
    assert payload is not None
    payload["regions"][0]["shape"]["x"] = 0
    assert item.answer == before


def test_wrong_choice_goes_back_once_and_is_then_mended() -> None:
    item = demo_project("texts").items[0]
    wrong = {"answers": {"category": "coding"}}

    first, second = (review(item, wrong, round_number=n) for n in (1, 2))

    assert (first.verdict, first.reason) == ("reject", "wrong_answer")
    assert second.verdict == "amend"
    assert second.payload == item.answer


def test_empty_answer_to_a_full_picture_goes_back() -> None:
    _, item = street()

    ruling = review(item, {"regions": []})

    assert ruling.verdict == "reject"
    assert ruling.comment == f"missed: {len(item.answer['regions'])}"
