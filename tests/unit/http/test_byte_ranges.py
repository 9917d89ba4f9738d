"""The Range header: one range or the whole file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.http.byte_ranges import RangeNotSatisfiableError, parse_range


@pytest.mark.parametrize(
    ("header", "span"),
    [
        ("bytes=0-0", (0, 1)),
        ("bytes=0-99", (0, 100)),
        ("bytes=100-", (100, 1000)),
        ("bytes=990-5000", (990, 1000)),
        ("bytes=-1", (999, 1000)),
        ("bytes=-5000", (0, 1000)),
        ("BYTES=1-2 ", (1, 3)),
        ("bytes=0-" + "9" * 5000, (0, 1000)),
        ("bytes=" + "0" * 5000 + "7-8", (7, 9)),
    ],
)
def test_one_range_is_the_first_byte_and_the_one_after_the_last(
    header: str, span: tuple[int, int]
) -> None:
    assert parse_range(header, 1000) == span


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=5-2",
        "bytes=a-b",
        "bytes=0-1,5-6",
        "bytes=0 - 1",
        "bytes=+1-2",
        "bytes=1.5-2",
        "bytes=--5",
        "bytes=\u0661-\u0662",
        "items=0-1",
    ],
)
def test_header_that_may_be_ignored_means_the_whole_file(header: str | None) -> None:
    assert parse_range(header, 1000) is None


@pytest.mark.parametrize(
    ("header", "size"),
    [
        ("bytes=1000-", 1000),
        ("bytes=1000-2000", 1000),
        ("bytes=-0", 1000),
        ("bytes=0-", 0),
        ("bytes=-5", 0),
        ("bytes=" + "9" * 5000 + "-", 1000),
    ],
)
def test_range_without_a_byte_cannot_be_satisfied(header: str, size: int) -> None:
    with pytest.raises(RangeNotSatisfiableError):
        parse_range(header, size)


@given(st.integers(0, 200), st.integers(0, 200) | st.none(), st.integers(0, 150))
def test_range_is_what_slicing_gives(first: int, last: int | None, size: int) -> None:
    content = bytes(range(256))[:size]
    header = f"bytes={first}-{'' if last is None else last}"
    wanted = content[first:] if last is None else content[first : last + 1]

    try:
        span = parse_range(header, size)
    except RangeNotSatisfiableError:
        assert wanted == b""
        return

    if span is None:
        assert last is not None
        assert last < first
    else:
        assert content[slice(*span)] == wanted != b""


@given(st.integers(0, 300), st.integers(0, 150))
def test_last_bytes_are_what_slicing_gives(n_bytes: int, size: int) -> None:
    content = bytes(range(256))[:size]
    wanted = content[-n_bytes:] if n_bytes else b""

    try:
        span = parse_range(f"bytes=-{n_bytes}", size)
    except RangeNotSatisfiableError:
        assert wanted == b""
        return

    assert span is not None
    assert content[slice(*span)] == wanted


@given(st.text(max_size=40), st.integers(0, 2**63))
def test_any_header_gives_a_span_within_the_file_or_none(header: str, size: int) -> None:
    for text in (header, f"bytes={header}"):
        try:
            span = parse_range(text, size)
        except RangeNotSatisfiableError:
            continue
        assert span is None or 0 <= span[0] < span[1] <= size
