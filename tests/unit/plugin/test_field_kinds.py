"""Each kind of question: what it takes, how far answers are apart, how they merge and sample."""

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.plugin.field_kinds import FIELD_KINDS
from labelwright.plugin.fields import Field, Option

OPTIONS = [Option("a", "Apple"), Option("b", "Banana"), Option("c", "Cherry")]
OLD = Option("old", "Old", archived=True)
SEEDS = st.integers(0, 2**32)

CHOICE = Field("q", "choice", "Q", options=[*OPTIONS, OLD])
CHOICES = Field("q", "choices", "Q", options=[*OPTIONS, OLD])
NUMBER = Field("q", "number", "Q")
PERCENT = Field("q", "number", "Q", minimum=0, maximum=100, step=0.1)
TEXT = Field("q", "text", "Q")
PLATE = Field("q", "text", "Q", max_length=5)
RATING = Field("q", "rating", "Q")
TEMPERATURE = Field("q", "rating", "Q", minimum=-3, maximum=3)
DATE = Field("q", "date", "Q")
BOOLEAN = Field("q", "boolean", "Q")
EVERY = [CHOICE, CHOICES, NUMBER, PERCENT, TEXT, PLATE, RATING, TEMPERATURE, DATE, BOOLEAN]

HOSTILE: list[Any] = [
    True, 0, 1.5, -1, 10**400, 1e308, float("nan"), float("inf"), "x" * 20_000, "a\0b", "\ud800",
    "2024-2-3", "2024-02-30", "\u0662024-02-03", ["a", "a"], [None], [["a"]], ["zzz"], {"a": 1}, {},
]  # fmt: skip


def codes(field: Field, value: object) -> list[str]:
    problems = FIELD_KINDS[field.kind].validate(field, value, "/q")
    assert all(problem.path.startswith("/q") for problem in problems)
    return [problem.code for problem in problems]


def merged(field: Field, *answers: tuple[Any, float], salt: str = "") -> Any:
    values, weights = zip(*answers, strict=True)
    return FIELD_KINDS[field.kind].merge(field, values, weights, salt)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (CHOICE, "a"),
        (CHOICES, ["b", "a"]),
        (NUMBER, -1.5),
        (NUMBER, 2**53 - 1),
        (PERCENT, 0.3),
        (PERCENT, 100),
        (TEXT, "two\nlines 水"),
        (RATING, 5),
        (RATING, 1.0),
        (TEMPERATURE, -3),
        (DATE, "2024-02-29"),
        (BOOLEAN, False),
    ],
)
def test_good_answers_have_no_problem(field: Field, value: object) -> None:
    assert codes(field, value) == []


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        (CHOICE, 1, "wrong_type"),
        (CHOICE, "z", "unknown_option"),
        (CHOICE, "old", "archived_option"),
        (CHOICES, "a", "wrong_type"),
        (CHOICES, [1], "wrong_type"),
        (CHOICES, ["z"], "unknown_option"),
        (CHOICES, ["old"], "archived_option"),
        (CHOICES, ["a", "a"], "repeated_option"),
        (NUMBER, "1", "wrong_type"),
        (NUMBER, True, "wrong_type"),
        (NUMBER, float("nan"), "wrong_type"),
        (NUMBER, 2**53, "out_of_range"),
        (PERCENT, -0.1, "out_of_range"),
        (PERCENT, 100.1, "out_of_range"),
        (PERCENT, 0.35, "off_step"),
        (TEXT, 1, "wrong_type"),
        (TEXT, "x" * 10_001, "text_too_long"),
        (TEXT, "a\0", "wrong_type"),
        (TEXT, "\udfff", "wrong_type"),
        (PLATE, "123456", "text_too_long"),
        (RATING, "5", "wrong_type"),
        (RATING, 0, "not_a_level"),
        (RATING, 2.5, "not_a_level"),
        (DATE, 20240101, "wrong_type"),
        (DATE, "1.1.2024", "not_a_date"),
        (DATE, "2023-02-29", "not_a_date"),
        (BOOLEAN, 1, "wrong_type"),
    ],
)
def test_bad_answers_have_their_problem(field: Field, value: object, code: str) -> None:
    assert codes(field, value) == [code]


