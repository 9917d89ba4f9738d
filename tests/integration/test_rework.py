"""What is sent back to anybody, to the same people or to others, and how it gets free."""

from typing import Any

import pytest

from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, lease, must_lease, review, submit
from tests.installation import Client, Organization, Service


class Sent:
    """A task that was answered by one person and sent back."""

    def __init__(self, lab: Organization, to: str, **policy: Any) -> None:
        self.lab = lab
        self.project = choice_project(lab, review="all", **policy)
        add_texts(lab, self.project, 1)
        self.author = lab.person("author", ["annotator"])
        self.other = lab.person("other", ["annotator"])
        submit(self.author, must_lease(self.author, self.project), choose("good"))
        held = must_lease(lab.reviewer, self.project, "review")
        self.task: str = held["task"]["id"]
        review(lab.reviewer, held, "reject", reason="loose", comment="look closer", to=to)

    def waits_for(self, person: Client) -> int:
        """Return how many tasks somebody's desk says there are."""
        queues = person.ok("GET", "/api/desk")["queues"]
        return sum(queue["available"] for queue in queues if queue["kind"] == "annotate")


def is_unchanged_by_rebuild(service: Service, sent: Sent) -> bool:
    async def rebuild() -> int:
        async with service.application.db.transaction(sent.lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", sent.project))

    return service.run(rebuild()) == 0


def test_what_goes_back_to_the_same_person_comes_to_nobody_else(
    service: Service, lab: Organization
) -> None:
    sent = Sent(lab, "same")

    assert (sent.waits_for(sent.other), sent.waits_for(sent.author)) == (0, 1)
    assert lease(sent.other, sent.project) is None
    held = must_lease(sent.author, sent.project)
    assert held["previous"]["comment"] == "look closer"
    assert is_unchanged_by_rebuild(service, sent)
    assert submit(sent.author, held, choose("bad"))["outcome"] == "in_review"
    assert is_unchanged_by_rebuild(service, sent)


def test_what_goes_to_somebody_else_does_not_come_back_to_its_author(
    service: Service, lab: Organization
) -> None:
    sent = Sent(lab, "other")

    assert (sent.waits_for(sent.other), sent.waits_for(sent.author)) == (1, 0)
    assert lease(sent.author, sent.project) is None
    assert is_unchanged_by_rebuild(service, sent)
    held = must_lease(sent.other, sent.project)
    assert submit(sent.other, held, choose("bad"))["outcome"] == "in_review"


def test_what_goes_to_anybody_comes_to_either(lab: Organization) -> None:
    sent = Sent(lab, "anyone")

    assert (sent.waits_for(sent.other), sent.waits_for(sent.author)) == (1, 1)
    assert lease(sent.author, sent.project) is not None


@pytest.mark.parametrize("to", ["same", "other"])
def test_expired_rework_comes_back_to_who_had_it(
    service: Service, lab: Organization, to: str
) -> None:
    sent = Sent(lab, to)
    worker = sent.author if to == "same" else sent.other
    held = must_lease(worker, sent.project)
    service.expire(lab.id, parse_id("asg", held["assignment"]))

    assert must_lease(worker, sent.project)["task"]["id"] == sent.task


@pytest.mark.parametrize("way", ["one task", "many tasks"])
def test_lead_lets_everybody_have_what_its_author_never_comes_for(
    service: Service, lab: Organization, way: str
) -> None:
    sent = Sent(lab, "same")
    assert lease(sent.other, sent.project) is None

    if way == "one task":
        lab.requester.ok("POST", f"/api/tasks/{sent.task}/free")
        lab.requester.ok("POST", f"/api/tasks/{sent.task}/free")
    else:
        body = {"action": "free", "filter": {"state": "open"}}
        lab.requester.ok("POST", f"/api/projects/{sent.project}/tasks/change", json=body)
        service.work()

    assert must_lease(sent.other, sent.project)["task"]["id"] == sent.task
    assert is_unchanged_by_rebuild(service, sent)


def test_the_same_two_people_give_two_answers_again_and_a_third_may_be_anybodys(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, overlap=2, max_overlap=3, min_agreement=0.9, adjudicate=True)
    add_texts(lab, project, 1)
    people = [lab.person(f"p{n}", ["annotator"]) for n in range(4)]
    for person, option in zip(people, ["good", "bad", "good"], strict=False):
        submit(person, must_lease(person, project), choose(option))
    held = must_lease(lab.reviewer, project, "adjudicate")
    review(lab.reviewer, held, "reject", reason="unclear", to="same")

    assert lease(people[3], project) is None
    options = ["good", "bad", "bad"]
    outcomes = [
        submit(person, must_lease(person, project), choose(option))["outcome"]
        for person, option in zip(people, options, strict=False)
    ]
    assert outcomes == ["waiting", "waiting", "in_review"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"verdict": "accept", "to": "same"}, "/to"),
        ({"verdict": "reject", "reason": "loose", "to": "nobody"}, "/to"),
    ],
)
def test_only_a_rejection_is_sent_to_somebody(
    lab: Organization, body: dict[str, str], field: str
) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    held = must_lease(lab.reviewer, project, "review")
    path = f"/api/assignments/{held['assignment']}/review"

    refused = lab.reviewer.post(path, json={"lease_token": held["lease_token"], **body})

    assert refused.status_code == 422
    assert refused.json()["field"] == field


def test_who_settles_what_differs_says_why(lab: Organization) -> None:
    project = choice_project(lab, overlap=2, min_agreement=0.9, adjudicate=True)
    add_texts(lab, project, 1)
    for name, option in (("one", "good"), ("two", "bad")):
        person = lab.person(name, ["annotator"])
        submit(person, must_lease(person, project), choose(option))
    held = must_lease(lab.reviewer, project, "adjudicate")
    path = f"/api/assignments/{held['assignment']}/review"
    body = {"lease_token": held["lease_token"], "verdict": "amend", "payload": choose("bad")}

    refused = lab.reviewer.post(path, json={**body, "comment": "  "})
    assert (refused.status_code, refused.json()["field"]) == (422, "/comment")

    assert review(lab.reviewer, held, "amend", payload=choose("bad"), comment="it rains")
    life = lab.requester.ok("GET", f"/api/tasks/{held['task']['id']}")
    assert [ruling["comment"] for ruling in life["decisions"]] == ["it rains"]
