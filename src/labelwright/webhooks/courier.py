"""The courier: visits webhooks that are due, and brings them what waits.

A visit is one task; no two visits of one webhook run at once (a lease in its row). A receiver that
hangs holds its own visit for twenty seconds and is left alone afterwards, longer each time. So the
dead cost little, and they may hold half of the visits at most, an organization eight of them.

What a receiver is sent is noted after it answered: a process that dies between the two leaves the
message waiting, and it is sent again under the same id once the lease has ended.
"""

import asyncio
import logging
import time
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from labelwright.database.engine import Database
from labelwright.egress import Egress, EgressRefusedError, FetchFailedError
from labelwright.kernel.ids import format_id
from labelwright.webhooks import service, store
from labelwright.webhooks.model import (
    DEADLINE_SECONDS,
    DOWN_AFTER,
    LIFE,
    LONGEST_RETRY_AFTER_SECONDS,
    Webhook,
    message_wait,
    receiver_wait,
)
from labelwright.webhooks.signing import signed_headers
from labelwright.webhooks.store import Tried

log = logging.getLogger(__name__)

VISITS = 64
VISITS_FAILING = VISITS // 2
VISITS_OF_ONE = 8
AT_ONCE = 8
"""Messages under way to one receiver: enough to bring a day's backlog in minutes."""
TURN_SECONDS = 30.0

_GONE = 410
_ASKS_TO_WAIT = (429, 503)
_LEAST_ERROR = 500


class _Visit:
    """One visit under way."""

    def __init__(self, organization: UUID, webhook: UUID, until: datetime) -> None:
        self.organization = organization
        self.webhook = webhook
        self.until = until


