"""Each tool of the image editor, by mouse and by keyboard, up to what the server stored."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e import projects
from tests.e2e.conftest import DEAF_MS, Running
from tests.e2e.test_first_picture import draw_with_the_mouse, stage_box

GEOMETRIES = ["box", "rotated_box", "polygon", "polyline", "ellipse", "point"]
SCALE = 0.83
"""Of the demo's pictures on this stage, about."""
TRIANGLE = ((300, 420), (420, 420), (420, 540))


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Tool Lab")


@pytest.fixture
def arrive(running: Running, somebody: Any) -> Callable[[str], Page]:
    """Return a function that opens the next task of a project for an annotator."""

    def open_next(project: str) -> Page:
        page = somebody("annotator").page
        page.get_by_text(project).first.wait_for()
        page.keyboard.press("Enter")
        page.get_by_role("application").wait_for()
        page.locator(".strip").get_by_text("Lease").wait_for()
        page.wait_for_timeout(DEAF_MS)
        return page

    return open_next


def click(page: Page, *places: tuple[int, int]) -> None:
    stage = stage_box(page)
    for x, y in places:
        page.mouse.move(stage["x"] + x, stage["y"] + y, steps=3)
        page.mouse.click(stage["x"] + x, stage["y"] + y)


def walk(page: Page, *, right: int = 0, down: int = 0) -> None:
    """Move the crosshair so many times ten pixels of the picture."""
    sideways = ((right, "ArrowRight"), (-right, "ArrowLeft"))
    for steps, key in (*sideways, (down, "ArrowDown"), (-down, "ArrowUp")):
        for _ in range(steps):
            page.keyboard.press(f"Shift+{key}")


def corners(page: Page, *, end: str) -> None:
    """Place three corners with the keyboard."""
    page.keyboard.press("Space")
    walk(page, right=6)
    page.keyboard.press("Space")
    walk(page, down=8)
    page.keyboard.press("Space")
    page.keyboard.press(end)


def hand_in(page: Page) -> None:
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")


def submitted(running: Running, project: str) -> dict[str, Any]:
    running.wait_for(project, "labels", 1)
    (annotation,) = projects.answers(running, project)
    return annotation["payload"]


def drawn(running: Running, arrive: Callable[[str], Page], tool: str, key: str) -> list[Any]:
    """Draw two shapes with a tool, one by mouse and one by keyboard; return what was stored."""
    name = f"Draw {tool}"
    project = projects.region_project(running, name, settings={"geometries": GEOMETRIES})
    page = arrive(name)
    page.keyboard.press(key)
    MOUSE[tool](page)
    page.get_by_text("1 edit", exact=False).wait_for()
    page.keyboard.press("v")
    page.keyboard.press("Escape")
    page.keyboard.press(key)
    page.keyboard.press("ArrowRight")
    KEYBOARD[tool](page)
    page.get_by_text("2 edits").wait_for()
    hand_in(page)
    shapes = [region["shape"] for region in submitted(running, project)["regions"]]
    kind = tool.removeprefix("extreme_")
    assert [shape["kind"] for shape in shapes] == [kind, kind]
    return shapes


def drag(page: Page) -> None:
    draw_with_the_mouse(page, left=300, top=420, right=420, bottom=500)


def drag_and_raise(page: Page) -> None:
    draw_with_the_mouse(page, left=300, top=420, right=420, bottom=420)
    click(page, (420, 480))


def outline(page: Page) -> None:
    click(page, *TRIANGLE)
    page.keyboard.press("Enter")


def span(page: Page) -> None:
    page.keyboard.press("Space")
    walk(page, right=6, down=4)
    page.keyboard.press("Space")


def extremes(page: Page) -> None:
    """Place the outermost points with the keyboard: top, left, bottom, right."""
    page.keyboard.press("Space")
    for right, down in ((-2, 1), (1, 2), (3, -1)):
        walk(page, right=right, down=down)
        page.keyboard.press("Space")


MOUSE: dict[str, Callable[[Page], None]] = {
    "box": drag,
    "extreme_box": lambda page: click(page, (340, 420), (420, 470), (370, 500), (300, 440)),
    "rotated_box": drag_and_raise,
    "polygon": outline,
    "polyline": outline,
    "ellipse": drag,
    "point": lambda page: click(page, TRIANGLE[0]),
}
KEYBOARD: dict[str, Callable[[Page], None]] = {
    "box": span,
    "extreme_box": extremes,
    "rotated_box": lambda page: corners(page, end="Escape"),
    "polygon": lambda page: corners(page, end="Enter"),
    "polyline": lambda page: corners(page, end="Enter"),
    "ellipse": span,
    "point": lambda page: page.keyboard.press("Space"),
}


def about(pixels: float) -> Any:
    """So many pixels of the screen, in pixels of the picture."""
    return pytest.approx(pixels / SCALE, rel=0.05)


def test_a_box(running: Running, arrive: Callable[[str], Page]) -> None:
    by_mouse, by_keyboard = drawn(running, arrive, "box", "b")
    assert (by_mouse["width"], by_mouse["height"]) == (about(120), about(80))
    assert (by_keyboard["width"], by_keyboard["height"]) == (60, 40)


def test_a_box_by_its_outermost_points(running: Running, arrive: Callable[[str], Page]) -> None:
    by_mouse, by_keyboard = drawn(running, arrive, "extreme_box", "Shift+X")
    assert (by_mouse["width"], by_mouse["height"]) == (about(120), about(80))
    assert (by_keyboard["width"], by_keyboard["height"]) == (40, 30)


