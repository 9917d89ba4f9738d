"""How far two texts are apart, by words.

Conventions: a word is what stands between white space; case and punctuation count. Where neither
text has white space (a code, a number plate, a script without spaces) the characters are compared
instead.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

MAX_CELLS = 25_000_000
"""Largest table of the exact edit distance, about 0.1 s; longer texts are compared as bags."""


def word_distance(a: str, b: str) -> float:
    """Return the least share of words to change, insert or remove to turn one text into the other.

    Returns
    -------
    float
        In [0, 1], symmetric; 0 exactly for texts with the same words in the same order, unless both
        are too long to compare in order. Two texts without words are 0 apart.

    Notes
    -----
    Levenshtein distance of the words over the number of words of the longer text. When the table
    would have more than ``MAX_CELLS`` cells, 1 − Dice of the two multisets of words is returned,
    which does not see their order.

    Examples
    --------
    >>> word_distance("a red boat", "a blue boat")
    0.3333333333333333
    >>> word_distance("AB12", "AB13")
    0.25
    """
    if a == b:
        return 0.0
    one, other = a.split(), b.split()
    if len(one) <= 1 and len(other) <= 1:
        one, other = list("".join(one)), list("".join(other))
    longest = max(len(one), len(other))
    if longest == 0:
        return 0.0
    left, right = _without_shared_ends(one, other)
    if len(left) * len(right) > MAX_CELLS:
        shared = sum((Counter(one) & Counter(other)).values())
        return 1 - 2 * shared / (len(one) + len(other))
    return _edits(left, right) / longest


def _without_shared_ends(a: list[str], b: list[str]) -> tuple[list[str], list[str]]:
    least = min(len(a), len(b))
    head = next((i for i in range(least) if a[i] != b[i]), least)
    tail = next((i for i in range(least - head) if a[-1 - i] != b[-1 - i]), least - head)
    return a[head : len(a) - tail], b[head : len(b) - tail]


def _edits(a: Sequence[str], b: Sequence[str]) -> int:
    """Return the Levenshtein distance, one row of the table at a time.

    An insertion costs one per place, so ``row[j] = min over i ≤ j of (cost[i] − i) + j``: a running
    minimum, which NumPy computes without a loop over the row.
    """
    names = {word: number for number, word in enumerate(dict.fromkeys([*a, *b]))}
    columns = np.array([names[word] for word in b], dtype=np.int64)
    steps = np.arange(len(b) + 1, dtype=np.int64)
    row = steps
    for count, word in enumerate(a, start=1):
        cost = np.empty_like(row)
        cost[0] = count
        cost[1:] = np.minimum(row[1:] + 1, row[:-1] + (columns != names[word]))
        row = np.minimum.accumulate(cost - steps) + steps
    return int(row[-1])
