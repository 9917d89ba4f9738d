"""Counters, gauges and histograms of one process, and their text for Prometheus.

Promise: label values come from our own code (route templates, outcomes, job names), and a family
that would outgrow `MOST_SERIES` folds the rest into "other", so a scrape stays small whatever
happens. Not for threads: everything is counted on the event loop.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Literal

import msgspec

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
PREFIX = "labelwright_"
MOST_SERIES = 1_000
OTHER = "other"
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper ends of the buckets of times."""

Kind = Literal["counter", "gauge", "histogram"]


class Sample(msgspec.Struct, frozen=True):
    """One number: ``suffix`` follows the family's name."""

    suffix: str
    labels: dict[str, str]
    value: float


class FamilyView(msgspec.Struct, frozen=True):
    """A family at one moment; another process may have counted it."""

    name: str
    kind: Kind
    text: str
    samples: list[Sample]


class Counted:
    """A family of numbers under one name, a number a set of label values."""

    def __init__(self, name: str, text: str, *, kind: Kind, labels: Sequence[str]) -> None:
        self.name = PREFIX + name
        self._text = text
        self._kind: Kind = kind
        self._labels = tuple(labels)
        self._values: dict[tuple[str, ...], float] = {}

    def add(self, *values: str, n: float = 1.0) -> None:
        """Count ``n`` more under these label values."""
        key = self.key(values, self._values)
        self._values[key] = self._values.get(key, 0.0) + n

    def set(self, *values: str, to: float) -> None:
        """Say what is so now."""
        self._values[self.key(values, self._values)] = to

    def key(
        self, values: tuple[str, ...], known: Mapping[tuple[str, ...], object]
    ) -> tuple[str, ...]:
        """Return the label values to count under."""
        if len(values) != len(self._labels):
            raise ValueError(f"{self.name} has the labels {self._labels}, not {values}")
        if values in known or len(known) < MOST_SERIES:
            return values
        return (OTHER,) * len(values)

    def view(self) -> FamilyView:
        """Return the family as it is now."""
        samples = [Sample("", self.named(key), value) for key, value in self._values.items()]
        return FamilyView(self.name, self._kind, self._text, samples)

    def named(self, key: tuple[str, ...]) -> dict[str, str]:
        """Return label values under their names."""
        return dict(zip(self._labels, key, strict=True))


class Timed(Counted):
    """A histogram of seconds."""

    def __init__(self, name: str, text: str, *, labels: Sequence[str]) -> None:
        super().__init__(name, text, kind="histogram", labels=labels)
        self._buckets: dict[tuple[str, ...], list[int]] = {}

    def observe(self, *values: str, seconds: float) -> None:
        """Count one that took ``seconds``."""
        key = self.key(values, self._buckets)
        counts = self._buckets.setdefault(key, [0] * (len(SECONDS) + 1))
        counts[bisect_left(SECONDS, seconds)] += 1
        self._values[key] = self._values.get(key, 0.0) + seconds

    def view(self) -> FamilyView:
        """Return the family as it is now: buckets up to each end, the sum, the count."""
        samples: list[Sample] = []
        for key, counts in self._buckets.items():
            named = self.named(key)
            ends = [f"{end:g}" for end in SECONDS] + ["+Inf"]
            upto = list(accumulate(counts))
            samples += [
                Sample("_bucket", {**named, "le": end}, n)
                for end, n in zip(ends, upto, strict=True)
            ]
            samples.append(Sample("_sum", named, self._values[key]))
            samples.append(Sample("_count", named, upto[-1]))
        return FamilyView(self.name, self._kind, self._text, samples)


def gauge(name: str, text: str, samples: Iterable[tuple[dict[str, str], float]]) -> FamilyView:
    """Return a family of numbers that were just looked up."""
    return FamilyView(
        PREFIX + name, "gauge", text, [Sample("", labels, value) for labels, value in samples]
    )


def render(views: Iterable[FamilyView]) -> bytes:
    """Return the text of families; those of one name, from several processes, become one."""
    merged: dict[str, FamilyView] = {}
    for view in views:
        first = merged.setdefault(view.name, msgspec.structs.replace(view, samples=[]))
        first.samples.extend(view.samples)
    return "".join(_text_of(view) for _, view in sorted(merged.items())).encode()


def _text_of(view: FamilyView) -> str:
    lines = [f"# HELP {view.name} {_escaped(view.text)}", f"# TYPE {view.name} {view.kind}"]
    for sample in view.samples:
        labels = ",".join(f'{name}="{_escaped(text)}"' for name, text in sample.labels.items())
        braced = f"{{{labels}}}" if labels else ""
        lines.append(f"{view.name}{sample.suffix}{braced} {sample.value:.15g}")
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n").replace('"', r"\"")
