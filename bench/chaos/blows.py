"""What is done to a service under load, and how long it takes to serve again."""

import asyncio
import os
import random
import signal
import time
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

import psycopg

from bench.chaos.clock import DAY, WrongClock
from bench.chaos.disk import SmallDisk
from bench.chaos.journal import Errand
from bench.lab import LEASE, Lab
from bench.service import Part, Service
from bench.wire import Connection, ConnectionLostError, RefusedError
from labelwright.kernel.ids import parse_id

RECOVERY_SECONDS = 120.0
PROBE_SECONDS = 5.0
POLL_SECONDS = 0.02
FULL_SECONDS = 2.0
LOG_FILES = 80
"""More than PostgreSQL keeps in stock."""
FORGOTTEN_LEASES = 5
WAL_WRITER = "walwriter"


class Blow(StrEnum):
    """What happens in a round."""

    SERVER = "kill -9 of the server"
    WORKER = "kill -9 of the worker"
    DATABASE = "kill -9 of PostgreSQL's postmaster"
    EVERYTHING = "kill -9 of every process, as a power cut"
    RESTART = "PostgreSQL restarted"
    CLOCK = "clocks shifted by a day"
    FORGOTTEN = "leases that a crash forgets"
    DISK = "disk full"


class Hand:
    """Deals the blows."""

    def __init__(
        self, lab: Lab, *, clock: WrongClock, disk: SmallDisk | None, dice: random.Random
    ) -> None:
        self._lab = lab
        self._service: Service = lab.service
        self._clock = clock
        self._disk = disk
        self._dice = dice
        self.felt = 0
        """How often PostgreSQL could not write on a full disk."""

    async def strike(self, blow: Blow) -> float:
        """Deal a blow and return how long it took until the service was whole again."""
        before = self._service.pids()
        began = time.perf_counter()
        match blow:
            case Blow.SERVER | Blow.WORKER | Blow.DATABASE:
                self._kill(Part[blow.name])
            case Blow.EVERYTHING | Blow.FORGOTTEN:
                await asyncio.to_thread(self._kill_everything)
            case Blow.RESTART:
                self._kill(Part.DATABASE, signal.SIGINT)
            case Blow.CLOCK:
                shifts = (-DAY, 0, DAY)
                self._clock.set(
                    server=self._dice.choice((-DAY, DAY)), worker=self._dice.choice(shifts)
                )
            case Blow.DISK:
                began = await self._fill_disk()
        await self._whole_again(blow, before, began)
        return time.perf_counter() - began

    def _kill(self, part: Part, number: signal.Signals = signal.SIGKILL) -> None:
        pid = self._service.pid_of(part)
        if pid is not None:
            with suppress(ProcessLookupError):
                os.kill(pid, number)

    def _kill_everything(self) -> None:
        """Kill all at once, and start again as an operator would."""
        process = self._service.process
        if process is None:
            raise RuntimeError("not started")
        for pid in self._service.pids():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.wait()
        self._service.start()

    async def _fill_disk(self) -> float:
        if self._disk is None:
            raise RuntimeError("there is no small disk")
        self._disk.fill()
        try:
            self.felt += await asyncio.to_thread(self._use_up_log)
            await asyncio.sleep(FULL_SECONDS)
        finally:
            self._disk.make_room()
        return time.perf_counter()

    def _use_up_log(self) -> bool:
        """Begin new files of the write-ahead log until there is no room for one; tell if it failed.

        PostgreSQL keeps some in stock, so a full disk alone may go unnoticed for a while.
        """
        try:
            with self._service.superuser() as connection:
                for _ in range(LOG_FILES):
                    connection.execute("SELECT pg_logical_emit_message(false, 'bench', 'full')")
                    connection.execute("SELECT pg_switch_wal()")
        except psycopg.Error:
            return True
        return False

    async def _whole_again(self, blow: Blow, before: dict[int, Part], began: float) -> None:
        """Return when a request that needs the database is answered and every process is there."""
        project = "/api/projects?limit=1"
        while time.perf_counter() - began < RECOVERY_SECONDS:
            connection = Connection(self._service.port, self._lab.token)
            try:
                async with asyncio.timeout(PROBE_SECONDS):
                    await connection.ok("GET", project)
                if self._is_complete(blow, before):
                    return
            except (ConnectionLostError, RefusedError, TimeoutError):
                pass
            finally:
                connection.close()
            await asyncio.sleep(POLL_SECONDS)
        raise SystemExit(f"bench: not whole again after: {blow}\n{self._service.said()}")

    def _is_complete(self, blow: Blow, before: dict[int, Part]) -> bool:
        now = self._service.pids()
        parts = set(now.values())
        if not {Part.SERVER, Part.WORKER, Part.DATABASE} <= parts:
            return False
        killed = {Blow.SERVER: Part.SERVER, Blow.WORKER: Part.WORKER, Blow.DATABASE: Part.DATABASE}
        part = killed.get(blow)
        if part is None:
            return True
        old = {pid for pid, found in before.items() if found is part}
        return bool({pid for pid, found in now.items() if found is part} - old)


async def forget_leases(lab: Lab, project: str, seed: int) -> tuple[list[Errand], int]:
    """Take leases that reach no disk; the caller cuts the power. Return them, and how many.

    Leases are not waited for when they are committed. PostgreSQL's own writer and our worker are
    held still, so that nothing flushes them by chance.
    """
    service = lab.service
    still = [pid for pid, part in service.pids().items() if part is Part.WORKER]
    still += [pid for pid in service.pids() if WAL_WRITER in _command(pid)]
    people = lab.connections(len(lab.annotators))
    taken: list[Errand] = []
    for pid in still:
        os.kill(pid, signal.SIGSTOP)
    for number, connection in enumerate(people):
        for n in range(FORGOTTEN_LEASES):
            found = await connection.request("POST", f"/api/projects/{project}/lease", b"{}")
            if found.status != 200:  # noqa: PLR2004  HTTP's
                break
            lease = LEASE.decode(found.body)
            note = f"forgotten-{seed}-{number}-{n}"
            taken.append(Errand(project, number, lease=lease, note=note))
        connection.close()
    return taken, len(taken)


def forgotten(service: Service, errands: Sequence[Errand]) -> int:
    """Return how many of these leases the database has no trace of."""
    ids = [parse_id("asg", errand.lease.assignment) for errand in errands]
    with service.superuser() as connection:
        row: Any = connection.execute(
            "SELECT count(*) FROM assignment WHERE id = ANY (%s)", [ids]
        ).fetchone()
    return len(ids) - row[0]


def _command(pid: int) -> str:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_text()
    return ""
