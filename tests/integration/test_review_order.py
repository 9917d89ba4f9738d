"""Which review comes first: of one priority, the one whose answers agree least."""

from typing import Any

from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import lease, must_lease, review, submit
from tests.installation import Client, Organization, Service

FIELDS = ("a", "b", "c", "d")
ONTOLOGY: dict[str, Any] = {
    "fields": [{"id": name, "name": name, "kind": "boolean", "required": True} for name in FIELDS]
}


def four_questions(lab: Organization, tasks: list[dict[str, Any]]) -> str:
    """Return a project of four questions, each answered by two people, all reviewed."""
    body = {
        "name": "Four questions",
        "task_type": "questionnaire",
        "ontology": ONTOLOGY,
        "policy": {"overlap": 2, "review": "all"},
    }
    project = lab.requester.ok("POST", "/api/projects", json=body)["id"]
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=tasks)
    return project


def order(name: str, **more: Any) -> dict[str, Any]:
    return {"unique_id": name, "assets": [{"text": name}], **more}


def answer_all(
    people: list[Client], project: str, differing: dict[str, int], *, doubted: str = ""
) -> None:
    """Let people answer every task, the second differing in so many of the four questions.

    Of the one that is ``doubted`` the first is unsure.
    """
    for place, person in enumerate(people):
        while held := lease(person, project):
            apart = differing[held["task"]["assets"][0]["text"]] if place else 0
            answers = {name: n >= apart for n, name in enumerate(FIELDS)}
            name = held["task"]["assets"][0]["text"]
            submit(person, held, {"answers": answers}, unsure=not place and name == doubted)


def reviewed(reviewer: Client, project: str, count: int) -> list[str]:
    """Rule on so many; return what they were about."""
    names: list[str] = []
    for _ in range(count):
        held = must_lease(reviewer, project, "review")
        names.append(held["task"]["assets"][0]["text"])
        review(reviewer, held, "accept")
    return names


def test_least_certain_comes_first_within_a_priority(service: Service, lab: Organization) -> None:
    tasks = [order(name) for name in ("all", "none", "half")]
    project = four_questions(lab, [*tasks, order("urgent", priority=5)])
    people = [lab.person(name, ["annotator"]) for name in ("one", "two")]
    answer_all(people, project, {"all": 0, "none": 4, "half": 2, "urgent": 0})

    assert reviewed(lab.reviewer, project, 2) == ["urgent", "none"]

    # One that comes later is not passed over for having come later.
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=[order("late")])
    answer_all(people, project, {"late": 4})
    assert reviewed(lab.reviewer, project, 3) == ["late", "half", "all"]
    assert lease(lab.reviewer, project, "review") is None

    async def rebuild() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", project))

    assert service.run(rebuild()) == 0


def test_review_that_is_moved_to_another_priority_keeps_its_rank(lab: Organization) -> None:
    project = four_questions(lab, [order(name) for name in ("all", "none", "half")])
    people = [lab.person(name, ["annotator"]) for name in ("one", "two")]
    answer_all(people, project, {"all": 0, "none": 4, "half": 2})
    listed = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"]

    for task in listed:
        if task["unique_id"] != "half":
            lab.requester.ok("PATCH", f"/api/tasks/{task['id']}", json={"priority": 7})

    assert reviewed(lab.reviewer, project, 3) == ["none", "all", "half"]


def test_desk_counts_every_review_that_waits_whatever_its_rank(lab: Organization) -> None:
    names = ["all", "none", "half"]
    project = four_questions(lab, [order(name) for name in names])
    people = [lab.person(name, ["annotator"]) for name in ("one", "two")]
    answer_all(people, project, {"all": 0, "none": 4, "half": 2})

    for left in (3, 2, 1, 0):
        queues = lab.reviewer.ok("GET", "/api/desk")["queues"]
        assert sum(queue["available"] for queue in queues if queue["kind"] == "review") == left
        if left:
            reviewed(lab.reviewer, project, 1)


def test_what_somebody_marked_as_unsure_comes_before_the_merely_uncertain(
    service: Service, lab: Organization
) -> None:
    names = ["none", "half", "sure", "flagged"]
    project = four_questions(lab, [order(name) for name in names])
    people = [lab.person(name, ["annotator"]) for name in ("one", "two")]
    differing = {"none": 4, "half": 2, "sure": 0, "flagged": 0}
    answer_all(people, project, differing, doubted="flagged")

    held = must_lease(lab.reviewer, project, "review")
    subject = held["subject"]["annotations"]
    assert sorted(one["unsure"] for one in subject) == [False, True]
    shown = lab.reviewer.ok("GET", f"/api/assignments/{held['assignment']}/answers")["answers"]
    assert [one["unsure"] for one in shown] == [one["unsure"] for one in subject]
    review(lab.reviewer, held, "accept")
    assert held["task"]["assets"][0]["text"] == "flagged"
    assert reviewed(lab.reviewer, project, 3) == ["none", "half", "sure"]

    async def rebuild() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", project))

    assert service.run(rebuild()) == 0
