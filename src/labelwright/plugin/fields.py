"""Typed, nested, conditional questions: validated, compared, merged, sampled, searched.

One library for attributes of regions, whole-task questions, forms and rubrics. A *values* document
is flat: ``{field id: answer}``. An answer is blank when its key is missing or it is an empty text
or an empty list. Functions other than :func:`validate_values` take values that it accepts.
"""

from collections.abc import Generator, Iterable, Mapping, Sequence
from math import fsum
from random import Random
from typing import Any

from msgspec import Struct

from labelwright.kernel.strict_json import canonical
from labelwright.plugin.answer_parts import Facet, Unit
from labelwright.plugin.field_checks import check_fields
from labelwright.plugin.field_kinds import FIELD_KINDS
from labelwright.plugin.field_schema import Condition, Field, Option, Values
from labelwright.plugin.problems import Problem, pointer
from labelwright.quality.medoid import medoid
from labelwright.quality.votes import TIE_TOLERANCE, share_of

__all__ = [
    "FIELD_PROBLEM_CODES",
    "Condition",
    "Field",
    "MergedValues",
    "Option",
    "Values",
    "canonical_values",
    "check_fields",
    "distance",
    "distances",
    "facets",
    "is_blank",
    "merge_values",
    "readable",
    "sample_values",
    "units",
    "validate_values",
    "visible_fields",
]

FIELD_PROBLEM_CODES = (
    "archived_option",
    "not_a_date",
    "not_a_level",
    "not_asked",
    "off_step",
    "out_of_range",
    "repeated_option",
    "required_answer",
    "text_too_long",
    "unknown_option",
    "unknown_question",
    "wrong_type",
)
"""Every code that :func:`validate_values` can report."""

SAMPLE_SHARE = 0.7
"""How often an optional question is answered in a sample."""


class MergedValues(Struct, frozen=True):
    """Several values documents made into one, and unit key → support in [0, 1] for each part."""

    values: Values
    units: dict[str, float]


def is_blank(value: object) -> bool:
    """Return whether a question with this answer is not answered at all."""
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def visible_fields(fields: Sequence[Field], values: Mapping[str, Any]) -> list[Field]:
    """Return the fields that are asked under these answers, in the order in which they are asked.

    A field nested under an option follows the field that offers the option. A condition on a field
    that is not asked itself sees a blank answer.
    """
    return list(_asked(fields, values, {}))


def validate_values(
    fields: Sequence[Field], values: Mapping[str, Any], path: str = ""
) -> list[Problem]:
    """Return everything that is wrong with a values document.

    Parameters
    ----------
    path
        JSON pointer of the document, which every problem's path starts with.

    Notes
    -----
    Codes: :data:`FIELD_PROBLEM_CODES`. An answer to a question that is not asked under the other
    answers is a problem and is not dropped in silence.
    """
    problems: list[Problem] = []
    asked = visible_fields(fields, values)
    for field in asked:
        value = values.get(field.id)
        at = path + pointer(field.id)
        if not is_blank(value):
            problems.extend(FIELD_KINDS[field.kind].validate(field, value, at))
        elif field.id in values and value is None:
            problems.append(
                Problem(at, "wrong_type", "An answer is never null.", "Leave the key out.")
            )
        elif field.required:
            problems.append(
                Problem(
                    at, "required_answer", f"{field.name}: an answer is required.", "Answer it."
                )
            )
    problems.extend(_not_asked(fields, values, {field.id for field in asked}, path))
    return problems


def canonical_values(fields: Sequence[Field], values: Mapping[str, Any]) -> Values:
    """Return the one form of values that say the same: asked and answered, each in normal form."""
    return {
        field.id: FIELD_KINDS[field.kind].normal(field, values[field.id])
        for field in visible_fields(fields, values)
        if not is_blank(values.get(field.id))
    }