def test_polygons_are_joined_and_split(running: Running, arrive: Callable[[str], Page]) -> None:
    project = projects.region_project(
        running, "Join and split", settings={"geometries": GEOMETRIES}
    )
    page = arrive("Join and split")
    for left in (300, 380):
        page.keyboard.press("p")
        click(page, (left, 420), (left + 120, 420), (left + 120, 500), (left, 500))
        page.keyboard.press("Enter")
    page.keyboard.press("v")
    page.keyboard.press("Control+a")
    page.keyboard.press("j")
    page.get_by_text("3 edits").wait_for()
    page.keyboard.press("j")
    page.get_by_text("Select two or more polygons").first.wait_for()
    page.keyboard.press("Shift+J")
    click(page, (440, 400), (440, 460), (520, 460))
    page.keyboard.press("Enter")
    page.get_by_text("4 edits").wait_for()
    hand_in(page)
    first, second = (r["shape"]["points"] for r in submitted(running, project)["regions"])
    shared = {tuple(point) for point in first} & {tuple(point) for point in second}
    assert len(shared) == 3
    assert max(x for x, _ in first) - min(x for x, _ in first) == about(200)


def test_a_rotated_box(running: Running, arrive: Callable[[str], Page]) -> None:
    by_mouse, by_keyboard = drawn(running, arrive, "rotated_box", "Shift+B")
    assert (by_mouse["width"], by_mouse["height"]) == (about(120), about(60))
    assert by_mouse["angle"] % 180 == pytest.approx(0)
    assert (by_keyboard["width"], by_keyboard["height"]) == (60, 80)


def test_a_polygon(running: Running, arrive: Callable[[str], Page]) -> None:
    by_mouse, by_keyboard = drawn(running, arrive, "polygon", "p")
    (x, y), (right, _), (_, bottom) = by_mouse["points"]
    assert (right - x, bottom - y) == (about(120), about(120))
    (x, y), (right, _), (_, bottom) = by_keyboard["points"]
    assert (right - x, bottom - y) == (60, 80)


def test_a_polyline(running: Running, arrive: Callable[[str], Page]) -> None:
    by_mouse, by_keyboard = drawn(running, arrive, "polyline", "l")
    assert by_mouse["points"][1][0] - by_mouse["points"][0][0] == about(120)
    (x, y), (right, _), (_, bottom) = by_keyboard["points"]
    assert (right - x, bottom - y) == (60, 80)


def test_an_ellipse(running: Running, arrive: Callable[[str], Page]) -> None:
    by_mouse, by_keyboard = drawn(running, arrive, "ellipse", "o")
    assert (by_mouse["rx"], by_mouse["ry"]) == (about(60), about(40))
    assert (by_keyboard["rx"], by_keyboard["ry"]) == (30, 20)


def test_a_point(running: Running, arrive: Callable[[str], Page]) -> None:
    by_mouse, by_keyboard = drawn(running, arrive, "point", "k")
    assert by_mouse != by_keyboard
    assert min(by_mouse["x"], by_mouse["y"], by_keyboard["x"], by_keyboard["y"]) > 0


def test_a_relation_and_a_question_about_the_whole(
    running: Running, arrive: Callable[[str], Page]
) -> None:
    project = projects.region_project(
        running,
        "Wheels and cars",
        ontology={
            "classes": [{"id": "car", "name": "car"}, {"id": "wheel", "name": "wheel"}],
            "relations": [{"id": "part_of", "name": "part of", "from": ["wheel"], "to": ["car"]}],
            "fields": [
                {
                    "id": "night",
                    "kind": "choice",
                    "name": "Taken at night",
                    "required": True,
                    "options": [{"id": name, "name": name} for name in ("yes", "no")],
                }
            ],
        },
    )
    page = arrive("Wheels and cars")
    draw_with_the_mouse(page, left=300, top=420, right=420, bottom=500)
    page.keyboard.press("2")
    draw_with_the_mouse(page, left=460, top=420, right=490, bottom=450)
    page.keyboard.press("1")
    page.keyboard.press("Shift+L")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("listbox", name="Relations").get_by_text("part of").wait_for()
    page.keyboard.press("Shift+T")
    page.wait_for_timeout(100)
    page.keyboard.press("2")
    hand_in(page)
    answer = submitted(running, project)
    wheel, car = (
        next(region["id"] for region in answer["regions"] if region["class"] == name)
        for name in ("wheel", "car")
    )
    (relation,) = answer["relations"]
    assert (relation["type"], relation["from"], relation["to"]) == ("part_of", wheel, car)
    assert answer["answers"] == {"night": "no"}


def test_all_regions_of_a_task_are_pasted_into_the_next(
    running: Running, arrive: Callable[[str], Page]
) -> None:
    project = projects.region_project(running, "Two alike", pictures=2)
    page = arrive("Two alike")
    draw_with_the_mouse(page, left=300, top=420, right=420, bottom=500)
    draw_with_the_mouse(page, left=500, top=420, right=560, bottom=460)
    page.get_by_text("2 edits").wait_for()
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+c")
    first_task = page.url
    hand_in(page)
    page.wait_for_url(lambda url: url != first_task)
    page.get_by_text("No region yet").wait_for()
    page.wait_for_timeout(DEAF_MS)
    page.keyboard.press("Control+v")
    page.get_by_text("1 edit", exact=False).first.wait_for()
    hand_in(page)
    running.wait_for(project, "labels", 2)
    first, second = (answer["payload"]["regions"] for answer in projects.answers(running, project))
    assert [region["shape"] for region in first] == [region["shape"] for region in second]
