"""The page of background work: looked at, tried again and cancelled with mouse and keyboard."""

from collections.abc import Callable

import pytest

from tests.e2e import projects
from tests.e2e.conftest import Person, Running
from tests.e2e.pages import settle


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Job Lab")


def test_dead_letter_is_tried_again_from_the_keyboard(
    running: Running, somebody: Callable[..., Person]
) -> None:
    project = projects.choice_project(running, texts=1)
    with running.client("requester") as client:
        made = client.post(f"/api/projects/{project}/exports", json={"format": "jsonl"}).json()
        assert made["id"]
    projects.spoil_a_job(running)
    person = somebody("requester")
    page = person.page
    page.get_by_role("link", name="Jobs").click()
    page.get_by_role("link", name="failed 1").click()
    page.get_by_text("The store of files does not answer.").wait_for()

    page.keyboard.press("j")
    settle(page)
    assert page.evaluate("document.activeElement.textContent") == "Try again"
    page.keyboard.press("Enter")

    page.get_by_role("heading", name="No job failed").wait_for()
    page.get_by_role("link", name="All").first.click()
    page.get_by_role("row").nth(2).wait_for()
    assert page.get_by_text("Export", exact=True).count() == 2
    page.get_by_text("done", exact=True).nth(2).wait_for()  # of the filter, and of both jobs


def test_page_says_when_the_list_cannot_be_had(
    running: Running, somebody: Callable[..., Person]
) -> None:
    person = somebody("requester")
    person.excuse("500")
    person.page.route(
        "**/api/jobs?*",
        lambda route: route.fulfill(
            status=500,
            content_type="application/problem+json",
            headers={"x-request-id": "a1b2"},
            body='{"status": 500, "code": "internal_error", "message": "It broke."}',
        ),
    )
    person.page.goto(f"{running.url}/o/{running.slug}/jobs")

    person.page.get_by_text("It broke.").wait_for()
    person.page.get_by_text("a1b2").wait_for()
    assert person.page.get_by_role("button", name="Retry").is_visible()


def test_annotators_are_led_to_no_jobs(running: Running, somebody: Callable[..., Person]) -> None:
    person = somebody("annotator")

    settle(person.page)

    assert person.page.get_by_role("link", name="Jobs").count() == 0
