"""Keys changed by the person who presses them: at once, on every device, never two on one key."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e import projects
from tests.e2e.conftest import DEAF_MS, Person, Running


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
    tool = page.get_by_role("button", name="Box")
    page.keyboard.press("v")
    expect(tool).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("b")
    expect(tool).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("w")
    expect(tool).to_have_attribute("aria-pressed", "true")


def test_two_commands_on_one_key_are_named_and_cannot_be_saved(annotator: Person) -> None:
    page = open_keys(annotator)
    give(page, "regions.select", "q")

    select = page.locator('[data-command="regions.select"]')
    expect(select.get_by_text("Q also belongs to")).to_be_visible()
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