class Courier:
    """Brings messages to receivers; one for each worker process."""

    def __init__(self, db: Database, egress: Egress) -> None:
        self._db = db
        self._egress = egress
        self._visits: dict[asyncio.Task[None], tuple[UUID, bool]] = {}

    async def visit_due(self) -> int:
        """Begin a visit to each webhook that is due, as far as there is room; return how many."""
        room = VISITS - len(self._visits)
        if room <= 0:
            return 0
        held = [organization for organization, _ in self._visits.values()]
        failing = sum(is_failing for _, is_failing in self._visits.values())
        async with self._db.dispatching() as connection:
            taken = await store.take_due(
                connection,
                busy=[o for o in set(held) if held.count(o) >= VISITS_OF_ONE],
                most=room,
                most_of_one=VISITS_OF_ONE,
                most_failing=max(0, VISITS_FAILING - failing),
            )
        for row in taken:
            visit = asyncio.create_task(self._seen_through(row))
            self._visits[visit] = (row.organization, row.is_failing)
            visit.add_done_callback(lambda done: self._visits.pop(done, None))
        return len(taken)

    async def settle(self) -> None:
        """Wait until no visit is under way."""
        while self._visits:
            await asyncio.gather(*self._visits)

    async def aclose(self) -> None:
        """Break off every visit; what was under way is sent again later."""
        for visit in self._visits:
            visit.cancel()
        await asyncio.gather(*self._visits, return_exceptions=True)
        await self._egress.aclose()

    async def _seen_through(self, row: Any) -> None:
        visit = _Visit(row.organization, row.id, row.until)
        try:
            await self._visit(visit)
        except Exception:
            log.exception("a webhook's visit ended early")

    async def _visit(self, visit: _Visit) -> None:
        ends = time.monotonic() + TURN_SECONDS
        async with self._db.transaction(visit.organization) as tx:
            await store.give_up_old(tx, visit.webhook)
        while True:
            async with self._db.transaction(visit.organization) as tx:
                until = await store.keep(tx, visit.webhook, visit.until)
                if until is None:
                    return
                visit.until = until
                webhook = await service.read(tx, visit.webhook)
                most = AT_ONCE if webhook.failures == 0 else 1
                rows = await store.due_messages(tx, visit.webhook, most=most)
                if not rows:
                    await store.leave(tx, visit.webhook, visit.until, wait_seconds=None)
                    return
                bodies = [tx.sealer.open(tx.organization, row.key_id, row.body) for row in rows]
            sent = [self._send(webhook, row, body) for row, body in zip(rows, bodies, strict=True)]
            outcomes = await asyncio.gather(*sent)
            if not await self._note(visit, webhook, outcomes):
                return
            if time.monotonic() > ends:  # others have waited: the rest is for the next visit
                async with self._db.transaction(visit.organization) as tx:
                    # the row is locked first: a message that comes meanwhile is seen, or waits
                    until = await store.keep(tx, visit.webhook, visit.until)
                    if until is not None:
                        await store.leave(tx, visit.webhook, until, wait_seconds=None)
                return

    async def _send(self, webhook: Webhook, row: Any, body: bytes) -> "_Outcome":
        headers = signed_headers(
            message_id=format_id("msg", row.id),
            timestamp=int(datetime.now(UTC).timestamp()),
            body=body,
            secrets=webhook.secrets,
            signing_key=webhook.sealed.signing,
        )
        began = time.monotonic()
        status, problem, asked = None, None, None
        try:
            answer = await self._egress.post(
                webhook.sealed.url,
                body=body,
                headers={"content-type": "application/json", **headers},
                deadline_seconds=DEADLINE_SECONDS,
            )
            status, asked = answer.status, answer.retry_after
        except (FetchFailedError, EgressRefusedError) as error:
            problem = error.message
        took = int((time.monotonic() - began) * 1000)
        wait = _wait_after(status, attempts=row.attempts + 1)
        return _Outcome(Tried(row.id, status, problem, took, wait), asked)

    async def _note(self, visit: _Visit, webhook: Webhook, outcomes: "list[_Outcome]") -> bool:
        """Write how a batch ended; return whether the visit goes on."""
        delivered = any(outcome.is_delivered for outcome in outcomes)
        failures = 0 if delivered else webhook.failures + 1
        is_down = not delivered and (
            failures >= DOWN_AFTER or any(outcome.means_down for outcome in outcomes)
        )
        async with self._db.transaction(visit.organization) as tx:
            await store.note_attempts(tx, visit.webhook, [outcome.tried for outcome in outcomes])
            await store.note_health(tx, visit.webhook, failures=failures)
            if delivered and webhook.failures >= DOWN_AFTER:
                await store.wake_all(tx, visit.webhook)
            if any(outcome.tried.status == _GONE for outcome in outcomes):
                await service.disable(tx, visit.webhook, reason="gone")
                return False
            since = webhook.row.failing_since
            if is_down and since is not None and datetime.now(UTC) - since > LIFE:
                await service.disable(tx, visit.webhook, reason="failing")
                return False
            asked = [o.asked for o in outcomes if o.asked is not None and not o.is_delivered]
            if asked or is_down:
                wait = min(max(asked, default=0.0), LONGEST_RETRY_AFTER_SECONDS)
                wait = max(wait, receiver_wait(failures) if is_down else 0.0)
                await store.leave(tx, visit.webhook, visit.until, wait_seconds=wait)
                return False
        return True


class _Outcome:
    """How an attempt ended, and what that says about the receiver."""

    def __init__(self, tried: Tried, asked: float | None) -> None:
        self.tried = tried
        self.asked = asked if tried.status in _ASKS_TO_WAIT else None
        self.is_delivered = tried.wait_seconds is None
        self.means_down = _means_down(tried.status)


def _means_down(status: int | None) -> bool:
    """Return whether no receiver answered that could judge the message."""
    return status is None or status >= _LEAST_ERROR or status in _ASKS_TO_WAIT


def _wait_after(status: int | None, *, attempts: int) -> float | None:
    """Return when a message is tried again; None: it arrived.

    A refused one less and less often; one that met nobody as soon as the receiver is asked again.
    """
    if status is not None and 200 <= status < 300:  # noqa: PLR2004  as HTTP has it
        return None
    return receiver_wait(attempts) if _means_down(status) else message_wait(attempts)
