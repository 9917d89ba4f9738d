"""What a requester orders, how it is kept, and the states of a task.

Texts that come with an order lie in the task's own sealed body: no row of their own, no index.
The id of such an asset says its task and its ordinal (`kernel.ids.part_id`). Long texts, and what
has to be looked at first, are rows of `asset` with a link.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from labelwright.kernel import strict_json
from labelwright.kernel.problems import Problem

MAX_ASSETS = 100
MAX_PREDICTIONS = 20
METADATA_LIMIT = 256 * 1024
PRIMARY = "primary"
INLINE_NAME = "text"
"""Role and name of an asset of which nothing else was said."""
INLINE_LIMIT = 32 * 1024
"""Texts of one task lie in its body up to so many bytes; every reader of the task reads them."""

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


class AssetSpec(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """One asset: exactly one of ``uri``, ``text`` and ``data`` (base64)."""

    role: Role | UnsetType = UNSET
    uri: Annotated[str, msgspec.Meta(max_length=8192)] | UnsetType | None = UNSET
    text: str | UnsetType | None = UNSET
    data: str | UnsetType | None = UNSET
    name: Annotated[str, msgspec.Meta(max_length=500)] | UnsetType | None = UNSET

    def is_text(self) -> bool:
        """Return whether the asset is a text and nothing else."""
        return (
            isinstance(self.text, str)
            and not isinstance(self.uri, str)
            and not isinstance(self.data, str)
        )


class PredictionSpec(msgspec.Struct, forbid_unknown_fields=True):
    """What a model says about the task."""

    payload: Any
    model: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    version: Annotated[str, msgspec.Meta(max_length=200)] | UnsetType = UNSET
    score: Annotated[float, msgspec.Meta(ge=0, le=1)] | UnsetType | None = UNSET


class TaskSpec(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """One task as ordered; what was not sent is UNSET (`strict_json.Reader` asks for it)."""

    assets: Annotated[list[AssetSpec], msgspec.Meta(min_length=1, max_length=MAX_ASSETS)]
    unique_id: Annotated[str, msgspec.Meta(min_length=1, max_length=500)] | UnsetType | None = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
    priority: Annotated[int, msgspec.Meta(ge=-100, le=100)] | UnsetType = UNSET
    predictions: (
        Annotated[list[PredictionSpec], msgspec.Meta(max_length=MAX_PREDICTIONS)] | UnsetType
    ) = UNSET


def loose_parts(spec: TaskSpec) -> object:
    """Return what of an order has no type of its own."""
    if spec.metadata is UNSET and spec.predictions is UNSET:
        return None
    return (spec.metadata or None, spec.predictions or None)


class NewTask(msgspec.Struct, frozen=True, gc=False):
    """A task about to be stored: the bytes of its id, and its body sealed."""

    id: bytes
    unique_id: str | None
    priority: int
    body: bytes
    name: str | None


class InlineText(msgspec.Struct, frozen=True):
    """A text that lies in its task's body."""

    ordinal: int
    role: str
    name: str
    text: str
    media_type: str


class TaskBody(msgspec.Struct, gc=False):
    """What is sealed: metadata, and every asset by ordinal; one without text has a link."""

    metadata: dict[str, Any] = {}
    media_type: str = ""
    assets: list[AssetSpec] = []


def body_of(spec: TaskSpec, *, media_type: str, inline: Sequence[bool]) -> bytes:
    """Return the body of an order as JSON; ``inline`` says which assets' texts lie in it."""
    assets = spec.assets
    if not all(inline):
        assets = [
            asset if lies_here else AssetSpec(role=asset.role)
            for asset, lies_here in zip(assets, inline, strict=True)
        ]
    return strict_json.encode(TaskBody(spec.metadata or {}, media_type, assets))


def inline_texts(body: dict[str, Any]) -> list[InlineText]:
    """Return the texts that lie in an opened body, in order."""
    return [
        InlineText(
            ordinal,
            asset.get("role") or PRIMARY,
            asset.get("name") or INLINE_NAME,
            asset["text"],
            body["media_type"],
        )
        for ordinal, asset in enumerate(body.get("assets", ()))
        if "text" in asset
    ]


def has_links(body: dict[str, Any]) -> bool:
    """Return whether a task with this body has assets with rows of their own."""
    assets: list[dict[str, Any]] = body.get("assets", [])
    return not assets or any("text" not in asset for asset in assets)


def check_spec(spec: TaskSpec) -> list[Problem]:
    """Return what is wrong with an order by itself."""
    problems: list[Problem] = []
    if spec.metadata and len(strict_json.encode(spec.metadata)) > METADATA_LIMIT:
        problems.append(
            Problem(
                "/metadata",
                "too_large",
                f"Metadata has at most {METADATA_LIMIT // 1024} KiB.",
                "Put large content into an asset.",
            )
        )
    for n, asset in enumerate(spec.assets):
        given = [name for name in ("uri", "text", "data") if isinstance(getattr(asset, name), str)]
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