@pytest.mark.parametrize("field", EVERY)
@pytest.mark.parametrize("value", HOSTILE, ids=lambda value: repr(value)[:12])
def test_hostile_answers_never_raise(field: Field, value: object) -> None:
    kind = FIELD_KINDS[field.kind]

    codes(field, value)
    kind.chosen(value)
    kind.may_equal(field, value)
    kind.equals(value, "a")


@pytest.mark.parametrize("field", EVERY)
@given(seed=SEEDS)
def test_samples_are_valid_and_keep_the_laws_of_distance_and_merge(field: Field, seed: int) -> None:
    kind = FIELD_KINDS[field.kind]
    rng = Random(seed)
    answers = [kind.normal(field, kind.sample(field, rng)) for _ in range(4)]
    weights = [rng.choice([0.1, 0.2, 1.0, rng.uniform(0.1, 3)]) for _ in answers]
    a, b, *_ = answers

    assert all(codes(field, answer) == [] for answer in answers)
    assert kind.distance(field, a, a) == 0
    assert kind.distance(field, a, b) == kind.distance(field, b, a)
    assert 0 <= kind.distance(field, a, b) <= 1
    whole = kind.merge(field, answers, weights, "s")
    assert codes(field, whole) == []
    assert kind.normal(field, whole) == whole
    turned = list(zip(answers, weights, strict=True))
    rng.shuffle(turned)
    values, shares = zip(*turned, strict=True)
    assert kind.merge(field, values, shares, "s") == whole
    assert kind.merge(field, [a] * 3, weights[:3], "s") == a
    support = kind.support(field, whole, answers, weights)
    assert tuple(support) == kind.parts(whole)
    assert all(0 <= mass <= sum(weights) * (1 + 1e-9) for mass in support.values())
    assert all(isinstance(text, str) for text in kind.facets(field, a))
    assert isinstance(kind.readable(field, a), str)


def test_a_field_without_archived_options_is_sampled_from_all_of_them() -> None:
    drawn = {FIELD_KINDS["choice"].sample(CHOICE, Random(seed)) for seed in range(50)}

    assert drawn == {"a", "b", "c"}


@pytest.mark.parametrize(
    "field",
    [
        Field("q", "number", "Q", minimum=5),
        Field("q", "number", "Q", maximum=-7.5),
        Field("q", "number", "Q", minimum=1, maximum=2, step=0.25),
        Field("q", "number", "Q", maximum=1, step=0.3),
        Field("q", "number", "Q", minimum=-1, step=0.5),
    ],
)
@given(seed=SEEDS)
def test_numbers_are_sampled_within_half_open_bounds(field: Field, seed: int) -> None:
    assert codes(field, FIELD_KINDS["number"].sample(field, Random(seed))) == []


@pytest.mark.parametrize(
    ("field", "a", "b", "distance"),
    [
        (CHOICE, "a", "b", 1),
        (CHOICES, ["a", "b"], ["b", "c"], 2 / 3),
        (NUMBER, 8, 10, 0.2),
        (NUMBER, 0, 0.0, 0),
        (NUMBER, -1, 1, 1),
        (PERCENT, 10, 35, 0.25),
        (RATING, 1, 3, 0.5),
        (TEMPERATURE, -3, 3, 1),
        (TEXT, "a b c d", "a b c e", 0.25),
        (DATE, "2024-01-01", "2024-01-02", 1),
        (BOOLEAN, True, False, 1),
    ],
)
def test_distances_are_as_documented(field: Field, a: Any, b: Any, distance: float) -> None:
    assert FIELD_KINDS[field.kind].distance(field, a, b) == pytest.approx(distance)


