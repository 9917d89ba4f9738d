"""Work in the browser survives what happens to browsers, networks, sessions, leases and servers."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Error, Page, Route

from tests.e2e import projects
from tests.e2e.conftest import DEAF_MS, PASSWORD, Person, Running
from tests.e2e.test_first_picture import draw_with_the_keyboard, draw_with_the_mouse

OFFLINE = "ERR_INTERNET_DISCONNECTED"
REFUSED_CONNECTION = "ERR_CONNECTION_REFUSED"
CUT = "ERR_FAILED"
REFUSED = "status of 401"
GONE = "status of 409"

TABLET = "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1"
SAVED = "Saved, server has everything"

Opened = tuple[Person, str]


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Journal Lab")


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
        ready(person.page)
        return person, project

    yield open_one
    for project in made:
        projects.pause(running, project)


def ready(page: Page) -> None:
    page.get_by_role("application").wait_for()
    page.wait_for_timeout(DEAF_MS)


def draw(page: Page, *, left: int = 240) -> None:
    draw_with_the_mouse(page, left=left, top=420, right=left + 180, bottom=560)
    page.keyboard.press("Escape")


def draw_two(page: Page) -> None:
    draw(page)
    draw_with_the_keyboard(page, steps=8)
    page.get_by_text("2 edits", exact=True).wait_for()
    page.keyboard.press("Escape")


def regions(page: Page) -> int:
    return page.get_by_role("region", name="Regions").get_by_role("option").count()


def wait_for_regions(page: Page, count: int) -> None:
    page.wait_for_function(
        """(count) => document.querySelectorAll("[role=option][data-row]").length === count""",
        arg=count,
    )


def test_undo_and_redo_go_on_after_a_reload(open_workbench: Callable[..., Opened]) -> None:
    person, _ = open_workbench()
    page = person.page
    draw_two(page)
    page.keyboard.press("Control+z")
    wait_for_regions(page, 1)
    page.get_by_text(SAVED).wait_for()

    page.reload()
    ready(page)
    wait_for_regions(page, 1)
    page.keyboard.press("Control+y")
    wait_for_regions(page, 2)
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    wait_for_regions(page, 0)


def second_device(somebody: Any, page: Page) -> Page:
    """Return the task of a page as the same person opened it on a tablet."""
    person = somebody("annotator", user_agent=TABLET)
    person.excuse(GONE)  # once the other device has handed the task in
    person.page.goto(page.url)
    ready(person.page)
    wait_for_regions(person.page, regions(page))
    return person.page


def saved(page: Page) -> None:
    page.get_by_text(SAVED).wait_for()


def look_around(page: Page) -> None:
    """Come back to a window: it asks at once what other devices did."""
    page.mouse.move(500, 500)
    page.mouse.move(510, 510)


def cookie_of(page: Page) -> str:
    cookies = page.context.cookies()
    return "; ".join(f"{one.get('name')}={one.get('value')}" for one in cookies)


def kept_entries(running: Running, address: str) -> list[dict[str, Any]]:
    """Return the journal of the task at an address of the workbench, as the server has it."""
    assignment = address.rsplit("/", 1)[1]
    with running.client("annotator") as client:
        answer = client.get(f"/api/assignments/{assignment}/journal").raise_for_status()
    return answer.json()["entries"]


def test_edits_reach_the_server_by_themselves_and_only_then_are_called_saved(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, _ = open_workbench()
    page = person.page
    assert page.get_by_text("No edit yet").is_visible()
    held: list[Route] = []
    is_open = False

    def hold(route: Route) -> None:
        if is_open:
            route.continue_()
        else:
            held.append(route)

    page.route("**/journal", hold)
    draw(page)
    page.get_by_text("Saving, 1 edit on the way").wait_for()
    assert page.get_by_text(SAVED).count() == 0
    is_open = True
    for route in held:
        route.continue_()
    saved(page)
    assert [entry["part"][:8] for entry in kept_entries(running, page.url)] == ["region r"]


def test_boxes_are_still_there_after_a_reload(open_workbench: Callable[..., Opened]) -> None:
    page = open_workbench()[0].page
    draw_two(page)
    page.reload()
    ready(page)
    page.get_by_text("2 edits", exact=True).wait_for()
    saved(page)
    assert regions(page) == 2


def test_boxes_are_still_there_after_a_crash_of_the_tab(
    open_workbench: Callable[..., Opened],
) -> None:
    person, _ = open_workbench()
    context, address = person.page.context, person.page.url
    context.set_offline(True)  # so that nothing but this browser has them
    person.excuse(OFFLINE)
    draw_two(person.page)
    page = context.new_page()
    with pytest.raises(Error, match="crash"):
        person.page.goto("chrome://crash")
    person.page.close()
    context.set_offline(False)
    page.goto(address)
    ready(page)
    wait_for_regions(page, 2)
    saved(page)


def test_edits_of_a_tab_that_was_closed_without_a_network_are_sent_from_the_desk(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, _ = open_workbench()
    person.excuse(OFFLINE)
    page = person.page
    context, address = page.context, page.url
    context.set_offline(True)
    draw_two(page)
    page.get_by_text("2 edits are stored on this device and will be sent").wait_for()
    desk = page.context.new_page()
    page.close()
    context.set_offline(False)
    desk.goto(f"{running.url}/desk")
    desk.get_by_text("Boxes").first.wait_for()
    for _ in range(100):
        if len(kept_entries(running, address)) == 2:
            return
        desk.wait_for_timeout(100)
    raise AssertionError("the edits never arrived")


def test_an_hour_without_a_network_costs_nothing(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench(pictures=2)
    person.excuse(OFFLINE)
    person.excuse(GONE)  # a lease may be renewed just when its answer has arrived
    page = person.page
    first = page.url
    with page.expect_response("**/lease"):
        draw(page)  # the first edit asks for the next task
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    page.get_by_text(re.compile(r"^Offline since 0:0\d")).wait_for()
    draw(page, left=500)
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != first)
    ready(page)
    draw_two(page)
    text = "1 answer and 2 edits are stored on this device and will be sent"
    page.get_by_text(text).wait_for()
    page.keyboard.press("Enter")
    page.get_by_text("2 answers are stored on this device and will be sent").wait_for()
    assert projects.answers(running, project) == []
    page.context.set_offline(False)
    page.wait_for_url("**/desk")
    running.wait_for(project, "labels", 2)
    assert [len(a["payload"]["regions"]) for a in projects.answers(running, project)] == [2, 2]


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
    saved(page)
    assert "/desk/asg_" in page.url
    assert len(projects.answers(running, project)) == 1
    draw_two(page)
    page.get_by_role("button", name="Submit and next").dblclick()
    running.wait_for(project, "labels", 2)
    assert len(projects.answers(running, project)) == 2


def test_replies_lost_after_the_server_has_stored_give_nothing_twice(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench()
    person.excuse(CUT)
    page = person.page
    lost = {"journal": 0, "submit": 0}

    def lose_the_first(route: Route) -> None:
        name = route.request.url.rsplit("/", 1)[1]
        if lost[name] == 0:
            lost[name] += 1
            assert route.fetch().ok
            route.abort()
        else:
            route.continue_()

    page.route(re.compile("/(journal|submit)$"), lose_the_first)
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    draw_two(page)
    saved(page)
    assert len(kept_entries(running, page.url)) == 2
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk")
    running.wait_for(project, "labels", 1)
    assert lost == {"journal": 1, "submit": 1}
    assert len(projects.answers(running, project)) == 1


def test_a_server_that_is_killed_while_somebody_draws_gets_every_edit(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, _ = open_workbench()
    for text in (REFUSED_CONNECTION, "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE", "status of 50"):
        person.excuse(text)
    page = person.page
    draw(page)
    saved(page)
    running.kill_server()
    draw(page, left=500)
    saved(page)
    assert len(kept_entries(running, page.url)) == 2


def test_an_ended_session_asks_for_the_password_inside_the_page_and_sends_the_work(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench()
    person.excuse(REFUSED)
    page = person.page
    page.evaluate("window.isTheSamePage = true")
    headers = {"origin": running.url, "cookie": cookie_of(page)}
    httpx.delete(f"{running.url}/api/session", headers=headers).raise_for_status()
    draw_two(page)
    page.get_by_role("button", name="Sign in to send 2 edits").click()
    window = page.get_by_role("dialog", name="Sign in again")
    assert window.get_by_label("E-mail").input_value() == running.emails["annotator"]
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    window.wait_for(state="hidden")
    saved(page)
    assert page.evaluate("window.isTheSamePage")
    assert regions(page) == 2
    page.get_by_role("application").focus()
    page.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    assert len(projects.answers(running, project)) == 1


def test_a_second_tab_looks_on_until_it_takes_over(
    open_workbench: Callable[..., Opened],
) -> None:
    first = open_workbench()[0].page
    draw(first)
    second = first.context.new_page()
    second.goto(first.url)
    ready(second)
    second.get_by_text(re.compile(r"^Open in another tab since \d\d:\d\d$")).wait_for()
    assert regions(second) == 1
    draw(second, left=500)
    assert regions(second) == 1
    assert second.get_by_role("button", name="Submit and next").is_disabled()

    draw(first, left=600)
    second.get_by_role("button", name="Take over").click()
    wait_for_regions(second, 2)
    first.get_by_text(re.compile(r"^Open in another tab since \d\d:\d\d$")).wait_for()
    second.keyboard.press("b")  # Escape had put the tool down
    draw(second, left=800)
    wait_for_regions(second, 3)
    saved(second)

    second.close()
    wait_for_regions(first, 3)
    draw(first, left=60)
    wait_for_regions(first, 4)
    saved(first)


def test_two_devices_that_change_different_regions_are_merged(
    running: Running, somebody: Any, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench()
    person.excuse(GONE)
    desk = person.page
    draw(desk)
    saved(desk)
    tablet = second_device(somebody, desk)
    draw(tablet, left=500)
    draw(tablet, left=800)
    saved(tablet)
    look_around(desk)
    desk.get_by_text("2 edits from your tablet were merged").wait_for()
    assert regions(desk) == 3
    desk.keyboard.press("Control+z")  # the last of one's own, not of the tablet's
    wait_for_regions(desk, 2)
    saved(desk)
    look_around(tablet)
    tablet.get_by_text("1 edit from your other computer was merged").wait_for()
    assert regions(tablet) == 2
    tablet.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    assert len(projects.answers(running, project)[0]["payload"]["regions"]) == 2
    look_around(desk)
    desk.get_by_text("You handed this task in on another device.").wait_for()


def test_a_region_that_two_devices_moved_is_decided_side_by_side(
    running: Running, somebody: Any, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench()
    person.excuse(OFFLINE)
    desk = person.page
    draw(desk)
    saved(desk)
    tablet = second_device(somebody, desk)
    desk.context.set_offline(True)
    for page, key in ((tablet, "ArrowRight"), (desk, "ArrowDown")):
        page.keyboard.press("v")
        page.keyboard.press("Tab")
        page.keyboard.press(f"Shift+{key}")
        page.keyboard.press("Escape")
    saved(tablet)
    desk.context.set_offline(False)
    desk.get_by_text("1 part was changed on two devices").wait_for()
    desk.get_by_role("application").focus()
    desk.keyboard.press("Enter")
    window = desk.get_by_role("dialog", name="Two versions of car")
    window.get_by_text(re.compile("^Your tablet, ")).wait_for()
    assert window.locator("tr.differs").count() == 1
    desk.keyboard.press("3")
    window.wait_for(state="hidden")
    wait_for_regions(desk, 2)
    saved(desk)
    look_around(tablet)
    wait_for_regions(tablet, 2)
    assert tablet.get_by_text("changed on two devices").count() == 0
    desk.get_by_role("application").focus()
    desk.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    shapes = [r["shape"] for r in projects.answers(running, project)[0]["payload"]["regions"]]
    assert len({(shape["x"], shape["y"]) for shape in shapes}) == 2


def test_a_browser_that_refuses_storage_says_so_and_still_submits(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench()
    page = person.page
    page.context.add_init_script(
        "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') }"
    )
    page.reload()
    ready(page)
    page.get_by_text("This browser cannot keep drafts; edits exist only after Saved").wait_for()
    draw_two(page)
    saved(page)
    page.reload()
    ready(page)
    wait_for_regions(page, 2)
    page.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    assert len(projects.answers(running, project)) == 1


def test_rules_that_change_meanwhile_are_told_and_the_old_ones_may_be_finished_under(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench()
    page = person.page
    draw(page)
    saved(page)
    with running.client("requester") as client:
        text = {"text": "# New\nDraw wheels too."}
        client.put(f"/api/projects/{project}/guidelines", json=text).raise_for_status()
    draw(page, left=500)
    page.get_by_text("Guidelines or ontology changed while you worked").wait_for()
    page.get_by_role("button", name="See what changed").click()
    window = page.get_by_role("dialog", name="What changed")
    window.get_by_text("The guidelines have a new text").wait_for()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Finish under the old version").click()
    page.get_by_role("application").focus()
    page.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    (annotation,) = projects.answers(running, project)
    assert annotation["guidelines"] == 1


def test_rules_that_change_meanwhile_can_be_taken_up_with_the_work_kept(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    person, project = open_workbench()
    page = person.page
    draw(page)
    saved(page)
    with running.client("requester") as client:
        classes = [{"id": "bus", "name": "bus"}, {"id": "car", "name": "car"}]
        body = {"classes": [*classes, {"id": "van", "name": "van", "archived": True}]}
        client.put(f"/api/projects/{project}/ontology", json=body).raise_for_status()
    draw(page, left=500)
    page.get_by_role("button", name="See what changed").click()
    window = page.get_by_role("dialog", name="What changed")
    window.get_by_text("New class: bus").wait_for()
    window.get_by_text("Class no longer in use: van").wait_for()
    page.get_by_role("button", name="Reload with the new version").click()
    window.wait_for(state="hidden")
    ready(page)
    wait_for_regions(page, 2)
    assert page.get_by_text("Guidelines or ontology changed while you worked").count() == 0
    page.get_by_role("application").focus()
    page.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    (annotation,) = projects.answers(running, project)
    assert annotation["ontology"] == 2


def test_a_lost_lease_says_so_and_leaves_the_work_to_read_and_to_hand_in_late(
    running: Running, open_workbench: Callable[..., Opened]
) -> None:
    running.add_person("second", "annotator")
    person, project = open_workbench(lease_seconds=5)
    person.excuse(OFFLINE)
    person.excuse(GONE)
    page = person.page
    draw_two(page)
    assert page.get_by_text("Lease 1 min, press any key to keep it").first.is_visible()
    page.context.set_offline(True)
    projects.lease_when_free(running, project, "second")
    page.context.set_offline(False)
    page.mouse.move(500, 500)
    alert = page.get_by_role("alert")
    alert.get_by_text(re.compile(r"^This task went to somebody else at \d\d:\d\d\.")).wait_for()
    assert alert.get_by_text("Your 2 edits are kept here").is_visible()
    assert page.get_by_role("button", name="Submit and next").is_disabled()
    page.get_by_role("application").focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    assert regions(page) == 2
    page.get_by_role("button", name="Ask for it back").click()
    page.get_by_text("It cannot be given back").wait_for()
    page.get_by_role("button", name="Hand in as a draft for the reviewer").click()
    page.wait_for_url("**/desk")
    running.wait_for(project, "late", 1)
    assert len(projects.answers(running, project)[0]["payload"]["regions"]) == 2
