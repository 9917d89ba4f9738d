"""One answer about to be stored."""

from typing import Any
from uuid import UUID

import msgspec

from labelwright.assignment.model import Slot
from labelwright.projects.model import Versions


class NewAnnotation(msgspec.Struct, frozen=True):
    """An answer with everything that says how it was made.

    ``active_seconds`` is the time with input, as the page measured it; ``predictions_shown`` tells
    whether what models say was on the page; ``unsure`` whether its annotator said that he is.
    """

    id: UUID
    slot: Slot
    payload: Any
    is_late: bool
    active_seconds: float | None
    versions: Versions
    task_type_version: int
    amends: UUID | None = None
    predictions_shown: bool | None = None
    unsure: bool | None = None
