"""Laws about documents from hostile hands: they give problems, never an exception."""

from random import Random
from typing import Any

import msgspec

from labelwright.kernel.strict_json import canonical, decode, plain
from labelwright.plugin.conformance.law import (
    Law,
    Subject,
    demand,
    demand_problems,
    for_seeds,
    law,
)
from labelwright.plugin.conformance.mutations import HOSTILE_VALUES, NOT_JSON, mutated
from labelwright.plugin.task_type import TaskContext, TaskType

MUTATIONS = 12


@law(
    "A document of the right form but hostile content gives problems with declared codes. "
    "What has no problem is an answer like any other: every method takes it."
)
def _hostile_answers_give_problems(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        _, context, rng = subject.pick(seed)
        document = plain(subject.answer(context, rng))
        for _ in range(MUTATIONS):
            changed = decode(canonical(mutated(document, rng, HOSTILE_VALUES)), object)
            for payload in _taken(kind, changed):
                problems = demand_problems(kind.validate(payload, context))
                undeclared = {one.code for one in problems} - set(kind.problem_codes)
                demand(not undeclared, f"not in problem_codes: {sorted(undeclared)}")
                if not problems:
                    _use(kind, payload, context, rng)

    for_seeds(tried)


@law("NaN and infinities give a problem wherever a struct can hold them.")
def _impossible_numbers_give_problems(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        _, context, rng = subject.pick(seed)
        document = plain(subject.answer(context, rng))
        for _ in range(MUTATIONS):
            changed = mutated(document, rng, NOT_JSON)
            for payload in _taken(kind, changed):
                problems = demand_problems(kind.validate(payload, context))
                demand(bool(problems) or _is_json(payload), f"this is accepted: {plain(payload)!r}")

    for_seeds(tried)


@law("An answer beside a task without assets or with an empty ontology never raises.")
def _answers_to_another_task_give_problems(subject: Subject) -> None:
    kind = subject.task_type

    def tried(seed: int) -> None:
        _, context, rng = subject.pick(seed)
        answer = subject.answer(context, rng)
        for other in (
            msgspec.structs.replace(context, assets=()),
            msgspec.structs.replace(context, ontology=type(context.ontology)()),
        ):
            demand_problems(kind.validate(answer, other))
            demand_problems(kind.check_settings(other.settings, other.ontology))

    for_seeds(tried)


def _taken(kind: TaskType, document: Any) -> list[Any]:
    """Return the document as a payload, or nothing when it has another form."""
    try:
        return [msgspec.convert(document, kind.payload)]
    except (msgspec.ValidationError, UnicodeEncodeError):
        return []


def _is_json(payload: Any) -> bool:
    try:
        canonical(payload)
    except (ValueError, UnicodeError):
        return False
    return True


def _use(kind: TaskType, payload: Any, context: TaskContext, rng: Random) -> None:
    other = kind.sample_answer(context, rng.randrange(2**32))
    for a, b in ((payload, other), (other, payload), (payload, payload)):
        kind.distance(a, b, context)
        kind.match(a, b, context)
        kind.score_gold(a, b, context)
        kind.diff_view(a, b, context)
    merged = kind.merge([payload, other, payload], [1.0, 0.5, 2.0], context)
    demand_problems(kind.validate(merged.payload, context))
    kind.units(payload, context)
    kind.preview(payload, context)
    kind.facets(payload, context)


LAWS: tuple[Law, ...] = (
    _hostile_answers_give_problems,
    _impossible_numbers_give_problems,
    _answers_to_another_task_give_problems,
)
