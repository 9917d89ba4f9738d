"""An annotator's day in a browser: the queue, feedback, comments, guidelines, doubt."""

from typing import Any

import httpx
import pytest
from playwright.sync_api import Page

from tests.e2e import pages, projects
from tests.e2e.conftest import DEAF_MS, Running

OLD = "# 2.1 Tone\n\nIrony is rude.\n\n# 2.2 Thanks\n\nThanks are kind.\n"
NEW = OLD.replace("Irony is rude", "Irony is kind") + "\n# 2.3 Bots\n\nA bot is never rude.\n"
NARROW = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Desk Lab")


def ok(response: httpx.Response) -> Any:
    assert response.is_success, response.text
    return response.json() if response.content else None


def lease(client: httpx.Client, project: str, kind: str = "annotate") -> dict[str, Any]:
    return ok(client.post(f"/api/projects/{project}/lease", json={"kind": kind}))


def answer(client: httpx.Client, project: str, seconds: float = 65.0) -> None:
    held = lease(client, project)
    body = {
        "lease_token": held["lease_token"],
        "payload": {"answers": {"tone": "kind"}},
        "active_seconds": seconds,
    }
    ok(client.post(f"/api/assignments/{held['assignment']}/submit", json=body))


def new_annotator(running: Running, name: str) -> httpx.Client:
    running.add_person(name, "annotator")
    return running.client(name)


def open_task(page: Page, running: Running, held: dict[str, Any]) -> None:
    page.goto(f"{running.url}/desk/{held['assignment']}")
    page.locator(".strip").get_by_text("Lease").wait_for()
    page.wait_for_timeout(DEAF_MS)


def test_today_tells_the_own_pace_and_week_once_there_are_enough_answers(
    running: Running, somebody: Any
) -> None:
    project = projects.choice_project(running, texts=14)
    other = projects.choice_project(running, texts=2)
    with new_annotator(running, "pat") as client:
        for _ in range(10):
            answer(client, project)
    page = somebody("pat").page

    first = page.locator(".queue-row").first
    first.get_by_text("10 done today").wait_for()
    assert page.get_by_role("heading", level=1).inner_text().endswith(", Pat")
    assert page.title().startswith("Today")
    assert first.get_by_text("1:05 a task").is_visible()
    assert page.get_by_text("enough for 4 min or more at your pace").is_visible()
    page.get_by_role("button", name="Table").click()
    assert page.locator(".week-table tbody tr").last.inner_text().split("\t")[1:] == [
        *("10", "11 min"),
    ]
    assert pages.violations(page) == []
    page.keyboard.press("Enter")  # the focus is on the table's button: it goes back to the bars
    page.locator(".week-bars").wait_for()
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Enter")
    page.locator(".strip").get_by_text("Lease").wait_for()
    with running.client("pat") as client:
        assert [one["project"]["id"] for one in ok(client.get("/api/desk"))["open"]] == [project]
    page.get_by_text("of about 1:05").wait_for()
    for one in (project, other):
        projects.pause(running, one)


def test_what_was_sent_back_is_read_and_mended_from_today(running: Running, somebody: Any) -> None:
    project = projects.choice_project(running, texts=1)
    with running.client("requester") as client:
        ok(client.put(f"/api/projects/{project}/policy", json={"review": "all"}))
    with new_annotator(running, "sam") as client, running.client("reviewer") as reviewer:
        answer(client, project)
        held = lease(reviewer, project, "review")
        body = {
            "lease_token": held["lease_token"],
            "verdict": "reject",
            "reason": "wrong_class",
            "comment": "read it to the end",
        }
        ok(reviewer.post(f"/api/assignments/{held['assignment']}/review", json=body))
    page = somebody("sam").page

    row = page.locator(".feedback-row")
    row.get_by_text("read it to the end").wait_for()
    assert page.get_by_text("0 accepted, 0 corrected, 1 sent back").is_visible()
    row.get_by_role("button", name="Fix it").click()
    page.get_by_text("A reviewer sent this back").wait_for()
    page.get_by_role("button", name="Submit and next").click()
    page.get_by_text("You answered it anew.").wait_for()
    page.get_by_role("button", name="Mark as read").click()
    page.locator(".feedback-row .badge").wait_for(state="detached")
    projects.pause(running, project)


