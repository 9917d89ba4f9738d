"""The last task is reopened by a key or from the film strip, corrected, and left as it was."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import DEAF_MS, Person, Running
from tests.e2e.test_questionnaire import ONE, project_of


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Recall Lab")


def opened(running: Running, person: Person, project: str) -> Page:
    """Open the next task of a project; holding two, one is told so when a third is asked for."""
    person.excuse("409")
    with running.client("annotator") as client:
        lease = client.post(f"/api/projects/{project}/lease", json={"kind": "annotate"})
        assignment = lease.raise_for_status().json()["assignment"]
    person.page.goto(f"{running.url}/desk/{assignment}")
    expect(person.page.get_by_text("Is it fine?")).to_be_visible()
    person.page.wait_for_timeout(DEAF_MS)
    return person.page


def answers(running: Running, project: str) -> list[list[tuple[Any, bool]]]:
    """Return the answers of each task: what was said, and whether it amends another."""
    with running.client("requester") as client:
        found = client.get(f"/api/projects/{project}/tasks").raise_for_status().json()["items"]
        lives = [client.get(f"/api/tasks/{task['id']}").json() for task in found]
    return [
        [
            (one["payload"]["answers"]["fine"], one["amends"] is not None)
            for one in life["annotations"]
        ]
        for life in lives
    ]


def answer(page: Page, key: str) -> None:
    """Answer the one question; the next task comes by itself."""
    before = page.url
    page.keyboard.press(key)
    page.wait_for_function("before => location.href !== before", arg=before)
    page.wait_for_timeout(DEAF_MS)


def reopen(page: Page) -> None:
    """Reopen the previous task once its answer has arrived."""
    expect(page.get_by_role("navigation", name="Your last tasks")).to_be_visible()
    page.keyboard.press("Shift+Backspace")
    expect(page.get_by_text("You correct an answer that you gave")).to_be_visible()
    page.wait_for_timeout(DEAF_MS)


def test_previous_task_is_reopened_by_its_key_and_corrected(
    running: Running, somebody: Callable[..., Person]
) -> None:
    project = project_of(running, ONE, *[[{"text": f"text {n}"}] for n in range(3)])
    page = opened(running, somebody("annotator"), project)
    answer(page, "1")
    here = page.url

    reopen(page)
    question = page.get_by_role("button", name="Is it fine?")
    expect(question).to_contain_text("Yes")
    page.reload()
    expect(page.get_by_text("You correct an answer that you gave")).to_be_visible()
    page.get_by_role("switch").click()  # do not go on after the last answer
    question.click()
    page.keyboard.press("2")
    expect(question).to_contain_text("No")
    page.keyboard.press("Control+z")
    expect(question).to_contain_text("Yes")
    question.click()
    page.keyboard.press("2")
    page.get_by_role("button", name="Submit correction").click()

    page.wait_for_url(here)
    film = page.get_by_role("navigation", name="Your last tasks")
    expect(film.get_by_role("button", name="Correct your answer: No")).to_be_visible()
    assert [("yes", False), ("no", True)] in answers(running, project)


def test_film_strip_leads_back_and_leaving_keeps_the_old_answer(
    running: Running, somebody: Callable[..., Person]
) -> None:
    project = project_of(running, ONE, *[[{"text": f"text {n}"}] for n in range(4)])
    page = opened(running, somebody("annotator"), project)
    answer(page, "1")
    answer(page, "2")
    here = page.url

    page.get_by_role("button", name="Correct your answer: Yes").click()
    expect(page.get_by_text("You correct an answer that you gave")).to_be_visible()
    page.get_by_role("button", name="Leave it as it was").first.click()

    page.wait_for_url(here)
    expect(page.get_by_text("You correct an answer that you gave")).to_have_count(0)
    assert sorted(map(len, answers(running, project))) == [0, 0, 1, 1]


def test_what_a_reviewer_has_is_not_reopened_and_says_so(
    running: Running, somebody: Callable[..., Person]
) -> None:
    project = project_of(running, ONE, *[[{"text": f"text {n}"}] for n in range(3)])
    with running.client("requester") as client:
        policy = client.get(f"/api/projects/{project}").json()["policy"] | {"review": "all"}
        client.put(f"/api/projects/{project}/policy", json=policy).raise_for_status()
    person = somebody("annotator")
    page = opened(running, person, project)
    answer(page, "1")
    expect(page.get_by_role("button", name="Correct your answer: Yes")).to_be_visible()
    with running.client("reviewer") as client:
        held = client.post(f"/api/projects/{project}/lease", json={"kind": "review"})
        assert held.status_code == 200

    page.keyboard.press("Shift+Backspace")

    expect(page.get_by_role("alert")).to_contain_text("A reviewer has been given your answer")
    expect(page.get_by_role("button", name="Yes: a reviewer has it")).to_be_visible()
