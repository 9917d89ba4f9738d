"""Pages as pictures with their words, by PDFium. Runs in the decode child only.

``display`` is one ZIP file whose members are stored as they are: ``0001.jpg`` and ``0001.json`` for
each page. ``index`` says at which bytes each of them lies. So a browser gets any page by asking for
a range, and anybody opens the file with any tool.
"""

import io
import json
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2  # pyright: ignore[reportMissingTypeStubs]
from PIL import Image

from labelwright.plugin.media_type import DISPLAY, THUMBNAIL, MediaProblemError, Rendition

INDEX = "index"
MAX_PAGES = 200
DOTS_PER_INCH = 144
MAX_SIDE_PX = 3000
THUMBNAIL_SIDE_PX = 320

_PDFIUM: Any = pypdfium2  # it has no types
_POINTS_PER_INCH = 72
_LOCAL_HEAD_BYTES = 30
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LOCKED = 4
_MAX_LINES = 5000


class _Page(NamedTuple):
    picture: Image.Image
    lines: list[dict[str, Any]]


def facts(path: Path) -> dict[str, Any]:
    """Return what the document's table of pages tells."""
    with _opened(path) as document:
        page = document[0]
        width, height = _size(page)
        page.close()
        return {"pages": len(document), "width": width, "height": height}


def render(path: Path, out_dir: Path) -> list[Rendition]:
    """Write all pages, and a small picture of the first."""
    pack, thumbnail = out_dir / "display.zip", out_dir / "thumbnail.jpg"
    small = (0, 0)
    index: list[dict[str, Any]] = []
    with _opened(path) as document, zipfile.ZipFile(pack, "w", zipfile.ZIP_STORED) as file:
        for number in range(len(document)):
            page = _drawn(document, number)
            name = f"{number + 1:04d}"
            index.append(
                {
                    "width": page.picture.width,
                    "height": page.picture.height,
                    "picture": _add(file, f"{name}.jpg", _jpeg(page.picture, quality=85)),
                    "text": _add(file, f"{name}.json", _json({"lines": page.lines})),
                }
            )
            if number == 0:
                page.picture.thumbnail((THUMBNAIL_SIDE_PX, THUMBNAIL_SIDE_PX))
                small = page.picture.size
                thumbnail.write_bytes(_jpeg(page.picture, quality=80))
    (out_dir / "index.json").write_bytes(_json({"pages": index}))
    return [
        Rendition(kind=DISPLAY, path=pack, content_type="application/zip"),
        Rendition(kind=INDEX, path=out_dir / "index.json", content_type="application/json"),
        Rendition(
            kind=THUMBNAIL,
            path=thumbnail,
            content_type="image/jpeg",
            width=small[0],
            height=small[1],
        ),
    ]


@contextmanager
def _opened(path: Path) -> Generator[Any]:
    try:
        document = _PDFIUM.PdfDocument(path)
    except _PDFIUM.PdfiumError as error:
        if error.err_code == _LOCKED:
            raise MediaProblemError(
                "The document is locked with a password.",
                code="document_locked",
                cure="Save it without a password.",
            ) from None
        raise _broken() from None
    try:
        n_pages = len(document)
        if n_pages < 1:
            raise _broken()
        if n_pages > MAX_PAGES:
            raise MediaProblemError(
                f"The document has {n_pages} pages; the most is {MAX_PAGES}.",
                code="document_too_many_pages",
                cure=f"Split it into parts of at most {MAX_PAGES} pages.",
            )
        yield document
    except _PDFIUM.PdfiumError:
        raise _broken() from None
    finally:
        document.close()


def _size(page: Any) -> tuple[int, int]:
    width, height = page.get_size()
    scale = _scale(page)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _scale(page: Any) -> float:
    longest = max(page.get_size())
    if not 0 < longest < 1e7:  # noqa: PLR2004  no sheet has a hundred kilometres; NaN neither
        raise _broken()
    return min(DOTS_PER_INCH / _POINTS_PER_INCH, MAX_SIDE_PX / longest)


def _drawn(document: Any, number: int) -> _Page:
    page = document[number]
    bitmap = page.render(scale=_scale(page), may_draw_forms=False, rev_byteorder=True)
    picture = bitmap.to_pil()
    if picture.mode != "L":
        picture = picture.convert("RGB")
    lines = _lines(page, bitmap)
    bitmap.close()
    page.close()
    return _Page(picture, lines)


def _lines(page: Any, bitmap: Any) -> list[dict[str, Any]]:
    """Return the pieces of text that stand on a line, with their boxes on the picture."""
    text, place = page.get_textpage(), bitmap.get_posconv(page)
    found: list[dict[str, Any]] = []
    for number in range(min(text.count_rects(), _MAX_LINES)):
        left, bottom, right, top = text.get_rect(number)
        words = text.get_text_bounded(left, bottom, right, top).strip()
        if not words:
            continue
        corners = [place.to_bitmap(left, top), place.to_bitmap(right, bottom)]
        (x1, x2), (y1, y2) = (sorted(pair) for pair in zip(*corners, strict=True))
        found.append({"x": x1, "y": y1, "width": x2 - x1, "height": y2 - y1, "text": words})
    text.close()
    return found


def _add(file: zipfile.ZipFile, name: str, content: bytes) -> tuple[int, int]:
    """Store a member and return at which bytes of the file it lies, end exclusive."""
    info = zipfile.ZipInfo(name, _EPOCH)
    start = file.start_dir + _LOCAL_HEAD_BYTES + len(name)
    file.writestr(info, content)
    return start, start + len(content)


def _jpeg(picture: Image.Image, *, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def _json(document: dict[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _broken() -> MediaProblemError:
    return MediaProblemError(
        "The document is damaged: its pages cannot be read.",
        code="document_broken",
        cure="Open it in a PDF program, save it again, and send that file.",
    )
