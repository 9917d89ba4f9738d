"""Turned boxes, and ellipses, which fill them: their one form, their corners, and their median.

Conventions: a turned box is ``cx, cy, width, height, angle``: the centre and both sides in pixels,
and by how many degrees it is turned clockwise as seen; y grows down. The same box can be written in
four ways a quarter turn apart.
"""

from collections.abc import Callable, Sequence
from math import atan2, cos, degrees, fsum, hypot, radians, sin

from labelwright.quality.medoid import medoid
from labelwright.quality.rings import Point, Ring
from labelwright.quality.votes import weighted_median

Turned = tuple[float, float, float, float, float]

QUARTER = 90.0
FULL = 360.0
DECIMALS = 9
"""Angles that are written otherwise, such as 7.95 and 277.95 − 270, differ by rounding only."""


def canonical_box(box: Turned) -> Turned:
    """Return the one way to write a box, with an angle in [0, 90), to a billionth of a degree.

    Examples
    --------
    >>> canonical_box((5, 5, 4, 2, 270))
    (5.0, 5.0, 2.0, 4.0, 0.0)
    """
    cx, cy, width, height, angle = (float(number) + 0.0 for number in box)
    quarters = int(angle // QUARTER)
    turned = round(angle - quarters * QUARTER, DECIMALS)
    if turned == QUARTER:
        quarters, turned = quarters + 1, 0.0
    if quarters % 2:
        width, height = height, width
    return cx, cy, width, height, turned


def canonical_ellipse(box: Turned) -> Turned:
    """Return the one way to write the ellipse that fills a box: a circle is never turned.

    Examples
    --------
    >>> canonical_ellipse((5, 5, 2, 2, 30))
    (5.0, 5.0, 2.0, 2.0, 0.0)
    """
    cx, cy, width, height, angle = canonical_box(box)
    return cx, cy, width, height, 0.0 if width == height else angle


def corners_of(box: Turned) -> Ring:
    """Return the corners, clockwise as seen.

    Examples
    --------
    >>> corners_of((5, 5, 4, 2, 0))
    ((3.0, 4.0), (7.0, 4.0), (7.0, 6.0), (3.0, 6.0))
    """
    return _corners_as_written(canonical_box(box))


def box_of(corners: Sequence[Point]) -> Turned:
    """Return the box that has four corners, given in turn; of other four what their sides say.

    Examples
    --------
    >>> box_of([(3, 4), (7, 4), (7, 6), (3, 6)])
    (5.0, 5.0, 4.0, 2.0, 0.0)
    """
    (ax, ay), (bx, by), (cx, cy), _ = corners
    middle_x, middle_y = (fsum(p[axis] for p in corners) / len(corners) for axis in (0, 1))
    angle = degrees(atan2(by - ay, bx - ax)) % FULL
    return canonical_box(
        (middle_x, middle_y, hypot(bx - ax, by - ay), hypot(cx - bx, cy - by), angle % FULL)
    )


def ellipse_bounds(box: Turned) -> tuple[float, float, float, float]:
    """Return ``x, y, width, height`` of the smallest box around the ellipse that fills a box.

    Examples
    --------
    >>> ellipse_bounds((5, 5, 4, 2, 90))
    (4.0, 3.0, 2.0, 4.0)
    """
    cx, cy, width, height, angle = canonical_ellipse(box)
    (ux, uy), (vx, vy) = _halves(width, height, angle)
    half_width, half_height = hypot(ux, vx), hypot(uy, vy)
    return cx - half_width, cy - half_height, 2 * half_width, 2 * half_height


def median_turned(
    boxes: Sequence[Turned], weights: Sequence[float], distance: Callable[[Turned, Turned], float]
) -> Turned:
    """Return the box of the weighted medians of centre, sides and angle.

    Parameters
    ----------
    boxes
        n ≥ 1 boxes of one object, each in its one form.
    weights
        n numbers > 0.
    distance
        How far two of them are apart.

    Returns
    -------
    Turned
        Angle in [0, 90). Equal boxes give exactly that box.

    Notes
    -----
    The box nearest to all says which side is the width: of its four ways to be written each other
    box takes the one whose corners lie nearest. Angles are then medians of differences within half
    a turn, which no wrap divides.
    """
    reference = boxes[medoid(boxes, weights, distance, key=repr)]
    forms = [_form_near(reference, box) for box in boxes]
    cx, cy, width, height = (
        weighted_median([form[place] for form in forms], weights) for place in range(4)
    )
    turn = weighted_median([form[4] - reference[4] for form in forms], weights)
    angle = (reference[4] + turn) % FULL if turn else reference[4]
    return canonical_box((cx, cy, width, height, angle if angle < FULL else 0.0))


def _form_near(reference: Turned, box: Turned) -> Turned:
    """Return the way to write ``box`` whose corners are nearest, its angle within half a turn."""
    cx, cy, width, height, angle = box
    wanted = _corners_as_written(reference)
    forms: list[tuple[float, Turned]] = []
    for quarters in range(4):
        sides = (height, width) if quarters % 2 else (width, height)
        turned = angle + quarters * QUARTER
        while turned - reference[4] > FULL / 2:
            turned -= FULL
        form = (cx, cy, *sides, turned)
        apart = fsum(
            (x - u) ** 2 + (y - v) ** 2
            for (x, y), (u, v) in zip(_corners_as_written(form), wanted, strict=True)
        )
        forms.append((apart, form))
    return min(forms)[1]


def _corners_as_written(box: Turned) -> Ring:
    """Return the corners in the order in which this way of writing the box names them."""
    cx, cy, width, height, angle = box
    (ux, uy), (vx, vy) = _halves(width, height, angle)
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return tuple((cx + a * ux + b * vx, cy + a * uy + b * vy) for a, b in signs)


def _halves(width: float, height: float, angle: float) -> tuple[Point, Point]:
    """Return half of each side as a vector."""
    c, s = (cos(radians(angle)), sin(radians(angle))) if angle else (1.0, 0.0)
    return (width / 2 * c, width / 2 * s), (-height / 2 * s, height / 2 * c)
