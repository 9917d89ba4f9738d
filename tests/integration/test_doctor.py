"""The doctor finds what is broken, and only while it is broken."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, LiteralString

import psycopg
import pytest

from labelwright.database.roles import APP, DISPATCH, role_url
from labelwright.doctor import engine, work
from labelwright.doctor import service as doctor
from labelwright.doctor.look import opened
from labelwright.doctor.model import Finding, Severity
from labelwright.doctor.service import CHECKS, Check, Examined, examine
from labelwright.kernel.ids import new_id, parse_id
from tests.builders import (
    add_texts,
    box_project,
    choice_project,
    choose,
    must_lease,
    newcomer,
    review,
    submit,
)
from tests.installation import Organization, Service

LABELWRIGHT = (sys.executable, "-m", "labelwright.cli.main")


def found_by(service: Service, check: Check, *, deep: bool = False) -> list[Finding]:
    async def work() -> list[Finding]:
        async with opened(service.owner_url, deep=deep) as look:
            return [finding async for finding in check(look)]

    return asyncio.run(work())


def codes(service: Service, check: Check, about: str = "") -> list[str]:
    """Return the codes of findings that tell of ``about``; other tests leave their own."""
    return [one.code for one in found_by(service, check) if about in one.what + one.cure]


@contextmanager
def changed(service: Service, statement: LiteralString, undo: LiteralString) -> Generator[None]:
    with psycopg.connect(service.superuser_url, autocommit=True) as connection:
        connection.execute("SET search_path = labelwright, pg_catalog")
        connection.execute(statement)
        try:
            yield
        finally:
            connection.execute(undo)


def slug_of(lab: Organization) -> str:
    return lab.admin.ok("GET", "/api/me")["organization"]


@pytest.fixture
def quiet(service: Service) -> None:
    """Nothing waits, in whatever state other tests left the queue of jobs."""
    with service.superuser() as connection:
        connection.execute("UPDATE job SET state = 4 WHERE state IN (0, 1)")
    service.work()


# ---------------------------------------------------------------------- the database


def test_server_and_schema_in_order_give_no_finding(service: Service) -> None:
    assert codes(service, engine.server) == []
    assert codes(service, engine.schema) == []
    assert codes(service, engine.roles) == []


def test_clock_that_differs_is_found(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time
    for ahead, severity in ((5.0, Severity.WARNING), (-86_400.0, Severity.ERROR)):
        monkeypatch.setattr(engine.time, "time", lambda ahead=ahead: now() + ahead)
        (finding,) = found_by(service, engine.server)
        assert (finding.code, finding.severity) == ("clock_differs", severity)


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [("TESTED_VERSION", 10**6, "database_untested"), ("FULL_SHARE", 0.0, "connections_full")],
)
def test_limits_of_the_server_are_looked_at(
    service: Service, monkeypatch: pytest.MonkeyPatch, name: str, value: float, code: str
) -> None:
    monkeypatch.setattr(engine, name, value)

    assert codes(service, engine.server) == [code]


def test_autovacuum_that_is_off_is_found(service: Service) -> None:
    with psycopg.connect(service.superuser_url, autocommit=True) as connection:
        try:
            connection.execute("ALTER SYSTEM SET autovacuum = off")
            connection.execute("SELECT pg_reload_conf()")
            wait_for(lambda: codes(service, engine.server) == ["autovacuum_off"])
        finally:
            connection.execute("ALTER SYSTEM RESET autovacuum")
            connection.execute("SELECT pg_reload_conf()")
    wait_for(lambda: codes(service, engine.server) == [])


def wait_for(condition: Callable[[], bool]) -> None:
    for _ in range(100):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("it never became so")


def test_table_outside_the_wall_is_found(service: Service) -> None:
    with changed(
        service,
        "ALTER TABLE seat NO FORCE ROW LEVEL SECURITY",
        "ALTER TABLE seat FORCE ROW LEVEL SECURITY",
    ):
        (finding,) = found_by(service, engine.schema)
        assert (finding.code, finding.severity) == ("wall_open", Severity.ERROR)
        assert "seat" in finding.cure
    assert codes(service, engine.schema) == []


def test_other_schema_is_found(service: Service) -> None:
    for version, cure in (("0001", "labelwright migrate"), ("9999", "newer release")):
        with changed(
            service,
            f"UPDATE alembic_version SET version_num = '{version}'",  # pyright: ignore[reportArgumentType]
            f"UPDATE alembic_version SET version_num = '{engine.HEAD}'",  # pyright: ignore[reportArgumentType]
        ):
            (finding,) = found_by(service, engine.schema)
            assert finding.code == "schema_differs"
            assert cure in finding.cure


def test_strong_role_is_found(service: Service) -> None:
    with changed(
        service, "ALTER ROLE labelwright_app BYPASSRLS", "ALTER ROLE labelwright_app NOBYPASSRLS"
    ):
        assert codes(service, engine.roles) == ["role_wrong"]
    assert codes(service, engine.roles) == []


@pytest.mark.parametrize("role", [APP, DISPATCH])
def test_transactions_that_hold_rows_back_are_found(
    service: Service, monkeypatch: pytest.MonkeyPatch, role: str
) -> None:
    with psycopg.connect(role_url(service.owner_url, role)) as connection:
        connection.execute("SELECT 1")
        about = f"process {connection.info.backend_pid}"
        assert codes(service, engine.transactions, about) == []
        monkeypatch.setattr(engine, "LONG_TRANSACTION_SECONDS", 0.0)
        assert codes(service, engine.transactions, about) == ["long_transaction"]
        monkeypatch.setattr(engine, "IDLE_TRANSACTION_SECONDS", 0.0)
        assert codes(service, engine.transactions, about) == ["idle_transaction"]


def test_forgotten_replication_slot_or_prepared_transaction_is_told_with_its_cure() -> None:
    class Row:
        kind, name = "replication slot", "old"

    async def look() -> list[Finding]:
        async def rows(_: Any) -> list[Any]:
            return [Row]

        async def none(_: Any) -> list[Any]:
            return []

        patch = pytest.MonkeyPatch()
        patch.setattr(engine.store, "held_back", rows)
        patch.setattr(engine.store, "sessions", none)
        try:
            nobody: Any = type("Look", (), dict.fromkeys(("owner", "app", "dispatch")))()
            nobody.others = []
            return [finding async for finding in engine.transactions(nobody)]
        finally:
            patch.undo()

    (finding,) = asyncio.run(look())
    assert finding.cure == "SELECT pg_drop_replication_slot('old');"


def test_dead_rows_are_found(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "DEAD_ROWS", 200)
    project = choice_project(lab)
    add_texts(lab, project, 100)
    with psycopg.connect(service.superuser_url, autocommit=True) as connection:
        connection.execute("SET search_path = labelwright, pg_catalog")
        connection.execute("ALTER TABLE queue SET (autovacuum_enabled = off)")
        try:
            connection.execute("VACUUM (ANALYZE) queue")
            assert codes(service, engine.dead_rows, "Table queue ") == []
            rows = connection.execute("SELECT count(*) FROM queue").fetchone()
            assert rows is not None
            for _ in range(max(3, 300 // rows[0])):
                connection.execute("UPDATE queue SET pos = pos + 1")
            connection.execute("SELECT pg_stat_force_next_flush()")
            assert codes(service, engine.dead_rows, "Table queue ") == ["dead_rows"]
        finally:
            connection.execute("ALTER TABLE queue RESET (autovacuum_enabled)")
            connection.execute("VACUUM (ANALYZE) queue")


def test_other_key_than_the_data_was_sealed_with_is_found(service: Service, tmp_path: Path) -> None:
    (tmp_path / "secrets").mkdir()

    def look(home: Path) -> list[str]:
        return codes(service, lambda one: engine.key(one, home))

    assert look(service.home.path) == []
    assert look(tmp_path) == []
    (tmp_path / "secrets" / "seal-1.key").write_bytes(b"k" * 32)
    assert look(tmp_path) == ["key_differs"]


# ---------------------------------------------------------------------- the work


def test_leases_that_are_not_swept_are_found(
    service: Service, lab: Organization, quiet: None
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    must_lease(lab.annotator, project)
    service.work()
    assert codes(service, work.backlog) == []
    with service.superuser() as connection:
        connection.execute(
            "UPDATE assignment SET until = now() - interval '5 minutes' WHERE organization = %s",
            [lab.id],
        )
    assert codes(service, work.backlog) == ["leases_not_swept"]
    service.work()
    assert codes(service, work.backlog) == []


def test_events_without_a_number_are_found(
    service: Service, lab: Organization, quiet: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    choice_project(lab)
    assert codes(service, work.backlog) == []
    now = time.time
    monkeypatch.setattr(work.time, "time", lambda: now() + 120)
    assert codes(service, work.backlog) == ["events_not_numbered"]
    service.work()
    assert codes(service, work.backlog) == []


def test_counters_that_are_not_added_up_are_found(
    service: Service, lab: Organization, quiet: None
) -> None:
    project = parse_id("prj", choice_project(lab))
    service.work()
    with service.superuser() as connection:
        connection.execute(
            """INSERT INTO counter_delta (organization, project, name, delta)
               SELECT %s, %s, 'tasks', (n %% 2) * 2 - 1 FROM generate_series(1, 10000) AS n""",
            [lab.id, project],
        )
    assert codes(service, work.backlog) == ["counters_not_rolled"]
    service.work()
    assert codes(service, work.backlog) == []


@pytest.mark.parametrize(
    ("state", "code"),
    [(0, "jobs_waiting"), (1, "jobs_without_worker"), (3, "jobs_failed"), (2, None), (4, None)],
)
def test_jobs_that_do_not_get_on_are_found(
    service: Service, lab: Organization, quiet: None, state: int, code: str | None
) -> None:
    name = f"job_{new_id().hex}"
    with service.superuser() as connection:
        connection.execute(
            """INSERT INTO job (organization, id, name, arguments, key_id, state, run_at, until)
               SELECT %s, %s, %s, '', 1, %s, at, at
               FROM (SELECT now() - interval '1 hour' AS at) t""",
            [lab.id, new_id(), name, state],
        )
    about = slug_of(lab) if state == 3 else name
    assert codes(service, work.jobs, about) == ([] if code is None else [code])
    with service.superuser() as connection:
        connection.execute("UPDATE job SET state = 2 WHERE name = %s", [name])
    assert codes(service, work.jobs, about) == []


def test_assets_that_nobody_prepares_are_found_and_cured(
    service: Service, lab: Organization, quiet: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "ASSET_LATE_SECONDS", 0.0)
    project = box_project(lab)
    task = {"assets": [{"uri": "folder://samples/absent.jpg"}]}
    lab.requester.ok("POST", f"/api/projects/{project}/tasks", json=[task])
    slug = slug_of(lab)
    assert codes(service, work.projects, slug) == ["assets_slow"]
    (job,) = lab.requester.ok("GET", "/api/jobs")["items"]
    lab.requester.ok("POST", f"/api/jobs/{job['id']}/cancel")
    service.work()

    (finding,) = [one for one in found_by(service, work.projects) if slug in one.what]
    assert (finding.code, finding.severity) == ("assets_forgotten", Severity.ERROR)

    assert f"POST /api/projects/{project}/prepare" in finding.cure
    lab.requester.ok("POST", f"/api/projects/{project}/prepare")
    service.work()
    assert codes(service, work.projects, slug) == []
    assert lab.requester.ok("GET", f"/api/projects/{project}")["counters"]["broken"] == 1


def test_open_tasks_of_a_paused_project_are_noted(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    assert lab.annotator
    assert codes(service, work.projects, project) == []
    lab.requester.ok("PATCH", f"/api/projects/{project}", json={"state": "paused"})
    assert codes(service, work.projects, project) == ["project_paused"]


def test_work_that_nobody_has_the_role_for_is_found(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    assert codes(service, work.projects, project) == ["nobody_may_take"]
    assert lab.annotator
    assert codes(service, work.projects, project) == []


def test_task_that_wants_more_answers_than_there_are_people_is_found(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, overlap=2)
    add_texts(lab, project, 1)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    assert codes(service, work.projects, project) == ["task_unreachable"]
    second = lab.person("second", ["annotator"])
    assert codes(service, work.projects, project) == []
    must_lease(second, project)


def test_task_that_was_sent_back_to_somebody_on_hold_is_found(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    author, annotator = newcomer(lab, "author")
    assert lab.annotator
    submit(author, must_lease(author, project), choose("good"))
    held = must_lease(lab.reviewer, project, "review")
    review(lab.reviewer, held, "reject", reason="loose", to="same")
    assert codes(service, work.projects, project) == []
    lab.lead.ok("POST", f"/api/annotators/{annotator}/holds", json={"reason": "A word first."})

    (finding,) = [one for one in found_by(service, work.projects) if project in one.what]
    assert finding.code == "task_unreachable"
    assert f"/api/tasks/{held['task']['id']}/free" in finding.cure

    lab.requester.ok("POST", f"/api/tasks/{held['task']['id']}/free")
    assert codes(service, work.projects, project) == []


def test_task_that_everybody_gave_back_is_found(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 2)
    held = must_lease(lab.annotator, project)
    lab.annotator.ok(
        "POST",
        f"/api/assignments/{held['assignment']}/skip",
        json={"lease_token": held["lease_token"], "reason": "media_broken"},
    )
    (finding,) = [one for one in found_by(service, work.projects) if project in one.what]
    assert finding.code == "task_skipped_by_all"
    assert held["task"]["id"] in finding.cure
    assert lab.person("second", ["annotator"])
    assert codes(service, work.projects, project) == []


def test_review_that_nobody_can_give_is_found(service: Service, lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    both = lab.person("both", ["annotator", "reviewer"])
    submit(both, must_lease(both, project), choose("good"))
    assert codes(service, work.projects, project) == ["task_unreachable"]
    assert lab.reviewer
    assert codes(service, work.projects, project) == []


def test_counters_that_differ_from_the_rows_are_found_and_rebuilt(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 3)
    assert lab.annotator
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    assert codes(service, work.projects, project) == []  # before anything was added up
    service.work()
    assert codes(service, work.projects, project) == []
    with service.superuser() as connection:
        connection.execute(
            "UPDATE counter SET value = value + 4 WHERE project = %s AND name = 'open'",
            [parse_id("prj", project)],
        )

    (finding,) = [one for one in found_by(service, work.projects) if project in one.what]

    assert finding.code == "counters_differ"
    assert "open 6 instead of 2" in finding.what
    assert f"--project {project}" in finding.cure


def test_large_project_is_counted_only_in_a_deep_look(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "MOST_COUNTED_TASKS", 2)
    project = choice_project(lab)
    add_texts(lab, project, 3)
    assert lab.annotator
    service.work()
    with service.superuser() as connection:
        connection.execute(
            "UPDATE counter SET value = 9 WHERE project = %s AND name = 'open'",
            [parse_id("prj", project)],
        )

    def look(*, deep: bool) -> list[str]:
        found = found_by(service, work.projects, deep=deep)
        return [one.code for one in found if project in one.what]

    assert look(deep=False) == []
    assert look(deep=True) == ["counters_differ"]


# ---------------------------------------------------------------------- the whole


def test_look_changes_nothing(service: Service) -> None:
    async def write() -> None:
        async with opened(service.owner_url) as look:
            await look.app.execute(
                "INSERT INTO person (id, email, name) VALUES (%s, 'x', 'x')", [new_id()]
            )

    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        asyncio.run(write())


def test_check_that_fails_stops_no_other(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(_: Any) -> Any:
        raise psycopg.errors.UndefinedTable("SELECT secret")
        yield

    monkeypatch.setattr(doctor, "CHECKS", (fails, *CHECKS[:3]))

    (finding,) = asyncio.run(examine(Examined(service.home.path, service.owner_url)))

    assert finding.code == "check_failed"
    assert "UndefinedTable 42P01" in finding.what
    assert "secret" not in finding.what


@pytest.mark.parametrize("part", ["password", "port"])
def test_database_that_lets_nobody_in_is_found(service: Service, part: str) -> None:
    url = "postgresql://owner:wrong@127.0.0.1:1/labelwright"
    if part == "password":
        url = service.owner_url.replace("labelwright_owner:", "labelwright_owner:0")

    found = asyncio.run(examine(Examined(service.home.path, url)))

    assert [finding.code for finding in found] == ["database_unreachable"]
    assert "wrong" not in found[0].what


def test_store_of_files_that_does_not_answer_is_found(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "x")
    where = Examined(
        service.home.path, None, "s3://bucket/prefix?endpoint=http://127.0.0.1:1&region=us-east-1"
    )

    assert [finding.code for finding in asyncio.run(examine(where))] == ["blobs_unreachable"]


def test_command_tells_findings_as_json_and_by_its_exit_code(
    service: Service, tmp_path: Path
) -> None:
    where = ("--home", str(service.home.path), "--database-url", service.owner_url)

    def run(*more: str) -> "subprocess.CompletedProcess[str]":
        command = [*LABELWRIGHT, "doctor", *where, *more]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    told = json.loads(run("--json").stdout)["findings"]
    assert "service_stopped" in [one["code"] for one in told]
    assert all(set(one) == {"code", "severity", "what", "why", "cure"} for one in told)
    with changed(
        service,
        "ALTER TABLE seat NO FORCE ROW LEVEL SECURITY",
        "ALTER TABLE seat FORCE ROW LEVEL SECURITY",
    ):
        broken = run()
    assert broken.returncode == 1, broken.stdout + broken.stderr
    assert broken.stdout.startswith("ERROR  ")
    assert "Table seat stands outside the wall." in broken.stdout
    nowhere = subprocess.run(
        [*LABELWRIGHT, "doctor", "--home", str(tmp_path / "none")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert nowhere.returncode == 1
    assert "There is no installation" in nowhere.stderr
