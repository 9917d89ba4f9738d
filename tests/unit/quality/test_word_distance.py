"""Distance of texts: the least share of words to change, beside a plain textbook version."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.quality import word_distance as module
from labelwright.quality.word_distance import word_distance

WORDS = st.lists(st.sampled_from(["a", "b", "c", "dd"]), max_size=9)
TEXTS = WORDS.map(" ".join)


def textbook(a: list[str], b: list[str]) -> int:
    rows = [list(range(len(b) + 1))]
    for i, word in enumerate(a, start=1):
        row = [i]
        for j, other in enumerate(b, start=1):
            swap = rows[-1][j - 1] + (word != other)
            row.append(min(swap, rows[-1][j] + 1, row[-1] + 1))
        rows.append(row)
    return rows[-1][-1]


@given(WORDS, WORDS)
def test_it_is_the_textbook_edit_distance_over_the_longer_text(a: list[str], b: list[str]) -> None:
    if len(a) <= 1 and len(b) <= 1:
        a, b = [*a, "x", "y"], [*b, "x", "y"]

    wanted = textbook(a, b) / max(len(a), len(b))

    assert word_distance(" ".join(a), " ".join(b)) == pytest.approx(wanted)


@given(TEXTS, TEXTS)
def test_it_is_symmetric_and_in_range(a: str, b: str) -> None:
    assert word_distance(a, b) == word_distance(b, a)
    assert 0 <= word_distance(a, b) <= 1
    assert word_distance(a, a) == 0


def test_white_space_does_not_count() -> None:
    assert word_distance(" a  b\n", "a b") == 0
    assert word_distance("  ", "\n") == 0
    assert word_distance("", "a b") == 1


def test_single_words_are_compared_by_characters() -> None:
    assert word_distance("AB12", "AB13") == 0.25
    assert word_distance("水鳥", "水鳥") == 0
    assert word_distance("", "abc") == 1


def test_texts_too_long_for_a_table_are_compared_as_bags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_CELLS", 4)

    assert word_distance("a b c d", "e b c a") == pytest.approx(0.25)
    assert word_distance("a b c", "a b d") == pytest.approx(1 / 3)


def test_texts_of_thousands_of_words_can_be_compared() -> None:
    one = " ".join(f"w{n % 97}" for n in range(4000))
    other = " ".join(f"w{n % 89}" for n in range(4000))

    assert 0 < word_distance(one, other) < 1
