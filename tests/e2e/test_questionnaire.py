"""A form beside every kind of asset, worked by keys alone: what is answered is what arrives."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e import pages, projects
from tests.e2e.conftest import DEAF_MS, Person, Running
from tests.media_files import FILES, pdf, tone

CITIES = ("Accra", "Bogotá", "Cairo", "Dakar", "Edinburgh", "Faro", "Ghent", "Hanoi", "Izmir",
          "Jakarta", "Kyiv", "Łódź")  # fmt: skip


def options(*names: str) -> list[dict[str, Any]]:
    return [{"id": name.lower(), "name": name} for name in names]


FORM: dict[str, Any] = {
    "fields": [
        {
            "id": "place",
            "kind": "choice",
            "name": "Where is it?",
            "required": True,
            "options": [
                {
                    "id": "town",
                    "name": "Town",
                    "fields": [
                        {
                            "id": "street",
                            "kind": "choice",
                            "name": "Which street?",
                            "required": True,
                            "options": options("Main", "Side"),
                        }
                    ],
                },
                {"id": "sea", "name": "Sea"},
            ],
        },
        {
            "id": "seen",
            "kind": "choices",
            "name": "What is there?",
            "required": True,
            "options": options("Car", "Bus", "Tram"),
        },
        {
            "id": "city",
            "kind": "choice",
            "name": "Which city?",
            "required": True,
            "options": [{"id": f"c{n}", "name": name} for n, name in enumerate(CITIES)],
        },
        {"id": "sharp", "kind": "rating", "name": "How sharp?", "required": True},
        {"id": "people", "kind": "number", "name": "How many people?", "required": True},
        {"id": "taken", "kind": "date", "name": "When?", "required": True},
        {
            "id": "crowd",
            "kind": "boolean",
            "name": "Is it a crowd?",
            "required": True,
            "when": {"field": "people", "exists": True},
        },
        {"id": "sign", "kind": "text", "name": "What is written there?", "required": True},
    ]
}
ONE: dict[str, Any] = {
    "fields": [
        {
            "id": "fine",
            "kind": "choice",
            "name": "Is it fine?",
            "required": True,
            "options": options("Yes", "No"),
        }
    ]
}

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Form Lab")


def uploaded(running: Running, name: str, content: bytes) -> dict[str, str]:
    with running.client("requester") as client:
        response = client.post(f"/api/assets?name={name}", content=content)
        return {"uri": response.raise_for_status().json()["uri"], "name": name}


def project_of(running: Running, ontology: dict[str, Any], *tasks: list[dict[str, Any]]) -> str:
    """Return a project with one task for each list of assets, ready to be worked on."""
    with running.client("requester") as client:
        body = {"name": f"Forms {time.time_ns()}", "task_type": "questionnaire"}
        made = client.post("/api/projects", json=body | {"ontology": ontology}).raise_for_status()
        project = made.json()["id"]
        orders = [{"assets": assets} for assets in tasks]
        client.post(f"/api/projects/{project}/tasks", json=orders).raise_for_status()
    running.wait_for(project, "open", len(tasks))
    return project


@pytest.fixture
def open_task(running: Running, somebody: Callable[..., Person]) -> Open:
    """Return a function that opens the first task of a project at an annotator's workbench."""

    def begin(project: str, **context: Any) -> Page:
        person = somebody("annotator", **context)
        with running.client("annotator") as client:
            lease = client.post(f"/api/projects/{project}/lease", json={"kind": "annotate"})
            assignment = lease.raise_for_status().json()["assignment"]
        person.page.goto(f"{running.url}/desk/{assignment}")
        person.page.locator(".lw-question-current :focus").wait_for()
        person.page.wait_for_timeout(DEAF_MS)
        return person.page

    return begin


def until(page: Page, condition: str) -> None:
    """Wait until an expression holds in the page, whose policy forbids to evaluate texts there."""
    for _ in range(200):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never: {condition}")


def current(page: Page) -> str | None:
    return page.locator(".lw-question-current").get_attribute("data-question")


def test_every_kind_of_question_is_answered_by_keys_and_the_next_task_comes(
    running: Running, open_task: Open
) -> None:
    project = project_of(running, FORM, [{"text": "one"}], [{"text": "two"}])
    page = open_task(project)
    first = page.url
    assert page.get_by_text("To go on: Where is it, then What is there").is_visible()

    page.keyboard.press("1")
    assert current(page) == "street"
    assert page.get_by_text("asked because of the answer “Town”").is_visible()
    page.keyboard.press("2")
    for key in ("1", "3", "Enter"):
        page.keyboard.press(key)
    page.keyboard.type("bogo")
    page.keyboard.press("Enter")
    page.keyboard.press("4")
    page.keyboard.type("17")
    page.keyboard.press("Enter")
    page.keyboard.type("11242026")
    page.keyboard.press("Enter")
    assert page.get_by_text("asked because “How many people?” is answered").is_visible()
    page.keyboard.press("2")
    page.keyboard.type("Halt")
    assert pages.violations(page) == []
    page.keyboard.press("Control+Enter")
    page.wait_for_url(lambda url: url != first)

    running.wait_for(project, "labels", 1)
    (answer,) = projects.answers(running, project)
    assert answer["payload"]["answers"] == {
        "place": "town",
        "street": "side",
        "seen": ["car", "tram"],
        "city": "c1",
        "sharp": 4,
        "people": 17,
        "taken": "2026-11-24",
        "crowd": False,
        "sign": "Halt",
    }


