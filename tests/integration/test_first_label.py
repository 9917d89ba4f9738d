"""The whole way of a task over HTTP: order, lease, answer, review, label, export."""

import asyncio
import json

from labelwright.delivery import service as delivery
from labelwright.kernel.ids import parse_id
from tests.builders import (
    add_texts,
    choice_project,
    choose,
    lease,
    must_lease,
    review,
    submit,
)
from tests.installation import Organization, Service


def counters(lab: Organization, project: str) -> dict[str, int]:
    return lab.requester.ok("GET", f"/api/projects/{project}")["counters"]


def test_answer_without_review_becomes_label_at_once(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)

    held = must_lease(lab.annotator, project)
    answer = submit(lab.annotator, held, choose("good"))

    assert answer["outcome"] == "accepted"
    lines = lab.requester.get(f"/api/projects/{project}/labels").text.splitlines()
    label = json.loads(lines[0])
    assert label["payload"] == choose("good")
    assert label["annotations"] == [answer["annotation"]]
    assert label["unique_id"] == "t0"
    assert counters(lab, project)["labels"] == 1


def test_accepted_review_delivers_and_export_is_repeatable(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 3)
    for _ in range(3):
        outcome = submit(lab.annotator, must_lease(lab.annotator, project), choose("bad"))[
            "outcome"
        ]
        assert outcome == "in_review"

    for _ in range(3):
        held = must_lease(lab.reviewer, project, "review")
        assert held["subject"]["payload"] == choose("bad")
        assert review(lab.reviewer, held, "accept")["outcome"] == "accepted"

    sums = set[str]()
    for _ in range(2):
        export = lab.requester.ok(
            "POST", f"/api/projects/{project}/exports", json={"format": "jsonl"}
        )["id"]
        service.work()
        state = lab.requester.ok("GET", f"/api/exports/{export}")
        assert (state["state"], state["labels"]) == ("done", 3)
        file = lab.requester.get(f"/api/exports/{export}/file")
        assert len(file.text.splitlines()) == 3
        sums.add(state["sha256"])
    assert len(sums) == 1


def test_rejected_answer_comes_back_as_new_round_with_its_reason(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("bad"))

    held = must_lease(lab.reviewer, project, "review")
    assert (
        review(lab.reviewer, held, "reject", reason="wrong_answer", comment="look again")["outcome"]
        == "rejected"
    )

    again = must_lease(lab.annotator, project)
    assert again["round"] == 2
    assert again["previous"] == {
        "payload": choose("bad"),
        "reason": "wrong_answer",
        "comment": "look again",
    }
    submit(lab.annotator, again, choose("good"))
    held = must_lease(lab.reviewer, project, "review")
    assert review(lab.reviewer, held, "accept")["outcome"] == "accepted"
    task = lab.lead.ok("GET", f"/api/tasks/{held['task']['id']}")
    assert [answer["round"] for answer in task["annotations"]] == [1, 2]
    assert task["label"]["payload"] == choose("good")


