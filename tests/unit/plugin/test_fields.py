"""Values documents: what is asked, what is valid, how several become one."""

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.plugin import fields as library
from labelwright.plugin.answer_parts import Facet, Unit
from labelwright.plugin.fields import (
    FIELD_PROBLEM_CODES,
    Condition,
    Field,
    Option,
    canonical_values,
    check_fields,
    distance,
    distances,
    facets,
    is_blank,
    merge_values,
    readable,
    sample_values,
    units,
    validate_values,
    visible_fields,
)

KIND = Field(
    "kind",
    "choice",
    "Kind",
    required=True,
    options=[
        Option("car", "Car", fields=[Field("doors", "number", "Doors", minimum=1, step=1)]),
        Option("ship", "Ship", fields=[Field("flag", "text", "Flag", required=True)]),
        Option("none", "None"),
    ],
)
COLOURS = Field(
    "colours", "choices", "Colours", options=[Option("red", "Red"), Option("blue", "Blue")]
)
SHADE = Field("shade", "text", "Shade", when=Condition("colours", equals="red"))
WHY = Field("why", "text", "Why", when=Condition("kind", one_of=["none", "ship"]))
NOTE = Field("note", "text", "Note", when=Condition("why", exists=False))
FORM = [KIND, COLOURS, SHADE, WHY, NOTE]


def asked(values: dict[str, Any]) -> list[str]:
    return [field.id for field in visible_fields(FORM, values)]


def codes(values: dict[str, Any]) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in validate_values(FORM, values, "/v")]


def test_the_form_of_these_tests_is_sound() -> None:
    assert check_fields(FORM) == []


@pytest.mark.parametrize("value", [None, "", " \n", []])
def test_blank_answers_are_no_answers(value: object) -> None:
    assert is_blank(value)


@pytest.mark.parametrize("value", [0, False, "x", ["x"], [None], {}])
def test_other_answers_are_answers(value: object) -> None:
    assert not is_blank(value)


@pytest.mark.parametrize(
    ("values", "ids"),
    [
        ({}, ["kind", "colours", "note"]),
        ({"kind": "car"}, ["kind", "doors", "colours", "note"]),
        ({"kind": "ship"}, ["kind", "flag", "colours", "why", "note"]),
        ({"kind": "none", "why": "?"}, ["kind", "colours", "why"]),
        ({"kind": "car", "why": "not asked"}, ["kind", "doors", "colours", "note"]),
        ({"colours": ["blue", "red"]}, ["kind", "colours", "shade", "note"]),
        ({"colours": ["blue"], "kind": {"hostile": 1}}, ["kind", "colours", "note"]),
        ({"colours": "red"}, ["kind", "colours", "note"]),
    ],
)
def test_fields_are_asked_by_option_and_condition(values: dict[str, Any], ids: list[str]) -> None:
    assert asked(values) == ids


@pytest.mark.parametrize(
    ("values", "problems"),
    [
        ({"kind": "car", "doors": 3, "colours": ["red"], "shade": "dark", "note": "x"}, []),
        ({}, [("/v/kind", "required_answer")]),
        ({"kind": ""}, [("/v/kind", "required_answer")]),
        ({"kind": "car", "doors": None}, [("/v/doors", "wrong_type")]),
        ({"kind": "ship"}, [("/v/flag", "required_answer")]),
        ({"kind": "car", "flag": "x"}, [("/v/flag", "not_asked")]),
        ({"kind": "none", "a/b": 1}, [("/v/a~1b", "unknown_question")]),
        (
            {"kind": "car", "doors": 1.5, "colours": ["green"], "shade": "x"},
            [
                ("/v/doors", "off_step"),
                ("/v/colours/0", "unknown_option"),
                ("/v/shade", "not_asked"),
            ],
        ),
    ],
)
def test_all_problems_come_at_once(values: dict[str, Any], problems: list[Any]) -> None:
    assert codes(values) == problems


def test_codes_of_problems_are_listed() -> None:
    assert {code for _, code in codes({"kind": 1, "x": 0, "shade": "y"})} <= set(
        FIELD_PROBLEM_CODES
    )


def test_canonical_values_drop_what_says_nothing() -> None:
    values = {"kind": "car", "doors": 4, "colours": ["blue", "red"], "shade": " ", "flag": "x"}

    assert canonical_values(FORM, values) == {
        "kind": "car",
        "doors": 4,
        "colours": ["red", "blue"],
    }