def test_a_comment_is_asked_and_read_by_keys_and_stays_in_its_box(
    running: Running, somebody: Any
) -> None:
    project = projects.choice_project(running, texts=1)
    with new_annotator(running, "kim") as client:
        held = lease(client, project)
        page = somebody("kim").page
        open_task(page, running, held)
        page.keyboard.press("n")
        page.get_by_placeholder("Ask or say something").wait_for()
        page.keyboard.type("Does irony count?")
        assert pages.violations(page) == []
        page.keyboard.press("Control+Enter")
        page.locator(".said").get_by_text("Does irony count?").wait_for()
        assert len(ok(client.get("/api/desk"))["open"]) == 1  # it sent no answer
        path = f"/api/tasks/{held['task']['id']}/comments"
        [thread] = ok(client.get(path))["items"]
        with running.client("lead") as lead:
            ok(lead.post(f"{path}/{thread['id']}/answers", json={"text": "Yes, § 2.1"}))
        page.reload()
        page.get_by_role("button", name="1 new answer").wait_for()
        assert thread["anchor"] == {"field": "tone"}
        assert pages.violations(page) == []
        page.locator("[data-question=tone]").get_by_role("button", name="Comment 1").click()
        page.locator(".said").get_by_text("Yes, § 2.1").wait_for()
        assert pages.violations(page) == []
        page.get_by_role("button", name="Settle").click()
        page.get_by_text("1 settled").wait_for()
        page.locator("[data-question=tone] .lw-comment").wait_for(state="detached")
        [thread] = ok(client.get(path))["items"]
        assert (thread["settled"], thread["unread"]) == (True, False)
    projects.pause(running, project)


def test_guidelines_say_what_changed_since_they_were_read(running: Running, somebody: Any) -> None:
    project = projects.choice_project(running, texts=1)
    path = f"/api/projects/{project}/guidelines"
    with new_annotator(running, "lee") as client, running.client("requester") as requester:
        ok(requester.put(path, json={"text": OLD}))
        ok(client.post(f"{path}/read", json={"version": 2}))
        ok(requester.put(path, json={"text": NEW}))
        held = lease(client, project)
        page = somebody("lee").page
        open_task(page, running, held)
        page.get_by_role("button", name="Guidelines 3: 2 changes since you last read").wait_for()
        page.keyboard.press("g")
        changed = page.locator(".change.changed")
        changed.wait_for()
        assert changed.locator("del").inner_text().count("rude") == 1
        assert changed.locator("ins").inner_text().count("kind") == 1
        assert pages.violations(page) == []
        page.get_by_role("button", name="Text", exact=True).click()
        page.get_by_label("Find in the guidelines").fill("thanks")
        assert page.locator(".guidelines-text mark").count() == 2
        assert page.get_by_text("A bot is never rude.").count() == 0
        assert ok(client.get(f"{path}/versions"))["read"] == 3
        page.reload()
        page.locator(".strip").get_by_text("Lease").wait_for()
        assert page.get_by_text("since you last read").count() == 0
    projects.pause(running, project)


def test_guidelines_open_at_the_section_of_what_is_in_hand(running: Running, somebody: Any) -> None:
    project = projects.choice_project(running, texts=1)
    long = "# 1 General\n\n" + "Read it to the end.\n\n" * 60 + "# 2.1 Tone\n\nIrony is rude.\n\n"
    with new_annotator(running, "gus") as client, running.client("requester") as requester:
        text = long + "# 3 More\n\n" + "And this.\n\n" * 60
        ok(requester.put(f"/api/projects/{project}/guidelines", json={"text": text}))
        held = lease(client, project)
    page = somebody("gus").page
    open_task(page, running, held)
    page.keyboard.press("g")
    scroll = page.locator(".guidelines-scroll")
    heading = scroll.get_by_text("2.1 Tone")
    heading.wait_for()
    pages.settle(page)
    top = scroll.bounding_box()
    at = heading.bounding_box()
    assert top
    assert at
    assert abs(at["y"] - top["y"]) < 40  # not a matter of 60 paragraphs above it
    projects.pause(running, project)


