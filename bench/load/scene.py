"""What a load run is made of, and the projects that its parts share."""

from typing import NamedTuple

from bench.figures import Goal, Report
from bench.lab import CHOICE, Lab
from bench.load.answering import HandOuts


class Plan(NamedTuple):
    """How much is measured."""

    sizes: tuple[int, ...] = (10_000, 100_000)
    annotators: tuple[int, ...] = (1, 8)
    seconds: float = 10.0
    exported: int = 5_000
    slices: int = 10
    think: float = 1.0
    thinkers: int = 64
    history: int = 200_000


QUICK = Plan()
FULL = Plan(
    sizes=(1_000, 10_000, 100_000, 1_000_000),
    annotators=(1, 8, 64),
    seconds=30.0,
    exported=100_000,
    slices=30,
)

INTAKE = Goal(">", 35_000)
LEASE_P95_MS = Goal("<", 911 / 20)
"""A twentieth of what the peer takes with 100,000 tasks and 8 people."""
CPU_MS = Goal("<", 234 / 25)
GROWTH = Goal("<=", 1.2)
THINKERS_P95_MS = Goal("<", 20)
NONE = Goal("=", 0)
PAGE_MS = Goal("<", 15)
EXPORT_S_EACH_100K = 13.0
EXPORT_MEMORY_MB = Goal("<=", 100)


class Scene:
    """One service under load, and what was found."""

    def __init__(self, plan: Plan, lab: Lab, report: Report) -> None:
        self.plan = plan
        self.lab = lab
        self.report = report
        self.projects: dict[int, str] = {}
        self.handed: dict[int, HandOuts] = {}
        self.answers: dict[int, int] = {}

    async def project(self, size: int) -> str:
        """Return the id of a new, empty project that will have so many tasks."""
        project = await self.lab.project(CHOICE, f"{size:,} texts")
        self.projects[size] = project
        self.handed[size] = HandOuts()
        self.answers[size] = 0
        return project


def short(size: int) -> str:
    """Return a size as people say it."""
    for unit, name in ((1_000_000, "M"), (1_000, "k")):
        if size >= unit and size % unit == 0:
            return f"{size // unit}{name}"
    return str(size)
