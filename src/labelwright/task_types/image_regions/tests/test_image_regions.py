"""What the shared laws cannot say about image regions."""

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec import to_builtins
from msgspec.structs import replace

from labelwright.plugin.fields import Field, Option
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.relations import Relation, RelationType
from labelwright.plugin.task_type import AssetFacts, Facet, TaskContext
from labelwright.task_types.image_regions import TASK_TYPE
from labelwright.task_types.image_regions.geometries import Picture, geometry_of
from labelwright.task_types.image_regions.geometries.box import BoxShape
from labelwright.task_types.image_regions.geometries.polyline import PolylineShape
from labelwright.task_types.image_regions.schema import Payload, Region, Settings

STATE = Field("state", "choice", "State", options=[Option("new", "New"), Option("old", "Old")])
ONTOLOGY = Ontology(
    [
        OntologyClass("car", "Car", color=4, fields=[STATE]),
        OntologyClass("person", "Person"),
        OntologyClass("bike", "Bike", archived=True),
    ]
)
PICTURE = AssetFacts(0, facts={"width": 100, "height": 50})
CONTEXT = TaskContext(Settings(), ONTOLOGY, (PICTURE,), salt="tsk_1")


def region(name: str, *box: float, kind: str = "car", **more: Any) -> Region:
    x, y, width, height = box
    return Region(name, kind, BoxShape(x, y, width, height), **more)


def answer(*regions: Region) -> Payload:
    return Payload(list(regions))


def codes(payload: Payload, context: TaskContext = CONTEXT) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in TASK_TYPE.validate(payload, context)]


def test_the_first_geometry_is_allowed_unless_settings_say_otherwise() -> None:
    assert Settings().geometries == ["box"]
    assert TASK_TYPE.check_settings(Settings(), ONTOLOGY) == []


@pytest.mark.parametrize("box", [(-0.5, -0.5, 101, 51), (0, 0, 100, 50), (99, 49, 1, 1)])
def test_edges_may_stand_half_a_pixel_outside(box: tuple[float, ...]) -> None:
    assert codes(answer(region("a", *box))) == []


@pytest.mark.parametrize(
    ("box", "field"),
    [
        ((-0.51, 0, 5, 5), "x"),
        ((0, -0.51, 5, 5), "y"),
        ((90, 0, 10.51, 5), "width"),
        ((0, 40, 5, 10.51), "height"),
    ],
)
def test_an_edge_further_out_is_refused_and_not_clipped(box: tuple[float, ...], field: str) -> None:
    assert codes(answer(region("a", *box))) == [(f"/regions/0/shape/{field}", "outside_picture")]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), 1e308])
def test_numbers_that_are_no_places_are_refused(value: float) -> None:
    for box in ((value, 0, 5, 5), (0, 0, value, 5), (1e308, 1e308, 1e308, 1e308)):
        assert codes(answer(region("a", *box)))


def test_a_box_of_the_least_size_is_large_enough() -> None:
    context = replace(CONTEXT, settings=Settings(min_size_px=4))

    assert codes(answer(region("a", 0, 0, 4, 4)), context) == []
    assert codes(answer(region("a", 0, 0, 3.9, 4)), context) == [
        ("/regions/0/shape/width", "too_small")
    ]
    assert codes(
        answer(region("a", 0, 0, 0, 4)), replace(CONTEXT, settings=Settings(min_size_px=0))
    )


def test_a_class_without_allowed_geometry_takes_no_region() -> None:
    ontology = Ontology([OntologyClass("car", "Car", geometries=["polygon"])])

    assert codes(answer(region("a", 0, 0, 5, 5)), replace(CONTEXT, ontology=ontology)) == [
        ("/regions/0/shape/kind", "geometry_not_allowed")
    ]


def test_regions_are_matched_by_overlap_before_class() -> None:
    a = answer(region("a", 10, 10, 20, 20), region("b", 60, 10, 20, 20, kind="person"))
    b = answer(region("x", 60, 10, 20, 20), region("y", 11, 10, 20, 20))

    found = {(m.a, m.b): m.similarity for m in TASK_TYPE.match(a, b, CONTEXT)}

    assert found[("b", "x")] == 0.5
    assert found[("a", "y")] == pytest.approx(0.9 + 0.1 * 19 / 21)
    assert len(found) == 2


