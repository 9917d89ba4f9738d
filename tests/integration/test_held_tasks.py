"""Tasks kept back from everybody, and labelled tasks that somebody looks at again."""

from typing import Any

import pytest

from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import (
    add_texts,
    choice_project,
    choose,
    lease,
    must_lease,
    review,
    submit,
)
from tests.installation import Organization, Service


def differing(service: Service, lab: Organization, project: str) -> int:
    """Return how many rows of a project's state are not what its facts say."""

    async def work() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", project))

    return service.run(work())


def test_a_task_on_hold_comes_to_nobody_until_it_is_released(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    task = lab.lead.ok("GET", f"/api/projects/{project}/tasks")["items"][0]["id"]
    lab.lead.ok("POST", f"/api/tasks/{task}/hold")
    lab.lead.ok("POST", f"/api/tasks/{task}/hold")

    assert lease(lab.annotator, project) is None
    shown = lab.lead.ok("GET", f"/api/projects/{project}/tasks?flag=held")["items"]
    assert [row["id"] for row in shown] == [task]
    assert differing(service, lab, project) == 0

    lab.lead.ok("POST", f"/api/tasks/{task}/release")
    assert must_lease(lab.annotator, project)["task"]["id"] == task
    assert differing(service, lab, project) == 0


def test_a_labelled_task_is_sent_to_review_and_keeps_its_label_meanwhile(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 2)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    task = lab.lead.ok("GET", f"/api/projects/{project}/tasks?state=labelled")["items"][0]["id"]
    lab.lead.ok("POST", f"/api/tasks/{task}/send-to-review")

    assert lab.lead.ok("GET", f"/api/tasks/{task}")["state"] == "in_review"
    assert differing(service, lab, project) == 0
    review(
        lab.reviewer, must_lease(lab.reviewer, project, "review"), "amend", payload=choose("bad")
    )
    shown = lab.lead.ok("GET", f"/api/tasks/{task}")
    assert [label["payload"] for label in shown["labels"]] == [choose("good"), choose("bad")]
    assert differing(service, lab, project) == 0
    untouched = lab.lead.ok("GET", f"/api/projects/{project}/tasks?state=open")["items"][0]["id"]
    refused = lab.lead.post(f"/api/tasks/{untouched}/send-to-review")
    assert (refused.status_code, refused.json()["code"]) == (409, "nothing_to_review")


@pytest.mark.parametrize("action", ["hold", "review", "gold"])
def test_many_are_changed_at_once_and_what_cannot_be_is_left(
    service: Service, lab: Organization, action: str
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 3)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    body: dict[str, Any] = {"action": action, "filter": {}}
    lab.lead.ok("POST", f"/api/projects/{project}/tasks/change", json=body)
    service.work()

    counters = lab.requester.ok("GET", f"/api/projects/{project}")["counters"]
    held = lab.lead.ok("GET", f"/api/projects/{project}/tasks?flag=held")["items"]
    expected = {"hold": (0, 2), "review": (1, 0), "gold": (0, 0)}[action]
    assert (counters["in_review"], len(held)) == expected
    assert differing(service, lab, project) == 0
