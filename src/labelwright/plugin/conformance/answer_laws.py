"""Laws about one answer and about two: samples, distance, match, units, gold, views, facets."""

from math import isclose
from typing import Any, cast

from labelwright.kernel.strict_json import canonical, plain
from labelwright.plugin.conformance.law import (
    Law,
    Subject,
    demand,
    demand_same,
    demand_valid,
    for_seeds,
    law,
    shuffled,
)
from labelwright.plugin.documents import read_payload

TOLERANCE = 1e-9


@law("``sample_answer`` gives a valid answer for every seed, the same one for the same seed.")
def _samples_are_valid(subject: Subject) -> None:

    def tried(seed: int) -> None:
        _, context, _ = subject.pick(seed)
        answer = subject.task_type.sample_answer(context, seed)
        demand_valid(subject, answer, context, "a sample")
        again = subject.task_type.sample_answer(context, seed)
        demand_same(plain(again), plain(answer), "the sample of the same seed")

    for_seeds(tried)


@law("``sample_answer`` gives more than one answer over many seeds.")
def _samples_differ(subject: Subject) -> None:
    context = subject.examples[0].context
    samples = (subject.task_type.sample_answer(context, seed) for seed in range(50))
    demand(len({canonical(plain(sample)) for sample in samples}) > 1, "all samples are equal")


@law("The distance is 0 to itself and however the parts are ordered, symmetric, in [0, 1].")
def _distance_is_a_distance(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        a, b = subject.answers(example, rng, 2)
        there, back = kind.distance(a, b, context), kind.distance(b, a, context)
        demand(kind.distance(a, a, context) == 0, f"an answer is not 0 from itself: {plain(a)}")
        demand(isclose(there, back, abs_tol=TOLERANCE), f"{there} there and {back} back")
        demand(0 <= there <= 1, f"the distance {there} is not in [0, 1]")
        moved = read_payload(kind, shuffled(plain(a), rng))
        demand(kind.distance(a, moved, context) == 0, "the order of the parts changes an answer")
        apart = kind.distance(moved, b, context)
        demand(isclose(apart, there, abs_tol=TOLERANCE), "the order of the parts changes distances")

    for_seeds(tried)


@law("No part is matched twice, similarities are in [0, 1], and nothing of a copy is left over.")
def _match_pairs_every_part_once(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        a, b = subject.answers(example, rng, 2)
        for found in (kind.match(a, b, context), kind.match(a, a, context)):
            for side in ([one.a for one in found], [one.b for one in found]):
                named = [part for part in side if part is not None]
                demand(len(named) == len(set(named)), f"a part is matched twice: {named}")
            lone = [one for one in found if one.a is None or one.b is None]
            demand(all(one.similarity == 0 for one in lone), "a lone part has a similarity")
            demand(all(0 <= one.similarity <= 1 for one in found), "a similarity outside [0, 1]")
        self_match = kind.match(a, a, context)
        demand(
            all(one.a is not None and one.b is not None for one in self_match),
            f"an answer does not match itself: {plain(a)}",
        )

    for_seeds(tried)


@law("Unit keys are unique, the same each time and in any order of parts; paths lead somewhere.")
def _units_are_unique_and_stable(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        _, context, rng = subject.pick(seed)
        answer = subject.answer(context, rng)
        units = kind.units(answer, context)
        keys = [unit.key for unit in units]
        demand(len(keys) == len(set(keys)), f"a unit key stands twice: {keys}")
        demand(bool(keys), f"an answer without any unit gets no probability: {plain(answer)}")
        demand(kind.units(answer, context) == units, "the units differ when asked again")
        moved = read_payload(kind, shuffled(plain(answer), rng))
        demand(
            {unit.key for unit in kind.units(moved, context)} == set(keys),
            "the order of the parts changes the unit keys",
        )
        for unit in units:
            demand(_leads(plain(answer), unit.path), f"the path {unit.path} leads nowhere")
            demand(bool(unit.kind), f"unit {unit.key} has no kind")

    for_seeds(tried)


@law("Gold scored against itself gives 1, and every score is in [0, 1].")
def _gold_scores_one(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        a, b = subject.answers(example, rng, 2)
        demand(kind.score_gold(a, a, context).value == 1, "gold does not score 1 against itself")
        score = kind.score_gold(a, b, context)
        demand(0 <= score.value <= 1, f"the score {score.value} is not in [0, 1]")
        canonical(score.detail)

    for_seeds(tried)


@law("``diff_view`` and ``preview`` are JSON objects, and a preview has a ``summary``.")
def _views_are_documents(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        a, b = subject.answers(example, rng, 2)
        preview = kind.preview(a, context)
        demand(isinstance(preview.get("summary"), str), "a preview needs a summary")
        for view in (preview, kind.diff_view(a, b, context)):
            canonical(view)

    for_seeds(tried)


@law("Facets are pairs of texts, none twice, none empty.")
def _facets_are_texts(subject: Subject) -> None:

    def tried(seed: int) -> None:
        _, context, rng = subject.pick(seed)
        found = subject.task_type.facets(subject.answer(context, rng), context)
        pairs = [(facet.field, facet.value) for facet in found]
        for pair in pairs:
            demand(all(isinstance(word, str) and word for word in pair), f"no text: {pair}")  # pyright: ignore[reportUnnecessaryIsInstance]
        demand(len(pairs) == len(set(pairs)), f"a facet stands twice: {pairs}")

    for_seeds(tried)


@law("No method changes the answers that it is given.")
def _nothing_changes_an_answer(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        a, b = subject.answers(example, rng, 2)
        before = canonical([plain(a), plain(b)])
        kind.validate(a, context)
        kind.units(a, context)
        kind.distance(a, b, context)
        kind.match(a, b, context)
        kind.merge([a, b], [1.0, 2.0], context)
        kind.score_gold(a, b, context)
        kind.diff_view(a, b, context)
        kind.preview(a, context)
        kind.facets(a, context)
        demand(canonical([plain(a), plain(b)]) == before, "a method changed an answer")

    for_seeds(tried)


def _leads(document: Any, path: str) -> bool:
    """Return whether a JSON pointer leads to a value, or to where one would stand in an object."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in path.split("/")[1:]]
    for place, step in enumerate(steps):
        if isinstance(document, list):
            items = cast("list[Any]", document)
            if not (step.isdecimal() and int(step) < len(items)):
                return False
            document = items[int(step)]
        elif isinstance(document, dict):
            if step not in document:
                return place == len(steps) - 1
            document = cast("dict[str, Any]", document)[step]
        else:
            return False
    return True


LAWS: tuple[Law, ...] = (
    _samples_are_valid,
    _samples_differ,
    _distance_is_a_distance,
    _match_pairs_every_part_once,
    _units_are_unique_and_stable,
    _gold_scores_one,
    _views_are_documents,
    _facets_are_texts,
    _nothing_changes_an_answer,
)
