"""The rules about options that both choosing kinds share."""

from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem, pointer


def check_options(field: Field, path: str) -> list[Problem]:
    """Return what is wrong with a list of options: none to choose, an id twice, a name twice."""
    problems: list[Problem] = []
    if all(option.archived for option in field.options):
        problems.append(
            Problem(
                f"{path}/options",
                "options_missing",
                f"Question {field.id} has no option that may be chosen.",
                "Add an option.",
            )
        )
    ids: set[str] = set()
    names: set[str] = set()
    for place, option in enumerate(field.options):
        if option.id in ids:
            problems.append(_twice(path + pointer("options", place, "id"), option.id))
        if option.name in names and not option.archived:
            problems.append(_twice(path + pointer("options", place, "name"), option.name))
        ids.add(option.id)
        if not option.archived:
            names.add(option.name)
    return problems


def option_problems(field: Field, option_id: str, path: str) -> list[Problem]:
    """Return whether ``option_id`` may be chosen in ``field``."""
    option = next((option for option in field.options if option.id == option_id), None)
    if option is None:
        offered = ", ".join(option.id for option in field.options[:20] if not option.archived)
        return [
            Problem(
                path,
                "unknown_option",
                "This question has no such option.",
                f"Choose one of {offered}.",
            )
        ]
    if option.archived:
        return [
            Problem(
                path,
                "archived_option",
                f"Option {option.name} is archived.",
                "Choose an option that is still offered.",
            )
        ]
    return []


def option_name(field: Field, option_id: str) -> str:
    """Return the name of an option of ``field``."""
    return next(option.name for option in field.options if option.id == option_id)


def _twice(path: str, word: str) -> Problem:
    return Problem(
        path, "duplicate_option", f"Two options are called {word}.", "Rename one of them."
    )
