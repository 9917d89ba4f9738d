"""A state machine over lease, submit, repeat, skip, expiry and late answers, on the real database.

After every step: a task never has more live leases than its overlap still wants, nobody holds or
answers a task twice in a round, no confirmed answer is lost or doubled, counters equal the rows,
and a rebuild from the facts changes nothing. At the end nothing has starved: the annotators finish
the project, a lone one included.
"""

import asyncio
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, lease, must_lease, review, submit
from tests.installation import Client, Organization, Service

OPTIONS = st.sampled_from(["good", "bad"])


class LeaseMachine(RuleBasedStateMachine):
    """One project with a few tasks and annotators."""

    service: Service
    lab: Organization

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple[int, dict[str, Any]]] = []
        self.ended: list[tuple[int, dict[str, Any], str, dict[str, Any]]] = []
        self.confirmed: set[str] = set()

    @initialize(
        people=st.integers(1, 3), tasks=st.integers(1, 4), reviewed=st.booleans(), data=st.data()
    )
    def begin(self, people: int, tasks: int, reviewed: bool, data: st.DataObject) -> None:
        self.lab = self.service.organization()
        self.people: list[Client] = [self.lab.person(f"p{n}", ["annotator"]) for n in range(people)]
        self.overlap = data.draw(st.integers(1, people), label="overlap")
        self.reviewed = reviewed
        self.project = choice_project(
            self.lab, overlap=self.overlap, review="all" if reviewed else "none"
        )
        self.tasks = tasks
        add_texts(self.lab, self.project, tasks)

    @rule(person=st.integers(0, 2))
    def take(self, person: int) -> None:
        person %= len(self.people)
        found = lease(self.people[person], self.project)
        if found is not None:
            twins = [
                h for p, h in self.held if p == person and h["task"]["id"] == found["task"]["id"]
            ]
            assert twins == [], "two live leases of one task for one annotator"
            self.held.append((person, found))

    @rule(which=st.integers(0, 9), option=OPTIONS, times=st.integers(1, 3))
    def answer(self, which: int, option: str, times: int) -> None:
        if not self.held:
            return
        person, held = self.held.pop(which % len(self.held))
        answers = [submit(self.people[person], held, choose(option)) for _ in range(times)]
        assert len({answer["annotation"] for answer in answers}) == 1
        assert answers[0]["outcome"] != "late", "a live lease's answer is in time"
        self.confirmed.add(answers[0]["annotation"])

    @rule(which=st.integers(0, 9))
    def skip(self, which: int) -> None:
        if not self.held:
            return
        person, held = self.held.pop(which % len(self.held))
        body = {"lease_token": held["lease_token"], "reason": "other"}
        for _ in range(2):
            self.people[person].ok("POST", f"/api/assignments/{held['assignment']}/skip", json=body)
        self.ended.append((person, held, "skipped", {}))

    @rule(which=st.integers(0, 9))
    def run_out(self, which: int) -> None:
        if not self.held:
            return
        person, held = self.held.pop(which % len(self.held))
        self.service.expire(self.lab.id, parse_id("asg", held["assignment"]))
        self.ended.append((person, held, "expired", {}))

    @rule(which=st.integers(0, 9), option=OPTIONS)
    def answer_too_late(self, which: int, option: str) -> None:
        if not self.ended:
            return
        person, held, how, _ = self.ended.pop(which % len(self.ended))
        late = submit(self.people[person], held, choose(option))
        assert late["outcome"] == "late", f"{how}: {late}"
        assert submit(self.people[person], held, choose("bad")) == late
        self.confirmed.add(late["annotation"])

    @rule(which=st.integers(0, 9))
    def ask_back(self, which: int) -> None:
        if not self.ended:
            return
        person, held, how, _ = self.ended[which % len(self.ended)]
        path = f"/api/assignments/{held['assignment']}/renew"
        answer = self.people[person].post(path, json={"lease_token": held["lease_token"]})
        assert answer.status_code in (200, 409)
        if answer.status_code == 200:
            assert how == "expired", "a task given back is not taken back"
            self.ended.pop(which % len(self.ended))
            self.held.append((person, held))

    @rule(verdict=st.sampled_from(["accept", "reject", "amend"]))
    def rule_on_one(self, verdict: str) -> None:
        found = lease(self.lab.reviewer, self.project, "review") if self.reviewed else None
        if found is None:
            return
        details: dict[str, Any] = {"reason": "wrong_answer"} if verdict == "reject" else {}
        if verdict == "amend":
            details["payload"] = choose("good")
        review(self.lab.reviewer, found, verdict, **details)

    @invariant()
    def rows_keep_their_promises(self) -> None:
        if not hasattr(self, "project"):
            return
        with self.service.superuser() as connection:
            queues = connection.execute(
                """SELECT q.task, q.kind, q.wanted, q.need,
                          (SELECT count(*) FROM assignment x
                           WHERE x.organization = q.organization AND x.task = q.task
                             AND x.kind = q.kind AND x.round = q.round AND x.state = 0),
                          count(DISTINCT a.annotator), count(a.id)
                   FROM queue q LEFT JOIN annotation a
                     ON a.organization = q.organization AND a.task = q.task AND a.kind = q.kind
                     AND a.round = q.round AND NOT a.late
                   WHERE q.organization = %s GROUP BY 1, 2, 3, 4, 5""",
                [self.lab.id],
            ).fetchall()
            stored = connection.execute(
                "SELECT id FROM annotation WHERE organization = %s AND kind = 0", [self.lab.id]
            ).fetchall()
        for _, kind, wanted, need, live, people, answers in queues:
            assert people == answers, "one annotator answered twice in a round"
            if wanted:
                assert need == wanted - live - (answers if kind == 0 else 0)
            assert kind != 0 or answers <= self.overlap
        assert {row[0] for row in stored} == {parse_id("ann", text) for text in self.confirmed}

    @invariant()
    def rebuilding_changes_nothing(self) -> None:
        if hasattr(self, "project"):
            assert self.service.run(self.rebuild()) == 0

    async def rebuild(self) -> int:
        async with self.service.application.db.transaction(self.lab.id) as tx:
            return await rebuild_project(tx, parse_id("prj", self.project))

    def teardown(self) -> None:
        if not hasattr(self, "project"):
            return
        for _ in range(200):
            if not sum(self.finish_one(person) for person in self.people):
                break
        counters = self.lab.requester.ok("GET", f"/api/projects/{self.project}")["counters"]
        assert counters["labels"] == self.tasks, f"starved: {counters}"

    def finish_one(self, person: Client) -> bool:
        """Answer whatever this person holds or gets next, and rule on what is settled."""
        mine = [h for p, h in self.held if self.people[p] is person]
        found = mine[0] if mine else lease(person, self.project)
        if found is not None:
            self.held = [(p, h) for p, h in self.held if h is not found]
            submit(person, found, choose("good"))
        ruled = lease(self.lab.reviewer, self.project, "review") if self.reviewed else None
        if ruled is not None:
            review(self.lab.reviewer, ruled, "accept")
        return found is not None or ruled is not None


