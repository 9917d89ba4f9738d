"""Leases and answers on the real database keep every promise, whatever people do."""

import asyncio
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from labelwright.kernel.ids import parse_id
from tests.builders import add_texts, choice_project, choose, lease, must_lease, submit
from tests.installation import Client, Organization, Service
from tests.integration.lease_machines import (
    AgreementMachine,
    ChangingMachine,
    LeaseMachine,
    PoolMachine,
)


@pytest.mark.parametrize("machine", [LeaseMachine, ChangingMachine, PoolMachine, AgreementMachine])
def test_service_and_twin_stay_in_step(service: Service, machine: type[LeaseMachine]) -> None:
    class Machine(machine):
        pass

    Machine.service = service
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=12,
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


def test_lease_asked_back_while_another_tab_asks_for_work_is_not_given_twice(
    service: Service, lab: Organization
) -> None:
    project = choice_project(lab, overlap=2)
    add_texts(lab, project, 2)
    first, second = (must_lease(lab.annotator, project) for _ in range(2))
    for held in (first, second):
        service.expire(lab.id, parse_id("asg", held["assignment"]))
    for name in ("one", "two"):
        other = lab.person(name, ["annotator"])
        for held in (must_lease(other, project), must_lease(other, project)):
            if held["task"] == second["task"]:
                body = {"lease_token": held["lease_token"], "reason": "other"}
                other.ok("POST", f"/api/assignments/{held['assignment']}/skip", json=body)

    with service.superuser() as connection:
        connection.execute(
            "SELECT FROM assignment WHERE id = %s FOR UPDATE",
            [parse_id("asg", first["assignment"])],
        )
        path = f"/api/projects/{project}/lease"
        asked = asyncio.run_coroutine_threadsafe(
            service.http.post(path, headers=lab.annotator.headers, json={}), service.loop
        )
        waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted"
        while connection.execute(waiting).fetchall() == [(0,)]:
            pass  # until the search waits to strike the first off
        renew = f"/api/assignments/{second['assignment']}/renew"
        lab.annotator.ok("POST", renew, json={"lease_token": second["lease_token"]})

    assert asked.result(60).status_code == 204
    with service.superuser() as connection:
        [(need, epoch)] = connection.execute(
            """SELECT q.need, x.epoch FROM queue q JOIN assignment x USING (organization, task)
               WHERE x.id = %s""",
            [parse_id("asg", second["assignment"])],
        ).fetchall()
    assert (need, epoch) == (1, 1)
    assert submit(lab.annotator, second, choose("good"))["outcome"] == "waiting"


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
