"""The facets of tasks: which texts they are, and the window that a page looks through."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from labelwright.intake import facets
from labelwright.intake.facets import Wanted, window
from labelwright.kernel.ids import AFTER_ALL, BEFORE_ALL, new_id
from labelwright.plugin.task_type import Facet


def test_a_label_gives_its_facets_and_its_day_and_no_numbers_of_occurrence() -> None:
    label = new_id()

    found, made = facets.of_label([Facet("class", "car"), Facet("count/car", "3")], label)

    assert found == {"class=car", f"finished={made.date().isoformat()}"}


def test_endless_values_are_left_out_and_many_are_cut() -> None:
    long = Facet("answer/a", "x" * (facets.LONGEST_VALUE + 1))
    many = [Facet("answer/b", str(n)) for n in range(facets.MOST_OF_A_LABEL * 2)]

    assert len(facets.of_label([long], new_id())[0]) == 1
    assert len(facets.of_label(many, new_id())[0]) == facets.MOST_OF_A_LABEL + 1


@pytest.mark.parametrize("facet", [*facets.FLAGS, "priority=3", "meta/1=class=car"])
def test_what_is_not_of_the_label_stays_when_another_comes(facet: str) -> None:
    assert not facets.is_of_label(facet)


def test_plain_values_of_metadata_are_facets_and_others_are_not() -> None:
    metadata = {"a": "x", "b": True, "c": 1.5, "d": None, "e": ["x"], "f": {"x": 1}, "g": 2**70}
    keys = {key: n for n, key in enumerate(metadata, 1)} | {"missing": 9}

    assert facets.of_metadata(metadata, keys) == {
        "meta/1=x",
        "meta/2=true",
        "meta/3=1.5",
        f"meta/7={2**70}",
    }


def test_a_page_goes_on_behind_its_cursor_in_either_direction() -> None:
    here = new_id()

    assert window(Wanted(), newest=False, after=here).bounds == (here, AFTER_ALL)
    assert window(Wanted(), newest=True, after=here).bounds == (BEFORE_ALL, here)


def test_a_span_of_time_bounds_the_ids_with_slack_for_two_clocks() -> None:
    now = datetime.now(UTC)
    span = (now - timedelta(hours=2), now - timedelta(hours=1))
    low, high = window(Wanted(created=span), newest=False, after=None).bounds

    def at(moment: datetime) -> UUID:
        return UUID(int=int(moment.timestamp() * 1000) << 80)

    assert low < at(span[0]) < at(span[1]) < high < at(now)


def test_the_more_values_there_are_the_less_far_each_is_counted() -> None:
    assert facets.most_counted(0) == facets.most_counted(5) == facets.MOST_COUNTED
    assert facets.most_counted(50) < facets.most_counted(20)
    assert facets.most_counted(10**6) == facets.FEWEST_COUNTED
