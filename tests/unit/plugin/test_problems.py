"""JSON pointers are written as RFC 6901 wants them."""

from labelwright.plugin.problems import Problem, pointer, under


def test_pointer_escapes_what_would_be_read_as_a_step() -> None:
    assert pointer() == ""
    assert pointer("a/b", 0, "m~n", "") == "/a~1b/0/m~0n/"


def test_problems_move_below_a_prefix() -> None:
    moved = under("/ontology", [Problem("/fields/0", "odd", "Odd.", "Mend it.")])

    assert moved == [Problem("/ontology/fields/0", "odd", "Odd.", "Mend it.")]
