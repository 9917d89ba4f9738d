"""Overlap of ellipses: the area that two share over the area that they cover together.

An ellipse is written as the box that it fills, see :mod:`labelwright.quality.turned`. The shared
area is bounded by arcs of both, between the at most four places where they cross; an integral over
each arc is the area, exact but for rounding.
"""

from collections.abc import Sequence
from math import atan2, cos, fsum, hypot, pi, radians, sin, tau

import numpy as np

from labelwright.quality.boxes import Floats, Pairs
from labelwright.quality.overlap import candidates, pairs_above
from labelwright.quality.turned import Turned, ellipse_bounds

ON_CIRCLE = 1e-9
"""How far |point|² may be from 1 where two curves are said to cross."""
ONE_PLACE = 1e-6
"""Two crossings nearer than this are a touch: they enclose less than the cube of it."""
ROUNDING = 1e-11


def overlapping_ellipses(a: Sequence[Turned], b: Sequence[Turned], threshold: float) -> Pairs:
    """Return the pairs of ellipses that overlap by at least ``threshold``.

    Parameters
    ----------
    a, b
        Ellipses in the form of :func:`labelwright.quality.turned.canonical_ellipse`.
    threshold
        Least intersection over union, in (0, 1].
    """
    near = candidates([ellipse_bounds(one) for one in a], [ellipse_bounds(one) for one in b])
    similarity: Floats = np.array([ellipse_iou(a[i], b[j]) for i, j in near], dtype=np.float64)
    return pairs_above(near, similarity, threshold)


def ellipse_iou(a: Turned, b: Turned) -> float:
    """Return the intersection over union of two ellipses in canonical form, in [0, 1].

    Examples
    --------
    >>> ellipse_iou((0, 0, 4, 4, 0), (0, 0, 4, 2, 0))
    0.5
    """
    if a == b:
        return 1.0
    one, other = sorted((a, b))
    area_one, area_other = (pi / 4 * box[2] * box[3] for box in (one, other))
    shared = min(shared_area(one, other), area_one, area_other)
    whole = area_one + area_other - shared
    return min(1.0, max(0.0, shared / whole)) if whole > 0 else 0.0


def shared_area(one: Turned, other: Turned) -> float:
    """Return the area that two ellipses share.

    Examples
    --------
    >>> round(shared_area((0, 0, 2, 2, 0), (1, 0, 2, 2, 0)), 12)  # 2π/3 − √3/2
    1.228369698609
    """
    apart = hypot(one[0] - other[0], one[1] - other[1])
    if apart >= (max(one[2:4]) + max(other[2:4])) / 2:
        return 0.0
    return one[2] * one[3] / 4 * _Seen(other, one).area_in_the_circle()


class _Seen:
    """An ellipse in the coordinates in which another is the circle of radius 1 around 0.

    A point of it is ``centre + first · cos t + second · sin t``, and t grows clockwise as seen.
    """

    def __init__(self, ellipse: Turned, circle: Turned) -> None:
        ax, ay = circle[2] / 2, circle[3] / 2
        c, s = cos(radians(circle[4])), sin(radians(circle[4]))
        x, y = ellipse[0] - circle[0], ellipse[1] - circle[1]
        self._cx, self._cy = (c * x + s * y) / ax, (c * y - s * x) / ay
        c, s = cos(radians(ellipse[4] - circle[4])), sin(radians(ellipse[4] - circle[4]))
        rx, ry = ellipse[2] / 2, ellipse[3] / 2
        self._ux, self._uy = rx * c / ax, rx * s / ay
        self._vx, self._vy = -ry * s / ax, ry * c / ay
        self._turn = self._ux * self._vy - self._uy * self._vx

    def area_in_the_circle(self) -> float:
        """Return the area that the ellipse shares with the circle.

        Both curves run around every point of it the same way, so between two crossings it is
        bounded by that of both which is inside the other, by the ellipse where they are one.
        """
        times = self._crossings()
        if not times:
            return self._area_without_crossing()
        parts: list[float] = []
        for start, end in zip(times, [*times[1:], times[0] + tau], strict=True):
            (x0, y0), (x1, y1) = self._at(start), self._at(end)
            if self._beyond((start + end) / 2) <= ROUNDING:
                parts += (self._cx * (y1 - y0), -self._cy * (x1 - x0), self._turn * (end - start))
            else:
                parts.append((atan2(y1, x1) - atan2(y0, x0)) % tau)
        return 0.5 * fsum(parts)

    def _area_without_crossing(self) -> float:
        if self._beyond(0.0) <= 0 or self._beyond(pi) <= 0:
            return pi * self._turn
        first = (self._cx * self._vy - self._cy * self._vx) / self._turn
        second = (self._cy * self._ux - self._cx * self._uy) / self._turn
        return pi if first * first + second * second <= 1 else 0.0

    def _beyond(self, time: float) -> float:
        """Return |point|² − 1."""
        x, y = self._at(time)
        return x * x + y * y - 1

    def _at(self, time: float) -> tuple[float, float]:
        c, s = cos(time), sin(time)
        return self._cx + self._ux * c + self._vx * s, self._cy + self._uy * c + self._vy * s

    def _crossings(self) -> list[float]:
        """Return the times at which the ellipse crosses the circle, in [−π, π], sorted.

        |point|² − 1 is a sum of cosines and sines of t and 2t: with z = eⁱᵗ, a polynomial of
        degree 4 in z.
        """
        uu, vv = self._ux**2 + self._uy**2, self._vx**2 + self._vy**2
        uv = self._ux * self._vx + self._uy * self._vy
        cu = self._cx * self._ux + self._cy * self._uy
        cv = self._cx * self._vx + self._cy * self._vy
        constant = self._cx**2 + self._cy**2 + (uu + vv) / 2 - 1
        once, twice = complex(cu, -cv), complex((uu - vv) / 4, -uv / 2)
        polynomial = [twice, once, constant, once.conjugate(), twice.conjugate()]
        roots = np.roots(polynomial) if any(polynomial) else np.empty(0)
        times = sorted(atan2(complex(z).imag, complex(z).real) for z in roots)
        return _without_touches([time for time in times if abs(self._beyond(time)) < ON_CIRCLE])


def _without_touches(times: Sequence[float]) -> list[float]:
    """Return the crossings without those that come two at one place, sorted around the circle."""
    left, place = list(times), 0
    while len(left) > 1 and place < len(left):
        after = (place + 1) % len(left)
        if (left[after] - left[place]) % tau < ONE_PLACE:
            left = [time for other, time in enumerate(left) if other not in (place, after)]
            place = 0
        else:
            place += 1
    return left if len(left) > 1 else []
