"""An annotator's day: figures that match the facts, and what was ruled; at the cost of a day."""

from typing import Any
from uuid import UUID

from labelwright.feedback import store as feedback_store
from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, must_lease, newcomer, review, submit
from tests.installation import Client, Organization, Service


def today(client: Client) -> dict[str, Any]:
    return client.ok("GET", "/api/desk/today")


def rebuild(service: Service, lab: Organization, project: str) -> int:
    async def work() -> int:
        async with service.application.db.transaction(lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", project))

    return service.run(work())


def test_ten_answers_make_a_pace_and_fewer_make_none(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 10)
    for _ in range(9):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    [few] = today(lab.annotator)["projects"]
    pace = lab.annotator.ok("GET", f"/api/projects/{project}/pace")
    assert (few["answers"], few["median_seconds"]) == (9, None)
    assert pace == {"answers": 9, "median_seconds": None}
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))

    [enough] = today(lab.annotator)["projects"]
    assert (enough["done_today"], enough["median_seconds"]) == (10, 2.5)
    assert lab.annotator.ok("GET", f"/api/projects/{project}/pace")["median_seconds"] == 2.5
    days = today(lab.annotator)["days"]
    assert [day["answers"] for day in days] == [0, 0, 0, 0, 0, 0, 10]
    assert days[-1]["seconds"] == 25.0


def test_rulings_are_told_with_their_reason_and_the_way_to_mend_them(lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 3)
    for verdict in ("accept", "amend", "reject"):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
        details: dict[str, Any] = {"payload": choose("bad")} if verdict == "amend" else {}
        if verdict == "reject":
            details = {"reason": "loose", "comment": "look again at § 2"}
        review(lab.reviewer, must_lease(lab.reviewer, project, "review"), verdict, **details)

    found = today(lab.annotator)
    assert found["rulings"] == {"accepted": 1, "amended": 1, "sent_back": 1}
    back, amended = found["feedback"]
    assert (back["what"], back["reason"], back["text"], back["rework"]) == (
        *("sent_back", "loose", "look again at § 2"),
        "open",
    )
    assert (amended["what"], amended["rework"], found["unread"]) == ("amended", None, 2)
    held = must_lease(lab.annotator, project)
    assert today(lab.annotator)["feedback"][0]["assignment"] == held["assignment"]
    submit(lab.annotator, held, choose("bad"))
    lab.annotator.ok("POST", "/api/desk/seen")
    found = today(lab.annotator)
    assert (found["feedback"][0]["rework"], found["unread"]) == ("done", 0)


def test_a_policy_may_keep_rulings_from_annotators(lab: Organization) -> None:
    project = choice_project(lab, review="all", feedback="none")
    add_texts(lab, project, 1)
    submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
    review(lab.reviewer, must_lease(lab.reviewer, project, "review"), "reject", reason="loose")

    found = today(lab.annotator)
    assert found["feedback"] == []
    assert found["rulings"] == {"accepted": 0, "amended": 0, "sent_back": 0}


def test_answers_to_gold_are_counted_and_nothing_is_told(lab: Organization) -> None:
    project = choice_project(lab, gold_share=0.5)
    add_texts(lab, project, 1)
    task = lab.requester.ok("GET", f"/api/projects/{project}/tasks")["items"][0]["id"]
    lab.requester.ok("PUT", f"/api/tasks/{task}/gold", json={"payload": choose("bad")})
    held = next(
        found
        for found in (
            lab.annotator.post(f"/api/projects/{project}/lease", json={}) for _ in range(99)
        )
        if found.status_code == 200
    ).json()
    submit(lab.annotator, held, choose("good"))

    found = today(lab.annotator)
    assert (found["projects"][0]["done_today"], found["feedback"]) == (1, [])


def test_answers_to_ones_comments_and_new_guidelines_are_told(lab: Organization) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    task = must_lease(lab.annotator, project)["task"]["id"]
    asked = {"text": "does irony count?"}
    thread = lab.annotator.ok("POST", f"/api/tasks/{task}/comments", json=asked)["items"][0]["id"]
    lab.lead.ok("POST", f"/api/tasks/{task}/comments/{thread}/answers", json={"text": "yes"})
    lab.annotator.ok("POST", f"/api/projects/{project}/guidelines/read", json={"version": 1})
    lab.requester.ok("PUT", f"/api/projects/{project}/guidelines", json={"text": "Irony counts."})

    guidelines, answered = today(lab.annotator)["feedback"]
    assert (guidelines["what"], guidelines["version"], guidelines["read"]) == ("guidelines", 2, 1)
    assert (answered["text"], answered["asked"], answered["is_new"]) == (
        *("yes", "does irony count?"),
        True,
    )
    lab.annotator.ok("POST", "/api/desk/seen")
    lab.annotator.ok("POST", f"/api/projects/{project}/guidelines/read", json={"version": 2})
    [answered] = today(lab.annotator)["feedback"]
    assert answered["is_new"] is False


def test_versions_of_guidelines_are_read_and_remembered(lab: Organization) -> None:
    project = choice_project(lab)
    path = f"/api/projects/{project}/guidelines"
    for text in ("one", "two"):
        lab.requester.ok("PUT", path, json={"text": text})

    listed = lab.annotator.ok("GET", f"{path}/versions")
    assert [one["version"] for one in listed["items"]] == [3, 2, 1]
    assert listed["read"] is None
    assert lab.annotator.ok("GET", f"{path}?version=2")["text"] == "one"
    assert lab.annotator.get(f"{path}?version=4").status_code == 404
    lab.annotator.ok("POST", f"{path}/read", json={"version": 3})
    lab.annotator.ok("POST", f"{path}/read", json={"version": 2})
    assert lab.annotator.ok("GET", f"/api/projects/{project}/workbench")["guidelines_read"] == 3


