"""Each law is shown to fail: a good task type with one method spoilt is caught."""

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from labelwright.plugin import registry
from labelwright.plugin.answer_parts import Facet, Match, Merged, Score, Unit
from labelwright.plugin.conformance import LAWS, LawBrokenError, check_task_type
from labelwright.plugin.problems import Problem
from labelwright.plugin.task_type import Action, TaskType
from tests.conformance.third_party import installed

Spoil = Callable[..., Any]


class Spoilt:
    """The good task type, with some attributes replaced."""

    def __init__(self, good: TaskType, **replaced: Any) -> None:
        self._good = good
        self.__dict__.update(replaced)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._good, name)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TaskType]:
    with installed(tmp_path_factory.mktemp("site")) as member:
        yield member


def breaks(law: str, task_type: Any) -> bool:
    (known,) = [one for one in LAWS if one.name == law]
    try:
        known.check(task_type)
    except LawBrokenError:
        return True
    return False


def gives(value: Any) -> Spoil:
    def method(*_: Any) -> Any:
        return value

    return method


def counting(*_: Any) -> list[Unit]:
    return [Unit(str(next(COUNTER)), "", "x")]


def twice_as_far(a: Any, b: Any, _: Any) -> float:
    return 2.0 * (a.better != b.better)


def one_way(a: Any, b: Any, _: Any) -> float:
    return float(a.better < b.better)


def overpaid(a: Any, b: Any, _: Any) -> Score:
    return Score(1 + (a.better != b.better))


def first_of(support: dict[str, float]) -> Spoil:
    def method(payloads: Any, *_: Any) -> Merged:
        return Merged(payloads[0], support)

    return method


def least_of(payloads: Any, *_: Any) -> Merged:
    return Merged(min(payloads, key=str), {"better": 1})


def once_only(document: Any) -> Any:
    return {"better": document["choice"]}


def failing(*_: Any) -> Any:
    raise ZeroDivisionError


def test_the_good_one_breaks_no_law(good: TaskType) -> None:
    assert [law.name for law in LAWS if breaks(law.name, Spoilt(good))] == []


COUNTER = itertools.count()


@pytest.mark.parametrize(
    ("law", "spoilt"),
    [
        ("introduces_itself", {"description": " "}),
        ("introduces_itself", {"name": "Text Comparison"}),
        ("introduces_itself", {"version": 0}),
        ("invalid_examples_give_all_their_problems", {"validate": gives([])}),
        ("problem_codes_are_declared_shown_and_documented", {"problem_codes": ()}),
        ("problem_codes_are_declared_shown_and_documented", {"problem_codes": ("a", "b")}),
        ("upgrades_are_total_and_idempotent", {"upgrades": {}}),
        ("upgrades_are_total_and_idempotent", {"upgrades": {1: once_only}}),
        ("samples_are_valid", {"validate": gives([Problem("", "no", "Never.")])}),
        ("distance_is_a_distance", {"distance": gives(0.5)}),
        ("distance_is_a_distance", {"distance": twice_as_far}),
        ("distance_is_a_distance", {"distance": one_way}),
        ("match_pairs_every_part_once", {"match": gives([Match("a", "b", 1)] * 2)}),
        ("match_pairs_every_part_once", {"match": gives([Match("a", None, 1)])}),
        ("match_pairs_every_part_once", {"match": gives([Match("a", "b", 7)])}),
        ("match_pairs_every_part_once", {"match": gives([Match("a", None, 0)])}),
        ("units_are_unique_and_stable", {"units": gives([Unit("a", "", "x")] * 2)}),
        ("units_are_unique_and_stable", {"units": gives([])}),
        ("units_are_unique_and_stable", {"units": gives([Unit("a", "/better/0", "x")])}),
        ("units_are_unique_and_stable", {"units": gives([Unit("a", "/no/where", "x")])}),
        ("units_are_unique_and_stable", {"units": gives([Unit("a", "", "")])}),
        ("units_are_unique_and_stable", {"units": counting}),
        ("gold_scores_one", {"score_gold": gives(Score(0.9))}),
        ("gold_scores_one", {"score_gold": overpaid}),
        ("views_are_documents", {"preview": gives({})}),
        ("views_are_documents", {"diff_view": gives({"x": float("nan")})}),
        ("facets_are_texts", {"facets": gives([Facet("a", "")])}),
        ("facets_are_texts", {"facets": gives([Facet("a", "b")] * 2)}),
        ("merge_of_copies_is_the_copy", {"merge": first_of({"better": 0.5})}),
        ("merge_ignores_all_order", {"merge": first_of({"better": 1.0})}),
        ("merge_is_valid", {"merge": first_of({})}),
        (
            "merge_follows_the_weight",
            {"merge": least_of},
        ),
        ("every_format_is_installed", {"exports": {"papyrus": None}}),
        ("actions_answer_as_declared", {"actions": ()}),
        ("answers_survive_a_round_trip", {"sample_answer": failing}),
    ],
)
def test_a_spoilt_one_is_caught(good: TaskType, law: str, spoilt: dict[str, Any]) -> None:
    assert breaks(law, Spoilt(good, **spoilt))


