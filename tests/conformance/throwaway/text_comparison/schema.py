"""The documents: settings, answer, and both sides of the action."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Verdict = Literal["left", "right", "same"]


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """Whether a reason must be given."""

    ask_reason: bool = False


class Payload(Struct, frozen=True, forbid_unknown_fields=True):
    """The better text, and why."""

    better: Verdict
    reason: Annotated[str, Meta(max_length=2000)] = ""


class Suggest(Struct, frozen=True, forbid_unknown_fields=True):
    """From which text to take words, and at most how many."""

    side: Literal["left", "right"]
    most: Annotated[int, Meta(ge=1, le=100)] = 20


class Word(Struct, frozen=True):
    """One word."""

    word: str
