"""Tasks changed while people work on them: cancelled, reopened, moved; one or many at once."""

from typing import Any

from labelwright.flow.rebuild import rebuild_project
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