def test_distance_without_classes_is_one_minus_f1_and_a_closer_fit_is_nearer() -> None:
    one = region("a", 0, 0, 10, 10)
    near, nearer = region("b", 0, 0, 10, 12), region("b", 0, 0, 10, 11)
    apart = region("c", 50, 0, 10, 10)

    def distance(a: Payload, b: Payload) -> float:
        return TASK_TYPE.distance(a, b, CONTEXT)

    assert distance(answer(), answer()) == 0
    assert distance(answer(one), answer()) == 1
    assert distance(answer(one), answer(one, apart)) == pytest.approx(1 / 3)
    assert 0 < distance(answer(one), answer(nearer)) < distance(answer(one), answer(near)) < 0.1


def test_attributes_count_up_to_half_a_region() -> None:
    new = region("a", 0, 0, 10, 10, attributes={"state": "new"})
    old = region("a", 0, 0, 10, 10, attributes={"state": "old"})

    assert TASK_TYPE.distance(answer(new), answer(old), CONTEXT) == 0.5
    (pair,) = TASK_TYPE.diff_view(answer(new), answer(old), CONTEXT)["matched"]
    assert pair["changed"] == ["attributes/state"]


def test_regions_on_other_pictures_are_never_the_same() -> None:
    two = replace(CONTEXT, assets=(PICTURE, AssetFacts(1, facts={"width": 9, "height": 9})))

    a, b = answer(region("a", 0, 0, 5, 5)), answer(region("a", 0, 0, 5, 5, asset=1))

    assert TASK_TYPE.distance(a, b, two) == 1


def test_the_gold_score_says_what_was_missed_and_invented() -> None:
    gold = answer(region("a", 0, 0, 10, 10), region("b", 50, 0, 10, 10))
    given = answer(region("x", 0, 0, 10, 10, kind="person"), region("y", 30, 30, 9, 9))

    score = TASK_TYPE.score_gold(given, gold, CONTEXT)

    assert score.value == 0.25
    assert score.detail == {
        "matched": 1,
        "missed": 1,
        "invented": 1,
        "precision": 0.5,
        "recall": 0.5,
        "mean_overlap": 1.0,
        "class_accuracy": 0.0,
    }
    nothing = TASK_TYPE.score_gold(answer(), answer(), CONTEXT)
    assert (nothing.value, nothing.detail["precision"], nothing.detail["mean_overlap"]) == (
        1,
        1,
        None,
    )


def test_what_a_third_saw_is_kept_and_what_fewer_saw_is_not() -> None:
    seen = answer(region("a", 0, 0, 10, 10))
    blind = answer()

    assert len(TASK_TYPE.merge([seen, blind, blind], [0.1, 0.1, 0.1], CONTEXT).payload.regions) == 1
    merged = TASK_TYPE.merge([seen, blind, blind, blind], [1, 1, 1, 1], CONTEXT)
    assert merged.payload == answer()
    assert merged.support == {"regions": 0.75}


def test_where_an_answer_may_not_be_empty_the_best_region_is_kept() -> None:
    strict = replace(CONTEXT, settings=Settings(allow_empty=False))
    answers = [answer(region("a", 20.0 * n, 0, 10, 10)) for n in range(4)]

    merged = TASK_TYPE.merge(answers, [1, 1, 1, 1.1], strict)

    assert [one.shape.x for one in merged.payload.regions] == [60]


def test_a_merge_keeps_the_limit_on_regions_by_support() -> None:
    narrow = replace(CONTEXT, settings=Settings(max_regions=1))
    a, b = answer(region("a", 0, 0, 10, 10)), answer(region("b", 50, 0, 10, 10))

    merged = TASK_TYPE.merge([a, b, b], [1, 1, 1], narrow)

    assert [one.shape.x for one in merged.payload.regions] == [50]
    assert merged.support["regions"] == pytest.approx(2 / 3)


def test_the_class_is_voted_on_after_the_place() -> None:
    votes = [
        answer(region("a", 0, 0, 10, 10, attributes={"state": "old"})),
        answer(region("a", 1, 0, 10, 10, kind="person")),
        answer(region("a", 2, 0, 10, 10)),
    ]

    merged = TASK_TYPE.merge(votes, [1, 1, 1], CONTEXT)

    (found,) = merged.payload.regions
    assert (found.id, found.class_id, found.shape.x) == ("r1", "car", 1)
    assert found.attributes == {"state": "old"}
    assert merged.support == pytest.approx(
        {
            "regions": 1,
            "regions/r1": 1,
            "regions/r1/class": 2 / 3,
            "regions/r1/shape": (9 / 11 + 1 + 9 / 11) / 3,
            "regions/r1/attributes/state": 0.5,
        }
    )


