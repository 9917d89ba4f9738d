"""Every query of webhooks and their messages."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.database.engine import Connection, Transaction
from labelwright.kernel.ids import AFTER_ALL
from labelwright.webhooks.model import KEPT, LIFE, Sealed

PURGE_BATCH = 500
LEASE_SECONDS = 60
"""Longer than any batch of a visit: each is renewed before it is sent."""


async def add(
    tx: Transaction, webhook: UUID, *, project: UUID | None, kinds: list[str], sealed: Sealed
) -> None:
    """Store a webhook."""
    await tx.execute(
        """INSERT INTO webhook (organization, id, project, kinds, sealed, key_id)
           VALUES (%s, %s, %s, %s, %s, %s)""",
        [tx.organization, webhook, project, kinds, tx.seal(sealed), tx.key_id],
    )


async def change(
    tx: Transaction, webhook: UUID, *, project: UUID | None, kinds: list[str], sealed: Sealed
) -> None:
    """Change what a webhook is told, and where."""
    await tx.execute(
        """UPDATE webhook SET project = %s, kinds = %s, sealed = %s, key_id = %s
           WHERE organization = %s AND id = %s""",
        [project, kinds, tx.seal(sealed), tx.key_id, tx.organization, webhook],
    )


async def rotate(
    tx: Transaction, webhook: UUID, *, sealed: Sealed, previous_until: datetime | None
) -> None:
    """Store the secrets of a webhook, and until when the one before signs too."""
    await tx.execute(
        """UPDATE webhook SET sealed = %s, key_id = %s, previous_until = %s
           WHERE organization = %s AND id = %s""",
        [tx.seal(sealed), tx.key_id, previous_until, tx.organization, webhook],
    )


async def enable(tx: Transaction, webhook: UUID) -> bool:
    """Let a webhook be told again, at once; False when it is enabled already."""
    enabled = await tx.execute(
        """UPDATE webhook SET state = 0, reason = NULL, failures = 0, failing_since = NULL,
                  down_until = NULL, due = clock_timestamp(), until = NULL
           WHERE organization = %s AND id = %s AND state = 1""",
        [tx.organization, webhook],
    )
    return enabled == 1


async def disable(tx: Transaction, webhook: UUID, *, reason: str) -> bool:
    """Tell a webhook nothing any more; False when it is disabled already.

    What waits has failed then, and can be sent again later.
    """
    disabled = await tx.execute(
        """UPDATE webhook SET state = 1, reason = %s, due = NULL
           WHERE organization = %s AND id = %s AND state = 0""",
        [reason, tx.organization, webhook],
    )
    await tx.execute(
        """UPDATE webhook_message SET state = 2, ended_at = clock_timestamp()
           WHERE organization = %s AND webhook = %s AND state = 0""",
        [tx.organization, webhook],
    )
    return disabled == 1


async def remove(tx: Transaction, webhook: UUID) -> None:
    """Delete a webhook with its log."""
    await tx.execute(
        "DELETE FROM webhook WHERE organization = %s AND id = %s", [tx.organization, webhook]
    )


async def rows(tx: Transaction, *, enabled_only: bool = False) -> list[Any]:
    """Return the webhooks, oldest first, with what waits and failed."""
    return await tx.all(
        """SELECT w.*, p.name AS project_name,
                  coalesce(w.previous_until > clock_timestamp(), false) AS is_previous_valid
           FROM webhook w
           LEFT JOIN project p ON p.organization = w.organization AND p.id = w.project
           WHERE w.organization = %s AND (w.state = 0 OR NOT %s) ORDER BY w.id""",
        [tx.organization, enabled_only],
    )


async def row(tx: Transaction, webhook: UUID, *, lock: bool = False) -> Any:
    """Return a webhook, or None. ``lock``: to change it."""
    if lock:
        await tx.execute(
            "SELECT FROM webhook WHERE organization = %s AND id = %s FOR UPDATE",
            [tx.organization, webhook],
        )
    return await tx.one(
        """SELECT w.*, p.name AS project_name,
                  coalesce(w.previous_until > clock_timestamp(), false) AS is_previous_valid
           FROM webhook w
           LEFT JOIN project p ON p.organization = w.organization AND p.id = w.project
           WHERE w.organization = %s AND w.id = %s""",
        [tx.organization, webhook],
    )


async def count_by_state(tx: Transaction, webhook: UUID, *, most: int = 1000) -> dict[int, int]:
    """Return how many messages wait (0), were delivered (1) and failed (2), up to ``most``."""
    found = await tx.all(
        """SELECT s.state, (SELECT count(*) FROM (
               SELECT FROM webhook_message m
               WHERE m.organization = %s AND m.webhook = %s AND m.state = s.state
               LIMIT %s) few) AS n
           FROM unnest(ARRAY[0, 1, 2]) AS s (state)""",
        [tx.organization, webhook, most],
    )
    return {item.state: item.n for item in found}


class NewMessage(NamedTuple):
    """A message to store."""

    webhook: UUID
    id: UUID
    event: UUID | None
    task: UUID | None
    rank: int
    kind: str
    body: bytes


async def add_messages(tx: Transaction, messages: list[NewMessage]) -> None:
    """Store messages that are not there yet, and let their webhooks be visited."""
    await tx.execute(
        """INSERT INTO webhook_message (organization, webhook, id, event, task, rank, kind, body,
                                        key_id)
           SELECT %s, m.*, %s
           FROM unnest(%s::uuid[], %s::uuid[], %s::uuid[], %s::uuid[], %s::smallint[], %s::text[],
                       %s::bytea[]) m
           ON CONFLICT (organization, webhook, event) DO NOTHING""",
        [
            tx.organization,
            tx.key_id,
            *(list(column) for column in zip(*messages, strict=True)),
        ],
    )
    await tx.execute(
        """UPDATE webhook SET due = least(due, greatest(clock_timestamp(), down_until))
           WHERE organization = %s AND id = ANY(%s) AND state = 0
             AND (due IS NULL OR due > clock_timestamp())""",
        [tx.organization, list({message.webhook for message in messages})],
    )


async def visit_now(tx: Transaction, webhook: UUID) -> None:
    """Let a webhook be visited at once, even if it fails at present."""
    await tx.execute(
        """UPDATE webhook SET due = clock_timestamp()
           WHERE organization = %s AND id = %s AND state = 0""",
        [tx.organization, webhook],
    )


async def take_due(
    connection: Connection, *, busy: list[UUID], most: int, most_of_one: int, most_failing: int
) -> list[Any]:
    """Lease up to ``most`` webhooks that are due, fairly between organizations.

    ``busy`` organizations get no more at present, others ``most_of_one``; of the receivers that
    fail at most ``most_failing``.
    """
    cursor = await connection.execute(
        """
        WITH due AS MATERIALIZED (
            SELECT organization, id, due, failures > 0 AS is_failing FROM webhook
            WHERE state = 0 AND due <= clock_timestamp()
              AND (until IS NULL OR until < clock_timestamp()) AND organization <> ALL(%s::uuid[])),
        placed AS (
            SELECT *, row_number() OVER (PARTITION BY organization ORDER BY due) AS turn,
                   row_number() OVER (PARTITION BY is_failing ORDER BY due) AS place FROM due),
        chosen AS (
            SELECT w.organization, w.id FROM webhook w
            WHERE (w.organization, w.id) IN (
                SELECT organization, id FROM placed
                WHERE turn <= %s AND (NOT is_failing OR place <= %s)
                ORDER BY turn, due LIMIT %s)
            FOR UPDATE SKIP LOCKED)
        UPDATE webhook w SET until = clock_timestamp() + make_interval(secs => %s)
        FROM chosen c WHERE (w.organization, w.id) = (c.organization, c.id)
          AND (w.until IS NULL OR w.until < clock_timestamp())
        RETURNING w.organization, w.id, w.failures > 0 AS is_failing, w.until
        """,
        [busy, most_of_one, most_failing, most, LEASE_SECONDS],
    )
    return await cursor.fetchall()


async def keep(tx: Transaction, webhook: UUID, until: datetime) -> datetime | None:
    """Renew a courier's lease; None when it is another's by now."""
    found = await tx.one(
        """UPDATE webhook SET until = clock_timestamp() + make_interval(secs => %s)
           WHERE organization = %s AND id = %s AND state = 0 AND until = %s RETURNING until""",
        [LEASE_SECONDS, tx.organization, webhook, until],
    )
    return None if found is None else found.until


async def give_up_old(tx: Transaction, webhook: UUID) -> None:
    """Set messages aside that were tried for seven days."""
    await tx.execute(
        """UPDATE webhook_message SET state = 2, ended_at = clock_timestamp()
           WHERE organization = %s AND webhook = %s AND state = 0
             AND began_at < clock_timestamp() - %s""",
        [tx.organization, webhook, LIFE],
    )


async def due_messages(tx: Transaction, webhook: UUID, *, most: int) -> list[Any]:
    """Return what is due, oldest first; of each task only the first message that waits."""
    return await tx.all(
        """SELECT m.* FROM webhook_message m
           WHERE m.organization = %s AND m.webhook = %s AND m.state = 0
             AND m.next_at <= clock_timestamp()
             AND (m.task IS NULL OR m.id = (
                 SELECT b.id FROM webhook_message b
                 WHERE b.organization = m.organization AND b.webhook = m.webhook
                   AND b.task = m.task AND b.state = 0
                 ORDER BY b.id LIMIT 1))
           ORDER BY m.rank, m.id LIMIT %s""",
        [tx.organization, webhook, most],
    )


class Tried(NamedTuple):
    """How an attempt ended; ``wait_seconds`` is None once the message is delivered."""

    message: UUID
    status: int | None
    problem: str | None
    milliseconds: int
    wait_seconds: float | None


async def note_attempts(tx: Transaction, webhook: UUID, tried: list[Tried]) -> None:
    """Write how attempts ended."""
    await tx.execute(
        """
        WITH tried AS (
            SELECT * FROM unnest(%s::uuid[], %s::smallint[], %s::text[], %s::integer[],
                                 %s::float8[]) t (message, status, problem, milliseconds, wait)),
        noted AS (
            UPDATE webhook_message m
            SET attempts = attempts + 1, status = t.status, problem = t.problem,
                state = CASE WHEN t.wait IS NULL THEN 1 ELSE 0 END,
                ended_at = CASE WHEN t.wait IS NULL THEN clock_timestamp() END,
                next_at = clock_timestamp() + make_interval(secs => coalesce(t.wait, 0))
            FROM tried t
            WHERE m.organization = %s AND m.webhook = %s AND m.id = ANY(%s)
              AND m.id = t.message AND m.state = 0
            RETURNING m.id, m.attempts, t.milliseconds, t.status, t.problem)
        INSERT INTO webhook_attempt (organization, webhook, message, number, milliseconds, status,
                                     problem)
        SELECT %s, %s, id, attempts, milliseconds, status, problem FROM noted
        """,
        [
            *(list(column) for column in zip(*tried, strict=True)),
            tx.organization,
            webhook,
            [one.message for one in tried],
            tx.organization,
            webhook,
        ],
    )


async def note_health(tx: Transaction, webhook: UUID, *, failures: int) -> None:
    """Write how often a receiver failed in a row; the first failure's time is kept."""
    await tx.execute(
        """UPDATE webhook SET failures = %s,
                  failing_since = CASE WHEN %s = 0 THEN NULL
                                       ELSE coalesce(failing_since, clock_timestamp()) END
           WHERE organization = %s AND id = %s""",
        [failures, failures, tx.organization, webhook],
    )


