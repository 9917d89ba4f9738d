"""Bulk intake: plain tasks with a unique_id, streamed as NDJSON."""

import asyncio
import time

from bench.history import analyze, answered_before
from bench.lab import CHOICE, texts
from bench.load.scene import INTAKE, NONE, Scene, short
from bench.service import OURS, Part, spent
from bench.wire import Connection

STREAMED_TWICE = 100_000


async def fill(scene: Scene) -> None:
    """Make a project of each size; the largest is what the rate is taken from."""
    largest = max(scene.plan.sizes)
    for size in scene.plan.sizes:
        project = await scene.project(size)
        if size == largest:
            await _measured(scene, project, size)
        else:
            await scene.lab.add(project, texts(size))
    await _two_streams(scene, min(STREAMED_TWICE, largest))
    for size in scene.plan.sizes:
        if size >= STREAMED_TWICE:
            answered_before(
                scene.lab.service, scene.projects[size], min(scene.plan.history, size // 2)
            )
    analyze(scene.lab.service)


async def _measured(scene: Scene, project: str, size: int) -> None:
    service, report = scene.lab.service, scene.report
    before, cpu, began = service.seconds(), time.process_time(), time.perf_counter()
    added = await scene.lab.add(project, texts(size))
    seconds = time.perf_counter() - began
    used = spent(before, service.seconds())
    parts = {"ours": OURS, "PostgreSQL": (Part.DATABASE,)}
    told = ", ".join(
        f"{name} {sum(used[part] for part in of) / size * 1e6:.0f} µs" for name, of in parts.items()
    )
    driver = (time.process_time() - cpu) / size * 1e6
    report.add(
        f"bulk intake, {short(size)} texts, one stream",
        size / seconds,
        "tasks/s",
        goal=INTAKE,
        detail=f"CPU a task: {told}, driver {driver:.0f} µs",
    )
    report.add("… tasks that were not created", size - added["created"], "", goal=NONE)
    few = min(size, 20_000)
    began = time.perf_counter()
    again = await scene.lab.add(project, texts(few))
    report.add("… sent again, all duplicates", few / (time.perf_counter() - began), "tasks/s")
    report.add("… created a second time", again["created"], "", goal=NONE)


async def _two_streams(scene: Scene, size: int) -> None:
    project = await scene.lab.project(CHOICE, "two streams")
    service, half = scene.lab.service, size // 2
    others = [Connection(service.port, scene.lab.token) for _ in range(2)]
    began = time.perf_counter()
    await asyncio.gather(
        *(
            scene.lab.add(project, texts(half, first=n * half), connection)
            for n, connection in enumerate(others)
        )
    )
    seconds = time.perf_counter() - began
    for connection in others:
        connection.close()
    scene.report.add(
        f"bulk intake, {short(2 * half)} texts, two streams", 2 * half / seconds, "tasks/s"
    )