def test_two_objects_of_different_class_on_one_place_stay_two() -> None:
    both = answer(region("a", 0, 0, 20, 30, kind="person"), region("b", 0, 5, 20, 27, kind="car"))
    turned = answer(region("a", 0, 4, 20, 28, kind="car"), region("b", 0, 1, 20, 29, kind="person"))

    merged = TASK_TYPE.merge([both, turned, both], [1, 1, 1], CONTEXT)

    assert sorted(one.class_id for one in merged.payload.regions) == ["car", "person"]
    assert all(share == 1 for key, share in merged.support.items() if key.endswith("/class"))


def test_ties_of_class_fall_by_the_task_and_not_by_name() -> None:
    votes = [answer(region("a", 0, 0, 9, 9)), answer(region("a", 0, 0, 9, 9, kind="person"))]

    def winners() -> Iterator[str]:
        for number in range(40):
            context = replace(CONTEXT, salt=f"tsk_{number}")
            yield TASK_TYPE.merge(votes, [1, 1], context).payload.regions[0].class_id

    assert set(winners()) == {"car", "person"}


def test_a_prediction_is_kept_only_where_all_started_from_it() -> None:
    mine = answer(region("a", 0, 0, 9, 9, prediction="prd_1"))
    own = answer(region("a", 0, 0, 9, 9))

    def kept(*answers: Payload) -> str | None:
        merged = TASK_TYPE.merge(answers, [1.0] * len(answers), CONTEXT)
        return merged.payload.regions[0].prediction

    assert kept(mine, mine) == "prd_1"
    assert kept(mine, own) is None


def test_facets_and_preview_count_classes() -> None:
    payload = answer(
        region("a", 0, 0, 50, 25, attributes={"state": "old"}),
        region("b", 10, 10, 10, 10, attributes={"state": "old"}),
        region("c", 90, 40, 5, 5, kind="person"),
    )

    assert TASK_TYPE.facets(payload, CONTEXT) == [
        Facet("regions", "3"),
        Facet("class", "car"),
        Facet("count/car", "2"),
        Facet("class", "person"),
        Facet("count/person", "1"),
        Facet("attribute/car/state", "old"),
    ]
    preview = TASK_TYPE.preview(payload, CONTEXT)
    assert preview["summary"] == "2 Car, 1 Person"
    assert preview["regions"][0] == {
        "asset": 0,
        "class": "car",
        "color": 4,
        "bounds": [0, 0, 0.5, 0.5],
    }
    assert preview["more"] == 0


def test_where_no_region_fits_a_sample_is_empty() -> None:
    tiny = replace(CONTEXT, settings=Settings(min_size_px=60))

    assert all(TASK_TYPE.sample_answer(tiny, seed) == answer() for seed in range(20))


