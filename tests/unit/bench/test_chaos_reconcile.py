"""The judge of chaos: what was confirmed and is not there, is there twice, or is too much."""

import asyncio
from typing import Any

import pytest

from bench.chaos.journal import Confirmed, Errand, Journal
from bench.chaos.reconcile import Findings, Reconciliation
from bench.lab import Lease, LeasedTask

TRUTH = {"places": 0, "tasks": 1, "answers": 1, "late": 0, "labels": 1, "skipped": 0}


class Requester:
    """Answers as a service with these tasks would."""

    def __init__(self, life: dict[str, Any], keys: list[str]) -> None:
        self._life = life
        self._keys = keys

    async def ok(self, method: str, path: str) -> Any:
        assert method == "GET"
        if path.startswith("/api/tasks/"):
            return self._life
        return {"items": [{"unique_id": key} for key in self._keys], "next": None}


class Lab:
    """An organization whose database says `truth`."""

    def __init__(self, life: dict[str, Any], *, keys: list[str], counters: dict[str, int]) -> None:
        self.requester = Requester(life, keys)
        self._counters = counters

    async def counters(self, _: str) -> dict[str, int]:
        return self._counters


def answer(note: str, *, id_: str = "ann_1", annotator: str = "A", late: bool = False) -> Any:
    return {
        "id": id_,
        "kind": "annotate",
        "round": 1,
        "annotator": annotator,
        "late": late,
        "payload": {"answers": {"note": note}},
    }


def errand(note: str, *confirmed: Confirmed) -> Errand:
    made = Errand("prj", 0, lease=Lease("asg_1", "token", LeasedTask("tsk_1")), note=note)
    made.confirmed = list(confirmed)
    made.was_sent = True
    return made


def reconciled(
    monkeypatch: pytest.MonkeyPatch,
    errands: list[Errand],
    answers: list[Any],
    *,
    labels: int = 1,
    keys: tuple[str, ...] = ("k",),
    places: int = 0,
) -> Findings:
    journal = Journal("prj", overlap=1)
    journal.errands, journal.ordered, journal.sent = errands, ["k"], {"k"}
    life: dict[str, Any] = {
        "id": "tsk_1",
        "state": "x",
        "annotations": answers,
        "labels": [{}] * labels,
    }
    counters = {**TRUTH, "open": 0}
    lab: Any = Lab(life, keys=list(keys), counters=counters)
    truth = {**TRUTH, "places": places}

    def truth_of(_lab: object, _project: str) -> dict[str, int]:
        return dict(truth)

    monkeypatch.setattr("bench.chaos.reconcile.truth_of", truth_of)
    return asyncio.run(Reconciliation(lab, journal).run())


def test_nothing_is_found_where_everything_confirmed_is_there_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = Confirmed("ann_1", "accepted"), Confirmed("ann_1", "duplicate")

    assert reconciled(monkeypatch, [errand("n", *told)], [answer("n")]) == Findings()


def test_answer_that_was_confirmed_under_the_id_of_another_is_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    errands = [
        errand("mine", Confirmed("ann_1", "accepted")),
        errand("other", Confirmed("ann_1", "duplicate")),
    ]

    found = reconciled(monkeypatch, errands, [answer("mine")])

    assert (found.lost, found.doubled) == (1, 0)


def test_answer_that_got_two_ids_is_doubled(monkeypatch: pytest.MonkeyPatch) -> None:
    told = Confirmed("ann_1", "accepted"), Confirmed("ann_2", "late")
    answers = [answer("n"), answer("n", id_="ann_2", late=True)]

    found = reconciled(monkeypatch, [errand("n", *told)], answers)

    assert (found.lost, found.doubled) == (0, 2)


def test_more_answers_in_time_than_ordered_are_excess(monkeypatch: pytest.MonkeyPatch) -> None:
    errands = [
        errand("n", Confirmed("ann_1", "accepted")),
        errand("m", Confirmed("ann_2", "accepted")),
    ]
    answers = [answer("n"), answer("m", id_="ann_2", annotator="B")]

    assert reconciled(monkeypatch, errands, answers).excess == 1


def test_answer_that_was_sent_and_never_confirmed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told = errand("n", Confirmed("ann_1", "accepted"))

    found = reconciled(monkeypatch, [told, errand("silent")], [answer("n")])

    assert (found.unconfirmed, found.lost) == (1, 0)


def test_order_that_was_confirmed_must_be_there_once(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [errand("n", Confirmed("ann_1", "accepted"))]

    assert reconciled(monkeypatch, told, [answer("n")], keys=()).lost == 1
    assert reconciled(monkeypatch, told, [answer("n")], keys=("k", "k")).doubled == 1


def test_counters_and_places_that_differ_are_miscounted(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [errand("n", Confirmed("ann_1", "accepted"))]

    assert reconciled(monkeypatch, told, [answer("n")], places=2).miscounted == 2
    assert reconciled(monkeypatch, told, [answer("n")], labels=0).miscounted == 1
