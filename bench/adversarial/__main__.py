"""``python -m bench.adversarial``: the wait for the next task in bad cases beside the calm one.

Each case is measured between two calm runs of the same length on a project of the same kind: a
machine that is busy for a while is busy for both. Exit code 1 if a wait is more than doubled.
"""

import argparse
import asyncio
import sys
from pathlib import Path

import uvloop

from bench.adversarial.cases import CASES, EXPIRED, Case, Stage, calm, expiring, unswept
from bench.figures import Goal, Report, percentile, spread
from bench.history import analyze, answered_before
from bench.installation import machine, say
from bench.lab import CHOICE, Lab, texts
from bench.load.answering import Limits, Seen, answer
from bench.service import open_files_allowed, running_service

PEOPLE = 8
TASKS = 100_000
HISTORY = 40_000
WARM_LABELS = 25
WITHIN = Goal("<=", 2.0)
SWEPT_TRIES = 300
POLL_SECONDS = 0.1


async def run(options: argparse.Namespace, report: Report) -> None:
    """Measure every case."""
    with running_service() as service:
        lab = Lab(service)
        await lab.hire(PEOPLE)
        project = await lab.project(CHOICE, "giant")
        await lab.add(project, texts(options.tasks))
        answered_before(service, project, min(HISTORY, options.tasks // 2))
        analyze(service)
        stage = Stage(lab, project, PEOPLE)
        await shift(stage, calm, Limits(labels=WARM_LABELS))
        for name in CASES:
            if not options.only or any(word in name for word in options.only.split(",")):
                await compare(stage, report, name=name, limits=Limits(seconds=options.seconds))


async def compare(stage: Stage, report: Report, *, name: str, limits: Limits) -> None:
    """Measure a case between two calm runs and report."""
    case = CASES[name]
    before = await shift(stage, calm, limits)
    bad = await shift(stage, case, limits)
    if case is expiring:
        await _swept(stage, report)
    after = await shift(stage, calm, limits)
    quiet = [*before.leases, *after.leases]
    report.add(
        f"next task p95: {name}",
        percentile(bad.leases, 0.95) / percentile(quiet, 0.95),
        "× calm",
        goal=WITHIN,
        detail=f"{spread(bad.leases)} beside {spread(quiet)} ms; most {max(bad.leases):.2f} s",
    )


async def shift(stage: Stage, case: Case, limits: Limits) -> Seen:
    """Let people work while a case lasts; the statements of new projects are planned before."""
    async with case(stage) as project:
        people = stage.lab.connections(stage.people)
        try:
            return await answer(stage.lab, project, people=people, limits=limits)
        finally:
            for connection in people:
                connection.close()


async def _swept(stage: Stage, report: Report) -> None:
    """Report whether every expired lease came back."""
    left = EXPIRED
    for _ in range(SWEPT_TRIES):
        left = unswept(stage.lab.service, stage.project)
        if not left:
            break
        await asyncio.sleep(POLL_SECONDS)
    report.add(f"… of {EXPIRED:,} expired leases not taken back", left, "", goal=Goal("=", 0))


def main(arguments: list[str] | None = None) -> int:
    """Measure and report; return the exit code."""
    parser = argparse.ArgumentParser(prog="bench.adversarial", description=__doc__)
    parser.add_argument("--tasks", type=int, default=TASKS, help="of the giant project")
    parser.add_argument("--seconds", type=float, default=8.0, help="length of each run")
    parser.add_argument("--only", default="", help="cases whose name holds one of these words")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    options = parser.parse_args(arguments)
    open_files_allowed(4096)
    report = Report()
    uvloop.run(run(options, report))
    if options.json:
        report.write(options.json, {"tasks": options.tasks, "seconds": options.seconds})
    say(", ".join(f"{name} {value}" for name, value in machine().items()))
    return 0 if report.is_held else 1


if __name__ == "__main__":
    sys.exit(main())
