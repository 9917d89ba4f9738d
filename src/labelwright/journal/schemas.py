"""What journals take and give over HTTP."""

from typing import Annotated
from uuid import UUID

import msgspec

from labelwright.journal.model import Entry, Standing, StoredEntry, Whole

Token = Annotated[str, msgspec.Meta(max_length=400)]


class AppendRequest(msgspec.Struct, forbid_unknown_fields=True):
    """New entries of one device; ``after`` is how far it knows those of others."""

    lease_token: Token
    device: UUID
    entries: list[Entry]
    after: Whole = 0


class Appended(msgspec.Struct):
    """The entries that are stored for good, and those of other devices after the place given."""

    acknowledged: list[UUID]
    others: list[StoredEntry]
    head: int
    more: bool
    standing: Standing


class JournalPage(msgspec.Struct):
    """A part of one's own journal; ``head`` is the place to read on from."""

    entries: list[StoredEntry]
    head: int
    more: bool
    standing: Standing
