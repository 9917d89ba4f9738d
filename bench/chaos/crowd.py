"""Clients on a bad line: they repeat, cut, reorder and send in parallel until they are told."""

import asyncio
import json
import random
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any

from bench.chaos.journal import Confirmed, Errand, Journal
from bench.lab import LEASE, Lease, submission
from bench.wire import Answer, Connection, ConnectionLostError

MOST_COPIES = 10
PATIENCE_SECONDS = 120.0
ONE_REQUEST_SECONDS = 20.0
PAUSE_SECONDS = 0.1
CUT_SECONDS = 0.03
THOUGHT_SECONDS = 0.05
LONG_THOUGHT_SECONDS = 6.5
"""Longer than a lease of these projects lasts: the answer comes late."""
ORDER_SIZE = 40


class Shares:
    """How often an annotator does what."""

    ABANDONS = 0.06
    SKIPS = 0.05
    THINKS_LONG = 0.01
    CUTS = 0.2
    REPEATS_OLD = 0.15


class Crowd:
    """Annotators and one requester at work on one project, until told to stop."""

    def __init__(
        self, port: int, *, people: list[str], requester: str, journal: Journal, seed: int
    ) -> None:
        self._port = port
        self._people = people
        self._requester = requester
        self._journal = journal
        self._seed = seed
        self._stop = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Let them begin."""
        work = [self._annotate(number) for number in range(len(self._people))]
        self._tasks = [asyncio.create_task(step) for step in (*work, self._order())]

    async def stop(self) -> None:
        """Let everybody bring what he has in hand to an end, then return."""
        self._stop.set()
        await asyncio.gather(*self._tasks)

    async def _annotate(self, number: int) -> None:
        dice = random.Random(self._seed * 1000 + number)  # noqa: S311  a repeatable bad line
        line = Line(self._port, self._people[number], dice)
        own: list[Errand] = []
        try:
            while not self._stop.is_set():
                lease = await self._lease(line)
                if lease is None:
                    await asyncio.sleep(PAUSE_SECONDS)
                    continue
                note = f"{self._seed}-{number}-{len(own)}-{dice.random()}"
                errand = Errand(self._journal.project, number, lease=lease, note=note)
                self._journal.errands.append(errand)
                await self._do(errand, line, dice)
                own.append(errand)
                if dice.random() < Shares.REPEATS_OLD:
                    await self.submit(dice.choice(own), line, copies=1)
        finally:
            line.close()

    async def _lease(self, line: "Line") -> Lease | None:
        answer = await line.once("POST", f"/api/projects/{self._journal.project}/lease", b"{}")
        if answer is None or answer.status in (HTTPStatus.NO_CONTENT, HTTPStatus.CONFLICT):
            self._journal.empty += 1
            return None
        if answer.status != HTTPStatus.OK:
            self._note(answer)
            return None
        return LEASE.decode(answer.body)

    async def _do(self, errand: Errand, line: "Line", dice: random.Random) -> None:
        chance = dice.random()
        if chance < Shares.ABANDONS:
            return
        if chance < Shares.ABANDONS + Shares.SKIPS:
            body = {"lease_token": errand.lease.lease_token, "reason": "other"}
            path = f"/api/assignments/{errand.lease.assignment}/skip"
            await line.once("POST", path, json.dumps(body).encode())
            return
        is_long = dice.random() < Shares.THINKS_LONG
        await asyncio.sleep(LONG_THOUGHT_SECONDS if is_long else dice.random() * THOUGHT_SECONDS)
        await self.submit(errand, line, copies=dice.randint(1, MOST_COPIES))

    async def submit(self, errand: Errand, line: "Line", *, copies: int) -> None:
        """Send an answer several times, in turn and side by side, until it is confirmed."""
        path = f"/api/assignments/{errand.lease.assignment}/submit"
        body = submission(errand.lease, errand.payload)
        errand.was_sent = True

        def note(answer: Answer) -> bool:
            if answer.status == HTTPStatus.OK:
                said = answer.document()
                errand.confirmed.append(Confirmed(said["annotation"], said["outcome"]))
                return True
            if answer.status < HTTPStatus.INTERNAL_SERVER_ERROR:
                errand.refused.append(f"{answer.status} {answer.body[:300]!r}")
                return True
            self._note(answer)
            return False

        await line.many(path, body, copies=copies, note=note)

    async def _order(self) -> None:
        dice = random.Random(self._seed * 1000 + 999)  # noqa: S311
        line = Line(self._port, self._requester, dice)
        path = f"/api/projects/{self._journal.project}/tasks"
        number = 0
        try:
            while not self._stop.is_set():
                keys = [f"{self._seed}-{number}-{n}" for n in range(ORDER_SIZE)]
                number += 1
                self._journal.sent.update(keys)
                lines = [
                    json.dumps({"unique_id": key, "assets": [{"text": f"about {key}"}]})
                    for key in keys
                ]
                dice.shuffle(lines)
                await self._send_order(line, path, "\n".join(lines).encode(), keys)
                await asyncio.sleep(dice.random())
        finally:
            line.close()

    async def _send_order(self, line: "Line", path: str, body: bytes, keys: list[str]) -> None:
        def note(answer: Answer) -> bool:
            if answer.status == HTTPStatus.OK:
                said = answer.document()
                if said["created"] + said["duplicate"] == len(keys):
                    self._journal.ordered.extend(keys)
                else:
                    self._journal.unexpected.append(f"order: {said}")
                return True
            self._note(answer)
            return False

        await line.many(path, body, copies=line.dice.randint(1, MOST_COPIES), note=note)

    def _note(self, answer: Answer) -> None:
        """Remember an answer that no blow explains: only 503 says `nothing was confirmed`."""
        if answer.status != HTTPStatus.SERVICE_UNAVAILABLE:
            self._journal.unexpected.append(f"{answer.status} {answer.body[:300]!r}")


class Line:
    """Somebody's way to the service: some requests are cut after they were sent."""

    def __init__(self, port: int, token: str, dice: random.Random) -> None:
        self._port = port
        self._token = token
        self.dice = dice
        self._kept = Connection(port, token)

    async def once(self, method: str, path: str, body: bytes) -> Answer | None:
        """Send a request; None when nothing is known about it."""
        answer = await _patiently(self._kept.request(method, path, body), ONE_REQUEST_SECONDS)
        if answer is None:
            self._kept.close()
        return answer

    async def many(
        self,
        path: str,
        body: bytes,
        *,
        copies: int,
        note: Callable[[Answer], bool],
    ) -> None:
        """Send copies until one is answered for good, and as many as were asked for."""
        give_up_at = asyncio.get_running_loop().time() + PATIENCE_SECONDS
        is_known = False
        sent = 0
        while sent < copies or not is_known:
            if asyncio.get_running_loop().time() > give_up_at:
                return
            together = self.dice.randint(1, max(1, min(4, copies - sent)))
            sent += together
            answers = await asyncio.gather(*(self._copy(path, body) for _ in range(together)))
            known = [note(answer) for answer in answers if answer is not None]
            is_known = is_known or any(known)
            if not is_known:
                await asyncio.sleep(PAUSE_SECONDS)

    async def _copy(self, path: str, body: bytes) -> Answer | None:
        """Send one copy over a line of its own, which may be cut before the answer is there."""
        connection = Connection(self._port, self._token)
        is_cut = self.dice.random() < Shares.CUTS
        patience = self.dice.random() * CUT_SECONDS if is_cut else ONE_REQUEST_SECONDS
        try:
            return await _patiently(connection.request("POST", path, body), patience)
        finally:
            connection.close()

    def close(self) -> None:
        """Hang up."""
        self._kept.close()


async def _patiently(request: Coroutine[Any, Any, Answer], seconds: float) -> Answer | None:
    try:
        async with asyncio.timeout(seconds):
            return await request
    except (ConnectionLostError, TimeoutError):
        return None
