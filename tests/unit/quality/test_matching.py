"""Matching: the greatest total, beside a search through every assignment."""

from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from labelwright.quality import matching as module
from labelwright.quality.boxes import Floats, Pairs
from labelwright.quality.matching import match_pairs, optimal_assignment

TABLES = arrays.arrays(
    np.float64, st.tuples(st.integers(0, 5), st.integers(0, 5)), elements=st.floats(0, 1)
)


def best_total(table: Floats) -> float:
    """Return the greatest total by trying every assignment."""
    n, m = map(int, table.shape)
    if n > m:
        return best_total(table.T)
    assignments = permutations(range(m), n)
    totals = (sum(float(table[i, j]) for i, j in enumerate(one)) for one in assignments)
    return max(totals, default=0.0)


def pairs_of(table: Floats) -> Pairs:
    rows, columns = np.nonzero(table)
    return Pairs(rows, columns, table[rows, columns])


@settings(max_examples=200)
@given(TABLES)
def test_assignment_has_the_greatest_total_of_all(table: Floats) -> None:
    found = optimal_assignment(table)

    assert len(found) == min(table.shape)
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
    assert found == sorted(found)
    assert sum(table[i, j] for i, j in found) == pytest.approx(best_total(table))


def test_assignment_of_larger_tables_cannot_be_bettered_by_any_exchange() -> None:
    rng = np.random.default_rng(5)
    for shape in ((40, 40), (30, 55), (55, 30)):
        table = rng.uniform(0, 1, shape)
        found = optimal_assignment(table)
        for (i, j), (k, m) in combinations(found, 2):
            assert table[i, j] + table[k, m] >= table[i, m] + table[k, j] - 1e-9


@settings(max_examples=200)
@given(TABLES)
def test_matching_of_pairs_has_the_greatest_total_of_all(table: Floats) -> None:
    table = np.where(table < 0.4, 0.0, table)

    found = match_pairs(pairs_of(table))

    assert len({i for i, _, _ in found}) == len({j for _, j, _ in found}) == len(found)
    assert all(similarity == table[i, j] > 0 for i, j, similarity in found)
    assert sum(similarity for _, _, similarity in found) == pytest.approx(best_total(table))


@settings(max_examples=100)
@given(TABLES)
def test_large_knots_are_matched_to_at_least_half_of_the_best(table: Floats) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "MAX_EXACT", 0)
        pairs = pairs_of(table)
        found = match_pairs(pairs)
        turned = match_pairs(Pairs(pairs.b, pairs.a, pairs.similarity))

    total = sum(similarity for _, _, similarity in found)
    assert len({i for i, _, _ in found}) == len({j for _, j, _ in found}) == len(found)
    assert total >= best_total(table) / 2 - 1e-12
    assert total == pytest.approx(sum(similarity for _, _, similarity in turned))


def test_no_pairs_match_nothing() -> None:
    none = np.array([], dtype=np.intp)

    assert match_pairs(Pairs(none, none, np.array([]))) == []