def test_doubt_outlives_a_reload_and_comes_with_the_answer(running: Running, somebody: Any) -> None:
    project = projects.choice_project(running, texts=1)
    with new_annotator(running, "una") as client:
        held = lease(client, project)
    page = somebody("una").page
    open_task(page, running, held)
    page.keyboard.press("u")
    unsure = page.locator(".work-bar").get_by_role("button", name="Unsure", pressed=True)
    unsure.wait_for()
    page.reload()
    unsure.wait_for()
    page.locator("[data-question=tone] :focus").wait_for()
    page.wait_for_timeout(DEAF_MS)
    page.keyboard.press("1")
    running.wait_for(project, "labels", 1)
    assert [one["unsure"] for one in projects.answers(running, project)] == [True]


def test_somebody_on_hold_reads_why_and_is_offered_no_queue(
    running: Running, somebody: Any
) -> None:
    project = projects.choice_project(running, texts=1)
    new_annotator(running, "hal").close()
    with running.client("lead") as lead:
        [*_, newest] = ok(lead.get("/api/annotators?limit=200"))["items"]
        reason = {"reason": "A word first, please."}
        ok(lead.post(f"/api/annotators/{newest['id']}/holds", json=reason))
    page = somebody("hal").page

    page.get_by_text("A word first, please.").wait_for()
    assert page.get_by_role("heading", name="Your queue").count() == 0
    assert page.get_by_text("No work for you right now").count() == 0
    projects.pause(running, project)


def test_the_day_fits_a_phone_in_the_dark(running: Running, somebody: Any) -> None:
    project = projects.choice_project(running, texts=12)
    with new_annotator(running, "mia") as client:
        for _ in range(10):
            answer(client, project)
    page = somebody("mia").page
    page.evaluate("localStorage['labelwright.theme'] = 'dark'")
    page.set_viewport_size(NARROW)
    page.goto(f"{running.url}/desk")
    page.get_by_text("10 done today").wait_for()
    pages.settle(page)

    assert pages.violations(page) == []
    assert pages.overflow(page) == []
    assert pages.cut_off(page) == []
    projects.pause(running, project)


def test_a_lead_finds_open_comments_and_answers_them(running: Running, somebody: Any) -> None:
    project = projects.choice_project(running, texts=1)
    with new_annotator(running, "ned") as client:
        task = lease(client, project)["task"]["id"]
        ok(client.post(f"/api/tasks/{task}/comments", json={"text": "Is a joke kind?"}))
    page = somebody("lead").page
    page.goto(f"{running.url}/o/{running.slug}/projects/{project}")
    page.get_by_role("link", name="Is a joke kind?").click()
    page.get_by_placeholder("Answer").fill("Only a good one.")
    page.get_by_role("button", name="Answer").click()
    page.locator(".said").get_by_text("Only a good one.").wait_for()
    pages.settle(page)
    assert pages.violations(page) == []
    with running.client("ned") as client:
        [item] = ok(client.get("/api/desk/today"))["feedback"]
        assert (item["what"], item["text"]) == ("answered", "Only a good one.")
    projects.pause(running, project)


def test_a_lead_reads_why_tasks_are_skipped(running: Running, somebody: Any) -> None:
    project = projects.choice_project(running, texts=2)
    with new_annotator(running, "ole") as client:
        for reason in ("guidelines_silent", "guidelines_silent", "media_broken"):
            held = lease(client, project)
            body = {"lease_token": held["lease_token"], "reason": reason}
            ok(client.post(f"/api/assignments/{held['assignment']}/skip", json=body))
    page = somebody("lead").page
    page.goto(f"{running.url}/o/{running.slug}/projects/{project}")
    card = page.locator(".card", has=page.get_by_role("heading", name="Why tasks are skipped"))
    rows = card.get_by_role("listitem")
    rows.filter(has_text="The guidelines say nothing").get_by_text("2 skips").wait_for()
    assert rows.filter(has_text="The media is broken").get_by_text("1 skip of 1 task").is_visible()
    pages.settle(page)
    assert pages.violations(page) == []
    rows.filter(has_text="The media is broken").get_by_role("link").click()
    page.wait_for_url(f"**/tasks/{held['task']['id']}")
    projects.pause(running, project)
