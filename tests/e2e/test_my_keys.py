"""Keys changed by the person who presses them: at once, on every device, never two on one key."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e import projects
from tests.e2e.conftest import DEAF_MS, Person, Running
from tests.e2e.test_first_picture import draw_with_the_mouse


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Keymap Lab")


@pytest.fixture
def annotator(somebody: Any) -> Person:
    return somebody("annotator")


def open_keys(person: Person) -> Page:
    page = person.page
    page.goto(f"{person.running.url}/me/keys")
    page.get_by_role("heading", name="My keys").wait_for()
    return page


def give(page: Page, command: str, chord: str) -> None:
    place = page.locator(f'[data-command="{command}"]')
    place.get_by_role("button", name="Add a key").click()
    page.keyboard.press(chord)


def test_a_changed_key_acts_in_the_workbench_and_the_old_one_does_not(
    annotator: Person, running: Running
) -> None:
    projects.box_project(running, pictures=1)
    page = open_keys(annotator)
    box = page.locator('[data-command="regions.box"]')
    give(page, "regions.box", "w")
    box.get_by_role("button", name="Take B").click()
    page.get_by_role("button", name="Save keys").click()
    expect(page.get_by_text("Saved. They are in force on every device.")).to_be_visible()

    page.goto(f"{running.url}/desk")
    page.get_by_text("Boxes").first.wait_for()
    page.keyboard.press("Enter")
    page.locator(".strip").get_by_text("Lease").wait_for()
    page.wait_for_timeout(DEAF_MS)
    tool = page.get_by_role("button", name="Box", exact=True)
    page.keyboard.press("v")
    expect(tool).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("b")
    expect(tool).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("w")
    expect(tool).to_have_attribute("aria-pressed", "true")


def test_buttons_and_rails_show_the_keys_of_the_person(annotator: Person, running: Running) -> None:
    projects.box_project(running, pictures=1)
    page = open_keys(annotator)
    give(page, "work.comment", "m")
    page.locator('[data-command="work.comment"]').get_by_role("button", name="Take N").click()
    give(page, "work.submit", "F9")
    page.locator('[data-command="work.submit"]').get_by_role("button", name="Take Enter").click()
    page.get_by_role("button", name="Save keys").click()
    page.get_by_text("Saved. They are in force on every device.").wait_for()

    page.goto(f"{running.url}/desk")
    page.get_by_text("Boxes").first.wait_for()
    page.keyboard.press("Enter")
    page.locator(".strip").get_by_text("Lease").wait_for()

    bar = page.locator(".work-bar")
    submit = bar.get_by_role("button", name="Submit and next")
    expect(submit.locator("kbd")).to_have_text("F9")
    expect(submit).to_have_attribute("aria-keyshortcuts", "F9")
    comment = page.locator(".rail").get_by_role("button", name="Comment")
    expect(comment).to_contain_text("M")
    expect(comment).to_have_attribute("title", re.compile(r"  M$"))
    expect(bar.get_by_role("button", name="Skip").locator("kbd")).to_have_text(["⇧", "Enter"])


def test_ctrl_and_enter_hand_in_while_a_button_has_the_focus(
    annotator: Person, running: Running
) -> None:
    project = projects.box_project(running, pictures=2)
    page = annotator.page
    page.goto(f"{running.url}/desk")
    page.get_by_text("Boxes").first.wait_for()
    page.keyboard.press("Enter")
    page.locator(".strip").get_by_text("Lease").wait_for()
    page.wait_for_timeout(DEAF_MS)
    draw_with_the_mouse(page, left=240, top=420, right=420, bottom=560)
    page.get_by_text("1 edit").wait_for()

    page.locator(".rail").get_by_role("button", name="Guidelines").focus()
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Guidelines").wait_for()
    page.locator(".rail").get_by_role("button", name="Guidelines").focus()
    page.keyboard.press("Control+Enter")

    running.wait_for(project, "labels", 1)


def test_two_commands_on_one_key_are_named_and_cannot_be_saved(annotator: Person) -> None:
    page = open_keys(annotator)
    give(page, "regions.select", "q")

    select = page.locator('[data-command="regions.select"]')
    expect(select.get_by_text("Q also belongs to regions.alone")).to_be_visible()
    expect(page.get_by_role("button", name="Save keys")).to_be_disabled()
    select.get_by_role("button", name="Take Q").click()
    expect(page.get_by_role("button", name="Save keys")).to_be_disabled()
    expect(page.get_by_text("share a key")).to_have_count(0)


def test_a_key_of_the_browser_or_a_digit_is_refused_with_the_reason(annotator: Person) -> None:
    page = open_keys(annotator)
    give(page, "regions.select", "5")
    expect(page.get_by_role("alert")).to_contain_text("Digits choose classes and answers")
    page.keyboard.press("F11")
    expect(page.get_by_role("alert")).to_contain_text("The browser keeps this key")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Save keys")).to_be_disabled()


def test_a_preset_is_chosen_and_a_file_brings_it_back(annotator: Person) -> None:
    page = open_keys(annotator)
    page.get_by_label("Preset").select_option("cvat")
    expect(
        page.locator('[data-command="regions.box"]').get_by_role("button", name="Take N")
    ).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save to a file").click()
    page.get_by_role("button", name="Back to the default").click()
    expect(
        page.locator('[data-command="regions.box"]').get_by_role("button", name="Take B")
    ).to_be_visible()

    page.locator("input[type=file]").set_input_files(str(download.value.path()))

    expect(page.get_by_label("Preset")).to_have_value("cvat")
    page.locator("input[type=file]").set_input_files(
        {"name": "other.json", "mimeType": "application/json", "buffer": b"[1, 2]"}
    )
    expect(page.get_by_role("alert")).to_contain_text("holds no keymap")
