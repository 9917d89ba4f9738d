"""Every query about what tasks are found by: writing it, walking it, counting as far as it is told.

`task_found` says it task by task, `task_facet` facet by facet; both are written together. A page
walks one index in the order of arrival and looks every other condition up, candidate by candidate
(OFFSET 0 keeps each look-up a row's); after `BUDGET` candidates it stops and says how far it came.
"""

from collections.abc import Sequence
from typing import Any, LiteralString, NamedTuple
from uuid import UUID

from labelwright.database.arrays import packed_ids, packed_numbers, packed_texts
from labelwright.database.engine import Transaction
from labelwright.intake.facets import MOST_DAYS, Found, Wanted, Window

BUDGET = 1_000
"""Candidates that one page looks at."""
MERGED = 10_000
"""Rows that a walk over several values at once reads at most."""
REACH = 64
"""How many candidates ahead tell which index is the sparsest from here on."""


class Walk(NamedTuple):
    """An index that holds tasks in the order of arrival, and the same condition as a look-up.

    ``each`` has several values, one place of the index each: they are merged.
    """

    source: LiteralString
    parameters: list[object]
    probe: LiteralString = "true"
    probe_parameters: Sequence[object] = ()
    each: Sequence[str] = ()

    def budget(self, limit: int) -> int:
        """Return how many candidates a page of so many tasks takes from it."""
        return min(BUDGET, max(limit + 1, MERGED // max(len(self.each), 1)))

    def candidates(self, window: Window, most: int) -> tuple[LiteralString, list[object]]:
        """Return the next ``most`` tasks of it, in order."""
        cut: LiteralString = (
            " AND c.task > %s AND c.task < %s ORDER BY c.task DESC LIMIT %s"
            if window.newest
            else " AND c.task > %s AND c.task < %s ORDER BY c.task LIMIT %s"
        )
        inner = [*self.parameters, *window.bounds, most]
        if not self.each:
            return self.source + cut, inner
        merged: LiteralString = (
            "SELECT DISTINCT c.task FROM unnest(%s::text[]) AS v (facet) CROSS JOIN LATERAL ("
        )
        order: LiteralString = (
            ") c ORDER BY c.task DESC LIMIT %s" if window.newest else ") c ORDER BY c.task LIMIT %s"
        )
        return merged + self.source + cut + order, [list(self.each), *inner, most]


# ------------------------------------------------------------------------------------- writing


async def add(
    tx: Transaction, project: UUID, task: UUID, facets: Sequence[str], *, finished_at: object = None
) -> None:
    """Let a task be found by more facets; what it is found by already stays."""
    await tx.send(
        """INSERT INTO task_facet (organization, project, facet, task)
           SELECT %s, %s, f, %s FROM unnest(%s::text[]) AS f ON CONFLICT DO NOTHING""",
        [tx.organization, project, task, list(facets)],
    )
    await tx.send(
        """INSERT INTO task_found AS t (organization, project, task, facets, finished_at)
           VALUES (%s, %s, %s, %s::text[], %s::timestamptz)
           ON CONFLICT (organization, project, task) DO UPDATE
               SET facets = ARRAY(SELECT unnest(t.facets) UNION SELECT unnest(excluded.facets)),
                   finished_at = coalesce(excluded.finished_at, t.finished_at)""",
        [tx.organization, project, task, list(facets), finished_at],
        row=("task_found", task),
    )


async def remove(tx: Transaction, project: UUID, task: UUID, facets: Sequence[str]) -> None:
    """Let a task not be found by these facets any more."""
    await tx.send(
        """DELETE FROM task_facet
           WHERE organization = %s AND project = %s AND facet = ANY (%s::text[]) AND task = %s""",
        [tx.organization, project, list(facets), task],
    )
    await tx.send(
        """UPDATE task_found
           SET facets = ARRAY(SELECT unnest(facets) EXCEPT SELECT unnest(%s::text[]))
           WHERE organization = %s AND project = %s AND task = %s""",
        [list(facets), tx.organization, project, task],
        row=("task_found", task),
    )


async def set_priority(tx: Transaction, project: UUID, task: UUID, priority: int) -> None:
    """Note a task's priority beside its facets."""
    await tx.send(
        """INSERT INTO task_found (organization, project, task, priority) VALUES (%s, %s, %s, %s)
           ON CONFLICT (organization, project, task) DO UPDATE SET priority = excluded.priority""",
        [tx.organization, project, task, priority],
        row=("task_found", task),
    )


async def read(tx: Transaction, project: UUID, task: UUID) -> Found:
    """Return everything that a task is found by."""
    row = await tx.one(
        """SELECT facets, priority, finished_at FROM task_found
           WHERE organization = %s AND project = %s AND task = %s""",
        [tx.organization, project, task],
    )
    return Found() if row is None else Found(frozenset(row.facets), row.priority, row.finished_at)


async def replace(
    tx: Transaction, project: UUID, task: UUID, *, stood: Found, found: Found
) -> None:
    """Set everything that a task is found by; ``stood`` is what it was found by."""
    await tx.execute(
        """INSERT INTO task_found (organization, project, task, facets, priority, finished_at)
           VALUES (%s, %s, %s, %s::text[], %s, %s)
           ON CONFLICT (organization, project, task) DO UPDATE SET facets = excluded.facets,
               priority = excluded.priority, finished_at = excluded.finished_at""",
        [tx.organization, project, task, sorted(found.facets), found.priority, found.finished_at],
    )
    await tx.execute(
        """DELETE FROM task_facet
           WHERE organization = %s AND project = %s AND facet = ANY (%s::text[]) AND task = %s""",
        [tx.organization, project, sorted(stood.facets - found.facets), task],
    )
    await tx.execute(
        """INSERT INTO task_facet (organization, project, facet, task)
           SELECT %s, %s, f, %s FROM unnest(%s::text[]) AS f ON CONFLICT DO NOTHING""",
        [tx.organization, project, task, sorted(found.facets - stood.facets)],
    )


async def add_new(
    tx: Transaction, project: UUID, tasks: Sequence[tuple[bytes, Sequence[str], int]]
) -> None:
    """Let new tasks be found: (bytes of the id, facets, priority) of those that have any."""
    pairs = [(task, facet) for task, facets, _ in tasks for facet in facets]
    await tx.execute(
        """INSERT INTO task_facet (organization, project, facet, task)
           SELECT %s, %s, x.facet, x.task FROM unnest(%s::text[], %s::uuid[]) AS x (facet, task)""",
        [
            tx.organization,
            project,
            packed_texts([facet for _, facet in pairs]),
            packed_ids([task for task, _ in pairs]),
        ],
    )
    await tx.execute(
        """INSERT INTO task_found (organization, project, task, facets, priority)
           SELECT %s, %s, x.task, string_to_array(x.facets, E'\\x1f'), x.priority
           FROM unnest(%s::uuid[], %s::text[], %s::smallint[]) AS x (task, facets, priority)""",
        [
            tx.organization,
            project,
            packed_ids([task for task, _, _ in tasks]),
            packed_texts(["\x1f".join(facets) for _, facets, _ in tasks]),
            packed_numbers([priority for _, _, priority in tasks]),
        ],
    )


async def mend(tx: Transaction, project: UUID) -> int:
    """Make `task_facet` say what `task_found` says; return how many rows differed."""
    gone = await tx.execute(
        """DELETE FROM task_facet f WHERE f.organization = %s AND f.project = %s
           AND NOT EXISTS (SELECT FROM task_found t
               WHERE t.organization = f.organization AND t.project = f.project AND t.task = f.task
                 AND f.facet = ANY (t.facets))""",
        [tx.organization, project],
    )
    added = await tx.execute(
        """INSERT INTO task_facet (organization, project, facet, task)
           SELECT t.organization, t.project, f, t.task FROM task_found t, unnest(t.facets) AS f
           WHERE t.organization = %s AND t.project = %s ON CONFLICT DO NOTHING""",
        [tx.organization, project],
    )
    return gone + added


# ------------------------------------------------------------------------------------- walking


async def find(
    tx: Transaction, project: UUID, wanted: Wanted, window: Window, *, limit: int
) -> tuple[list[UUID], UUID | None]:
    """Return the next tasks that are wanted, and from where to go on (None: that was all)."""
    walks = _walks(tx, project, wanted)
    walk = walks[0] if len(walks) == 1 else await _sparsest(tx, walks, window)
    probes, probe_parameters = _probes(tx, project, wanted, [w for w in walks if w is not walk])
    budget = walk.budget(limit)
    candidates, parameters = walk.candidates(window, budget)
    order: LiteralString = (
        " ORDER BY c.task DESC LIMIT %s" if window.newest else " ORDER BY c.task LIMIT %s"
    )
    rows = await tx.all(
        "SELECT c.task FROM (" + candidates + ") c WHERE " + probes + order,  # noqa: S608  literal parts
        [*parameters, *probe_parameters, limit + 1],
    )
    found = [row.task for row in rows]
    if len(found) > limit:
        return found[:limit], found[limit - 1]
    last = await tx.one(
        "SELECT c.task FROM (" + candidates + ") c" + order + " OFFSET %s",  # noqa: S608  literal parts
        [*parameters, 1, budget - 1],
    )
    return found, None if last is None else last.task


_ALL: LiteralString = (
    "SELECT c.task FROM (SELECT organization, project, id AS task FROM task) c"
    " WHERE c.organization = %s AND c.project = %s"
)
_OF_ANSWERS: LiteralString = (  # conditions as queue_wanted has them, and one more
    "SELECT c.task FROM queue c WHERE c.organization = %s AND c.project = %s"
    " AND c.wanted > 0 AND c.kind <> 1 AND c.kind = %s AND c.pool <> -1"
)
_OF_RULINGS: LiteralString = (
    "SELECT c.task FROM queue c WHERE c.organization = %s AND c.project = %s"
    " AND c.wanted > 0 AND c.kind <> 0 AND c.kind = %s AND c.pool <> -1"
)
_IN_PLACE: LiteralString = (
    "EXISTS (SELECT FROM queue x WHERE x.organization = %s AND x.project = %s AND x.task = c.task"
    " AND x.kind = %s AND x.wanted > 0 AND x.pool <> -1 OFFSET 0)"
)
_OF_STATE: LiteralString = (
    "SELECT c.task FROM task_state c WHERE c.organization = %s AND c.project = %s AND c.state = %s"
)
_IN_STATE: LiteralString = (
    "EXISTS (SELECT FROM task_state x WHERE x.organization = %s AND x.project = %s"
    " AND x.task = c.task AND x.state = %s OFFSET 0)"
)
_OF_FACET: LiteralString = (
    "SELECT c.task FROM task_facet c WHERE c.organization = %s AND c.project = %s AND c.facet = %s"
)
_OF_EACH: LiteralString = (
    "SELECT c.task FROM task_facet c"
    " WHERE c.organization = %s AND c.project = %s AND c.facet = v.facet"
)
_IN_FACETS: LiteralString = (
    "EXISTS (SELECT FROM task_facet x WHERE x.organization = %s AND x.project = %s"
    " AND x.facet = ANY (%s::text[]) AND x.task = c.task OFFSET 0)"
)
_OF_IDS: LiteralString = "SELECT c.task FROM unnest(%s::uuid[]) AS c (task) WHERE true"
_IN_IDS: LiteralString = "c.task = ANY (%s::uuid[])"
_FOUND: LiteralString = (
    "EXISTS (SELECT FROM task_found x WHERE x.organization = %s AND x.project = %s"
    " AND x.task = c.task AND x.finished_at >= %s AND x.finished_at < %s OFFSET 0)"
)
_TASK: LiteralString = (
    "EXISTS (SELECT FROM task x WHERE x.organization = %s AND x.project = %s AND x.id = c.task"
    " AND x.created_at >= %s AND x.created_at < %s AND starts_with(coalesce(x.unique_id, ''), %s)"
    " OFFSET 0)"
)
_USUAL_PRIORITY: LiteralString = (
    "NOT EXISTS (SELECT FROM task_found x WHERE x.organization = %s AND x.project = %s"
    " AND x.task = c.task AND x.priority <> 0 OFFSET 0)"
)


def _walks(tx: Transaction, project: UUID, wanted: Wanted) -> list[Walk]:
    """Return the indexes that hold what is wanted; all tasks where none does."""
    here: list[object] = [tx.organization, project]
    walks: list[Walk] = []
    if wanted.tasks is not None:
        ids: list[object] = [list(wanted.tasks)]
        walks.append(Walk(_OF_IDS, ids, _IN_IDS, ids))
    if wanted.place is not None:
        place = [*here, wanted.place]
        source = _OF_RULINGS if wanted.place else _OF_ANSWERS
        walks.append(Walk(source, place, _IN_PLACE, place))
    if wanted.state is not None:
        state = [*here, wanted.state]
        walks.append(Walk(_OF_STATE, state, _IN_STATE, state))
    for any_of in wanted.facets:
        values: list[object] = [*here, list(any_of)]
        if len(any_of) == 1:
            walks.append(Walk(_OF_FACET, [*here, any_of[0]], _IN_FACETS, values))
        else:
            walks.append(Walk(_OF_EACH, here, _IN_FACETS, values, each=any_of))
    if wanted.finished is not None and (not walks or len(wanted.finished_days) <= MOST_DAYS):
        walks.append(Walk(_OF_EACH, here, each=wanted.finished_days or ("",)))
    return walks or [Walk(_ALL, here)]


def _probes(
    tx: Transaction, project: UUID, wanted: Wanted, others: Sequence[Walk]
) -> tuple[LiteralString, list[object]]:
    """Return what is looked up of each candidate."""
    here: list[object] = [tx.organization, project]
    probes: list[LiteralString] = [walk.probe for walk in others]
    parameters: list[object] = [value for walk in others for value in walk.probe_parameters]
    if wanted.created is not None or wanted.begins:
        probes.append(_TASK)
        since, until = wanted.created or ("-infinity", "infinity")
        parameters += [*here, since, until, wanted.begins]
    if wanted.finished is not None:
        probes.append(_FOUND)
        parameters += [*here, *wanted.finished]
    if wanted.usual_priority:
        probes.append(_USUAL_PRIORITY)
        parameters += here
    return " AND ".join(probes) or "true", parameters


async def _sparsest(tx: Transaction, walks: Sequence[Walk], window: Window) -> Walk:
    """Return the walk that gets farthest in `REACH` steps: it has the fewest candidates ahead."""
    parts: list[LiteralString] = []
    parameters: list[object] = []
    for walk in walks:
        candidates, own = walk.candidates(window, REACH)
        parts.append("(SELECT r.task FROM (" + candidates + ") r OFFSET %s)")  # noqa: S608
        parameters += [*own, REACH - 1]
    row = await tx.one("SELECT ARRAY[" + ", ".join(parts) + "] AS reached", parameters)
    reached: list[UUID | None] = row.reached
    ended = [walk for walk, at in zip(walks, reached, strict=True) if at is None]
    if ended:
        return ended[0]
    far = min if window.newest else max
    return walks[reached.index(far(at for at in reached if at is not None))]


# -------------------------------------------------------------------------------- telling rows


async def rows(tx: Transaction, project: UUID, tasks: Sequence[UUID]) -> list[Any]:
    """Return what a table shows of tasks, in the order given."""
    return await tx.all(
        """SELECT t.id, t.unique_id, t.created_at, t.name, t.body, t.key_id,
                  coalesce(s.state, 0) AS state, coalesce(s.answers, 0) AS answers, s.label,
                  s.problem, coalesce(f.priority, t.priority) AS priority, f.finished_at,
                  coalesce(f.facets, '{}') AS facets,
                  (SELECT a.asset FROM task_asset a
                   WHERE a.organization = %(organization)s AND a.project = %(project)s
                     AND a.task = t.id AND a.ordinal = 0) AS asset
           FROM unnest(%(tasks)s::uuid[]) WITH ORDINALITY AS i (id, n)
           CROSS JOIN LATERAL (
               SELECT * FROM task
               WHERE organization = %(organization)s AND project = %(project)s AND id = i.id
               OFFSET 0) t
           LEFT JOIN LATERAL (
               SELECT * FROM task_state
               WHERE organization = %(organization)s AND project = %(project)s AND task = i.id
               OFFSET 0) s ON true
           LEFT JOIN LATERAL (
               SELECT * FROM task_found
               WHERE organization = %(organization)s AND project = %(project)s AND task = i.id
               OFFSET 0) f ON true
           ORDER BY i.n""",
        {"organization": tx.organization, "project": project, "tasks": list(tasks)},
    )


async def named_exactly(tx: Transaction, project: UUID, unique_ids: Sequence[str]) -> list[UUID]:
    """Return the tasks that have these unique_ids."""
    found = await tx.all(
        """SELECT id FROM task
           WHERE organization = %s AND project = %s AND unique_id = ANY (%s::text[])""",
        [tx.organization, project, list(unique_ids)],
    )
    return [row.id for row in found]


async def named_like(tx: Transaction, project: UUID, begins: str) -> list[UUID] | None:
    """Return the tasks whose unique_id begins so, in order; None when they are more than a few."""
    found = await tx.all(
        """SELECT id FROM task WHERE organization = %s AND project = %s AND unique_id ^@ %s
           LIMIT %s""",
        [tx.organization, project, begins, BUDGET + 1],
    )
    return None if len(found) > BUDGET else sorted(row.id for row in found)


async def priorities(tx: Transaction, project: UUID) -> list[int]:
    """Return every priority that tasks have, highest first, the usual one always."""
    found = await values(tx, project, field="priority", begins="", limit=201)
    return sorted({0, *(int(text) for text in found)}, reverse=True)


# ------------------------------------------------------------------------------------ counting


async def fields(tx: Transaction, project: UUID) -> list[str]:
    """Return the fields that some task is found by, a hundred at most: one step an index each."""
    found = await tx.all(
        """WITH RECURSIVE step AS (
               (SELECT facet FROM task_facet
                WHERE organization = %(organization)s AND project = %(project)s
                ORDER BY facet LIMIT 1)
               UNION ALL
               SELECT (SELECT n.facet FROM task_facet n
                       WHERE n.organization = %(organization)s AND n.project = %(project)s
                         AND n.facet >= split_part(step.facet, '=', 1) || '>'
                       ORDER BY n.facet LIMIT 1)
               FROM step WHERE step.facet IS NOT NULL)
           SELECT split_part(facet, '=', 1) AS field FROM step WHERE facet IS NOT NULL LIMIT 100""",
        {"organization": tx.organization, "project": project},
    )
    return [row.field for row in found]


async def values(
    tx: Transaction, project: UUID, *, field: str, begins: str, limit: int
) -> list[str]:
    """Return the values of a field that begin so, in their order."""
    found = await tx.all(
        """WITH RECURSIVE step AS (
               (SELECT facet FROM task_facet
                WHERE organization = %(organization)s AND project = %(project)s
                  AND facet >= %(first)s AND facet ^@ %(first)s
                ORDER BY facet LIMIT 1)
               UNION ALL
               SELECT (SELECT n.facet FROM task_facet n
                       WHERE n.organization = %(organization)s AND n.project = %(project)s
                         AND n.facet > step.facet AND n.facet ^@ %(first)s
                       ORDER BY n.facet LIMIT 1)
               FROM step WHERE step.facet IS NOT NULL)
           SELECT facet FROM step WHERE facet IS NOT NULL LIMIT %(limit)s""",
        {
            "organization": tx.organization,
            "project": project,
            "first": f"{field}={begins}",
            "limit": limit,
        },
    )
    return [row.facet.partition("=")[2] for row in found]


async def counts(
    tx: Transaction, project: UUID, facets: Sequence[str], *, most: int
) -> dict[str, int]:
    """Return how many tasks have each facet, counted to ``most`` + 1 and no further."""
    found = await tx.all(
        """SELECT v.facet, (SELECT count(*) FROM (
               SELECT FROM task_facet f
               WHERE f.organization = %s AND f.project = %s AND f.facet = v.facet LIMIT %s) x) AS n
           FROM unnest(%s::text[]) AS v (facet)""",
        [tx.organization, project, most + 1, list(facets)],
    )
    return {row.facet: row.n for row in found}


# -------------------------------------------------------------------------------- metadata keys


async def metadata_keys(tx: Transaction, project: UUID) -> list[Any]:
    """Return (number, key, ended_at) of every key that was ever marked."""
    return await tx.all(
        """SELECT number, key, ended_at FROM metadata_key
           WHERE organization = %s AND project = %s ORDER BY number""",
        [tx.organization, project],
    )


async def put_metadata_keys(
    tx: Transaction, project: UUID, *, numbered: Sequence[tuple[int, str]]
) -> None:
    """Mark these keys and no others; a key keeps its number for ever."""
    await tx.execute(
        """UPDATE metadata_key SET ended_at = clock_timestamp()
           WHERE organization = %s AND project = %s AND ended_at IS NULL
             AND NOT key = ANY (%s::text[])""",
        [tx.organization, project, [key for _, key in numbered]],
    )
    await tx.execute(
        """INSERT INTO metadata_key (organization, project, number, key)
           SELECT %s, %s, x.* FROM unnest(%s::smallint[], %s::text[]) AS x
           ON CONFLICT (organization, project, key) DO UPDATE SET ended_at = NULL""",
        [
            tx.organization,
            project,
            [number for number, _ in numbered],
            [key for _, key in numbered],
        ],
    )
