"""Ids grow, print and parse without loss."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.ids import (
    PARTS,
    PREFIXES,
    derived_id,
    format_bytes,
    format_id,
    new_id,
    new_ids,
    parse_id,
    part_id,
    whole_id,
)

PRINTED_LENGTH = 30


def test_new_ids_grow_and_never_repeat() -> None:
    made = [new_id() for _ in range(20_000)]

    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {one.version for one in made} == {7}
    assert {one.variant for one in made} == {"specified in RFC 4122"}


def test_ids_made_together_grow_with_those_made_one_by_one() -> None:
    made: list[UUID] = []
    for count in (1, 500, 0, 3):
        made += [new_id(), *(UUID(bytes=one) for one in new_ids(count))]

    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {one.version for one in made} == {7}
    assert {one.variant for one in made} == {"specified in RFC 4122"}


@given(st.integers(0, PARTS - 1))
def test_part_says_what_it_is_part_of(number: int) -> None:
    whole = UUID(bytes=new_ids(2)[1])
    part = part_id(whole, number)

    assert whole_id(part) == (whole, number)
    assert part.version == 8
    assert part.variant == "specified in RFC 4122"


@given(st.uuids(), st.sampled_from(sorted(PREFIXES)))
def test_printed_id_reads_back_and_sorts_like_the_id(one: UUID, prefix: str) -> None:
    printed = format_id(prefix, one)
    assert format_bytes(prefix, one.bytes) == printed

    assert len(printed) == PRINTED_LENGTH
    assert parse_id(prefix, printed) == one
    assert (format_id(prefix, UUID(int=one.int // 2)) < printed) == (one.int > 0)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tsk",
        "tsk_",
        "prj_" + "0" * 26,
        "tsk_" + "0" * 25,
        "tsk_" + "8" + "0" * 25,
        "tsk_" + "u" * 26,
    ],
)
def test_what_is_no_id_is_not_found(text: str) -> None:
    with pytest.raises(NotFoundError, match="No such task"):
        parse_id("tsk", text)


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=4))
def test_derived_id_depends_on_every_part_and_border(parts: list[bytes]) -> None:
    assert derived_id(*parts) == derived_id(*parts)
    assert derived_id(*parts) != derived_id(*parts, b"")
    assert derived_id(*parts).version == 8
