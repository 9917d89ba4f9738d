"""Exports: one fixed point, bounded pages, gone on with after a break, cancelled at once."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from labelwright.database.roles import APP, DISPATCH, role_url
from labelwright.delivery import export_job, pages
from labelwright.jobs.model import JobState
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, must_lease, relabel, submit
from tests.installation import Organization, Service

KILLED_WORKER = """
import asyncio, os, signal, sys
from pathlib import Path
from labelwright.bootstrap import Application, Settings
from labelwright.delivery import export_job, pages
from labelwright.delivery.part import Part
from labelwright.egress import Egress
from labelwright.jobs.service import JobRunner
from labelwright.media.decode import DecodePool

home, app_url, dispatch_url = sys.argv[1:]
pages.PAGE, export_job.CHECKPOINT_BYTES = 2, 0
save, saved = Part.save, []

def die(part, **details):
    save(part, **details)
    saved.append(details["done"])
    if len(saved) == 2:
        part.file.write(b"half a li")
        part.file.flush()
        os.kill(os.getpid(), signal.SIGKILL)

async def work():
    application = Application(Settings(Path(home), app_url, dispatch_url))
    await application.db.open()
    handlers = application.job_handlers(application.egress(), DecodePool())
    await JobRunner(application.db, handlers).run_next()

Part.save = die
asyncio.run(work())
"""


@pytest.fixture(autouse=True)
def nothing_waits(service: Service) -> Iterator[None]:
    """Begin and end without jobs of other tests: every runner takes from all tenants."""
    for at_end in (False, True):
        with service.superuser() as connection:
            connection.execute("UPDATE job SET state = 4 WHERE state IN (0, 1)")
        if not at_end:
            yield


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "PAGE", 2)
    monkeypatch.setattr(export_job, "CHECKPOINT_BYTES", 0)


@pytest.fixture
def begun_after(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return where every walk over labels begins."""
    begun: list[int] = []
    walk = export_job.pages

    def told(*arguments: Any, after: int, until: int) -> AsyncGenerator[pages.Page]:
        begun.append(after)
        return walk(*arguments, after=after, until=until)

    monkeypatch.setattr(export_job, "pages", told)
    return begun


def labelled(lab: Organization, count: int) -> str:
    """Return a project with ``count`` labelled texts."""
    project = choice_project(lab)
    add_texts(lab, project, count)
    for n in range(count):
        held = must_lease(lab.annotator, project)
        assert submit(lab.annotator, held, choose("good" if n % 2 else "bad"))["outcome"] == (
            "accepted"
        )
    return project


def ask(lab: Organization, project: str, format_name: str = "jsonl") -> str:
    path = f"/api/projects/{project}/exports"
    return lab.requester.ok("POST", path, json={"format": format_name})["id"]


def look(lab: Organization, export: str) -> dict[str, Any]:
    return lab.requester.ok("GET", f"/api/exports/{export}")


def download(lab: Organization, export: str, **headers: str) -> bytes:
    response = lab.requester.get(f"/api/exports/{export}/file", headers=headers)
    assert response.is_success, response.text
    return response.content


def tasks_of(lab: Organization, project: str) -> list[str]:
    items = lab.requester.ok("GET", f"/api/projects/{project}/tasks?limit=100")["items"]
    return [item["id"] for item in items]


def finished(service: Service, lab: Organization, project: str) -> tuple[bytes, str]:
    """Return the file and the hash of a new export that nothing disturbs."""
    export = ask(lab, project)
    service.work()
    done = look(lab, export)
    file = download(lab, export)
    assert (done["state"], done["sha256"]) == ("done", sha256(file).hexdigest())
    return file, done["sha256"]


def scratch(service: Service) -> list[Path]:
    folder = service.home.path / "scratch" / "exports"
    return list(folder.iterdir()) if folder.is_dir() else []


