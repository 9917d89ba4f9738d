"""Every look into the database; each is bounded, however many tasks there are.

What crosses tenants is asked as the dispatch role, which sees ids, states and times only.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

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


# ------------------------------------------------------------------- the database itself (owner)


async def server_facts(connection: Connection) -> Any:
    """Return release, clock, connections and the settings that promises rest on."""
    cursor = await connection.execute(
        """SELECT current_setting('server_version_num')::int AS version,
                  current_setting('server_version') AS version_text,
                  extract(epoch FROM clock_timestamp())::float8 AS now,
                  current_setting('max_connections')::int AS most,
                  (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')
                      AS sessions,
                  current_setting('autovacuum') = 'on' AS has_autovacuum"""
    )
    return await cursor.fetchone()


async def schema_version(connection: Connection) -> str | None:
    """Return the schema's version, or None for a database without one."""
    cursor = await connection.execute(
        "SELECT WHERE to_regclass('labelwright.alembic_version') IS NOT NULL"
    )
    if await cursor.fetchone() is None:
        return None
    cursor = await connection.execute("SELECT version_num FROM alembic_version")
    row = await cursor.fetchone()
    return None if row is None else row.version_num


async def open_tables(connection: Connection) -> list[str]:
    """Return tables of ours without enabled and forced row-level security, or without a policy."""
    cursor = await connection.execute(
        """SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = 'labelwright' AND c.relkind IN ('r', 'p')
             AND c.relname <> 'alembic_version'
             AND (NOT (c.relrowsecurity AND c.relforcerowsecurity)
                  OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
           ORDER BY 1"""
    )
    return [row.relname for row in await cursor.fetchall()]


async def role_facts(connection: Connection) -> list[Any]:
    """Return (rolname, is_strong, owns) of the roles that the service works under."""
    cursor = await connection.execute(
        """SELECT r.rolname,
                  r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb AS is_strong,
                  EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                          WHERE n.nspname = 'labelwright' AND c.relowner = r.oid) AS owns
           FROM pg_roles r
           WHERE r.rolname IN ('labelwright_app', 'labelwright_dispatch', 'labelwright_flow')"""
    )
    return await cursor.fetchall()


async def sessions(connection: Connection) -> list[Any]:
    """Return (pid, usename, state, transaction, idle) of open transactions; ages in seconds.

    A role sees the times of its own sessions only.
    """
    cursor = await connection.execute(
        """SELECT pid, usename, state,
                  extract(epoch FROM clock_timestamp() - xact_start)::float8 AS transaction,
                  extract(epoch FROM clock_timestamp() - state_change)::float8 AS idle
           FROM pg_stat_activity
           WHERE datname = current_database() AND pid <> pg_backend_pid()
             AND xact_start IS NOT NULL AND backend_type = 'client backend'"""
    )
    return await cursor.fetchall()


async def held_back(connection: Connection) -> list[Any]:
    """Return (kind, name) of what holds old rows for nobody: prepared transactions, dead slots."""
    cursor = await connection.execute(
        """SELECT 'prepared transaction' AS kind, gid AS name FROM pg_prepared_xacts
           WHERE database = current_database() AND prepared < now() - interval '10 minutes'
           UNION ALL
           SELECT 'replication slot', slot_name FROM pg_replication_slots
           WHERE NOT active AND (xmin IS NOT NULL OR catalog_xmin IS NOT NULL)"""
    )
    return await cursor.fetchall()


async def dead_rows(connection: Connection, *, least: int) -> list[Any]:
    """Return (relname, dead, live) of tables with many dead rows beside their live ones."""
    cursor = await connection.execute(
        """SELECT relname, n_dead_tup AS dead, n_live_tup AS live FROM pg_stat_user_tables
           WHERE schemaname = 'labelwright' AND n_dead_tup >= %s AND n_dead_tup > n_live_tup / 2
           ORDER BY n_dead_tup DESC""",
        [least],
    )
    return await cursor.fetchall()


async def seal_check(connection: Connection) -> bytes | None:
    """Return the text by which the key is recognised, or None before the first start."""
    cursor = await connection.execute("SELECT seal_check FROM installation")
    row = await cursor.fetchone()
    return None if row is None else bytes(row.seal_check)


# ------------------------------------------------------------------ across tenants (dispatch)


async def organizations(connection: Connection) -> list[Any]:
    """Return (organization, project, tasks) of every project that counts anything."""
    cursor = await connection.execute(
        """SELECT organization, project, max(value) FILTER (WHERE name = 'tasks') AS tasks
           FROM (SELECT organization, project, name, value FROM counter
                 UNION ALL
                 (SELECT organization, project, name, delta FROM counter_delta LIMIT %s)) c
           GROUP BY organization, project ORDER BY organization, project""",
        [MOST_COUNTED],
    )
    return await cursor.fetchall()


async def failed_jobs(connection: Connection) -> list[Any]:
    """Return (organization, n) of organizations with dead letters."""
    cursor = await connection.execute(
        """SELECT organization, count(*) AS n
           FROM (SELECT organization FROM job WHERE state = 3 LIMIT %s) j
           GROUP BY organization ORDER BY organization""",
        [MOST_COUNTED],
    )
    return await cursor.fetchall()


# --------------------------------------------------------- behind one organization's wall (app)


async def slug(connection: Connection) -> str:
    """Return the short name of the organization that the connection is inside of."""
    cursor = await connection.execute("SELECT slug FROM organization")
    row = await cursor.fetchone()
    return "" if row is None else row.slug


async def open_queues(connection: Connection) -> list[Any]:
    """Return (project, state, kind) of projects where somebody is waited for."""
    cursor = await connection.execute(
        """SELECT p.id AS project, p.state, k.kind
           FROM project p CROSS JOIN unnest('{0,1,2}'::smallint[]) AS k (kind)
           WHERE EXISTS (SELECT FROM queue q
                         WHERE q.organization = p.organization AND q.project = p.id
                           AND q.kind = k.kind AND q.need > 0 OFFSET 0)
           ORDER BY p.id, k.kind"""
    )
    return await cursor.fetchall()


async def candidates(connection: Connection, *, roles: list[str], or_lent: bool) -> list[Any]:
    """Return the annotators of people with one of these roles, and those of other suppliers."""
    cursor = await connection.execute(
        """SELECT a.id FROM annotator a
           WHERE a.ended_at IS NULL
             AND (EXISTS (SELECT FROM vault v JOIN member m ON m.organization = v.organization
                                                           AND m.person = v.person
                          WHERE v.annotator_organization = a.organization AND v.annotator = a.id
                            AND m.ended_at IS NULL AND m.roles && %s::text[])
                  OR %s AND a.supplier <> a.organization)""",
        [roles, or_lent],
    )
    return [row.id for row in await cursor.fetchall()]


async def has_pools(connection: Connection) -> bool:
    """Return whether this schema keeps tasks for pools of people."""
    cursor = await connection.execute("SELECT WHERE to_regclass('labelwright.pool') IS NOT NULL")
    return await cursor.fetchone() is not None


async def memberships(connection: Connection, project: Any) -> list[Any]:
    """Return (annotator, pool) of the pools of a project, by name and by supplier."""
    cursor = await connection.execute(
        """SELECT annotator, pool FROM pool_member WHERE project = %(project)s
           UNION
           SELECT a.id, p.number FROM pool p
           JOIN annotator a ON a.organization = p.organization AND a.supplier = p.supplier
           WHERE p.project = %(project)s""",
        {"project": project},
    )
    return await cursor.fetchall()


async def held(connection: Connection, project: Any) -> list[Any]:
    """Return the annotators who get no new work of a project for now."""
    cursor = await connection.execute(
        """SELECT annotator FROM hold
           WHERE ended_at IS NULL AND (project IS NULL OR project = %s)""",
        [project],
    )
    return [row.annotator for row in await cursor.fetchall()]


async def unreachable(
    connection: Connection,
    project: Any,
    *,
    kind: int,
    people: Sequence[tuple[UUID, int]],
    sample: int,
) -> Any:
    """Return (n, task, skipped, skipped_task) of waiting tasks that nobody will be given anew.

    ``people`` are (annotator, pool) that may take this kind; pool 0 is everybody's. Somebody is out
    when he answered or declined a task in this round, when it was sent back to others than him,
    or, for a ruling, when he answered it ever.
    ``skipped`` counts those that everybody else gave back. Looks at the first ``sample``.
    """
    cursor = await connection.execute(
        """SELECT count(*) FILTER (WHERE s.n_out = s.n_all) AS n,
                  (array_agg(q.task) FILTER (WHERE s.n_out = s.n_all))[1] AS task,
                  count(*) FILTER (WHERE s.n_out < s.n_all AND s.n_out + s.n_skipped = s.n_all)
                      AS skipped,
                  (array_agg(q.task) FILTER (
                      WHERE s.n_out < s.n_all AND s.n_out + s.n_skipped = s.n_all))[1]
                      AS skipped_task
           FROM (SELECT w.organization, w.project, w.task, w.kind, w.round, p.pool, p.whom
                 FROM queue w
                 CROSS JOIN LATERAL (
                     SELECT coalesce((to_jsonb(w) ->> 'pool')::int, 0) AS pool,
                            coalesce((to_jsonb(w) ->> 'whom')::int, 0) AS whom) p
                 WHERE w.project = %(project)s AND w.kind = %(kind)s AND w.need > 0 AND p.pool >= 0
                 ORDER BY w.priority DESC, w.pos LIMIT %(sample)s) q
           CROSS JOIN LATERAL (
               SELECT count(*) AS n_all,
                      count(*) FILTER (WHERE x.state = 1 OR x.state = 4 OR a.is_own) AS n_out,
                      count(*) FILTER (WHERE x.state = 3 AND NOT coalesce(a.is_own, false))
                          AS n_skipped
               FROM (SELECT DISTINCT c.annotator
                     FROM unnest(%(people)s::uuid[], %(pools)s::int[]) AS c (annotator, pool)
                     WHERE c.pool = q.pool) c
               LEFT JOIN assignment x
                 ON x.organization = q.organization AND x.project = q.project AND x.task = q.task
                AND x.kind = q.kind AND x.round = q.round AND x.annotator = c.annotator
               LEFT JOIN LATERAL (
                   SELECT true AS is_own
                   WHERE (q.kind > 0 OR q.whom = 2) = EXISTS (
                       SELECT FROM annotation n
                       WHERE n.organization = q.organization AND n.project = q.project
                         AND n.task = q.task AND n.annotator = c.annotator
                         AND (q.kind > 0 OR n.kind = 0 AND NOT n.late AND n.round BETWEEN
                              CASE q.whom WHEN 1 THEN q.round - 1 ELSE 1 END AND q.round - 1))
                     AND (q.kind > 0 OR q.whom > 0)) a ON true) s""",
        {
            "project": project,
            "kind": kind,
            "sample": sample,
            "people": [annotator for annotator, _ in people],
            "pools": [pool for _, pool in people],
        },
    )
    return await cursor.fetchone()


async def pending_assets(connection: Connection, *, seconds: float) -> Any:
    """Return (n, project, has_job) of tasks' assets that wait longer than ``seconds``."""
    cursor = await connection.execute(
        """SELECT count(*) AS n, (array_agg(l.project))[1] AS project,
                  EXISTS (SELECT FROM job j WHERE j.state IN (0, 1) AND j.name = 'prepare_assets')
                      AS has_job
           FROM (SELECT a.organization, a.id FROM asset a
                 WHERE a.state = 0 AND a.created_at < clock_timestamp() - make_interval(secs => %s)
                 ORDER BY a.id LIMIT 1000) w
           JOIN LATERAL (SELECT l.project FROM task_asset l
                         WHERE l.organization = w.organization AND l.asset = w.id LIMIT 1) l
             ON true""",
        [seconds],
    )
    return await cursor.fetchone()


async def counter_differences(connection: Connection, project: Any) -> list[Any]:
    """Return (name, counted, stood) where a project's counters are not what its rows say.

    One statement, one snapshot: what is not added up yet is added here.
    """
    cursor = await connection.execute(
        """WITH rows AS (
               SELECT coalesce(s.state, 0) AS state, coalesce(s.answers, 0) AS answers
               FROM task t LEFT JOIN task_state s ON s.organization = t.organization
                AND s.project = t.project AND s.task = t.id
               WHERE t.project = %(project)s),
           counted AS (
               SELECT 'tasks' AS name, count(*) AS n FROM rows
               UNION ALL SELECT 'answers', coalesce(sum(answers), 0) FROM rows
               UNION ALL SELECT name, count(*) FILTER (WHERE state = code)
               FROM rows RIGHT JOIN (VALUES (0, 'open'), (1, 'preparing'), (2, 'broken'),
                                            (3, 'in_review'), (4, 'labels'), (5, 'cancelled'))
                    AS v (code, name) ON true
               GROUP BY name),
           stood AS (
               SELECT name, sum(value) AS n
               FROM (SELECT name, value FROM counter WHERE project = %(project)s
                     UNION ALL
                     SELECT name, delta FROM counter_delta WHERE project = %(project)s) c
               GROUP BY name)
           SELECT c.name, c.n::bigint AS counted, coalesce(s.n, 0)::bigint AS stood
           FROM counted c LEFT JOIN stood s USING (name)
           WHERE c.n <> coalesce(s.n, 0) ORDER BY 1""",
        {"project": project},
    )
    return await cursor.fetchall()
