"""Votes: one answer out of several weighted ones, without favour.

Conventions: ``weights`` are positive and finite, one per answer. Sums are exactly rounded
(``math.fsum``), so the order of the answers never changes a bit. Ties are never broken by name or
place but by a fixed hash of a *salt* and the answer: give each task a salt of its own and ties fall
evenly over the tasks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from math import fsum, isclose

TIE_TOLERANCE = 1e-9


@dataclass(frozen=True, slots=True)
class Vote:
    """Outcome of a vote: the winner, its share in [0, 1], and the share of every candidate."""

    winner: str
    share: float
    shares: Mapping[str, float]


def share_of(part: Sequence[float], whole: Sequence[float]) -> float:
    """Return the share of ``whole`` that ``part`` makes up.

    Parameters
    ----------
    part, whole
        Weights ≥ 0; ``part`` is drawn from ``whole``.

    Returns
    -------
    float
        In [0, 1]; 0 when ``whole`` is empty.

    Examples
    --------
    >>> share_of([0.1, 0.1], [0.1, 0.1, 0.2])
    0.5
    """
    total = fsum(whole)
    return min(1.0, fsum(part) / total) if total > 0 else 0.0


def tie_rank(salt: str, candidate: str) -> bytes:
    """Return the fixed rank of ``candidate`` among equals: SHA-256 of salt and candidate.

    Notes
    -----
    The salt's length stands in front, so that no two pairs share one input of the hash.
    """
    head = salt.encode("utf-8", "surrogatepass")
    tail = candidate.encode("utf-8", "surrogatepass")
    return sha256(len(head).to_bytes(8, "big") + head + tail).digest()


def majority(
    answers: Sequence[str],
    weights: Sequence[float],
    *,
    prior: Mapping[str, float] | None = None,
    salt: str = "",
) -> Vote:
    """Return the candidate with the greatest weight.

    Parameters
    ----------
    answers
        At least one; n answers, equal texts are one candidate.
    weights
        n numbers > 0.
    prior
        Candidate → how frequent it is (any positive scale); splits ties first. Missing means 0.
    salt
        Splits what is still tied, see :func:`tie_rank`.

    Returns
    -------
    Vote
        ``share`` is the winner's weight over all weight.

    Raises
    ------
    ValueError
        Without answers, or when the lengths differ.

    Notes
    -----
    O(n). "Ties must be split at random or by prior, never by class name": by name, one class would
    win every tie of a project. Candidates within a relative 1e-9 of the best count as tied, so that
    weights such as 0.1 + 0.2 and 0.3 are equal.

    Examples
    --------
    >>> majority(["cat", "dog", "cat"], [1.0, 1.0, 1.0]).winner
    'cat'
    >>> majority(["cat", "dog"], [1.0, 1.0], prior={"dog": 0.7, "cat": 0.3}).winner
    'dog'
    """
    if not answers or len(answers) != len(weights):
        raise ValueError("a vote needs answers, and one weight for each")
    ballots: dict[str, list[float]] = {}
    for answer, weight in zip(answers, weights, strict=True):
        ballots.setdefault(answer, []).append(weight)
    total = fsum(weights)
    shares = {answer: fsum(ballots[answer]) / total for answer in sorted(ballots)}
    best = max(shares.values())
    tied = [answer for answer, share in shares.items() if _as_good(share, best)]
    expected = prior or {}
    likeliest = max(expected.get(answer, 0.0) for answer in tied)
    left = [answer for answer in tied if expected.get(answer, 0.0) == likeliest]
    winner = min(left, key=lambda answer: tie_rank(salt, answer))
    return Vote(winner, shares[winner], shares)


def weighted_median(values: Sequence[float], weights: Sequence[float]) -> float:
    """Return the value with half the weight on either side.

    Parameters
    ----------
    values
        n ≥ 1 finite numbers.
    weights
        n numbers > 0.

    Returns
    -------
    float
        One of ``values``, or the middle between two where the weight divides exactly in half. Equal
        values give exactly that value.

    Raises
    ------
    ValueError
        Without values, or when the lengths differ.

    Notes
    -----
    O(n log n). It minimises the weighted sum of absolute deviations (Laplace 1818) and moves with
    its input: if every value of one list is at most its partner in another, so is the median.

    Examples
    --------
    >>> weighted_median([1.0, 2.0, 10.0], [1.0, 1.0, 1.0])
    2.0
    >>> weighted_median([1.0, 3.0], [1.0, 1.0])
    2.0
    """
    if not values or len(values) != len(weights):
        raise ValueError("a median needs values, and one weight for each")
    ordered = sorted(zip(values, weights, strict=True))
    reached = list(accumulate(weight for _, weight in ordered))
    half = reached[-1] / 2
    place = next(
        place for place, total in enumerate(reached) if total > half or _as_good(total, half)
    )
    value = ordered[place][0]
    if not _as_good(reached[place], half) or value == ordered[place + 1][0]:
        return value
    return value / 2 + ordered[place + 1][0] / 2


def _as_good(share: float, best: float) -> bool:
    return isclose(share, best, rel_tol=TIE_TOLERANCE)
