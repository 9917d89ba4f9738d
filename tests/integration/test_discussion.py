"""Comments at a task: who reads what, who answers, what stays."""

from typing import Any

from tests.builders import add_texts, choice_project, choose, must_lease, newcomer, review, submit
from tests.installation import Client, Organization, Service


def comments(client: Client, task: str) -> list[dict[str, Any]]:
    return client.ok("GET", f"/api/tasks/{task}/comments")["items"]


def ask(client: Client, task: str, text: str, anchor: Any = None) -> str:
    """Begin a thread; return its id."""
    body = {"text": text, "anchor": anchor}
    return client.ok("POST", f"/api/tasks/{task}/comments", json=body)["items"][-1]["id"]


def answer(client: Client, task: str, thread: str, text: str) -> None:
    client.ok("POST", f"/api/tasks/{task}/comments/{thread}/answers", json={"text": text})


def two_annotators(lab: Organization) -> tuple[Client, Client, str]:
    """Return two people who hold the same task, and the task."""
    project = choice_project(lab, overlap=2)
    add_texts(lab, project, 1)
    ann, bob = (newcomer(lab, name)[0] for name in ("ann", "bob"))
    task = must_lease(ann, project)["task"]["id"]
    assert must_lease(bob, project)["task"]["id"] == task
    return ann, bob, task


def test_a_question_is_answered_and_settled(lab: Organization) -> None:
    ann, _, task = two_annotators(lab)
    thread = ask(ann, task, "does irony count?", {"field": "mood"})
    answer(lab.lead, task, thread, "yes, § 2.1")

    [found] = comments(ann, task)
    assert (found["anchor"], found["unread"], found["settled"]) == ({"field": "mood"}, True, False)
    assert [(said["voice"], said["text"]) for said in found["comments"]] == [
        ("annotator", "does irony count?"),
        ("lead", "yes, § 2.1"),
    ]
    ann.ok("POST", f"/api/tasks/{task}/comments/{thread}/seen")
    ann.ok("PUT", f"/api/tasks/{task}/comments/{thread}/settled", json={"settled": True})
    [found] = comments(ann, task)
    assert (found["unread"], found["settled"]) == (False, True)


def test_annotators_who_answer_independently_read_nothing_of_each_other(lab: Organization) -> None:
    ann, bob, task = two_annotators(lab)
    thread = ask(ann, task, "I say it is good, right?")
    said = ask(lab.lead, task, "read all of it first")

    assert [one["id"] for one in comments(bob, task)] == [said]
    assert "good" not in bob.get(f"/api/tasks/{task}/comments").text
    for path, body in (("answers", {"text": "me too"}), ("seen", None)):
        refused = bob.post(f"/api/tasks/{task}/comments/{thread}/{path}", json=body)
        assert (refused.status_code, refused.json()["code"]) == (404, "no_comment")


def test_somebody_without_the_task_finds_no_task(lab: Organization) -> None:
    ann, _, task = two_annotators(lab)
    ask(ann, task, "is it?")
    stranger, reviewer = newcomer(lab, "carl")[0], newcomer(lab, "rita", "reviewer")[0]

    for client in (stranger, reviewer):
        assert client.get(f"/api/tasks/{task}/comments").status_code == 404
        refused = client.post(f"/api/tasks/{task}/comments", json={"text": "hello"})
        assert refused.status_code == 404


def test_a_reviewer_reads_all_and_learns_no_name_a_lead_learns_pseudonyms(
    lab: Organization,
) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    task = held["task"]["id"]
    ask(lab.annotator, task, "is it?")
    submit(lab.annotator, held, choose("good"))
    must_lease(lab.reviewer, project, "review")

    [seen] = comments(lab.reviewer, task)
    assert (seen["comments"][0]["author"], seen["comments"][0]["is_own"]) == (None, False)
    [seen] = comments(lab.lead, task)
    assert seen["comments"][0]["author"]
    [listed] = lab.requester.ok("GET", f"/api/projects/{project}/comments")["items"]
    assert (listed["task"], listed["answers"], listed["settled"]) == (task, 0, False)


def test_what_was_said_is_sealed_and_told_by_an_event_without_words(
    service: Service, lab: Organization
) -> None:
    ann, _, task = two_annotators(lab)
    ask(ann, task, "a very secret word")

    with service.superuser() as connection:
        bodies = connection.execute(
            "SELECT body FROM comment WHERE organization = %s", [lab.id]
        ).fetchall()
    assert len(bodies) == 1
    assert b"secret" not in bodies[0][0]
    life = lab.requester.ok("GET", f"/api/tasks/{task}")
    assert "comment_added" in [event["name"] for event in life["events"]]


def test_a_task_given_back_is_read_but_not_written_to(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    task = held["task"]["id"]
    body = {"lease_token": held["lease_token"], "reason": "other", "comment": "it is empty"}
    lab.annotator.ok("POST", f"/api/assignments/{held['assignment']}/skip", json=body)

    found = lab.annotator.ok("GET", f"/api/tasks/{task}/comments")
    assert [one["comments"][0]["text"] for one in found["items"]] == ["it is empty"]
    assert found["may_write"] is False
    refused = lab.annotator.post(f"/api/tasks/{task}/comments", json={"text": "and broken"})
    assert refused.status_code == 403


def test_an_unsure_answer_says_so_to_reviewer_and_lead(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    body = {"lease_token": held["lease_token"], "payload": choose("good"), "unsure": True}
    lab.annotator.ok("POST", f"/api/assignments/{held['assignment']}/submit", json=body)
    ruled = must_lease(lab.reviewer, project, "review")

    assert [one["unsure"] for one in ruled["subject"]["annotations"]] == [True]
    life = lab.lead.ok("GET", f"/api/tasks/{ruled['task']['id']}")
    assert life["annotations"][0]["unsure"] is True
    review(lab.reviewer, ruled, "accept")
