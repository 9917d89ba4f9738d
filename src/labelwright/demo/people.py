"""Simulated people: what each of them answers, and how the simulated reviewer rules.

Nobody here exists; every name says "(simulated)". A person's answer is the reference answer with
that person's own slips: edges a little off, small things overlooked, one class taken for another.
Everything is a pure function of person, task and round: the slips come from a hash of these, so
they are the same on every machine and whatever was answered before.
"""

import copy
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Literal

import numpy as np
from msgspec import Struct

from labelwright.demo.reference import DemoItem, DemoProject
from labelwright.quality.boxes import iou

Role = Literal["annotator", "reviewer"]
Payload = dict[str, Any]

SMALL_PX = 24
STEP_PX = 0.5
LARGEST_SLIP = 0.2  # of a side: nobody misses a thing by more and still draws it
SAME_THING = 0.3
TIGHT = 0.7
ACCEPTED = 0.1
AMENDED = 0.3


class Habits(Struct, frozen=True, kw_only=True):
    """How somebody works. Shares are in [0, 1] and shrink when a task comes back.

    Parameters
    ----------
    edge_px
        Standard deviation of a drawn edge in pixels.
    overlooks, overlooks_small
        Share of the things that are not drawn; small ones are narrower or lower than ``SMALL_PX``.
    confuses, confuses_attributes, confuses_options
        Share of classes, attributes and whole-task choices that are taken for their lookalike.
    region_seconds, choice_seconds
        Typical time for one region and for one choice.
    """

    edge_px: float = 0.0
    overlooks: float = 0.0
    overlooks_small: float = 0.0
    confuses: float = 0.0
    confuses_attributes: float = 0.0
    confuses_options: float = 0.0
    region_seconds: float = 2.0
    choice_seconds: float = 2.0


class Person(Struct, frozen=True, kw_only=True):
    """Somebody simulated."""

    slug: str
    name: str
    email: str
    role: Role
    habits: Habits


class Ruling(Struct, frozen=True, kw_only=True):
    """What the simulated reviewer decides; ``payload`` is the amended answer."""

    verdict: Literal["accept", "reject", "amend"]
    reason: str | None = None
    comment: str | None = None
    payload: Payload | None = None


def _person(slug: str, role: Role, habits: Habits) -> Person:
    name = f"{slug.capitalize()} (simulated)"
    return Person(slug=slug, name=name, email=f"{slug}@simulated.example", role=role, habits=habits)


ANNOTATORS = (
    _person(
        "amara",
        "annotator",
        Habits(
            edge_px=0.8,
            overlooks=0.01,
            overlooks_small=0.04,
            confuses=0.01,
            confuses_attributes=0.03,
            confuses_options=0.03,
            region_seconds=8.0,
            choice_seconds=7.0,
        ),
    ),
    _person(
        "bruno",
        "annotator",
        Habits(
            edge_px=2.5,
            overlooks=0.04,
            overlooks_small=0.28,
            confuses=0.03,
            confuses_attributes=0.12,
            confuses_options=0.15,
            region_seconds=3.5,
            choice_seconds=3.0,
        ),
    ),
    _person(
        "chiyo",
        "annotator",
        Habits(
            edge_px=1.2,
            overlooks=0.02,
            overlooks_small=0.12,
            confuses=0.12,
            confuses_attributes=0.06,
            confuses_options=0.2,
            region_seconds=6.0,
            choice_seconds=5.0,
        ),
    ),
)
"""The careful one, the hasty one, and the one who draws well and mixes up classes."""

REVIEWER = _person("ravi", "reviewer", Habits(region_seconds=2.5, choice_seconds=3.0))


@dataclass(frozen=True, slots=True)
class _Chance:
    """Numbers that look random, each belonging to what it decides."""

    key: str

    def shares(self, *what: str) -> tuple[float, ...]:
        """Return four numbers in [0, 1)."""
        digest = blake2b("/".join((self.key, *what)).encode(), digest_size=32).digest()
        return tuple(int.from_bytes(digest[i : i + 6]) / 2**48 for i in range(0, 32, 8))

    def happens(self, share: float, *what: str) -> bool:
        """Return true in that share of all cases."""
        return self.shares(*what)[0] < share

    def sway(self, *what: str) -> float:
        """Return a number around 0 with standard deviation 1; nearly normal, at most ±3.5."""
        return (sum(self.shares(*what)) - 2) * 3**0.5


