"""What is told, and over which time."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec

from labelwright.kernel.ids import made_at

HALF_HOUR_SECONDS = 1_800
DAYS = 7
LEAST_FOR_A_MEDIAN = 10
"""Below so many answers no pace is told: it would be chance."""
RECENT = 200
"""How many of the newest answers a pace is made of."""
MOST_ITEMS = 20
MOST_COUNTED = 1_000
"""Counting of rulings stops here, as that of queues does."""


class Done(msgspec.Struct, frozen=True):
    """An answer or ruling just stored; its id says when."""

    id: UUID
    annotator: UUID
    project: UUID
    kind: int
    seconds: float | None
    is_correction: bool = False
    """It takes the place of one counted before: its time counts, it does not."""


def half_hour_of(identity: UUID) -> datetime:
    """Return the beginning of the half hour in which an id was made."""
    whole = int(made_at(identity) // HALF_HOUR_SECONDS) * HALF_HOUR_SECONDS
    return datetime.fromtimestamp(whole, UTC)


def day_began(now: datetime, day_starts: int) -> datetime:
    """Return when the day of somebody began whose days begin ``day_starts`` minutes past 0 UTC."""
    began = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(minutes=day_starts)
    return began if began <= now else began - timedelta(days=1)


def first_id_at(moment: datetime) -> UUID:
    """Return the least id that can have been made at a moment."""
    return UUID(int=int(moment.timestamp() * 1000) << 80)
