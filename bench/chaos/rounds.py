"""The rounds of chaos: load, one blow, rest, reconciliation."""

import asyncio
import random
import time
from collections.abc import Sequence
from pathlib import Path

from bench.chaos.blows import Blow, Hand, forget_leases, forgotten
from bench.chaos.clock import WrongClock
from bench.chaos.crowd import Crowd, Line
from bench.chaos.disk import SmallDisk
from bench.chaos.journal import NOTES, Errand, Journal
from bench.chaos.reconcile import Findings, Reconciliation
from bench.installation import say
from bench.lab import Lab, texts
from bench.load.working import rebuilt
from bench.service import Service

PEOPLE = 6
LOAD_SECONDS = 1.5
AFTER_SECONDS = 0.7
SETTLE_SECONDS = 0.3
ROUNDS_OF_A_PROJECT = 5
FIRST_TASKS = 100
QUICK_LEASE_SECONDS = 5
"""The least that a policy allows: leases run out in the middle of everything."""


class Rounds:
    """A service under blows, and what was found wrong with it."""

    def __init__(self, folder: Path, *, disk: SmallDisk | None, seed: int) -> None:
        self._folder = folder
        self._disk = disk
        self._seed = seed
        self._dice = random.Random(seed + 1)  # noqa: S311  a bench that can be repeated
        self._journals: list[Journal] = []
        self.findings = Findings()
        self.recovery: dict[Blow, list[float]] = {}
        self.answers = self.orders = self.told = self.rebuilt = 0
        self.forgotten = self.held = self.felt = 0
        self.unexpected: list[str] = []

    async def play(self, planned: Sequence[Blow]) -> None:
        """Play all rounds on one installation."""
        clock = WrongClock(self._folder / "clock")
        place = self._folder if self._disk is None else self._disk.folder
        service = Service(place, environment=clock.environment, log=self._folder / "up.log")
        service.start()
        try:
            lab = Lab(service)
            await lab.hire(PEOPLE)
            self._hand = Hand(lab, clock=clock, disk=self._disk, dice=self._dice)
            for number, blow in enumerate(planned, 1):
                if (number - 1) % ROUNDS_OF_A_PROJECT == 0:
                    await self._close(lab)
                    await self._open(lab, number)
                await self._round(lab, number, blow)
            await self._close(lab)
            self.felt = self._hand.felt
        finally:
            service.stop()

    async def _open(self, lab: Lab, number: int) -> None:
        """Begin new projects: one answer a task and short leases; two answers and long ones."""
        policies = ({"lease_seconds": QUICK_LEASE_SECONDS}, {"overlap": 2})
        for policy in policies:
            project = await lab.project(NOTES, f"round {number}", **policy)
            journal = Journal(project, policy.get("overlap", 1))
            await lab.add(project, texts(FIRST_TASKS))
            journal.sent.update(f"text-{n}" for n in range(FIRST_TASKS))
            journal.ordered.extend(journal.sent)
            self._journals.append(journal)

    async def _close(self, lab: Lab) -> None:
        """Compute the state of the projects anew from the facts: nothing may differ."""
        for journal in self._journals:
            self.rebuilt += await asyncio.to_thread(rebuilt, lab, journal.project)
            self.answers += sum(1 for _ in journal.confirmed())
            self.orders += len(set(journal.ordered))
            self.told += sum(len(errand.confirmed) for errand in journal.errands)
            self.unexpected += journal.unexpected
        self._journals = []

    async def _round(self, lab: Lab, number: int, blow: Blow) -> None:
        began = time.perf_counter()
        if blow is Blow.FORGOTTEN:
            seconds = await self._with_forgotten_leases(lab, number)
        else:
            crowds = self._crowds(lab, number)
            await asyncio.sleep(self._dice.uniform(0.2, LOAD_SECONDS))
            seconds = await self._hand.strike(blow)
            await asyncio.sleep(AFTER_SECONDS)
            await _stop(crowds)
        await asyncio.sleep(SETTLE_SECONDS)
        found = Findings()
        for journal in self._journals:
            found = found.plus(await Reconciliation(lab, journal).run())
        self.findings = self.findings.plus(found)
        self.recovery.setdefault(blow, []).append(seconds)
        confirmed = sum(1 for journal in self._journals for _ in journal.confirmed())
        say(
            f"{number:>4} {blow:<44} whole after {seconds:5.1f} s  {confirmed:>5} answers here"
            f"  lost {found.lost} doubled {found.doubled} excess {found.excess}"
            f" miscounted {found.miscounted}  ({time.perf_counter() - began:.0f} s)"
        )

    def _crowds(self, lab: Lab, number: int) -> list[Crowd]:
        crowds = [
            Crowd(
                lab.service.port,
                people=lab.annotators,
                requester=lab.token,
                journal=journal,
                seed=self._seed * 100_000 + number * 10 + place,
            )
            for place, journal in enumerate(self._journals)
        ]
        for crowd in crowds:
            crowd.start()
        return crowds

    async def _with_forgotten_leases(self, lab: Lab, number: int) -> float:
        """Let a crash forget leases; some answers come before others took the tasks, some after."""
        journal = self._journals[-1]
        errands, held = await forget_leases(lab, journal.project, number)
        seconds = await self._hand.strike(Blow.FORGOTTEN)
        self.held += held
        self.forgotten += forgotten(lab.service, errands)
        journal.errands += errands
        dice = random.Random(number)  # noqa: S311
        half = dice.sample(errands, len(errands) // 2)
        crowds = self._crowds(lab, number)
        for some in (half, [errand for errand in errands if errand not in half]):
            await asyncio.gather(*(self._bring(lab, crowds[-1], errand, dice) for errand in some))
            await asyncio.sleep(AFTER_SECONDS)
        await _stop(crowds)
        return seconds

    async def _bring(self, lab: Lab, crowd: Crowd, errand: Errand, dice: random.Random) -> None:
        line = Line(lab.service.port, lab.annotators[errand.number], dice)
        await crowd.submit(errand, line, copies=dice.randint(1, 5))
        line.close()


async def _stop(crowds: Sequence[Crowd]) -> None:
    await asyncio.gather(*(crowd.stop() for crowd in crowds))
