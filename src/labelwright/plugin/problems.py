"""Problems as plug-ins report them: all at once, each with a JSON pointer.

A validator returns a list; it never raises and never stops at the first.
"""

from labelwright.kernel.problems import Problem, under

__all__ = ["Problem", "pointer", "under"]


def pointer(*steps: str | int) -> str:
    """Return the JSON pointer (RFC 6901) made of ``steps``; no steps mean the whole document.

    Examples
    --------
    >>> pointer("regions", 3, "a/b")
    '/regions/3/a~1b'
    """
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)
