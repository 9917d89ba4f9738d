"""Every query of jobs: tenant side behind the wall, dispatch side by ids and times only."""

from typing import Any
from uuid import UUID

from psycopg.errors import LockNotAvailable

from labelwright.database.engine import Connection, Transaction
from labelwright.jobs.model import LEASE_SECONDS, MAX_ATTEMPTS, Job
from labelwright.kernel.ids import AFTER_ALL


async def add_job(
    tx: Transaction,
    job: UUID,
    *,
    name: str,
    project: UUID | None,
    arguments: object,
    initiator: UUID | None,
) -> None:
    """Queue a job."""
    await tx.execute(
        """INSERT INTO job (organization, id, name, project, arguments, key_id, initiator)
           VALUES (%s, %s, %s, %s, %s, %s, %s)""",
        [tx.organization, job, name, project, tx.seal(arguments), tx.key_id, initiator],
    )


async def take_one(tx: Transaction, job: UUID) -> Any:
    """Take one waiting job out of the queue for whoever asks; None when it does not wait."""
    return await tx.one(
        """UPDATE job SET state = 1, attempts = attempts + 1, epoch = epoch + 1,
                  until = clock_timestamp() + make_interval(secs => %s)
           WHERE organization = %s AND id = %s AND state = 0
           RETURNING epoch""",
        [LEASE_SECONDS, tx.organization, job],
    )


async def is_queued(tx: Transaction, name: str, project: UUID) -> bool:
    """Return whether such a job waits already; it cannot start before this transaction's end.

    Without the lock it could start, look for work and find none just before our commit.
    """
    row = await tx.one(
        """SELECT 1 FROM job
           WHERE organization = %s AND project = %s AND name = %s AND state = 0
           LIMIT 1 FOR NO KEY UPDATE""",
        [tx.organization, project, name],
    )
    return row is not None


async def job_row(tx: Transaction, job: UUID) -> Any:
    """Return a job's row with the names of its project and of the key that queued it, or None."""
    return await tx.one(
        """SELECT j.*, p.name AS project_name, c.name AS key_name,
                  c.id IS NOT NULL AS is_by_key, m.id IS NOT NULL AS is_by_member
           FROM job j
           LEFT JOIN project p ON p.organization = j.organization AND p.id = j.project
           LEFT JOIN credential c ON c.organization = j.organization AND c.id = j.initiator
           LEFT JOIN member m ON m.organization = j.organization AND m.id = j.initiator
           WHERE j.organization = %s AND j.id = %s""",
        [tx.organization, job],
    )


async def page(
    tx: Transaction,
    *,
    limit: int,
    after: UUID | None,
    state: int | None,
    among: frozenset[UUID] | None = None,
) -> list[Any]:
    """Return jobs, newest first, with the names that `job_row` gives.

    Only those of projects ``among`` a few, where they are given.
    """
    few = None if among is None else list(among)
    return await tx.all(
        """SELECT j.*, p.name AS project_name, c.name AS key_name,
                  c.id IS NOT NULL AS is_by_key, m.id IS NOT NULL AS is_by_member
           FROM job j
           LEFT JOIN project p ON p.organization = j.organization AND p.id = j.project
           LEFT JOIN credential c ON c.organization = j.organization AND c.id = j.initiator
           LEFT JOIN member m ON m.organization = j.organization AND m.id = j.initiator
           WHERE j.organization = %s AND j.id < %s
             AND (%s::smallint IS NULL OR j.state = %s)
             AND (%s::uuid[] IS NULL OR j.project = ANY (%s))
           ORDER BY j.id DESC LIMIT %s""",
        [tx.organization, after or AFTER_ALL, state, state, few, few, limit],
    )


async def count_failed(tx: Transaction, among: frozenset[UUID] | None) -> int:
    """Return how many jobs failed for good, among a few projects; counting stops at 1,000."""
    few = None if among is None else list(among)
    row = await tx.one(
        """SELECT count(*) AS n FROM (
               SELECT FROM job WHERE organization = %s AND state = 3
                 AND (%s::uuid[] IS NULL OR project = ANY (%s)) LIMIT 1000) few""",
        [tx.organization, few, few],
    )
    return row.n


async def report(tx: Transaction, job: Job, *, done: int, total: int | None) -> bool:
    """Store progress, keep the worker's lease alive; return whether the job should go on.

    Only the run that holds the job may write: a worker that was thought dead stops here.
    """
    row = await tx.one(
        """UPDATE job SET done = %s, total = coalesce(%s, total),
                  until = clock_timestamp() + make_interval(secs => %s)
           WHERE organization = %s AND id = %s AND state = 1 AND epoch = %s
           RETURNING cancel""",
        [done, total, LEASE_SECONDS, tx.organization, job.id, job.epoch],
    )
    return row is not None and not row.cancel


async def finish(tx: Transaction, job: Job, *, state: int, problem: str | None) -> bool:
    """Close a job; False when another run holds it by now."""
    closed = await tx.execute(
        """UPDATE job SET state = %s, problem = %s, until = NULL,
                  finished_at = clock_timestamp(),
                  done = CASE WHEN %s = 2 THEN coalesce(total, done) ELSE done END
           WHERE organization = %s AND id = %s AND state = 1 AND epoch = %s""",
        [state, problem, state, tx.organization, job.id, job.epoch],
    )
    return closed == 1