def test_leases_and_answers_keep_every_promise(service: Service) -> None:
    class Machine(LeaseMachine):
        pass

    Machine.service = service
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=40,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )


def test_lone_annotator_with_skips_and_expiries_finishes_without_an_empty_queue(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 30)
    person = lab.annotator
    step = 0
    done: set[str] = set()
    while len(done) < 30:
        found = lease(person, project)
        assert found is not None, f"met an empty queue with {30 - len(done)} tasks open"
        step += 1
        if step % 5 == 0:
            service.expire(lab.id, UUID(int=parse_id("asg", found["assignment"]).int))
        elif step % 3 == 0:
            body = {"lease_token": found["lease_token"], "reason": "guidelines_silent"}
            person.ok("POST", f"/api/assignments/{found['assignment']}/skip", json=body)
        else:
            submit(person, found, choose("good"))
            done.add(found["task"]["id"])

    assert lease(person, project) is None


def test_nobody_starves_when_the_databases_clock_is_set_back_by_a_day(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab)
    add_texts(lab, project, 2)
    held = must_lease(lab.annotator, project)
    day = 86_400_000_000
    with service.superuser() as connection:
        connection.execute(
            "UPDATE seat SET lap = clock_timestamp() + interval '1 day' WHERE organization = %s",
            [lab.id],
        )
        connection.execute(
            "UPDATE seat_cursor SET pos = pos + %s WHERE organization = %s", [day, lab.id]
        )

    assert must_lease(lab.annotator, project)["task"] != held["task"]


def test_no_two_tasks_of_a_chunk_have_the_same_place(service: Service, lab: Organization) -> None:
    add_texts(lab, choice_project(lab), 1000)

    with service.superuser() as connection:
        [(places,)] = connection.execute(
            "SELECT count(DISTINCT pos) FROM queue WHERE organization = %s", [lab.id]
        ).fetchall()
    assert places == 1000


def test_one_sweep_ends_every_lease_that_ran_out_however_many_a_task_has(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, overlap=3)
    add_texts(lab, project, 400)
    people = [lab.person(f"p{n}", ["annotator"]) for n in range(3)]
    assert all(must_lease(person, project) for person in people)
    with service.superuser() as connection:
        connection.execute(
            """INSERT INTO assignment
                   (organization, project, task, kind, round, annotator, id, epoch, state, until)
               SELECT q.organization, q.project, q.task, 0, 1, a.annotator, gen_random_uuid(), 1, 0,
                      clock_timestamp()
               FROM queue q,
                    (SELECT DISTINCT annotator FROM assignment WHERE organization = %s) a
               WHERE q.organization = %s ON CONFLICT DO NOTHING""",
            [lab.id, lab.id],
        )
        connection.execute("UPDATE queue SET need = 0 WHERE organization = %s", [lab.id])

    service.expire(lab.id)

    with service.superuser() as connection:
        live, needed = connection.execute(
            """SELECT (SELECT count(*) FROM assignment WHERE organization = %s AND state = 0),
                      (SELECT sum(need) FROM queue WHERE organization = %s)""",
            [lab.id, lab.id],
        ).fetchall()[0]
    assert (live, needed) == (0, 1200)


def test_racing_annotators_never_exceed_the_overlap(service: Service, lab: Organization) -> None:

    project = choice_project(lab, overlap=2)
    add_texts(lab, project, 40)
    people = [lab.person(f"p{n}", ["annotator"]) for n in range(8)]

    async def labour(person: Client) -> list[str]:
        tasks: list[str] = []
        while True:
            http = service.http
            found = await http.post(
                f"/api/projects/{project}/lease", headers=person.headers, json={}
            )
            if found.status_code == 204:
                return tasks
            held = found.json()
            await http.post(
                f"/api/assignments/{held['assignment']}/submit",
                headers=person.headers,
                json={"lease_token": held["lease_token"], "payload": choose("good")},
            )
            tasks.append(held["task"]["id"])

    async def race() -> list[list[str]]:
        return await asyncio.gather(*(labour(person) for person in people))

    handed_out = service.run(race())

    assert all(len(set(tasks)) == len(tasks) for tasks in handed_out)
    every = [task for tasks in handed_out for task in tasks]
    assert len(every) == 80
    assert all(every.count(task) == 2 for task in set(every))
    assert lab.requester.ok("GET", f"/api/projects/{project}")["counters"]["labels"] == 40
