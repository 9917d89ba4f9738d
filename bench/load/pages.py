"""What a requester looks at: the project's page and its task table, on the largest project."""

import time

from bench.figures import percentile, spread
from bench.load.scene import PAGE_MS, Scene, short

TIMES = 100


async def pages(scene: Scene) -> None:
    """Time the requests behind the pages, as a client on the same machine sees them."""
    size = max(scene.plan.sizes)
    project = f"/api/projects/{scene.projects[size]}"
    middle = (await scene.lab.requester.ok("GET", f"{project}/tasks?limit=200"))["next"]
    paths = {
        "project page": project,
        "task table, first page": f"{project}/tasks?limit=50",
        "task table, further page": f"{project}/tasks?limit=50&after={middle}",
        "task table, labelled ones": f"{project}/tasks?limit=50&state=labelled",
    }
    for name, path in paths.items():
        seconds: list[float] = []
        for _ in range(TIMES):
            began = time.perf_counter()
            await scene.lab.requester.ok("GET", path)
            seconds.append(time.perf_counter() - began)
        scene.report.add(
            f"{name} at {short(size)} tasks: p50",
            percentile(seconds, 0.5) * 1000,
            "ms",
            goal=PAGE_MS,
            detail=f"p50/p95/p99 {spread(seconds)}, HTTP included",
        )
