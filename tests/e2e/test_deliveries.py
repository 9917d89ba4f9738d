"""The deliveries tab: how far an export is, why it failed, stopped and gone on with, downloaded."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, Route

from tests.e2e.conftest import Running
from tests.e2e.pages import overflow
from tests.e2e.projects import choice_project

EXPORT: dict[str, Any] = {
    "format": "jsonl",
    "progress": {"done": 0, "total": None},
    "labels": None,
    "size": None,
    "sha256": None,
    "problem": None,
    "created_at": "2026-11-24T12:17:00+00:00",
    "loses": ["points and lines, which have no area", "attributes"],
}
STATES: tuple[dict[str, Any], ...] = (
    {"state": "running", "progress": {"done": 31_000, "total": 100_000}},
    {"state": "queued", "problem": "The database is not available."},
    {"state": "failed", "problem": "The worker's disk has no room for the file."},
    {"state": "cancelled", "progress": {"done": 42_000, "total": 100_000}, "problem": "Cancelled."},
    {
        "state": "done",
        "progress": {"done": 100_000, "total": 100_000},
        "labels": 99_998,
        "size": 115_500_000,
        "sha256": "fbff6d6ba634" + "0" * 52,
    },
)


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Delivery Lab")


@pytest.fixture
def project(running: Running) -> str:
    return choice_project(running, texts=1)


def label(running: Running, project: str) -> None:
    with running.client("lead") as lead:
        (task,) = lead.get(f"/api/projects/{project}/tasks").json()["items"]
        response = {"answers": {"tone": "kind"}}
        lead.post(f"/api/tasks/{task['id']}/complete", json={"response": response})
    running.wait_for(project, "labels", 1)


def tab(running: Running, project: str) -> str:
    return f"{running.url}/o/{running.slug}/projects/{project}/deliveries"


def serve_states(page: Page, project: str) -> list[str]:
    """Let the list of exports show every state; return the addresses that jobs are asked at."""
    items = [
        {**EXPORT, **state, "project": project, "id": f"exp_{n}", "job": f"job_{n}"}
        for n, state in enumerate(STATES)
    ]
    asked: list[str] = []

    def job(route: Route) -> None:
        asked.append(route.request.url.split("/api/")[1])
        route.fulfill(json={})

    page.route("**/api/exports?**", lambda route: route.fulfill(json={"items": items}))
    page.route("**/api/jobs/**", job)
    return asked


def test_labels_leave_as_a_file_named_after_their_project(
    running: Running, project: str, somebody: Any
) -> None:
    label(running, project)
    page = somebody("requester").page
    page.goto(tab(running, project))
    page.get_by_role("radio", name="JSON lines").check()
    page.get_by_role("button", name="Export").click()

    with page.expect_download() as begun:
        page.get_by_role("link", name="Download").click()

    assert begun.value.suggested_filename.startswith("Tone-")
    assert begun.value.suggested_filename.endswith(".jsonl")
    (line,) = begun.value.path().read_text("utf-8").splitlines()
    assert json.loads(line)["payload"] == {"answers": {"tone": "kind"}}


def test_every_state_says_what_it_is_and_what_can_be_done(
    running: Running, project: str, somebody: Any
) -> None:
    page = somebody("requester").page
    asked = serve_states(page, project)
    page.goto(tab(running, project))
    rows = page.locator(".export-card")
    running_row, waiting, failed, cancelled, done = (rows.nth(n) for n in range(5))

    running_row.get_by_text("31,000 of 100,000").wait_for()
    waiting.get_by_text("The database is not available.").wait_for()
    waiting.get_by_text("tried again by itself").wait_for()
    failed.get_by_text("no room for the file").wait_for()
    cancelled.get_by_text("stopped at 42,000 of 100,000").wait_for()
    failed.get_by_role("button", name="Try again").click()
    cancelled.get_by_role("button", name="Resume").click()
    running_row.get_by_role("button", name="Cancel").click()
    running_row.get_by_text("stopping").wait_for()
    done.get_by_text("99,998 labels, 116 MB").wait_for()
    done.get_by_text("fbff6d6ba634" + "0" * 52).wait_for()
    done.get_by_text("leaves out 2 things").click()
    done.get_by_text("points and lines, which have no area").wait_for()
    assert "/api/exports/exp_4/file" in done.get_by_role("group", name="by command").inner_text()
    assert running_row.get_by_role("button", name="Cancel").is_disabled()
    assert asked == ["jobs/job_2/resume", "jobs/job_3/resume", "jobs/job_0/cancel"]


def test_how_many_a_second_are_written_is_counted_between_two_looks(
    running: Running, project: str, somebody: Any
) -> None:
    page = somebody("requester").page
    looks = iter(range(1, 1_000))

    def exports(route: Route) -> None:
        progress = {"done": 1_000 * next(looks), "total": 1_000_000}
        item = {**EXPORT, "state": "running", "progress": progress, "project": project}
        route.fulfill(json={"items": [{**item, "id": "exp_1", "job": "job_1"}]})

    page.route("**/api/exports?**", exports)
    page.goto(tab(running, project))

    page.get_by_text(re.compile(r"\d of 1,000,000 · [\d,]+ a second")).wait_for()


def test_the_command_names_what_was_chosen(running: Running, project: str, somebody: Any) -> None:
    page = somebody("requester").page
    page.goto(tab(running, project))
    page.get_by_role("radio", name="CSV for spreadsheets").check()

    command = page.get_by_role("group", name="Export by command").inner_text()
    assert f"--organization {running.slug} --project {project} --format spreadsheet" in command
    page.get_by_text("drops what stands beyond the first 32,000 characters").wait_for()


@pytest.mark.parametrize("width", [1440, 390])
def test_the_cards_fit_its_window(
    running: Running, project: str, somebody: Any, width: int
) -> None:
    page = somebody("requester").page
    page.set_viewport_size({"width": width, "height": 900 if width == 1440 else 844})
    serve_states(page, project)
    page.goto(tab(running, project))
    page.get_by_text("stopped at").wait_for()

    assert overflow(page) == []
