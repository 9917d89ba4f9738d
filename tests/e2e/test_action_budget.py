"""Actions and pointer travel of the work people do all day, counted in a real browser.

Each job is done as a trained person would, its result is read from the server, and it costs no more
than the table says. The table stands at the end of the run.
"""

import re
from collections.abc import Callable, Iterator
from math import cos, pi, sin
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from labelwright.demo.reference import demo_project, item_content
from tests.e2e import projects
from tests.e2e.actions import JOBS, MEASURED, Hand, line_of
from tests.e2e.conftest import DEAF_MS, Running


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Budget Lab")


@pytest.fixture
def begin(somebody: Any, running: Running) -> Iterator[Callable[..., Hand]]:
    """Return a function that opens the first task of a project, ready to be worked on."""
    made: list[str] = []

    def open_one(project: str, name: str, role: str = "annotator") -> Hand:
        made.append(project)
        page: Page = somebody(role).page
        page.get_by_text(name).first.wait_for()
        page.keyboard.press("Enter")
        page.locator(".strip").get_by_text("Lease").wait_for()
        page.wait_for_timeout(DEAF_MS)
        return Hand(page)

    yield open_one
    for project in made:
        projects.pause(running, project)


def spent(name: str, hand: Hand) -> None:
    """Hold a job against its budget."""
    job = JOBS[name]
    MEASURED.append(line_of(job, hand))
    assert hand.actions <= job.most, line_of(job, hand)
    assert hand.travel == 0, line_of(job, hand)


def predicted_project(running: Running, regions: list[dict[str, Any]]) -> str:
    """Return a project of one picture on which a model has found these regions."""
    demo = demo_project("street")
    with running.client("requester") as client:
        body = {
            "name": "Predicted",
            "task_type": "image_regions",
            "ontology": {
                "classes": [{"id": n, "name": n, "key": str(k)} for k, n in enumerate(CLASSES, 1)]
            },
        }
        project: str = client.post("/api/projects", json=body).json()["id"]
        content = item_content(demo, demo.items[0])
        asset = client.post("/api/assets?name=street.jpg", content=content).json()
        order = {
            "assets": [{"uri": asset["uri"]}],
            "predictions": [{"model": "detector", "score": 0.9, "payload": {"regions": regions}}],
        }
        answer = client.post(f"/api/projects/{project}/tasks", json=[order])
        assert answer.json()["created"] == 1, answer.text
    running.wait_for(project, "open", 1)
    return project


CLASSES = ("car", "van")


def found(number: int, *, x: float, y: float) -> dict[str, Any]:
    shape = {"kind": "box", "x": x, "y": y, "width": 90, "height": 60}
    return {"id": f"p{number}", "class": "car", "shape": shape, "attributes": {}}


def regions_of(running: Running, project: str) -> list[dict[str, Any]]:
    running.wait_for(project, "labels", 1)
    (answer,) = projects.answers(running, project)
    return answer["payload"]["regions"]


