"""`rebuild` computes state anew from facts, whatever happened to the state."""

from typing import Any

import pytest

from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, lease, must_lease, review, submit
from tests.installation import Organization, Service


@pytest.fixture
def project(lab: Organization) -> str:
    """A project with tasks open, leased, in review, accepted, rejected once and amended."""
    made = choice_project(lab, review="all")
    lab.requester.ok("PUT", f"/api/projects/{made}/metadata-keys", json={"keys": ["city"]})
    order = {"assets": [{"text": "a street"}], "priority": 5, "metadata": {"city": "Graz"}}
    lab.requester.ok("POST", f"/api/projects/{made}/tasks", json=[order])
    add_texts(lab, made, 5)
    for verdict in ("accept", "reject", "amend"):
        submit(lab.annotator, must_lease(lab.annotator, made), choose("good"))
        held = must_lease(lab.reviewer, made, "review")
        details: dict[str, Any] = {"reason": "loose"} if verdict == "reject" else {}
        if verdict == "amend":
            details["payload"] = choose("bad")
        review(lab.reviewer, held, verdict, **details)
    submit(lab.annotator, must_lease(lab.annotator, made), choose("good"), unsure=True)
    held = must_lease(lab.annotator, made)
    note = {"lease_token": held["lease_token"], "reason": "other", "comment": "which one?"}
    lab.annotator.ok("POST", f"/api/assignments/{held['assignment']}/skip", json=note)
    task = held["task"]["id"]
    lab.lead.ok("PATCH", f"/api/tasks/{task}", json={"priority": -3})
    must_lease(lab.annotator, made)
    return made


def rebuild(service: Service, lab: Organization, project: str) -> int:
    async def work() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", project))

    return service.run(work())


def state(service: Service, lab: Organization) -> list[Any]:
    """Return everything that a rebuild may write, without what has no meaning (places, ciphers)."""
    queries = (
        "SELECT task, kind, round, priority, wanted, need FROM queue WHERE organization = %s",
        "SELECT task, state, answers, label, problem FROM task_state WHERE organization = %s",
        "SELECT task, round, method, annotations FROM consensus WHERE organization = %s",
        "SELECT project, kind, priority FROM level WHERE organization = %s",
        """SELECT task, ARRAY(SELECT unnest(facets) ORDER BY 1), priority, finished_at
           FROM task_found WHERE organization = %s""",
        "SELECT facet, task FROM task_facet WHERE organization = %s",
        """SELECT name, sum(value) FROM (SELECT organization, name, value FROM counter
               UNION ALL SELECT organization, name, delta FROM counter_delta) x
           WHERE organization = %s GROUP BY name HAVING sum(value) <> 0""",
    )
    with service.superuser() as connection:
        return [sorted(connection.execute(query, [lab.id]).fetchall()) for query in queries]


DAMAGE = (
    "DELETE FROM queue WHERE organization = %s",
    "DELETE FROM level WHERE organization = %s",
    "DELETE FROM task_state WHERE organization = %s",
    "DELETE FROM consensus WHERE organization = %s",
    "DELETE FROM counter_delta WHERE organization = %s",
    "DELETE FROM task_found WHERE organization = %s",
    "DELETE FROM task_facet WHERE organization = %s",
    "UPDATE task_facet SET facet = facet || '!' WHERE organization = %s",
    "UPDATE task_found SET facets = '{class=car}', finished_at = now() WHERE organization = %s",
    "UPDATE task_found SET priority = 9 WHERE organization = %s",
    "UPDATE queue SET wanted = 9, need = 9 WHERE organization = %s",
    "UPDATE queue SET priority = 7 WHERE organization = %s",
    "UPDATE task_state SET state = 5, answers = 40 WHERE organization = %s",
    "UPDATE consensus SET method = 'x', annotations = '{}' WHERE organization = %s",
    "UPDATE consensus SET round = 30 WHERE organization = %s AND round = 1",
)


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_state_is_restored(
    service: Service, lab: Organization, project: str, damage: str
) -> None:
    before = state(service, lab)
    with service.superuser() as connection:
        connection.execute(damage.encode(), [lab.id])
    assert state(service, lab) != before

    rebuild(service, lab, project)

    assert state(service, lab) == before
    assert rebuild(service, lab, project) == 0


def test_project_goes_on_after_its_whole_state_was_lost(
    service: Service, lab: Organization, project: str
) -> None:
    with service.superuser() as connection:
        for table in ("queue", "level", "task_state", "consensus", "counter", "counter_delta"):
            connection.execute(f"DELETE FROM {table} WHERE organization = %s".encode(), [lab.id])

    rebuild(service, lab, project)
    service.expire(lab.id)
    for _ in range(20):
        held = lease(lab.annotator, project)
        if held is not None:
            submit(lab.annotator, held, choose("good"))
        ruled = lease(lab.reviewer, project, "review")
        if ruled is not None:
            review(lab.reviewer, ruled, "accept")

    counters = lab.requester.ok("GET", f"/api/projects/{project}")["counters"]
    assert counters["labels"] == counters["tasks"] == 6