def test_ten_thousand_regions_are_compared_and_merged() -> None:
    large = replace(CONTEXT, assets=(AssetFacts(0, facts={"width": 9000, "height": 9000}),))
    many = answer(
        *(region(f"r{n}", 80 * (n % 100), 80 * (n // 100), 60, 60) for n in range(10_000))
    )

    assert TASK_TYPE.validate(many, large) == []
    assert TASK_TYPE.distance(many, many, large) == 0
    assert len(TASK_TYPE.merge([many, many], [1, 1], large).payload.regions) == 10_000


HARBOUR = Ontology(
    [OntologyClass("ship", "Ship"), OntologyClass("pile", "Pile")],
    fields=[Field("fog", "boolean", "Fog")],
    relations=[RelationType("tied", "tied to", fields=[Field("ropes", "number", "Ropes")])],
)
AT_SEA = TaskContext(Settings(), HARBOUR, (PICTURE,), salt="tsk_1")


def moored(name: str, *, shift: float = 0.0, fog: bool | None = None, **ropes: Any) -> Payload:
    return Payload(
        [
            region(f"{name}1", shift, 0, 20, 20, kind="ship"),
            region(f"{name}2", 60 + shift, 0, 20, 20, kind="pile"),
        ],
        [Relation("x", "tied", f"{name}1", f"{name}2", ropes)],
        {} if fog is None else {"fog": fog},
    )


def test_an_answer_without_relations_and_answers_is_written_as_ever() -> None:
    document = to_builtins(answer(region("a", 0, 0, 10, 10)))

    assert list(document) == ["regions"]
    assert list(to_builtins(moored("a", fog=True))) == ["regions", "relations", "answers"]


def test_a_relation_counts_like_a_region_and_a_question_like_one_of_each() -> None:
    whole = moored("a", fog=True)
    bare = Payload(whole.regions, [], {"fog": True})

    assert TASK_TYPE.distance(whole, moored("b", fog=True), AT_SEA) == 0
    assert TASK_TYPE.distance(whole, bare, AT_SEA) == pytest.approx(1 / 7)
    assert TASK_TYPE.distance(whole, moored("b", fog=False), AT_SEA) == pytest.approx(1 / 4)
    assert TASK_TYPE.distance(whole, moored("b"), AT_SEA) == pytest.approx(1 / 4)


def test_the_difference_names_relations_and_answers() -> None:
    a, b = moored("a", fog=True, ropes=2), moored("b", fog=False, ropes=3)

    view = TASK_TYPE.diff_view(a, b, AT_SEA)

    assert view["answers"] == [{"field": "fog", "a": True, "b": False}]
    assert view["relations"] == {
        "matched": [{"a": "x", "b": "x", "changed": ["attributes/ropes"]}],
        "only_a": [],
        "only_b": [],
    }
    alone = TASK_TYPE.diff_view(a, Payload(a.regions), AT_SEA)
    assert (alone["relations"]["only_a"], alone["answers"][0]["b"]) == (["x"], None)
    found = [(m.a, m.b) for m in TASK_TYPE.match(a, Payload(a.regions), AT_SEA)]
    assert found[2:] == [("relations/x", None), ("answers/fog", None)]


def test_relations_and_answers_are_merged_with_the_regions() -> None:
    votes = [
        moored("a", fog=True, ropes=2),
        moored("b", shift=2, fog=True, ropes=2),
        Payload(moored("c", shift=4).regions),
    ]

    merged = TASK_TYPE.merge(votes, [1, 1, 1], AT_SEA)

    (relation,) = merged.payload.relations
    classes = {one.id: one.class_id for one in merged.payload.regions}
    assert (classes[relation.from_part], classes[relation.to_part]) == ("ship", "pile")
    assert relation.attributes == {"ropes": 2}
    assert merged.payload.answers == {"fog": True}
    assert merged.support["relations/l1"] == pytest.approx(2 / 3)
    assert merged.support["relations"] == 1
    assert merged.support["answers/fog"] == pytest.approx(2 / 3)


def test_the_gold_score_counts_relations_and_questions() -> None:
    score = TASK_TYPE.score_gold(Payload(moored("a").regions), moored("b", fog=True), AT_SEA)

    assert score.detail["relations"] == {"matched": 0, "missed": 1, "invented": 0}
    assert score.detail["questions"] == {"fog": 0.0}


def test_relations_and_answers_are_checked() -> None:
    wrong = Payload([region("a", 0, 0, 5, 5, kind="ship")], [Relation("x", "tied", "a", "b")])

    assert codes(wrong, AT_SEA) == [("/relations/0/to", "unknown_part")]
    assert codes(Payload([], [], {"rain": True}), AT_SEA) == [("/answers/rain", "unknown_question")]
    assert TASK_TYPE.check_settings(Settings(), HARBOUR) == []


def test_twins_with_relations_of_their_own_are_matched_in_any_order() -> None:
    twins = [region(name, 0, 0, 20, 20, kind="ship") for name in ("a", "b")]
    piles = [region(name, x, 0, 10, 10, kind="pile") for name, x in (("p", 40), ("q", 80))]
    ties = [Relation("1", "tied", "a", "p"), Relation("2", "tied", "b", "q")]
    crossed = [Relation("1", "tied", "b", "p"), Relation("2", "tied", "a", "q")]

    one, other = Payload([*twins, *piles], ties), Payload([*twins, *piles], crossed)

    assert TASK_TYPE.distance(one, other, AT_SEA) == 0
    assert len(TASK_TYPE.merge([one, other], [1, 1], AT_SEA).payload.relations) == 2


def test_a_merged_shape_that_would_be_refused_gives_way_to_the_nearest() -> None:
    context = replace(CONTEXT, settings=Settings(geometries=["polyline"], min_size_px=8))
    ends = [(60.0, 25.0), (50.0, 35.0), (40.0, 25.0)]
    lines = [PolylineShape([[50.0, 25.0], [x, y]]) for x, y in ends]
    votes = [Payload([Region("a", "car", line)]) for line in lines]
    context = replace(context, assets=(AssetFacts(0, facts={"width": 1000, "height": 500}),))
    geometry = geometry_of(lines[0])

    middle = geometry.merge(lines, [1, 1, 1], Picture(1000, 500, 8))
    merged = TASK_TYPE.merge(votes, [1, 1, 1], context).payload

    assert geometry.validate(middle, Picture(1000, 500, 8), "")
    assert [one.shape in lines for one in merged.regions] == [True]
