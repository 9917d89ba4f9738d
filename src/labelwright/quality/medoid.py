"""The medoid: of several answers the one nearest to all, where only a distance is known.

General fallback for any kind of answer (Braylan & Lease, "Modeling and Aggregation of Complex
Annotations via Annotation Distances", WWW 2020): no answer is invented, one that was given is
picked.
"""

from collections.abc import Callable, Sequence
from math import fsum, isclose
from typing import TypeVar

from labelwright.quality.votes import TIE_TOLERANCE, tie_rank

Answer = TypeVar("Answer")


def medoid(
    answers: Sequence[Answer],
    weights: Sequence[float],
    distance: Callable[[Answer, Answer], float],
    *,
    key: Callable[[Answer], str],
    salt: str = "",
) -> int:
    """Return the place of the answer with the least weighted distance to all.

    Parameters
    ----------
    answers
        n ≥ 1 answers.
    weights
        n numbers > 0.
    distance
        Symmetric, in [0, 1], 0 for equal answers.
    key
        Text that is the same exactly for equal answers; splits ties together with ``salt``.

    Returns
    -------
    int
        Place in ``answers``; of equal answers the first.

    Raises
    ------
    ValueError
        Without answers, or when the lengths differ.

    Notes
    -----
    O(u²) calls of ``distance`` for u different answers.

    Examples
    --------
    >>> medoid([1, 2, 9], [1.0, 1.0, 1.0], lambda a, b: abs(a - b) / 10, key=str)
    1
    """
    if not answers or len(answers) != len(weights):
        raise ValueError("a medoid needs answers, and one weight for each")
    first: dict[str, int] = {}
    mass: dict[str, list[float]] = {}
    for place, answer in enumerate(answers):
        name = key(answer)
        first.setdefault(name, place)
        mass.setdefault(name, []).append(weights[place])
    weight_of = {name: fsum(parts) for name, parts in mass.items()}
    cost = {
        name: fsum(
            weight_of[other] * distance(answers[first[name]], answers[first[other]])
            for other in first
            if other != name
        )
        for name in first
    }
    least = min(cost.values())
    tied = [
        name
        for name, total in cost.items()
        if isclose(total, least, rel_tol=TIE_TOLERANCE, abs_tol=TIE_TOLERANCE)
    ]
    return first[min(tied, key=lambda name: tie_rank(salt, name))]
