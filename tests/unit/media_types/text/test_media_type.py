"""Plain text: exact, counted in code points."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.media_types.text import MEDIA_TYPE
from labelwright.plugin.media_type import InlineMediaType, MediaProblemError

FAMILY = "👨‍👩‍👧‍👦"


def test_text_is_an_inline_media_type() -> None:
    assert isinstance(MEDIA_TYPE, InlineMediaType)
    assert MEDIA_TYPE.inline


@pytest.mark.parametrize(
    ("content", "characters", "lines"),
    [
        ("", 0, 0),
        ("a", 1, 1),
        ("a\n", 2, 1),
        ("a\nb", 3, 2),
        ("\n\n", 2, 2),
        ("a\r\nb\u2028c", 6, 2),
        (FAMILY, 7, 1),
        ("\ufeffa", 2, 1),
        ("e\u0301", 2, 1),
    ],
)
def test_text_is_counted_in_code_points_and_line_feeds(
    content: str, characters: int, lines: int
) -> None:
    assert MEDIA_TYPE.measure(content.encode()) == {
        "characters": characters,
        "bytes": len(content.encode()),
        "lines": lines,
    }


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_every_text_without_nul_is_taken_as_it_is(text: str) -> None:
    facts = MEDIA_TYPE.measure(text.encode())

    assert facts["characters"] == len(text)
    assert facts["lines"] == (len(text.removesuffix("\n").split("\n")) if text else 0)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfea\x00", "text_not_utf8"),
        (b"caf\xe9", "text_not_utf8"),
        (b"\xed\xa0\x80", "text_not_utf8"),
        (b"\xc0\xaf", "text_not_utf8"),
        (b"a\x00b", "text_nul_character"),
        (b"a" * 10_000_001, "text_too_large"),
    ],
)
def test_what_cannot_be_kept_exactly_is_a_problem_with_a_cure(content: bytes, code: str) -> None:
    with pytest.raises(MediaProblemError) as problem:
        MEDIA_TYPE.measure(content)

    assert problem.value.code == code
    assert problem.value.cure


def test_file_has_the_same_facts_as_its_content_and_no_renditions(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_bytes("à\nb".encode())

    assert MEDIA_TYPE.probe(path) == MEDIA_TYPE.measure("à\nb".encode())
    assert MEDIA_TYPE.render(path, tmp_path) == []


def test_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "text"
    with path.open("wb") as file:
        file.truncate(10_000_001)

    with pytest.raises(MediaProblemError, match="larger than 10 MB"):
        MEDIA_TYPE.probe(path)


@pytest.mark.parametrize(
    ("head", "content_type"),
    [
        (b"plain", "text/plain"),
        ("à".encode()[:1], "text/plain"),
        (b"", "text/plain"),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"PK\x03\x04", None),
        (b"a\x00", None),
        (bytes(5000), None),
        (bytes(range(256)) * 16, None),
        (bytes(range(128)) * 32, None),
        (b"\x80\x04\x95\x0a\x00", None),
        (b"  <svg xmlns='x'><script>alert(1)</script></svg>", None),
        (b"\xef\xbb\xbf<?XML version='1.0'?>", None),
        (b"<!doctype html><p>", None),
        (b"{\\rtf1\\ansi a}", None),
        (b"%!PS-Adobe-3.0", None),
        (b"<h1 align=center>A</h1>\n# B", "text/plain"),
        (b"<!-- a comment --> # B", "text/plain"),
        (b"BMW and ID3 at %PDF", "text/plain"),
        (b"a\x0bb\x0cc\x1bd\r\n", "text/plain"),
        (b"twenty characters \x01 and one of them odd", "text/plain"),
        (b"one NUL, which is named as the problem: \x00", "text/plain"),
        ("\ufeffbyte order mark".encode(), "text/plain"),
        (b"a" * 4094 + "\U0001f468".encode()[:2], "text/plain"),
    ],
)
def test_first_bytes_tell_text_from_anything_else(head: bytes, content_type: str | None) -> None:
    assert MEDIA_TYPE.sniff(head) == content_type


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "cp1251", "shift_jis"]
)
def test_text_in_another_encoding_is_never_taken(encoding: str) -> None:
    text = {"cp1251": "Договор аренды № 7", "shift_jis": "契約書"}.get(encoding, "Dürfen à 5 €")
    content = text.encode(encoding)

    assert MEDIA_TYPE.sniff(content) == (None if encoding[-3:] in {"-le", "-be"} else "text/plain")
    with pytest.raises(MediaProblemError) as problem:
        MEDIA_TYPE.measure(content)
    assert problem.value.cure in {"Save the text as UTF-8.", "Remove the NUL character."}


@given(st.binary(max_size=300))
def test_what_the_first_bytes_show_never_fails(head: bytes) -> None:
    assert MEDIA_TYPE.sniff(head) in {None, "text/plain"}
