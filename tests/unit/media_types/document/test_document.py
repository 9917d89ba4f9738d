"""Documents: pages as pictures, their words beside them, and never the original."""

import io
import json
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from labelwright.media_types.document import MEDIA_TYPE
from labelwright.media_types.document.pages import MAX_PAGES, MAX_SIDE_PX
from labelwright.plugin.media_type import MediaProblemError
from tests.media_files import pdf


def probed(tmp_path: Path, content: bytes) -> dict[str, Any]:
    path = tmp_path / "original"
    path.write_bytes(content)
    return MEDIA_TYPE.probe(path)


def made_of(tmp_path: Path, content: bytes) -> tuple[bytes, list[dict[str, Any]]]:
    """Return the file of all pages, and its index."""
    (tmp_path / "original").write_bytes(content)
    display, index, thumbnail = MEDIA_TYPE.render(tmp_path / "original", tmp_path)
    with Image.open(thumbnail.path) as small:
        assert small.size == (thumbnail.width, thumbnail.height)
    return display.path.read_bytes(), json.loads(index.path.read_text())["pages"]


def pack_of(tmp_path: Path, content: bytes) -> bytes:
    return made_of(tmp_path, content)[0]


def member(pack: bytes, name: str) -> bytes:
    return zipfile.ZipFile(io.BytesIO(pack)).read(name)


def test_facts_are_pages_and_the_size_of_the_first(tmp_path: Path) -> None:
    assert probed(tmp_path, pdf()) == {"pages": 2, "width": 400, "height": 200}


def test_index_says_at_which_bytes_each_page_lies(tmp_path: Path) -> None:
    pack, index = made_of(tmp_path, pdf(["one", "two", "three"]))

    assert len(index) == 3
    for number, page in enumerate(index, start=1):
        start, end = page["picture"]
        picture = Image.open(io.BytesIO(pack[start:end]))
        assert picture.size == (page["width"], page["height"]) == (400, 200)
        assert pack[start:end] == member(pack, f"{number:04d}.jpg")
        start, end = page["text"]
        assert pack[start:end] == member(pack, f"{number:04d}.json")


def test_words_lie_where_they_are_drawn(tmp_path: Path) -> None:
    pack = pack_of(tmp_path, pdf(["one"]))
    (line,) = json.loads(member(pack, "0001.json"))["lines"]
    picture = Image.open(io.BytesIO(member(pack, "0001.jpg"))).convert("L")
    inked = picture.point([255] * 128 + [0] * 128).getbbox()

    assert line["text"] == "one"
    assert inked is not None
    box = (line["x"], line["y"], line["x"] + line["width"], line["y"] + line["height"])
    assert box == pytest.approx(inked, abs=4)


def test_the_same_document_gives_the_same_bytes(tmp_path: Path) -> None:
    assert pack_of(tmp_path, pdf()) == pack_of(tmp_path, pdf())


def test_a_sheet_as_large_as_a_wall_is_drawn_smaller(tmp_path: Path) -> None:
    found = probed(tmp_path, pdf(size=(14_400, 7_200)))

    assert (found["width"], found["height"]) == (MAX_SIDE_PX, MAX_SIDE_PX // 2)


def test_scripts_and_attachments_are_not_served(tmp_path: Path) -> None:
    action = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"

    pack = pack_of(tmp_path, pdf(extra=action))

    assert b"JavaScript" not in pack
    assert b"%PDF" not in pack


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7\n", "document_broken"),
        (pdf()[:60], "document_broken"),
        (pdf([]), "document_broken"),
        (pdf(["one"], repeat=MAX_PAGES + 1), "document_too_many_pages"),
        (pdf(["one"], repeat=10_000), "document_too_many_pages"),
    ],
    ids=["head-alone", "cut", "no-pages", "one-too-many", "ten-thousand"],
)
def test_a_bad_document_is_one_problem_with_its_cure(
    tmp_path: Path, content: bytes, code: str
) -> None:
    with pytest.raises(MediaProblemError) as caught:
        probed(tmp_path, content)

    assert caught.value.code == code
    assert caught.value.cure


def test_a_document_with_a_wrong_table_is_mended(tmp_path: Path) -> None:
    assert probed(tmp_path, b"\n" + pdf().replace(b"xref\n0 8", b"xref\n0 9"))["pages"] == 2


def test_a_page_whose_content_is_damaged_is_shown_empty(tmp_path: Path) -> None:
    pack = pack_of(tmp_path, pdf(["one"], stream=zlib.compress(b"q ")[:-3] + b"junk"))

    assert json.loads(member(pack, "0001.json"))["lines"] == []


def test_only_what_begins_as_one_is_a_document() -> None:
    assert MEDIA_TYPE.sniff(b"\xef\xbb\xbf\r\n%PDF-1.4") == "application/pdf"
    assert MEDIA_TYPE.sniff(b"\xff\xd8\xff\xe0%PDF-1.4") is None
    assert MEDIA_TYPE.sniff(b"") is None
