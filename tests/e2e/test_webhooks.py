"""The pages of webhooks: added, tried, looked at and sent again, by keys alone."""

from collections.abc import Callable

import pytest

from tests.e2e.conftest import Person, Running
from tests.e2e.pages import settle
from tests.receivers import receiving


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Hook Lab")


def test_webhook_is_added_and_tried_without_a_mouse(
    running: Running, somebody: Callable[..., Person]
) -> None:
    page = somebody("requester").page
    page.goto(f"{running.url}/o/{running.slug}/webhooks")
    page.get_by_role("heading", name="No webhook yet").wait_for()

    page.keyboard.press("n")
    page.get_by_label("Address").wait_for()
    page.keyboard.type("http://localhost/hook")
    page.keyboard.press("Enter")
    secret = page.get_by_label("Secret", exact=True)
    secret.wait_for()
    assert secret.input_value().startswith("whsec_")
    page.keyboard.press("Escape")
    assert secret.is_visible()  # shown once, so it is not lost by a stray key
    page.get_by_role("button", name="I have kept it").press("Enter")
    page.get_by_role("heading", name="Messages").wait_for()

    page.keyboard.press("n")
    page.get_by_text("localhost has no public address.").wait_for()
    settle(page)
    page.keyboard.press("j")
    page.keyboard.press("Enter")

    page.get_by_role("dialog").get_by_text('"webhook.test"').wait_for()
    assert "whsec_" not in page.content()


def test_address_that_can_never_work_is_refused_beside_its_field(
    running: Running, somebody: Callable[..., Person]
) -> None:
    person = somebody("requester")
    person.excuse("422")
    page = person.page
    page.goto(f"{running.url}/o/{running.slug}/webhooks")
    settle(page)
    page.keyboard.press("n")
    with receiving() as receiver:
        page.get_by_label("Address").fill(receiver.url)
        page.keyboard.press("Enter")

        page.get_by_text("--fetch-allow 127.0.0.1").wait_for()
    assert page.get_by_label("Address").get_attribute("aria-invalid") == "true"


def test_failed_webhooks_page_says_so_and_offers_to_retry(
    running: Running, somebody: Callable[..., Person]
) -> None:
    person = somebody("requester")
    person.excuse("500")
    body = '{"status": 500, "code": "internal_error", "message": "It broke."}'
    person.page.route(
        "**/api/webhooks",
        lambda route: route.fulfill(status=500, content_type="application/problem+json", body=body),
    )
    person.page.goto(f"{running.url}/o/{running.slug}/webhooks")

    person.page.get_by_text("It broke.").wait_for()
    assert person.page.get_by_role("button", name="Retry").is_visible()
