"""The answers of a round beside each other: who sees them, what they show, and what they hide."""

import json
from typing import Any

from labelwright.flow.compare_answers import MOST_COMPARED
from tests.builders import add_texts, choice_project, choose, must_lease, review, submit
from tests.installation import Client, Organization

DISPUTED: dict[str, Any] = {"overlap": 2, "min_agreement": 0.9, "adjudicate": True}


def disputed(lab: Organization, project: str, *options: str) -> list[Client]:
    """Let people answer one task differently; return them."""
    people = [lab.person(f"p{n}", ["annotator"]) for n in range(len(options))]
    for person, option in zip(people, options, strict=True):
        submit(person, must_lease(person, project), choose(option))
    return people


def answers_of(client: Client, held: dict[str, Any]) -> dict[str, Any]:
    return client.ok("GET", f"/api/assignments/{held['assignment']}/answers")


def test_adjudicator_sees_every_answer_and_what_differs_but_nobody_s_name(
    lab: Organization,
) -> None:
    project = choice_project(lab, **DISPUTED)
    add_texts(lab, project, 1)
    people = disputed(lab, project, "good", "bad")
    annotators = lab.lead.ok("GET", "/api/annotators?limit=200")["items"]

    seen = answers_of(lab.reviewer, must_lease(lab.reviewer, project, "adjudicate"))

    assert [answer["letter"] for answer in seen["answers"]] == ["A", "B"]
    payloads = [answer["payload"] for answer in seen["answers"]]
    assert sorted(payload["answers"]["mood"] for payload in payloads) == ["bad", "good"]
    assert [answer["active_seconds"] for answer in seen["answers"]] == [2.5, 2.5]
    [pair] = seen["comparisons"]
    assert (pair["a"], pair["b"]) == ("A", "B")
    assert pair["diff"]["distance"] == 1
    assert (seen["agreement"], seen["threshold"], seen["left_out"]) == (0.5, 0.9, 0)
    assert seen["consensus"] in payloads
    assert len(people) == 2
    assert not any(one["id"] in json.dumps(seen) for one in annotators)


def test_letters_stay_where_they_are_and_say_nothing_about_who_answered_first(
    lab: Organization,
) -> None:
    project = choice_project(lab, **DISPUTED)
    count = 24
    add_texts(lab, project, count)
    first, second = (lab.person(name, ["annotator"]) for name in ("one", "two"))
    for _ in range(count):
        submit(first, must_lease(first, project), choose("good"))
        submit(second, must_lease(second, project), choose("bad"))

    first_is_a = 0
    for _ in range(count):
        held = must_lease(lab.reviewer, project, "adjudicate")
        seen = answers_of(lab.reviewer, held)
        assert answers_of(lab.reviewer, held) == seen
        subject = [one["payload"] for one in held["subject"]["annotations"]]
        assert subject == [answer["payload"] for answer in seen["answers"]]
        assert held["subject"]["support"] == seen["support"]
        first_is_a += seen["answers"][0]["payload"] == choose("good")
        review(lab.reviewer, held, "accept", reason="as most say")
    assert 0 < first_is_a < count


def test_only_who_holds_the_review_sees_the_answers(lab: Organization) -> None:
    add_texts(lab, plain := choice_project(lab), 1)
    annotating = must_lease(lab.annotator, plain)
    project = choice_project(lab, **DISPUTED)
    add_texts(lab, project, 1)
    path = f"/api/assignments/{annotating['assignment']}/answers"
    assert lab.annotator.get(path).json()["code"] == "wrong_kind"

    disputed(lab, project, "good", "bad")
    held = must_lease(lab.reviewer, project, "adjudicate")
    path = f"/api/assignments/{held['assignment']}/answers"
    assert lab.person("other", ["reviewer"]).get(path).status_code == 404
    assert lab.lead.get(path).status_code == 403

    review(lab.reviewer, held, "accept", reason="as most say")
    assert lab.reviewer.get(path).json()["code"] == "lease_lost"


def test_of_many_answers_a_few_are_compared_and_the_rest_is_counted(lab: Organization) -> None:
    project = choice_project(lab, overlap=9, min_agreement=0.9, adjudicate=True)
    add_texts(lab, project, 1)
    disputed(lab, project, *["good", "bad"] * 4, "good")

    seen = answers_of(lab.reviewer, must_lease(lab.reviewer, project, "adjudicate"))

    assert len(seen["answers"]) == MOST_COMPARED
    assert len(seen["comparisons"]) == MOST_COMPARED * (MOST_COMPARED - 1) / 2
    assert seen["left_out"] == 9 - MOST_COMPARED


def test_page_of_reviews_holds_twelve_and_meets_the_same_ones_again(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 15)
    for _ in range(15):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    page = f"/api/projects/{project}/reviews"

    held = lab.reviewer.ok("POST", page, json={})["items"]
    assert len({view["task"]["id"] for view in held}) == 12
    again = lab.reviewer.ok("POST", page, json={})["items"]
    assert {view["assignment"] for view in again} == {view["assignment"] for view in held}

    for view in held:
        assert review(lab.reviewer, view, "accept")["outcome"] == "accepted"
    rest = lab.reviewer.ok("POST", page, json={})["items"]
    assert len(rest) == 3


def test_page_of_reviews_is_for_reviewers_and_has_its_limit(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    page = f"/api/projects/{project}/reviews"

    assert lab.annotator.post(page, json={}).status_code == 403
    assert lab.reviewer.post(page, json={"count": 13}).status_code == 422
    assert lab.reviewer.ok("POST", page, json={"count": 2})["items"] == []