def test_samples_that_change_or_never_change_are_caught(good: TaskType) -> None:
    seeds = itertools.count()

    def fickle(context: Any, seed: int) -> Any:
        return good.sample_answer(context, next(seeds))

    def constant(context: Any, seed: int) -> Any:
        return good.sample_answer(context, 0)

    assert breaks("samples_are_valid", Spoilt(good, sample_answer=fickle))
    assert breaks("samples_differ", Spoilt(good, sample_answer=constant))


def test_a_schema_that_says_less_than_the_struct_is_caught(
    good: TaskType, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Strict(msgspec.Struct, forbid_unknown_fields=True):
        better: str
        reason: str = ""

        def __post_init__(self) -> None:
            if self.better not in {"left", "right", "same"}:
                raise ValueError("the schema does not know this")

    def sample(context: Any, seed: int) -> Strict:
        return msgspec.convert(msgspec.to_builtins(good.sample_answer(context, seed)), Strict)

    assert breaks(
        "struct_and_schema_accept_the_same_documents",
        Spoilt(good, payload=Strict, sample_answer=sample),
    )


def test_methods_that_change_their_answers_are_caught(good: TaskType) -> None:
    class Loose(msgspec.Struct):
        better: str
        reason: str = ""

    def sample(context: Any, seed: int) -> Loose:
        return msgspec.convert(msgspec.to_builtins(good.sample_answer(context, seed)), Loose)

    def facets(payload: Loose, context: Any) -> list[Facet]:
        payload.reason += "!"
        return []

    assert breaks(
        "nothing_changes_an_answer",
        Spoilt(good, payload=Loose, sample_answer=sample, facets=facets),
    )


def test_hostile_answers_that_raise_or_surprise_are_caught(good: TaskType) -> None:
    def raising(payload: Any, context: Any) -> list[Problem]:
        if len(payload.reason) < 2:
            raise IndexError("a reason has two characters at least")
        return good.validate(payload, context)

    def surprising(payload: Any, context: Any) -> list[Problem]:
        return [Problem("", "surprise", "Odd.")] if len(payload.reason) < 2 else []

    for validate in (raising, surprising, gives(["odd"]), gives(None)):
        assert breaks("hostile_answers_give_problems", Spoilt(good, validate=validate))


def test_impossible_numbers_that_are_accepted_are_caught(good: TaskType) -> None:
    class Rated(msgspec.Struct):
        better: str
        reason: str = ""
        stars: float = 1.0

    def sample(context: Any, seed: int) -> Rated:
        return msgspec.convert(msgspec.to_builtins(good.sample_answer(context, seed)), Rated)

    assert breaks(
        "impossible_numbers_give_problems", Spoilt(good, payload=Rated, sample_answer=sample)
    )


def test_exports_that_change_or_lose_in_silence_are_caught(good: TaskType) -> None:
    name = "jsonl"
    exporter = registry.exporters(good)[name]
    calls = itertools.count()

    class Restless:
        loses = ()

        def head(self, header: Any) -> Iterator[Any]:
            return exporter.head(header)

        def records(self, label: Any, header: Any) -> Iterator[Any]:
            yield {"payload": {"better": "left", "reason": str(next(calls))}}

        def carried(self, label: Any, header: Any) -> Any:
            return label.payload

    class Silent(Restless):
        loses = ("",)

        def records(self, label: Any, header: Any) -> Iterator[Any]:
            return exporter.records(label, header)

        def carried(self, label: Any, header: Any) -> Any:
            return {**label.payload, "reason": ""}

    restless, silent = (
        Spoilt(good, exports={name: Restless()}),
        Spoilt(good, exports={name: Silent()}),
    )
    assert breaks("exports_are_the_same_bytes_each_time", restless)
    assert breaks("imports_give_back_what_is_carried", restless)
    assert breaks("example_exports_are_up_to_date", restless)
    assert breaks("every_format_is_installed", silent)
    assert breaks("imports_give_back_what_is_carried", silent)


def test_actions_that_are_not_as_declared_are_caught(good: TaskType) -> None:
    (action,) = good.actions

    def single(request: Any, context: Any) -> Any:
        return None

    async def wordy(request: Any, context: Any) -> Any:
        yield {"words": 1}

    def changed(**settings: Any) -> tuple[Action, ...]:
        return (msgspec.structs.replace(action, **settings),)

    for actions, law in (
        (changed(name="Suggest!"), "actions_are_declared"),
        (changed(handler=single), "actions_are_declared"),
        (changed(cost_limit_microusd=-1), "actions_are_declared"),
        ((action, action), "actions_are_declared"),
        (changed(streaming=False), "actions_answer_as_declared"),
        (changed(handler=wordy), "actions_answer_as_declared"),
    ):
        assert breaks(law, Spoilt(good, actions=actions)), law


def test_a_unit_beyond_the_end_of_a_list_is_caught() -> None:
    kind = registry.task_type("image_regions")

    for path in ("/regions/99", "/regions/first"):
        spoilt = Spoilt(kind, units=gives([Unit("a", path, "x")]))
        assert breaks("units_are_unique_and_stable", spoilt)


def test_an_export_that_cannot_be_imported_is_tried_as_far_as_it_goes(good: TaskType) -> None:
    class OneWay:
        loses = ("all",)

        def head(self, header: Any) -> Iterator[Any]:
            return iter(())

        def records(self, label: Any, header: Any) -> Iterator[Any]:
            return iter(())

        def carried(self, label: Any, header: Any) -> Any:
            return {"better": "same", "reason": ""}

    spoilt: Any = Spoilt(good, exports={"coco": OneWay()})

    assert set(registry.exporters(spoilt)) > set(registry.importers(spoilt))
    assert not breaks("imports_give_back_what_is_carried", spoilt)


def test_an_action_with_egress_is_not_run(good: TaskType) -> None:
    async def forbidden(request: Any, context: Any) -> Any:
        raise AssertionError("the suite opened a connection")
        yield

    (action,) = good.actions
    outward = msgspec.structs.replace(action, handler=forbidden, egress=True)

    assert not breaks("actions_answer_as_declared", Spoilt(good, actions=(outward,)))


def copied(good: TaskType, target: Path) -> Path:
    for path in good.folder.rglob("*"):
        if path.is_file() and path.suffix in {".json", ".md", ".jsonl"}:
            place = target / path.relative_to(good.folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(path.read_bytes())
    return target


@pytest.mark.parametrize(
    ("law", "path", "content"),
    [
        ("examples_are_complete", "examples/label.json", None),
        ("examples_are_complete", "examples/annotation-ben.json", None),
        ("examples_are_valid", "examples/annotation-ada.json", {"better": "left"}),
        (
            "invalid_examples_give_all_their_problems",
            "examples/invalid-x.json",
            {"problems": ["a"], "payload": {}},
        ),
        ("problem_codes_are_declared_shown_and_documented", "README.md", {}),
        ("upgrades_are_total_and_idempotent", "examples/version-1-ada.json", None),
        ("example_exports_are_up_to_date", "examples/exports/jsonl.jsonl", {}),
        ("example_exports_are_up_to_date", "examples/exports/jsonl.jsonl", None),
        ("actions_answer_as_declared", "examples/action-suggest-right.json", None),
        ("samples_are_valid", "examples/task.json", None),
    ],
)
def test_examples_that_lack_something_are_caught(
    good: TaskType, tmp_path: Path, law: str, path: str, content: object
) -> None:
    folder = copied(good, tmp_path)
    if content is None:
        (folder / path).unlink()
        others = sorted((folder / "examples").glob("annotation-c*.json"))
        for other in others if "annotation" in path else []:
            other.unlink()
    else:
        (folder / path).write_text(json.dumps(content))

    assert breaks(law, Spoilt(good, folder=folder))


def test_a_label_that_is_not_the_merge_it_claims_to_be_is_caught(
    good: TaskType, tmp_path: Path
) -> None:
    folder = copied(good, tmp_path)
    path = folder / "examples" / "label.json"
    label = json.loads(path.read_text())
    path.write_text(
        json.dumps({**label, "method": "merge", "payload": {"better": "same", "reason": "x"}})
    )

    assert breaks("labels_that_are_merges_are_the_merge", Spoilt(good, folder=folder))


def test_trying_all_laws_reports_every_broken_one(good: TaskType) -> None:
    spoilt: Any = Spoilt(good, preview=gives({}), facets=gives([Facet("", "")]))

    with pytest.raises(LawBrokenError) as caught:
        check_task_type(spoilt)

    assert "views_are_documents" in str(caught.value)
    assert "facets_are_texts" in str(caught.value)


def test_laws_have_names_and_sentences() -> None:
    names = [str(law) for law in LAWS]

    assert len(names) == len(set(names))
    assert all(law.sentence.endswith(".") for law in LAWS)
