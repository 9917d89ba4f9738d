"""An entry, and how much a journal holds."""

from typing import Annotated, Any
from uuid import UUID

import msgspec

MOST_IN_A_BATCH = 500
MOST_ENTRIES = 100_000
MOST_BYTES = 64 * 2**20
BATCH_BYTES = 4 * 2**20
"""Largest body of a request to append."""

PAGE_BYTES = 4 * 2**20
PAGE_ENTRIES = 1_000
"""How much of a journal is read at once."""

Seconds = Annotated[float, msgspec.Meta(ge=0, le=86_400)]
Whole = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]


class Entry(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One part of an answer was set, or deleted.

    ``bases`` are the entries that this one takes the place of: the last one of its part, none when
    the part is as it was at the start, several when it settles a conflict. Entries with the same
    ``step`` of a device are one edit.
    """

    id: UUID
    number: Whole
    step: Whole
    part: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    bases: Annotated[list[UUID], msgspec.Meta(max_length=8)]
    at: Whole
    """Milliseconds since 1970 by the clock of the device: for people to read."""
    seconds: Seconds
    """Active time on this device so far."""
    device_kind: Annotated[str, msgspec.Meta(pattern="^(computer|tablet|phone)$")]
    value: Any | msgspec.UnsetType = msgspec.UNSET
    """Left out: the part is deleted."""


class StoredEntry(Entry, frozen=True, omit_defaults=True, kw_only=True):
    """An entry with the device that it was made on."""

    device: UUID


class Page(msgspec.Struct, frozen=True):
    """Entries in the order of their arrival; ``head`` is where the next page begins."""

    entries: list[StoredEntry]
    head: int
    more: bool


class Standing(msgspec.Struct, frozen=True):
    """How it stands: leased, submitted, expired or skipped; and the versions in force now."""

    state: str
    versions: dict[str, int]