def test_the_way_back_and_another_answer_ask_what_is_asked_then(
    running: Running, open_task: Open
) -> None:
    page = open_task(project_of(running, FORM, [{"text": "one"}]))

    page.keyboard.press("1")
    page.keyboard.press("Shift+Tab")
    assert current(page) == "place"
    page.keyboard.press("2")
    assert current(page) == "seen"
    assert page.locator("[data-question=street]").count() == 0
    assert page.get_by_text("2 questions not asked here: Which street, Is it a crowd").is_visible()


def test_who_wants_to_look_again_is_not_carried_on(running: Running, open_task: Open) -> None:
    page = open_task(project_of(running, ONE, [{"text": "one"}], [{"text": "two"}]))
    first = page.url
    page.get_by_role("switch").click()
    page.keyboard.press("1")
    page.wait_for_timeout(DEAF_MS)
    assert page.url == first
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != first)
    page.locator(".lw-question-current").wait_for()
    assert page.get_by_role("switch").get_attribute("aria-checked") == "false"


def test_a_sound_is_played_by_keys_while_a_question_has_the_focus(
    running: Running, open_task: Open
) -> None:
    page = open_task(project_of(running, ONE, [uploaded(running, "a.wav", tone(30.0))]))
    place = page.locator(".lw-transport-place")
    place.get_by_text("/ 0:30.0").wait_for()

    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("ArrowRight")
    assert place.inner_text() == "0:06.0 / 0:30.0"
    page.keyboard.press("ArrowLeft")
    assert place.inner_text() == "0:05.0 / 0:30.0"
    page.keyboard.press(">")
    assert page.get_by_role("button", name="Speed 1.25×").is_visible()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Pause").wait_for()
    until(page, "document.querySelector('.lw-transport-slider').value > 5.2")
    page.keyboard.press("Space")
    page.get_by_role("button", name="Play").wait_for()
    assert pages.violations(page) == []
    assert page.locator(".lw-question-current [aria-checked=true]").count() == 0


@pytest.mark.parametrize("name", ["clip.webm", "clip.mp4"])
def test_a_video_goes_frame_by_frame(running: Running, open_task: Open, name: str) -> None:
    content = (FILES / name).read_bytes()
    page = open_task(project_of(running, ONE, [uploaded(running, name, content)]))
    page.get_by_text("frame 1 of 11").wait_for()
    until(page, "document.querySelector('video').readyState >= 2")

    pictures = [page.locator("video").screenshot()]
    for frame in range(2, 12):
        page.keyboard.press("f")
        page.get_by_text(f"frame {frame} of 11").wait_for()
        until(page, "!document.querySelector('video').seeking")
        page.wait_for_timeout(60)  # until what was decoded is painted
        pictures.append(page.locator("video").screenshot())

    assert len(set(pictures)) == 11
    page.keyboard.press("Shift+d")
    page.get_by_text("frame 1 of 11").wait_for()
    assert page.evaluate("document.querySelector('video').paused")
    assert pages.violations(page) == []


def test_a_document_is_read_page_by_page(running: Running, open_task: Open) -> None:
    content = pdf(["alpha", "beta", "gamma"], size=(300, 400))
    page = open_task(project_of(running, ONE, [uploaded(running, "a.pdf", content)]))
    page.get_by_text("1 of 3 100%").wait_for()
    page.locator(".lw-page-text").first.get_by_text("alpha").wait_for()

    page.keyboard.press("f")
    page.get_by_text("2 of 3 100%").wait_for()
    page.locator(".lw-page-text").get_by_text("beta").wait_for()
    page.keyboard.press("+")
    page.get_by_text("2 of 3 125%").wait_for()
    assert page.evaluate("document.querySelector('.lw-page img').naturalWidth") == 600
    assert pages.violations(page) == []


def test_several_assets_lie_as_one_likes_and_keys_walk_them(
    running: Running, open_task: Open
) -> None:
    assets = [
        uploaded(running, "a.wav", tone(1.0)),
        uploaded(running, "a.pdf", pdf(["alpha", "beta"])),
        {"text": "a letter", "name": "letter"},
    ]
    page = open_task(project_of(running, ONE, assets))
    page.get_by_text("1 of 3 a.wav").wait_for()
    assert page.locator(".lw-asset:visible").count() == 3

    page.keyboard.press("y")
    assert page.locator(".lw-asset:visible").count() == 1
    page.keyboard.press("f")
    assert page.get_by_role("region", name="2 of 3 a.pdf").is_visible()
    page.get_by_text("1 of 2 100%").wait_for()
    page.keyboard.press("f")
    page.get_by_text("2 of 2 100%").wait_for()
    page.keyboard.press("f")
    assert page.get_by_text("a letter").is_visible()
    page.keyboard.press("y")
    assert pages.violations(page) == []


def test_a_narrow_screen_shows_everything(running: Running, open_task: Open) -> None:
    assets = [uploaded(running, "a.wav", tone(1.0)), {"text": "a letter", "name": "letter"}]
    project = project_of(running, ONE, assets)
    page = open_task(project)
    page.set_viewport_size({"width": 390, "height": 844})

    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator(".lw-transport-play").is_visible()
    assert pages.violations(page) == []
