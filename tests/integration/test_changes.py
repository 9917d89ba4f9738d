"""Tasks changed while people work on them: cancelled, reopened, moved; one or many at once."""

import json
from typing import Any
from uuid import UUID

import pytest

from labelwright.database.engine import Transaction
from labelwright.flow import bulk_change, change_tasks
from labelwright.flow.rebuild import rebuild_project
from labelwright.jobs import service as jobs
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, lease, must_lease, submit
from tests.installation import Client, Organization, Service


def change(client: Client, task: str, what: str) -> None:
    """Cancel or reopen a task."""
    client.ok("POST", f"/api/tasks/{task}/{what}")


def renew(client: Client, held: dict[str, Any]) -> int:
    """Return the status of renewing a lease."""
    path = f"/api/assignments/{held['assignment']}/renew"
    return client.post(path, json={"lease_token": held["lease_token"]}).status_code


def differing(service: Service, lab: Organization, project: str) -> int:
    """Return how many rows of a project's state are not what its facts say."""

    async def work() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", project))

    return service.run(work())


def skip(client: Client, held: dict[str, Any], *, decline: bool) -> None:
    """Give a task back."""
    body = {"lease_token": held["lease_token"], "reason": "disturbing", "decline": decline}
    client.ok("POST", f"/api/assignments/{held['assignment']}/skip", json=body)


def counters(lab: Organization, project: str) -> dict[str, int]:
    """Return a project's counters."""
    return lab.requester.ok("GET", f"/api/projects/{project}")["counters"]


def labels(lab: Organization, project: str) -> list[Any]:
    """Return what the stream of labels gives."""
    text = lab.requester.get(f"/api/projects/{project}/labels").text
    return [json.loads(line) for line in text.splitlines()]