def distance(fields: Sequence[Field], a: Mapping[str, Any], b: Mapping[str, Any]) -> float:
    """Return how far two values documents are apart.

    Returns
    -------
    float
        Mean over the fields that at least one of the two answers, in [0, 1]: the distance of the
        field's kind, or 1 where only one answers. 0 when neither answers any.
    """
    parts = distances(fields, a, b)
    return fsum(parts.values()) / len(parts) if parts else 0.0


def distances(
    fields: Sequence[Field], a: Mapping[str, Any], b: Mapping[str, Any]
) -> dict[str, float]:
    """Return field id → distance of the answers, for every field that at least one answers."""
    one, other = canonical_values(fields, a), canonical_values(fields, b)
    parts: dict[str, float] = {}
    for field in every_field(fields):
        if field.id in one and field.id in other:
            kind = FIELD_KINDS[field.kind]
            parts[field.id] = kind.distance(field, one[field.id], other[field.id])
        elif field.id in one or field.id in other:
            parts[field.id] = 1.0
    return parts


def merge_values(
    fields: Sequence[Field],
    list_of_values: Sequence[Mapping[str, Any]],
    weights: Sequence[float],
    *,
    salt: str = "",
) -> MergedValues:
    """Return the values document that several make.

    Parameters
    ----------
    list_of_values
        n ≥ 1 documents.
    weights
        n numbers > 0.
    salt
        Splits ties that nothing else splits, see ``quality.votes``.

    Returns
    -------
    MergedValues
        ``values`` is valid and in canonical form; ``units`` has the keys that :func:`units` gives
        for it.

    Notes
    -----
    Field by field in the order in which they are asked: those who were asked it vote first on
    whether it is answered (more than half the weight leaves it blank), then the field's kind merges
    the answers. Where the pieces do not make a valid whole (a required question that nobody was
    asked together with these answers), the one document nearest to all is taken instead.
    """
    documents = [canonical_values(fields, values) for values in list_of_values]
    asked = [{field.id for field in visible_fields(fields, values)} for values in documents]
    merged: Values = {}
    for field in _asked(fields, merged, {}):
        votes = [
            (document.get(field.id), weight)
            for document, weight, ids in zip(documents, weights, asked, strict=True)
            if field.id in ids
        ]
        given = [(value, weight) for value, weight in votes if value is not None]
        blank = fsum(weight for value, weight in votes if value is None)
        if given and fsum(weight for _, weight in given) >= blank * (1 - TIE_TOLERANCE):
            values, shares = zip(*given, strict=True)
            merged[field.id] = FIELD_KINDS[field.kind].merge(field, values, shares, salt)
    if validate_values(fields, merged):
        merged = documents[_nearest_document(fields, documents, weights, salt)]
    merged = canonical_values(fields, merged)
    ballots = list(zip(documents, asked, weights, strict=True))
    return MergedValues(merged, _support(fields, merged, ballots))


def units(fields: Sequence[Field], values: Mapping[str, Any], path: str = "") -> list[Unit]:
    """Return the parts that get a probability: every field asked, and every option chosen of many.

    Keys are the field id, and for options ``field/option``; they are unique in the document.
    """
    result: list[Unit] = []
    for field in visible_fields(fields, values):
        value = values.get(field.id)
        at = path + pointer(field.id)
        parts = ("",) if is_blank(value) else FIELD_KINDS[field.kind].parts(value)
        result.extend(Unit(field.id + part, at, field.kind) for part in parts)
    return result


def facets(fields: Sequence[Field], values: Mapping[str, Any], prefix: str = "") -> list[Facet]:
    """Return what the answers can be searched by, each under ``prefix`` and the field id."""
    return [
        Facet(prefix + field.id, text)
        for field in visible_fields(fields, values)
        if not is_blank(values.get(field.id))
        for text in FIELD_KINDS[field.kind].facets(field, values[field.id])
    ]


