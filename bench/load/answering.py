"""Annotators who lease and submit, and what they saw: times, hand-outs, processor time a label."""

import asyncio
import random
import time
from collections.abc import Sequence
from http import HTTPStatus
from typing import NamedTuple

from bench.lab import CHOSEN, LEASE, Lab, Lease, submission
from bench.service import Part, spent
from bench.wire import Connection, RefusedError


class Seen(NamedTuple):
    """What a group of annotators saw in one run."""

    seconds: float
    leases: list[float]
    submits: list[float]
    handed: list[tuple[str, int]]  # task, number of the annotator
    processor: dict[Part, float]
    driver: float  # our own processor seconds

    @property
    def labels(self) -> int:
        """How many answers were taken."""
        return len(self.submits)

    def rate(self) -> float:
        """Labels a second."""
        return self.labels / self.seconds

    def ms_each(self, *parts: Part) -> float:
        """Processor milliseconds a label, of these parts."""
        return 1000 * sum(self.processor[part] for part in parts) / max(self.labels, 1)


class Limits(NamedTuple):
    """When an annotator stops."""

    seconds: float = 1e9
    labels: int = 10**9
    think: float = 0.0


class Shift:
    """People at work on one project, and what they see."""

    def __init__(self, project: str, limits: Limits) -> None:
        self._lease_path = f"/api/projects/{project}/lease"
        self._limits = limits
        self._began = time.perf_counter()
        self.leases: list[float] = []
        self.submits: list[float] = []
        self.handed: list[tuple[str, int]] = []

    async def work(self, number: int, connection: Connection) -> None:
        """Let one annotator work until a limit; the task at hand is finished."""
        limits = self._limits
        dice = random.Random(number)  # noqa: S311  who thinks how long, not a secret
        if limits.think:  # a shift does not begin in one instant
            await asyncio.sleep(dice.random() * limits.think)
        for _ in range(limits.labels):
            if time.perf_counter() - self._began > limits.seconds:
                return
            if not await self.one_label(number, connection):
                return
            if limits.think:
                await asyncio.sleep(dice.uniform(0.5, 1.5) * limits.think)

    async def one_label(self, number: int, connection: Connection) -> bool:
        """Lease and submit; tell whether there was a task."""
        lease = await self.take(number, connection)
        if lease is None:
            return False
        body = submission(lease, CHOSEN)
        asked = time.perf_counter()
        done = await connection.request("POST", f"/api/assignments/{lease.assignment}/submit", body)
        self.submits.append(time.perf_counter() - asked)
        if done.status != HTTPStatus.OK:
            raise RefusedError(f"submit: {done.status} {done.body[:300]!r}")
        return True

    async def take(self, number: int, connection: Connection) -> Lease | None:
        """Lease the next task; None when there is none."""
        asked = time.perf_counter()
        found = await connection.request("POST", self._lease_path, b"{}")
        self.leases.append(time.perf_counter() - asked)
        if found.status == HTTPStatus.NO_CONTENT:
            return None
        if found.status != HTTPStatus.OK:
            raise RefusedError(f"lease: {found.status} {found.body[:300]!r}")
        lease = LEASE.decode(found.body)
        self.handed.append((lease.task.id, number))
        return lease


async def answer(lab: Lab, project: str, *, people: Sequence[Connection], limits: Limits) -> Seen:
    """Let people work on a project until a limit, and tell what they saw."""
    shift = Shift(project, limits)
    before, cpu, began = lab.service.seconds(), time.process_time(), time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number, connection in enumerate(people):
            group.create_task(shift.work(number, connection))
    seconds, driver = time.perf_counter() - began, time.process_time() - cpu
    used = spent(before, lab.service.seconds())
    return Seen(seconds, shift.leases, shift.submits, shift.handed, used, driver)


class HandOuts:
    """Every task that was handed out, over all runs on a project."""

    def __init__(self, overlap: int = 1) -> None:
        self._overlap = overlap
        self._by_task: dict[str, list[int]] = {}

    def add(self, handed: Sequence[tuple[str, int]]) -> None:
        """Add the hand-outs of a run."""
        for task, number in handed:
            self._by_task.setdefault(task, []).append(number)

    @property
    def beyond(self) -> int:
        """Hand-outs beyond the overlap: no lease ran out, so each is one too many."""
        return sum(max(len(people) - self._overlap, 0) for people in self._by_task.values())

    @property
    def doubled(self) -> int:
        """Hand-outs of a task to somebody who had it before."""
        return sum(len(people) - len(set(people)) for people in self._by_task.values())
