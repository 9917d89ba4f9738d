"""Every look into the database; each is bounded, however many tasks there are.

What crosses tenants is asked as the dispatch role, which sees ids, states and times only.
"""

from typing import Any

from labelwright.database.engine import Connection

MOST_COUNTED = 10_000
"""A backlog of more is told as this many."""


async def backlog(connection: Connection) -> Any:
    """Return what waits: live and due leases, the outbox, counter deltas; ages in seconds."""
    cursor = await connection.execute(
        """
        SELECT (SELECT count(*) FROM (SELECT FROM assignment WHERE state = 0
                                      ORDER BY until LIMIT %(most)s) x) AS live_leases,
               (SELECT count(*) FROM (SELECT FROM assignment
                                      WHERE state = 0 AND until < clock_timestamp()
                                      ORDER BY until LIMIT %(most)s) x) AS due_leases,
               (SELECT greatest(extract(epoch FROM clock_timestamp() - min(until)), 0)::float8
                FROM assignment WHERE state = 0) AS oldest_due_seconds,
               (SELECT count(*) FROM (SELECT FROM outbox ORDER BY n LIMIT %(most)s) x)
                   AS waiting_events,
               (SELECT event FROM outbox ORDER BY n LIMIT 1) AS oldest_event,
               (SELECT count(*) FROM (SELECT FROM counter_delta LIMIT %(most)s) x)
                   AS waiting_deltas,
               extract(epoch FROM clock_timestamp())::float8 AS now
        """,
        {"most": MOST_COUNTED},
    )
    return await cursor.fetchone()


async def jobs(connection: Connection) -> list[Any]:
    """Return (name, state, n, seconds) of queued, running and failed jobs.

    ``seconds``: how long the oldest is due, or how long ago the oldest lease of a worker ended.
    """
    cursor = await connection.execute(
        """
        SELECT name, state, count(*) AS n,
               greatest(extract(epoch FROM clock_timestamp() - min(since)), 0)::float8 AS seconds
        FROM ((SELECT name, state, run_at AS since FROM job WHERE state = 0
               ORDER BY run_at LIMIT %(most)s)
              UNION ALL
              (SELECT name, state, until FROM job WHERE state = 1 ORDER BY until LIMIT %(most)s)
              UNION ALL
              (SELECT name, state, NULL FROM job WHERE state = 3 LIMIT %(most)s)) j
        GROUP BY name, state ORDER BY name, state
        """,
        {"most": MOST_COUNTED},
    )
    return await cursor.fetchall()


async def counters(connection: Connection) -> dict[str, int]:
    """Return the counters of all projects together: a row a project, never one a task."""
    cursor = await connection.execute("SELECT name, sum(value) AS n FROM counter GROUP BY name")
    return {row.name: int(row.n) for row in await cursor.fetchall()}