def readable(fields: Sequence[Field], values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return question and answer as a person reads them, for every field answered."""
    words = readable_by_id(fields, values)
    return [(field.name, words[field.id]) for field in every_field(fields) if field.id in words]


def readable_by_id(fields: Sequence[Field], values: Mapping[str, Any]) -> dict[str, str]:
    """Return field id → answer as a person reads it, for every field answered."""
    return {
        field.id: FIELD_KINDS[field.kind].readable(field, values[field.id])
        for field in visible_fields(fields, values)
        if not is_blank(values.get(field.id))
    }


def sample_values(fields: Sequence[Field], rng: Random) -> Values:
    """Return a valid values document made up from ``rng``, in canonical form."""
    values: Values = {}
    for field in _asked(fields, values, {}):
        if field.required or rng.random() < SAMPLE_SHARE:
            values[field.id] = FIELD_KINDS[field.kind].sample(field, rng)
    return canonical_values(fields, values)


def _asked(
    fields: Sequence[Field], values: Mapping[str, Any], seen: dict[str, Field]
) -> Generator[Field]:
    """Yield the fields asked; an answer put into ``values`` meanwhile counts at once."""
    for field in fields:
        if field.when is not None and not _holds(field.when, values, seen):
            continue
        seen[field.id] = field
        yield field
        value = values.get(field.id)
        if field.options and not is_blank(value):
            chosen = FIELD_KINDS[field.kind].chosen(value)
            for option in field.options:
                if option.fields and option.id in chosen:
                    yield from _asked(option.fields, values, seen)


def _holds(when: Condition, values: Mapping[str, Any], seen: Mapping[str, Field]) -> bool:
    source = seen.get(when.field)
    value = None if source is None else values.get(source.id)
    if when.exists is not None:
        return when.exists != is_blank(value)
    if source is None or is_blank(value):
        return False
    wanted = when.one_of if when.one_of is not None else [when.equals]
    kind = FIELD_KINDS[source.kind]
    return any(kind.equals(value, answer) for answer in wanted)


def every_field(fields: Iterable[Field]) -> Generator[Field]:
    """Yield each question, those of an option after the question that calls them up."""
    for field in fields:
        yield field
        for option in field.options:
            yield from every_field(option.fields)


def _not_asked(
    fields: Sequence[Field], values: Mapping[str, Any], asked: set[str], path: str
) -> Generator[Problem]:
    if len(values) == len(asked & values.keys()):
        return
    names = {field.id: field.name for field in every_field(fields)}
    for key in values:
        if key in asked:
            continue
        if key in names:
            yield Problem(
                path + pointer(key),
                "not_asked",
                f"{names[key]}: this is not asked under the other answers.",
                "Leave the answer out.",
            )
        else:
            yield Problem(
                path + pointer(key),
                "unknown_question",
                "There is no such question.",
                "Leave the answer out.",
            )


def _nearest_document(
    fields: Sequence[Field], documents: Sequence[Values], weights: Sequence[float], salt: str
) -> int:
    return medoid(
        documents,
        weights,
        lambda a, b: distance(fields, a, b),
        key=lambda values: canonical(values).decode(),
        salt=salt,
    )


def _support(
    fields: Sequence[Field], merged: Values, ballots: Sequence[tuple[Values, set[str], float]]
) -> dict[str, float]:
    """Return unit key → share of the weight of those who were asked the question."""
    result: dict[str, float] = {}
    for field in visible_fields(fields, merged):
        votes = [(doc.get(field.id), weight) for doc, ids, weight in ballots if field.id in ids]
        total = [weight for _, weight in votes]
        if field.id not in merged:
            blank = [weight for value, weight in votes if value is None]
            result[field.id] = share_of(blank, total)
            continue
        given = [(value, weight) for value, weight in votes if value is not None]
        values, shares = zip(*given, strict=True)
        kind = FIELD_KINDS[field.kind]
        for part, mass in kind.support(field, merged[field.id], values, shares).items():
            result[field.id + part] = share_of([mass], total)
    return result
