"""Tasks kept for a circle of annotators: by name, or a supplier's."""

from typing import Any

from labelwright.assignment import pools
from labelwright.kernel.ids import format_id, parse_id
from tests.builders import add_texts, choice_project, choose, lease, must_lease, newcomer, submit
from tests.installation import Organization, Service
from tests.integration.test_changes import differing


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


def test_tasks_kept_by_name_are_given_to_nobody_else(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 4)
    member, name = newcomer(lab, "member")
    few = make_pool(lab, project, annotators=[name])
    tasks = [t["id"] for t in lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"]]
    for task in tasks[:2]:
        keep(lab, task, few)

    others = [must_lease(lab.annotator, project)["task"]["id"] for _ in range(2)]
    mine = [must_lease(member, project)["task"]["id"] for _ in range(2)]

    assert (sorted(others), sorted(mine)) == (sorted(tasks[2:]), sorted(tasks[:2]))
    assert lease(lab.annotator, project) is None
    assert lease(member, project) is None


def test_tasks_of_a_suppliers_pool_are_its_peoples_alone(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    vendor = service.organization()
    lent, name = newcomer(lab, "lent")
    pools_path = f"/api/projects/{project}/pools"
    body = {"name": "vendor", "supplier": format_id("org", vendor.id)}
    assert lab.lead.post(pools_path, json=body).json()["code"] == "no_supplier"
    with service.superuser() as connection:
        connection.execute(
            "UPDATE annotator SET supplier = %s WHERE organization = %s AND id = %s",
            [vendor.id, lab.id, parse_id("ant", name)],
        )
    theirs = lab.lead.ok("POST", pools_path, json=body)["id"]
    held = must_lease(lab.annotator, project)
    service.expire(lab.id)
    keep(lab, held["task"]["id"], theirs)

    assert lease(lab.annotator, project) is None
    assert lab.annotator.ok("GET", "/api/desk")["queues"] == []
    assert lent.ok("GET", "/api/desk")["queues"][0]["available"] == 1
    assert must_lease(lent, project)["task"]["id"] == held["task"]["id"]


def test_what_one_holds_may_be_finished_after_the_task_was_kept_for_others(
    lab: Organization,
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    _, name = newcomer(lab, "member")
    held = must_lease(lab.annotator, project)
    keep(lab, held["task"]["id"], make_pool(lab, project, annotators=[name]))

    assert submit(lab.annotator, held, choose("good"))["outcome"] == "accepted"


def test_task_that_is_kept_for_nobody_any_more_is_met_by_those_who_passed_it(
    lab: Organization,
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 3)
    _, name = newcomer(lab, "member")
    few = make_pool(lab, project, annotators=[name])
    task = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"][0]["id"]
    keep(lab, task, few)
    for _ in range(2):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    assert lease(lab.annotator, project) is None

    keep(lab, task, None)

    assert must_lease(lab.annotator, project)["task"]["id"] == task


def test_who_leaves_a_pool_is_given_its_tasks_no_more(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    member, name = newcomer(lab, "member")
    other, other_name = newcomer(lab, "other")
    few = make_pool(lab, project, annotators=[name])
    task = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"][0]["id"]
    keep(lab, task, few)

    path = f"/api/projects/{project}/pools/{few}"
    lab.lead.ok("PATCH", path, json={"annotators": [other_name]})

    assert lease(member, project) is None
    assert must_lease(other, project)["task"]["id"] == task


def test_shares_deal_new_tasks_out_to_within_one(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    _, name = newcomer(lab, "member")
    for share in (3, 1, 0):
        make_pool(lab, project, annotators=[name], share=share)

    async def dealt(count: int) -> list[int]:
        async with service.application.db.transaction(lab.id) as tx:
            return await pools.deal(tx, parse_id("prj", project), count)

    for count in (0, 1, 2, 7, 400):
        found = service.run(dealt(count))
        assert len(found) == count
        assert set(found) <= {1, 2}
        assert abs(found.count(1) - count * 3 / 4) < 1


def test_without_shares_everything_is_for_everybody(service: Service, lab: Organization) -> None:
    project = choice_project(lab)

    async def dealt() -> list[int]:
        async with service.application.db.transaction(lab.id) as tx:
            return await pools.deal(tx, parse_id("prj", project), 3)

    assert service.run(dealt()) == []  # none is kept for anybody


def test_new_tasks_are_dealt_to_pools_by_share(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    (one, a), (two, b) = newcomer(lab, "one"), newcomer(lab, "two")
    make_pool(lab, project, annotators=[a], share=3)
    make_pool(lab, project, annotators=[b], share=1)

    add_texts(lab, project, 8)

    got = [sum(lease(who, project) is not None for _ in range(9)) for who in (one, two)]
    assert got == [6, 2]
    assert lease(lab.annotator, project) is None
    assert differing(service, lab, project) == 0  # task.pool and queue.pool agree
