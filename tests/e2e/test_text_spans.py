"""Text spans in a browser: what is marked on the page arrives as the same code points."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e import projects
from tests.e2e.conftest import DEAF_MS, Running
from tests.e2e.pages import overflow, violations

TEXTS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "golden/unicode_texts.json").read_text("utf-8")
)
CONTRACT = (
    "The Buyer pays the Seller.\n"
    "The Seller thanks the Buyer, and the Buyer leaves.\n"
    "שלום ACME, זהו חוזה.\n"
)

SELECT = """([text, start, end]) => {
    // The text's own line ends, counted here once more: the page is not asked what it thinks.
    const blocks = [...document.querySelectorAll(".lw-block")];
    const point = (place) => {
        let at = 0;
        for (const block of blocks) {
            const { data } = block.firstChild;
            if (place <= at + data.length) return [block.firstChild, place - at];
            at += data.length;
            if (text.startsWith("\\r\\n", at)) at += 2;
            else if (/^[\\n\\r\\u2028\\u2029]/.test(text.slice(at))) at += 1;
        }
    };
    const page = document.querySelector(".lw-text-stage");
    const press = { bubbles: true, button: 0, detail: 1 };
    page.dispatchEvent(new MouseEvent("mousedown", press));
    getSelection().setBaseAndExtent(...point(start), ...point(end));
    document.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
}"""


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    return running.in_organization("Text Lab")


def units(text: str, place: int) -> int:
    """Return a place in UTF-16 units, as browsers count."""
    return len(text[:place].encode("utf-16-le")) // 2


def select(page: Page, text: str, start: int, end: int) -> None:
    page.evaluate(SELECT, [text, units(text, start), units(text, end)])


def select_words(page: Page, text: str, words: str, after: int = 0) -> None:
    start = text.index(words, after)
    select(page, text, start, start + len(words))


def annotator(somebody: Any) -> Page:
    """Return the page of an annotator who works fast: a renewal may cross the answer."""
    person = somebody("annotator")
    person.excuse("409 (Conflict)")
    page: Page = person.page
    return page


def begin(page: Page, project: str = "Contracts") -> None:
    page.get_by_text(project).first.wait_for()
    page.keyboard.press("Enter")
    page.locator(".lw-block").first.wait_for()
    page.locator(".strip").get_by_text("Lease").wait_for()
    page.wait_for_timeout(DEAF_MS)


def submitted(running: Running, page: Page, project: str) -> dict[str, Any]:
    """Hand in by Enter and return what the server has."""
    page.keyboard.press("Enter")
    page.get_by_text("That was the last one for now").wait_for()
    running.wait_for(project, "labels", 1)
    (answer,) = projects.answers(running, project)
    payload: dict[str, Any] = answer["payload"]
    return payload


def contract(predictions: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    asset = {"text": CONTRACT, "name": "contract"}
    return {"assets": [asset], "predictions": predictions or []}


def words_of(payload: dict[str, Any]) -> list[tuple[str, str]]:
    return [(span["class"], span["text"]) for span in payload["spans"]]


def test_every_text_of_the_unicode_table_arrives_as_it_was_marked(
    running: Running, somebody: Any
) -> None:
    assets = [{"text": row["text"], "name": row["name"]} for row in TEXTS]
    project = projects.span_project(running, [{"assets": assets}])
    page = annotator(somebody)
    begin(page)
    page.keyboard.press("1")
    for row in TEXTS:
        page.locator(".lw-text-badge").get_by_text(row["name"], exact=True).wait_for()
        for span in row["spans"]:
            select(page, row["text"], span["start"], span["end"])
        page.keyboard.press("f")
    payload = submitted(running, page, project)

    given = [(s["asset"], s["start"], s["end"], s["text"]) for s in payload["spans"]]
    assert given == [
        (ordinal, span["start"], span["end"], span["text"])
        for ordinal, row in enumerate(TEXTS)
        for span in row["spans"]
    ]


def test_the_keyboard_alone_marks_signs_as_people_see_them(running: Running, somebody: Any) -> None:
    row = next(row for row in TEXTS if row["name"] == "family")
    project = projects.span_project(
        running, [{"assets": [{"text": row["text"], "name": row["name"]}]}]
    )
    page = annotator(somebody)
    begin(page)
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("2")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Control+Shift+ArrowRight")
    page.keyboard.press("Control+Shift+ArrowRight")
    page.keyboard.press("1")
    payload = submitted(running, page, project)
    first = row["spans"][0]
    assert [(s["start"], s["end"]) for s in payload["spans"]] == [
        (first["start"], first["end"]),
        (12, 19),
    ]
    assert words_of(payload) == [("duty", first["text"]), ("party", "at noon")]


def test_a_drag_over_two_directions_is_one_span_in_several_pieces(
    running: Running, somebody: Any
) -> None:
    project = projects.span_project(running, [contract()])
    page = annotator(somebody)
    begin(page)
    page.keyboard.press("1")
    select_words(page, CONTRACT, "שלום ACME")
    page.locator(".lw-piece").first.wait_for()
    block = page.locator(".lw-block[dir=rtl]").bounding_box()
    pieces = [piece.bounding_box() for piece in page.locator(".lw-piece").all()]
    assert block is not None
    right = max(box["x"] + box["width"] for box in pieces if box)
    assert right == pytest.approx(block["x"] + block["width"], abs=2)
    assert words_of(submitted(running, page, project)) == [("party", "שלום ACME")]


def test_a_double_click_and_a_digit_mark_a_word_and_then_every_place_it_stands(
    running: Running, somebody: Any
) -> None:
    project = projects.span_project(running, [contract()])
    page = annotator(somebody)
    begin(page)
    box = page.locator(".lw-block").first.bounding_box()
    assert box is not None
    page.mouse.dblclick(box["x"] + 45, box["y"] + box["height"] / 2)
    page.keyboard.press("1")
    page.get_by_text("stands 2 more times").wait_for()
    page.get_by_role("button", name="Mark all 2 as party").click()
    page.get_by_text("2 edits", exact=True).wait_for()
    payload = submitted(running, page, project)
    assert words_of(payload) == [("party", "Buyer")] * 3
    assert [span["start"] for span in payload["spans"]] == [4, 49, 64]


def test_a_relation_is_drawn_by_keys_and_arrives_with_its_ends(
    running: Running, somebody: Any
) -> None:
    project = projects.span_project(running, [contract()])
    page = annotator(somebody)
    begin(page)
    select_words(page, CONTRACT, "The Buyer")
    page.keyboard.press("1")
    select_words(page, CONTRACT, "pays")
    page.keyboard.press("2")
    page.keyboard.press("l")
    page.keyboard.press("Tab")
    page.keyboard.press("1")
    page.locator(".lw-text-arrow").wait_for()
    assert violations(page) == []
    payload = submitted(running, page, project)
    buyer, pays = payload["spans"]
    (relation,) = payload["relations"]
    assert (relation["type"], relation["from"], relation["to"]) == (
        "bound",
        pays["id"],
        buyer["id"],
    )


def test_predictions_are_accepted_and_rejected_by_keys(running: Running, somebody: Any) -> None:
    spans = [
        {"id": "a", "class": "party", "start": 0, "end": 9, "text": "The Buyer"},
        {"id": "b", "class": "duty", "start": 10, "end": 14, "text": "pays"},
    ]
    predictions = [{"model": "tagger", "score": 0.71, "payload": {"spans": spans}}]
    project = projects.span_project(running, [contract(predictions)])
    page = annotator(somebody)
    begin(page)
    page.get_by_text("2 predictions to check").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("a")
    page.keyboard.press("r")
    page.get_by_text("2 edits", exact=True).wait_for()
    payload = submitted(running, page, project)
    assert words_of(payload) == [("party", "The Buyer")]
    assert payload["spans"][0]["prediction"]


def test_work_goes_on_after_a_reload(running: Running, somebody: Any) -> None:
    project = projects.span_project(running, [contract()])
    page = annotator(somebody)
    begin(page)
    select_words(page, CONTRACT, "the Seller")
    page.keyboard.press("1")
    page.get_by_text("Saved, server has everything").wait_for()
    page.reload()
    page.locator(".lw-tag").get_by_text("party").wait_for()
    page.wait_for_timeout(DEAF_MS)
    assert words_of(submitted(running, page, project)) == [("party", "the Seller")]


def test_it_is_usable_on_a_phone_and_at_twice_the_size(running: Running, somebody: Any) -> None:
    projects.span_project(running, [contract()])
    page = annotator(somebody)
    begin(page)
    select_words(page, CONTRACT, "the Seller")
    for width, height in ((390, 844), (720, 450)):
        page.set_viewport_size({"width": width, "height": height})
        page.get_by_role("button", name="party").first.wait_for()
        assert overflow(page) == []
        assert violations(page) == []
    page.get_by_role("group", name="Mark the selected text").get_by_role(
        "button", name="party"
    ).click()
    page.locator(".lw-tag").get_by_text("party").wait_for()
