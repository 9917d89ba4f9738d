"""Tasks whose answer is known, mixed in among the others to see how people answer."""

import json
from typing import Any

import pytest

from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, lease, must_lease, submit
from tests.installation import Client, Organization, Service


def tasks_of(lab: Organization, project: str) -> list[str]:
    """Return the first 200 tasks of a project in order of arrival."""
    page = lab.requester.ok("GET", f"/api/projects/{project}/tasks?limit=200")
    return [task["id"] for task in page["items"]]


def make_gold(lab: Organization, task: str) -> None:
    """Say the answer of a task."""
    lab.requester.ok("PUT", f"/api/tasks/{task}/gold", json={"payload": choose("good")})


def retire(lab: Organization, task: str) -> None:
    """Make gold an ordinary task."""
    lab.requester.ok("DELETE", f"/api/tasks/{task}/gold")


def lease_gold(client: Client, project: str) -> dict[str, Any]:
    """Ask until a gold turn comes; a turn comes with every second request."""
    for _ in range(100):
        found = lease(client, project)
        if found is not None:
            return found
    pytest.fail("no gold in 100 requests")


def differing(service: Service, lab: Organization, project: str) -> int:
    """Return how many rows of a project's state are not what its facts say."""

    async def work() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", project))

    return service.run(work())


def test_gold_made_a_second_time_counts_the_answers_of_the_first(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, gold_share=0.5)
    add_texts(lab, project, 1)
    [task] = tasks_of(lab, project)
    make_gold(lab, task)
    submit(lab.annotator, lease_gold(lab.annotator, project), choose("good"))
    retire(lab, task)

    make_gold(lab, task)

    assert differing(service, lab, project) == 0


def test_ordinary_search_never_meets_gold_and_nothing_counts_it(lab: Organization) -> None:
    project = choice_project(lab, gold_share=0.0)
    add_texts(lab, project, 3)
    first, *_ = tasks_of(lab, project)
    make_gold(lab, first)

    assert lab.annotator.ok("GET", "/api/desk")["queues"][0]["available"] == 2
    met = [must_lease(lab.annotator, project)["task"]["id"] for _ in range(2)]
    assert first not in met
    assert all(lease(lab.annotator, project) is None for _ in range(3))


def test_about_the_gold_share_of_the_leases_are_gold_and_none_comes_twice(
    service: Service, lab: Organization
) -> None:
    leases, share = 160, 0.3
    project = choice_project(lab, gold_share=share)
    add_texts(lab, project, 280)
    gold = set(tasks_of(lab, project)[:110])
    for task in gold:
        make_gold(lab, task)

    given: list[str] = []
    for _ in range(leases):
        held = must_lease(lab.annotator, project)
        submit(lab.annotator, held, choose("bad"))
        given.append(held["task"]["id"])

    assert len(set(given)) == leases
    of_gold = sum(task in gold for task in given)
    assert abs(of_gold / leases - share) < 0.19, "five standard deviations"
    counters = lab.requester.ok("GET", f"/api/projects/{project}")["counters"]
    assert counters["answers"] == counters["labels"] == leases - of_gold
    assert differing(service, lab, project) == 0


@pytest.mark.parametrize(
    ("policy", "outcome"),
    [({}, "accepted"), ({"review": "all"}, "in_review"), ({"overlap": 2}, "waiting")],
)
def test_nothing_that_an_annotator_sees_tells_gold_apart(
    lab: Organization, policy: dict[str, Any], outcome: str
) -> None:
    ordinary = choice_project(lab, **policy)
    mixed = choice_project(lab, gold_share=0.5, **policy)
    add_texts(lab, ordinary, 1)
    add_texts(lab, mixed, 1)
    make_gold(lab, tasks_of(lab, mixed)[0])
    known, gold = must_lease(lab.annotator, ordinary), lease_gold(lab.annotator, mixed)

    assert known.keys() == gold.keys()
    assert known["task"].keys() == gold["task"].keys()
    for part in ("kind", "round", "lease_seconds", "versions"):
        assert known[part] == gold[part]
    assert len(known["lease_token"]) == len(gold["lease_token"])
    desk = lab.annotator.ok("GET", "/api/desk")["open"]
    assert len({tuple(sorted(mine.keys())) for mine in desk}) == 1
    assert submit(lab.annotator, known, choose("bad"))["outcome"] == outcome
    assert submit(lab.annotator, gold, choose("bad"))["outcome"] == outcome
    again = submit(lab.annotator, gold, choose("bad"))
    assert again["outcome"] == "duplicate"


def test_retired_gold_becomes_an_ordinary_task(service: Service, lab: Organization) -> None:
    project = choice_project(lab, gold_share=0.5)
    add_texts(lab, project, 1)
    [task] = tasks_of(lab, project)
    make_gold(lab, task)
    met_as_gold = lease_gold(lab.annotator, project)
    retire(lab, task)

    other = lab.person("other", ["annotator"])
    held = must_lease(other, project)

    assert held["task"]["id"] == task
    assert submit(lab.annotator, met_as_gold, choose("bad"))["outcome"] == "late"
    assert submit(other, held, choose("good"))["outcome"] == "accepted"
    assert differing(service, lab, project) == 0


def test_gold_is_made_of_tasks_that_nobody_works_on(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    path = f"/api/tasks/{held['task']['id']}/gold"

    refused = lab.requester.request("PUT", path, json={"payload": choose("good")})

    assert (refused.status_code, refused.json()["code"]) == (409, "task_in_work")


def test_labelled_task_that_becomes_gold_stays_delivered(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, gold_share=0.5)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    submit(lab.annotator, held, choose("good"))
    make_gold(lab, held["task"]["id"])
    other = lab.person("other", ["annotator"])

    submit(other, lease_gold(other, project), choose("bad"))

    labels = lab.requester.get(f"/api/projects/{project}/labels").text.splitlines()
    assert [json.loads(line)["payload"] for line in labels] == [choose("good")]
    assert differing(service, lab, project) == 0
