"""What is wrong with a document, and where: collected, never raised at the first."""

import msgspec


class Problem(msgspec.Struct, frozen=True):
    """One thing wrong at one place.

    Parameters
    ----------
    path
        JSON pointer (RFC 6901) into the document, ``""`` for the whole.
    code
        Stable, lower-case word for programs.
    message
        One sentence for people.
    cure
        What to do about it.
    """

    path: str
    code: str
    message: str
    cure: str = ""


def under(prefix: str, problems: list[Problem]) -> list[Problem]:
    """Return ``problems`` with every path moved below ``prefix``."""
    return [msgspec.structs.replace(problem, path=prefix + problem.path) for problem in problems]
