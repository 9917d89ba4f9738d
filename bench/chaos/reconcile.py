"""Holds what the clients were told against what is there: lost, doubled, excess, miscounted."""

from collections import Counter
from typing import Any, NamedTuple

from bench.chaos.journal import Errand, Journal
from bench.history import id_of
from bench.lab import PAGE, Lab

MISCOUNTED = """
    SELECT
        (SELECT count(*) FROM queue q
         WHERE q.project = %(project)s AND q.kind = 0 AND q.need <> CASE WHEN q.wanted = 0 THEN 0
             ELSE greatest(0, q.wanted - (SELECT count(*) FROM assignment x
                 WHERE x.organization = q.organization AND x.project = q.project
                   AND x.task = q.task AND x.kind = q.kind AND x.round = q.round AND x.state = 0)
               - (SELECT count(*) FROM annotation a
                 WHERE a.organization = q.organization AND a.project = q.project
                   AND a.task = q.task AND a.kind = q.kind AND a.round = q.round
                   AND NOT a.late)) END) AS places,
        (SELECT count(*) FROM task WHERE project = %(project)s) AS tasks,
        (SELECT count(*) FROM annotation WHERE project = %(project)s AND NOT late) AS answers,
        (SELECT count(*) FROM annotation WHERE project = %(project)s AND late) AS late,
        (SELECT count(DISTINCT task) FROM label WHERE project = %(project)s) AS labels,
        (SELECT count(*) FROM event
         WHERE project = %(project)s AND name = 'task_skipped') AS skipped
"""


class Findings(NamedTuple):
    """What is wrong; all zero when nothing is."""

    lost: int = 0
    doubled: int = 0
    excess: int = 0
    miscounted: int = 0
    unconfirmed: int = 0
    told: tuple[str, ...] = ()

    def plus(self, other: "Findings") -> "Findings":
        """Return both together."""
        return Findings(
            lost=self.lost + other.lost,
            doubled=self.doubled + other.doubled,
            excess=self.excess + other.excess,
            miscounted=self.miscounted + other.miscounted,
            unconfirmed=self.unconfirmed + other.unconfirmed,
            told=self.told + other.told,
        )


class Reconciliation:
    """One project, looked at when all its clients are at rest.

    What was found before is not counted again.
    """

    def __init__(self, lab: Lab, journal: Journal) -> None:
        self._lab = lab
        self._journal = journal
        self._told: list[str] = []
        self._counts: Counter[str] = Counter()

    async def run(self) -> Findings:
        """Look at everything."""
        await self._orders()
        by_task: dict[str, list[Errand]] = {}
        for errand in self._journal.errands:
            by_task.setdefault(errand.task, []).append(errand)
        for task, errands in by_task.items():
            life = await self._lab.requester.ok("GET", f"/api/tasks/{task}")
            self._answers(life, errands)
            self._task(life)
        await self._counters()
        counts = self._counts
        return Findings(
            lost=counts["lost"],
            doubled=counts["doubled"],
            excess=counts["excess"],
            miscounted=counts["miscounted"],
            unconfirmed=counts["unconfirmed"],
            told=tuple(self._told),
        )

    def _find(self, what: str, message: str, *, times: int = 1) -> None:
        text = f"{what}: {message}"
        if times > 0 and text not in self._journal.found:
            self._journal.found.add(text)
            self._counts[what] += times
            self._told.append(text)

    async def _orders(self) -> None:
        seen: Counter[str] = Counter()
        after = ""
        while True:
            path = f"/api/projects/{self._journal.project}/tasks?limit={PAGE}{after}"
            page = await self._lab.requester.ok("GET", path)
            seen.update(item["unique_id"] for item in page["items"])
            if page["next"] is None:
                break
            after = f"&after={page['next']}"
        for key in set(self._journal.ordered) - seen.keys():
            self._find("lost", f"the order of {key} was confirmed")
        for key, times in seen.items():
            self._find("doubled", f"{key} was ordered once", times=times - 1)
            if key not in self._journal.sent:
                self._find("doubled", f"{key} was never ordered")

    def _answers(self, life: dict[str, Any], errands: list[Errand]) -> None:
        stored = {answer["id"]: answer for answer in life["annotations"]}
        notes = Counter(answer["payload"]["answers"]["note"] for answer in life["annotations"])
        for errand in errands:
            said = {confirmed.annotation for confirmed in errand.confirmed}
            note = errand.payload["answers"]["note"]
            self._find("doubled", f"{note} has ids {sorted(said)}", times=len(said) - 1)
            self._find("doubled", f"{note} is stored {notes[note]} times", times=notes[note] - 1)
            for annotation in said:
                if stored.get(annotation, {}).get("payload") != errand.payload:
                    self._find("lost", f"{annotation} ({note}) of {errand.task} was confirmed")
            outcomes = {confirmed.outcome for confirmed in errand.confirmed}
            if "accepted" in outcomes and not life["labels"]:
                self._find("lost", f"the label of {errand.task} was confirmed")
            if errand.refused and not said:
                self._find("lost", f"{note} was refused: {errand.refused[0]}")
            elif errand.was_sent and not said:
                self._find("unconfirmed", f"{note} was never confirmed")
        known = {errand.payload["answers"]["note"] for errand in errands}
        for note in notes.keys() - known:
            self._find("doubled", f"{note} was never sent for {life['id']}")

    def _task(self, life: dict[str, Any]) -> None:
        in_time = [a for a in life["annotations"] if not a["late"] and a["kind"] == "annotate"]
        rounds = Counter(answer["round"] for answer in in_time)
        people = Counter((answer["round"], answer["annotator"]) for answer in in_time)
        for number, times in rounds.items():
            over = times - self._journal.overlap
            self._find("excess", f"{life['id']} has {times} answers in round {number}", times=over)
        for (number, annotator), times in people.items():
            message = f"{annotator} answered {life['id']} {times} times in round {number}"
            self._find("doubled", message, times=times - 1)
        self._find("doubled", f"{life['id']} has several labels", times=len(life["labels"]) - 1)
        is_due = rounds[1] >= self._journal.overlap
        if is_due != bool(life["labels"]):
            self._find("miscounted", f"{life['id']}: {rounds[1]} answers, {life['state']}")

    async def _counters(self) -> None:
        counters = await self._lab.counters(self._journal.project)
        truth = truth_of(self._lab, self._journal.project)
        self._find("miscounted", "places in the queue", times=truth.pop("places"))
        truth["open"] = truth["tasks"] - truth["labels"]
        for name, value in truth.items():
            if counters.get(name, 0) != value:
                self._find("miscounted", f"{name}: {counters.get(name, 0)}, there are {value}")


def truth_of(lab: Lab, project: str) -> dict[str, int]:
    """Return what the rows of a project say, from one snapshot."""
    with lab.service.superuser() as connection:
        cursor = connection.execute(MISCOUNTED, {"project": id_of(project)})
        row = cursor.fetchone()
        names = [column.name for column in cursor.description or ()]
    return dict(zip(names, row or (), strict=True))