def places(page: Page, count: int) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Return so many drags in a grid over the picture."""
    stage: Any = page.get_by_role("application").bounding_box()
    left, top = stage["x"] + 120, stage["y"] + 160
    corners = [(left + 150 * (n % 5), top + 130 * (n // 5)) for n in range(count)]
    return [((x, y), (x + 100, y + 80)) for x, y in corners]


def on_screen(page: Page, x: float, y: float, picture: tuple[int, int]) -> tuple[float, float]:
    """Return where a point of the picture lies while it is fitted to the stage."""
    stage: Any = page.get_by_role("application").bounding_box()
    margin = 12
    scale = min(
        (stage["width"] - 2 * margin) / picture[0], (stage["height"] - 2 * margin) / picture[1]
    )
    return (
        stage["x"] + stage["width"] / 2 + (x - picture[0] / 2) * scale,
        stage["y"] + stage["height"] / 2 + (y - picture[1] / 2) * scale,
    )


def test_a_box_of_another_class(running: Running, begin: Callable[..., Hand]) -> None:
    project = projects.box_project(running)
    hand = begin(project, "Boxes")
    (place,) = places(hand.page, 1)
    hand.start()
    hand.drag(*place)
    hand.key("2")
    hand.key("Enter")
    assert [region["class"] for region in regions_of(running, project)] == ["van"]
    spent("box, other class, next", hand)


def test_ten_boxes_of_one_class(running: Running, begin: Callable[..., Hand]) -> None:
    project = projects.box_project(running)
    hand = begin(project, "Boxes")
    hand.start()
    for place in places(hand.page, 10):
        hand.drag(*place)
    hand.key("Enter")
    assert [region["class"] for region in regions_of(running, project)] == ["car"] * 10
    spent("10 boxes, one class, next", hand)


def test_ten_boxes_whose_class_changes(running: Running, begin: Callable[..., Hand]) -> None:
    project = projects.box_project(running)
    hand = begin(project, "Boxes")
    hand.start()
    for number, place in enumerate(places(hand.page, 10)):
        hand.drag(*place)
        hand.key("2" if number % 2 == 0 else "1")
    hand.key("Enter")
    classes = [region["class"] for region in regions_of(running, project)]
    assert classes == ["van", "car"] * 5
    spent("10 boxes, class changes, next", hand)


def test_ten_good_predictions(running: Running, begin: Callable[..., Hand]) -> None:
    regions = [found(n, x=40 + 120 * (n % 5), y=200 + 150 * (n // 5)) for n in range(10)]
    project = predicted_project(running, regions)
    hand = begin(project, "Predicted")
    hand.start()
    hand.key("Shift+a")
    hand.key("Enter")
    stored = regions_of(running, project)
    assert len(stored) == 10
    assert all(region["prediction"] for region in stored)
    spent("10 good predictions, next", hand)


def test_one_edge_of_a_prediction(running: Running, begin: Callable[..., Hand]) -> None:
    project = predicted_project(running, [found(1, x=300, y=300)])
    hand = begin(project, "Predicted")
    start = on_screen(hand.page, 390, 330, (1280, 720))
    end = on_screen(hand.page, 450, 330, (1280, 720))
    hand.start()
    hand.drag(start, end)
    hand.key("Enter")
    (stored,) = regions_of(running, project)
    assert stored["shape"]["width"] == pytest.approx(150, abs=3)
    assert stored["shape"]["x"] == 300
    spent("fix one edge of a prediction, next", hand)


def test_the_class_of_a_prediction(running: Running, begin: Callable[..., Hand]) -> None:
    project = predicted_project(running, [found(1, x=300, y=300)])
    hand = begin(project, "Predicted")
    hand.start()
    hand.point(*on_screen(hand.page, 345, 330, (1280, 720)))
    hand.key("2")
    hand.key("Enter")
    (stored,) = regions_of(running, project)
    assert (stored["class"], stored["shape"]["width"]) == ("van", 90)
    spent("fix the class of a prediction, next", hand)


def test_one_choice_of_five(running: Running, begin: Callable[..., Hand]) -> None:
    options = [{"id": f"o{n}", "name": f"Option {n}"} for n in range(1, 6)]
    with running.client("requester") as client:
        field = {"id": "kind", "kind": "choice", "name": "Kind", "required": True}
        body = {
            "name": "One of five",
            "task_type": "questionnaire",
            "ontology": {"fields": [{**field, "options": options}]},
        }
        project = client.post("/api/projects", json=body).json()["id"]
        client.post(f"/api/projects/{project}/tasks", json=[{"assets": [{"text": "a text"}]}])
    running.wait_for(project, "open", 1)
    hand = begin(project, "One of five")
    hand.start()
    hand.key("4")
    running.wait_for(project, "labels", 1)
    (answer,) = projects.answers(running, project)
    assert answer["payload"]["answers"] == {"kind": "o4"}
    spent("classify, 1 of 5", hand)


def test_a_polygon_of_twelve_points(running: Running, begin: Callable[..., Hand]) -> None:
    project = projects.region_project(running, "Outlines", settings={"geometries": ["polygon"]})
    hand = begin(project, "Outlines")
    stage: Any = hand.page.get_by_role("application").bounding_box()
    middle = (stage["x"] + stage["width"] / 2, stage["y"] + stage["height"] / 2)
    ring = [
        (middle[0] + 180 * cos(2 * pi * n / 12), middle[1] + 140 * sin(2 * pi * n / 12))
        for n in range(12)
    ]
    hand.start()
    for place in ring:
        hand.click(*place)
    hand.key("Enter")
    hand.key("Enter")
    (stored,) = regions_of(running, project)
    assert (stored["shape"]["kind"], len(stored["shape"]["points"])) == ("polygon", 12)
    spent("polygon of 12 points, next", hand)


CLAUSE = "The Supplier shall deliver the goods within thirty days of the order."


def clause_project(running: Running, name: str) -> str:
    with running.client("requester") as client:
        body = {
            "name": name,
            "task_type": "text_spans",
            "ontology": {
                "classes": [{"id": n, "name": n, "key": str(k)} for k, n in enumerate(PARTIES, 1)]
            },
        }
        project: str = client.post("/api/projects", json=body).json()["id"]
        client.post(f"/api/projects/{project}/tasks", json=[{"assets": [{"text": CLAUSE}]}])
    running.wait_for(project, "open", 1)
    return project


PARTIES = ("party", "period")


def ends_of(page: Page, words: str) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where some words of the clause begin and end on the screen."""
    box: dict[str, float] = page.evaluate(
        """(words) => {
            const text = document.querySelector(".lw-block").firstChild;
            const range = document.createRange();
            range.setStart(text, text.data.indexOf(words));
            range.setEnd(text, text.data.indexOf(words) + words.length);
            const { left, right, top, height } = range.getBoundingClientRect();
            return { left, right, middle: top + height / 2 };
        }""",
        words,
    )
    return (box["left"] + 1, box["middle"]), (box["right"] - 1, box["middle"])


