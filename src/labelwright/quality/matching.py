"""Matching: which part of one answer is which part of another.

Conventions: a similarity is in (0, 1]; pairs that are not listed cannot be matched. Every part is
matched at most once, and the sum of the similarities is to be as great as possible.
"""

from collections.abc import Sequence

import numpy as np

from labelwright.quality.boxes import Floats, Pairs, Places

MAX_EXACT = 64
"""Largest side of a knot of pairs that is solved exactly."""


def match_pairs(pairs: Pairs) -> list[tuple[int, int, float]]:
    """Return the one-to-one matching of greatest total similarity.

    Parameters
    ----------
    pairs
        The pairs that may be matched, with similarity > 0.

    Returns
    -------
    list of tuple
        ``(a, b, similarity)`` sorted by ``a``; a subset of the pairs.

    Notes
    -----
    Pairs that share no part, directly or by way of others, do not compete: each connected knot is
    solved by itself. Knots with at most ``MAX_EXACT`` parts on the smaller side are solved exactly
    (:func:`optimal_assignment`), larger ones (hundreds of objects on one spot) greedily by falling
    similarity. Greedy reaches at least half of the best total: each pair that it takes blocks at
    most two pairs of the best matching, neither of which is more similar, for both were still free
    when it was taken.

    Examples
    --------
    >>> match_pairs(Pairs(np.array([0, 0, 1]), np.array([0, 1, 0]), np.array([0.9, 0.8, 0.8])))
    [(0, 1, 0.8), (1, 0, 0.8)]
    """
    chosen: list[tuple[int, int, float]] = []
    for knot in _knots(pairs):
        a, b, similarity = pairs.a[knot], pairs.b[knot], pairs.similarity[knot]
        if len(knot) == 1:
            chosen.append((int(a[0]), int(b[0]), float(similarity[0])))
            continue
        rows, row = np.unique(a, return_inverse=True)
        columns, column = np.unique(b, return_inverse=True)
        if min(len(rows), len(columns)) > MAX_EXACT:
            chosen.extend(_greedy(a, b, similarity))
            continue
        table = np.zeros((len(rows), len(columns)))
        table[row, column] = similarity
        chosen.extend(
            (int(rows[i]), int(columns[j]), float(table[i, j]))
            for i, j in optimal_assignment(table)
            if table[i, j] > 0
        )
    return sorted(chosen)


def optimal_assignment(similarity: Floats) -> list[tuple[int, int]]:
    """Return the assignment of rows to columns with the greatest sum.

    Parameters
    ----------
    similarity
        Shape (n, m), finite numbers.

    Returns
    -------
    list of tuple
        min(n, m) pairs ``(row, column)`` sorted by row, no row or column twice; none for an empty
        table.

    Notes
    -----
    Shortest augmenting paths with potentials (Kuhn 1955, Munkres 1957; in the form of Jonker and
    Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
    problems", Computing 38, 1987), O(min(n, m)² max(n, m)), the inner loop in NumPy.

    Examples
    --------
    >>> optimal_assignment(np.array([[0.9, 0.8], [0.8, 0.1]]))
    [(0, 1), (1, 0)]
    """
    n, m = similarity.shape
    if n > m:
        return sorted((row, column) for column, row in optimal_assignment(similarity.T))
    if n == 0:
        return []
    return _Assignment(similarity.max() - similarity).solve()


class _Assignment:
    """Rows getting columns one after the other, with prices that prove it cheapest.

    The prices are fair: no row would pay less than its own price at any column, and it pays exactly
    its price at the column that it has.
    """

    def __init__(self, cost: Floats) -> None:
        n, m = cost.shape
        self._cost = cost
        self._row_price = np.zeros(n)
        self._column_price = np.zeros(m)
        self._row_of = np.full(m, -1, dtype=np.intp)

    def solve(self) -> list[tuple[int, int]]:
        for row in range(len(self._cost)):
            self._seat(row)
        return sorted((int(row), column) for column, row in enumerate(self._row_of) if row >= 0)

    def _seat(self, start: int) -> None:
        """Give ``start`` a column along the cheapest path of reassignments."""
        m = self._cost.shape[1]
        toll = np.full(m, np.inf)
        via = np.full(m, -1, dtype=np.intp)
        done = np.zeros(m, dtype=bool)
        row, column, reached = start, -1, 0.0
        visited: list[tuple[int, float]] = []
        while row >= 0:
            visited.append((row, reached))
            offer = reached + self._cost[row] - self._row_price[row] - self._column_price
            better = ~done & (offer < toll)
            toll[better] = offer[better]
            via[better] = row
            column = int(np.argmin(np.where(done, np.inf, toll)))
            reached = float(toll[column])
            done[column] = True
            row = int(self._row_of[column])
        for seen, at in visited:
            self._row_price[seen] += reached - at
        self._column_price[done] -= reached - toll[done]
        self._shift(start, column, via)

    def _shift(self, start: int, column: int, via: Places) -> None:
        """Walk the path back from its free end, each row taking the column that it came by."""
        row = -1
        while row != start:
            row = int(via[column])
            held = np.flatnonzero(self._row_of == row)
            self._row_of[column] = row
            column = int(held[0]) if len(held) else -1


def _greedy(a: Places, b: Places, similarity: Floats) -> list[tuple[int, int, float]]:
    """Take pairs by falling similarity; equal ones by place, whichever side is named first."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    used_a: set[int] = set()
    used_b: set[int] = set()
    taken: list[tuple[int, int, float]] = []
    for place in np.lexsort((high, low, -similarity)):
        row, column = int(a[place]), int(b[place])
        if row not in used_a and column not in used_b:
            used_a.add(row)
            used_b.add(column)
            taken.append((row, column, float(similarity[place])))
    return taken


def _knots(pairs: Pairs) -> Sequence[Places]:
    """Return the places of the pairs, grouped by the parts that they share."""
    group: dict[tuple[bool, int], int] = {}
    members: dict[int, list[tuple[bool, int]]] = {}
    for row, column, _ in pairs:
        ends = ((False, row), (True, column))
        for end in ends:
            if end not in group:
                group[end] = len(group)
                members[group[end]] = [end]
        small, large = sorted((group[ends[0]], group[ends[1]]), key=lambda g: len(members[g]))
        if small != large:
            for end in members.pop(small):
                group[end] = large
                members[large].append(end)
    places: dict[int, list[int]] = {}
    for place, (row, _, _) in enumerate(pairs):
        places.setdefault(group[False, row], []).append(place)
    return [np.array(knot, dtype=np.intp) for knot in places.values()]
