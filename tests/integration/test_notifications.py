"""What people are told in the app: of what concerns them, once, and never of their own doing."""

from datetime import timedelta
from typing import Any

from labelwright.jobs import service as jobs
from labelwright.jobs.model import JobRun
from labelwright.jobs.service import JobRunner
from labelwright.kernel.errors import ConflictError
from labelwright.notifications import service as notifications
from tests.builders import add_texts, choice_project, choose, must_lease, newcomer, review, submit
from tests.installation import Client, Organization, Service
from tests.receivers import receiving


def inbox(client: Client) -> Any:
    return client.ok("GET", "/api/notifications")


def kinds(client: Client) -> list[str]:
    return [item["kind"] for item in inbox(client)["items"]]


def test_annotator_hears_of_an_answer_in_his_thread_and_those_who_order_of_his_question(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    task = must_lease(lab.annotator, project)["task"]["id"]
    path = f"/api/tasks/{task}/comments"
    thread = lab.annotator.ok("POST", path, json={"text": "is this a car?"})["items"][0]["id"]
    service.deliver()
    lab.lead.ok("POST", f"{path}/{thread}/answers", json={"text": "it is"})
    service.deliver()

    (told,) = inbox(lab.annotator)["items"]
    assert (told["kind"], told["task"], told["project_name"]) == (
        "comment_answered",
        task,
        "Moods",
    )
    assert kinds(lab.lead) == kinds(lab.requester) == ["comment_asked"]


def test_what_was_read_stays_read_and_later_news_are_new(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    requester = lab.requester
    for _ in range(2):
        add_texts(lab, project, 1)
        requester.ok("POST", f"/api/projects/{project}/exports", json={"format": "jsonl"})
        service.deliver()
    first = inbox(requester)
    assert (first["unread"], [item["is_new"] for item in first["items"]]) == (2, [True, True])

    requester.ok("PUT", "/api/notifications/seen", json={"upto": first["items"][0]["id"]})
    requester.ok("POST", f"/api/projects/{project}/exports", json={"format": "jsonl"})
    service.deliver()

    later = inbox(requester)
    assert later["unread"] == 1
    assert [item["is_new"] for item in later["items"]] == [True, False, False]
    requester.ok("PUT", "/api/notifications/seen", json={"upto": later["items"][2]["id"]})
    assert inbox(requester)["unread"] == 1  # it never goes back
    assert later["items"][0]["details"]["format"] == "jsonl"
    assert inbox(lab.lead) == {"items": [], "unread": 0}  # whose export it is not


def test_rejection_guidelines_and_holds_reach_the_annotator(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    client, annotator = newcomer(lab, "noor")
    submit(client, must_lease(client, project), choose("good"))
    review(lab.reviewer, must_lease(lab.reviewer, project, "review"), "reject", reason="other")
    service.deliver()
    assert kinds(client) == ["answer_sent_back"]

    lab.requester.ok(
        "PUT", f"/api/projects/{project}/guidelines", json={"text": "# Moods\n\nBe kind."}
    )
    hold = f"/api/annotators/{annotator}/holds"
    held = lab.lead.ok("POST", hold, json={"reason": "a word first"})["id"]
    lab.lead.request("DELETE", f"/api/holds/{held}")
    service.deliver()

    assert kinds(client) == [
        "hold_ended",
        "hold_placed",
        "guidelines_changed",
        "answer_sent_back",
    ]
    assert kinds(lab.requester) == []


def test_dead_letter_and_disabled_webhook_reach_everyone_who_orders(
    service: Service, lab: Organization
) -> None:
    async def fails(_: JobRun) -> None:
        raise ConflictError("The file is gone.")

    async def dead_letter() -> None:
        async with service.application.db.transaction(lab.id) as tx:
            await jobs.enqueue(tx, "test_job", project=None)
        while await JobRunner(service.application.db, {"test_job": fails}).run_next():
            pass

    service.run(dead_letter())
    with receiving() as receiver:
        receiver.answer = lambda _: 410
        added = lab.admin.ok("POST", "/api/webhooks", json={"url": receiver.url})
        lab.admin.ok("POST", f"/api/webhooks/{added['webhook']['id']}/test")
        service.deliver()
        service.deliver()

    assert kinds(lab.requester) == kinds(lab.admin) == ["webhook_disabled", "job_failed"]
    assert kinds(lab.annotator) == []


def test_other_tenants_are_told_nothing_and_old_news_end(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    lab.requester.ok("POST", f"/api/projects/{project}/exports", json={"format": "jsonl"})
    service.deliver()
    assert kinds(service.organization().requester) == []
    assert kinds(lab.requester) == ["export_ready"]

    with service.superuser() as connection:
        connection.execute(
            "UPDATE notification SET created_at = created_at - %s WHERE organization = %s",
            [timedelta(days=91), lab.id],
        )
    service.run(notifications.purge_all(service.application.db))

    assert kinds(lab.requester) == []
