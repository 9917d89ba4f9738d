"""The task table and the task inspector, by keys and by mouse; hostile texts stay texts."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Person, Running
from tests.e2e.pages import settle, violations

HOSTILE = '"><img src=x onerror="window.ran = true"><script>window.ran = true</script>'
ONTOLOGY: dict[str, Any] = {
    "fields": [
        {
            "id": "mood",
            "name": f"Mood {HOSTILE}",
            "kind": "choice",
            "required": True,
            "options": [{"id": "good", "name": f"Good {HOSTILE}"}, {"id": "bad", "name": "Bad"}],
        }
    ]
}
COUNT = 240


@pytest.fixture(scope="module")
def lab(running: Running) -> Running:
    return running.in_organization("Table Lab")


@pytest.fixture(scope="module")
def project(lab: Running) -> str:
    """A project of 240 texts: 6 answered, one flagged, one with a comment; hostile names."""
    with lab.client("requester") as client:
        body = {"name": f"Moods {HOSTILE}", "task_type": "questionnaire", "ontology": ONTOLOGY}
        made = client.post("/api/projects", json=body).raise_for_status().json()["id"]
        keys = {"keys": ["city", HOSTILE]}
        client.put(f"/api/projects/{made}/metadata-keys", json=keys).raise_for_status()
        tasks = [
            {
                "unique_id": f"text-{n:03}" if n else HOSTILE,
                "assets": [{"text": f"Text {n} {HOSTILE}", "name": HOSTILE if n == 1 else f"n{n}"}],
                "metadata": {"city": "Graz" if n % 2 else "Wien", HOSTILE: HOSTILE},
                "priority": 9 if n == 7 else 0,
            }
            for n in range(COUNT)
        ]
        client.post(f"/api/projects/{made}/tasks", json=tasks).raise_for_status()
    with lab.client("annotator") as client:
        for n in range(6):
            held = client.post(f"/api/projects/{made}/lease", json={"kind": "annotate"}).json()
            if n == 0:
                comments = f"/api/tasks/{held['task']['id']}/comments"
                client.post(comments, json={"text": HOSTILE}).raise_for_status()
            answer = {
                "lease_token": held["lease_token"],
                "payload": {"answers": {"mood": "bad" if n == 5 else "good"}},
                "active_seconds": 3.0,
                "unsure": n == 1,
            }
            client.post(f"/api/assignments/{held['assignment']}/submit", json=answer)
    return made


@pytest.fixture
def page(lab: Running, browser: Any, project: str) -> Any:
    opened = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    opened.set_default_timeout(15_000)
    person = Person(opened, lab)
    person.sign_in("lead")
    opened.goto(f"{lab.url}/o/{lab.slug}/projects/{project}/tasks")
    settle(opened)
    yield opened
    assert opened.evaluate("window.ran === undefined")
    opened.context.close()
    assert person.unexcused == []


def names(page: Page) -> list[str]:
    """Return the names of the rows that are drawn."""
    return page.locator(".task-table [data-row]").all_inner_texts()


def test_only_rows_in_view_are_drawn_and_the_end_is_reached_by_scrolling(page: Page) -> None:
    assert len(names(page)) < COUNT / 4
    page.locator(".task-scroll").evaluate("(e) => (e.scrollTop = e.scrollHeight)")
    settle(page)
    page.locator(".task-scroll").evaluate("(e) => (e.scrollTop = e.scrollHeight)")
    settle(page)
    page.locator(".task-scroll").evaluate("(e) => (e.scrollTop = e.scrollHeight)")
    expect(page.locator(f"tr[aria-rowindex='{COUNT}']")).to_be_visible()
    assert violations(page) == []


def test_a_filter_is_typed_by_keys_and_stands_in_the_address(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("Flag")
    page.keyboard.press("Enter")
    page.get_by_role("option", name="Unsure").wait_for()
    page.keyboard.type("uns")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"flag=unsure"))
    settle(page)
    assert len(names(page)) == 1
    page.keyboard.press("Escape")
    page.keyboard.press("Backspace")
    page.wait_for_url(lambda url: "flag" not in url)


def test_values_are_proposed_with_their_numbers(page: Page) -> None:
    page.get_by_role("combobox", name="Filter tasks").click()
    page.get_by_role("option", name="city", exact=True).click()
    expect(page.get_by_role("option", name="Graz")).to_contain_text(str(COUNT // 2))
    page.get_by_role("option", name="Wien").click()
    page.wait_for_url(re.compile(r"metadata=city(%3D|=)Wien"))
    assert violations(page) == []


def test_nothing_found_names_the_filter_and_leaves_it_out(page: Page) -> None:
    page.goto(f"{page.url}?flag=unsure&metadata=city%3DNowhere")
    settle(page)
    expect(page.get_by_text("excludes most")).to_contain_text("city Nowhere")
    page.get_by_role("button", name="Leave out city Nowhere").click()
    settle(page)
    assert len(names(page)) == 1


def test_rows_are_walked_chosen_and_opened_by_keys(page: Page, project: str) -> None:
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.get_by_role("status").filter(has_text="2 tasks selected")).to_be_visible()
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/tasks/tsk_"))


def test_many_are_changed_by_a_job_that_tells_how_far_it_is(page: Page) -> None:
    page.goto(f"{page.url}?unique_id_prefix=text-2")
    settle(page)
    page.get_by_role("checkbox", name="Select all tasks shown").check()
    page.get_by_role("button", name="Select all that match").click()
    page.get_by_role("button", name="Hold", exact=True).click()
    expect(page.get_by_text("35 tasks changed")).to_be_visible()  # five are labelled
    expect(page.locator("tr.pick").nth(5)).to_contain_text("On hold")


def test_a_view_keeps_filter_and_columns(page: Page) -> None:
    page.goto(f"{page.url}?priority=9")
    settle(page)
    page.get_by_role("button", name="Save view").click()
    page.get_by_label("Name").fill(f"High {HOSTILE}")
    page.get_by_role("dialog").get_by_role("button", name="Save view").click()
    page.get_by_role("dialog").wait_for(state="hidden")
    page.get_by_role("button", name="Remove the filter Priority 9").click()
    page.get_by_label("Saved views").select_option(index=1)
    page.wait_for_url(re.compile(r"priority=9"))


def test_the_life_of_a_task_is_read_and_each_answer_shown(page: Page) -> None:
    page.goto(f"{page.url}?flag=comments")
    settle(page)
    page.locator(".task-table [data-row]").first.click()
    page.wait_for_url(re.compile(r"/tasks/tsk_"))
    settle(page)
    expect(page.get_by_role("heading", name="Life of the task")).to_be_visible()
    expect(page.get_by_text("answered").first).to_be_visible()
    assert violations(page) == []
