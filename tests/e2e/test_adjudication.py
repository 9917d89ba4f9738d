"""Several answers become one: every difference settled by a key, blind, with a reason they read."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import DEAF_MS, Running
from tests.e2e.pages import overflow, settle, violations
from tests.e2e.projects import box_project, form_project, span_project

DISPUTED: dict[str, Any] = {"overlap": 2, "min_agreement": 0.95, "adjudicate": True}

Box = tuple[str, float, float, float, float]
VAN: Box = ("van", 40, 60, 200, 150)
CAR: Box = ("car", 300, 80, 160, 120)
CAR_MOVED: Box = ("car", 320, 90, 160, 120)
ONLY_ONE: Box = ("car", 520, 220, 90, 70)


@pytest.fixture(scope="module")
def running(running: Running) -> Running:
    lab = running.in_organization("Verdict Lab")
    for name in ("second", "third", "fourth"):
        lab.add_person(name, "annotator")
    return lab


def payload(*boxes: Box) -> dict[str, Any]:
    return {
        "regions": [
            {
                "id": f"r{n}",
                "class": name,
                "shape": {"kind": "box", "x": x, "y": y, "width": width, "height": height},
            }
            for n, (name, x, y, width, height) in enumerate(boxes, 1)
        ]
    }


def answer(running: Running, who: str, project: str, *boxes: Box, unsure: bool = False) -> str:
    """Let somebody answer the next task; return its id."""
    return answer_with(running, who, project, payload(*boxes), unsure=unsure)


def answer_with(
    running: Running, who: str, project: str, given: dict[str, Any], **details: Any
) -> str:
    with running.client(who) as client:
        held = client.post(f"/api/projects/{project}/lease", json={}).raise_for_status().json()
        body = {"lease_token": held["lease_token"], "payload": given, "active_seconds": 9}
        body |= details
        path = f"/api/assignments/{held['assignment']}/submit"
        client.post(path, json=body).raise_for_status()
        return held["task"]["id"]


def disputed(running: Running, **policy: Any) -> tuple[str, str]:
    """Return a project with one picture that two people see differently, and its task."""
    project = box_project(running, **{**DISPUTED, **policy})
    task = answer(running, "annotator", project, VAN, CAR, ONLY_ONE)
    nudged = (VAN[0], VAN[1] + 1, VAN[2], VAN[3], VAN[4])
    assert answer(running, "second", project, nudged, CAR_MOVED) == task
    return project, task


def open_adjudication(page: Page, running: Running, project: str, kind: str = "adjudicate") -> str:
    """Lease for the reviewer, and open the page; return the assignment."""
    with running.client("reviewer") as client:
        leased = client.post(f"/api/projects/{project}/lease", json={"kind": kind})
        assignment = leased.raise_for_status().json()["assignment"]
    page.goto(f"{running.url}/review/{assignment}")
    page.get_by_role("region", name="Disagreements").wait_for()
    settle(page)
    page.wait_for_timeout(DEAF_MS + 50)  # Enter is deaf on a new page
    return assignment


PEOPLE = ("annotator", "second", "third", "fourth")


def answered(running: Running, project: str, *given: dict[str, Any]) -> str:
    """Let so many people answer the next task of a project; return its id."""
    tasks = {
        answer_with(running, who, project, one) for who, one in zip(PEOPLE, given, strict=False)
    }
    (task,) = tasks
    return task


def disputed_by(several: int) -> dict[str, Any]:
    return {"overlap": several, "min_agreement": 1.0, "adjudicate": True}


SAID: tuple[dict[str, Any], ...] = (
    {
        "kind": "text",
        "form": "letter",
        "topics": ["travel", "nature"],
        "clear": 4,
        "safe": True,
        "note": "The sender asks twice for the same train.",
    },
    {
        "kind": "text",
        "form": "story",
        "topics": ["travel"],
        "clear": 4,
        "safe": True,
        "note": "The sender asks for the same train.",
    },
    {"kind": "fact", "topics": ["travel", "history"], "clear": 5, "safe": True},
    {"kind": "text", "form": "letter", "topics": ["travel"], "clear": 2, "safe": True, "words": 80},
)
TEXTS = [
    {"text": "Dear railway, when does the night train leave? When?", "name": "letter.txt"},
    {"text": "The night train leaves at 22:14.", "name": "timetable.txt"},
]


def forms(running: Running, several: int) -> tuple[str, str]:
    """Return a project of questions that so many people answered differently, and its task."""
    project = form_project(running, TEXTS, **disputed_by(several))
    return project, answered(running, project, *[{"answers": said} for said in SAID[:several]])


def regions(running: Running, several: int) -> tuple[str, str]:
    """Return a project of boxes that so many people drew differently, and its task."""
    project = box_project(running, **disputed_by(several))
    moved = [(CAR[0], CAR[1] + 26 * n, CAR[2] + 14 * n, CAR[3], CAR[4]) for n in range(several)]
    given = [payload(VAN, car, *([ONLY_ONE] if n else [])) for n, car in enumerate(moved)]
    return project, answered(running, project, *given)


def spans(running: Running, several: int) -> tuple[str, str]:
    """Return a project of spans that so many people marked differently, and its task."""
    text = "The Buyer shall pay the Seller within thirty days of the invoice."
    project = span_project(running, [{"assets": [{"text": text}]}], **disputed_by(several))

    def span(name: str, word: str, of: str) -> dict[str, Any]:
        start = text.index(word)
        return {"id": of, "class": name, "start": start, "end": start + len(word), "text": word}

    seen = ("The Buyer", "Buyer", "The Buyer shall", "Buyer")
    given = [
        {
            "spans": [span("party", one, "p"), span("party", "Seller", "s")]
            + ([span("duty", "pay", "d")] if n % 2 else [])
        }
        for n, one in enumerate(seen[:several])
    ]
    return project, answered(running, project, *given)


DISPUTES = {"forms": forms, "regions": regions, "spans": spans}


def life(running: Running, task: str) -> dict[str, Any]:
    with running.client("requester") as client:
        return client.get(f"/api/tasks/{task}").raise_for_status().json()


def letter_of_three(page: Page) -> str:
    """Return the letter of the answer that has three regions."""
    return page.locator(".result", has_text="3 parts ·").get_attribute("data-tone") or ""


def test_every_difference_is_settled_by_one_key_and_the_reason_reaches_all(
    running: Running, somebody: Any
) -> None:
    project, task = disputed(running)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project)

    names = [*running.emails, "Annotator", "Second", "ant_"]
    assert not [name for name in names if name in page.content()], "it is blind"
    assert page.get_by_text("2 open").is_visible()
    assert page.locator(".lw-compare-pins .pin").all_inner_texts() == ["1", "2"]
    page.get_by_role("button", name="Settled without you").click()
    assert page.locator(".settled li").all_inner_texts()[0].startswith("van")

    three = letter_of_three(page)
    page.locator(".stage").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".strip")).to_contain_text("settle disagreement 1")

    page.keyboard.press("1" if three == "A" else "2")
    page.keyboard.press("4")
    expect(page.get_by_text("all settled")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator(".strip")).to_contain_text("give the reason")
    expect(page.get_by_label("Reason")).to_be_focused()
    page.keyboard.type("The shadow is not part of the car.")
    page.keyboard.press("Control+Enter")

    page.wait_for_url(re.compile("/review$"))
    running.wait_for(project, "labels", 1)
    told = life(running, task)
    regions = told["label"]["payload"]["regions"]
    assert [(one["class"], one["shape"]["x"]) for one in regions] in (
        [("van", 40), ("car", 300)],
        [("van", 41), ("car", 300)],
        [("car", 300), ("van", 40)],
        [("car", 300), ("van", 41)],
    )
    [ruling] = told["decisions"]
    assert (ruling["verdict"], ruling["comment"]) == ("amend", "The shadow is not part of the car.")


def test_layouts_are_cycled_and_the_picture_is_shown_alone_while_a_key_is_held(
    running: Running, somebody: Any
) -> None:
    project, _ = disputed(running)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project)
    page.locator(".stage").focus()
    chosen = page.locator(".segment[aria-checked=true]")

    seen = [chosen.inner_text()]
    for _ in range(5):
        page.keyboard.press("y")
        seen.append(chosen.inner_text())
        panes = page.locator(".lw-compare > canvas").count()
        assert panes == (2 if seen[-1] == "Side by side" else 1)
    assert seen == ["Difference", "Side by side", "Swipe", "Only A", "Only B", "Difference"]

    page.keyboard.down("q")
    expect(page.locator(".lw-compare-pins .pin")).to_have_count(0)
    page.keyboard.up("q")
    expect(page.locator(".lw-compare-pins .pin")).to_have_count(2)


def test_new_version_is_drawn_in_the_editor_and_work_outlasts_a_reload(
    running: Running, somebody: Any
) -> None:
    project, task = disputed(running)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project)
    page.locator(".stage").focus()

    page.keyboard.press("4")
    page.keyboard.press("3")
    expect(page.get_by_role("button", name="Use this version")).to_be_visible()
    settle(page)
    page.wait_for_timeout(DEAF_MS)
    page.keyboard.press("b")
    stage = page.locator(".stage").bounding_box()
    assert stage
    page.mouse.move(stage["x"] + 300, stage["y"] + 300)
    page.mouse.down()
    page.mouse.move(stage["x"] + 420, stage["y"] + 380, steps=4)
    page.mouse.up()
    page.keyboard.press("Enter")
    expect(page.get_by_text("new version")).to_be_visible()
    expect(page.get_by_text("all settled")).to_be_visible()
    expect(page.locator(".strip")).to_contain_text("Saved, server has everything")

    page.reload()
    settle(page)
    expect(page.get_by_text("new version")).to_be_visible()
    page.keyboard.press("Control+z")
    page.get_by_label("Reason").fill("Neither is right.")
    page.keyboard.press("Control+Enter")
    running.wait_for(project, "labels", 1)
    assert len(life(running, task)["label"]["payload"]["regions"]) >= 2


@pytest.mark.parametrize(
    ("choice", "to"), [("The same people", "same"), ("Somebody else", "other")]
)
def test_what_cannot_be_settled_goes_back_to_the_same_people_or_to_others(
    running: Running, somebody: Any, choice: str, to: str
) -> None:
    project, task = disputed(running)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project)
    page.locator(".stage").focus()

    page.keyboard.press("r")
    page.keyboard.press("6")
    page.get_by_label(choice).check()
    page.get_by_label("Comment").fill("See § 3.")
    page.keyboard.press("Control+Enter")
    page.wait_for_url(re.compile("/review$"))
    running.wait_for(project, "open", 1)

    [ruling] = life(running, task)["decisions"]
    assert (ruling["verdict"], ruling["to"], ruling["comment"]) == ("reject", to, "See § 3.")
    with running.client("third") as third:
        status = third.post(f"/api/projects/{project}/lease", json={}).status_code
    assert status == (204 if to == "same" else 200)


def test_page_of_reviews_is_ruled_on_by_keys_and_the_rest_is_accepted_at_once(
    running: Running, somebody: Any
) -> None:
    project = box_project(running, pictures=5, review="all")
    for _ in range(5):
        answer(running, "annotator", project, VAN, CAR)
    person = somebody("reviewer")
    page: Page = person.page
    page.goto(f"{running.url}/review/batch/{project}")
    expect(page.locator(".tile-card")).to_have_count(5)
    settle(page)
    assert violations(page) == []

    page.keyboard.press("a")
    expect(page.locator("[data-verdict=accept]")).to_have_count(1)
    page.keyboard.press("r")
    page.get_by_role("dialog", name="Reject").wait_for()
    page.keyboard.press("2")
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-verdict=reject]")).to_have_count(1)
    expect(page.locator("[data-verdict=accept]")).to_have_count(1)
    page.keyboard.press("Shift+A")
    expect(page.locator("[data-verdict=accept]")).to_have_count(4)
    running.wait_for(project, "labels", 4)
    running.wait_for(project, "open", 1)
    page.keyboard.press("Enter")
    expect(page.locator(".tile-card")).to_have_count(0)


def letter_of(page: Page, text: str) -> str:
    """Return the letter of the answer whose column says something."""
    return page.locator("td[data-letter]", has_text=text).first.get_attribute("data-letter") or ""


def test_answers_to_questions_stand_in_columns_and_are_settled_one_by_one(
    running: Running, somebody: Any
) -> None:
    project, task = forms(running, 2)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project)

    rows = page.locator(".lw-answers tbody tr")
    assert rows.locator(".lw-answers-name").all_inner_texts() == [
        "1\nWhich form?",
        "2\nTopics",
        "3\nAnything unusual?",
    ]
    twice = letter_of(page, "twice")
    assert page.locator(".lw-answers mark").all_inner_texts() == (
        ["Letter", "Story", "Nature", "twice"]
        if twice == "A"
        else ["Story", "Letter", "Nature", "twice"]
    )
    assert page.locator(".lw-asset").count() == 2, "the assets stand beside it"

    page.locator(".lw-compare-table").focus()
    page.keyboard.press("1" if twice == "A" else "2")
    page.keyboard.press("4")
    expect(rows.nth(1).locator(".lw-answers-dropped")).to_be_visible()
    page.keyboard.press("1" if twice == "B" else "2")
    expect(page.get_by_text("all settled")).to_be_visible()
    page.keyboard.press("y")
    expect(rows).to_have_count(6)
    page.get_by_label("Reason").fill("Twice is once too often.")
    page.keyboard.press("Control+Enter")

    running.wait_for(project, "labels", 1)
    assert life(running, task)["label"]["payload"]["answers"] == {
        "kind": "text",
        "form": "letter",
        "clear": 4,
        "safe": True,
        "note": "The sender asks for the same train.",
    }


def test_question_that_nobody_is_asked_any_more_is_not_settled(
    running: Running, somebody: Any
) -> None:
    project, task = forms(running, 3)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project)
    fact = page.locator("td[data-letter]", has_text="A fact").get_attribute("data-letter") or ""
    page.locator(".lw-compare-table").focus()

    page.keyboard.press(str("ABC".index(fact) + 1))
    items = page.locator(".settle-item")
    expect(items.nth(1)).to_contain_text("not asked")
    assert items.nth(2).get_attribute("aria-current") == "true", "it is passed over"
    for _ in range(3):
        page.keyboard.press(str("ABC".index(fact) + 1))
    page.get_by_label("Reason").fill("It wants to know.")
    page.keyboard.press("Control+Enter")
    running.wait_for(project, "labels", 1)
    answers = life(running, task)["label"]["payload"]["answers"]
    assert answers == {key: value for key, value in SAID[2].items() if key != "note"}


@pytest.mark.parametrize("several", [3, 4])
@pytest.mark.parametrize("dispute", list(DISPUTES))
def test_three_and_four_answers_are_settled_by_the_digits_on_the_buttons(
    running: Running, somebody: Any, dispute: str, several: int
) -> None:
    project, task = DISPUTES[dispute](running, several)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project)
    letters = list("ABCD"[:several])
    assert page.locator(".result strong").all_inner_texts() == [*letters, "Your result"]
    segments = page.locator(".segment").all()
    layouts = [one.get_attribute("aria-label") for one in segments]
    assert layouts[-several:] == [f"Only {letter}" for letter in letters]
    page.locator(".stage [tabindex='0'], .stage[tabindex='0']").first.focus()
    seen: list[str | None] = []
    for _ in layouts:
        seen.append(page.locator(".segment[aria-checked=true]").get_attribute("aria-label"))
        page.keyboard.press("y")
    assert seen == layouts

    keyed = page.locator(".settle-choices button")
    labels = [one.replace("\n", " ") for one in keyed.all_inner_texts()]
    assert labels[-2:] == [f"New {several + 1}", f"Drop {several + 2}"]
    count = page.locator(".settle-item").count()
    for place in range(count):
        takes = [one.split()[-1] for one in keyed.all_inner_texts()[:-2]]
        page.keyboard.press(takes[place % len(takes)])
    expect(page.get_by_text("all settled")).to_be_visible()
    page.get_by_label("Reason").fill("As most of you said.")
    page.keyboard.press("Control+Enter")
    running.wait_for(project, "labels", 1)
    assert [one["verdict"] for one in life(running, task)["decisions"]] == ["amend"]


MERGED: dict[str, Any] = {"overlap": 4, "review": "all"}


def merged_boxes(running: Running) -> tuple[str, str]:
    """Return a project with one picture that four people saw, to be reviewed, and its task."""
    project = box_project(running, **MERGED)
    boxes = ((VAN, CAR), (VAN, CAR_MOVED), (VAN, CAR, ONLY_ONE), (VAN, CAR))
    given = [payload(*one) for one in boxes]
    return project, answered(running, project, *given)


def test_review_of_several_answers_shows_them_and_accepts_what_they_became(
    running: Running, somebody: Any
) -> None:
    project, task = merged_boxes(running)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project, "review")
    names = [*running.emails, "Annotator", "Second", "ant_"]
    assert not [name for name in names if name in page.content()], "it is blind"
    assert page.locator(".settle-badges").inner_text().startswith("Review")
    badges = page.locator(".settle-title .badge").all_inner_texts()
    assert sorted(badges) == ["as merged", "merged without it"]
    page.locator(".segment", has_text="Merged").click()

    page.locator(".stage").focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(DEAF_MS)
    assert "/review/" in page.url, "nothing was amended"
    page.keyboard.press("a")
    running.wait_for(project, "labels", 1)
    told = life(running, task)
    assert [one["verdict"] for one in told["decisions"]] == ["accept"]
    assert sorted(one["class"] for one in told["label"]["payload"]["regions"]) == ["car", "van"]


def test_review_of_several_answers_amends_by_the_same_digits(
    running: Running, somebody: Any
) -> None:
    project, task = merged_boxes(running)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project, "review")
    three = letter_of_three(page)
    page.locator(".stage").focus()
    if "without" not in page.locator(".settle-item[aria-current=true]").inner_text():
        page.keyboard.press(".")

    page.keyboard.press(str("ABCD".index(three) + 1))
    expect(page.get_by_text(f"took {three}")).to_be_visible()
    other = page.locator(".settle-item", has_not=page.get_by_text(f"took {three}"))
    other.locator(".settle-title").click()
    page.keyboard.press("6")
    expect(page.get_by_text("dropped", exact=True)).to_be_visible()
    other.locator(".settle-title").click()
    page.keyboard.press("0")
    expect(page.get_by_text("as merged", exact=True)).to_be_visible()
    page.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    told = life(running, task)
    assert [one["verdict"] for one in told["decisions"]] == ["amend"]
    assert len(told["label"]["payload"]["regions"]) == 3


def test_review_of_several_answers_is_sent_back_with_a_reason(
    running: Running, somebody: Any
) -> None:
    project, task = merged_boxes(running)
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project, "review")
    page.locator(".stage").focus()
    page.keyboard.press("r")
    page.keyboard.press("2")
    page.keyboard.press("Control+Enter")
    page.wait_for_url(re.compile("/review$"))
    running.wait_for(project, "open", 1)
    assert [one["verdict"] for one in life(running, task)["decisions"]] == ["reject"]


def test_something_that_nobody_saw_is_added_where_the_answers_agree(
    running: Running, somebody: Any
) -> None:
    project = box_project(running, overlap=2, review="all")
    task = answered(running, project, payload(VAN), payload(VAN))
    page: Page = somebody("reviewer").page
    open_adjudication(page, running, project, "review")
    page.locator(".stage").focus()
    page.keyboard.press("Shift+E")
    expect(page.get_by_role("button", name="Use this version")).to_be_visible()
    settle(page)
    page.wait_for_timeout(DEAF_MS)
    page.keyboard.press("b")
    stage = page.locator(".stage").bounding_box()
    assert stage
    page.mouse.move(stage["x"] + 300, stage["y"] + 300)
    page.mouse.down()
    page.mouse.move(stage["x"] + 420, stage["y"] + 380, steps=4)
    page.mouse.up()
    page.keyboard.press("Enter")
    expect(page.locator(".settle-head")).to_contain_text("1 changed")
    page.wait_for_timeout(DEAF_MS)
    page.keyboard.press("Enter")
    running.wait_for(project, "labels", 1)
    assert len(life(running, task)["label"]["payload"]["regions"]) == 2


def test_who_rules_sees_that_an_answer_is_doubted_and_gets_it_first(
    running: Running, somebody: Any
) -> None:
    project = box_project(running, pictures=2, review="all")
    answer(running, "annotator", project, VAN)
    doubted = answer(running, "annotator", project, CAR, unsure=True)
    page: Page = somebody("reviewer").page
    with running.client("reviewer") as client:
        path = f"/api/projects/{project}/lease"
        held = client.post(path, json={"kind": "review"}).raise_for_status().json()
    assert held["task"]["id"] == doubted
    page.goto(f"{running.url}/review/{held['assignment']}")
    expect(page.locator(".work-bar .badge", has_text="marked as unsure")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("dispute", list(DISPUTES))
def test_page_of_four_answers_keeps_the_standards(
    running: Running, somebody: Any, dispute: str, theme: str, width: int
) -> None:
    project, _ = DISPUTES[dispute](running, 4)
    page: Page = somebody("reviewer").page
    page.evaluate("(theme) => localStorage.setItem('labelwright.theme', theme)", theme)
    page.set_viewport_size({"width": width, "height": 900 if width > 400 else 844})
    open_adjudication(page, running, project)
    for _ in range(2):
        assert violations(page) == []
        assert overflow(page) == []
        page.locator(".segment").nth(1).click()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_page_keeps_the_standards(running: Running, somebody: Any, theme: str, width: int) -> None:
    project, _ = disputed(running)
    page: Page = somebody("reviewer").page
    page.evaluate("(theme) => localStorage.setItem('labelwright.theme', theme)", theme)
    page.set_viewport_size({"width": width, "height": 900 if width > 400 else 844})
    open_adjudication(page, running, project)
    assert page.locator("html").get_attribute("data-theme") == theme

    assert violations(page) == []
    assert overflow(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_page_of_a_review_of_several_keeps_the_standards(
    running: Running, somebody: Any, theme: str, width: int
) -> None:
    project, _ = merged_boxes(running)
    page: Page = somebody("reviewer").page
    page.evaluate("(theme) => localStorage.setItem('labelwright.theme', theme)", theme)
    page.set_viewport_size({"width": width, "height": 900 if width > 400 else 844})
    open_adjudication(page, running, project, "review")
    assert page.locator("html").get_attribute("data-theme") == theme
    for _ in range(2):
        assert violations(page) == []
        assert overflow(page) == []
        page.locator(".segment", has_text="Merged").click()
