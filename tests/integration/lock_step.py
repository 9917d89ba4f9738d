"""The simulator's twin and the real service, step by step side by side.

What the service is asked is told to the twin too; `compare` then finds every place, lease and
counter of the database as the pure rules say. Before a lease the twin's search runs over the rows
that stand in the database and says which task it will be.
"""

from collections import Counter
from typing import Any, NamedTuple
from uuid import UUID

from labelwright.assignment import rules
from labelwright.assignment.model import AssignmentState
from labelwright.assignment.rules import Held, Place
from labelwright.flow.rebuild import rebuild_project
from labelwright.kernel.ids import parse_id
from labelwright.projects.model import Policy
from tests.installation import Client, Organization, Service
from tests.simulation.checks import Checks
from tests.simulation.corrections import CorrectingDesk
from tests.simulation.rows import Key, LeaseKey, LeaseRow, Queued, Rows, Token
from tests.simulation.search import NEVER, Plan, Search

KINDS = ("annotate", "review", "adjudicate")


class Worker(NamedTuple):
    """Somebody at work, and which pools he is in."""

    number: int
    client: Client
    annotator: UUID
    pools: set[int]


class LockStep:
    """One project of a tenant of its own, and its twin."""

    def __init__(
        self, service: Service, lab: Organization, project: str, *, policy: Policy
    ) -> None:
        self._service = service
        self._lab = lab
        self._project = parse_id("prj", project)
        self._db = service.superuser_connection()
        self._db.execute("SET search_path = labelwright, pg_catalog")
        self._confirmed: dict[Token, str] = {}
        self.workers: list[Worker] = []
        self.tasks: list[UUID] = []
        rows = Rows()
        self.checks = Checks(rows)
        self.desk = CorrectingDesk(rows, rules, self.checks, policy=policy)
        self.checks.desk = self.desk

    def close(self) -> None:
        """End it."""
        self._db.close()

    def add_worker(self, client: Client, annotator: str) -> Worker:
        """Let somebody work."""
        worker = Worker(len(self.workers), client, parse_id("ant", annotator), set())
        self.workers.append(worker)
        self.checks.pools_of[worker.number] = worker.pools
        return worker

    def note_tasks(self) -> None:
        """Tell the twin of tasks that were ordered, in the order of their arrival."""
        found = self._db.execute(
            "SELECT id, priority, pool FROM task WHERE organization = %s ORDER BY id",
            [self._lab.id],
        ).fetchall()
        fresh = found[len(self.tasks) :]
        self.tasks += [row[0] for row in fresh]
        self.desk.add_tasks([(priority, pool) for _, priority, pool in fresh])

    def number(self, task: str) -> int:
        """Return a task's number by its id."""
        return self._task(parse_id("tsk", task))

    def supply(self, worker: Worker, supplier: UUID) -> None:
        """Let somebody be a supplier's."""
        self._db.execute(
            "UPDATE annotator SET supplier = %s WHERE organization = %s AND id = %s",
            [supplier, self._lab.id, worker.annotator],
        )

    def confirm(self, token: Token, annotation: str) -> None:
        """Note which annotation a lease's answer was confirmed to be; it is always the same."""
        assert self._confirmed.setdefault(token, annotation) == annotation

    def plan(self, worker: Worker, kind: int) -> Plan:
        """Return what the next lease will be by the twin's search over the database's rows."""
        rows = self._loaded(worker)
        [(now,)] = self._db.execute("SELECT tick()").fetchall()
        pools = (0, *sorted(worker.pools))
        search = Search(rows, self.desk.answered, self.desk.rounds_of)
        return search.plan(worker.number, (kind,), now=now, pools=pools, locked=())

    def strike_off(self, plan: Plan) -> None:
        """Tell the twin what a search struck off an annotator's own list."""
        plan.moves.clear()
        plan.is_lap = False
        Search(self.desk.rows, self.desk.answered, self.desk.rounds_of).apply(plan)

    def let_laps_be_due(self) -> None:
        """Let whoever meets nothing start from the beginning, as after ten seconds."""
        self._db.execute(
            "UPDATE seat SET lap = '-infinity' WHERE organization = %s", [self._lab.id]
        )

    def compare(self) -> None:
        """Find the database as the twin is."""
        rows = self.desk.rows
        queue, leases = self._stored()
        assert queue == {key: queued.place for key, queued in rows.queue.items()}
        assert leases == {key: row.held for key, row in rows.leases.items()}
        self.checks.recount()
        stored = self._db.execute(
            "SELECT id FROM annotation WHERE organization = %s AND kind = 0", [self._lab.id]
        ).fetchall()
        assert {row[0] for row in stored} == {parse_id("ann", a) for a in self._confirmed.values()}
        assert self._counters() == +self.desk.counters
        assert self._service.run(self._rebuild()) == 0

    async def _rebuild(self) -> int:
        async with self._service.application.db.transaction(self._lab.id) as tx:
            return await rebuild_project(tx, self._project)

    def _counters(self) -> Counter[str]:
        found = self._db.execute(
            """SELECT name, sum(value)::integer FROM (
                   SELECT name, value FROM counter WHERE organization = %s
                   UNION ALL SELECT name, delta FROM counter_delta WHERE organization = %s) x
               GROUP BY name""",
            [self._lab.id, self._lab.id],
        ).fetchall()
        return +Counter(dict(found))

    def _stored(self) -> tuple[dict[Key, Place], dict[LeaseKey, Held]]:
        queue = self._db.execute(
            """SELECT task, kind, round, wanted, need, priority, pool, whom FROM queue
               WHERE organization = %s""",
            [self._lab.id],
        ).fetchall()
        leases = self._db.execute(
            """SELECT task, kind, round, annotator, epoch, state, again FROM assignment
               WHERE organization = %s""",
            [self._lab.id],
        ).fetchall()
        return (
            {(self._task(row[0]), row[1]): Place(*row[2:]) for row in queue},
            {self._lease_key(row): Held(row[4], AssignmentState(row[5]), row[6]) for row in leases},
        )

    def _loaded(self, worker: Worker) -> Rows:
        rows = Rows()
        queue, leases = self._stored()
        for task, kind, pos, back in self._db.execute(
            "SELECT task, kind, pos, back FROM queue WHERE organization = %s", [self._lab.id]
        ).fetchall():
            key = (self._task(task), kind)
            rows.put_queued(key, Queued(queue[key], pos, back))
        for key, ended in self._ended().items():
            rows.put_lease(key, LeaseRow(leases[key], 0, ended))
        mine = [self._lab.id, worker.annotator]
        for kind, pool, priority in self._db.execute(
            "SELECT kind, pool, priority FROM level WHERE organization = %s", [self._lab.id]
        ).fetchall():
            rows.add_level((kind, pool, priority))
        for *where, pos in self._db.execute(
            """SELECT kind, pool, priority, list, pos FROM seat_cursor
               WHERE organization = %s AND annotator = %s""",
            mine,
        ).fetchall():
            rows.put_cursor(worker.number, (where[0], where[1], where[2], where[3]), pos)
        for (lap,) in self._db.execute(
            """SELECT CASE WHEN isfinite(lap) THEN (extract(epoch FROM lap) * 1e6)::bigint END
               FROM seat WHERE organization = %s AND annotator = %s""",
            mine,
        ).fetchall():
            rows.laps[worker.number] = NEVER if lap is None else lap
        return rows

    def _ended(self) -> dict[LeaseKey, int]:
        found = self._db.execute(
            """SELECT task, kind, round, annotator,
                      coalesce((extract(epoch FROM ended) * 1e6)::bigint, 0)
               FROM assignment WHERE organization = %s""",
            [self._lab.id],
        ).fetchall()
        return {self._lease_key(row): row[4] for row in found}

    def _lease_key(self, row: Any) -> LeaseKey:
        [number] = [w.number for w in self.workers if w.annotator == row[3]]
        return (self._task(row[0]), row[1], row[2], number)

    def _task(self, task: UUID) -> int:
        return self.tasks.index(task)
