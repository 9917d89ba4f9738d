"""Tasks kept for a circle of annotators: by name, or a supplier's."""

from typing import Any

from tests.builders import add_texts, choice_project, choose, lease, must_lease, newcomer, submit
from tests.installation import Organization, Service


def make_pool(lab: Organization, project: str, **details: Any) -> str:
    """Return the id of a new pool."""
    body = {"name": "few", **details}
    return lab.lead.ok("POST", f"/api/projects/{project}/pools", json=body)["id"]


def keep(lab: Organization, task: str, pool: str | None) -> None:
    """Keep a task for a pool."""
    lab.requester.ok("PATCH", f"/api/tasks/{task}", json={"pool": pool})


def test_expired_lease_is_not_asked_back_once_the_task_is_kept_for_others(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    member, name = newcomer(lab, "member")
    few = make_pool(lab, project, annotators=[name])
    held = must_lease(lab.annotator, project)
    service.expire(lab.id)
    keep(lab, held["task"]["id"], few)

    path = f"/api/assignments/{held['assignment']}/renew"
    answer = lab.annotator.post(path, json={"lease_token": held["lease_token"]})

    assert answer.status_code == 409
    assert answer.json()["code"] == "lease_lost"
    assert lease(lab.annotator, project) is None
    assert submit(lab.annotator, held, choose("bad"))["outcome"] == "late"
    assert must_lease(member, project)["task"]["id"] == held["task"]["id"]