async def wake_all(tx: Transaction, webhook: UUID) -> None:
    """Let everything that waits be due: the receiver is back."""
    await tx.execute(
        """UPDATE webhook_message SET next_at = clock_timestamp()
           WHERE organization = %s AND webhook = %s AND state = 0
             AND next_at > clock_timestamp()""",
        [tx.organization, webhook],
    )


async def leave(
    tx: Transaction, webhook: UUID, until: datetime, *, wait_seconds: float | None
) -> None:
    """End a visit: the next one is after a wait, or when the first message is due.

    A courier that lost its lease meanwhile changes nothing.
    """
    await tx.execute(
        """UPDATE webhook w SET until = NULL,
               down_until = clock_timestamp() + make_interval(secs => %s::float8),
               due = CASE
               WHEN state <> 0 THEN NULL
               WHEN %s::float8 IS NULL THEN (
                   SELECT min(next_at) FROM webhook_message m
                   WHERE m.organization = w.organization AND m.webhook = w.id AND m.state = 0)
               ELSE clock_timestamp() + make_interval(secs => %s) END
           WHERE organization = %s AND id = %s AND until = %s""",
        [wait_seconds, wait_seconds, wait_seconds or 0.0, tx.organization, webhook, until],
    )


async def messages(
    tx: Transaction, webhook: UUID, *, state: int | None, after: UUID | None, limit: int
) -> list[Any]:
    """Return messages, newest first."""
    return await tx.all(
        """SELECT * FROM webhook_message
           WHERE organization = %s AND webhook = %s AND id < %s
             AND (%s::smallint IS NULL OR state = %s)
           ORDER BY id DESC LIMIT %s""",
        [tx.organization, webhook, after or AFTER_ALL, state, state, limit],
    )


