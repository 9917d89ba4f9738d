"""Where a text may be cut, against what a browser's own segmenter says."""

import json
from pathlib import Path
from typing import Any

import pytest

from labelwright.plugin import graphemes
from labelwright.plugin.graphemes import Graphemes

TABLE = Path(__file__).parents[2] / "golden" / "unicode_texts.json"
TEXTS: list[dict[str, Any]] = json.loads(TABLE.read_text())

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case["name"])
def test_a_text_is_cut_where_browsers_cut_it(case: dict[str, Any]) -> None:
    assert Graphemes(case["text"]).cuts() == case["breaks"]


@pytest.mark.parametrize(
    ("text", "cuts"),
    [
        ("", [0]),
        ("\r\n\r", [0, 2, 3]),
        ("\u0301\u0301", [0, 2]),
        ("\n\u0301", [0, 1, 2]),
        ("\U0001f1e6" * 5, [0, 2, 4, 5]),
        ("a\U0001f1e6\U0001f1e6\u0301\U0001f1e6", [0, 1, 4, 5]),
        ("a\u200d\U0001f469", [0, 2, 3]),
        (FAMILY + "\U0001f466", [0, 5, 6]),
        ("\u0915\u094d\u200d\u0937", [0, 4]),
        ("\u0915\u200d\u0937", [0, 2, 3]),
        ("\u0915\u094d\u200c\u0937", [0, 3, 4]),
        ("\u0915\u094da", [0, 2, 3]),
        ("\uac00\u11a8\uac01\u1161", [0, 2, 3, 4]),
        ("\u0600\u0301\u0600", [0, 2, 3]),
        ("\U0001f469\u200d\u200d\U0001f469", [0, 3, 4]),
    ],
)
def test_each_rule_holds_by_itself(text: str, cuts: list[int]) -> None:
    assert Graphemes(text).cuts() == cuts


def test_beyond_the_ends_nothing_is_torn() -> None:
    accented = Graphemes("e\u0301")

    assert [accented.may_cut(place) for place in (-1, 0, 1, 2, 99)] == [
        True,
        True,
        False,
        True,
        True,
    ]


@pytest.mark.parametrize(
    "piece", ["\U0001f1e6", "\u0301", "\u200d", "\U0001f469\u200d", "\u0915\u094d", "\u0600"]
)
def test_a_text_of_one_endless_sign_is_looked_at_a_few_times_over(piece: str) -> None:
    text = "\U0001f469" + piece * (20_000 // len(piece)) + "\U0001f469"
    graphemes.kind_of.cache_clear()

    Graphemes(text).cuts()

    looked = graphemes.kind_of.cache_info()
    assert looked.hits + looked.misses < 8 * len(text)
