"""People at work: waits, rates, processor time, growth with the size, and what must be zero."""

import asyncio
import re

from bench.figures import percentile, spread
from bench.lab import ORGANIZATION, Lab
from bench.load.answering import Limits, Seen, answer
from bench.load.scene import (
    CPU_MS,
    GROWTH,
    LEASE_P95_MS,
    NONE,
    THINKERS_P95_MS,
    Plan,
    Scene,
    short,
)
from bench.service import OURS, Part

WARM_PEOPLE, WARM_LABELS = 8, 25
SLICE_LABELS = 40
PEER_TASKS, PEER_PEOPLE = 100_000, 8
"""The case that the peer was measured in."""
REBUILT_SIZE = 10_000
"""Rebuilding is checked up to this size; beyond it the driver's own count is."""


async def at_full_speed(scene: Scene) -> None:
    """Each size with each number of annotators, without time to think."""
    for size in scene.plan.sizes:
        await _warm(scene, size)
        for people in scene.plan.annotators:
            seen = await _run(scene, size, people, Limits(seconds=scene.plan.seconds))
            _tell(scene, seen, size=size, people=people)


def _tell(scene: Scene, seen: Seen, *, size: int, people: int) -> None:
    report = scene.report
    name = f"{short(size)} tasks, {people} annotators"
    is_peers_case = (size, people) == (PEER_TASKS, PEER_PEOPLE)
    report.add(
        f"{name}: next task p95",
        percentile(seen.leases, 0.95) * 1000,
        "ms",
        goal=LEASE_P95_MS if is_peers_case else None,
        detail=f"p50/p95/p99 {spread(seen.leases)}; submit {spread(seen.submits)}",
    )
    report.add(
        f"{name}: CPU a label",
        seen.ms_each(*Part),
        "ms",
        goal=CPU_MS if is_peers_case else None,
        detail=f"ours {seen.ms_each(*OURS):.2f}, PostgreSQL {seen.ms_each(Part.DATABASE):.2f},"
        f" driver {1000 * seen.driver / max(seen.labels, 1):.2f}",
    )
    report.add(f"{name}: saturation", seen.rate(), "labels/s", detail=f"{seen.labels} labels")


async def with_thought(scene: Scene) -> None:
    """64 people who think for a second, on the largest project."""
    plan, size = scene.plan, max(scene.plan.sizes)
    await scene.lab.hire(plan.thinkers)
    await _warm(scene, size)
    limits = Limits(seconds=plan.seconds * 2, think=plan.think)
    seen = await _run(scene, size, plan.thinkers, limits, cap=False)
    both = [*seen.leases, *seen.submits]
    name = f"{short(size)} tasks, {plan.thinkers} annotators who think {plan.think:g} s"
    scene.report.add(
        f"{name}: p95",
        percentile(both, 0.95) * 1000,
        "ms",
        goal=THINKERS_P95_MS,
        detail=f"next {spread(seen.leases)}; submit {spread(seen.submits)};"
        f" {seen.rate():.0f} labels/s, CPU a label {seen.ms_each(*Part):.2f} ms",
    )


async def growth(scene: Scene) -> None:
    """Compare the waits of one person on a small and on the largest project, in turns."""
    small = min((size for size in scene.plan.sizes if size >= REBUILT_SIZE), default=0)
    large = max(scene.plan.sizes)
    if not small or small == large:
        return
    waits: dict[int, list[float]] = {small: [], large: []}
    for _ in range(scene.plan.slices):
        for size in (small, large):
            waits[size] += (await _run(scene, size, 1, Limits(labels=SLICE_LABELS))).leases
    scene.report.add(
        f"next task p50, growth from {short(small)} to {short(large)} tasks",
        percentile(waits[large], 0.5) / percentile(waits[small], 0.5),
        "×",
        goal=GROWTH,
        detail=f"{spread(waits[small])} → {spread(waits[large])} ms, in turns",
    )


async def nothing_doubled(scene: Scene) -> None:
    """Compare what was handed out and counted with what the people did."""
    beyond = sum(handed.beyond for handed in scene.handed.values())
    doubled = sum(handed.doubled for handed in scene.handed.values())
    differing = 0
    for size, project in scene.projects.items():
        counters = await scene.lab.counters(project)
        done = scene.answers[size]
        truth = {"tasks": size, "open": size - done, "labels": done, "answers": done, "late": 0}
        differing += sum(counters.get(name, 0) != value for name, value in truth.items())
    scene.report.add("handed out beyond the overlap", beyond, "", goal=NONE)
    scene.report.add("handed out twice to one annotator", doubled, "", goal=NONE)
    scene.report.add("counters that differ from what was done", differing, "", goal=NONE)
    differing = 0
    for size in scene.plan.sizes:
        if size <= REBUILT_SIZE:
            differing += await asyncio.to_thread(rebuilt, scene.lab, scene.projects[size])
    scene.report.add("rows that `rebuild` finds different", differing, "", goal=NONE)


def rebuilt(lab: Lab, project: str) -> int:
    """Return how many rows differ from what the facts say."""
    said = lab.service.command("rebuild", "--organization", ORGANIZATION, "--project", project)
    found = re.search(r"(\d+) rows? differed", said)
    if found is None:
        raise SystemExit(f"bench: rebuild said: {said}")
    return int(found[1])


async def _warm(scene: Scene, size: int) -> None:
    """Let every connection to the database plan its statements for good."""
    await _run(scene, size, WARM_PEOPLE, Limits(labels=WARM_LABELS))


async def _run(scene: Scene, size: int, people: int, limits: Limits, *, cap: bool = True) -> Seen:
    await scene.lab.hire(people)
    if cap:  # a small project must not run dry while it is measured
        limits = limits._replace(labels=min(limits.labels, max(1, size // 16 // people)))
    connections = scene.lab.connections(people)
    try:
        seen = await answer(scene.lab, scene.projects[size], people=connections, limits=limits)
    finally:
        for connection in connections:
            connection.close()
    scene.handed[size].add(seen.handed)
    scene.answers[size] += seen.labels
    return seen


def plan_people(plan: Plan) -> int:
    """Return how many annotators a plan needs."""
    return max(*plan.annotators, WARM_PEOPLE)
