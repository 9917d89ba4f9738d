"""One picture all the way through in real browsers, read in the end with COCO's own tools."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from labelwright.demo.reference import demo_project, item_content
from tests.e2e.conftest import DEAF_MS, Running
from tests.referees import referee

READ_COCO = """
import json, sys
from pycocotools.coco import COCO
coco = COCO(sys.argv[1])
names = {c["id"]: c["name"] for c in coco.loadCats(coco.getCatIds())}
found = coco.loadAnns(coco.getAnnIds())
print("BOXES", json.dumps([[names[a["category_id"]], *a["bbox"]] for a in found]))
"""


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Picture Lab")


@pytest.fixture
def project(running: Running) -> str:
    """A street project with one picture, which is ready."""
    demo = demo_project("street")
    item = demo.items[0]
    with running.client("requester") as client:
        body = {
            "name": "Street boxes",
            "task_type": demo.task_type,
            "ontology": {
                "classes": [
                    {"id": "car", "name": "car", "key": "1"},
                    {"id": "van", "name": "van", "key": "2"},
                ]
            },
            "policy": {"review": "all"},
        }
        identity = client.post("/api/projects", json=body).raise_for_status().json()["id"]
        uploaded = client.post(
            "/api/assets?name=street.jpg", content=item_content(demo, item)
        ).json()
        client.post(
            f"/api/projects/{identity}/tasks", json=[{"assets": [{"uri": uploaded["uri"]}]}]
        )
    running.wait_for(identity, "open", 1)
    return identity


def begin(page: Page, project: str) -> None:
    """Open the first queue by its key, as a person at the desk does."""
    page.get_by_text(project).first.wait_for()
    page.keyboard.press("Enter")


def stage_box(page: Page) -> dict[str, float]:
    box: Any = page.get_by_role("application").bounding_box()
    assert box is not None
    return box


def draw_with_the_mouse(page: Page, *, left: int, top: int, right: int, bottom: int) -> None:
    stage = stage_box(page)
    page.mouse.move(stage["x"] + left, stage["y"] + top)
    page.mouse.down()
    page.mouse.move(stage["x"] + (left + right) / 2, stage["y"] + (top + bottom) / 2, steps=4)
    page.mouse.move(stage["x"] + right, stage["y"] + bottom, steps=4)
    page.mouse.up()


def draw_with_the_keyboard(page: Page, *, steps: int) -> None:
    page.keyboard.press("b")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    for _ in range(steps):
        page.keyboard.press("Shift+ArrowRight")
        page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Space")


def submitted_boxes(running: Running, project: str) -> list[list[Any]]:
    """Return what the server stored: [class, x, y, width, height] by class and place."""
    with running.client("lead") as client:
        task = client.get(f"/api/projects/{project}/tasks").json()["items"][0]["id"]
        payload = client.get(f"/api/tasks/{task}").json()["annotations"][0]["payload"]
    return sorted(
        [r["class"], *(r["shape"][side] for side in ("x", "y", "width", "height"))]
        for r in payload["regions"]
    )


def test_boxes_drawn_in_the_browser_arrive_in_coco(
    running: Running, somebody: Any, project: str, tmp_path: Path
) -> None:
    annotator = somebody("annotator").page
    begin(annotator, "Street boxes")
    annotator.get_by_role("application").wait_for()
    annotator.keyboard.press("1")
    draw_with_the_mouse(annotator, left=240, top=420, right=420, bottom=560)
    annotator.keyboard.press("Escape")
    annotator.keyboard.press("2")
    draw_with_the_keyboard(annotator, steps=8)
    annotator.get_by_text("2 edits").wait_for()
    annotator.keyboard.press("Escape")
    annotator.keyboard.press("Enter")
    running.wait_for(project, "in_review", 1)
    drawn = submitted_boxes(running, project)
    assert [box[0] for box in drawn] == ["car", "van"]
    assert drawn[0][3] == pytest.approx(180 / 0.83, rel=0.05)

    reviewer = somebody("reviewer").page
    begin(reviewer, "Street boxes")
    reviewer.get_by_role("application").wait_for()
    reviewer.locator(".strip").get_by_text("Lease").wait_for()
    reviewer.wait_for_timeout(DEAF_MS)
    reviewer.keyboard.press("a")
    running.wait_for(project, "labels", 1)

    requester = somebody("requester").page
    requester.goto(f"{running.url}/o/{running.slug}/projects/{project}/deliveries")
    requester.get_by_role("radio", name="COCO").check()
    requester.get_by_role("button", name="Export").click()
    with requester.expect_download() as download:
        requester.get_by_role("link", name="Download").or_(
            requester.get_by_role("button", name="Download")
        ).first.click()
    file = tmp_path / "coco.json"
    download.value.save_as(file)

    done = subprocess.run(
        [str(referee("pycocotools")), "-c", READ_COCO, str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    boxes = json.loads(done.stdout.split("BOXES ")[1])
    assert sorted(boxes) == [[name, *map(pytest.approx, box)] for name, *box in drawn]
