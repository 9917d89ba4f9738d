"""What may be wrong with questions themselves, and with the next version of them."""

import pytest

from labelwright.plugin.field_checks import MAX_FIELD_DEPTH, check_fields, field_succession
from labelwright.plugin.fields import Condition, Field, Option

YES = [Option("yes", "Yes"), Option("no", "No")]


def codes(*fields: Field) -> list[str]:
    return [problem.code for problem in check_fields(list(fields), "/fields")]


def choice(name: str, *, options: list[Option] = YES) -> Field:
    return Field(name, "choice", name.title(), options=options)


def test_every_kind_can_be_asked() -> None:
    assert (
        codes(
            choice("a"),
            Field("b", "choices", "B", options=YES),
            Field("c", "number", "C", minimum=0, maximum=1, step=0.5),
            Field("d", "text", "D", max_length=3),
            Field("e", "rating", "E", minimum=0, maximum=10),
            Field("f", "date", "F"),
            Field("g", "boolean", "G"),
        )
        == []
    )


@pytest.mark.parametrize(
    ("field", "code"),
    [
        (Field("a", "colour", "A"), "unknown_field_kind"),
        (Field("a", "text", "A", options=YES), "setting_not_taken"),
        (Field("a", "boolean", "A", minimum=0), "setting_not_taken"),
        (Field("a", "date", "A", max_length=3), "setting_not_taken"),
        (Field("a", "choice", "A"), "options_missing"),
        (choice("a", options=[Option("x", "X", archived=True)]), "options_missing"),
        (choice("a", options=[Option("x", "X"), Option("x", "Y")]), "duplicate_option"),
        (choice("a", options=[Option("x", "X"), Option("y", "X")]), "duplicate_option"),
        (Field("a", "number", "A", minimum=2, maximum=1), "unfit_bounds"),
        (Field("a", "number", "A", step=0), "unfit_bounds"),
        (Field("a", "number", "A", minimum=1e300), "unfit_bounds"),
        (Field("a", "number", "A", maximum=float("nan")), "unfit_bounds"),
        (Field("a", "number", "A", maximum=-1, minimum=-1.5, step=float("inf")), "unfit_bounds"),
        (Field("a", "rating", "A", minimum=0.5), "unfit_scale"),
        (Field("a", "rating", "A", minimum=5, maximum=5), "unfit_scale"),
        (Field("a", "rating", "A", minimum=0, maximum=101), "unfit_scale"),
        (Field("a", "rating", "A", maximum=float("inf")), "unfit_scale"),
        (Field("a", "rating", "A", maximum=float("nan")), "unfit_scale"),
    ],
)
def test_a_question_that_cannot_be_asked_has_its_problem(field: Field, code: str) -> None:
    assert codes(field) == [code]


def test_an_archived_option_may_share_a_name() -> None:
    options = [Option("x", "X", archived=True), Option("y", "X")]

    assert codes(choice("a", options=options)) == []


def test_steps_that_miss_the_maximum_are_fine_as_long_as_one_fits() -> None:
    assert codes(Field("a", "number", "A", minimum=0, maximum=1, step=0.6)) == []
    assert codes(Field("a", "number", "A", minimum=0.5, maximum=0.7, step=3)) == []
    assert codes(Field("a", "number", "A", maximum=-1, step=5)) == []


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (Condition("a"), "unclear_condition"),
        (Condition("a", equals="yes", exists=True), "unclear_condition"),
        (Condition("z", exists=True), "unknown_condition_field"),
        (Condition("b", exists=True), "unknown_condition_field"),
        (Condition("odd", exists=True), "unknown_condition_field"),
        (Condition("a", equals="maybe"), "unfit_condition"),
        (Condition("a", one_of=["yes", 1.0]), "unfit_condition"),
        (Condition("a", one_of=[]), "unfit_condition"),
    ],
)
def test_a_condition_that_makes_no_sense_has_its_problem(condition: Condition, code: str) -> None:
    odd = Field("odd", "colour", "Odd")
    found = codes(choice("a"), odd, Field("b", "text", "B", when=condition))

    assert found == ["unknown_field_kind", code]


def test_conditions_may_look_at_anything_asked_before() -> None:
    nested = Field("n", "text", "N", when=Condition("a", one_of=["yes", "no"]))
    deep = [Option("x", "X", fields=[nested])]

    assert (
        codes(
            choice("a"),
            choice("b", options=deep),
            Field("c", "text", "C", when=Condition("n", exists=False)),
            Field("d", "text", "D", when=Condition("b", equals="x")),
        )
        == []
    )


def test_an_id_is_unique_in_the_whole_tree() -> None:
    nested = choice("b", options=[Option("x", "X", fields=[Field("a", "text", "A")])])

    (problem,) = check_fields([Field("a", "text", "A"), nested], "/fields")

    assert problem.code == "duplicate_field"
    assert problem.path == "/fields/1/options/0/fields/0/id"


def test_questions_nest_to_a_limit() -> None:
    field = Field("leaf", "text", "Leaf")
    for depth in range(MAX_FIELD_DEPTH - 1):
        field = choice(f"f{depth}", options=[Option("x", "X", fields=[field])])
    assert codes(field) == []

    assert codes(choice("top", options=[Option("x", "X", fields=[field])])) == ["fields_too_deep"]


def test_the_next_version_keeps_fields_kinds_and_options() -> None:
    old = [choice("a"), Field("b", "text", "B")]
    new = [
        Field("b", "number", "B"),
        choice("a", options=[Option("yes", "Yes")]),
    ]

    found = field_succession(old, new, "/fields")

    assert [(problem.path, problem.code) for problem in found] == [
        ("/fields/1/options", "option_removed"),
        ("/fields/0/kind", "field_kind_changed"),
    ]
    assert [problem.code for problem in field_succession(old, [])] == ["field_removed"] * 2
    assert field_succession(old, [*old, Field("c", "text", "C")]) == []


def test_a_field_may_move_in_the_tree_and_be_renamed() -> None:
    old = [Field("b", "text", "B"), choice("a")]
    moved = Option("no", "Nope", fields=[Field("b", "text", "Bee")])

    assert (
        field_succession(old, [choice("a", options=[Option("yes", "Y", archived=True), moved])])
        == []
    )