def test_feedback_is_rebuilt_from_the_facts(service: Service, lab: Organization) -> None:
    project = choice_project(lab, review="all")
    add_texts(lab, project, 3)
    for verdict in ("accept", "reject"):
        submit(lab.annotator, must_lease(lab.annotator, project), choose("good"))
        held = must_lease(lab.reviewer, project, "review")
        review(lab.reviewer, held, verdict, reason="loose", active_seconds=4.0)
    service.work()
    assert rebuild(service, lab, project) == 0
    before = (today(lab.annotator), today(lab.reviewer))
    with service.superuser() as connection:
        for table in ("work_done", "feedback"):
            gone = f"DELETE FROM {table} WHERE organization = %s"
            connection.execute(gone.encode(), [lab.id])
    assert today(lab.annotator)["days"][-1]["answers"] == 0

    assert rebuild(service, lab, project) > 0
    assert (today(lab.annotator), today(lab.reviewer)) == before


def test_a_day_costs_the_same_after_two_hundred_thousand_answers(
    service: Service, lab: Organization
) -> None:
    """Told by what the database reads, not by a clock: rows that the plans touch."""
    project = choice_project(lab)
    add_texts(lab, project, 1)
    _, printed = newcomer(lab, "ann")
    annotator, where = parse_id("ant", printed), parse_id("prj", project)
    with service.superuser() as connection:
        _many_answers(connection, lab.id, where, annotator)

    touched = service.run(_rows_touched(service, lab.id, annotator))
    assert 0 < touched < 5_000


def _many_answers(connection: Any, organization: UUID, project: UUID, annotator: UUID) -> None:
    """Write a year of one annotator's finished assignments, answers and work."""
    key = [organization, project]
    connection.execute(
        """CREATE TEMP TABLE many AS
           SELECT gen_random_uuid() AS task, gen_random_uuid() AS id, n,
                  clock_timestamp() - n * interval '90 seconds' AS at
           FROM generate_series(1, 200000) AS n"""
    )
    connection.execute(
        """INSERT INTO task (organization, project, id, priority, policy, body, key_id)
           SELECT %s, %s, task, 0, 1, '', 1 FROM many""",
        key,
    )
    connection.execute(
        """INSERT INTO assignment (organization, project, task, kind, round, annotator, id, epoch,
                                   state, until, ended)
           SELECT %s, %s, task, 0, 1, %s, gen_random_uuid(), 1, 1, at, at FROM many""",
        [*key, annotator],
    )
    connection.execute(
        """INSERT INTO annotation (organization, project, id, task, kind, round, annotator, epoch,
               late, payload, key_id, active_seconds, ontology, guidelines, policy,
               task_type_version, code_version)
           SELECT %s, %s, id, task, 0, 1, %s, 1, false, '', 1, 5, 1, 1, 1, 1, '' FROM many""",
        [*key, annotator],
    )
    connection.execute(
        """INSERT INTO work_done (organization, annotator, half_hour, project, kind, answers,
                                  seconds)
           SELECT %s, %s, date_bin('30 minutes', at, 'epoch'::timestamptz), %s, 0, count(*), 5
           FROM many GROUP BY 3""",
        [organization, annotator, project],
    )
    connection.execute(
        """INSERT INTO feedback (organization, annotator, decision, project, task, round, kind,
                                 verdict)
           SELECT %s, %s, id, %s, task, 1, 1, n %% 3 FROM many""",
        [organization, annotator, project],
    )
    connection.execute("COMMIT")
    connection.execute(b"ANALYZE assignment, annotation, work_done, feedback")


async def _rows_touched(service: Service, organization: UUID, annotator: UUID) -> int:
    """Return how many rows of tables and indexes the reads of a day go over, loops included."""
    total = 0
    async with service.application.db.transaction(organization) as tx:
        for query, parameters in await _statements(tx, annotator):
            explained = await tx.one("EXPLAIN (ANALYZE, FORMAT JSON) " + query, parameters)
            total += _scanned(explained[0][0]["Plan"])
    return total


async def _statements(tx: Any, annotator: UUID) -> list[tuple[Any, Any]]:
    """Return the statements that a day reads with, as the stores send them."""
    sent: list[tuple[Any, Any]] = []
    one, every = tx.one, tx.all

    def noting(run: Any) -> Any:
        async def noted(query: Any, parameters: Any = ()) -> Any:
            sent.append((query, parameters))
            return await run(query, parameters)

        return noted

    tx.one, tx.all = noting(one), noting(every)
    moment = (await one("SELECT clock_timestamp() AS now")).now
    await feedback_store.days(tx, annotator, moment)
    await feedback_store.paces(tx, annotator, 0)
    await feedback_store.to_read(tx, annotator, limit=20)
    await feedback_store.counts(tx, annotator, UUID(int=0))
    tx.one, tx.all = one, every
    return sent


def _scanned(plan: dict[str, Any]) -> int:
    own = plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0)
    here = own * plan["Actual Loops"] if "Scan" in plan["Node Type"] else 0
    return int(here) + sum(_scanned(child) for child in plan.get("Plans", ()))