def test_file_does_not_depend_on_how_its_labels_were_paged(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = labelled(lab, 7)
    relabel(service, lab, project, tasks_of(lab, project)[2], "good")
    whole, _ = finished(service, lab, project)
    assert len(whole.splitlines()) == 7

    for page, most_bytes in ((1, 2**20), (3, 2**20), (1000, 1), (1000, 400)):
        monkeypatch.setattr(pages, "PAGE", page)
        monkeypatch.setattr(pages, "PAGE_BYTES", most_bytes)
        assert finished(service, lab, project)[0] == whole


def test_page_ends_before_texts_that_would_be_too_much(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = choice_project(lab)
    texts = ["short", "long " * 1000, "long " * 1000, "short"]
    lab.requester.ok(
        "POST",
        f"/api/projects/{project}/tasks",
        json=[{"assets": [{"text": text}, {"text": text}]} for text in texts],
    )
    for _ in texts:
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    service.work()
    whole, _ = finished(service, lab, project)
    monkeypatch.setattr(pages, "PAGE_BYTES", 12_000)
    sizes: list[int] = []
    read = pages.read_page

    async def told(*arguments: Any, **details: Any) -> pages.Page:
        page = await read(*arguments, **details)
        sizes.append(len(page.rows))
        return page

    monkeypatch.setattr(pages, "read_page", told)

    assert finished(service, lab, project)[0] == whole
    assert sizes == [2, 2]


def test_time_of_a_label_is_utc_whatever_the_zone_of_the_database(
    service: Service, lab: Organization
) -> None:
    project = labelled(lab, 1)
    path = f"/api/projects/{project}/labels"
    before = lab.requester.get(path).text

    async def far_east() -> None:
        async with service.application.db.transaction(lab.id) as tx:
            await tx.execute("SET LOCAL TIME ZONE 'Asia/Tokyo'")
            page = await pages.read_page(tx, parse_id("prj", project), after=0, until=2**40)
            assert f'"created_at":"{page.rows[0].created_at}"' in before

    service.run(far_east())


def test_killed_worker_leaves_its_file_to_the_next(
    service: Service, lab: Organization, small_pages: None, begun_after: list[int]
) -> None:
    project = labelled(lab, 9)
    service.work()
    undisturbed, wanted = finished(service, lab, project)
    export = ask(lab, project)
    urls = [role_url(service.owner_url, role) for role in (APP, DISPATCH)]

    killed = subprocess.run(
        [sys.executable, "-c", KILLED_WORKER, str(service.home.path), *urls],
        timeout=60,
        check=False,
    )

    assert killed.returncode == -signal.SIGKILL
    assert len(scratch(service)) == 1
    with service.superuser() as connection:
        connection.execute("UPDATE job SET until = clock_timestamp() WHERE state = 1")
    # What happens meanwhile is not in the file.
    add_texts(lab, project, 1, prefix="late")
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    relabel(service, lab, project, tasks_of(lab, project)[0], "good")
    lab.requester.ok("PATCH", f"/api/projects/{project}", json={"name": "Another name"})
    begun_after.clear()
    service.run(service.runner.recover())
    service.work()

    done = look(lab, export)
    assert (done["state"], done["sha256"], done["labels"]) == ("done", wanted, 9)
    assert download(lab, export) == undisturbed
    assert begun_after[0] > 0
    assert scratch(service) == []


def test_cancelled_export_stops_at_once_and_goes_on_where_it_was(
    service: Service,
    lab: Organization,
    small_pages: None,
    begun_after: list[int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    project = labelled(lab, 9)
    service.work()
    undisturbed, _ = finished(service, lab, project)
    begun_after.clear()
    monkeypatch.setattr(export_job, "REPORT_SECONDS", 0.02)
    reached, go_on = service.run(_events())
    walk = pages.read_page

    async def stuck(*arguments: Any, after: int, until: int) -> pages.Page:
        page = await walk(*arguments, after=after, until=until)
        if after and not go_on.is_set() and page.rows[0].seq > begun_at_least(5):
            reached.set()
            await go_on.wait()
        return page

    def begun_at_least(labels: int) -> int:
        return places[labels - 1]

    with service.superuser() as connection:
        places = [
            row[0]
            for row in connection.execute(
                "SELECT seq FROM label_seq WHERE organization = %s ORDER BY seq", [lab.id]
            )
        ]
    monkeypatch.setattr(pages, "read_page", stuck)
    export = ask(lab, project)
    running = asyncio.run_coroutine_threadsafe(service.runner.run_next(), service.loop)
    service.run(asyncio.wait_for(reached.wait(), 20))
    lab.requester.ok("POST", f"/api/jobs/{look(lab, export)['job']}/cancel")

    assert running.result(20)  # although the page that it waits for never comes
    stopped = look(lab, export)
    assert stopped["state"] == "cancelled"
    assert 0 < stopped["progress"]["done"] < 9
    service.loop.call_soon_threadsafe(go_on.set)
    lab.requester.ok("POST", f"/api/jobs/{stopped['job']}/resume")
    assert look(lab, export)["progress"]["done"] == stopped["progress"]["done"]
    service.work()

    assert look(lab, export)["state"] == "done"
    assert download(lab, export) == undisturbed
    assert begun_after[0] == 0
    assert begun_after[1] > 0


async def _events() -> tuple[asyncio.Event, asyncio.Event]:
    return asyncio.Event(), asyncio.Event()


def test_worker_on_another_machine_begins_anew_to_the_same_bytes(
    service: Service, lab: Organization, small_pages: None, begun_after: list[int]
) -> None:
    project = labelled(lab, 5)
    service.work()
    undisturbed, _ = finished(service, lab, project)
    export = ask(lab, project)
    urls = [role_url(service.owner_url, role) for role in (APP, DISPATCH)]
    subprocess.run(
        [sys.executable, "-c", KILLED_WORKER, str(service.home.path), *urls],
        timeout=60,
        check=False,
    )
    with service.superuser() as connection:
        connection.execute("UPDATE job SET until = clock_timestamp() WHERE state = 1")
    for part in scratch(service):
        part.rename(part.with_name("elsewhere"))
    begun_after.clear()

    service.run(service.runner.recover())
    service.work()

    assert begun_after == [0]
    assert download(lab, export) == undisturbed


def test_export_that_was_finished_by_a_dead_worker_is_not_told_twice(
    service: Service, lab: Organization
) -> None:
    project = labelled(lab, 1)
    export = ask(lab, project)
    service.work()
    first = look(lab, export)
    with service.superuser() as connection:
        connection.execute("UPDATE job SET state = 0 WHERE organization = %s", [lab.id])

    service.work()

    assert look(lab, export) == first
    with service.superuser() as connection:
        told = connection.execute(
            "SELECT count(*) FROM event WHERE organization = %s AND name = 'export_finished'",
            [lab.id],
        ).fetchone()
    assert told == (1,)


def test_full_disk_is_said_and_tried_again(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = labelled(lab, 1)
    export = ask(lab, project)

    def full(*_: object, **__: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(export_job.Export, "write", full)
    service.run(service.runner.run_next())

    waiting = look(lab, export)
    assert waiting["state"] == JobState.QUEUED.name.lower()
    assert "no room" in waiting["problem"]
    monkeypatch.undo()
    with service.superuser() as connection:
        connection.execute("UPDATE job SET run_at = clock_timestamp() WHERE state = 0")
    service.work()
    assert look(lab, export)["state"] == "done"


def test_broken_off_download_goes_on(service: Service, lab: Organization) -> None:
    project = labelled(lab, 3)
    whole, digest = finished(service, lab, project)
    export = lab.requester.ok("GET", "/api/exports")["items"][0]["id"]
    path = f"/api/exports/{export}/file"
    etag = f'"{digest}"'

    rest = lab.requester.get(path, headers={"range": "bytes=100-", "if-range": etag})
    other = lab.requester.get(path, headers={"range": "bytes=100-", "if-range": '"other"'})

    assert (rest.status_code, whole[:100] + rest.content) == (206, whole)
    assert rest.headers["content-range"] == f"bytes 100-{len(whole) - 1}/{len(whole)}"
    assert (other.status_code, other.content) == (200, whole)
    again = lab.requester.get(path, headers={"if-none-match": etag})
    assert (again.status_code, again.content) == (304, b"")
    beyond = lab.requester.get(path, headers={"range": f"bytes={len(whole)}-"})
    assert beyond.status_code == 416
    with service.superuser() as connection:
        told = connection.execute(
            "SELECT count(*) FROM event WHERE organization = %s AND name = 'export_downloaded'",
            [lab.id],
        ).fetchone()
    assert told == (3,)  # whatever sent bytes


@pytest.mark.parametrize(
    ("name", "plain", "full"),
    [
        ("Street signs/Köln", "Street-signs-K-ln", "Street-signs-K%C3%B6ln"),
        ("道路", "labels", "%E9%81%93%E8%B7%AF"),
        ('..\\"x"', "x", "x"),
    ],
)
def test_file_is_named_after_its_project(
    service: Service, lab: Organization, name: str, plain: str, full: str
) -> None:
    project = labelled(lab, 1)
    lab.requester.ok("PATCH", f"/api/projects/{project}", json={"name": name})
    finished(service, lab, project)
    export = lab.requester.ok("GET", "/api/exports")["items"][0]["id"]

    named = lab.requester.get(f"/api/exports/{export}/file").headers["content-disposition"]

    pattern = (
        rf'attachment; filename="{plain}-\d{{4}}-\d\d-\d\d-\d{{4}}\.jsonl"; '
        rf"filename\*=UTF-8''{full}-\d{{4}}-\d\d-\d\d-\d{{4}}\.jsonl"
    )
    assert re.fullmatch(pattern, named), named
