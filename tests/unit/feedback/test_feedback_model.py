"""Half hours and days, for people anywhere."""

from datetime import UTC, datetime, timedelta

import pytest

from labelwright.feedback.model import day_began, first_id_at, half_hour_of
from labelwright.kernel.ids import new_id

NOON = datetime(2026, 11, 24, 12, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day_starts", "began"),
    [
        (0, datetime(2026, 11, 24, 0, 0, tzinfo=UTC)),
        (18 * 60 + 30, datetime(2026, 11, 23, 18, 30, tzinfo=UTC)),  # five and a half hours ahead
        (12 * 60 + 10, NOON),
        (12 * 60 + 11, NOON - timedelta(days=1) + timedelta(minutes=1)),
    ],
)
def test_a_day_began_at_the_last_of_its_beginnings(day_starts: int, began: datetime) -> None:
    assert day_began(NOON, day_starts) == began


def test_an_id_made_now_lies_in_the_half_hour_of_now() -> None:
    began = half_hour_of(new_id())

    assert timedelta(0) <= datetime.now(UTC) - began < timedelta(minutes=30, seconds=5)
    assert (began.minute % 30, began.second, began.microsecond) == (0, 0, 0)


def test_ids_are_after_the_least_id_of_an_earlier_moment_and_before_that_of_a_later() -> None:
    now = datetime.now(UTC)

    assert first_id_at(now - timedelta(minutes=1)) < new_id() < first_id_at(now + timedelta(days=1))
