"""Measured figures beside what they are held against, as a table for a person and as JSON."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

from bench.installation import machine, say

MANY = 1000
"""From here on digits after the point say nothing."""

Bound = Literal["<=", "<", ">", "="]


class Goal(NamedTuple):
    """What a figure is held against."""

    bound: Bound
    limit: float

    def is_held(self, value: float) -> bool:
        """Whether a value reaches the goal."""
        match self.bound:
            case "<=":
                return value <= self.limit
            case "<":
                return value < self.limit
            case ">":
                return value > self.limit
            case "=":
                return value == self.limit

    def __str__(self) -> str:
        return f"{self.bound} {self.limit:,.10g}"


class Figure(NamedTuple):
    """One measured value; without a goal it is told for what it is worth."""

    name: str
    value: float
    unit: str
    goal: Goal | None = None
    detail: str = ""

    @property
    def is_held(self) -> bool:
        """Whether the goal, if any, is reached."""
        return self.goal is None or self.goal.is_held(self.value)

    @property
    def ratio(self) -> float | None:
        """The value as a share of the goal; none where the goal is zero."""
        return self.value / self.goal.limit if self.goal is not None and self.goal.limit else None

    def line(self) -> str:
        """Return the figure as a line of the table."""
        value = f"{self.value:,.0f}" if abs(self.value) >= MANY else f"{self.value:,.4g}"
        goal = ratio = verdict = ""
        if self.goal is not None:
            goal = f"goal {self.goal} {self.unit}"
            ratio = "" if self.ratio is None else f"{self.ratio:.2f} ×"
            verdict = "held" if self.is_held else "NOT HELD"
        text = f"{self.name:<58}{value:>10} {self.unit:<9}{goal:<22}{ratio:>8}  {verdict:<8}"
        return f"{text}  {self.detail}".rstrip()


class Report:
    """Figures in the order in which they were taken; each is printed at once."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.figures: list[Figure] = []
        self._quiet = quiet

    def add(
        self, name: str, value: float, unit: str, *, goal: Goal | None = None, detail: str = ""
    ) -> Figure:
        """Add a figure."""
        figure = Figure(name, value, unit, goal, detail)
        self.figures.append(figure)
        if not self._quiet:
            say(figure.line())
        return figure

    def title(self, text: str) -> None:
        """Begin a part of the table."""
        if not self._quiet:
            say(f"\n{text}")

    @property
    def is_held(self) -> bool:
        """Whether every goal is reached."""
        return not self.missed

    @property
    def missed(self) -> list[Figure]:
        """The figures that do not reach their goal."""
        return [figure for figure in self.figures if not figure.is_held]

    def write(self, path: Path, settings: Mapping[str, Any]) -> None:
        """Write everything for a program."""
        document = {
            "machine": machine(),
            "settings": dict(settings),
            "figures": [
                {
                    "name": figure.name,
                    "value": figure.value,
                    "unit": figure.unit,
                    "goal": None if figure.goal is None else str(figure.goal),
                    "ratio": figure.ratio,
                    "held": None if figure.goal is None else figure.is_held,
                    "detail": figure.detail,
                }
                for figure in self.figures
            ],
        }
        path.write_text(json.dumps(document, indent=1) + "\n")


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that this share of the others does not exceed; 0 of nothing."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def spread(seconds: Iterable[float]) -> str:
    """Return p50/p95/p99 in milliseconds."""
    values = list(seconds)
    return "/".join(f"{percentile(values, share) * 1000:.1f}" for share in (0.5, 0.95, 0.99))
