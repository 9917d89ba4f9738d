"""Everything about an answer, by way of the library of fields: the questions are the ontology's."""

from collections.abc import Sequence
from random import Random

from labelwright.plugin import fields
from labelwright.plugin.answer_parts import Facet, Json, Match, Merged, Score, Unit
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.problems import Problem
from labelwright.plugin.task_type import TaskContext
from labelwright.task_types.questionnaire.schema import Payload, Settings

PROBLEM_CODES = tuple(sorted({"no_questions", "classes_not_used", *fields.FIELD_PROBLEM_CODES}))
ANSWERS = "/answers"
IN_SUMMARY = 5


def check_settings(settings: Settings, ontology: Ontology) -> list[Problem]:  # noqa: ARG001
    """Return whether there is anything to ask, and nothing that is never asked."""
    problems: list[Problem] = []
    if not ontology.fields:
        problems.append(
            Problem(
                "/ontology/fields",
                "no_questions",
                "The ontology asks nothing about the task as a whole.",
                "Add a question.",
            )
        )
    if ontology.classes:
        problems.append(
            Problem(
                "/ontology/classes",
                "classes_not_used",
                "A questionnaire marks no regions and so has no classes.",
                "Make the classes options of a question.",
            )
        )
    return problems


def validate(payload: Payload, context: TaskContext) -> list[Problem]:
    """Return everything that is wrong with the answers."""
    return fields.validate_values(context.ontology.fields, payload.answers, ANSWERS)


def units(payload: Payload, context: TaskContext) -> list[Unit]:
    """Return one unit for each question asked, and one for each option chosen of several."""
    return fields.units(context.ontology.fields, payload.answers, ANSWERS)


def distance(a: Payload, b: Payload, context: TaskContext) -> float:
    """Return the mean distance over the questions that at least one answers."""
    return fields.distance(context.ontology.fields, a.answers, b.answers)


def match(a: Payload, b: Payload, context: TaskContext) -> list[Match]:
    """Return each question answered, by field id, with how alike its answers are."""
    found: list[Match] = []
    for field_id, apart in _by_question(a, b, context).items():
        in_a, in_b = field_id in a.answers, field_id in b.answers
        found.append(Match(field_id if in_a else None, field_id if in_b else None, 1.0 - apart))
    return found


def merge(payloads: Sequence[Payload], weights: Sequence[float], context: TaskContext) -> Merged:
    """Return the answers merged question by question."""
    merged = fields.merge_values(
        context.ontology.fields,
        [payload.answers for payload in payloads],
        weights,
        salt=context.salt,
    )
    return Merged(Payload(merged.values), merged.units)


def score_gold(answer: Payload, gold: Payload, context: TaskContext) -> Score:
    """Return 1 − distance, and the score of each question."""
    apart = _by_question(answer, gold, context)
    detail: Json = {"questions": {field_id: 1.0 - value for field_id, value in apart.items()}}
    return Score(1.0 - distance(answer, gold, context), detail)


def diff_view(a: Payload, b: Payload, context: TaskContext) -> Json:
    """Return how alike the answers to each question are, and both where they differ."""
    apart = _by_question(a, b, context)
    both = [field for field in apart if field in a.answers and field in b.answers]
    return {
        "distance": distance(a, b, context),
        "matched": [
            {
                "a": field,
                "b": field,
                "similarity": 1.0 - apart[field],
                "changed": [f"{ANSWERS}/{field}"] if apart[field] > 0 else [],
            }
            for field in both
        ],
        "only_a": [field for field in apart if field not in b.answers],
        "only_b": [field for field in apart if field not in a.answers],
        "answers": [
            {"field": field, "a": a.answers.get(field), "b": b.answers.get(field)}
            for field, far in apart.items()
            if far > 0
        ],
        "relations": {"only_a": [], "only_b": []},
    }


def preview(payload: Payload, context: TaskContext) -> Json:
    """Return the first answers as ``question: answer``."""
    shown = fields.readable(context.ontology.fields, payload.answers)
    return {
        "summary": "; ".join(f"{question}: {answer}" for question, answer in shown[:IN_SUMMARY]),
        "answers": [{"question": question, "answer": answer} for question, answer in shown],
    }


def facets(payload: Payload, context: TaskContext) -> list[Facet]:
    """Return the answers that can be searched by value."""
    return fields.facets(context.ontology.fields, payload.answers, "answer/")


def sample_answer(context: TaskContext, seed: int) -> Payload:
    """Return valid answers made up from ``seed``."""
    rng = Random(seed)  # noqa: S311  a seed, not a secret
    return Payload(fields.sample_values(context.ontology.fields, rng))


def _by_question(a: Payload, b: Payload, context: TaskContext) -> dict[str, float]:
    """Return field id → distance of its answers, for every question that at least one answers."""
    return fields.distances(context.ontology.fields, a.answers, b.answers)
