"""Relations of several answers: compared through the parts that they join, and merged."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.plugin.fields import Field
from labelwright.plugin.relations import (
    Relation,
    RelationBallot,
    RelationType,
    compare_relations,
    merge_relations,
    relation_facets,
    relation_marks,
    relation_units,
    sample_relations,
    validate_relations,
)

ROPE = Field("rope", "boolean", "Rope")
TYPES = [
    RelationType("part_of", "part of", from_classes=["wheel"], to_classes=["car"]),
    RelationType("near", "near", directed=False, from_classes=["car"], to_classes=["wheel"]),
    RelationType("tows", "tows", fields=[ROPE]),
]
PARTS = {"c1": "car", "c2": "car", "w1": "wheel", "w2": "wheel"}
SAME = {part: part for part in PARTS}
THIRD = 1 / 3


def relation(kind: str, one: str, other: str, name: str = "x", **attributes: object) -> Relation:
    return Relation(name, kind, one, other, attributes)


def ballot(*relations: Relation, weight: float = 1.0, lost: Sequence[str] = ()) -> RelationBallot:
    return RelationBallot(relations, weight, {p: p for p in PARTS if p not in lost})


SEEDS = st.integers(0, 2**32 - 1)


def sampled(seed: int) -> list[Relation]:
    return sample_relations(PARTS, TYPES, Random(seed))


@given(SEEDS)
def test_a_sample_is_valid(seed: int) -> None:
    assert validate_relations(sampled(seed), TYPES, PARTS, "") == []


def test_a_relation_is_found_again_between_the_parts_that_match() -> None:
    mine, theirs = relation("part_of", "w1", "c1"), relation("part_of", "b", "a", "y")

    found = compare_relations([mine], [theirs], TYPES, {"w1": "b", "c1": "a"})

    assert [(pair.a, pair.b, pair.credit) for pair in found.matched] == [(mine, theirs, 1.0)]
    assert found.only_a == found.only_b == []
    assert compare_relations([mine], [theirs], TYPES, {"w1": "b"}).only_a == [mine]


def test_the_direction_matters_only_where_its_type_says_so() -> None:
    for kind, count in (("near", 1), ("tows", 0)):
        there, back = relation(kind, "c1", "w1"), relation(kind, "w1", "c1")
        assert len(compare_relations([there], [back], TYPES, SAME).matched) == count


def test_other_attributes_halve_the_credit_and_are_named() -> None:
    one, other = relation("tows", "c1", "c2", rope=True), relation("tows", "c1", "c2", rope=False)

    (pair,) = compare_relations([one], [other], TYPES, SAME).matched

    assert (pair.credit, pair.changed) == (0.5, ["attributes/rope"])


@given(SEEDS, SEEDS)
def test_comparing_is_symmetric_and_finds_all_of_a_copy(one: int, other: int) -> None:
    a, b = sampled(one), sampled(other)
    there, back = compare_relations(a, b, TYPES, SAME), compare_relations(b, a, TYPES, SAME)

    assert {(p.a.id, p.b.id, p.credit) for p in there.matched} == {
        (p.b.id, p.a.id, p.credit) for p in back.matched
    }
    assert {r.id for r in there.only_a} == {r.id for r in back.only_b}
    copy = compare_relations(a, list(reversed(a)), TYPES, SAME)
    assert [pair.credit for pair in copy.matched] == [1.0] * len(a)


@given(st.lists(SEEDS, min_size=1, max_size=5), SEEDS, st.floats(1e-3, 1e3))
def test_a_merge_is_valid_whatever_the_order_and_the_scale_of_weights(
    seeds: list[int], order: int, scale: float
) -> None:
    rng = Random(order)
    ballots = [ballot(*sampled(seed), weight=rng.choice((0.5, 1.0, 3.0))) for seed in seeds]
    merged = merge_relations(ballots, PARTS, TYPES, keep_share=THIRD)
    turned = [
        RelationBallot(rng.sample(b.relations, len(b.relations)), b.weight * scale, b.parts)
        for b in rng.sample(ballots, len(ballots))
    ]
    again = merge_relations(turned, PARTS, TYPES, keep_share=THIRD)

    assert validate_relations(merged.relations, TYPES, PARTS, "") == []
    assert again.relations == merged.relations
    assert again.support == pytest.approx(merged.support)
    assert {u.key for u in relation_units(merged.relations, TYPES, "/r")} == set(merged.support)
    assert all(0 <= share <= 1 for share in merged.support.values())


@given(SEEDS)
def test_copies_are_fully_supported_and_merging_again_changes_nothing(seed: int) -> None:
    merged = merge_relations([ballot(*sampled(seed))] * 3, PARTS, TYPES, keep_share=THIRD)
    again = merge_relations([ballot(*merged.relations)], PARTS, TYPES, keep_share=THIRD)

    assert again.relations == merged.relations
    assert len(compare_relations(sampled(seed), merged.relations, TYPES, SAME).only_a) == 0
    assert set(merged.support.values()) <= {1.0}


def test_who_missed_an_end_has_no_say_about_a_relation() -> None:
    said = ballot(relation("part_of", "w1", "c1"))
    blind, silent = ballot(lost=["w1"]), ballot()

    merged = merge_relations([said, blind, blind, silent], PARTS, TYPES, keep_share=THIRD)

    assert [(r.id, r.from_part, r.to_part) for r in merged.relations] == [("l1", "w1", "c1")]
    assert merged.support == {"relations": 1.0, "relations/l1": 0.5}
    alone = merge_relations([said, silent, silent, silent], PARTS, TYPES, keep_share=THIRD)
    assert (alone.relations, alone.support) == ([], {"relations": 0.75})


def test_a_relation_that_the_merged_classes_do_not_allow_is_left_out() -> None:
    votes = [ballot(relation("part_of", "w1", "c1"), relation("near", "w2", "c1", "y"))]

    merged = merge_relations(votes, PARTS | {"w1": "car"}, TYPES, keep_share=THIRD)

    assert [(r.type_id, r.from_part, r.to_part) for r in merged.relations] == [("near", "c1", "w2")]
    assert merged.support["relations"] == 0


def test_attributes_are_merged_by_those_who_drew_the_relation() -> None:
    votes = [
        ballot(relation("tows", "c1", "c2", rope=rope), weight=weight)
        for rope, weight in ((True, 2.0), (False, 1.0))
    ]

    merged = merge_relations(votes, PARTS, TYPES, keep_share=THIRD)

    assert merged.relations[0].attributes == {"rope": True}
    assert merged.support["relations/l1/attributes/rope"] == pytest.approx(2 / 3)


def test_twins_are_told_apart_by_what_they_belong_to() -> None:
    names = {"a": b"wheel", "b": b"wheel", "c": b"car"}

    def marks(*relations: Relation) -> list[list[bytes]]:
        found = relation_marks(relations, TYPES, names)
        return sorted(found.get(part, []) for part in ("a", "b"))

    first, second = relation("part_of", "a", "c"), relation("part_of", "b", "c")
    assert marks(first) == marks(second)
    assert marks(first) != marks(relation("tows", "a", "c"))


def test_facets_count_relations_by_type() -> None:
    found = relation_facets([relation("tows", "c1", "c2", rope=True)], TYPES)

    assert [(facet.field, facet.value) for facet in found] == [
        ("relations", "1"),
        ("relation", "tows"),
        ("count/relation/tows", "1"),
        ("relation/tows/rope", "true"),
    ]