def spans_of(running: Running, project: str) -> list[tuple[str, str]]:
    running.wait_for(project, "labels", 1)
    (answer,) = projects.answers(running, project)
    return [(span["class"], span["text"]) for span in answer["payload"]["spans"]]


def test_a_span_of_several_words(running: Running, begin: Callable[..., Hand]) -> None:
    project = clause_project(running, "Clauses")
    hand = begin(project, "Clauses")
    hand.page.locator(".lw-block").first.wait_for()
    place = ends_of(hand.page, "within thirty days")
    hand.start()
    hand.drag(*place)
    hand.key("2")
    hand.key("Enter")
    assert spans_of(running, project) == [("period", "within thirty days")]
    spent("text span, next", hand)


def test_a_span_of_one_word(running: Running, begin: Callable[..., Hand]) -> None:
    project = clause_project(running, "Single terms")
    hand = begin(project, "Single terms")
    hand.page.locator(".lw-block").first.wait_for()
    (left, middle), (right, _) = ends_of(hand.page, "Supplier")
    hand.start()
    hand.click((left + right) / 2, middle, times=2)
    hand.key("1")
    hand.key("Enter")
    assert spans_of(running, project) == [("party", "Supplier")]
    spent("span of one word, next", hand)


def test_one_difference_of_two_answers(running: Running, somebody: Any) -> None:
    running.add_person("second", "annotator")
    project = projects.box_project(running, overlap=2, min_agreement=0.95, adjudicate=True)
    for who, regions in (("annotator", [found(1, x=300, y=300)]), ("second", [])):
        with running.client(who) as client:
            held = client.post(f"/api/projects/{project}/lease", json={}).json()
            body = {"lease_token": held["lease_token"], "payload": {"regions": regions}}
            path = f"/api/assignments/{held['assignment']}/submit"
            assert client.post(path, json={**body, "active_seconds": 5}).is_success
    with running.client("reviewer") as client:
        leased = client.post(f"/api/projects/{project}/lease", json={"kind": "adjudicate"})
        assignment = leased.json()["assignment"]
    page: Page = somebody("reviewer").page
    page.goto(f"{running.url}/review/{assignment}")
    page.get_by_text("1 open").wait_for()
    page.wait_for_timeout(DEAF_MS)
    page.locator(".stage").focus()
    hand = Hand(page)
    hand.key("1")
    page.get_by_text("all settled").wait_for()
    spent("adjudicate one difference", hand)
    projects.pause(running, project)


def test_every_row_of_the_table_is_measured() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert set(re.findall(r'spent\("([^"]+)"', source)) == set(JOBS)
