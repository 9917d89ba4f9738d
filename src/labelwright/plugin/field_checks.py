"""What may be wrong with a list of fields by itself, and with the next version of it."""

from collections.abc import Iterator

from labelwright.plugin.field_kinds import FIELD_KINDS
from labelwright.plugin.field_schema import Condition, Field
from labelwright.plugin.problems import Problem, pointer

MAX_FIELD_DEPTH = 8
_SETTABLE = ("options", "minimum", "maximum", "step", "max_length")


def check_fields(fields: list[Field], path: str = "") -> list[Problem]:
    """Return everything that is wrong with a list of fields.

    Parameters
    ----------
    fields
        The questions as defined by the requester.
    path
        JSON pointer of the list.

    Notes
    -----
    Codes: ``duplicate_field``, ``unknown_field_kind``, ``setting_not_taken``, ``options_missing``,
    ``duplicate_option``, ``unfit_bounds``, ``unfit_scale``, ``unclear_condition``,
    ``unknown_condition_field``, ``unfit_condition``, ``fields_too_deep``.
    """
    problems: list[Problem] = []
    earlier: dict[str, Field] = {}
    for field, at, depth in _walk(fields, path, 1):
        if depth > MAX_FIELD_DEPTH:
            problems.append(
                Problem(
                    at,
                    "fields_too_deep",
                    f"Questions nest deeper than {MAX_FIELD_DEPTH} levels.",
                    "Move the question up and give it a condition.",
                )
            )
            continue
        if field.id in earlier:
            problems.append(
                Problem(
                    f"{at}/id",
                    "duplicate_field",
                    f"Question id {field.id} is used twice in this tree of questions.",
                    "Give every question an id of its own, nested ones included.",
                )
            )
        problems.extend(_check_kind(field, at))
        if field.when is not None:
            problems.extend(_check_condition(field.when, f"{at}/when", earlier))
        earlier.setdefault(field.id, field)
    return problems


def field_succession(old: list[Field], new: list[Field], path: str = "") -> list[Problem]:
    """Return what forbids the fields ``new`` to follow ``old``.

    A field or an option may not vanish and a field may not change its kind: an old answer would
    lose its meaning. A field that is no longer wanted is made optional and asked under no
    condition.

    Notes
    -----
    Codes: ``field_removed``, ``field_kind_changed``, ``option_removed``.
    """
    problems: list[Problem] = []
    now = {field.id: (field, at) for field, at, _ in _walk(new, path, 1)}
    for field, _, _ in _walk(old, path, 1):
        if field.id not in now:
            problems.append(
                Problem(
                    path,
                    "field_removed",
                    f"Question {field.id} is missing: questions are never deleted.",
                    f"Keep {field.id}; archive its options or make it optional.",
                )
            )
            continue
        successor, at = now[field.id]
        if successor.kind != field.kind:
            problems.append(
                Problem(
                    f"{at}/kind",
                    "field_kind_changed",
                    f"Question {field.id} was of kind {field.kind}.",
                    "Add a new question instead.",
                )
            )
        left = {option.id for option in successor.options}
        problems.extend(
            Problem(
                f"{at}/options",
                "option_removed",
                f"Option {option.id} of question {field.id} is missing.",
                f"Keep {option.id} and set archived to true.",
            )
            for option in field.options
            if option.id not in left
        )
    return problems


def _walk(fields: list[Field], path: str, depth: int) -> Iterator[tuple[Field, str, int]]:
    """Yield every field of the tree in the order in which it is asked, the first too deep too."""
    for place, field in enumerate(fields):
        at = f"{path}/{place}"
        yield field, at, depth
        if depth > MAX_FIELD_DEPTH:
            continue
        for number, option in enumerate(field.options):
            yield from _walk(option.fields, at + pointer("options", number, "fields"), depth + 1)


def _check_kind(field: Field, path: str) -> list[Problem]:
    kind = FIELD_KINDS.get(field.kind)
    if kind is None:
        return [
            Problem(
                f"{path}/kind",
                "unknown_field_kind",
                f"There is no kind of question {field.kind}.",
                f"Choose one of {', '.join(FIELD_KINDS)}.",
            )
        ]
    problems = [
        Problem(
            f"{path}/{word}",
            "setting_not_taken",
            f"A question of kind {field.kind} takes no {word}.",
            "Leave it out.",
        )
        for word in _SETTABLE
        if word not in kind.takes and getattr(field, word) not in (None, [])
    ]
    return problems + kind.check(field, path)


def _check_condition(when: Condition, path: str, earlier: dict[str, Field]) -> list[Problem]:
    given = sum(value is not None for value in (when.equals, when.one_of, when.exists))
    if given != 1:
        return [
            Problem(
                path,
                "unclear_condition",
                "A condition gives exactly one of equals, one_of and exists.",
                "Leave the others out.",
            )
        ]
    source = earlier.get(when.field)
    kind = None if source is None else FIELD_KINDS.get(source.kind)
    if source is None or kind is None:
        return [
            Problem(
                f"{path}/field",
                "unknown_condition_field",
                f"There is no question {when.field} before this one.",
                "Name a question that is asked earlier.",
            )
        ]
    if when.exists is not None:
        return []
    wanted = when.one_of if when.one_of is not None else [when.equals]
    if wanted and all(kind.may_equal(source, value) for value in wanted):
        return []
    return [
        Problem(
            path,
            "unfit_condition",
            f"Question {when.field} can never have this answer.",
            f"Ask for an answer that a question of kind {source.kind} can have.",
        )
    ]
