"""An answer is corrected as long as nobody has used it; then it counts as it was given."""

from typing import Any

import pytest

from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, lease, must_lease, review, submit
from tests.installation import Client, Organization, Service


def reopen(person: Client, held: dict[str, Any]) -> dict[str, Any]:
    """Return a reopened answer."""
    return person.ok("POST", f"/api/assignments/{held['assignment']}/reopen")


def correct(person: Client, reopened: dict[str, Any], option: str) -> dict[str, Any]:
    """Submit a correction of what was reopened."""
    body = {
        "lease_token": reopened["lease_token"],
        "payload": choose(option),
        "amends": reopened["correction"]["annotation"],
        "active_seconds": 1.5,
    }
    return person.ok("POST", f"/api/assignments/{reopened['assignment']}/submit", json=body)


def refusal(person: Client, held: dict[str, Any]) -> str:
    """Return the code with which reopening is refused; the refusal says what to do."""
    refused = person.post(f"/api/assignments/{held['assignment']}/reopen")
    assert refused.status_code in (404, 409)
    assert refused.status_code == 404 or refused.json()["cure"]
    return refused.json()["code"]


class Answered:
    """A task that one person has answered with "good"."""

    def __init__(self, lab: Organization, **policy: Any) -> None:
        self.lab = lab
        self.project = choice_project(lab, **policy)
        add_texts(lab, self.project, 1)
        self.person = lab.annotator
        self.held = must_lease(self.person, self.project)
        self.outcome = submit(self.person, self.held, choose("good"))["outcome"]

    @property
    def life(self) -> dict[str, Any]:
        """Return the task with everything that happened to it."""
        return self.lab.requester.ok("GET", f"/api/tasks/{self.held['task']['id']}")

    def stands_after_rebuild(self, service: Service) -> bool:
        """Return whether the facts say what the state does."""

        async def rebuild() -> int:
            async with service.application.db.transaction(self.lab.id) as tx:
                return await rebuild_project(tx, parse_id("prj", self.project))

        return service.run(rebuild()) == 0


def test_correction_points_at_the_old_answer_and_counts_in_its_place(
    service: Service, lab: Organization
) -> None:
    answered = Answered(lab, overlap=2)
    reopened = reopen(answered.person, answered.held)
    assert reopened["correction"]["payload"] == choose("good")

    stored = correct(answered.person, reopened, "bad")

    assert stored["outcome"] == "waiting"
    old, new = answered.life["annotations"]
    assert (old["payload"], new["payload"]) == (choose("good"), choose("bad"))
    assert (old["amends"], new["amends"]) == (None, old["id"])
    assert answered.stands_after_rebuild(service)
    other = lab.person("other", ["annotator"])
    submit(other, must_lease(other, answered.project), choose("bad"))
    assert answered.life["label"]["payload"] == choose("bad")
    assert old["id"] not in answered.life["label"]["annotations"]
    counters = lab.requester.ok("GET", f"/api/projects/{answered.project}")["counters"]
    assert counters["answers"] == 2
    assert answered.stands_after_rebuild(service)


def test_reopening_alone_changes_nothing(service: Service, lab: Organization) -> None:
    answered = Answered(lab, review="all")
    _ = answered.life  # the first look is on record itself
    before = answered.life

    reopen(answered.person, answered.held)

    assert {**answered.life, "assets": []} == {**before, "assets": []}
    assert answered.stands_after_rebuild(service)


def test_label_that_has_not_left_gets_another_version(service: Service, lab: Organization) -> None:
    answered = Answered(lab)
    assert answered.outcome == "accepted"

    assert (
        correct(answered.person, reopen(answered.person, answered.held), "bad")["outcome"]
        == "accepted"
    )

    first, second = answered.life["labels"]
    assert (first["payload"], second["payload"]) == (choose("good"), choose("bad"))
    assert second["version"] == 2
    assert answered.stands_after_rebuild(service)


def test_reviewer_who_comes_later_sees_the_correction(service: Service, lab: Organization) -> None:
    answered = Answered(lab, review="all")
    correct(answered.person, reopen(answered.person, answered.held), "bad")

    held = must_lease(lab.reviewer, answered.project, "review")

    assert held["subject"]["payload"] == choose("bad")
    assert len(held["subject"]["annotations"]) == 1
    assert refusal(answered.person, answered.held) == "answer_used"
    review(lab.reviewer, held, "accept")
    assert answered.life["label"]["payload"] == choose("bad")
    assert answered.stands_after_rebuild(service)


