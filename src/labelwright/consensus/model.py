"""The stored result of merging a round's answers."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import msgspec

SINGLE = "single"
MERGE = "merge"


class Consensus(msgspec.Struct, frozen=True):
    """One payload for a round, with the share of the answers that holds each unit of it."""

    payload: Any
    method: str
    support: dict[str, float]
    annotations: tuple[UUID, ...]

    @property
    def agreement(self) -> float:
        """Return the mean share of the annotations that hold a unit, in [0, 1]; 1 without units."""
        return agreement_of(self.support)


def agreement_of(support: Mapping[str, float]) -> float:
    """Return the mean share of the annotations that hold a unit, in [0, 1]; 1 without units."""
    return sum(support.values()) / len(support) if support else 1.0
