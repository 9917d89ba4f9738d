"""What a requester orders, and the states of a task."""

from enum import IntEnum
from typing import Annotated, Any
from uuid import UUID

import msgspec

from labelwright.kernel import strict_json
from labelwright.kernel.problems import Problem

MAX_ASSETS = 100
MAX_PREDICTIONS = 20
METADATA_LIMIT = 256 * 1024

Role = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,31}$")]


class TaskState(IntEnum):
    """Where a task stands."""

    OPEN = 0
    PREPARING = 1
    BROKEN = 2
    IN_REVIEW = 3
    LABELLED = 4
    CANCELLED = 5
    GOLD = 6


COUNTER_OF = {
    TaskState.OPEN: "open",
    TaskState.PREPARING: "preparing",
    TaskState.BROKEN: "broken",
    TaskState.IN_REVIEW: "in_review",
    TaskState.LABELLED: "labels",
    TaskState.CANCELLED: "cancelled",
    TaskState.GOLD: "gold",
}
"""The counter that counts the tasks of each state."""


class AssetSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One asset: exactly one of ``uri``, ``text`` and ``data`` (base64)."""

    role: Role = "primary"
    uri: Annotated[str, msgspec.Meta(max_length=8192)] | None = None
    text: str | None = None
    data: str | None = None
    name: Annotated[str, msgspec.Meta(max_length=500)] | None = None


class PredictionSpec(msgspec.Struct, forbid_unknown_fields=True):
    """What a model says about the task."""

    payload: Any
    model: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    version: Annotated[str, msgspec.Meta(max_length=200)] = ""
    score: Annotated[float, msgspec.Meta(ge=0, le=1)] | None = None


class TaskSpec(msgspec.Struct, forbid_unknown_fields=True):
    """One task as ordered."""

    assets: Annotated[list[AssetSpec], msgspec.Meta(min_length=1, max_length=MAX_ASSETS)]
    unique_id: Annotated[str, msgspec.Meta(min_length=1, max_length=500)] | None = None
    metadata: dict[str, Any] = {}
    priority: Annotated[int, msgspec.Meta(ge=-100, le=100)] = 0
    predictions: Annotated[list[PredictionSpec], msgspec.Meta(max_length=MAX_PREDICTIONS)] = []


class NewTask(msgspec.Struct, frozen=True):
    """A task about to be stored."""

    id: UUID
    unique_id: str | None
    priority: int
    metadata: dict[str, Any]


def check_spec(spec: TaskSpec) -> list[Problem]:
    """Return what is wrong with an order by itself."""
    problems: list[Problem] = []
    if len(strict_json.encode(spec.metadata)) > METADATA_LIMIT:
        problems.append(
            Problem(
                "/metadata",
                "too_large",
                f"Metadata has at most {METADATA_LIMIT // 1024} KiB.",
                "Put large content into an asset.",
            )
        )
    for n, asset in enumerate(spec.assets):
        given = [name for name in ("uri", "text", "data") if getattr(asset, name) is not None]
        if len(given) != 1:
            problems.append(
                Problem(
                    f"/assets/{n}",
                    "asset_source",
                    "An asset has exactly one of uri, text and data; "
                    f"this one has {' and '.join(given) or 'none'}.",
                    "Send one of them.",
                )
            )
    return problems
