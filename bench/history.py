"""A past for a project: answers of long ago, written past the API because they only set a scene.

A lease that is quick on fresh tables proves little: the planner goes astray only with statistics
and many assignments (docs/decisions/0004). So measured projects get a history, and `ANALYZE`.
"""

from datetime import timedelta
from uuid import UUID

from bench.service import Service
from labelwright.kernel.ids import parse_id


def answered_before(service: Service, project: str, count: int) -> None:
    """Let the annotators have answered the first `count` tasks of a project, in turn."""
    with service.superuser() as connection:
        connection.execute(
            """
            WITH head AS (
                SELECT organization, project, task, row_number() OVER (ORDER BY pos) AS n
                FROM queue WHERE project = %(project)s AND kind = 0 ORDER BY pos LIMIT %(count)s),
            people AS (
                SELECT organization, id, row_number() OVER (ORDER BY id) - 1 AS n,
                       count(*) OVER () AS among
                FROM annotator
                WHERE organization IN (SELECT organization FROM project WHERE id = %(project)s)),
            done AS (
                INSERT INTO assignment (organization, project, task, kind, round, annotator, id,
                                        epoch, state, until, ended)
                SELECT h.organization, h.project, h.task, 0, 1, p.id, gen_random_uuid(), 1, 1,
                       clock_timestamp(), clock_timestamp() - interval '2 days'
                FROM head h JOIN people p ON p.n = h.n %% p.among
                RETURNING organization, project, task)
            UPDATE queue q SET wanted = 0, need = 0
            FROM done d
            WHERE q.organization = d.organization AND q.project = d.project AND q.task = d.task
              AND q.kind = 0
            """,
            {"project": id_of(project), "count": count},
        )


def analyze(service: Service) -> None:
    """Clean up and take statistics, as a database that has run for a while has done."""
    with service.superuser() as connection:
        for table in (
            *("queue", "assignment", "task", "task_asset", "asset", "task_state"),
            *("task_found", "task_facet"),
        ):
            connection.execute(f"VACUUM ANALYZE {table}".encode())
        connection.execute("ANALYZE")


def id_of(project: str) -> UUID:
    """Return the id behind a project's printed one."""
    return parse_id("prj", project)


def found_before(service: Service, project: str) -> dict[str, str]:
    """Let most tasks of a project be labelled, and be found; return the moments to ask for."""
    here = {"project": id_of(project)}
    with service.superuser() as connection:
        connection.execute(_NUMBERED, here)
        for statement in _PAST:
            connection.execute(statement, here)
        row = connection.execute(
            """SELECT (SELECT created_at FROM task WHERE project = %(project)s
                       ORDER BY id OFFSET (SELECT count(*) / 2 FROM past) LIMIT 1),
                      min(finished_at) + interval '100 days' FROM past""",
            here,
        ).fetchone()
        connection.execute("DROP TABLE past")
    if row is None:
        raise SystemExit("bench: the project has no tasks")
    middle, day = row
    return {
        "middle": middle.isoformat().replace("+", "%2B"),
        "day": day.date().isoformat(),
        "next_day": (day + timedelta(days=1)).date().isoformat(),
        "year": (day - timedelta(days=365)).date().isoformat(),
    }


_NUMBERED = """
    CREATE UNLOGGED TABLE past AS
    SELECT organization, project, id AS task, n,
           CASE WHEN n > total * 0.97 THEN 0 WHEN n %% 100 = 0 THEN 5 WHEN n %% 50 = 1 THEN 3
                ELSE 4 END AS state,
           clock_timestamp() - interval '200 days' * (1 - n::float8 / total) AS finished_at
    FROM (SELECT *, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS total
          FROM task WHERE project = %(project)s) t"""
_PAST = (
    """INSERT INTO task_state (organization, project, task, state)
       SELECT organization, project, task, state FROM past WHERE state > 0
       ON CONFLICT (organization, project, task) DO UPDATE SET state = excluded.state""",
    """UPDATE queue q SET wanted = CASE WHEN p.state = 0 THEN 1 ELSE 0 END,
              need = CASE WHEN p.state = 0 THEN 1 ELSE 0 END
       FROM past p WHERE q.organization = p.organization AND q.project = p.project
         AND q.task = p.task AND q.kind = 0 AND (p.state > 0) = (q.wanted > 0)""",
    """INSERT INTO queue (organization, project, task, kind, round, priority, pos, wanted, need)
       SELECT organization, project, task, 1, 1, 0, n, 1, 1 FROM past WHERE state = 3
       ON CONFLICT DO NOTHING""",
    """INSERT INTO task_found (organization, project, task, facets, priority, finished_at)
       SELECT organization, project, task,
              array_remove(ARRAY[
                  'meta/1=city-' || n %% 20,
                  CASE WHEN n %% 20 = 3 THEN 'priority=10' END,
                  CASE WHEN n %% 50 = 7 THEN 'flag=unsure' END,
                  CASE WHEN n %% 997 = 5 THEN 'flag=comments' END,
                  CASE WHEN n %% 83 = 5 THEN 'flag=skipped' END,
                  CASE WHEN state = 4 THEN 'answer/mood=' || CASE WHEN n %% 100 = 9 THEN 'odd'
                           WHEN n %% 3 = 0 THEN 'bad' ELSE 'good' END END,
                  CASE WHEN state = 4 AND n %% 3 = 0 THEN 'answer/side=1' END,
                  CASE WHEN state = 4 THEN 'finished=' || (finished_at AT TIME ZONE 'UTC')::date
                  END], NULL),
              CASE WHEN n %% 20 = 3 THEN 10 ELSE 0 END, CASE WHEN state = 4 THEN finished_at END
       FROM past
       ON CONFLICT (organization, project, task) DO UPDATE SET facets = excluded.facets,
           priority = excluded.priority, finished_at = excluded.finished_at""",
    "DELETE FROM task_facet WHERE project = %(project)s",
    """INSERT INTO task_facet (organization, project, facet, task)
       SELECT f.organization, f.project, x, f.task FROM task_found f, unnest(f.facets) AS x
       WHERE f.project = %(project)s""",
)
