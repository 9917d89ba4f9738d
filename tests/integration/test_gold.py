"""Tasks whose answer is known, mixed in among the others to see how people answer."""

from typing import Any

import pytest

from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, lease, submit
from tests.installation import Client, Organization, Service


def tasks_of(lab: Organization, project: str) -> list[str]:
    """Return the tasks of a project in order of arrival."""
    return [t["id"] for t in lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"]]


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
