"""What becomes of answers that differ, and who may rule on them."""

from tests.builders import add_texts, choice_project, choose, must_lease, review, submit
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
