"""The stored result of merging a round's answers."""

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
