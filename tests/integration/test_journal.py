"""The journal of unfinished work: kept once, for its annotator alone, as long as promised."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

import psycopg
import pytest

from labelwright.journal import service as journal
from labelwright.journal.model import MOST_IN_A_BATCH
from labelwright.kernel.ids import new_id, parse_id
from tests.builders import add_texts, choice_project, choose, must_lease, submit
from tests.installation import Client, Organization, Service

Lease = dict[str, Any]


def entry(part: str, *bases: str, **more: Any) -> dict[str, Any]:
    made = {"id": str(new_id()), "number": 1, "step": 1, "at": 0, "seconds": 1.5}
    return {**made, "device_kind": "computer", "part": part, "bases": list(bases), **more}


class Device:
    """One browser of somebody who works on a lease."""

    def __init__(self, person: Client, held: Lease) -> None:
        self.person = person
        self.path = f"/api/assignments/{held['assignment']}/journal"
        self.document = {"lease_token": held["lease_token"], "device": str(new_id())}

    def send(self, *entries: dict[str, Any], after: int = 0) -> Any:
        document = {**self.document, "entries": list(entries), "after": after}
        return self.person.post(self.path, json=document)

    def keep(self, *entries: dict[str, Any], after: int = 0) -> Any:
        answer = self.send(*entries, after=after)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def read(self, after: int = 0) -> Any:
        return self.person.ok("GET", f"{self.path}?after={after}")


@pytest.fixture
def held(lab: Organization) -> Lease:
    project = choice_project(lab)
    add_texts(lab, project, 1)
    return must_lease(lab.annotator, project)


@pytest.fixture
def device(lab: Organization, held: Lease) -> Device:
    return Device(lab.annotator, held)


def ids(entries: list[dict[str, Any]]) -> list[str]:
    return [one["id"] for one in entries]


def test_entries_are_acknowledged_by_id_and_read_back_as_they_were(device: Device) -> None:
    first = entry("mood", value="good")
    second = entry("mood", first["id"], number=2)

    kept = device.keep(first, second)

    assert kept["acknowledged"] == [first["id"], second["id"]]
    assert kept["others"] == []
    page = device.read()
    expected = {**first, "device": device.document["device"]}
    assert page["entries"][0] == expected
    assert "value" not in page["entries"][1]
    assert (page["head"], page["more"]) == (2, False)


def test_entry_with_the_value_null_is_no_deletion(device: Device) -> None:
    device.keep(entry("mood", value=None))

    assert device.read()["entries"][0]["value"] is None


def test_entry_sent_many_times_is_one_entry(device: Device) -> None:
    one, other = entry("mood", value="good"), entry("mood", value="bad")

    device.keep(one)
    kept = device.keep(one, one, other)
    device.keep(other)

    assert kept["acknowledged"] == [one["id"], one["id"], other["id"]]
    assert ids(device.read()["entries"]) == [one["id"], other["id"]]


def test_entries_sent_in_parallel_get_places_without_gaps(device: Device) -> None:
    entries = [entry(f"part {n}", value=n) for n in range(12)]

    def send(at: int) -> None:
        device.keep(*entries[at : at + 4])

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(send, [*range(9), *range(9)]))

    found = ids(device.read()["entries"])
    assert sorted(found) == sorted(ids(entries))
    assert device.read()["head"] == 12


def test_second_device_is_told_what_the_first_did_and_not_what_it_did_itself(
    lab: Organization, held: Lease, device: Device
) -> None:
    tablet = Device(lab.annotator, held)
    mine, theirs = entry("mood", value="good"), entry("tone", value="kind")
    device.keep(mine)

    told = tablet.keep(theirs)

    assert ids(told["others"]) == [mine["id"]]
    assert tablet.keep(after=told["head"])["others"] == []
    assert ids(device.keep(after=1)["others"]) == [theirs["id"]]


def test_pages_of_a_long_journal_hold_every_entry_once(device: Device) -> None:
    sent = [entry(f"part {n}", value="x" * 9_000, number=n) for n in range(MOST_IN_A_BATCH)]
    for at in range(0, len(sent), 100):
        device.keep(*sent[at : at + 100])

    found: list[str] = []
    pages = 0
    page = device.read()
    while True:
        found += ids(page["entries"])
        pages += 1
        if not page["more"]:
            break
        page = device.read(page["head"])

    assert found == ids(sent)
    assert pages == 2


def test_work_done_after_the_lease_has_ended_is_kept(
    service: Service, lab: Organization, held: Lease, device: Device
) -> None:
    service.expire(lab.id)
    late = entry("mood", value="good")

    kept = device.keep(late)

    assert kept["standing"]["state"] == "expired"
    assert ids(device.read()["entries"]) == [late["id"]]


def test_who_gets_the_task_later_never_sees_the_journal_of_the_one_before(
    service: Service, lab: Organization, held: Lease, device: Device
) -> None:
    device.keep(entry("mood", value="good"))
    service.expire(lab.id)
    second = lab.person("second", ["annotator"])
    again = must_lease(second, held["project"])
    assert again["task"]["id"] == held["task"]["id"]

    assert Device(second, again).read()["entries"] == []
    assert Device(second, held).send(entry("mood")).json()["code"] == "invalid_lease_token"
    assert second.get(device.path).status_code == 404
    assert lab.lead.get(device.path).status_code in (403, 404)


def test_journal_goes_on_when_its_annotator_gets_the_task_back(
    service: Service, lab: Organization, held: Lease, device: Device
) -> None:
    first = entry("mood", value="good")
    device.keep(first)
    service.expire(lab.id)

    again = must_lease(lab.annotator, held["project"])

    assert ids(Device(lab.annotator, again).read()["entries"]) == [first["id"]]


def test_moved_rules_and_a_submitted_answer_are_told(
    lab: Organization, held: Lease, device: Device
) -> None:
    assert device.keep()["standing"] == {
        "state": "leased",
        "versions": {"ontology": 1, "guidelines": 1},
    }
    lab.requester.ok("PUT", f"/api/projects/{held['project']}/guidelines", json={"text": "New"})
    submit(lab.annotator, held, choose("good"))

    assert device.keep()["standing"] == {
        "state": "submitted",
        "versions": {"ontology": 1, "guidelines": 2},
    }


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"part": ""}, "/entries/0/part"),
        ({"part": "x" * 301}, "/entries/0/part"),
        ({"bases": [str(new_id())] * 9}, "/entries/0/bases"),
        ({"number": -1}, "/entries/0/number"),
        ({"id": "one"}, "/entries/0/id"),
        ({"device_kind": "fridge"}, "/entries/0/device_kind"),
        ({"person": "somebody"}, "/entries/0"),
    ],
)
def test_malformed_entry_is_refused_with_its_place(
    device: Device, change: dict[str, Any], field: str
) -> None:
    refused = device.send({**entry("mood"), **change})

    assert refused.status_code == 422
    assert refused.json()["field"].startswith(field)
    assert device.read()["entries"] == []


def test_too_many_entries_at_once_are_refused(device: Device) -> None:
    refused = device.send(*(entry(f"part {n}") for n in range(MOST_IN_A_BATCH + 1)))

    assert (refused.status_code, refused.json()["code"]) == (413, "batch_too_large")


def test_full_journal_says_so_and_how_to_go_on(
    device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "MOST_BYTES", 1_000)
    device.keep(entry("mood", value="x" * 300))

    refused = device.send(entry("mood", value="x" * 600))

    assert (refused.status_code, refused.json()["code"]) == (409, "journal_full")
    assert "Submit" in refused.json()["cure"]
    assert len(device.read()["entries"]) == 1


def test_content_is_sealed_and_entries_cannot_be_changed(
    service: Service, lab: Organization, device: Device
) -> None:
    device.keep(entry("mood", value="between us"))
    with service.superuser() as connection:
        rows: Any = connection.execute(
            "SELECT body FROM journal_entry WHERE organization = %s", [lab.id]
        ).fetchall()
    assert [b"between us" in bytes(row[0]) for row in rows] == [False]

    async def change() -> None:
        async with service.application.db.transaction(lab.id) as tx:
            await tx.execute("UPDATE journal_entry SET place = 7")

    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        service.run(change())


class TestPurge:
    """When a journal is deleted."""

    def days_left(self, service: Service, held: Lease) -> int | None:
        with service.superuser() as connection:
            row: Any = connection.execute(
                """SELECT round(extract(epoch FROM due - clock_timestamp()) / 86400)
                   FROM journal WHERE assignment = %s""",
                [self.of(held)],
            ).fetchone()
        return None if row is None else int(row[0])

    def of(self, held: Lease) -> UUID:
        return parse_id("asg", held["assignment"])

    def pass_days(self, service: Service, held: Lease, days: int) -> None:
        with service.superuser() as connection:
            connection.execute(
                "UPDATE journal SET due = due - make_interval(days => %s) WHERE assignment = %s",
                [days, self.of(held)],
            )
        service.run(journal.purge_all(service.application.db))

    def test_unfinished_work_stays_thirty_days_after_the_last_entry(
        self, service: Service, held: Lease, device: Device
    ) -> None:
        device.keep(entry("mood", value="good"))
        self.pass_days(service, held, 20)
        device.keep(entry("mood", value="bad"))
        self.pass_days(service, held, 29)
        assert len(device.read()["entries"]) == 2

        self.pass_days(service, held, 2)

        assert device.read()["entries"] == []
        assert self.days_left(service, held) is None

    @pytest.mark.parametrize("is_late", [False, True])
    def test_finished_work_goes_a_week_after_the_answer(
        self, service: Service, lab: Organization, held: Lease, device: Device, is_late: bool
    ) -> None:
        device.keep(entry("mood", value="good"))
        assert self.days_left(service, held) == 30
        if is_late:
            service.expire(lab.id)

        submit(lab.annotator, held, choose("good"))

        assert self.days_left(service, held) == 7