def test_answers_that_differ_after_a_correction_are_asked_about_anew(
    service: Service, lab: Organization
) -> None:
    answered = Answered(lab, overlap=2, max_overlap=3, min_agreement=0.9)
    other = lab.person("other", ["annotator"])
    held = must_lease(other, answered.project)
    assert submit(other, held, choose("good"))["outcome"] == "accepted"

    assert correct(other, reopen(other, held), "bad")["outcome"] == "waiting"

    assert answered.life["state"] == "open"
    assert answered.stands_after_rebuild(service)
    third = lab.person("third", ["annotator"])
    assert submit(third, must_lease(third, answered.project), choose("bad"))["outcome"] != "late"
    assert answered.stands_after_rebuild(service)


@pytest.mark.parametrize("verdict", ["accept", "reject", "amend", None])
def test_what_a_reviewer_has_is_used_whether_he_ruled_or_not(
    service: Service, lab: Organization, verdict: str | None
) -> None:
    answered = Answered(lab, review="all")
    reopened = reopen(answered.person, answered.held)
    held = must_lease(lab.reviewer, answered.project, "review")
    details: dict[str, Any] = {"reason": "loose"} if verdict == "reject" else {}
    if verdict == "amend":
        details["payload"] = choose("good")
    if verdict is not None:
        review(lab.reviewer, held, verdict, **details)

    assert refusal(answered.person, answered.held) == "answer_used"
    assert correct(answered.person, reopened, "bad")["outcome"] == "late"
    assert correct(answered.person, reopened, "bad")["outcome"] == "late"
    counters = lab.requester.ok("GET", f"/api/projects/{answered.project}")["counters"]
    assert counters["late"] == 1
    assert answered.stands_after_rebuild(service)


def test_reviewers_lease_that_ran_out_has_used_it_all_the_same(
    service: Service, lab: Organization
) -> None:
    answered = Answered(lab, review="all")
    held = must_lease(lab.reviewer, answered.project, "review")
    service.expire(lab.id, parse_id("asg", held["assignment"]))

    assert refusal(answered.person, answered.held) == "answer_used"


def test_cancelled_task_keeps_its_answers_and_gives_them_back_when_it_goes_on(
    service: Service, lab: Organization
) -> None:
    answered = Answered(lab, review="all")
    reopened = reopen(answered.person, answered.held)
    task = f"/api/tasks/{answered.held['task']['id']}"
    lab.requester.ok("POST", f"{task}/cancel")

    assert refusal(answered.person, answered.held) == "answer_used"
    assert correct(answered.person, reopened, "bad")["outcome"] == "late"
    lab.requester.ok("POST", f"{task}/reopen")
    assert reopen(answered.person, answered.held)["correction"]["payload"] == choose("good")
    assert answered.stands_after_rebuild(service)


def test_delivered_label_is_not_corrected(service: Service, lab: Organization) -> None:
    answered = Answered(lab)
    reopened = reopen(answered.person, answered.held)
    lab.requester.ok("POST", f"/api/projects/{answered.project}/exports", json={"format": "jsonl"})
    service.work()

    assert refusal(answered.person, answered.held) == "answer_used"
    assert correct(answered.person, reopened, "bad")["outcome"] == "late"


def test_task_completed_from_outside_is_not_corrected(lab: Organization) -> None:
    answered = Answered(lab, overlap=2)
    path = f"/api/tasks/{answered.held['task']['id']}/complete"
    lab.lead.ok("POST", path, json={"response": choose("bad")})

    assert refusal(answered.person, answered.held) == "answer_used"


def test_nobody_reopens_what_another_answered(lab: Organization) -> None:
    answered = Answered(lab, overlap=2)
    other = lab.person("other", ["annotator"])
    own = must_lease(other, answered.project)
    submit(other, own, choose("good"))

    assert refusal(other, answered.held) == "no_assignment"
    body = {
        "lease_token": own["lease_token"],
        "payload": choose("bad"),
        "amends": answered.life["annotations"][0]["id"],
    }
    refused = other.post(f"/api/assignments/{own['assignment']}/submit", json=body)
    assert (refused.status_code, refused.json()["field"]) == (422, "/amends")