def test_merges_are_as_documented() -> None:
    assert merged(CHOICE, ("a", 1), ("b", 1), ("b", 1)) == "b"
    assert merged(CHOICES, (["a", "b"], 1), (["b"], 1), (["c", "b"], 1)) == ["b"]
    assert merged(NUMBER, (1, 1), (2, 3)) == 1.75
    assert merged(PERCENT, (1.0, 1), (1.1, 1), (1.1, 1)) == 1.1
    assert merged(RATING, (1, 1), (2, 1), (5, 1)) == 2
    assert merged(TEXT, ("a b c", 1), ("a b d", 1), ("a b c x", 1)) == "a b c"
    assert merged(BOOLEAN, (True, 1), (False, 2)) is False
    assert merged(DATE, ("2024-01-01", 2), ("2024-01-02", 1)) == "2024-01-01"


def test_options_of_half_the_weight_are_in_or_out_by_hash() -> None:
    found = {
        tuple(merged(CHOICES, (["a", "b"], 1), (["a"], 1), salt=str(salt))) for salt in range(30)
    }

    assert found == {("a",), ("a", "b")}


def test_without_any_option_of_half_the_weight_the_best_one_is_taken() -> None:
    assert merged(CHOICES, (["a"], 1), (["b"], 1), (["c"], 1.5)) == ["c"]


def test_a_rating_between_two_levels_goes_either_way() -> None:
    found = {merged(RATING, (1, 1), (4, 1), salt=str(salt)) for salt in range(30)}

    assert found == {2, 3}


def test_the_mean_of_numbers_stays_within_bounds_and_on_a_step() -> None:
    narrow = Field("q", "number", "Q", minimum=0, maximum=1, step=0.6)

    assert merged(narrow, (0, 1), (0.6, 9)) == 0.6
    assert merged(NUMBER, (0.1, 3), (0.1, 7)) == 0.1


def test_conditions_ask_for_what_an_answer_can_be() -> None:
    def may(field: Field, wanted: object) -> bool:
        return FIELD_KINDS[field.kind].may_equal(field, wanted)

    assert may(CHOICE, "old")
    assert not may(CHOICE, "z")
    assert may(CHOICES, "a")
    assert not may(CHOICES, ["a"])
    assert may(NUMBER, 3)
    assert not may(NUMBER, True)
    assert may(RATING, 3)
    assert not may(RATING, 9)
    assert may(DATE, "2024-01-01")
    assert not may(DATE, "soon")
    assert may(BOOLEAN, False)
    assert not may(BOOLEAN, 0)
    assert may(TEXT, "x")


def test_conditions_hold_by_the_kind_of_the_answer() -> None:
    assert FIELD_KINDS["choice"].equals("a", "a")
    assert FIELD_KINDS["choices"].equals(["a", "b"], "b")
    assert not FIELD_KINDS["choices"].equals("b", "b")
    assert FIELD_KINDS["number"].equals(1, 1.0)
    assert not FIELD_KINDS["number"].equals(True, 1.0)
    assert FIELD_KINDS["rating"].equals(2, 2.0)
    assert FIELD_KINDS["date"].equals("2024-01-01", "2024-01-01")
    assert FIELD_KINDS["boolean"].equals(True, True)
    assert not FIELD_KINDS["boolean"].equals(1, True)
    assert FIELD_KINDS["text"].equals("x", "x")


def test_answers_are_searched_by_value_and_read_by_name() -> None:
    def shown(field: Field, value: Any) -> tuple[tuple[str, ...], str]:
        kind = FIELD_KINDS[field.kind]
        return kind.facets(field, value), kind.readable(field, value)

    assert shown(CHOICE, "b") == (("b",), "Banana")
    assert shown(CHOICES, ["a", "c"]) == (("a", "c"), "Apple, Cherry")
    assert shown(NUMBER, 10.0) == (("10",), "10")
    assert shown(TEXT, "some words") == ((), "some words")
    assert shown(RATING, 3) == (("3",), "3")
    assert shown(BOOLEAN, True) == (("true",), "true")
    assert shown(DATE, "2024-01-01") == (("2024-01-01",), "2024-01-01")
