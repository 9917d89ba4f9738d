"""Data sets: frozen versions, proven by hashes, compared task by task, made into files again."""

import hashlib
import json
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from labelwright.kernel import strict_json
from tests.builders import (
    add_texts,
    box_project,
    boxes,
    choice_project,
    choose,
    must_lease,
    relabel,
    submit,
)
from tests.installation import Organization, Service
from tests.integration.test_media_intake import picture
from tests.referees import referee

READ_CROISSANT = """
import json, sys
import mlcroissant
data_set = mlcroissant.Dataset(jsonld=sys.argv[1])
issues = data_set.metadata.ctx.issues
records = [
    {name.rpartition("/")[2]: value.decode() if isinstance(value, bytes) else str(value)
     for name, value in record.items()}
    for record in data_set.records("labels")
]
print(json.dumps({
    "name": data_set.metadata.name, "warnings": sorted(issues.warnings), "records": records,
}))
"""


@pytest.fixture(autouse=True)
def nothing_waits(service: Service) -> Iterator[None]:
    """Begin and end without jobs of other tests: every runner takes from all tenants."""
    for at_end in (False, True):
        with service.superuser() as connection:
            connection.execute("UPDATE job SET state = 4 WHERE state IN (0, 1)")
        if not at_end:
            yield


def label_texts(lab: Organization, project: str, *options: str) -> list[str]:
    """Add a text for each option, answer it so, and return the tasks."""
    add_texts(lab, project, len(options), prefix=f"t{len(options)}-{options[0]}-")
    tasks: list[str] = []
    for option in options:
        held = must_lease(lab.annotator, project)
        submit(lab.annotator, held, choose(option))
        tasks.append(held["task"]["id"])
    return tasks


def data_set(lab: Organization, project: str, **body: Any) -> str:
    return lab.requester.ok(
        "POST", f"/api/projects/{project}/data-sets", json={"name": "street", **body}
    )["id"]


def publish(service: Service, lab: Organization, found: str, **body: Any) -> dict[str, Any]:
    ordered = lab.requester.ok("POST", f"/api/data-sets/{found}/versions", json=body)
    service.work()
    version = lab.requester.ok("GET", f"/api/data-set-versions/{ordered['id']}")
    assert version["state"] == "done", version["problem"]
    return version


def manifest(lab: Organization, version: dict[str, Any]) -> tuple[bytes, list[dict[str, Any]]]:
    reply = lab.requester.get(f"/api/data-set-versions/{version['id']}/manifest")
    assert reply.status_code == 200
    return reply.content, [json.loads(line) for line in reply.content.splitlines()]


def difference(
    lab: Organization, version: dict[str, Any], earlier: dict[str, Any] | None = None
) -> dict[str, Any]:
    query = "" if earlier is None else f"?from={earlier['id']}"
    return lab.requester.ok("GET", f"/api/data-set-versions/{version['id']}/difference{query}")


def export(service: Service, lab: Organization, version: dict[str, Any]) -> tuple[bytes, str]:
    path = f"/api/data-set-versions/{version['id']}/exports"
    ordered = lab.requester.ok("POST", path, json={"format": "jsonl"})["id"]
    service.work()
    reply = lab.requester.get(f"/api/exports/{ordered}/file")
    assert reply.status_code == 200, reply.text
    return reply.content, ordered


