"""Bulk intake: how many rows and statements a task costs, and that every line is told right."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Sequence
from itertools import islice
from typing import Any
from uuid import UUID

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from labelwright.database.arrays import packed, packed_ids, packed_numbers, packed_texts
from labelwright.database.roles import APP, role_url
from labelwright.flow import add_tasks
from labelwright.flow.rebuild import rebuild_project
from labelwright.intake.model import INLINE_LIMIT
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, box_project, choice_project, choose, must_lease, submit
from tests.installation import Organization, Service

Statement = tuple[str, Any]

ROWS = ("task", "task_asset", "asset", "queue", "task_state", "prediction", "event")


def send(lab: Organization, project: str, lines: Sequence[Any]) -> dict[str, Any]:
    """Order with one line for each document."""
    body = b"\n".join(
        line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines
    )
    return lab.requester.ok("POST", f"/api/projects/{project}/tasks", content=body)


def rows(service: Service, lab: Organization) -> dict[str, int]:
    with service.superuser() as connection:
        return {
            table: connection.execute(
                f"SELECT count(*) FROM {table} WHERE organization = %s", [lab.id]
            ).fetchall()[0][0]
            for table in ROWS
        }


def text(n: int, **more: Any) -> dict[str, Any]:
    return {"unique_id": f"t{n}", "assets": [{"text": f"text {n}"}], **more}


@pytest.fixture
def statements(service: Service, monkeypatch: pytest.MonkeyPatch) -> list[Statement]:
    """Every statement that the service sends from now on, with its parameters."""
    sent: list[Statement] = []
    original = psycopg.AsyncConnection[Any].execute

    async def execute(self: Any, query: Any, values: Any = None, **named: Any) -> Any:
        sent.append((str(query), values))
        return await original(self, query, values, **named)

    monkeypatch.setattr(psycopg.AsyncConnection, "execute", execute)
    return sent


def test_plain_task_is_one_row_and_its_place(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    before = rows(service, lab)

    send(lab, project, [text(n) for n in range(300)])

    after = rows(service, lab)
    assert {table: after[table] - before[table] for table in ROWS} == {
        "task": 300,
        "queue": 300,
        "event": 1,
        "task_asset": 0,
        "asset": 0,
        "task_state": 0,
        "prediction": 0,
    }


def test_statements_grow_with_chunks_not_with_lines(
    lab: Organization, statements: list[Statement], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add_tasks, "CHUNK", 128)
    project = choice_project(lab)
    counts: list[int] = []
    for lines, prefix in ((128, "a"), (1280, "b")):
        statements.clear()
        send(lab, project, [text(n, unique_id=f"{prefix}{n}") for n in range(lines)])
        counts.append(len(statements))

    few, many = counts
    assert few <= 20
    assert many <= 10 * few


def test_new_rows_are_checked_by_no_foreign_key(service: Service) -> None:
    """A key would look up and lock the same project and task again for each row."""
    with service.superuser() as connection:
        found = connection.execute(
            """SELECT conrelid::regclass::text FROM pg_constraint
               WHERE contype = 'f' AND conrelid::regclass::text = ANY (%s)""",
            [["task", "queue", "task_asset", "task_state", "asset"]],
        ).fetchall()

    assert found == []


def test_every_line_is_counted_once_wherever_its_chunk_ends(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add_tasks, "CHUNK", 128)
    project = choice_project(lab)
    lines: list[Any] = []
    for n in range(1000):
        lines += [text(n % 700), {"assets": [{"text": f"nameless {n}"}]}]
    lines[5], lines[900] = b'{"assets":', b'{"unique_id":"x","assets":[{}]}'

    added = send(lab, project, lines)

    assert [(line["line"], line["problems"][0]["code"]) for line in added["invalid"]] == [
        (6, "malformed_json"),
        (901, "asset_source"),
    ]
    assert added["created"] + added["duplicate"] + len(added["invalid"]) == len(lines)
    assert added["created"] == rows(service, lab)["task"]
    counters = lab.requester.ok("GET", f"/api/projects/{project}")["counters"]
    assert (counters["tasks"], counters["open"]) == (added["created"], added["created"])
    again = send(lab, project, lines)
    assert again["created"] == sum(
        b"nameless" in json.dumps(d).encode() for d in lines if not isinstance(d, bytes)
    )


def test_first_line_with_a_name_counts(lab: Organization) -> None:
    project = choice_project(lab)

    added = send(lab, project, [text(0), {"unique_id": "t0", "assets": [{"text": "later"}]}])

    assert (added["created"], added["duplicate"]) == (1, 1)
    assert must_lease(lab.annotator, project)["task"]["assets"][0]["text"] == "text 0"


def test_two_requests_with_the_same_lines_make_each_task_once(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add_tasks, "CHUNK", 128)
    project = choice_project(lab)
    body = [json.dumps([text(n) for n in order]) for order in (range(600), range(599, -1, -1))]

    async def both() -> list[Any]:
        return await asyncio.gather(
            *(
                service.http.post(
                    f"/api/projects/{project}/tasks", content=one, headers=lab.requester.headers
                )
                for one in body
            )
        )

    lab.requester.get("/api/desk")
    answers = [response.json() for response in service.run(both())]

    assert sum(answer["created"] for answer in answers) == 600
    assert sum(answer["duplicate"] for answer in answers) == 600


def test_cut_request_can_be_sent_again(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add_tasks, "CHUNK", 128)
    project = choice_project(lab)
    lines = [json.dumps(text(n)).encode() + b"\n" for n in range(2000)]
    messages = [
        {"type": "http.request", "body": b"".join(lines[:1500]), "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> Any:
        return messages.pop(0)

    async def send_nothing(_: Any) -> None:
        return None

    scope = {
        "type": "http",
        "method": "POST",
        "path": f"/api/projects/{project}/tasks",
        "headers": [(k.encode(), v.encode()) for k, v in lab.requester.headers.items()],
        "query_string": b"",
    }
    service.run(service.app(scope, receive, send_nothing))
    kept = rows(service, lab)["task"]
    assert kept == rows(service, lab)["queue"] <= 1500

    added = lab.requester.ok("POST", f"/api/projects/{project}/tasks", content=b"".join(lines))

    assert (added["created"], added["duplicate"]) == (2000 - kept, kept)
    counters = lab.requester.ok("GET", f"/api/projects/{project}")["counters"]
    assert (counters["tasks"], counters["open"]) == (2000, 2000)


def test_array_that_breaks_a_law_creates_nothing(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    elements = [json.dumps(text(n)) for n in range(500)]

    response = lab.requester.post(
        f"/api/projects/{project}/tasks", content=f"[{','.join(elements)},{{]"
    )

    assert (response.status_code, response.json()["code"]) == (422, "malformed_json")
    assert rows(service, lab)["task"] == 0


def test_text_in_the_body_is_an_asset_everywhere(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    send(
        lab,
        project,
        [
            {
                "assets": [
                    {"text": "zwei\nZeilen é", "name": "first", "role": "context"},
                    {"text": "x" * 10},
                ],
                "metadata": {"page": 1},
            }
        ],
    )

    held = must_lease(lab.annotator, project)
    first, second = held["task"]["assets"]
    assert (first["text"], first["name"], first["role"], first["ordinal"]) == (
        "zwei\nZeilen é", "first", "context", 0,
    )  # fmt: skip
    assert first["facts"] == {"characters": 13, "bytes": 14, "lines": 2}
    assert (first["media_type"], first["content_type"]) == ("text", "text/plain")
    assert (second["role"], second["name"]) == ("primary", "text")
    alone = lab.requester.ok("GET", f"/api/assets/{first['id']}")
    assert alone == {key: first[key] for key in alone}
    listed = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"][0]
    assert listed["name"] == "first"
    submit(lab.annotator, held, choose("good"))
    label = json.loads(lab.requester.get(f"/api/projects/{project}/labels").text)
    assert [asset["text"] for asset in label["assets"]] == ["zwei\nZeilen é", "x" * 10]
    assert label["assets"][0]["uri"] == f"asset:{first['id']}"
    assert label["metadata"] == {"page": 1}


def test_text_of_another_task_can_be_referred_to(lab: Organization) -> None:
    project, other = choice_project(lab), choice_project(lab)
    add_texts(lab, project, 1)
    asset = must_lease(lab.annotator, project)["task"]["assets"][0]

    uri = f"asset:{asset['id']}"
    added = send(lab, other, [{"assets": [{"uri": uri}]}, {"assets": [{"uri": uri[:-1] + "z"}]}])

    assert (added["created"], [line["line"] for line in added["invalid"]]) == (1, [2])
    referred = must_lease(lab.annotator, other)["task"]["assets"][0]
    assert (referred["id"], referred["text"]) == (asset["id"], asset["text"])


def test_text_of_another_organization_stays_out_of_reach(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    asset = must_lease(lab.annotator, project)["task"]["assets"][0]["id"]
    stranger = service.organization()

    assert stranger.requester.get(f"/api/assets/{asset}").status_code == 404
    added = send(stranger, choice_project(stranger), [{"assets": [{"uri": f"asset:{asset}"}]}])
    assert added["created"] == 0


def test_long_texts_and_files_have_rows_of_their_own(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    long = "x" * (INLINE_LIMIT + 1)

    send(lab, project, [{"assets": [{"text": long}]}, {"assets": [{"text": long}]}])

    assert (rows(service, lab)["asset"], rows(service, lab)["task_asset"]) == (1, 2)
    assert must_lease(lab.annotator, project)["task"]["assets"][0]["text"] == long


def test_task_waits_for_its_file_beside_its_text(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    uri = f"folder://samples/{lab.id}.png"
    picture = io.BytesIO()
    Image.new("L", (8, 8)).save(picture, "PNG")
    (service.media_root / f"{lab.id}.png").write_bytes(picture.getvalue())

    send(lab, project, [{"assets": [{"text": "inline"}, {"uri": uri}, {"text": "last"}]}])
    assert lab.requester.ok("GET", f"/api/projects/{project}")["counters"]["preparing"] == 1
    service.work()

    assets = must_lease(lab.annotator, project)["task"]["assets"]
    assert [asset["ordinal"] for asset in assets] == [0, 1, 2]
    assert [asset.get("text") for asset in assets][::2] == ["inline", "last"]


def test_rebuild_finds_what_bulk_intake_wrote(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    send(lab, project, [text(n, priority=n % 3) for n in range(50)])

    async def rebuild() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", project))

    assert service.run(rebuild()) == 0


def test_picture_project_takes_no_bare_text(lab: Organization) -> None:
    project = box_project(lab)

    added = send(lab, project, [text(0), {"assets": [{"uri": "https://example.com/a.jpg"}]}])

    assert added["created"] == 1
    assert [line["problems"][0]["code"] for line in added["invalid"]] == ["wrong_media"]


def test_open_tasks_are_found_past_labelled_ones(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 30)
    for _ in range(20):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))

    path = f"/api/projects/{project}/tasks"
    items: list[Any] = []
    page = lab.requester.ok("GET", path, params={"state": "open", "limit": 4})
    items += page["items"]
    while page["next"]:
        page = lab.requester.ok(
            "GET", path, params={"state": "open", "limit": 4, "after": page["next"]}
        )
        items += page["items"]
    everything = lab.requester.ok("GET", path, params={"limit": 100})["items"]
    assert [item["id"] for item in items] == [
        item["id"] for item in everything if item["state"] == "open"
    ]
    assert len(items) == 10


@pytest.mark.parametrize("state", [None, "open", "labelled"])
def test_page_reads_no_row_that_it_does_not_show(
    service: Service, lab: Organization, statements: list[Statement], state: str | None
) -> None:
    """However many stand before: with statistics, the planner must not prefer to read them all."""
    project = choice_project(lab)
    send(lab, project, [text(n) for n in range(4000)])
    key = parse_id("prj", project)
    with service.superuser() as connection:
        connection.execute(
            """WITH done AS (SELECT * FROM task WHERE project = %s ORDER BY id LIMIT 3000),
                   state AS (INSERT INTO task_state (organization, project, task, state)
                             SELECT organization, project, id, 4 FROM done)
               UPDATE queue SET wanted = 0, need = 0 WHERE task IN (SELECT id FROM done)""",
            [key],
        )
    with psycopg.connect(service.superuser_url, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")

    path = f"/api/projects/{project}/tasks?limit=50" + (f"&state={state}" if state else "")
    assert len(lab.requester.ok("GET", path)["items"]) == 50

    asked = [one for one in statements if "c.task" in one[0] or "task_asset" in one[0]]
    assert len(asked) == 2  # which tasks, and what is shown of them
    read: list[float] = []
    with psycopg.connect(
        role_url(service.owner_url, APP), options="-c search_path=labelwright,pg_catalog"
    ) as connection:
        connection.execute("SELECT set_config('labelwright.org', %s, true)", [str(lab.id)])
        for query, values in asked:
            plan = connection.execute(
                f"EXPLAIN (ANALYZE, FORMAT JSON) {query}".encode(), values
            ).fetchall()[0][0]
            read += [node["Actual Rows"] * node["Actual Loops"] for node in walk(plan[0]["Plan"])]
    assert max(read) <= 60


def walk(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [node, *(found for below in node.get("Plans", ()) for found in walk(below))]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.uuids(),
            st.integers(-(2**15), 2**15 - 1),
            st.none() | st.text(st.characters(exclude_characters="\0", codec="utf-8"), max_size=5),
            st.none() | st.binary(max_size=5),
        ),
        max_size=5,
    )
)
def test_packed_arrays_arrive_as_they_were(service: Service, values: list[Any]) -> None:
    ids, numbers, texts, contents = ([value[i] for value in values] for i in range(4))

    async def there_and_back() -> Any:
        async with service.application.db.transaction(UUID(int=0)) as tx:
            return await tx.one(
                "SELECT %s::uuid[] AS a, %s::smallint[] AS b, %s::text[] AS c, %s::bytea[] AS d",
                [
                    packed_ids([one.bytes for one in ids]),
                    packed_numbers(numbers),
                    packed_texts(texts),
                    packed("bytea", contents),
                ],
            )

    assert list(service.run(there_and_back())) == [ids, numbers, texts, contents]


def test_somebody_else_is_answered_while_lines_come_in(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    lines = [json.dumps(text(n)).encode() + b"\n" for n in range(8000)]
    answered: list[int] = []

    async def body() -> AsyncIterator[bytes]:
        rest = iter(lines)
        while block := b"".join(islice(rest, 400)):
            yield block

    async def work() -> Any:
        url, headers = f"/api/projects/{project}", lab.requester.headers
        adding = asyncio.create_task(
            service.http.post(f"{url}/tasks", content=body(), headers=headers)
        )
        while not adding.done():
            answered.append((await service.http.get(url, headers=headers)).status_code)
        return (await adding).json()

    lab.requester.get("/api/desk")
    assert service.run(work())["created"] == len(lines)
    assert len(answered) >= 5
    assert set(answered) == {200}