def test_task_at_hand_late_and_skipped_ones_are_not_reopened(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 2)
    at_hand, late = (must_lease(lab.annotator, project) for _ in range(2))
    assert refusal(lab.annotator, at_hand) == "not_submitted"

    service.expire(lab.id, parse_id("asg", late["assignment"]))
    submit(lab.annotator, late, choose("good"))
    body = {"lease_token": at_hand["lease_token"], "reason": "other"}
    lab.annotator.ok("POST", f"/api/assignments/{at_hand['assignment']}/skip", json=body)

    assert refusal(lab.annotator, late) == "lease_lost"
    assert refusal(lab.annotator, at_hand) == "lease_lost"


def test_two_tabs_give_one_correction_and_the_next_corrects_that(
    service: Service, lab: Organization
) -> None:
    answered = Answered(lab, overlap=2)
    tabs = [reopen(answered.person, answered.held) for _ in range(2)]
    first, second = (
        correct(answered.person, tab, option)
        for tab, option in zip(tabs, ("bad", "good"), strict=True)
    )

    assert (first["outcome"], second["outcome"]) == ("waiting", "duplicate")
    assert first["annotation"] == second["annotation"]
    again = reopen(answered.person, answered.held)
    assert again["correction"] == {
        "annotation": first["annotation"],
        "payload": choose("bad"),
        "unsure": False,
        "active_seconds": 4.0,
    }
    assert correct(answered.person, again, "good")["outcome"] == "waiting"
    assert submit(answered.person, answered.held, choose("good"))["outcome"] == "duplicate"
    assert len(answered.life["annotations"]) == 3
    assert answered.stands_after_rebuild(service)


def test_correction_that_breaks_the_rules_names_its_field(lab: Organization) -> None:
    answered = Answered(lab)
    reopened = reopen(answered.person, answered.held)
    body = {
        "lease_token": reopened["lease_token"],
        "payload": choose("ugly"),
        "amends": reopened["correction"]["annotation"],
    }

    refused = answered.person.post(f"/api/assignments/{reopened['assignment']}/submit", json=body)

    assert refused.status_code == 422
    assert refused.json()["field"].startswith("/payload/answers/mood")


def test_gold_looks_like_any_other_task(service: Service, lab: Organization) -> None:
    project = choice_project(lab, gold_share=0.5)
    add_texts(lab, project, 1)
    task = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"][0]["id"]
    lab.requester.ok("PUT", f"/api/tasks/{task}/gold", json={"payload": choose("good")})
    held = None
    while held is None:  # a gold turn is drawn
        held = lease(lab.annotator, project)
    submit(lab.annotator, held, choose("bad"))

    reopened = reopen(lab.annotator, held)

    assert reopened["round"] == 1
    assert correct(lab.annotator, reopened, "good")["outcome"] == "accepted"


def test_correction_adds_time_to_the_day_and_no_answer(service: Service, lab: Organization) -> None:
    answered = Answered(lab)
    correct(answered.person, reopen(answered.person, answered.held), "bad")

    days = answered.person.ok("GET", "/api/desk/today")["days"]

    assert sum(day["answers"] for day in days) == 1
    assert sum(day["seconds"] for day in days) == pytest.approx(4.0)
    assert answered.stands_after_rebuild(service)


def test_last_answers_say_what_may_still_be_corrected(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 7)
    for option in ("good", "bad", "good", "bad", "good", "bad"):
        submit(lab.annotator, must_lease(lab.annotator, project), choose(option))
    path = f"/api/projects/{project}/own-answers"
    before = lab.annotator.ok("GET", path)["items"]
    held = [must_lease(lab.reviewer, project, "review") for _ in range(2)]

    items = lab.annotator.ok("GET", path)["items"]

    assert [one["kept_by"] for one in before] == [None] * 5
    given = {one["task"]["id"] for one in held}
    assert {one["task"] for one in items if one["kept_by"] == "ruled"} == given & {
        one["task"] for one in items
    }
    assert [one["payload"] for one in items][:2] == [choose("bad"), choose("good")]
    assert items[0]["text"].startswith("text ")
    other = lab.person("other", ["annotator"])
    assert other.ok("GET", path)["items"] == []
