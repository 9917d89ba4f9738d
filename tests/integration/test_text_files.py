"""Texts as files, uploaded or linked, through the whole service and back, byte for byte."""

import json
from pathlib import Path
from typing import Any

import pytest

from labelwright.media_types.text.media_type import MAX_BYTES
from tests.builders import choice_project, must_lease, submit
from tests.installation import Organization, Service

TABLE = Path(__file__).parents[1] / "golden" / "unicode_texts.json"
TEXTS: list[dict[str, Any]] = json.loads(TABLE.read_text())
CONTRACT = "\ufeffVertrag\r\nAda \U0001f468\u200d\U0001f469\u2028Ko\u0308ln\n"


def span_project(lab: Organization) -> str:
    body = {
        "name": "Spans",
        "task_type": "text_spans",
        "ontology": {"classes": [{"id": "thing", "name": "Thing"}]},
    }
    return lab.requester.ok("POST", "/api/projects", json=body)["id"]


def upload(lab: Organization, content: bytes, name: str = "contract.txt") -> str:
    return lab.requester.ok("POST", f"/api/assets?name={name}", content=content)["uri"]


def order(lab: Organization, project: str, *tasks: dict[str, Any]) -> None:
    added = lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=list(tasks))
    assert added["created"] == len(tasks)


def spans(*marked: dict[str, Any]) -> dict[str, Any]:
    fixed: dict[str, Any] = {"class": "thing", "asset": 0, "attributes": {}, "prediction": None}
    return {
        "spans": [{"id": f"s{n}"} | fixed | one for n, one in enumerate(marked, start=1)],
        "relations": [],
        "answers": {},
    }


def labels(lab: Organization, project: str) -> list[dict[str, Any]]:
    lines = lab.requester.get(f"/api/projects/{project}/labels").content.splitlines()
    return [json.loads(line) for line in lines]


def problem(service: Service, lab: Organization, content: bytes, name: str = "a.txt") -> str:
    """Return why a task about an uploaded file is broken."""
    project = span_project(lab)
    order(lab, project, {"assets": [{"uri": upload(lab, content, name)}]})
    service.work()
    (row,) = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"]
    assert row["state"] == "broken"
    return row["problem"]


def test_every_uploaded_text_of_the_table_is_labelled_as_it_was(
    service: Service, lab: Organization
) -> None:
    wanted = {case["name"]: (case["text"], spans(*case["spans"])) for case in TEXTS}
    payload_of = dict(wanted.values())
    project = span_project(lab)
    uris = {name: upload(lab, text.encode(), f"{name}.md") for name, (text, _) in wanted.items()}
    order(lab, project, *({"unique_id": n, "assets": [{"uri": u}]} for n, u in uris.items()))
    service.work()

    for _ in TEXTS:
        held = must_lease(lab.annotator, project)
        (asset,) = held["task"]["assets"]
        assert (asset["media_type"], asset["content_type"]) == ("text", "text/plain")
        assert asset["facts"]["characters"] == len(asset["text"])
        payload = payload_of[asset["text"]]
        assert submit(lab.annotator, held, payload)["outcome"] == "accepted"

    found = {one["unique_id"]: one for one in labels(lab, project)}
    assert {n: (one["assets"][0]["text"], one["payload"]) for n, one in found.items()} == wanted


def test_a_text_file_of_a_declared_folder_is_checked_against_its_spans(
    service: Service, lab: Organization
) -> None:
    (service.media_root / "contract.txt").write_bytes(CONTRACT.encode())
    project = span_project(lab)
    order(lab, project, {"assets": [{"uri": "folder://samples/contract.txt"}]})
    service.work()
    held = must_lease(lab.annotator, project)
    at = CONTRACT.index("Ko")
    right = {"start": at, "end": at + 5, "text": "Ko\u0308ln"}

    refused = lab.annotator.post(
        f"/api/assignments/{held['assignment']}/submit",
        json={
            "lease_token": held["lease_token"],
            "payload": spans(right | {"start": at - 1, "end": at + 4}),
        },
    )

    assert held["task"]["assets"][0]["text"] == CONTRACT
    assert refused.status_code == 422
    assert refused.json()["code"] == "text_mismatch"
    assert submit(lab.annotator, held, spans(right))["outcome"] == "accepted"
    (label,) = labels(lab, project)
    assert label["assets"][0]["uri"] == "folder://samples/contract.txt"
    assert label["assets"][0]["text"] == CONTRACT


def test_a_form_shows_the_text_of_a_file(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    order(lab, project, {"assets": [{"uri": upload(lab, CONTRACT.encode(), "x.bin")}]})
    service.work()

    (asset,) = must_lease(lab.annotator, project)["task"]["assets"]

    assert (asset["name"], asset["text"], asset["url"]) == ("x.bin", CONTRACT, None)


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (CONTRACT.encode("utf-16"), "UTF-16, not UTF-8. Save the text as UTF-8."),
        ("Mietvertrag über 5 €".encode("cp1252"), "byte 12 does not fit. Save the text as UTF-8."),
        (CONTRACT.encode()[:-1] * 300 + b"\xe4", "Save the text as UTF-8."),
        (b"A contract with a hole: \0.", "Remove the NUL character."),
        (bytes(range(256)) * 40, "of no type that we read"),
        (b"a" * (MAX_BYTES + 1), "larger than 10 MB"),
    ],
    ids=["UTF-16", "Windows-1252", "late byte", "NUL", "rubbish", "too large"],
)
def test_what_is_no_text_of_ours_is_refused_with_a_cure(
    service: Service, lab: Organization, content: bytes, part: str
) -> None:
    assert part in problem(service, lab, content)
