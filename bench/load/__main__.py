"""``python -m bench.load``: what the service gives under load, each figure beside its goal.

Starts a service of its own on a throw-away home and talks to it through the fixed routes. Exit code
1 if a goal is not held. Server, database and driver share this machine's processors.
"""

import argparse
import asyncio
import sys
import time
from pathlib import Path

import uvloop

from bench.figures import Report
from bench.installation import machine, say
from bench.lab import Lab
from bench.load import exporting, finding, intake, limit, pages, working
from bench.load.scene import FULL, QUICK, Plan, Scene, short
from bench.service import MB, open_files_allowed, running_service

PARTS = ("intake", "work", "thought", "growth", "pages", "find", "exports", "limit")
REST_SECONDS = 5.0
UNITS = {"k": 1_000, "m": 1_000_000}


async def run(plan: Plan, parts: frozenset[str], report: Report) -> None:
    """Measure."""
    with running_service() as service:
        await asyncio.sleep(REST_SECONDS)
        idle = service.usage().our_memory
        scene = Scene(plan, Lab(service), report)
        await scene.lab.hire(working.plan_people(plan))
        report.title("Intake")
        await intake.fill(scene)
        if "work" in parts:
            report.title("Next task and submit, no time to think")
            await working.at_full_speed(scene)
        if "thought" in parts:
            await working.with_thought(scene)
        if "growth" in parts:
            await working.growth(scene)
        if "limit" in parts:
            await _beside(scene)
        report.title("Nothing doubled")
        await working.nothing_doubled(scene)
        if "pages" in parts:
            report.title("Pages")
            await pages.pages(scene)
        if "find" in parts:
            report.title("Finding tasks")
            await finding.finding(scene)
        if "exports" in parts:
            report.title("Exports")
            await exporting.exports(scene)
        await asyncio.sleep(REST_SECONDS)
        report.title("Memory of our processes (PSS)")
        report.add("idle, after the start", idle / MB, "MB")
        report.add("idle, after all this", service.usage().our_memory / MB, "MB")


async def _beside(scene: Scene) -> None:
    size = max(scene.plan.sizes)
    for people in scene.plan.annotators:
        bare = await asyncio.to_thread(
            limit.bare_queue,
            scene.lab.service,
            rows=size,
            people=people,
            seconds=max(5, int(scene.plan.seconds / 2)),
        )
        scene.report.add(
            f"bare SKIP LOCKED queue, {short(size)} rows, {people} connections (pgbench)",
            bare.rate,
            "leases/s",
            detail=f"{bare.ms:.2f} ms each; no wall, no answer, no HTTP",
        )


def counts(text: str) -> tuple[int, ...]:
    """Return numbers written as 1k,100k,1m."""
    return tuple(
        int(float(word[:-1]) * UNITS[word[-1]]) if word[-1] in UNITS else int(word)
        for word in text.lower().split(",")
    )


def main(arguments: list[str] | None = None) -> int:
    """Measure and report; return the exit code."""
    parser = argparse.ArgumentParser(prog="bench.load", description=__doc__)
    parser.add_argument("--full", action="store_true", help="everything, up to 1M tasks: an hour")
    parser.add_argument("--sizes", type=counts, help="tasks in a project, as 1k,100k,1m")
    parser.add_argument("--annotators", type=counts, help="people at full speed, as 1,8,64")
    parser.add_argument("--seconds", type=float, help="length of each run")
    parser.add_argument("--exported", type=int, help="tasks of an export")
    parser.add_argument("--only", default=",".join(PARTS), help=f"of {','.join(PARTS)}")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args(arguments)
    wanted = {f: getattr(options, f) for f in ("sizes", "annotators", "seconds", "exported")}
    plan = FULL if options.full else QUICK
    plan = plan._replace(**{name: value for name, value in wanted.items() if value is not None})
    parts = frozenset(options.only.split(","))
    if parts - set(PARTS):
        parser.error(f"--only takes {','.join(PARTS)}")
    open_files_allowed(4096)
    report, began = Report(), time.perf_counter()
    uvloop.run(run(plan, parts, report))
    if options.json:
        report.write(options.json, {**plan._asdict(), "parts": sorted(parts)})
    facts = ", ".join(f"{name} {value}" for name, value in machine().items())
    say(f"\n{facts}; took {time.perf_counter() - began:.0f} s")
    for figure in report.missed:
        say(f"NOT HELD: {figure.name}")
    return 0 if report.is_held else 1


if __name__ == "__main__":
    sys.exit(main())
