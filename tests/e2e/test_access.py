"""How people come in, and what they look after themselves: by link, by password, by key."""

import base64
import re
import time

import pytest
from playwright.sync_api import Browser, Page, expect

from labelwright.identity.second_factor import STEP_SECONDS, code_at
from tests.e2e import pages
from tests.e2e.conftest import PASSWORD, Person, Running

NEW_PASSWORD = "a word about seven horses"


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    lab = running.in_organization("Access Lab")
    lab.add_person("admin", "admin")
    return lab


def person_at(browser: Browser, running: Running) -> Person:
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.set_default_timeout(15_000)
    return Person(page, running)


def invite(page: Page, running: Running, email: str, *roles: str) -> str:
    """Return the link that inviting somebody shows."""
    page.goto(f"{running.url}/o/{running.slug}/people")
    page.get_by_role("button", name="Invite").click()
    page.get_by_label("E-mail").fill(email)
    for role in roles:
        page.get_by_label(role, exact=True).check()
    page.get_by_role("button", name="Make the link").click()
    link = page.get_by_label("Link").input_value()
    page.get_by_role("button", name="Done").click()
    return link


def join(person: Person, link: str, name: str) -> None:
    page = person.page
    page.goto(link)
    page.get_by_label("Your name").fill(name)
    page.get_by_role("textbox", name="New password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/(desk|review|o/)"))


def test_invited_person_joins_and_the_page_shows_it(browser: Browser, running: Running) -> None:
    admin = person_at(browser, running)
    admin.sign_in("admin")
    link = invite(admin.page, running, "nora@access.example", "Reviewer")
    expect(admin.page.get_by_text("nora@access.example")).to_be_visible()
    nora = person_at(browser, running)

    join(nora, link, "Nora Lind")

    admin.page.reload()
    row = admin.page.get_by_role("row", name=re.compile("Nora Lind"))
    expect(row.get_by_text("Reviewer")).to_be_visible()
    expect(admin.page.get_by_text("Nobody is invited at present.")).to_be_visible()
    nora.excuse("404")
    nora.page.goto("about:blank")
    nora.page.goto(link)
    expect(nora.page.get_by_text("This link cannot be used.")).to_be_visible()
    assert admin.unexcused + nora.unexcused == []


def test_member_is_held_signed_out_given_roles_and_removed(
    browser: Browser, running: Running
) -> None:
    admin = person_at(browser, running)
    admin.sign_in("admin")
    page = admin.page
    otto = person_at(browser, running)
    join(otto, invite(page, running, "otto@access.example"), "Otto Falk")
    page.reload()
    row = page.get_by_role("row", name=re.compile("Otto Falk"))

    def act(name: str) -> None:
        row.get_by_role("button", name="Actions for Otto Falk").click()
        page.get_by_role("menuitem", name=name).click()

    act("Give no new work")
    page.get_by_label("Reason").fill("A word first")
    page.keyboard.press("Enter")
    expect(row.get_by_text("A word first")).to_be_visible()
    row.get_by_role("button", name="Give work again").click()
    expect(row.get_by_text("A word first")).to_have_count(0)

    act("Change roles")
    page.get_by_label("Reviewer", exact=True).check()
    page.get_by_role("button", name="Save roles").click()
    expect(row.get_by_text("Reviewer")).to_be_visible()

    act("New password")
    page.get_by_role("button", name="Make the link").click()
    link = page.get_by_label("Link").input_value()
    page.keyboard.press("Escape")
    otto.excuse("401")
    otto.page.goto(link)
    otto.page.get_by_role("textbox", name="New password").fill(NEW_PASSWORD)
    otto.page.keyboard.press("Enter")
    otto.page.get_by_role("link", name="Sign in").click()
    otto.page.get_by_label("E-mail").fill("otto@access.example")
    otto.page.get_by_role("textbox", name="Password").fill(NEW_PASSWORD)
    otto.page.keyboard.press("Enter")
    otto.page.wait_for_url(re.compile("/desk"))

    act("Remove")
    page.get_by_role("dialog").get_by_role("button", name="Remove").click()
    expect(row).to_have_count(0)
    time.sleep(2.1)  # rights are remembered for two seconds
    otto.page.goto(f"{running.url}/desk")
    otto.page.wait_for_url(re.compile("/sign-in"))
    assert admin.unexcused + otto.unexcused == []


def test_key_is_shown_once_and_revoked(browser: Browser, running: Running) -> None:
    admin = person_at(browser, running)
    admin.sign_in("admin")
    page = admin.page
    page.goto(f"{running.url}/o/{running.slug}/keys")
    page.get_by_role("button", name="New key").click()
    page.get_by_label("Name").fill("nightly import")
    page.get_by_label("May").select_option("send")
    page.get_by_role("button", name="Make it").click()
    key = page.get_by_label("Key", exact=True).input_value()
    page.get_by_role("button", name="Done").click()

    assert key.startswith("live_")
    row = page.get_by_role("listitem").filter(has_text="nightly import")
    expect(row.get_by_text("6 permissions")).to_be_visible()
    expect(row.get_by_text("never used")).to_be_visible()
    row.get_by_role("button", name="Revoke").click()
    expect(row).to_have_count(0)
    assert admin.unexcused == []


