"""The simulated people at work: taking turns until there is nothing left for anybody."""

from collections import Counter, deque
from collections.abc import Sequence
from itertools import cycle, islice
from typing import NamedTuple

import msgspec

from labelwright.demo.client import Client, Document
from labelwright.demo.people import Person, Ruling, active_seconds, answer, review
from labelwright.demo.played import PlayedProject
from labelwright.demo.progress import Phase
from labelwright.kernel.errors import ConflictError

LATE = "late"


class Seat(NamedTuple):
    """A simulated person at the service."""

    person: Person
    client: Client


def work(
    annotators: Sequence[Seat],
    reviewers: Sequence[Seat],
    projects: Sequence[PlayedProject],
    phase: Phase,
) -> None:
    """Answer and review until nothing is left; what was rejected is answered anew."""
    is_busy = True
    while is_busy:
        is_busy = False
        for seats, take_turn in ((annotators, answer_next), (reviewers, review_next)):
            waiting = deque((seat, project) for project in projects for seat in seats)
            while waiting:
                seat, project = waiting.popleft()
                if take_turn(seat, project):
                    waiting.append((seat, project))
                    is_busy = True
                    phase.say(_so_far(projects))


def leave_for_review(annotators: Sequence[Seat], project: PlayedProject) -> None:
    """Answer just as many tasks as shall wait for a review."""
    for seat in islice(cycle(annotators), project.plan.n_in_review):
        answer_next(seat, project)


def answer_next(seat: Seat, project: PlayedProject) -> bool:
    """Let somebody answer one task; tell whether there was one."""
    try:
        lease = seat.client.lease(project.id, "annotate")
        if lease is None:
            return False
        item = project.items[lease.task.id]
        payload = answer(seat.person, project.demo, item, round_number=lease.round)
        seconds = active_seconds(seat.person, item, payload, round_number=lease.round)
        outcome = seat.client.submit(lease, payload, active_seconds=seconds)
    except ConflictError:  # somebody paused the project or was quicker: others may find work
        return False
    if outcome != LATE:
        project.answers.setdefault(item.unique_id, []).append(payload)
    return True


def review_next(seat: Seat, project: PlayedProject) -> bool:
    """Let somebody review one answer; tell whether there was one."""
    try:
        lease = seat.client.lease(project.id, "review")
        if lease is None or lease.subject is None:
            return False
        item, payload = project.items[lease.task.id], lease.subject.payload
        ruling = review(item, payload, round_number=lease.round)
        seconds = active_seconds(seat.person, item, payload, round_number=lease.round)
        outcome = seat.client.review(lease, _document(ruling), active_seconds=seconds)
    except ConflictError:
        return False
    if outcome != LATE:
        project.rulings[ruling.verdict] += 1
        if ruling.verdict != "reject":
            project.accepted[item.unique_id] = ruling.payload or payload
    return True


def _document(ruling: Ruling) -> Document:
    fields: Document = msgspec.to_builtins(ruling)
    return {name: value for name, value in fields.items() if value is not None}


def _so_far(projects: Sequence[PlayedProject]) -> str:
    rulings = sum((project.rulings for project in projects), Counter[str]())
    words = "".join(f", {n} × {verdict}" for verdict, n in sorted(rulings.items()))
    return f"{sum(project.n_answers for project in projects)} answers{words}"
