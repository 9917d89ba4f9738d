"""Work in the browser survives what happens to browsers, networks, sessions and leases."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e import projects
from tests.e2e.conftest import DEAF_MS, PASSWORD, Person, Running
from tests.e2e.test_first_picture import draw_with_the_keyboard, draw_with_the_mouse

OFFLINE = "ERR_INTERNET_DISCONNECTED"
REFUSED = "status of 401"
GONE = "status of 409"

Opened = tuple[Person, str]


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Draft Lab")


@pytest.fixture
def open_workbench(running: Running, somebody: Any) -> Iterator[Callable[..., Opened]]:
    """Return a function that opens the first picture of a new project of boxes."""
    made: list[str] = []

    def open_one(*, pictures: int = 1, **policy: Any) -> Opened:
        project = projects.box_project(running, pictures=pictures, **policy)
        made.append(project)
        person = somebody("annotator")
        person.page.get_by_text("Boxes").first.wait_for()
        person.page.keyboard.press("Enter")
        person.page.get_by_role("application").wait_for()
        person.page.wait_for_timeout(DEAF_MS)
        return person, project

    yield open_one
    for project in made:
        projects.pause(running, project)


def draw_two(page: Page) -> None:
    draw_with_the_mouse(page, left=240, top=420, right=420, bottom=560)
    page.keyboard.press("Escape")
    draw_with_the_keyboard(page, steps=8)
    page.get_by_text("2 edits", exact=True).wait_for()
    page.keyboard.press("Escape")


def regions(page: Page) -> int:
    return page.get_by_role("region", name="Regions").get_by_role("option").count()


def test_two_boxes_are_still_there_after_a_reload(open_workbench: Callable[..., Opened]) -> None:
    page = open_workbench()[0].page
    draw_two(page)
    page.reload()
    page.get_by_text("2 edits", exact=True).wait_for()
    page.get_by_text("Kept in this browser, sent when you submit").wait_for()
    assert regions(page) == 2


def test_an_answer_given_without_a_network_arrives_once_when_it_is_back(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench()
    person.excuse(OFFLINE)
    page = person.page
    page.context.set_offline(True)
    page.get_by_text(re.compile(r"^Offline since 0:0\d")).wait_for()
    draw_two(page)
    page.get_by_text("2 edits are kept on this device").wait_for()
    page.keyboard.press("Enter")
    page.get_by_text("1 answer will be sent when the network is back").wait_for()
    assert projects.answers(running, project) == []
    page.context.set_offline(False)
    page.wait_for_url("**/desk")
    running.wait_for(project, "labels", 1)
    assert len(projects.answers(running, project)) == 1


def test_an_answer_sent_twice_in_a_row_is_one_answer(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench(pictures=2)
    page = person.page
    draw_two(page)
    first = page.url
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != first)
    page.keyboard.press("Enter")
    page.get_by_text("Saved, server has everything").wait_for()
    assert "/desk/asg_" in page.url
    assert len(projects.answers(running, project)) == 1
    draw_two(page)
    page.get_by_role("button", name="Submit and next").dblclick()
    running.wait_for(project, "labels", 2)
    assert len(projects.answers(running, project)) == 2


def test_an_ended_session_asks_for_the_password_inside_the_page_and_keeps_the_work(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench(lease_seconds=60)
    person.excuse(REFUSED)
    page = person.page
    draw_two(page)
    page.context.clear_cookies()
    page.mouse.move(500, 500)
    page.get_by_role("button", name="Sign in to go on; your work is kept here").click()
    window = page.get_by_role("dialog", name="Sign in again")
    assert window.get_by_label("E-mail").input_value() == running.emails["annotator"]
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    window.wait_for(state="hidden")
    assert regions(page) == 2
    page.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    assert len(projects.answers(running, project)) == 1


def test_a_lost_lease_says_so_and_leaves_the_work_to_read_and_to_hand_in_late(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    running.add_person("second", "annotator")
    person, project = open_workbench(lease_seconds=5)
    person.excuse(OFFLINE)
    person.excuse(GONE)
    page = person.page
    draw_two(page)
    page.context.set_offline(True)
    projects.lease_when_free(running, project, "second")
    page.context.set_offline(False)
    page.mouse.move(500, 500)
    page.get_by_role("alert").get_by_text("This task is no longer yours since").wait_for()
    assert page.get_by_text("Your 2 edits are kept here.").is_visible()
    assert page.get_by_role("button", name="Submit and next").is_disabled()
    page.get_by_role("application").focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    assert regions(page) == 2
    page.get_by_role("button", name="Hand in late").click()
    page.wait_for_url("**/desk")
    running.wait_for(project, "late", 1)
    assert len(projects.answers(running, project)[0]["payload"]["regions"]) == 2