def test_password_sessions_and_tokens_are_looked_after_by_oneself(
    browser: Browser, running: Running
) -> None:
    running.add_person("self", "annotator")
    elsewhere, here = person_at(browser, running), person_at(browser, running)
    elsewhere.sign_in("self")
    here.sign_in("self")
    page = here.page
    page.goto(f"{running.url}/me/security")
    expect(page.get_by_text("This one")).to_be_visible()
    page.get_by_role("button", name="End all others").click()
    expect(page.get_by_role("button", name="End", exact=True)).to_have_count(0)

    page.get_by_role("button", name="New token").click()
    page.get_by_label("Name").fill("my script")
    page.get_by_role("button", name="Make it").click()
    expect(page.get_by_label("Token", exact=True)).to_have_value(re.compile("^user_"))
    page.get_by_role("button", name="Done").click()

    here.excuse("422")
    page.get_by_role("button", name="Change password").click()
    page.get_by_role("textbox", name="Password until now").fill("not this one at all")
    page.get_by_role("textbox", name="New password").fill(NEW_PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_text("That is not your password.")).to_be_visible()
    page.get_by_role("textbox", name="Password until now").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Changed. All other sessions have ended.")).to_be_visible()
    assert here.unexcused == []


def test_second_factor_is_set_up_asked_for_and_removed(browser: Browser, running: Running) -> None:
    running.add_person("careful", "annotator")
    person = person_at(browser, running)
    person.excuse("401")
    person.sign_in("careful")
    page = person.page
    page.goto(f"{running.url}/me/security")
    page.get_by_role("button", name="Set up").click()
    picture = page.get_by_role("img", name="The secret as a picture")
    assert picture.evaluate("(one) => one.naturalWidth") > 0
    secret = base64.b32decode(page.get_by_label("Or type this into the app").input_value())
    step = int(time.time() // STEP_SECONDS) - 1
    page.get_by_label("Code").fill(code_at(secret, step))
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Recovery codes").wait_for()
    codes = page.locator(".recovery-codes li").all_inner_texts()
    page.get_by_role("button", name="I have kept them").click()
    expect(page.get_by_text("10 recovery codes are left.")).to_be_visible()
    page.context.clear_cookies()

    page.goto(f"{running.url}/sign-in")
    page.get_by_label("E-mail").fill(running.emails["careful"])
    page.get_by_role("textbox", name="Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_label("Code").fill("000000")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("That code does not count")
    page.get_by_label("Code").fill(codes[0])
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/desk"))

    page.goto(f"{running.url}/me/security")
    expect(page.get_by_text("9 recovery codes are left.")).to_be_visible()
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_role("button", name="Set up")).to_be_visible()
    assert person.unexcused == []


def test_password_is_asked_for_again_and_what_was_meant_is_done(
    browser: Browser, running: Running
) -> None:
    admin = person_at(browser, running)
    admin.excuse("403")
    admin.sign_in("admin")
    page = admin.page
    page.goto(f"{running.url}/o/{running.slug}/keys")
    refusal = {"code": "prove_first", "message": "It is a while.", "cure": "Prove it."}
    page.route(
        "**/api/keys",
        lambda route: (
            route.fulfill(status=403, content_type="application/problem+json", json=refusal)
            if route.request.method == "POST"
            else route.continue_()
        ),
        times=2,  # the list is asked for as well
    )
    page.get_by_role("button", name="New key").click()
    page.get_by_label("Name").fill("after a while")
    page.keyboard.press("Enter")
    asked = page.get_by_role("dialog", name="Show that it is you")
    asked.wait_for()
    page.unroute("**/api/keys")
    pages.settle(page)
    assert pages.violations(page) == []

    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")

    expect(page.get_by_label("Key", exact=True)).to_have_value(re.compile("^live_"))
    assert admin.unexcused == []


@pytest.mark.parametrize(
    ("path", "button"),
    [("people", "Invite"), ("keys", "New key"), ("people", "Actions for Admin")],
)
def test_windows_over_the_pages_keep_the_accessibility_standards(
    browser: Browser, running: Running, path: str, button: str
) -> None:
    admin = person_at(browser, running)
    admin.sign_in("admin")
    admin.page.goto(f"{running.url}/o/{running.slug}/{path}")

    admin.page.get_by_role("button", name=button).click()
    pages.settle(admin.page)

    assert pages.violations(admin.page) == []
    assert admin.unexcused == []


def test_organization_asks_for_a_second_factor_and_says_by_when(
    browser: Browser, running: Running
) -> None:
    lab = running.in_organization("Strict Lab")
    lab.add_person("admin", "admin")
    admin, lead = person_at(browser, lab), person_at(browser, lab)
    admin.excuse("409")
    admin.sign_in("admin")
    page = admin.page
    page.goto(f"{lab.url}/o/{lab.slug}/people")
    page.get_by_role("button", name="Ask everybody").click()
    expect(page.get_by_text("you would shut yourself out")).to_be_visible()

    page.goto(f"{lab.url}/me/security")
    page.get_by_role("button", name="Set up").click()
    secret = base64.b32decode(page.get_by_label("Or type this into the app").input_value())
    page.get_by_label("Code").fill(code_at(secret, int(time.time() // STEP_SECONDS)))
    page.keyboard.press("Enter")
    page.get_by_role("button", name="I have kept them").click()
    page.goto(f"{lab.url}/o/{lab.slug}/people")
    page.get_by_role("button", name="Ask everybody").click()
    expect(page.get_by_text("Everybody needs one from")).to_be_visible()

    lead.sign_in("lead")
    notice = lead.page.get_by_role("status").filter(has_text="asks for a second factor from")
    notice.get_by_role("link", name="Set up").click()
    expect(lead.page.get_by_role("heading", name="Second factor")).to_be_visible()
    assert admin.unexcused + lead.unexcused == []