def test_a_manifest_names_every_label_and_its_hash_proves_the_version(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    tasks = label_texts(lab, project, "good", "bad", "good")
    version = publish(service, lab, data_set(lab, project), note="first try")

    raw, lines = manifest(lab, version)
    labels, _ = export(service, lab, version)

    assert hashlib.sha256(raw).hexdigest() == version["sha256"]
    assert (len(raw), len(lines), version["labels"]) == (version["size"], 3, 3)
    assert {line["task"] for line in lines} == set(tasks)
    told = {line["label"]: line["sha256"] for line in lines}
    for label in map(json.loads, labels.splitlines()):
        digest = hashlib.sha256(strict_json.canonical(label["payload"])).hexdigest()
        assert told[label["label"]] == digest
    assert version["figures"]["facets"]["answer/mood"] == {"bad": 1, "good": 2}
    assert (version["added"], version["changed"], version["removed"]) == (3, 0, 0)
    assert version["note"] == "first try"


def test_a_published_version_stays_as_it_is_whatever_follows(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    tasks = label_texts(lab, project, "good", "bad")
    first = publish(service, lab, data_set(lab, project))
    before, _ = export(service, lab, first)
    relabel(service, lab, project, tasks[0], "bad")
    label_texts(lab, project, "good", "good", "good")

    after, _ = export(service, lab, first)
    again = lab.requester.ok("GET", f"/api/data-set-versions/{first['id']}")

    assert after == before
    assert again == first


def test_versions_differ_in_what_came_and_what_was_corrected(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    tasks = label_texts(lab, project, "good", "bad")
    found = data_set(lab, project)
    first = publish(service, lab, found)
    relabel(service, lab, project, tasks[0], "bad")
    new = label_texts(lab, project, "good", "good", "good")
    second = publish(service, lab, found)
    relabel(service, lab, project, tasks[0], "good")
    third = publish(service, lab, found)

    step = difference(lab, second, first)
    whole = difference(lab, third, first)
    from_nothing = difference(lab, second)

    assert (step["added"], step["changed"], step["removed"]) == (3, 1, 0)
    assert {row["task"] for row in step["items"]} == {tasks[0], *new}
    assert {"field": "answer/mood", "value": "bad", "before": 1, "after": 2} in step["facets"]
    changed = next(row for row in step["items"] if row["task"] == tasks[0])
    assert changed["before"] != changed["after"]
    assert None not in changed.values()
    assert (whole["added"], whole["changed"], whole["removed"]) == (3, 1, 0)
    assert (from_nothing["added"], from_nothing["changed"]) == (5, 0)
    assert (third["added"], third["changed"]) == (0, 1)


def test_a_selection_holds_what_it_names_and_lets_go_of_what_changed(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    tasks = label_texts(lab, project, "good", "bad", "good")
    selection = {"facets": [{"field": "answer/mood", "values": ["good"]}]}
    found = data_set(lab, project, selection=selection)
    first = publish(service, lab, found)
    relabel(service, lab, project, tasks[0], "bad")
    relabel(service, lab, project, tasks[1], "good")
    second = publish(service, lab, found)

    step = difference(lab, second, first)
    labels, _ = export(service, lab, second)

    assert first["labels"] == 2
    assert (step["added"], step["changed"], step["removed"]) == (1, 0, 1)
    assert {json.loads(line)["task"] for line in labels.splitlines()} == {tasks[1], tasks[2]}
    assert {row["task"]: row["after"] is None for row in step["items"]} == {
        tasks[0]: True,
        tasks[1]: False,
    }


def test_metadata_selects_too_and_so_does_an_export_without_data_set(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    orders = [
        {
            "unique_id": f"m{n}",
            "assets": [{"text": "x"}],
            "metadata": {"night": n == 0, "city": "B"},
        }
        for n in range(2)
    ]
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=orders)
    for _ in orders:
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    selection = {"metadata": [{"field": "night", "values": ["true"]}]}

    version = publish(service, lab, data_set(lab, project, selection=selection))
    body = {"format": "jsonl", "selection": selection}
    ordered = lab.requester.ok("POST", f"/api/projects/{project}/exports", json=body)["id"]
    service.work()
    labels = lab.requester.get(f"/api/exports/{ordered}/file").content

    assert version["labels"] == 1
    assert [json.loads(line)["unique_id"] for line in labels.splitlines()] == ["m0"]


def test_a_manifest_whose_worker_died_is_the_same_when_it_is_made_again(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = choice_project(lab)
    label_texts(lab, project, "good", "bad", "good", "bad")
    found = data_set(lab, project)
    ordered = lab.requester.ok("POST", f"/api/data-sets/{found}/versions", json={})
    store = service.application.blobs
    put = store.put_file
    broken: list[bytes] = []

    async def breaks(key: str, path: Any) -> None:
        broken.append(path.read_bytes())
        raise OSError("the cable")

    monkeypatch.setattr(store, "put_file", breaks)
    service.work()
    monkeypatch.setattr(store, "put_file", put)
    with service.superuser() as connection:
        connection.execute("UPDATE job SET run_at = clock_timestamp() WHERE state = 0")
    service.work()

    version = lab.requester.ok("GET", f"/api/data-set-versions/{ordered['id']}")
    assert version["state"] == "done"
    assert broken[0] == manifest(lab, version)[0]
    assert (version["added"], version["labels"]) == (4, 4)
    assert len(difference(lab, version)["items"]) == 4


def test_until_it_is_published_a_version_can_be_seen_and_nothing_else(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    label_texts(lab, project, "good")
    found = data_set(lab, project)
    ordered = lab.requester.ok("POST", f"/api/data-sets/{found}/versions", json={})
    path = f"/api/data-set-versions/{ordered['id']}"

    assert lab.requester.ok("GET", path)["labels"] is None
    for method, what in (
        ("GET", "manifest"),
        ("GET", "croissant"),
        ("GET", "difference"),
        ("POST", "exports"),
    ):
        body = {"json": {"format": "jsonl"}} if method == "POST" else {}
        reply = lab.requester.request(method, f"{path}/{what}", **body)
        assert (reply.status_code, reply.json()["code"]) == (409, "data_set_version_not_ready")


def test_wrong_orders_say_what_is_wrong(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    label_texts(lab, project, "good")
    path = f"/api/projects/{project}/data-sets"
    found = data_set(lab, project)
    version = publish(service, lab, found)
    later = publish(service, lab, found)

    taken = lab.requester.post(path, json={"name": " street "})
    empty = lab.requester.post(path, json={"name": "  "})
    no_values: dict[str, Any] = {"facets": [{"field": "x", "values": []}]}
    nothing = lab.requester.post(path, json={"name": "few", "selection": no_values})
    backwards = lab.requester.get(
        f"/api/data-set-versions/{version['id']}/difference?from={later['id']}"
    )

    assert (taken.status_code, taken.json()["field"]) == (409, "/name")
    assert (empty.status_code, empty.json()["field"]) == (422, "/name")
    assert (nothing.status_code, nothing.json()["field"]) == (422, "/selection/facets/0/values")
    assert (backwards.status_code, backwards.json()["field"]) == (422, "?from")


def test_versions_are_listed_newest_first_in_pages(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    label_texts(lab, project, "good")
    found = data_set(lab, project)
    for _ in range(3):
        publish(service, lab, found)

    first = lab.requester.ok("GET", f"/api/data-sets/{found}/versions?limit=2")
    rest = lab.requester.ok("GET", f"/api/data-sets/{found}/versions?limit=2&after={first['next']}")
    (listed,) = lab.requester.ok("GET", f"/api/projects/{project}/data-sets")["items"]

    assert [one["number"] for one in first["items"] + rest["items"]] == [3, 2, 1]
    assert rest["next"] is None
    assert (listed["newest"], listed["newest_version"]) == (3, first["items"][0]["id"])


def test_boxes_are_counted_by_class(service: Service, lab: Organization) -> None:
    project = box_project(lab)
    asset = lab.requester.ok("POST", "/api/assets?name=a.png", content=picture())["id"]
    lab.requester.ok(
        "POST", f"/api/projects/{project}/tasks", json=[{"assets": [{"uri": f"asset:{asset}"}]}]
    )
    service.work()
    answer = boxes(("car", 1, 1, 4, 4), ("car", 6, 6, 4, 4))
    submit(lab.annotator, must_lease(lab.annotator, project), answer)

    version = publish(service, lab, data_set(lab, project))

    facets = version["figures"]["facets"]
    assert (facets["class"], facets["count/car"]) == ({"car": 1}, {"2": 1})


def test_the_reference_implementation_reads_the_croissant_and_its_records(
    service: Service, lab: Organization, tmp_path: Path
) -> None:
    project = choice_project(lab)
    label_texts(lab, project, "good", "bad")
    version = publish(service, lab, data_set(lab, project, license="CC-BY-4.0"))
    raw, lines = manifest(lab, version)
    told = lab.requester.get(f"/api/data-set-versions/{version['id']}/croissant")
    (tmp_path / "croissant.json").write_bytes(told.content)
    (tmp_path / "manifest.jsonl").write_bytes(raw)

    program = [referee("mlcroissant"), "-c", READ_CROISSANT, tmp_path / "croissant.json"]
    done = subprocess.run(program, check=True, capture_output=True, text=True)
    seen = json.loads(done.stdout)

    assert seen["name"] == "street"
    assert [warning for warning in seen["warnings"] if "citeAs" not in warning] == []
    fields = ("task", "label", "sha256", "method")
    assert [{field: record[field] for field in fields} for record in seen["records"]] == [
        {field: line[field] for field in fields} for line in lines
    ]
    assert [datetime.fromisoformat(record["created_at"]) for record in seen["records"]] == [
        datetime.fromisoformat(line["created_at"]) for line in lines
    ]


def test_croissant_lists_the_manifest_and_every_file_made_of_the_version(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    label_texts(lab, project, "good")
    version = publish(service, lab, data_set(lab, project, license="CC-BY-4.0"))
    labels, ordered = export(service, lab, version)

    reply = lab.requester.get(f"/api/data-set-versions/{version['id']}/croissant")

    assert reply.headers["content-type"] == "application/ld+json"
    told = reply.json()
    assert (told["license"], told["version"]) == ("CC-BY-4.0", "1.0.0")
    assert {file["@id"]: file["sha256"] for file in told["distribution"]} == {
        "manifest.jsonl": version["sha256"],
        f"{ordered}.jsonl": hashlib.sha256(labels).hexdigest(),
    }
