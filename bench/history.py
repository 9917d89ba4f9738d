"""A past for a project: answers of long ago, written past the API because they only set a scene.

A lease that is quick on fresh tables proves little: the planner goes astray only with statistics
and many assignments (docs/decisions/0004). So measured projects get a history, and `ANALYZE`.
"""

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
        for table in ("queue", "assignment", "task", "task_asset", "asset", "task_state"):
            connection.execute(f"VACUUM ANALYZE {table}".encode())
        connection.execute("ANALYZE")


def id_of(project: str) -> UUID:
    """Return the id behind a project's printed one."""
    return parse_id("prj", project)
