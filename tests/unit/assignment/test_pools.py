"""New tasks dealt out to pools by their shares."""

import math
from collections import Counter

from hypothesis import example, given
from hypothesis import strategies as st

from labelwright.assignment.pools import dealt

SHARES = st.lists(st.integers(1, 1000), min_size=1, max_size=12).map(
    lambda weights: list(enumerate(weights, 1))
)
STARTS = st.floats(0, 1, exclude_max=True)


@given(SHARES, st.integers(0, 500), STARTS)
@example(shares=[(1, 1)], count=2, start=math.nextafter(1, 0))
def test_each_pool_gets_its_share_to_within_one(
    shares: list[tuple[int, int]], count: int, start: float
) -> None:
    total = sum(share for _, share in shares)

    got = Counter(dealt(shares, count, start=start))

    assert got.total() == count
    assert set(got) <= {pool for pool, _ in shares}
    for pool, share in shares:
        assert abs(got[pool] - count * share / total) <= 1


@given(SHARES, st.integers(0, 500), STARTS)
def test_same_start_deals_the_same(shares: list[tuple[int, int]], count: int, start: float) -> None:
    assert dealt(shares, count, start=start) == dealt(shares, count, start=start)


def test_single_tasks_come_out_even_over_many_starts() -> None:
    starts = [n / 1000 for n in range(1000)]

    got = Counter(dealt([(1, 3), (2, 1)], 1, start=start)[0] for start in starts)

    assert got == {1: 750, 2: 250}