def test_late_answer_to_a_cancelled_task_does_not_bar_a_lone_annotator_when_it_is_reopened(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    task = held["task"]["id"]
    change(lab.requester, task, "cancel")
    assert submit(lab.annotator, held, choose("bad"))["outcome"] == "late"
    change(lab.requester, task, "reopen")

    again = must_lease(lab.annotator, project)

    assert again["task"]["id"] == task
    assert submit(lab.annotator, again, choose("good"))["outcome"] == "accepted"
    assert differing(service, lab, project) == 0


def test_reopened_task_ends_what_its_annotators_hold_of_the_round_before(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    task = held["task"]["id"]
    lab.lead.ok("POST", f"/api/tasks/{task}/complete", json={"response": choose("good")})
    change(lab.requester, task, "reopen")

    again = must_lease(lab.annotator, project)

    assert (again["task"]["id"], again["round"]) == (task, 2)
    assert renew(lab.annotator, held) == 409
    assert [mine["assignment"] for mine in lab.annotator.ok("GET", "/api/desk")["open"]] == [
        again["assignment"]
    ]
    assert submit(lab.annotator, held, choose("bad"))["outcome"] == "late"
    assert submit(lab.annotator, again, choose("good"))["outcome"] == "accepted"
    assert lease(lab.annotator, project) is None
    assert differing(service, lab, project) == 0


def test_reopened_task_ends_what_its_reviewer_holds(service: Service, lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("bad"))
    both = lab.person("both", ["annotator", "reviewer"])
    held = must_lease(both, project, "review")
    task = held["task"]["id"]
    lab.lead.ok("POST", f"/api/tasks/{task}/complete", json={"response": choose("good")})
    change(lab.requester, task, "reopen")

    again = must_lease(both, project)

    assert (again["task"]["id"], again["kind"]) == (task, "annotate")
    assert renew(both, held) == 409
    assert [mine["assignment"] for mine in both.ok("GET", "/api/desk")["open"]] == [
        again["assignment"]
    ]
    assert differing(service, lab, project) == 0


def test_lease_that_the_lead_took_back_is_not_asked_back_by_its_page(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)

    lab.lead.ok("POST", f"/api/assignments/{held['assignment']}/release")
    lab.lead.ok("POST", f"/api/assignments/{held['assignment']}/release")

    assert renew(lab.annotator, held) == 409
    other = lab.person("other", ["annotator"])
    assert must_lease(other, project)["task"]["id"] == held["task"]["id"]
    assert submit(lab.annotator, held, choose("bad"))["outcome"] == "late"
    assert differing(service, lab, project) == 0


def test_skipped_task_goes_to_others_and_comes_back_once_nothing_else_is_left(
    lab: Organization,
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 2)
    first = must_lease(lab.annotator, project)
    skip(lab.annotator, first, decline=False)

    second = must_lease(lab.annotator, project)
    again = must_lease(lab.annotator, project)

    assert second["task"] != first["task"]
    assert again["task"] == first["task"]
    assert renew(lab.annotator, first) == 409
    assert counters(lab, project)["skipped"] == 1


def test_declined_task_goes_to_others_and_never_comes_back(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    skip(lab.annotator, held, decline=True)
    skip(lab.annotator, held, decline=True)

    assert [lease(lab.annotator, project) for _ in range(3)] == [None] * 3
    assert renew(lab.annotator, held) == 409
    assert lab.annotator.ok("GET", "/api/desk")["queues"] == []
    other = lab.person("other", ["annotator"])
    assert must_lease(other, project)["task"] == held["task"]
    assert counters(lab, project)["skipped"] == 1
    assert differing(service, lab, project) == 0


def test_cancelled_task_keeps_what_is_answered_late_and_goes_on_where_it_stood(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, overlap=3)
    add_texts(lab, project, 1)
    people = [lab.person(f"p{n}", ["annotator"]) for n in range(3)]
    held = [must_lease(person, project) for person in people]
    task = held[0]["task"]["id"]
    assert submit(people[0], held[0], choose("good"))["outcome"] == "waiting"

    change(lab.requester, task, "cancel")

    assert submit(people[1], held[1], choose("bad"))["outcome"] == "late"
    assert counters(lab, project)["cancelled"] == 1
    assert all(lease(person, project) is None for person in people)
    change(lab.requester, task, "reopen")
    assert submit(people[2], held[2], choose("good"))["outcome"] == "waiting"
    again = must_lease(people[1], project)
    assert submit(people[1], again, choose("good"))["outcome"] == "accepted"
    told = counters(lab, project)
    assert [told[name] for name in ("answers", "late", "labels", "cancelled")] == [3, 1, 1, 0]
    assert differing(service, lab, project) == 0


def test_reopened_label_is_made_anew_and_the_stream_tells_the_newer_one(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    task = held["task"]["id"]
    submit(lab.annotator, held, choose("bad"))
    [first] = labels(lab, project)

    change(lab.requester, task, "reopen")
    change(lab.requester, task, "reopen")

    assert [label["label"] for label in labels(lab, project)] == [first["label"]], (
        "it stays delivered"
    )
    again = must_lease(lab.annotator, project)
    assert again["round"] == 2
    assert submit(lab.annotator, again, choose("good"))["outcome"] == "accepted"
    lines = labels(lab, project)
    assert (lines[-1]["payload"], lines[-1]["version"]) == (choose("good"), 2)
    since = lab.requester.get(f"/api/projects/{project}/labels?after={first['label']}").text
    assert [json.loads(line)["version"] for line in since.splitlines()] == [2]
    assert differing(service, lab, project) == 0


def test_task_made_urgent_is_next_for_those_who_had_passed_it(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 6)
    other = lab.person("other", ["annotator"])
    urgent = must_lease(other, project)
    for _ in range(2):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    task = urgent["task"]["id"]

    lab.requester.ok("PATCH", f"/api/tasks/{task}", json={"priority": 9})
    assert must_lease(lab.annotator, project)["task"]["id"] != task, "somebody else holds it"
    service.expire(lab.id, parse_id("asg", urgent["assignment"]))

    assert must_lease(lab.annotator, project)["task"]["id"] == task
    assert differing(service, lab, project) == 0


def test_filter_cancels_many_tasks_by_a_job_with_progress(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 5)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    body = {"action": "cancel", "filter": {"state": "open"}}
    job = lab.requester.ok("POST", f"/api/projects/{project}/tasks/change", json=body)["job"]

    service.work()

    told = lab.requester.ok("GET", f"/api/jobs/{job}")
    assert (told["state"], told["progress"]) == ("done", {"done": 4, "total": 4})
    assert (counters(lab, project)["cancelled"], counters(lab, project)["labels"]) == (4, 1)
    body = {"action": "reopen", "filter": {"unique_ids": ["t1", "t2", "t3"], "state": "cancelled"}}
    lab.requester.ok("POST", f"/api/projects/{project}/tasks/change", json=body)
    service.work()
    assert counters(lab, project)["open"] >= 2
    assert differing(service, lab, project) == 0


def test_change_of_many_is_cancelled_between_tasks_and_resumed(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 6)
    monkeypatch.setattr(bulk_change, "PAGE", 2)
    change_one, changed = change_tasks.prioritise, list[UUID]()
    body: dict[str, Any] = {"action": "priority", "priority": 4, "filter": {}}
    job = lab.requester.ok("POST", f"/api/projects/{project}/tasks/change", json=body)["job"]

    async def stop_after_three(tx: Transaction, task: UUID, priority: int) -> None:
        await change_one(tx, task, priority)
        changed.append(task)
        if len(changed) == 3:
            async with service.application.db.transaction(lab.id) as other:
                await jobs.cancel(other, parse_id("job", job))

    monkeypatch.setattr(change_tasks, "prioritise", stop_after_three)
    service.work()

    told = lab.requester.ok("GET", f"/api/jobs/{job}")
    assert (told["state"], told["progress"]["done"]) == ("cancelled", 4)
    assert len(changed) == 4, "it ends with its page"
    lab.requester.ok("POST", f"/api/jobs/{job}/resume")
    service.work()
    assert lab.requester.ok("GET", f"/api/jobs/{job}")["state"] == "done"
    with service.superuser() as connection:
        found = connection.execute(
            "SELECT DISTINCT priority FROM queue WHERE organization = %s", [lab.id]
        ).fetchall()
    assert found == [(4,)]
    assert differing(service, lab, project) == 0


def test_predictions_are_hidden_from_a_share_of_the_leases_always_the_same(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, predictions_shown=0.5)
    said = {"payload": choose("bad"), "model": "oracle"}
    orders = [{"assets": [{"text": f"text {n}"}], "predictions": [said]} for n in range(60)]
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=orders)
    shown: dict[str, bool] = {}
    for _ in orders:
        held = must_lease(lab.annotator, project)
        views = [lab.annotator.ok("GET", f"/api/assignments/{held['assignment']}") for _ in "ab"]
        assert {len(view["task"]["predictions"]) for view in views} == {
            len(held["task"]["predictions"])
        }
        stored = submit(lab.annotator, held, choose("good"))
        shown[stored["annotation"]] = bool(held["task"]["predictions"])

    assert 10 < sum(shown.values()) < 50, "five standard deviations"
    with service.superuser() as connection:
        found = connection.execute(
            "SELECT id, predictions_shown FROM annotation WHERE organization = %s", [lab.id]
        ).fetchall()
    assert dict(found) == {parse_id("ann", text): was for text, was in shown.items()}
