"""Words that a person writes, such as a transcript, a translation or a remark."""

from collections.abc import Mapping, Sequence
from math import fsum
from random import Random
from typing import Any

from labelwright.plugin.field_kinds.contract import wrong_type
from labelwright.plugin.field_schema import Field
from labelwright.plugin.problems import Problem
from labelwright.quality.medoid import medoid
from labelwright.quality.word_distance import word_distance

DEFAULT_MAX_LENGTH = 10_000
_SAMPLE_WORDS = (
    "a",
    "small",
    "red",
    "boat",
    "on",
    "the",
    "river",
    "near",
    "two",
    "houses",
    "é",
    "水",
)


class TextKind:
    """Open text: merged by picking one answer, never by splicing several."""

    name = "text"
    column = "words"
    takes = frozenset({"max_length"})

    def check(self, field: Field, path: str) -> list[Problem]:
        """Return nothing: the length is checked by its type."""
        return []

    def may_equal(self, field: Field, wanted: object) -> bool:
        """Return whether ``wanted`` is a text."""
        return isinstance(wanted, str)

    def validate(self, field: Field, value: object, path: str) -> list[Problem]:
        """Return whether the text is short enough and can be stored."""
        if not isinstance(value, str):
            return [wrong_type(path, "a text")]
        problems: list[Problem] = []
        most = DEFAULT_MAX_LENGTH if field.max_length is None else field.max_length
        if len(value) > most:
            problems.append(
                Problem(
                    path,
                    "text_too_long",
                    f"The text has {len(value)} characters, the most is {most}.",
                    "Shorten it.",
                )
            )
        if not _storable(value):
            problems.append(wrong_type(path, "a text without U+0000 and lone surrogates"))
        return problems

    def normal(self, field: Field, value: Any) -> str:
        """Return the text as it was written."""
        return value

    def chosen(self, value: object) -> tuple[str, ...]:
        """Return no option."""
        return ()

    def equals(self, value: object, wanted: object) -> bool:
        """Return whether it is the same text."""
        return value == wanted

    def distance(self, field: Field, a: Any, b: Any) -> float:
        """Return the share of words to change, see ``quality.word_distance``."""
        return word_distance(a, b)

    def merge(
        self, field: Field, values: Sequence[Any], weights: Sequence[float], salt: str
    ) -> str:
        """Return the text that is nearest to all."""
        chosen = medoid(values, weights, word_distance, key=str, salt=f"{salt}/{field.id}")
        return values[chosen]

    def parts(self, value: Any) -> tuple[str, ...]:
        """Return the answer as a whole."""
        return ("",)

    def support(
        self, field: Field, merged: Any, values: Sequence[Any], weights: Sequence[float]
    ) -> Mapping[str, float]:
        """Return the weights, each reduced by how far its text is away."""
        near = (
            weight * (1 - word_distance(value, merged))
            for value, weight in zip(values, weights, strict=True)
        )
        return {"": fsum(near)}

    def sample(self, field: Field, rng: Random) -> str:
        """Return a few words."""
        most = DEFAULT_MAX_LENGTH if field.max_length is None else field.max_length
        return " ".join(rng.choices(_SAMPLE_WORDS, k=rng.randint(1, 8)))[:most].rstrip()

    def facets(self, field: Field, value: Any) -> tuple[str, ...]:
        """Return nothing: open text is searched as text, not by value."""
        return ()

    def readable(self, field: Field, value: Any) -> str:
        """Return the text."""
        return value


def _storable(text: str) -> bool:
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False
