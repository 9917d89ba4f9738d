"""What is written into a CoNLL file."""

from typing import Any

from msgspec import Struct


class ConllToken(Struct, frozen=True):
    """One line: what stands there, its first code point and its end, and its tag."""

    form: str
    start: int
    end: int
    tag: str


class ConllBlock(Struct, frozen=True):
    """Tokens without an empty line between them, and what is said above them.

    Parameters
    ----------
    comments
        Name → plain JSON, each a line ``# name = JSON``.
    """

    comments: dict[str, Any]
    tokens: tuple[ConllToken, ...]
