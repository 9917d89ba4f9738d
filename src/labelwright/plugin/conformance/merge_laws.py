"""Laws about several answers made into one.

The canonical form of an answer is the merge of that answer alone.
"""

from math import isclose
from random import Random
from typing import Any

from labelwright.kernel.strict_json import plain
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
from labelwright.plugin.task_type import Merged

TOLERANCE = 1e-9
MOST_ANSWERS = 6
A_TRACE = 0.01


@law("Equal copies merge to their canonical form with full support; merging it changes nothing.")
def _merge_of_copies_is_the_copy(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        _, context, rng = subject.pick(seed)
        answer = subject.answer(context, rng)
        alone = kind.merge([answer], [1.0], context)
        count = rng.randint(2, MOST_ANSWERS)
        merged = kind.merge([answer] * count, _weights(rng, count), context)
        demand_same(plain(merged.payload), plain(alone.payload), "the merge of copies")
        again = kind.merge([alone.payload], [2.5], context)
        demand_same(plain(again.payload), plain(alone.payload), "the canonical form merged again")
        demand(
            kind.distance(answer, alone.payload, context) == 0,
            f"the canonical form says something else: {plain(answer)}",
        )
        for key, share in merged.support.items():
            demand(isclose(share, 1, abs_tol=TOLERANCE), f"copies support {key} by {share} only")

    for_seeds(tried)


@law("Neither the order (the names) of the annotators nor that of the parts changes the merge.")
def _merge_ignores_all_order(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        count = rng.randint(2, MOST_ANSWERS)
        answers = subject.answers(example, rng, count)
        weights = _weights(rng, count)
        merged = kind.merge(answers, weights, context)
        turned = list(zip(answers, weights, strict=True))
        rng.shuffle(turned)
        moved = [read_payload(kind, shuffled(plain(answer), rng)) for answer, _ in turned]
        _demand_same_merge(kind.merge(moved, [weight for _, weight in turned], context), merged)

    for_seeds(tried)


@law("The merge of any answers is a valid answer, with a support in [0, 1] for exactly its units.")
def _merge_is_valid(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        count = rng.randint(1, MOST_ANSWERS)
        merged = kind.merge(subject.answers(example, rng, count), _weights(rng, count), context)
        demand_valid(subject, merged.payload, context, "a merged answer")
        keys = {unit.key for unit in kind.units(merged.payload, context)}
        odd = keys ^ set(merged.support)
        demand(not odd, f"support and units differ: {sorted(odd)}")
        shares = merged.support.values()
        demand(all(0 <= share <= 1 for share in shares), f"a support outside [0, 1]: {shares}")

    for_seeds(tried)


@law("When one answer has all but a trace of the weight, the merge is that answer.")
def _merge_follows_the_weight(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        example, context, rng = subject.pick(seed)
        heavy, light = subject.answers(example, rng, 2)
        merged = kind.merge([heavy, light], [1e9, 1e-3], context)
        apart = kind.distance(merged.payload, heavy, context)
        demand(apart < A_TRACE, f"the merge is {apart} away from the answer with all the weight")

    for_seeds(tried)


@law("A ``label.json`` with the method 'merge' is the merge of the annotations beside it.")
def _labels_that_are_merges_are_the_merge(subject: Subject) -> None:
    kind = subject.task_type
    for example in subject.examples:
        if example.label is not None and example.label.method == "merge":
            answers = [read_payload(kind, document) for document in example.annotations.values()]
            merged = kind.merge(answers, [1.0] * len(answers), example.context)
            demand_same(example.label.payload, plain(merged.payload), f"label of {example.name}")


def _weights(rng: Random, count: int) -> list[float]:
    return [rng.choice((0.1, 0.2, 0.3, 1.0, 1.0, rng.uniform(0.05, 5.0))) for _ in range(count)]


def _demand_same_merge(found: Merged, wanted: Merged) -> None:
    demand_same(plain(found.payload), plain(wanted.payload), "the merge in another order")
    pairs: list[tuple[Any, Any]] = [(found.support.get(k), v) for k, v in wanted.support.items()]
    demand(
        all(a is not None and isclose(a, b, abs_tol=TOLERANCE) for a, b in pairs),
        f"the support in another order: {found.support} is not {wanted.support}",
    )


LAWS: tuple[Law, ...] = (
    _merge_of_copies_is_the_copy,
    _merge_ignores_all_order,
    _merge_is_valid,
    _merge_follows_the_weight,
    _labels_that_are_merges_are_the_merge,
)