def answer(
    person: Person, project: DemoProject, item: DemoItem, *, round_number: int = 1
) -> Payload:
    """Return what a person answers to a task.

    Parameters
    ----------
    round_number
        From 1; people take twice the care when a task comes back, three times the next time.

    Returns
    -------
    Payload
        A valid answer to the project's task type that shares nothing with the reference answer.
    """
    chance = _Chance(f"{person.slug}/{item.unique_id}/{round_number}")
    work = _Work(person.habits, project, item, chance, 1 / round_number)
    if "regions" in item.answer:
        return {"regions": work.regions(item.answer["regions"])}
    if "spans" in item.answer:
        return work.spans(item.answer)
    share = person.habits.confuses_options
    return {"answers": work.values(item.answer["answers"], share, "answers")}


def active_seconds(
    person: Person, item: DemoItem, payload: Payload, *, round_number: int = 1
) -> float:
    """Return how long a person plausibly works on a task: looking, then each part of the answer."""
    habits = person.habits
    pace = 0.7 + 0.6 * _Chance(f"{person.slug}/{item.unique_id}/{round_number}").shares("pace")[0]
    reading = len(item.text or "") / 25
    marked = (*payload.get("regions", ()), *payload.get("spans", ()))
    parts = len(marked) * habits.region_seconds
    parts += len(payload.get("answers", ())) * habits.choice_seconds
    return round((2 + reading + parts) * pace, 1)


