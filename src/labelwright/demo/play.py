"""Plays the demo through HTTP: a requester orders, annotators answer, a reviewer rules, files come.

Each project gets two batches of tasks. The first goes all the way: every task is answered, reviewed
where the project wants it, answered anew after a rejection, and delivered in every format of its
task type. The second is left for whoever signs in: open tasks, and a few that wait for a review.
"""

from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from labelwright.demo.client import Client
from labelwright.demo.files import deliver
from labelwright.demo.members import Member
from labelwright.demo.ordering import create_project, prepare, send
from labelwright.demo.played import PlayedProject, SecondBatch
from labelwright.demo.progress import Progress
from labelwright.demo.reference import demo_projects
from labelwright.demo.working import Seat, leave_for_review, work

SECOND_BATCHES = {
    "street": SecondBatch(n_open=5, n_in_review=2),
    "texts": SecondBatch(n_open=3),
    "contracts": SecondBatch(n_open=4),
}


class Company(NamedTuple):
    """The connections of everybody who takes part."""

    requester: Client
    annotators: Sequence[Seat]
    reviewers: Sequence[Seat]


@contextmanager
def connected(url: str, members: Sequence[Member], tokens: Mapping[str, str]) -> Generator[Company]:
    """Connect everybody for the time of the block; ``tokens`` are those of their addresses."""
    with ExitStack() as stack:
        clients = [(m, stack.enter_context(Client(url, tokens[m.email]))) for m in members]
        seats = [Seat(m.person, client) for m, client in clients if m.person is not None]
        yield Company(
            requester=next(client for m, client in clients if m.role == "requester"),
            annotators=_in_turn([seat for seat in seats if seat.person.role == "annotator"]),
            reviewers=[seat for seat in seats if seat.person.role == "reviewer"],
        )


def play(company: Company, *, folder: Path, progress: Progress) -> list[PlayedProject]:
    """Play the whole demo; the files go to ``folder``."""
    requester, annotators, reviewers = company
    with progress.phase("Projects") as phase:
        plans = [(demo, SECOND_BATCHES.get(demo.slug, SecondBatch())) for demo in demo_projects()]
        projects = [create_project(requester, demo, plan) for demo, plan in plans]
        phase.say(f"{len(projects)} created")
    with progress.phase("Pictures and texts") as phase:
        send(requester, [(project, project.first) for project in projects], phase)
    with progress.phase("Preparation") as phase:
        prepare(requester, projects, phase)
    with progress.phase("Answers and reviews") as phase:
        work(annotators, reviewers, projects, phase)
    with progress.phase("Files of labels") as phase:
        deliver(requester, projects, folder, phase=phase)
    with progress.phase("More pictures and texts") as phase:
        send(requester, [(project, project.second) for project in projects], phase)
        prepare(requester, projects, phase)
        for project in projects:
            leave_for_review(annotators, project)
    return projects


def _in_turn(annotators: list[Seat]) -> list[Seat]:
    """Let the last begin: classes are mixed up then, and something is sent back and made anew."""
    return [*annotators[-1:], *annotators[:-1]]
