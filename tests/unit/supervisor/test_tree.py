import pytest

from labelwright.supervisor.tree import Backoff, how_it_ended


def test_delay_doubles_up_to_half_a_minute() -> None:
    backoff = Backoff()

    delays = [backoff.next_delay(ran_seconds=0.1) for _ in range(7)]

    assert delays == [1, 2, 4, 8, 16, 30, 30]


def test_delay_begins_anew_after_a_good_minute() -> None:
    backoff = Backoff()
    for _ in range(5):
        backoff.next_delay(ran_seconds=0.1)

    assert backoff.next_delay(ran_seconds=61.0) == 1
    assert backoff.next_delay(ran_seconds=0.1) == 2


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (0, "ended with exit code 0"),
        (3, "ended with exit code 3"),
        (-9, "was ended by SIGKILL"),
        (-200, "was ended by signal 200"),
    ],
)
def test_end_of_a_child_is_told_in_words(code: int, words: str) -> None:
    assert how_it_ended(code) == words
