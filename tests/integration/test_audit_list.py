"""The list of events: who did what, when, for whom; filtered, in pages, and cheap at any size."""

import json
from typing import Any, LiteralString

import pytest

from labelwright.audit import store
from labelwright.kernel.ids import AFTER_ALL, BEFORE_ALL, new_id
from tests.builders import add_texts, choice_project, choose, must_lease, submit
from tests.installation import Organization, Service


def events(lab: Organization, query: str = "") -> list[Any]:
    return lab.lead.ok("GET", f"/api/events{query}")["items"]


def test_events_say_who_what_when_and_where(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    submit(lab.annotator, held, choose("good"))
    lab.key().ok("POST", f"/api/projects/{project}/exports", json={"format": "jsonl"})
    service.work()

    found = {event["name"]: event for event in events(lab)}

    made = found["project_created"]
    assert (made["actor"]["kind"], made["actor"]["name"]) == ("member", "requester")
    assert (made["project"], made["project_name"]) == (project, "Moods")
    answered = found["annotation_submitted"]
    assert answered["task"] == held["task"]["id"]
    assert answered["actor"]["kind"] == "annotator"
    assert answered["actor"]["name"]
    assert answered["details"]["annotation"].startswith("ann_")
    assert found["export_finished"]["actor"] == {
        "kind": "system",
        "id": None,
        "name": None,
        "is_you": False,
    }
    assert found["export_finished"]["sequence"] > made["sequence"]


def test_filters_narrow_the_list_and_pages_leave_nothing_out(
    service: Service, lab: Organization
) -> None:
    mine, other = choice_project(lab), choice_project(lab)
    add_texts(lab, mine, 2)
    for _ in range(2):
        submit(lab.annotator, must_lease(lab.annotator, mine), choose("good"))
    service.work()
    everything = events(lab, "?limit=200")
    annotator = next(e for e in everything if e["name"] == "annotation_submitted")["actor"]["id"]

    assert {e["project"] for e in events(lab, f"?project={other}")} == {other}
    by_annotator = events(lab, f"?who={annotator}")
    assert {e["actor"]["id"] for e in by_annotator} == {annotator}
    assert {e["name"] for e in events(lab, "?what=project_created,label_accepted")} == {
        "project_created",
        "label_accepted",
    }
    both = events(lab, f"?what=annotation_submitted&who={annotator}&project={mine}")
    assert len(both) == 2
    walked: list[str] = []
    after = ""
    while True:
        page = lab.lead.ok("GET", f"/api/events?limit=3{after}")
        walked += [event["id"] for event in page["items"]]
        if page["next"] is None:
            break
        after = f"&after={page['next']}"
    assert walked == [event["id"] for event in everything]
    middle = everything[len(everything) // 2]["at"].replace("+00:00", "Z")
    older, newer = (
        events(lab, f"?limit=200&until={middle}"),
        events(lab, f"?limit=200&since={middle}"),
    )
    assert older
    assert newer
    assert len(older) + len(newer) == len(everything)


def test_list_is_for_those_who_order_and_of_their_own_organization(
    service: Service, lab: Organization
) -> None:
    choice_project(lab)
    stranger = service.organization()

    assert lab.annotator.get("/api/events").status_code == 403
    assert {e["name"] for e in events(stranger)} <= {
        "organization_created",
        "member_added",
        "annotator_added",
        "credential_created",
        "signed_in",
    }
    for query in ("who=me", "since=yesterday", "project=prj_1", f"what={'x,' * 30}"):
        assert lab.lead.get(f"/api/events?{query}").status_code in (404, 422), query


@pytest.mark.parametrize("filters", [(), ("who",), ("what",), ("project",), ("since",)])
def test_page_reads_as_many_events_as_it_shows_of_a_hundred_thousand(
    service: Service, crowded: dict[str, Any], filters: tuple[str, ...]
) -> None:
    """Rows that are read, no seconds: what holds here holds for a million."""
    lab = crowded["lab"]
    chosen: dict[str, Any] = {"who": None, "what": None, "project": None, "since": BEFORE_ALL}
    chosen |= {name: crowded[name] for name in filters}

    async def plan() -> Any:
        async with service.application.db.transaction(lab.id) as tx:
            statements: list[Any] = []

            async def explained(query: LiteralString, parameters: Any = ()) -> list[Any]:
                row = await tx.one("EXPLAIN (ANALYZE, FORMAT JSON) " + query, parameters)
                statements.append(row[0])
                return []

            spy: Any = type("Spy", (), {"organization": lab.id, "all": staticmethod(explained)})
            await store.page(spy, limit=50, after=AFTER_ALL, **chosen)
            return statements[0]

    document = service.run(plan())
    document = json.loads(document) if isinstance(document, str) else document
    scanned = dict(rows_scanned(document[0]["Plan"]))

    assert scanned["event"] <= 200


def rows_scanned(node: dict[str, Any]) -> list[tuple[str, float]]:
    """Return how many rows each table's scans gave or threw away, in all loops."""
    found: dict[str, float] = {}
    for part in walk(node):
        if "Relation Name" in part:
            rows = part["Actual Rows"] + part.get("Rows Removed by Filter", 0)
            name = part["Relation Name"]
            found[name] = found.get(name, 0) + rows * part["Actual Loops"]
    return list(found.items())


def walk(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [node, *(part for child in node.get("Plans", []) for part in walk(child))]


@pytest.fixture(scope="module")
def crowded(service: Service) -> dict[str, Any]:
    """An organization with a hundred thousand events of ten names, ten actors, ten projects."""
    lab = service.organization()
    lab.lead.ok("GET", "/api/events")
    actors = [new_id() for _ in range(10)]
    projects = [new_id() for _ in range(10)]
    with service.superuser() as connection:
        connection.execute(
            """INSERT INTO event (organization, id, project, name, schema_version, actor_kind,
                                  actor, body, key_id)
               SELECT %s, (lpad(to_hex(1700000000000 + n), 12, '0') || '7000800000000000'
                           || '0000')::uuid,
                      (%s::uuid[])[1 + n / 7 %% 10], 'name_' || n %% 10, 1, 2,
                      (%s::uuid[])[1 + n / 3 %% 10], '', 0
               FROM generate_series(1, 100000) n""",
            [lab.id, projects, actors],
        )
        connection.execute("ANALYZE event")
    return {
        "lab": lab,
        "who": actors[3],
        "what": ["name_3", "name_4"],
        "project": projects[5],
        "since": BEFORE_ALL,
    }
