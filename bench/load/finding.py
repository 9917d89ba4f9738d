"""The task table of the largest project: every filter, two together, the values to filter by.

The past is written past the API (`bench.history`): most tasks labelled over two hundred days, some
in review, some cancelled, flags and priorities here and there, a metadata key with twenty values.
"""

import time
from typing import Any

from bench.figures import percentile, spread
from bench.history import analyze, found_before
from bench.load.scene import PAGE_MS, Scene, short
from bench.service import spent

TIMES = 60

FILTERS = {
    "newest first": "sort=newest",
    "by priority": "sort=priority",
    "waiting for answers": "state=open",
    "waiting for answers, newest first": "state=open&sort=newest",
    "waiting for review": "state=review",
    "cancelled": "state=cancelled",
    "answer that most have": "facet=answer/mood=good",
    "answer that one in a hundred has": "facet=answer/mood=odd",
    "any of two answers": "facet=answer/mood=bad&facet=answer/mood=odd",
    "flagged unsure": "flag=unsure",
    "open comments": "flag=comments",
    "skipped": "flag=skipped",
    "priority 10": "priority=10",
    "priority 0": "priority=0",
    "metadata": "metadata=city=city-7",
    "unique_id": "unique_id=text-4711",
    "unique_id, few begin so": "unique_id_prefix=text-4711",
    "unique_id, all begin so": "unique_id_prefix=text-",
    "added within a minute": "created_since={middle}",
    "finished on one day": "finished_since={day}&finished_before={next_day}",
    "finished in a year": "finished_since={year}",
    "answer and metadata": "facet=answer/mood=good&metadata=city=city-7",
    "rare answer and flag": "facet=answer/mood=odd&flag=skipped",
    "open comments and state": "flag=comments&state=labelled",
    "two that exclude each other": "facet=answer/mood=good&facet=answer/side=1",
    "review and day": "state=labelled&finished_since={day}&finished_before={next_day}",
    "answer, metadata, newest first": "facet=answer/mood=bad&metadata=city=city-3&sort=newest",
    "nothing at all, and why": "flag=comments&metadata=city=nowhere",
}


async def finding(scene: Scene) -> None:
    """Time every filter as a client on the same machine sees it."""
    size = max(scene.plan.sizes)
    identity = scene.projects[size]
    project = f"/api/projects/{identity}"
    await scene.lab.requester.ok("PUT", f"{project}/metadata-keys", {"keys": ["city"]})
    days = found_before(scene.lab.service, identity)
    analyze(scene.lab.service)
    for name, query in FILTERS.items():
        path = f"{project}/tasks?limit=50&{query.format(**days)}"
        page = await _timed(scene, f"task table, {name}, at {short(size)}", path)
        if page["next"] is not None and "sort" not in query:
            further = f"{path}&after={page['next']}"
            await _timed(scene, f"… its second page ({len(page['items'])} on the first)", further)
    facets = f"{project}/tasks/facets"
    await _timed(scene, "fields to filter by", facets)
    await _timed(scene, "values of an answer", f"{facets}/values?field=answer/mood")
    await _timed(scene, "values of metadata", f"{facets}/values?field=metadata&key=city")


async def _timed(scene: Scene, name: str, path: str) -> Any:
    service, seconds, document = scene.lab.service, list[float](), None
    before = service.seconds()
    for _ in range(TIMES):
        began = time.perf_counter()
        document = await scene.lab.requester.ok("GET", path)
        seconds.append(time.perf_counter() - began)
    used = sum(spent(before, service.seconds()).values()) / TIMES * 1000
    scene.report.add(
        f"{name}: p50",
        percentile(seconds, 0.5) * 1000,
        "ms",
        goal=PAGE_MS,
        detail=f"processor {used:.1f} ms a request; p50/p95/p99 {spread(seconds)}, HTTP included",
    )
    return document
