"""Codes of the clock: the test vectors of RFC 6238, and what counts when."""

import pytest

from labelwright.identity.second_factor import (
    STEP_SECONDS,
    code_at,
    is_recovery_code,
    new_recovery_codes,
    step_of,
)

SECRET = b"12345678901234567890"

VECTORS = {
    59: "94287082",
    1111111109: "07081804",
    1111111111: "14050471",
    1234567890: "89005924",
    2000000000: "69279037",
    20000000000: "65353130",
}
"""RFC 6238, appendix B, SHA-1: eight digits, of which apps show the last six."""


@pytest.mark.parametrize(("at", "code"), VECTORS.items())
def test_code_is_that_of_the_standard(at: int, code: str) -> None:
    assert code_at(SECRET, at // STEP_SECONDS) == code[-6:]


@pytest.mark.parametrize(
    ("late", "counts"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)]
)
def test_code_counts_in_its_half_minute_and_those_beside_it(late: int, counts: bool) -> None:
    at = 1111111111
    code = code_at(SECRET, at // STEP_SECONDS)

    found = step_of(SECRET, code, now=at + late, after=0)

    assert found == (at // STEP_SECONDS if counts else None)


def test_code_that_was_used_and_those_before_it_count_no_more() -> None:
    at = 1111111111
    step = at // STEP_SECONDS

    assert step_of(SECRET, code_at(SECRET, step), now=at, after=step) is None
    assert step_of(SECRET, code_at(SECRET, step - 1), now=at, after=step) is None
    assert step_of(SECRET, code_at(SECRET, step + 1), now=at, after=step) == step + 1


def test_recovery_codes_differ_and_are_no_codes_of_the_clock() -> None:
    codes = new_recovery_codes()

    assert len(set(codes)) == 10
    assert all(is_recovery_code(code) for code in codes)
    assert not is_recovery_code("123456")
