"""Texts through the whole service and back, character for character."""

import json
from io import BytesIO
from pathlib import Path
from typing import Any

from labelwright.plugin import registry
from labelwright.plugin.export_format import ImportContext, ImportedAnswer
from labelwright.plugin.ontology import Ontology, OntologyClass
from tests.builders import must_lease, submit
from tests.installation import Organization, Service

TABLE = Path(__file__).parents[1] / "golden" / "unicode_texts.json"
TEXTS: list[dict[str, Any]] = json.loads(TABLE.read_text())
LONG = "Zoe\u0308 met \U0001f468\u200d\U0001f469\u200d\U0001f467 in Ko\u0308ln.\r\n"
KIND = registry.task_type("text_spans")


def span_project(lab: Organization, **policy: Any) -> str:
    body = {
        "name": "Spans",
        "task_type": KIND.name,
        "ontology": {"classes": [{"id": "thing", "name": "Thing"}]},
        "policy": policy,
    }
    return lab.requester.ok("POST", "/api/projects", json=body)["id"]


def order(lab: Organization, project: str, *tasks: dict[str, Any]) -> dict[str, Any]:
    return lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=list(tasks))


def spans(*marked: dict[str, Any]) -> dict[str, Any]:
    return {
        "spans": [
            {"id": f"s{n}", "class": "thing", "asset": 0, "attributes": {}, "prediction": None}
            | one
            for n, one in enumerate(marked, start=1)
        ],
        "relations": [],
        "answers": {},
    }


def lines(content: bytes) -> list[Any]:
    return [json.loads(line) for line in content.removesuffix(b"\n").split(b"\n")]


def test_every_text_of_the_table_comes_back_byte_for_byte(
    service: Service, lab: Organization
) -> None:
    wanted = {case["name"]: (case["text"], spans(*case["spans"])) for case in TEXTS}
    payload_of = dict(wanted.values())
    project = span_project(lab)
    tasks: list[dict[str, Any]] = [
        {"unique_id": n, "assets": [{"text": t}]} for n, (t, _) in wanted.items()
    ]
    assert order(lab, project, *tasks)["created"] == len(TEXTS)

    for _ in TEXTS:
        held = must_lease(lab.annotator, project)
        (asset,) = held["task"]["assets"]
        assert asset["facts"]["characters"] == len(asset["text"])
        payload = payload_of[asset["text"]]
        assert submit(lab.annotator, held, payload)["outcome"] == "accepted"

    stream = lab.requester.get(f"/api/projects/{project}/labels").content
    export = lab.requester.ok("POST", f"/api/projects/{project}/exports", json={"format": "jsonl"})
    service.work()
    file = lab.requester.get(f"/api/exports/{export['id']}/file").content
    for content in (stream, file):
        labels = {label["unique_id"]: label for label in lines(content)}
        assert {
            n: (one["assets"][0]["text"], one["payload"]) for n, one in labels.items()
        } == wanted

    importer = registry.importers(KIND)["jsonl"]
    setting = ImportContext(
        settings=KIND.settings(), ontology=Ontology([OntologyClass("thing", "Thing")])
    )
    found = list(importer.answers(BytesIO(file), setting))
    answers = {one.unique_id: one for one in found if isinstance(one, ImportedAnswer)}
    assert {name: one.payload for name, one in answers.items()} == {
        name: payload for name, (_, payload) in wanted.items()
    }

    again = span_project(lab)
    predicted = [
        task | {"predictions": [{"payload": answers[task["unique_id"]].payload, "model": "m"}]}
        for task in tasks
    ]
    assert order(lab, again, *predicted)["created"] == len(TEXTS)
    for _ in TEXTS:
        task = must_lease(lab.annotator, again)["task"]
        assert task["predictions"][0]["payload"] == payload_of[task["assets"][0]["text"]]


def test_spans_of_a_text_of_100_000_characters_are_checked_against_it(
    service: Service, lab: Organization
) -> None:
    text = LONG * (100_000 // len(LONG) + 1)
    place = text.rindex("Ko\u0308ln")
    right = {"start": place, "end": place + 5, "text": "Ko\u0308ln"}
    project = span_project(lab)
    order(lab, project, {"assets": [{"text": text}]})
    held = must_lease(lab.annotator, project)
    assert len(text) > 100_000
    assert held["task"]["assets"][0]["text"] == text

    for wrong, code in (
        (right | {"start": place + 1, "end": place + 6}, "text_mismatch"),
        (right | {"text": "K\u00f6ln"}, "text_mismatch"),
        (right | {"end": place + 2, "text": "Ko"}, "inside_grapheme"),
        (right | {"start": len(text), "end": len(text) + 5}, "outside_text"),
    ):
        refused = lab.annotator.post(
            f"/api/assignments/{held['assignment']}/submit",
            json={"lease_token": held["lease_token"], "payload": spans(wrong)},
        )
        assert refused.status_code == 422, refused.text
        assert refused.json()["code"] == code
        assert refused.json()["field"].startswith("/payload/spans/0/")

    assert submit(lab.annotator, held, spans(right))["outcome"] == "accepted"
    (label,) = lines(lab.requester.get(f"/api/projects/{project}/labels").content)
    assert label["payload"]["spans"][0]["text"] == "Ko\u0308ln"
    assert label["assets"][0]["text"] == text


def test_a_prediction_that_counts_bytes_is_refused_when_it_is_ordered(lab: Organization) -> None:
    text = "Zo\u00eb left"
    at = text.encode().index(b"left")
    wrong = spans({"start": at, "end": at + 4, "text": "left"})
    task = {"assets": [{"text": text}], "predictions": [{"payload": wrong, "model": "m"}]}

    (invalid,) = order(lab, span_project(lab), task)["invalid"]

    (problem,) = invalid["problems"]
    assert (problem["code"], problem["path"]) == (
        "outside_text",
        "/predictions/0/payload/spans/0/end",
    )


def test_several_answers_of_a_text_are_merged_by_character(
    service: Service, lab: Organization
) -> None:
    project = span_project(lab, overlap=3)
    order(lab, project, {"assets": [{"text": LONG}]})
    ends = ((0, 4), (0, 4), (0, 8))
    outcomes: list[str] = []
    for n, (start, end) in enumerate(ends):
        person = lab.person(f"person{n}", ["annotator"])
        marked = spans({"start": start, "end": end, "text": LONG[start:end]})
        outcomes.append(submit(person, must_lease(person, project), marked)["outcome"])

    (label,) = lines(lab.requester.get(f"/api/projects/{project}/labels").content)

    assert outcomes == ["waiting", "waiting", "accepted"]
    assert [(one["start"], one["end"]) for one in label["payload"]["spans"]] == [(0, 4)]
    assert label["method"] == "merge"
