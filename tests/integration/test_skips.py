"""Why tasks are given back, for who directs the work."""

from typing import Any

import pytest

from labelwright.database.engine import Transaction
from labelwright.flow import count_skips
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, must_lease, newcomer
from tests.installation import Client, Organization, Service


def skip(client: Client, project: str, reason: str) -> str:
    """Give the next task back; return its id."""
    held = must_lease(client, project)
    body = {"lease_token": held["lease_token"], "reason": reason}
    client.ok("POST", f"/api/assignments/{held['assignment']}/skip", json=body)
    return held["task"]["id"]


def test_a_lead_reads_how_often_each_reason_was_given_and_for_which_task_last(
    lab: Organization,
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 2)
    elsewhere = choice_project(lab)
    add_texts(lab, elsewhere, 1, prefix="e")
    ann, bob = (newcomer(lab, name)[0] for name in ("ann", "bob"))
    skip(ann, elsewhere, "other")
    silent = [skip(one, project, "guidelines_silent") for one in (ann, bob)]
    broken = skip(ann, project, "media_broken")

    for client in (lab.lead, lab.requester):
        found = client.ok("GET", f"/api/projects/{project}/skips")
        assert found == {
            "items": [
                {
                    "reason": "guidelines_silent",
                    "skips": 2,
                    "tasks": len(set(silent)),
                    "newest_task": silent[1],
                },
                {"reason": "media_broken", "skips": 1, "tasks": 1, "newest_task": broken},
            ],
            "counted": 3,
            "skips": 3,
        }
    counters = lab.lead.ok("GET", f"/api/projects/{project}")["counters"]
    assert counters["skipped"] == 3
    assert lab.annotator.get(f"/api/projects/{project}/skips").status_code == 403


def test_only_the_newest_are_opened_and_that_is_said(
    lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(count_skips, "NEWEST", 2)
    project = choice_project(lab)
    add_texts(lab, project, 3)
    ann = newcomer(lab, "ann")[0]
    for reason in ("other", "disturbing", "disturbing"):
        skip(ann, project, reason)

    found = lab.lead.ok("GET", f"/api/projects/{project}/skips")
    assert [(one["reason"], one["skips"]) for one in found["items"]] == [("disturbing", 2)]
    assert (found["counted"], found["skips"]) == (2, 3)


def test_skips_are_found_without_reading_every_event(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = choice_project(lab)
    with service.superuser() as connection:  # as many events as make a difference
        connection.execute(
            """INSERT INTO event (organization, id, project, name, schema_version, actor_kind, body,
                                  key_id)
               SELECT %s, gen_random_uuid(), %s, 'task_prepared', 1, 0, '', 0
               FROM generate_series(1, 3000)""",
            [lab.id, parse_id("prj", project)],
        )
        connection.execute("ANALYZE event")
    plan: list[str] = []
    every = Transaction.all

    async def explained(tx: Transaction, query: Any, parameters: Any = ()) -> Any:
        if "named" in str(query):
            await tx.execute("SET LOCAL enable_seqscan = off")
            plan.extend(row[0] for row in await every(tx, "EXPLAIN " + query, parameters))
        return await every(tx, query, parameters)

    async def read() -> count_skips.SkipCounts:
        async with service.application.db.transaction(lab.id) as tx:
            return await count_skips.count_skips(tx, parse_id("prj", project))

    monkeypatch.setattr(Transaction, "all", explained)

    assert service.run(read()).items == []
    assert any("event_skipped" in line or "event_name" in line for line in plan), plan
