"""What becomes of answers that differ, and who may rule on them."""

import json
from typing import Any

import pytest

from tests.builders import add_texts, choice_project, choose, lease, must_lease, review, submit
from tests.installation import Organization


def test_reviewer_who_amended_a_task_rules_on_it_again_once_others_have_answered_it_anew(
    lab: Organization,
) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    held = must_lease(lab.reviewer, project, "review")
    review(lab.reviewer, held, "amend", payload=choose("bad"))
    lab.requester.ok("POST", f"/api/tasks/{held['task']['id']}/reopen")
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))

    desk = lab.reviewer.ok("GET", "/api/desk")
    assert [queue["available"] for queue in desk["queues"] if queue["kind"] == "review"] == [1]
    assert (
        review(lab.reviewer, must_lease(lab.reviewer, project, "review"), "accept")["outcome"]
        == "accepted"
    )


def answers(lab: Organization, project: str, *options: str) -> list[str]:
    """Let one person after the other answer; return the outcomes."""
    people = [lab.person(f"p{n}", ["annotator", "reviewer"]) for n in range(len(options))]
    return [
        submit(person, must_lease(person, project), choose(option))["outcome"]
        for person, option in zip(people, options, strict=True)
    ]


def settled(lab: Organization, held: dict[str, Any], verdict: str, **details: Any) -> str:
    """Let the reviewer settle what differs; return the outcome."""
    ruled = review(lab.reviewer, held, verdict, comment="it rains", **details)
    return ruled["outcome"]


def test_one_more_is_asked_while_answers_differ_and_settles_it_when_they_agree(
    lab: Organization,
) -> None:
    project = choice_project(lab, overlap=2, max_overlap=4, min_agreement=0.6)
    add_texts(lab, project, 1)

    assert answers(lab, project, "good", "bad", "good") == ["waiting", "waiting", "accepted"]

    label = json.loads(lab.requester.get(f"/api/projects/{project}/labels").text)
    assert label["payload"] == choose("good")
    assert len(label["annotations"]) == 3
    assert lease(lab.annotator, project) is None


def test_agreeing_answers_ask_for_no_more(lab: Organization) -> None:
    project = choice_project(lab, overlap=2, max_overlap=4, min_agreement=0.6, adjudicate=True)
    add_texts(lab, project, 1)

    assert answers(lab, project, "bad", "bad") == ["waiting", "accepted"]


def test_what_stays_apart_is_settled_by_somebody_who_did_not_answer(lab: Organization) -> None:
    project = choice_project(lab, overlap=2, max_overlap=3, min_agreement=0.9, adjudicate=True)
    add_texts(lab, project, 1)
    assert answers(lab, project, "good", "bad", "good") == ["waiting", "waiting", "in_review"]

    assert lease(lab.person("p0", []), project, "adjudicate") is None, "he answered it"
    assert lease(lab.reviewer, project, "review") is None
    held = must_lease(lab.reviewer, project, "adjudicate")

    assert held["kind"] == "adjudicate"
    assert len(held["subject"]["annotations"]) == 3
    assert settled(lab, held, "amend", payload=choose("bad")) == "accepted"
    label = json.loads(lab.requester.get(f"/api/projects/{project}/labels").text)
    assert label["payload"] == choose("bad")


def test_adjudicator_may_ask_for_everything_anew(lab: Organization) -> None:
    project = choice_project(lab, overlap=2, min_agreement=0.9, adjudicate=True)
    add_texts(lab, project, 1)
    answers(lab, project, "good", "bad")
    held = must_lease(lab.reviewer, project, "adjudicate")

    assert review(lab.reviewer, held, "reject", reason="unclear")["outcome"] == "rejected"

    assert answers(lab, project, "good", "good") == ["waiting", "accepted"]


@pytest.mark.parametrize(("review_of", "outcome"), [("none", "accepted"), ("all", "in_review")])
def test_without_an_adjudicator_the_policy_has_the_last_word(
    lab: Organization, review_of: str, outcome: str
) -> None:
    project = choice_project(lab, overlap=2, min_agreement=0.9, review=review_of)
    add_texts(lab, project, 1)

    assert answers(lab, project, "good", "bad") == ["waiting", outcome]
