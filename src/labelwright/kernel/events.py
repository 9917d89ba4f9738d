"""What happened: the base of every stage's past-tense events.

An event is a fact. Its body is stored as RFC 8785 bytes, so that a verifiable log can be built over
the first one as well as over the last.
"""

from typing import ClassVar
from uuid import UUID

import msgspec


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Something that happened; subclasses add what a reader needs to know about it."""

    name: ClassVar[str]
    schema_version: ClassVar[int] = 1

    project: UUID | None = None
    task: UUID | None = None

    def body(self) -> dict[str, object]:
        """Return the document that is stored."""
        document = msgspec.to_builtins(self)
        document.update(name=self.name, schema_version=self.schema_version)
        return document
