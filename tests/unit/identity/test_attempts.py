"""Failed sign-ins are counted from their beginning, by person and by machine."""

import pytest

from labelwright.identity.attempts import MOST_FAILURES, MOST_NAMES, Attempts
from labelwright.kernel.errors import RateLimitedError


def fail(attempts: Attempts, times: int, **names: str) -> None:
    for _ in range(times):
        attempts.begin(**names)


def test_attempts_under_way_count() -> None:
    attempts = Attempts()
    fail(attempts, MOST_FAILURES["person"], person="ann", machine="here")

    with pytest.raises(RateLimitedError):
        attempts.begin(person="ann", machine="here")
    attempts.begin(person="bob", machine="here")


def test_success_is_taken_back_and_failures_stay() -> None:
    attempts = Attempts()
    fail(attempts, MOST_FAILURES["person"] - 1, person="ann")
    for _ in range(20):
        attempts.succeeded(attempts.begin(person="ann"), person="ann")
    fail(attempts, 1, person="ann")

    with pytest.raises(RateLimitedError):
        attempts.begin(person="ann")


def test_refused_attempt_is_noted_for_nobody() -> None:
    attempts = Attempts()
    fail(attempts, MOST_FAILURES["person"], person="ann")
    for _ in range(MOST_FAILURES["machine"]):
        with pytest.raises(RateLimitedError):
            attempts.begin(machine="here", person="ann")

    attempts.begin(machine="here")


def test_many_names_push_out_the_oldest_only() -> None:
    attempts = Attempts()
    fail(attempts, MOST_FAILURES["person"], person="first")
    fail(attempts, MOST_FAILURES["person"], person="second")
    for number in range(MOST_NAMES - 1):
        attempts.begin(person=str(number))

    with pytest.raises(RateLimitedError):
        attempts.begin(person="second")
    attempts.begin(person="first")


def test_switched_off_lets_everything_pass() -> None:
    fail(Attempts(is_limited=False), 1000, person="ann", machine="here")