def test_distance_is_the_mean_over_what_at_least_one_answers() -> None:
    a = {"kind": "car", "doors": 2, "colours": ["red"]}
    b = {"kind": "car", "colours": ["red", "blue"]}

    assert distances(FORM, a, b) == {"kind": 0, "doors": 1, "colours": 0.5}
    assert distance(FORM, a, b) == 0.5
    assert distance(FORM, {}, {}) == 0


def test_those_who_were_not_asked_do_not_count() -> None:
    ship = {"kind": "ship", "flag": "NL"}
    found = merge_values(FORM, [ship, ship, {"kind": "none"}], [1, 1, 1])

    assert found.values == {"kind": "ship", "flag": "NL"}
    assert found.units == pytest.approx(
        {"kind": 2 / 3, "flag": 1, "colours": 1, "why": 1, "note": 1}
    )


def test_a_question_is_left_blank_when_most_leave_it_blank() -> None:
    noted = {"kind": "none", "note": "blurred"}
    blank = {"kind": "none"}

    assert merge_values(FORM, [noted, blank, blank], [1, 1, 1]).values == blank
    assert merge_values(FORM, [noted, blank, blank], [0.2, 0.1, 0.1]).values == noted
    assert merge_values(FORM, [noted, blank, blank], [1, 1, 1]).units["note"] == pytest.approx(
        2 / 3
    )


def test_pieces_that_make_no_valid_whole_give_way_to_a_whole_answer() -> None:
    speed = Field("speed", "number", "Speed", required=True, when=Condition("moving", equals=True))
    form = [
        Field("moving", "boolean", "Moving", required=True),
        Field(
            "thing",
            "choice",
            "Thing",
            required=True,
            options=[Option("boat", "Boat", fields=[speed]), Option("buoy", "Buoy")],
        ),
    ]
    answers = [{"moving": True, "thing": "buoy"}, {"moving": False, "thing": "boat"}]

    found = [merge_values(form, answers, [1, 1], salt=str(salt)).values for salt in range(40)]

    assert check_fields(form) == []
    assert all(values in [*answers, {"moving": False, "thing": "buoy"}] for values in found)
    assert {"moving": True, "thing": "boat"} not in found, "nobody said how fast"


@given(st.integers(0, 2**32), st.integers(1, 6))
def test_merges_of_samples_are_valid_canonical_and_blind_to_order(seed: int, count: int) -> None:
    rng = Random(seed)
    answers = [sample_values(FORM, rng) for _ in range(count)]
    weights = [rng.choice([0.1, 0.3, 1.0, 2.0]) for _ in answers]

    found = merge_values(FORM, answers, weights, salt="s")

    assert validate_values(FORM, found.values) == []
    assert canonical_values(FORM, found.values) == found.values
    assert set(found.units) == {unit.key for unit in units(FORM, found.values)}
    assert all(0 <= share <= 1 for share in found.units.values())
    turned = list(zip(answers, weights, strict=True))
    rng.shuffle(turned)
    again = merge_values(FORM, *zip(*turned, strict=True), salt="s")
    assert again.values == found.values
    assert again.units == pytest.approx(found.units)


def test_units_are_the_questions_asked_and_the_options_chosen() -> None:
    found = units(FORM, {"kind": "car", "colours": ["red"]}, "/answers")

    assert found[:4] == [
        Unit("kind", "/answers/kind", "choice"),
        Unit("doors", "/answers/doors", "number"),
        Unit("colours", "/answers/colours", "choices"),
        Unit("colours/red", "/answers/colours", "choices"),
    ]


def test_facets_and_readable_answers_name_their_question() -> None:
    values = {"kind": "car", "doors": 4, "shade": "unasked"}

    assert facets(FORM, values, "answer/") == [
        Facet("answer/kind", "car"),
        Facet("answer/doors", "4"),
    ]
    assert readable(FORM, values) == [("Kind", "Car"), ("Doors", "4")]


def test_samples_answer_what_is_required_and_most_of_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(library, "SAMPLE_SHARE", 0.0)

    bare = [sample_values(FORM, Random(seed)) for seed in range(30)]

    assert {tuple(values) for values in bare} == {("kind",), ("kind", "flag")}
