"""Exports: time, memory added, and the same bytes when repeated."""

import asyncio
import json
import struct
import time
import zlib
from http import HTTPStatus
from typing import Any, NamedTuple

from bench.figures import Goal
from bench.lab import BOXES, CHOICE, CHOSEN, Lab, pictures, texts
from bench.load.scene import EXPORT_MEMORY_MB, EXPORT_S_EACH_100K, NONE, Scene, short
from bench.service import MB, Part, spent
from bench.wire import Connection, RefusedError

AT_ONCE = 8
SIDE = 640
JUDGED = 20_000
"""Of fewer tasks an export takes hardly longer than the job waits for its worker."""
POLL_SECONDS = 0.1
REST_SECONDS = 2.0

FIVE_BOXES: dict[str, Any] = {
    "regions": [
        {
            "id": f"r{n}",
            "class": ("car", "person")[n % 2],
            "shape": {
                "kind": "box",
                "x": 20.5 * n,
                "y": 30.25 * n,
                "width": 80 + n,
                "height": 60.5 + n,
            },
        }
        for n in range(1, 6)
    ]
}


class Export(NamedTuple):
    """One finished export."""

    seconds: float
    labels: int
    sha256: str
    added_bytes: int
    processor: float


async def exports(scene: Scene) -> None:
    """Label a project of each kind from outside, then export it twice."""
    count, lab = scene.plan.exported, scene.lab
    boxes = await lab.project(BOXES, "boxes")
    uri = await uploaded(lab)
    await lab.add(boxes, pictures(count, uri))
    await prepared(lab, boxes, count)
    plain = await lab.project(CHOICE, "plain")
    await lab.add(plain, texts(count))
    goal = Goal("<=", EXPORT_S_EACH_100K * count / 100_000) if count >= JUDGED else None
    cases = (
        (boxes, "coco", f"export of {short(count)} tasks × 5 boxes as COCO", FIVE_BOXES),
        (boxes, "jsonl", f"export of {short(count)} tasks × 5 boxes as JSON lines", None),
        (boxes, "csv", f"export of {short(count)} tasks × 5 boxes as CSV", None),
        (boxes, "yolo", f"export of {short(count)} tasks × 5 boxes as YOLO", None),
        (boxes, "parquet", f"export of {short(count)} tasks × 5 boxes as Parquet", None),
        (plain, "jsonl", f"export of {short(count)} plain tasks", CHOSEN),
    )
    for project, format_name, name, answer in cases:
        if answer is not None:
            rate = await completed(lab, project, answer)
            scene.report.add(f"… labelled from outside, {AT_ONCE} at once", rate, "labels/s")
        first = await export(lab, project, format_name)
        second = await export(lab, project, format_name)
        scene.report.add(
            name,
            first.seconds,
            "s",
            goal=goal,
            detail=f"again {second.seconds:.2f} s; CPU {first.processor:.1f} s",
        )
        added = max(first.added_bytes, second.added_bytes) / MB
        scene.report.add("… memory added", added, "MB", goal=EXPORT_MEMORY_MB)
        scene.report.add("… labels missing", count - first.labels, "", goal=NONE)
        differs = int(first.sha256 != second.sha256)
        scene.report.add("… repeated with other bytes", differs, "", goal=NONE)


async def uploaded(lab: Lab) -> str:
    """Return the address of a small picture that all tasks share."""
    answer = await lab.requester.request(
        "POST", "/api/assets?name=grey.png", grey_png(SIDE), content_type=b"image/png"
    )
    if answer.status != HTTPStatus.CREATED:
        raise RefusedError(f"upload: {answer.status} {answer.body[:300]!r}")
    return answer.document()["uri"]


def grey_png(side: int) -> bytes:
    """Return a square grey picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    rows = (b"\0" + b"\x80" * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            chunk(b"IHDR", head),
            chunk(b"IDAT", zlib.compress(rows)),
            chunk(b"IEND", b""),
        )
    )


async def prepared(lab: Lab, project: str, count: int) -> None:
    """Return when the worker has looked at the picture and every task is open."""
    while (counters := await lab.counters(project))["open"] < count:
        if counters.get("broken"):
            raise RefusedError(f"tasks are broken: {counters}")
        await asyncio.sleep(POLL_SECONDS)


async def completed(lab: Lab, project: str, response: object) -> float:
    """Give every task its label from outside; return labels a second."""
    tasks = iter(await lab.tasks(project))
    body = json.dumps({"response": response}).encode()
    done = 0

    async def work(connection: Connection) -> None:
        nonlocal done
        for task in tasks:
            answer = await connection.request("POST", f"/api/tasks/{task}/complete", body)
            if answer.status != HTTPStatus.OK:
                raise RefusedError(f"complete: {answer.status} {answer.body[:300]!r}")
            done += 1
        connection.close()

    began = time.perf_counter()
    port = lab.service.port
    await asyncio.gather(*(work(Connection(port, lab.token)) for _ in range(AT_ONCE)))
    return done / (time.perf_counter() - began)


async def export(lab: Lab, project: str, format_name: str) -> Export:
    """Export a project and watch the memory meanwhile."""
    await asyncio.sleep(REST_SECONDS)
    service = lab.service
    before = service.usage()
    peak, began = before.our_memory, time.perf_counter()
    path = f"/api/projects/{project}/exports"
    made = (await lab.requester.ok("POST", path, {"format": format_name}))["id"]
    while True:
        view = await lab.requester.ok("GET", f"/api/exports/{made}")
        peak = max(peak, service.usage().our_memory)
        if view["state"] in ("done", "failed", "dead", "cancelled"):
            break
        await asyncio.sleep(POLL_SECONDS)
    seconds = time.perf_counter() - began
    if view["state"] != "done":
        raise RefusedError(f"export: {view}")
    used = spent(before.seconds, service.seconds())
    total = sum(used[part] for part in Part)
    added = peak - before.our_memory
    return Export(seconds, view["labels"], view["sha256"], added, total)
