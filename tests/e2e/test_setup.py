"""What a requester sets up in the browser is what the annotator's workbench offers."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.e2e import pages, projects
from tests.e2e.conftest import Running

SCREENS: tuple[ViewportSize, ...] = ({"width": 1440, "height": 900}, {"width": 390, "height": 844})


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Setup Lab")


def add_class(page: Page, place: int, name: str) -> None:
    page.get_by_role("button", name="Class", exact=True).click()
    page.get_by_role("textbox", name="Class name").nth(place).fill(name)


def choose_end(page: Page, end: str, name: str) -> None:
    page.get_by_role("button", name=f"{end} any class, part of").click()
    page.get_by_role("dialog").get_by_role("checkbox", name=name, exact=True).check()
    page.keyboard.press("Escape")


def fill_in(page: Page) -> None:
    """Fill in the form: polygons and points, two classes, and how one belongs to the other."""
    page.get_by_role("textbox", name="Name", exact=True).fill("Wheels of cars")
    page.get_by_role("radio", name="image regions").check()
    settings = page.get_by_role("group", name="Geometries").first
    settings.get_by_role("checkbox", name="Polygon", exact=True).check()
    settings.get_by_role("checkbox", name="Point", exact=True).check()
    settings.get_by_role("checkbox", name="Box", exact=True).uncheck()
    add_class(page, 0, "car")
    add_class(page, 1, "wheel")
    page.get_by_role("button", name="Geometries and attributes of wheel").click()
    of_wheel = page.locator(".class-fields").get_by_role("group", name="Geometries")
    of_wheel.get_by_role("checkbox", name="Polygon", exact=True).uncheck()
    page.get_by_role("button", name="Relation", exact=True).click()
    page.get_by_role("textbox", name="Relation name").fill("part of")
    choose_end(page, "From", "wheel")
    choose_end(page, "To", "car")


def test_tools_and_relations_chosen_in_the_browser_reach_the_workbench(
    running: Running, somebody: Any
) -> None:
    page: Page = somebody("requester").page
    page.goto(f"{running.url}/o/{running.slug}/projects/new")
    fill_in(page)
    for screen in SCREENS:
        page.set_viewport_size(screen)
        pages.settle(page)
        assert pages.violations(page) == []
        assert pages.overflow(page) == []
        assert pages.cut_off(page) == []
    page.get_by_role("button", name="Create project").click()
    page.wait_for_url(re.compile(r"/projects/prj_"))
    project = page.url.rsplit("/", 1)[1].split("?")[0]
    with running.client("requester") as client:
        made = client.get(f"/api/projects/{project}").json()
    assert made["settings"]["geometries"] == ["polygon", "point"]
    assert [entry.get("geometries") for entry in made["ontology"]["classes"]] == [None, ["point"]]
    (relation,) = made["ontology"]["relations"]
    assert (relation["from"], relation["to"]) == (["wheel"], ["car"])

    projects.add_pictures(running, project, pictures=1)
    work = somebody("annotator").page
    work.get_by_text("Wheels of cars").first.wait_for()
    work.keyboard.press("Enter")
    work.get_by_role("application").wait_for()
    rail = work.get_by_role("navigation", name="Tools")
    names = [
        button.get_attribute("aria-label") or button.inner_text()
        for button in rail.get_by_role("button").all()
    ]
    for tool, offered in (("Polygon", True), ("Point", True), ("Box", False), ("Ellipse", False)):
        assert any(name.startswith(tool) for name in names) is offered, names
    assert any("elate" in name for name in names), names


def test_a_refused_relation_says_so_at_its_row(running: Running, somebody: Any) -> None:
    project = projects.region_project(running, "Keys", pictures=0)
    person = somebody("requester")
    person.excuse("422")
    page = person.page
    page.goto(f"{running.url}/o/{running.slug}/projects/{project}/ontology")
    for place, name in enumerate(("left of", "right of")):
        page.get_by_role("button", name="Relation", exact=True).click()
        page.get_by_role("textbox", name="Relation name").nth(place).fill(name)
        page.get_by_role("textbox", name="Key of the relation").nth(place).fill("r")
    page.get_by_role("button", name="Publish").click()
    said = page.locator(".row-problem")
    said.wait_for()
    assert "Key r chooses two relation types." in said.inner_text()
    page.get_by_role("textbox", name="Key of the relation").nth(1).fill("l")
    page.get_by_role("button", name="Publish").click()
    said.wait_for(state="detached")
    page.get_by_role("button", name="Archive").nth(2).click()
    page.get_by_role("button", name="Publish").click()
    page.get_by_role("button", name="Restore").wait_for()
    page.wait_for_function("document.querySelector('.relation-row.archived') !== null")
