"""A stranger's task type, installed beside ours, works over HTTP without a line of ours changed."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.builders import must_lease, submit
from tests.conformance.third_party import installed
from tests.installation import Organization


@pytest.fixture
def task_type(tmp_path: Path) -> Iterator[str]:
    with installed(tmp_path) as member:
        yield member.name


@pytest.fixture
def held(lab: Organization, task_type: str) -> dict[str, Any]:
    body: dict[str, Any] = {"name": "Compare", "task_type": task_type, "ontology": {}}
    project = lab.requester.ok("POST", "/api/projects", json=body)["id"]
    assets = [
        {"role": "left", "text": "the quick brown fox"},
        {"role": "right", "text": "the slow brown bear"},
    ]
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=[{"assets": assets}])
    return must_lease(lab.annotator, project)


def act(lab: Organization, held: dict[str, Any], name: str, document: Any) -> Any:
    return lab.annotator.post(
        f"/api/assignments/{held['assignment']}/actions/{name}",
        json={"lease_token": held["lease_token"], "input": document},
    )


def test_it_is_offered_ordered_answered_and_delivered(
    lab: Organization, task_type: str, held: dict[str, Any]
) -> None:
    offered = lab.requester.ok("GET", "/api/installation")["task_types"]
    assert task_type in [member["name"] for member in offered]
    assert [asset["role"] for asset in held["task"]["assets"]] == ["left", "right"]

    assert submit(lab.annotator, held, {"better": "left"})["outcome"] == "accepted"

    label = json.loads(lab.requester.get(f"/api/projects/{held['project']}/labels").text)
    assert label["payload"] == {"better": "left"}


def test_its_action_streams_lines_to_the_holder_of_the_lease(
    lab: Organization, held: dict[str, Any]
) -> None:
    answer = act(lab, held, "suggest", {"side": "right"})

    assert answer.headers["content-type"].startswith("application/x-ndjson")
    words = [json.loads(line)["word"] for line in answer.text.splitlines()]
    assert words == ["slow", "bear"]


def test_its_action_checks_input_name_and_lease(lab: Organization, held: dict[str, Any]) -> None:
    wrong = act(lab, held, "suggest", {"side": "up"})
    unknown = act(lab, held, "erase", {})
    submit(lab.annotator, held, {"better": "same"})
    ended = act(lab, held, "suggest", {"side": "left"})

    assert (wrong.status_code, wrong.json()["field"]) == (422, "/input/side")
    assert (unknown.status_code, unknown.json()["cure"]) == (404, "Offered: suggest.")
    assert (ended.status_code, ended.json()["code"]) == (409, "lease_lost")


def test_order_without_a_side_is_refused_at_the_answer(lab: Organization, task_type: str) -> None:
    body: dict[str, Any] = {"name": "Compare", "task_type": task_type, "ontology": {}}
    project = lab.requester.ok("POST", "/api/projects", json=body)["id"]
    path = f"/api/projects/{project}/tasks"
    lab.requester.ok("POST", path, json=[{"assets": [{"role": "left", "text": "alone"}]}])
    held = must_lease(lab.annotator, project)

    refused = lab.annotator.post(
        f"/api/assignments/{held['assignment']}/submit",
        json={"lease_token": held["lease_token"], "payload": {"better": "left"}},
    )

    assert refused.json()["code"] == "missing_side"