async def message(tx: Transaction, webhook: UUID, message_id: UUID) -> Any:
    """Return a message, or None."""
    return await tx.one(
        "SELECT * FROM webhook_message WHERE organization = %s AND webhook = %s AND id = %s",
        [tx.organization, webhook, message_id],
    )


async def attempts(tx: Transaction, webhook: UUID, message_id: UUID, *, most: int) -> list[Any]:
    """Return the newest attempts of a message, newest first."""
    return await tx.all(
        """SELECT * FROM webhook_attempt
           WHERE organization = %s AND webhook = %s AND message = %s
           ORDER BY number DESC LIMIT %s""",
        [tx.organization, webhook, message_id, most],
    )


async def send_again(
    tx: Transaction, webhook: UUID, *, message_id: UUID | None, since: datetime | None
) -> int:
    """Let one message, or all that failed since a time, be sent again; return how many."""
    return await tx.execute(
        """UPDATE webhook_message
           SET state = 0, next_at = clock_timestamp(), began_at = clock_timestamp(),
               ended_at = NULL, rank = CASE WHEN %s::uuid IS NULL THEN rank ELSE 0 END
           WHERE organization = %s AND webhook = %s
             AND (id = %s OR (%s::uuid IS NULL AND state = 2 AND created_at >= %s))""",
        [message_id, tx.organization, webhook, message_id, message_id, since],
    )


async def purge(connection: Connection) -> int:
    """Delete up to 500 messages that ended thirty days ago, with their attempts."""
    cursor = await connection.execute(
        """DELETE FROM webhook_message m USING (
               SELECT organization, webhook, id FROM webhook_message
               WHERE ended_at < clock_timestamp() - %s ORDER BY ended_at LIMIT %s) old
           WHERE (m.organization, m.webhook, m.id) = (old.organization, old.webhook, old.id)""",
        [KEPT, PURGE_BATCH],
    )
    return cursor.rowcount