@dataclass(frozen=True, slots=True)
class _Work:
    """One person at one task."""

    habits: Habits
    project: DemoProject
    item: DemoItem
    chance: _Chance
    carelessness: float

    def regions(self, reference: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        drawn = [self._region(region) for region in reference if not self._overlooks(region)]
        return [{**region, "id": f"r{place}"} for place, region in enumerate(drawn, 1)]

    def spans(self, reference: dict[str, Any]) -> Payload:
        """Return the spans that are not overlooked, and the relations between them."""
        habits = self.habits
        marked: list[dict[str, Any]] = [
            {**one, "attributes": self.values(one["attributes"], habits.confuses_attributes, mark)}
            for one in reference["spans"]
            if not self._slips(habits.overlooks, mark := one["id"], "overlooked")
        ]
        left = {one["id"] for one in marked}
        return {
            "spans": marked,
            "relations": [
                dict(one)
                for one in reference["relations"]
                if one["from"] in left and one["to"] in left
            ],
            "answers": self.values(reference["answers"], habits.confuses_options, "answers"),
        }

    def values(self, reference: dict[str, Any], share: float, *what: str) -> dict[str, Any]:
        return {
            field: self._lookalike(value) if self._slips(share, *what, field) else value
            for field, value in reference.items()
        }

    def _region(self, region: dict[str, Any]) -> dict[str, Any]:
        mark, habits = region["id"], self.habits
        confused = self._slips(habits.confuses, mark, "class")
        return {
            **region,
            "class": self._lookalike(region["class"]) if confused else region["class"],
            "shape": self._shape(region["shape"], mark),
            "attributes": self.values(region["attributes"], habits.confuses_attributes, mark),
        }

    def _shape(self, shape: dict[str, Any], mark: str) -> dict[str, Any]:
        x, width = self._side(shape["x"], shape["width"], self.item.width, (mark, "x"))
        y, height = self._side(shape["y"], shape["height"], self.item.height, (mark, "y"))
        return {**shape, "x": x, "y": y, "width": width, "height": height}

    def _side(
        self, start: float, length: float, limit: int, what: tuple[str, str]
    ) -> tuple[float, float]:
        """Return where a side is drawn; an edge of the picture is never missed."""
        edges: list[float] = []
        for edge, name in ((start, "start"), (start + length, "end")):
            slip = self.chance.sway(*what, name) * self.habits.edge_px * self.carelessness
            slip = max(-LARGEST_SLIP * length, min(LARGEST_SLIP * length, slip))
            free = 0 < edge < limit
            edges.append(min(limit, max(0, edge + slip)) if free else edge)
        low, high = (round(edge / STEP_PX) * STEP_PX for edge in edges)
        return low, high - low

    def _overlooks(self, region: dict[str, Any]) -> bool:
        shape = region["shape"]
        small = min(shape["width"], shape["height"]) < SMALL_PX
        share = self.habits.overlooks_small if small else self.habits.overlooks
        return self._slips(share, region["id"], "overlooked")

    def _lookalike(self, value: Any) -> Any:
        return not value if isinstance(value, bool) else self.project.lookalikes.get(value, value)

    def _slips(self, share: float, *what: str) -> bool:
        return self.chance.happens(share * self.carelessness, *what)


def review(item: DemoItem, payload: Payload, *, round_number: int = 1) -> Ruling:
    """Return how the simulated reviewer, who knows the reference answer, rules on an answer.

    Few faults for the size of the task are accepted, some are mended, many go back; what comes back
    a second time is mended, so that no task goes round for ever.
    """
    if "regions" in item.answer:
        faults = _region_faults(item.answer["regions"], payload["regions"])
        share = sum(faults.values()) / max(1, len(item.answer["regions"]))
    elif "spans" in item.answer:
        faults = _span_faults(item.answer["spans"], payload["spans"])
        share = sum(faults.values()) / max(1, len(item.answer["spans"]))
    else:
        wanted, given = item.answer["answers"], payload["answers"]
        wrong = sum(given.get(field) != value for field, value in wanted.items())
        faults = {"wrong_answer": wrong}
        share = wrong / max(1, len(wanted))
    if share <= ACCEPTED:
        return Ruling(verdict="accept")
    reason = max(faults, key=lambda fault: faults[fault])
    comment = ", ".join(f"{fault.replace('_', ' ')}: {n}" for fault, n in faults.items() if n)
    if share > AMENDED and round_number == 1:
        return Ruling(verdict="reject", reason=reason, comment=comment)
    return Ruling(verdict="amend", reason=reason, comment=comment, payload=_mended(item))


def _region_faults(reference: list[dict[str, Any]], given: list[dict[str, Any]]) -> dict[str, int]:
    """Count what is wrong with the regions of an answer; most severe first."""
    pairs = _same_things(reference, given)
    found = [(reference[i], given[j], overlap) for i, j, overlap in pairs]
    return {
        "missed": len(reference) - len(pairs),
        "extra": len(given) - len(pairs),
        "wrong_class": sum(a["class"] != b["class"] for a, b, _ in found),
        "loose": sum(_is_loose(a["shape"], overlap) for a, _, overlap in found),
    }


def _span_faults(reference: list[dict[str, Any]], given: list[dict[str, Any]]) -> dict[str, int]:
    """Count what is wrong with the spans of an answer; another extent is one missed, one extra."""
    wanted, marked = (
        {(one["start"], one["end"], one["class"]) for one in spans} for spans in (reference, given)
    )
    return {"missed": len(wanted - marked), "extra": len(marked - wanted)}


def _same_things(
    reference: list[dict[str, Any]], given: list[dict[str, Any]]
) -> list[tuple[int, int, float]]:
    """Pair regions that show the same thing, best overlap first, each at most once."""
    overlaps = iou(_boxes(reference), _boxes(given))
    order = np.dstack(
        np.unravel_index(np.argsort(-overlaps, axis=None, kind="stable"), overlaps.shape)
    )
    rows: set[int] = set()
    columns: set[int] = set()
    pairs: list[tuple[int, int, float]] = []
    for row, column in order[0].tolist():
        overlap = float(overlaps[row, column])
        if overlap >= SAME_THING and row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            pairs.append((row, column, overlap))
    return pairs


def _boxes(regions: list[dict[str, Any]]) -> list[list[float]]:
    return [[region["shape"][side] for side in ("x", "y", "width", "height")] for region in regions]


def _is_loose(shape: dict[str, Any], overlap: float) -> bool:
    return overlap < TIGHT and min(shape["width"], shape["height"]) >= SMALL_PX


def _mended(item: DemoItem) -> Payload:
    """Return the reference answer as the reviewer's own; a copy, since payloads may be changed."""
    if "spans" in item.answer:
        return copy.deepcopy(item.answer)
    if "regions" not in item.answer:
        return {"answers": dict(item.answer["answers"])}
    parts = ("shape", "attributes")
    return {
        "regions": [
            {**region, **{part: dict(region[part]) for part in parts}}
            for region in item.answer["regions"]
        ]
    }