async def retry_later(tx: Transaction, job: Job, *, seconds: float, problem: str) -> None:
    """Queue a job again after a failure."""
    await tx.execute(
        """UPDATE job SET state = 0, until = NULL, problem = %s,
                  run_at = clock_timestamp() + make_interval(secs => %s)
           WHERE organization = %s AND id = %s AND state = 1 AND epoch = %s""",
        [problem, seconds, tx.organization, job.id, job.epoch],
    )


async def put_back(tx: Transaction, job: Job) -> None:
    """Queue a job again whose worker is stopped in good order: its attempt does not count."""
    await tx.execute(
        """UPDATE job SET state = CASE WHEN cancel THEN 4 ELSE 0 END, until = NULL,
                  finished_at = CASE WHEN cancel THEN clock_timestamp() END,
                  attempts = attempts - 1, run_at = clock_timestamp()
           WHERE organization = %s AND id = %s AND state = 1 AND epoch = %s""",
        [tx.organization, job.id, job.epoch],
    )


async def give_way(tx: Transaction, job: Job) -> None:
    """Queue a job again behind everybody else's: its turn was long, and it got on."""
    await tx.execute(
        """UPDATE job SET state = CASE WHEN cancel THEN 4 ELSE 0 END, until = NULL,
                  finished_at = CASE WHEN cancel THEN clock_timestamp() END,
                  attempts = 0, problem = NULL, run_at = clock_timestamp()
           WHERE organization = %s AND id = %s AND state = 1 AND epoch = %s""",
        [tx.organization, job.id, job.epoch],
    )


async def request_cancel(tx: Transaction, job: UUID) -> bool:
    """Cancel a waiting job, or ask a running one to stop; False when it is neither."""
    n = await tx.execute(
        """UPDATE job SET cancel = true, state = CASE WHEN state = 0 THEN 4 ELSE state END,
                  finished_at = CASE WHEN state = 0 THEN clock_timestamp() END
           WHERE organization = %s AND id = %s AND state IN (0, 1) AND NOT cancel""",
        [tx.organization, job],
    )
    return n == 1


async def queue_again(tx: Transaction, job: UUID) -> bool:
    """Queue a failed or cancelled job again; False when it is neither."""
    return (
        await tx.execute(
            """UPDATE job SET state = 0, cancel = false, attempts = 0, problem = NULL,
                      finished_at = NULL, run_at = clock_timestamp()
               WHERE organization = %s AND id = %s AND state IN (3, 4)""",
            [tx.organization, job],
        )
        == 1
    )


async def take(connection: Connection, last_served: list[UUID]) -> Any:
    """Take one due job: of the organization with the fewest running, then served longest ago.

    Rows that somebody holds are passed over. Where nothing else is due, the oldest of them is
    waited for, for a moment: people who add tasks one after the other hold it all the time.
    """
    cursor = await connection.execute(
        """
        WITH running AS MATERIALIZED (
            SELECT organization, count(*) AS n FROM job WHERE state = 1 GROUP BY organization),
        chosen AS MATERIALIZED (
            SELECT j.organization, j.id FROM job j LEFT JOIN running r USING (organization)
            WHERE j.state = 0 AND j.run_at <= clock_timestamp()
            ORDER BY coalesce(r.n, 0),
                     coalesce(array_position(%s::uuid[], j.organization), 0), j.run_at, j.id
            LIMIT 1 FOR UPDATE OF j SKIP LOCKED)
        UPDATE job SET state = 1, attempts = attempts + 1, epoch = epoch + 1,
               until = clock_timestamp() + make_interval(secs => %s)
        FROM chosen WHERE (job.organization, job.id) = (chosen.organization, chosen.id)
        RETURNING job.organization, job.id, job.epoch
        """,
        [last_served, LEASE_SECONDS],
    )
    return await cursor.fetchone() or await _take_held(connection)


async def _take_held(connection: Connection) -> Any:
    try:
        async with connection.transaction():
            await connection.execute("SET LOCAL lock_timeout = '1s'")
            cursor = await connection.execute(
                """
                WITH chosen AS MATERIALIZED (
                    SELECT organization, id FROM job
                    WHERE state = 0 AND run_at <= clock_timestamp()
                    ORDER BY run_at, id LIMIT 1 FOR UPDATE)
                UPDATE job SET state = 1, attempts = attempts + 1, epoch = epoch + 1,
                       until = clock_timestamp() + make_interval(secs => %s)
                FROM chosen WHERE (job.organization, job.id) = (chosen.organization, chosen.id)
                RETURNING job.organization, job.id, job.epoch
                """,
                [LEASE_SECONDS],
            )
            return await cursor.fetchone()
    except LockNotAvailable:
        return None


async def recover(connection: Connection) -> int:
    """Queue again what dead workers left; set aside what fails every time."""
    cursor = await connection.execute(
        """UPDATE job SET until = NULL, run_at = clock_timestamp(),
                  state = CASE WHEN cancel THEN 4 WHEN attempts >= %s THEN 3 ELSE 0 END,
                  problem = 'Its worker stopped without a word.',
                  finished_at = CASE WHEN cancel OR attempts >= %s THEN clock_timestamp() END
           WHERE state = 1 AND until < clock_timestamp()""",
        [MAX_ATTEMPTS, MAX_ATTEMPTS],
    )
    return cursor.rowcount
