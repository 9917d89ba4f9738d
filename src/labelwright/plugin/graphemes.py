"""Where a text may be cut: between graphemes, which people see as one sign each.

The rules of Unicode Standard Annex 29 (extended grapheme clusters), the same as those of
``Intl.Segmenter`` in a browser. Where versions of Unicode differ, this side is the one that cuts:
an answer that some browser let a person give is not refused here.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from labelwright.plugin import grapheme_table

ZERO_WIDTH_JOINER = "\u200d"
ZERO_WIDTH_NON_JOINER = "\u200c"
VIRAMAS = frozenset("\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d")
"""Of Devanagari, Bengali, Gujarati, Oriya, Telugu and Malayalam: they tie two consonants."""

_REGIONAL_INDICATORS = re.compile("[\U0001f1e6-\U0001f1ff]+")
_FIRST_SYLLABLE, _LAST_SYLLABLE, _SYLLABLES_OF_A_VOWEL = 0xAC00, 0xD7A3, 28

_HANGUL = {"lead": "1100-115F A960-A97C", "vowel": "1160-11A7 D7B0-D7C6 16D63 16D67-16D6A"}
_HANGUL["tail"] = "11A8-11FF D7CB-D7FB"
_AFTER_HANGUL = {
    "lead": {"lead", "vowel", "open", "closed"},
    "vowel": {"vowel", "tail"},
    "open": {"vowel", "tail"},
    "tail": {"tail"},
    "closed": {"tail"},
}
"""What stays with each part of a syllable; ``open`` and ``closed`` are whole syllables."""


def _ranges(tables: Iterable[tuple[str, str]]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for kind, table in tables:
        for entry in table.split():
            first, _, last = entry.partition("-")
            found.append((int(first, 16), int(last or first, 16), kind))
    return sorted(found)


_RANGES = _ranges(
    [
        ("control", grapheme_table.CONTROL),
        ("extend", grapheme_table.EXTEND),
        ("extend", "200D"),
        ("spacing", grapheme_table.SPACING),
        ("prepend", grapheme_table.PREPEND),
        ("picture", grapheme_table.PICTOGRAPHIC),
        ("consonant", grapheme_table.CONSONANT),
        ("regional", "1F1E6-1F1FF"),
        *_HANGUL.items(),
    ]
)
_FIRSTS = [first for first, _, _ in _RANGES]


@lru_cache(maxsize=4096)
def kind_of(character: str) -> str:
    """Return what a code point does to its neighbours; nothing for most."""
    code = ord(character)
    if _FIRST_SYLLABLE <= code <= _LAST_SYLLABLE:
        return "closed" if (code - _FIRST_SYLLABLE) % _SYLLABLES_OF_A_VOWEL else "open"
    place = bisect_right(_FIRSTS, code) - 1
    _, last, kind = _RANGES[place] if place >= 0 else (0, -1, "")
    return kind if code <= last else ""


class Graphemes:
    r"""The graphemes of one text; what is found out once is kept.

    Examples
    --------
    >>> graphemes = Graphemes("e\u0301\r\n")
    >>> [place for place in range(5) if graphemes.may_cut(place)]
    [0, 2, 4]
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[int, bool] = {}
        self._flags: list[int] | None = None

    def may_cut(self, place: int) -> bool:
        """Return whether no grapheme reaches over ``place``, a count of code points in the text.

        Notes
        -----
        A look at the two neighbours; farther back only after a joiner, a virama or a regional
        indicator. All places together take O(length).
        """
        text = self._text
        if not 0 < place < len(text):
            return True
        before, after = text[place - 1], text[place]
        if before.isascii() and after.isascii():
            return before != "\r" or after != "\n"
        known = self._known.get(place)
        if known is None:
            known = self._known[place] = not self._holds_together(place, before, after)
        return known

    def cuts(self) -> list[int]:
        """Return every place where the text may be cut, both ends with it."""
        return [place for place in range(len(self._text) + 1) if self.may_cut(place)]

    def _holds_together(self, place: int, before: str, after: str) -> bool:
        one, other = kind_of(before), kind_of(after)
        if "control" in (one, other):
            return False
        if other in ("extend", "spacing") or one == "prepend":
            return True
        if other in _AFTER_HANGUL.get(one, ()):
            return True
        if other == "picture" and before == ZERO_WIDTH_JOINER:
            return self._follows_picture(place - 1)
        if other == "regional" and one == "regional":
            return self._halves_flag(place)
        return other == "consonant" and one == "extend" and self._follows_virama(place)

    def _follows_picture(self, place: int) -> bool:
        """Return whether a picture and nothing but its marks stand before ``place``."""
        while place > 0:
            before = self._text[place - 1]
            if kind_of(before) != "extend" or before == ZERO_WIDTH_JOINER:
                return kind_of(before) == "picture"
            place -= 1
        return False

    def _follows_virama(self, place: int) -> bool:
        """Return whether a consonant and at least one virama stand before ``place``."""
        is_tied = False
        while place > 0:
            before = self._text[place - 1]
            if kind_of(before) != "extend" or before == ZERO_WIDTH_NON_JOINER:
                return is_tied and kind_of(before) == "consonant"
            is_tied = is_tied or before in VIRAMAS
            place -= 1
        return False

    def _halves_flag(self, place: int) -> bool:
        """Return whether an odd number of indicators stands before ``place``: flags are pairs."""
        if self._flags is None:
            runs = _REGIONAL_INDICATORS.finditer(self._text)
            self._flags = list(chain.from_iterable(run.span() for run in runs))
        run = self._flags[bisect_right(self._flags, place) - 1]
        return (place - run) % 2 == 1
