"""Events get their numbers in batches of any size, and what is counted of them has an index."""

from typing import Any

import pytest

from labelwright.audit import service as audit
from labelwright.audit import store
from labelwright.database.engine import Transaction
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, must_lease, submit
from tests.installation import Organization, Service


@pytest.mark.parametrize("batch", [1, 7])
def test_numbers_have_no_gap_between_batches(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr(store, "BATCH", batch)
    project = choice_project(lab)
    add_texts(lab, project, 6)
    for _ in range(6):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))

    service.run(audit.sequence_all(service.application.db))

    with service.superuser() as connection:
        events, places = (
            connection.execute(query, [lab.id]).fetchall()
            for query in (
                "SELECT seq FROM event_seq WHERE organization = %s ORDER BY seq",
                "SELECT seq FROM label_seq WHERE organization = %s ORDER BY seq",
            )
        )
    assert [row[0] for row in events] == list(range(1, len(events) + 1))
    assert len(places) == 6
    assert {row[0] for row in places} <= {row[0] for row in events}


def test_what_rebuild_counts_is_found_without_reading_every_event(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = choice_project(lab)
    plan: list[str] = []
    one = Transaction.one

    async def explained(tx: Transaction, query: Any, parameters: Any = ()) -> Any:
        await tx.execute("SET LOCAL enable_seqscan = off")
        plan.extend(row[0] for row in await tx.all("EXPLAIN " + query, parameters))
        return await one(tx, query, parameters)

    async def count() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await audit.count_events(tx, parse_id("prj", project), "task_skipped")

    monkeypatch.setattr(Transaction, "one", explained)

    assert service.run(count()) == 0
    assert any("event_skipped" in line for line in plan)
