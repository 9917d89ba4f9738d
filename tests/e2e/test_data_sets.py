"""The tab of data sets: named, published, compared and taken along, with the page alone."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Running
from tests.e2e.projects import choice_project


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Data Set Lab")


def label(running: Running, project: str, tone: str) -> None:
    """Label the next text that has no label."""
    with running.client("lead") as lead:
        path = f"/api/projects/{project}"
        before = lead.get(path).json()["counters"]["labels"]
        tasks = lead.get(f"{path}/tasks?state=open").json()["items"]
        answered = lead.post(
            f"/api/tasks/{tasks[0]['id']}/complete", json={"response": {"answers": {"tone": tone}}}
        )
        assert answered.is_success, answered.text
    running.wait_for(project, "labels", before + 1)


def test_a_data_set_is_named_published_compared_and_exported(
    running: Running, somebody: Any
) -> None:
    project = choice_project(running, texts=3)
    label(running, project, "kind")
    person = somebody("requester")
    page: Page = person.page
    page.goto(f"{running.url}/o/{running.slug}/projects/{project}/data_sets")
    expect(page.get_by_text("No data set yet")).to_be_visible()

    page.keyboard.press("n")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name").fill("tones")
    dialog.get_by_label("Licence").fill("CC0-1.0")
    dialog.get_by_role("button", name="Create").click()
    for number in (1, 2):
        page.get_by_role("button", name="Publish version").click()
        page.get_by_role("dialog").get_by_label("What is new").fill(f"round {number}")
        page.get_by_role("dialog").get_by_role("button", name="Publish version").click()
        expect(page.get_by_role("heading", name=f"tones, version {number}")).to_be_visible()
        expect(page.get_by_role("table", name="What the labels say")).to_be_visible(timeout=20_000)
        if number == 1:
            label(running, project, "rude")

    expect(page.get_by_label("Compared with")).to_have_value(re.compile("dsv_"))
    expect(page.get_by_text("1 task is new, 0 were corrected, 0 are gone.")).to_be_visible()
    row = page.get_by_role("table", name="What the labels say").get_by_role("row", name="rude")
    expect(row.get_by_role("cell").nth(2)).to_have_text("0")
    expect(row.get_by_role("cell").nth(3)).to_have_text("1")
    page.get_by_label("Compared with").select_option("nothing")
    expect(page.get_by_text("2 tasks are new")).to_be_visible()
    with page.expect_download() as downloading:
        page.get_by_role("link", name="Manifest").click()
    assert len(downloading.value.path().read_bytes().splitlines()) == 2
    page.get_by_role("button", name="Export").click()
    page.get_by_role("link", name="It will be under Deliveries").click()
    expect(page.get_by_role("link", name="Download")).to_be_visible(timeout=20_000)


def test_a_name_that_is_taken_is_told_at_the_field(running: Running, somebody: Any) -> None:
    project = choice_project(running, texts=1)
    with running.client("requester") as client:
        made = client.post(f"/api/projects/{project}/data-sets", json={"name": "tones"})
        assert made.is_success
    person = somebody("requester")
    person.excuse("409")
    page: Page = person.page
    page.goto(f"{running.url}/o/{running.slug}/projects/{project}/data_sets")

    page.get_by_role("button", name="New data set").click()
    page.get_by_role("dialog").get_by_label("Name").fill("tones")
    page.get_by_role("dialog").get_by_role("button", name="Create").click()

    field = page.get_by_role("dialog").get_by_label("Name")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("alert")).to_contain_text("has a data set tones already")
