"""Labels are read and exported while others are added: none missing, none twice, the newest."""

import asyncio
import json
import random
from contextlib import aclosing
from typing import Any
from uuid import UUID

import pytest

from labelwright.audit import service as audit
from labelwright.delivery import pages
from labelwright.delivery import service as delivery
from labelwright.kernel.ids import format_id, parse_id
from tests.builders import add_texts, choice_project, choose
from tests.installation import Organization, Service

TASKS = 60
WRITERS = 4
ROUNDS = 3


class Bench:
    """A project, people who label and label again, people who read and export meanwhile."""

    def __init__(self, service: Service, lab: Organization, seed: int) -> None:
        self.service = service
        self.lab = lab
        self.db = service.application.db
        self.project = choice_project(lab)
        add_texts(lab, self.project, TASKS)
        items = lab.requester.ok("GET", f"/api/projects/{self.project}/tasks?limit=200")["items"]
        self.tasks = [parse_id("tsk", item["id"]) for item in items]
        self.rng = random.Random(seed)
        self.is_writing = True

    @property
    def key(self) -> UUID:
        return parse_id("prj", self.project)

    async def write(self, tasks: list[UUID]) -> None:
        """Label each task several times; commits come in another order than ids."""
        for number in range(ROUNDS):
            self.rng.shuffle(tasks)
            for task in tasks:
                if number and self.rng.random() < 0.6:
                    continue
                async with self.db.transaction(self.lab.id) as tx:
                    earlier = await delivery.count_labels(tx, self.key, task)
                    await delivery.accept(
                        tx,
                        project=self.key,
                        task=task,
                        version=earlier + 1,
                        payload=choose(self.rng.choice(["good", "bad"])),
                        method="single",
                        annotations=[],
                        decision=None,
                        ontology=1,
                    )
                    await tx.flush()
                    await asyncio.sleep(self.rng.random() * 0.01)

    async def read(self) -> list[dict[str, Any]]:
        """Read with ``after``, cut off in the middle of lines, until nothing new comes."""
        got: list[dict[str, Any]] = []
        is_last = False
        while True:
            lines = await self._cut_stream(got[-1]["label"] if got else None, whole=is_last)
            got += [json.loads(line) for line in lines]
            if is_last and not lines:
                return got
            is_last = not self.is_writing

    async def _cut_stream(self, after: str | None, *, whole: bool) -> list[bytes]:
        """Return the whole lines of an answer whose connection was lost after some bytes."""
        async with self.db.transaction(self.lab.id) as tx:
            label = None if after is None else parse_id("lbl", after)
            cursor = await delivery.label_cursor(tx, self.key, label)
        stream = delivery.stream_labels(self.db, self.lab.id, self.key, cursor)
        data = b""
        most = 10**9 if whole else self.rng.randrange(1, 4000)
        async with aclosing(stream) as found:
            async for block in found:
                data += block
                if len(data) > most:
                    break
        return data[:most].split(b"\n")[:-1]

    async def export(self) -> list[str]:
        """Export again and again."""
        exports: list[str] = []
        while self.is_writing:
            async with self.db.transaction(self.lab.id) as tx:
                export = await delivery.request_export(tx, self.key, format_name="jsonl")
            await self.service.runner.run_next()
            exports.append(format_id("exp", export))
        return exports

    async def number(self) -> None:
        """Be the worker's sequencer."""
        while self.is_writing:
            await audit.sequence_all(self.db)
            await asyncio.sleep(self.rng.random() * 0.02)

    async def run(self) -> tuple[list[list[dict[str, Any]]], list[str]]:
        """Let all of them work; return what each reader got, and the exports."""
        readers = [asyncio.create_task(self.read()) for _ in range(2)]
        exporting = asyncio.create_task(self.export())
        numbering = asyncio.create_task(self.number())
        shares = [self.tasks[n::WRITERS] for n in range(WRITERS)]
        await asyncio.gather(*(self.write(share) for share in shares))
        self.is_writing = False
        await numbering
        return await asyncio.gather(*readers), await exporting


def facts(service: Service, project: UUID) -> list[tuple[int, str, str, int]]:
    """Return (place, task, label, version) of every label, in the order of their places."""
    with service.superuser() as connection:
        rows = connection.execute(
            """SELECT s.seq, l.task, l.id, l.version FROM label l
               LEFT JOIN label_seq s ON s.organization = l.organization AND s.label = l.id
               WHERE l.project = %s ORDER BY s.seq""",
            [project],
        ).fetchall()
    return [
        (seq, format_id("tsk", task), format_id("lbl", label), v) for seq, task, label, v in rows
    ]


def newest(labels: list[tuple[int, str, str, int]], until: int) -> list[str]:
    """Return the label of each task that was the newest at a place, in the order of places."""
    at_that_point = {task: label for seq, task, label, _ in labels if seq <= until}
    return [label for _, task, label, _ in labels if at_that_point.get(task) == label]


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_missed_or_doubled_while_labels_are_added(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    service.work()
    monkeypatch.setattr(pages, "PAGE", 7)
    bench = Bench(service, lab, seed)

    read, exports = service.run(bench.run())

    labels = facts(service, bench.key)
    assert len({task for _, task, _, _ in labels}) == TASKS < len(labels)
    order = {label: place for place, (_, _, label, _) in enumerate(labels)}
    for got in read:
        ids = [line["label"] for line in got]
        assert len(set(ids)) == len(ids)
        assert [order[one] for one in ids] == sorted(order[one] for one in ids)
        assert {line["task"]: line["label"] for line in got} == {
            task: label for _, task, label, _ in labels
        }
    with service.superuser() as connection:
        points = dict(
            connection.execute("SELECT id, point FROM export WHERE project = %s", [bench.key])
        )
    assert len(exports) > 1
    for export in exports:
        file = lab.requester.get(f"/api/exports/{export}/file").text
        found = [json.loads(line)["label"] for line in file.splitlines()]
        assert found == newest(labels, points[parse_id("exp", export)])
