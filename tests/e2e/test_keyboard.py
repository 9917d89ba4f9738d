"""The whole work of every role by keyboard alone, from signing in to handing in."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e import projects
from tests.e2e.conftest import DEAF_MS, PASSWORD, Person, Running
from tests.e2e.test_first_picture import draw_with_the_keyboard

Arrive = Callable[[str], Page]


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Key Lab")


@pytest.fixture
def arrive(browser: Browser, running: Running) -> Iterator[Arrive]:
    """Return a function that signs a role in without a mouse."""
    people: list[Person] = []

    def sign_in(role: str) -> Page:
        page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
        page.set_default_timeout(15_000)
        people.append(Person(page, running))
        page.goto(f"{running.url}/sign-in")
        page.get_by_label("E-mail").wait_for()
        page.keyboard.type(running.emails[role])
        page.keyboard.press("Tab")
        page.keyboard.type(PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/sign-in" not in url)
        return page

    yield sign_in
    for person in people:
        person.page.context.close()
    assert [text for person in people for text in person.unexcused] == []


def begin(page: Page, project: str) -> None:
    page.get_by_text(project).first.wait_for()
    page.keyboard.press("Enter")
    page.locator(".strip").get_by_text("Lease").wait_for()
    page.wait_for_timeout(DEAF_MS)


def focused(page: Page) -> dict[str, Any]:
    """Return what has the focus and whether it can be seen that it has."""
    found: dict[str, Any] = page.evaluate(
        """() => {
            const element = document.activeElement;
            const look = () => {
                const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
                return `${outlineStyle === "none" ? "" : outlineWidth} ${boxShadow}`;
            };
            const { left, top, width, height } = element.getBoundingClientRect();
            const hit = document.elementFromPoint(left + width / 2, top + height / 2);
            const name = element.getAttribute("aria-label") ?? element.innerText;
            const withFocus = look();
            element.blur();
            const without = look();
            element.focus();
            return {
                name: name.split("\\n")[0],
                isPage: element === document.body,
                isVisible: withFocus !== without,
                isCovered: hit !== null && !element.contains(hit),
            };
        }"""
    )
    return found


def test_a_choice_is_answered_with_one_key_from_the_desk(running: Running, arrive: Arrive) -> None:
    project = projects.choice_project(running, texts=2)
    page = arrive("annotator")
    begin(page, "Tone")
    first = page.url
    page.keyboard.press("2")
    page.wait_for_url(lambda url: url != first)
    page.locator("[data-question=tone] :focus").wait_for()
    page.keyboard.press("1")
    page.get_by_text("That was the last one for now").wait_for()
    running.wait_for(project, "labels", 2)
    given = [answer["payload"]["answers"]["tone"] for answer in projects.answers(running, project)]
    assert sorted(given) == ["kind", "rude"]


def test_a_box_is_drawn_reviewed_sent_back_and_accepted_by_keys(
    running: Running, arrive: Arrive
) -> None:
    project = projects.box_project(running, attributes=True, review="all")
    annotator = arrive("annotator")
    begin(annotator, "Boxes")
    annotator.keyboard.press("2")
    draw_with_the_keyboard(annotator, steps=8)
    annotator.get_by_text("1 edit", exact=True).wait_for()
    annotator.keyboard.press("Enter")
    annotator.get_by_role("alert").get_by_text("Occlusion").wait_for()
    annotator.keyboard.press("t")
    annotator.keyboard.press("3")
    annotator.keyboard.press("Escape")
    annotator.keyboard.press("Enter")
    running.wait_for(project, "in_review", 1)

    reviewer = arrive("reviewer")
    begin(reviewer, "Boxes")
    reviewer.keyboard.press("r")
    reviewer.get_by_role("dialog", name="Reject").wait_for()
    reviewer.keyboard.press("4")
    reviewer.keyboard.press("Enter")
    running.wait_for(project, "open", 1)

    annotator.get_by_role("button", name="Look again").wait_for()
    annotator.reload()
    begin(annotator, "Boxes")
    annotator.get_by_text("A reviewer sent this back: Not drawn exactly enough").wait_for()
    annotator.keyboard.press("Enter")
    running.wait_for(project, "in_review", 1)

    reviewer.reload()
    begin(reviewer, "Boxes")
    reviewer.keyboard.press("a")
    running.wait_for(project, "labels", 1)
    region = projects.answers(running, project)[-1]["payload"]["regions"][0]
    assert (region["class"], region["attributes"]) == ("van", {"occlusion": "most"})


def test_a_project_is_made_without_a_mouse(running: Running, arrive: Arrive) -> None:
    page = arrive("requester")
    page.get_by_role("heading", name="Projects").first.wait_for()
    page.keyboard.press("n")
    page.get_by_role("radio", name="Questionnaire").wait_for()
    page.keyboard.type("Weather")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.type") == "checkbox"  # its one setting
    page.keyboard.press("Tab")
    assert focused(page)["name"] == "Question"
    page.keyboard.press("Enter")
    page.keyboard.type("Does it rain?")
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.type("yes")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("no")
    page.keyboard.press("Control+Enter")
    page.get_by_role("heading", name="Weather").wait_for()
    with running.client("requester") as client:
        made = client.get(f"/api/projects/{page.url.rsplit('/', 1)[1]}").json()
    [field] = made["ontology"]["fields"]
    assert (made["task_type"], field["name"]) == ("questionnaire", "Does it rain?")
    assert [option["name"] for option in field["options"]] == ["yes", "no"]


def test_the_command_menu_opens_goes_and_closes_everywhere(
    running: Running, arrive: Arrive
) -> None:
    project = projects.choice_project(running, texts=1)
    page = arrive("annotator")
    begin(page, "Tone")
    menu = page.get_by_role("dialog", name="Go to")
    page.keyboard.press("Control+k")
    menu.wait_for()
    page.keyboard.press("Escape")
    menu.wait_for(state="hidden")
    page.keyboard.press("2")
    running.wait_for(project, "labels", 1)
    page.get_by_text("That was the last one for now").wait_for()

    requester = arrive("requester")
    requester.get_by_role("heading", name="Projects").first.wait_for()
    requester.keyboard.press("Control+k")
    requester.get_by_role("option", name="Tone").first.wait_for()
    requester.keyboard.type("new pro")
    requester.keyboard.press("Enter")
    requester.wait_for_url("**/projects/new")


def test_every_stop_of_the_desk_shows_that_it_has_the_focus(
    running: Running, arrive: Arrive
) -> None:
    project = projects.choice_project(running, texts=1)
    page = arrive("annotator")
    page.get_by_text("Tone").first.wait_for()
    stops: list[dict[str, Any]] = []
    for _ in range(20):
        page.keyboard.press("Tab")
        stop = focused(page)
        if stop["isPage"]:
            break
        stops.append(stop)
    names = [stop["name"] for stop in stops]
    assert names[:4] == ["Skip to content", "Labelwright", "Go to", "Today"]
    assert "Continue" in names
    assert [stop["name"] for stop in stops if not stop["isVisible"]] == []
    assert [stop["name"] for stop in stops if stop["isCovered"]] == []
    projects.pause(running, project)
