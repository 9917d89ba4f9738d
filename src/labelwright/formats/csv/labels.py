"""Answers out of CSV: rows with at least a column ``payload`` of JSON documents."""

import csv
import sys
from collections.abc import Iterator, Mapping
from io import TextIOWrapper
from typing import Annotated, Any, BinaryIO

from msgspec import Meta, Struct, field

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import convert, decode
from labelwright.plugin.export_format import ImportContext, ImportedAnswer
from labelwright.plugin.problems import Problem

NEEDED = "payload"


class CsvImporter:
    """Importer of answers; which columns there are, the first line says."""

    def answers(self, file: BinaryIO, context: ImportContext) -> Iterator[ImportedAnswer | Problem]:
        """Yield an answer or a problem for each row; a problem's path begins with its number.

        The line of the columns' names is row 1.
        """
        text = TextIOWrapper(file, "utf-8-sig", newline="")
        try:
            yield from _rows(text)
        except UnicodeDecodeError:
            yield Problem("", "not_utf8", "The file is not UTF-8.", "Save it as CSV in UTF-8.")
        except csv.Error as error:
            yield Problem("", "no_csv", f"The file is no CSV: {error}.", "Mend its quotes.")
        finally:
            text.detach()


def _rows(text: TextIOWrapper) -> Iterator[ImportedAnswer | Problem]:
    csv.field_size_limit(sys.maxsize)
    reader = csv.reader(text, strict=True)
    names: list[str] = next(reader, list[str]())
    if NEEDED not in names:
        yield Problem(
            "/1", "no_payload", f"There is no column {NEEDED}.", "Name the column of the answers."
        )
        return
    for number, cells in enumerate(reader, start=2):
        if not cells:
            continue
        try:
            yield _answer(dict(zip(names, cells, strict=False)))
        except InvalidInputError as error:
            yield Problem(
                f"/{number}{error.field or ''}", error.code, error.message, error.cure or ""
            )


class _Asset(Struct, frozen=True):
    name: str = ""
    ordinal: int = 0


class _Found(Struct, frozen=True):
    payload: Any
    assets: list[_Asset] = field(default_factory=list[_Asset])
    score: Annotated[float, Meta(ge=0, le=1)] | None = None


def _answer(cells: Mapping[str, str]) -> ImportedAnswer:
    score = cells.get("score") or cells.get("confidence")
    written = {
        "payload": cells.get(NEEDED, ""),
        "assets": cells.get("assets") or "[]",
        "score": score or "null",
    }
    document = {name: _json(name, text) for name, text in written.items()}
    found = convert(document, _Found)
    assets = sorted(found.assets, key=lambda asset: asset.ordinal)
    return ImportedAnswer(
        payload=found.payload,
        assets=tuple(asset.name for asset in assets),
        task=cells.get("task") or None,
        unique_id=cells.get("unique_id") or None,
        score=found.score,
    )


def _json(name: str, text: str) -> Any:
    try:
        return decode(text.encode(), object)
    except InvalidInputError as error:
        field_path = f"/{name}{error.field or ''}"
        raise InvalidInputError(
            error.message, code=error.code, field=field_path, cure=error.cure
        ) from error
