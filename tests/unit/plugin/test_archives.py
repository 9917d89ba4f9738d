"""Zip archives: the same bytes each time, safe names, gone on with, read within limits."""

import zipfile
from io import SEEK_END, BytesIO
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import decode_own, encode
from labelwright.plugin import archives
from labelwright.plugin.archives import ZipReader, ZipWriter, safe_path


def packed(files: dict[str, bytes], grown: dict[str, list[bytes]], *, cut: int = -1) -> bytes:
    file, spool = BytesIO(), BytesIO()
    writer = ZipWriter(file, spool=spool)
    for place, (name, content) in enumerate(files.items()):
        if place == cut:
            state = decode_own(encode(writer.state()))
            file, spool = copied(file), copied(spool)
            writer = ZipWriter(file, spool=spool, state=state)
        writer.add(writer.take(name, otherwise=f"{name}-x"), content)
        for other, parts in grown.items():
            writer.grow(other, parts[place])
    writer.close()
    return file.getvalue()


def copied(file: BytesIO) -> BytesIO:
    copy = BytesIO(file.getvalue())
    copy.seek(0, SEEK_END)
    return copy


def test_archive_holds_what_was_put_in_and_is_the_same_each_time() -> None:
    files = {"a.txt": b"a", "ü/b.txt": b"", "c": b"c" * 5000}
    grown = {"list.csv": [b"1\n", b"2\n", b"3\n"], "other": [b"", b"x", b""]}
    whole = packed(files, grown)

    with zipfile.ZipFile(BytesIO(whole)) as archive:
        assert archive.testzip() is None
        found = {info.filename: archive.read(info) for info in archive.infolist()}
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert found == files | {"list.csv": b"1\n2\n3\n", "other": b"x"}
    for cut in range(3):
        assert packed(files, grown, cut=cut) == whole


def test_no_name_comes_twice_even_where_capitals_do_not_count() -> None:
    file = BytesIO()
    writer = ZipWriter(file, spool=BytesIO())

    taken = [writer.take(name, otherwise="f/b") for name in ("f/a", "f/A", "f/a", "F/B")]

    assert taken == ["f/a", "f/b", "f/2-b", "f/3-b"]


def test_archive_beyond_the_limits_of_old_readers_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limits are lowered: 65,535 files and four gigabytes would take long to write."""
    monkeypatch.setattr(archives, "MANY", 2)
    monkeypatch.setattr(archives, "BIG", 0xFFFFFFFF)
    whole = packed({str(n): b"x" for n in range(3)}, {})
    with zipfile.ZipFile(BytesIO(whole)) as archive:
        assert len(archive.namelist()) == 3

    file = BytesIO()
    monkeypatch.undo()
    writer = ZipWriter(file, spool=BytesIO())
    for n in range(66_000):
        writer.add(str(n), b"")
    writer.close()
    with zipfile.ZipFile(file) as archive:
        assert len(archive.namelist()) == 66_000


@given(st.text(max_size=300))
def test_any_name_becomes_a_path_below_its_folder(name: str) -> None:
    path = safe_path(name)

    assert path
    path.encode()
    assert not path.startswith("/")
    for part in PurePosixPath(path).parts:
        assert part not in {"..", ".", ""}
        assert not set(part) & set('\\:*?"<>|\0\n')
        assert part == part.strip(" .")
        assert len(part) <= 140
    assert safe_path(path) == path


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/a//b.jpg", "a/b.jpg"),
        ("NUL.txt", "_NUL.txt"),
        ("..", "unnamed"),
        ("x" * 300 + ".jpeg", "x" * 115 + ".jpeg"),
    ],
)
def test_hostile_names_are_made_safe(name: str, path: str) -> None:
    assert safe_path(name) == path


def test_archives_of_others_are_read_within_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidInputError, match="no zip"):
        ZipReader(BytesIO(b"PK\3\4 but no archive"))
    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", b"0" * 5000)
        archive.writestr("b", b"\xff")
        archive.writestr("c", b"c")
    monkeypatch.setattr(archives, "MOST_BYTES", 4999)
    reader = ZipReader(bomb)
    assert reader.text("c") == "c"
    for name, code in (("a", "file_too_long"), ("b", "not_utf8")):
        with pytest.raises(InvalidInputError) as refused:
            reader.text(name)
        assert refused.value.code == code
    monkeypatch.setattr(archives, "MOST_FILES", 2)
    with pytest.raises(InvalidInputError, match="more than 2 files"):
        ZipReader(bomb)
