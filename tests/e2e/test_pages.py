"""Every page on a wide and a narrow screen: usable by all, complete, in its language."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from tests.e2e import pages, projects
from tests.e2e.conftest import Person, Running
from tests.e2e.pages import PAGES, Address
from tests.e2e.test_adjudication import disputed
from tests.e2e.test_text_spans import CONTRACT


class Screen(NamedTuple):
    """A window and its theme."""

    name: str
    width: int
    height: int
    theme: str
    touch: bool


WIDE = Screen("wide", 1440, 900, "light", touch=False)
NARROW = Screen("narrow", 390, 844, "dark", touch=True)


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    lab = running.in_organization("Page Lab")
    lab.add_person("second", "annotator")
    return lab


@pytest.fixture(scope="module")
def places(running: Running) -> dict[str, str]:
    return projects.furnish(running) | {
        "spans": _leased(running, "annotator", _contract(running)),
        "adjudication": _leased(running, "reviewer", disputed(running)[0], "adjudicate"),
    }


def _contract(running: Running) -> str:
    orders = [{"assets": [{"text": CONTRACT, "name": "Contract 1.txt"}]}]
    project = projects.span_project(running, orders)
    running.wait_for(project, "open", 1)
    return project


def _leased(running: Running, role: str, project: str, kind: str = "annotate") -> str:
    with running.client(role) as client:
        leased = client.post(f"/api/projects/{project}/lease", json={"kind": kind})
    return leased.raise_for_status().json()["assignment"]


class Windows:
    """One window a role and screen, kept from page to page."""

    def __init__(self, browser: Browser, running: Running) -> None:
        self._browser = browser
        self._running = running
        self._people: dict[tuple[str, str | None], Person] = {}

    def of(self, screen: Screen, role: str | None) -> Person:
        person = self._people.get((screen.name, role))
        if person is None:
            size: Any = {"width": screen.width, "height": screen.height}
            context = self._browser.new_context(viewport=size, has_touch=screen.touch)
            context.set_default_timeout(15_000)
            context.add_init_script(f"localStorage['labelwright.theme'] ??= '{screen.theme}'")
            person = Person(context.new_page(), self._running)
            self._people[screen.name, role] = person
            if role is None:
                person.page.goto(f"{self._running.url}/sign-in")
            else:
                person.sign_in(role)
        return person

    def close(self) -> None:
        for person in self._people.values():
            person.page.context.close()


@pytest.fixture(scope="module")
def windows(browser: Browser, running: Running) -> Iterator[Windows]:
    opened = Windows(browser, running)
    yield opened
    opened.close()


def show(person: Person, address: Address, places: dict[str, str], language: str = "en") -> Page:
    person.page.evaluate("(tag) => (localStorage['labelwright.locale'] = tag)", language)
    path = address.path.format(**places)
    path, sign, secret = path.partition("#")  # with another query it is loaded anew
    query = f"{'&' if '?' in path else '?'}pseudo={language}"
    person.page.goto(f"{person.running.url}{path}{query}{sign}{secret}")
    pages.settle(person.page)
    return person.page


@pytest.mark.parametrize("address", PAGES, ids=lambda one: one.name)
@pytest.mark.parametrize("screen", [WIDE, NARROW], ids=lambda one: one.name)
def test_a_page_is_whole_and_keeps_the_accessibility_standards(
    windows: Windows, places: dict[str, str], screen: Screen, address: Address, tmp_path: Path
) -> None:
    person = windows.of(screen, address.role)
    page = show(person, address, places)
    page.screenshot(path=tmp_path / f"{address.name}-{screen.name}.png")
    assert pages.violations(page) == []
    assert pages.overflow(page) == []
    assert pages.cut_off(page) == []
    assert page.title().endswith(" · Labelwright")
    assert page.locator("h1").count() == 1
    assert pages.raw_message_ids(pages.texts(page)) == []
    assert person.unexcused == []


@pytest.mark.parametrize("address", PAGES, ids=lambda one: one.name)
def test_a_page_has_no_word_outside_of_the_catalogue_and_room_for_longer_ones(
    windows: Windows, places: dict[str, str], address: Address, tmp_path: Path
) -> None:
    person = windows.of(WIDE, address.role)
    answers: list[Response] = []

    def keep(answer: Response) -> None:
        answers.append(answer)

    person.page.on("response", keep)
    page = show(person, address, places, "en-XA")
    page.remove_listener("response", keep)
    assert page.locator("html").get_attribute("lang") == "en-XA"
    assert pages.untranslated(pages.texts(page), pages.served(answers)) == []
    page.screenshot(path=tmp_path / f"{address.name}-longer.png")
    assert overflow_on_both(page) == []


@pytest.mark.parametrize("address", PAGES, ids=lambda one: one.name)
def test_a_page_is_mirrored_for_languages_from_right_to_left(
    windows: Windows, places: dict[str, str], address: Address, tmp_path: Path
) -> None:
    page = show(windows.of(NARROW, address.role), address, places, "ar-XB")
    assert page.locator("html").get_attribute("dir") == "rtl"
    page.screenshot(path=tmp_path / f"{address.name}-mirrored.png")
    assert overflow_on_both(page) == []


ENLARGED = Screen("enlarged", 720, 450, "light", touch=False)
"""What a window of 1440 × 900 has left at 200 %."""


@pytest.mark.parametrize("name", ["workbench-image", "workbench-spans"])
def test_the_panel_is_a_drawer_within_reach_at_twice_the_size(
    windows: Windows, places: dict[str, str], name: str
) -> None:
    address = next(one for one in PAGES if one.name == name)
    page = show(windows.of(ENLARGED, address.role), address, places)
    panel = page.get_by_role("complementary", name="Panel")
    expect(panel).to_be_hidden()
    toggle = page.get_by_role("button", name="Panel")
    expect(toggle).to_be_in_viewport(ratio=1)
    toggle.click()
    expect(panel.get_by_role("heading", name="Classes")).to_be_in_viewport()
    pages.settle(page)
    assert pages.violations(page) + pages.overflow(page) + pages.cut_off(page) == []


def test_what_is_decided_is_within_reach_at_twice_the_size(
    windows: Windows, places: dict[str, str]
) -> None:
    address = next(one for one in PAGES if one.name == "adjudication")
    page = show(windows.of(ENLARGED, address.role), address, places)
    expect(page.get_by_role("button", name="Take A")).to_be_in_viewport(ratio=1)
    page.get_by_label("Reason").scroll_into_view_if_needed()
    expect(page.get_by_label("Reason")).to_be_in_viewport(ratio=0.9)
    assert pages.violations(page) + pages.overflow(page) + pages.cut_off(page) == []


def overflow_on_both(page: Page) -> list[str]:
    """Look at the page through both screens; leave it as it was."""
    before = page.viewport_size
    found: list[str] = []
    for screen in (WIDE, NARROW):
        page.set_viewport_size({"width": screen.width, "height": screen.height})
        found += pages.overflow(page) + pages.cut_off(page)
    if before is not None:
        page.set_viewport_size(before)
    return found


@pytest.mark.parametrize(
    ("name", "keys", "title"),
    [
        ("desk", "Control+k", "Go to"),
        ("workbench-image", "?", "Keys of this screen"),
        ("review", "r", "Reject"),
        ("overview", "n", "Add tasks"),
    ],
)
def test_a_window_over_a_page_keeps_the_accessibility_standards(
    windows: Windows, places: dict[str, str], name: str, keys: str, title: str
) -> None:
    address = next(one for one in PAGES if one.name == name)
    page = show(windows.of(WIDE, address.role), address, places)
    page.keyboard.press(keys)
    page.get_by_role("dialog", name=title).wait_for()
    pages.settle(page)
    assert pages.violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("dialog", name=title).wait_for(state="hidden")


def test_the_labelling_page_comes_in_at_most_400_kilobytes(
    browser: Browser, windows: Windows, running: Running, places: dict[str, str]
) -> None:
    signed_in = windows.of(WIDE, "annotator").page.context.storage_state()
    context = browser.new_context(storage_state=signed_in)
    page = context.new_page()
    page.goto(f"{running.url}/desk/{places['boxes']}")
    pages.settle(page)
    parts = pages.transferred(page)
    context.close()
    unpacked = [part.name for part in parts if part.is_text and part.sent >= part.size]
    assert unpacked == []
    assert sum(part.sent for part in parts) <= 400_000