def test_amended_answer_is_delivered_and_the_original_kept(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    first = submit(lab.annotator, must_lease(lab.annotator, project), choose("bad"))

    held = must_lease(lab.reviewer, project, "review")
    assert review(lab.reviewer, held, "amend", payload=choose("good"))["outcome"] == "accepted"

    task = lab.lead.ok("GET", f"/api/tasks/{held['task']['id']}")
    assert task["label"]["payload"] == choose("good")
    assert task["label"]["method"] == "amend"
    assert [answer["payload"] for answer in task["annotations"]] == [choose("bad"), choose("good")]
    assert task["annotations"][1]["amends"] == first["annotation"]


def test_nobody_reviews_a_task_that_he_answered(lab: Organization) -> None:
    both = lab.person("both", ["annotator", "reviewer"])
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    submit(both, must_lease(both, project), choose("good"))

    assert lease(both, project, "review") is None
    assert lease(lab.reviewer, project, "review") is not None


def test_overlap_waits_for_every_annotator_and_merges(lab: Organization) -> None:
    people = [lab.person(f"p{n}", ["annotator"]) for n in range(3)]
    project = choice_project(lab, overlap=3)
    add_texts(lab, project, 1)

    outcomes = [
        submit(person, must_lease(person, project), choose(option))["outcome"]
        for person, option in zip(people, ("good", "bad", "good"), strict=True)
    ]

    assert outcomes == ["waiting", "waiting", "accepted"]
    label = json.loads(lab.requester.get(f"/api/projects/{project}/labels").text)
    assert label["payload"] == choose("good")
    assert len(label["annotations"]) == 3


def test_same_request_twice_gives_one_annotation(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)

    first = submit(lab.annotator, held, choose("good"))
    second = submit(lab.annotator, held, choose("good"))

    assert second == {"annotation": first["annotation"], "outcome": "duplicate"}
    assert counters(lab, project)["answers"] == 1


def test_late_answer_is_kept_as_late_and_the_task_goes_on(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    service.expire(lab.id)
    other = lab.person("other", ["annotator"])
    second = must_lease(other, project)

    late = submit(lab.annotator, held, choose("bad"))

    assert late["outcome"] == "late"
    assert submit(lab.annotator, held, choose("bad")) == late
    assert submit(other, second, choose("good"))["outcome"] == "accepted"
    task = lab.lead.ok("GET", f"/api/tasks/{held['task']['id']}")
    assert {(a["late"], a["payload"]["answers"]["mood"]) for a in task["annotations"]} == {
        (True, "bad"),
        (False, "good"),
    }
    assert counters(lab, project)["late"] == 1


def test_answer_survives_a_crash_that_forgot_its_lease(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    with service.superuser() as connection:
        connection.execute("DELETE FROM assignment WHERE organization = %s", [lab.id])
        connection.execute("UPDATE queue SET need = 1 WHERE organization = %s", [lab.id])

    assert submit(lab.annotator, held, choose("good"))["outcome"] == "accepted"


def test_lead_completes_a_task_with_an_outside_answer_once(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    path = f"/api/tasks/{held['task']['id']}/complete"

    label = lab.lead.ok("POST", path, json={"response": choose("good")})["label"]

    assert lab.lead.ok("POST", path, json={"response": choose("good")})["label"] == label
    assert lab.lead.post(path, json={"response": choose("bad")}).status_code == 409
    assert submit(lab.annotator, held, choose("bad"))["outcome"] == "late"
    assert lease(lab.person("other", ["annotator"]), project) is None
    assert counters(lab, project)["labels"] == 1


def test_lease_of_a_task_completed_elsewhere_is_lost_and_its_answer_kept(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    path = f"/api/assignments/{held['assignment']}/renew"
    token = {"lease_token": held["lease_token"]}
    assert lab.annotator.post(path, json=token).status_code == 200
    complete = f"/api/tasks/{held['task']['id']}/complete"
    lab.lead.ok("POST", complete, json={"response": choose("good")})

    lost = lab.annotator.post(path, json=token)

    assert (lost.status_code, lost.json()["code"]) == (409, "lease_lost")
    assert submit(lab.annotator, held, choose("bad"))["outcome"] == "late"


def test_wrong_answer_is_refused_with_field_and_cure_and_keeps_the_lease(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)

    refused = lab.annotator.post(
        f"/api/assignments/{held['assignment']}/submit",
        json={"lease_token": held["lease_token"], "payload": choose("ugly")},
    )

    assert refused.status_code == 422
    problem = refused.json()
    assert problem["field"].startswith("/payload/answers/mood")
    assert problem["cure"]
    assert submit(lab.annotator, held, choose("good"))["outcome"] == "accepted"


def test_bad_lines_are_named_and_stop_no_other(lab: Organization) -> None:
    project = choice_project(lab)
    lines = b"\n".join(
        [
            b'{"assets":[{"text":"a"}],"unique_id":"1"}',
            b'{"assets":[]}',
            b'{"x":NaN}',
            b'{"assets":[{"text":"b"}],"unique_id":"1"}',
        ]
    )

    added = lab.requester.ok(
        "POST",
        f"/api/projects/{project}/tasks",
        content=lines,
        headers={"content-type": "application/x-ndjson"},
    )

    assert (added["created"], added["duplicate"]) == (1, 1)
    assert [line["line"] for line in added["invalid"]] == [2, 3]
    assert [line["problems"][0]["code"] for line in added["invalid"]] == [
        "invalid_field",
        "malformed_json",
    ]


def test_skipped_task_returns_to_a_lone_annotator(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    held = must_lease(lab.annotator, project)
    lab.annotator.ok(
        "POST",
        f"/api/assignments/{held['assignment']}/skip",
        json={"lease_token": held["lease_token"], "reason": "other"},
    )

    again = must_lease(lab.annotator, project)

    assert again["task"]["id"] == held["task"]["id"]
    assert again["lease_token"] != held["lease_token"]
    assert submit(lab.annotator, again, choose("good"))["outcome"] == "accepted"
    assert counters(lab, project)["skipped"] == 1


def test_paused_project_hands_out_nothing(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    lab.requester.ok("PATCH", f"/api/projects/{project}", json={"state": "paused"})

    refused = lab.annotator.post(f"/api/projects/{project}/lease", json={})

    assert (refused.status_code, refused.json()["code"]) == (409, "project_paused")
    lab.requester.ok("PATCH", f"/api/projects/{project}", json={"state": "open"})
    assert lease(lab.annotator, project) is not None


def test_events_of_a_task_are_numbered_without_gap(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 5)
    for _ in range(5):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))

    service.work()

    with service.superuser() as connection:
        numbers = [
            row[0]
            for row in connection.execute(
                "SELECT seq FROM event_seq WHERE organization = %s ORDER BY seq", [lab.id]
            )
        ]
        events = connection.execute(
            "SELECT count(*) FROM event WHERE organization = %s", [lab.id]
        ).fetchone()
    assert events is not None
    assert numbers == list(range(1, events[0] + 1))


def test_consumer_who_goes_on_after_his_last_label_misses_none(
    service: Service, lab: Organization
) -> None:
    """A label whose id was made first but which was committed last comes last."""
    project = choice_project(lab)
    add_texts(lab, project, 2)
    slow, quick = (must_lease(lab.person(name, ["annotator"]), project) for name in ("s", "q"))
    db = service.application.db
    begun, go_on = service.run(_events())

    async def submit_slowly() -> None:
        async with db.transaction(lab.id) as tx:
            await delivery.accept(
                tx,
                project=parse_id("prj", project),
                task=parse_id("tsk", slow["task"]["id"]),
                version=1,
                payload=choose("bad"),
                method="single",
                annotations=[],
                decision=None,
                ontology=1,
            )
            await tx.flush()
            begun.set()
            await go_on.wait()

    pending = asyncio.run_coroutine_threadsafe(submit_slowly(), service.loop)
    service.run(begun.wait())
    submit(lab.person("q", ["annotator"]), quick, choose("good"))
    path = f"/api/projects/{project}/labels"
    first = [json.loads(line)["label"] for line in lab.requester.get(path).text.splitlines()]
    service.loop.call_soon_threadsafe(go_on.set)
    pending.result(10)

    rest = lab.requester.get(f"{path}?after={first[-1]}").text.splitlines()

    assert len(first) == 1
    assert len(rest) == 1
    assert json.loads(rest[0])["task"] == slow["task"]["id"]
    assert lab.requester.get(f"{path}?after={json.loads(rest[0])['label']}").text == ""


async def _events() -> tuple[asyncio.Event, asyncio.Event]:
    return asyncio.Event(), asyncio.Event()


def test_forgotten_lease_uses_up_its_epoch(service: Service, lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    forgotten = must_lease(lab.annotator, project)
    with service.superuser() as connection:
        connection.execute("DELETE FROM assignment WHERE organization = %s", [lab.id])
        connection.execute("UPDATE queue SET need = 1 WHERE organization = %s", [lab.id])
    other = lab.person("other", ["annotator"])
    must_lease(other, project)
    assert submit(lab.annotator, forgotten, choose("good"))["outcome"] == "late"
    service.expire(lab.id)

    again = must_lease(lab.annotator, project)

    assert submit(lab.annotator, again, choose("bad"))["outcome"] == "accepted"
    task = lab.lead.ok("GET", f"/api/tasks/{again['task']['id']}")
    assert task["label"]["payload"] == choose("bad")
    assert len(task["annotations"]) == 2


def test_answers_to_a_forgotten_lease_and_to_the_one_given_since_are_both_kept(
    service: Service, lab: Organization
) -> None:
    """A crash forgets a lease; the annotator is given the task again, under the same epoch."""
    for first in (0, 1):
        project = choice_project(lab)
        add_texts(lab, project, 1)
        forgotten = must_lease(lab.annotator, project)
        with service.superuser() as connection:
            connection.execute("DELETE FROM assignment WHERE organization = %s", [lab.id])
            connection.execute("DELETE FROM seat_cursor WHERE organization = %s", [lab.id])
            connection.execute(
                "UPDATE queue SET need = wanted WHERE organization = %s AND wanted > 0", [lab.id]
            )
        given = must_lease(lab.annotator, project)
        assert given["task"] == forgotten["task"]

        held = [(forgotten, choose("bad")), (given, choose("good"))]
        answers = {
            option["answers"]["mood"]: submit(lab.annotator, lease, option)
            for lease, option in (held[first], held[1 - first])
        }

        assert answers["good"]["outcome"] == "accepted"
        assert answers["bad"]["outcome"] == "late"
        assert submit(lab.annotator, forgotten, choose("bad")) == answers["bad"]
        assert (
            submit(lab.annotator, given, choose("good"))["annotation"]
            == (answers["good"]["annotation"])
        )
        life = lab.requester.ok("GET", f"/api/tasks/{given['task']['id']}")
        stored = {answer["id"]: answer["payload"] for answer in life["annotations"]}
        assert stored == {answers[mood]["annotation"]: choose(mood) for mood in ("good", "bad")}
