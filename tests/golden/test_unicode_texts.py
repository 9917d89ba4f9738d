"""The table of texts that go wrong where anybody counts other than by code points.

``unicode_texts.json`` is read by the tests of the server and by those of the browser: for each text
its lengths, where its graphemes end, and spans with the text that they cover.
"""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

TEXTS: list[dict[str, Any]] = json.loads(Path(__file__).with_name("unicode_texts.json").read_text())


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case["name"])
def test_lengths_and_covered_texts_are_counted_right(case: dict[str, Any]) -> None:
    text: str = case["text"]

    assert case["code_points"] == len(text)
    assert case["utf16_units"] == len(text.encode("utf-16-le")) // 2
    assert case["utf8_bytes"] == len(text.encode())
    assert [text[span["start"] : span["end"]] for span in case["spans"]] == [
        span["text"] for span in case["spans"]
    ]


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case["name"])
def test_breaks_run_through_the_text_and_hold_every_end_of_a_span(case: dict[str, Any]) -> None:
    breaks: list[int] = case["breaks"]

    assert (breaks[0], breaks[-1]) == (0, len(case["text"]))
    assert all(a < b for a, b in pairwise(breaks))
    assert {end for span in case["spans"] for end in (span["start"], span["end"])} <= set(breaks)
