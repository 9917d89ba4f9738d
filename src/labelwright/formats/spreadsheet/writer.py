"""Writes CSV that is safe and pleasant to open in Excel, LibreOffice and Google Sheets.

A byte order mark says UTF-8 to Excel; every cell is quoted, so that a comma or semicolon inside
cannot begin another cell; a text that begins with a sign which starts a formula gets an apostrophe
before it, as OWASP advises. Numbers are written as numbers and stay what they are.
"""

from typing import Any, BinaryIO

from labelwright.formats.spreadsheet.labels import MOST_CHARACTERS, SheetTable
from labelwright.plugin.answer_parts import Json
from labelwright.plugin.canonical_line import canonical_text
from labelwright.plugin.export_format import (
    Exporter,
    ExportHeader,
    Importer,
    ResumableWriter,
    Writer,
)
from labelwright.plugin.row_writer import RowStyle, RowWriter
from labelwright.plugin.tables import Column

MARK = b"\xef\xbb\xbf"
RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""First signs that make a spreadsheet take a text for a formula, wide forms included."""
INVISIBLE = " \u00a0\u200b\u2060\ufeff"
"""What some programs pass over before they look for such a sign."""


class SpreadsheetFormat:
    """For people; offered for every task type."""

    name = "spreadsheet"
    title = "CSV for spreadsheets"
    extension = "csv"
    content_type = "text/csv; charset=utf-8"
    universal_exporter: Exporter | None = SheetTable()
    universal_importer: Importer | None = None

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer of rows."""
        return RowWriter(file, _STYLE)

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer that goes on behind the rows in ``file``."""
        return RowWriter(file, _STYLE, state)


def _cell(column: Column, value: Any) -> str:
    if value is None:
        return ""
    if column.kind in ("integer", "number"):
        return canonical_text(value)
    if column.kind == "flag":
        return "TRUE" if value else "FALSE"
    if column.kind == "list" and column.of[0].kind == "words":
        return _text(", ".join(value))
    return _text(value if column.kind in ("words", "instant") else canonical_text(value))


def _text(text: str) -> str:
    r"""Return a quoted cell that no spreadsheet runs.

    Examples
    --------
    >>> _text('=HYPERLINK("x")')
    '"\'=HYPERLINK(""x"")"'
    """
    shown = text if len(text) <= MOST_CHARACTERS else f"{text[: MOST_CHARACTERS - 1]}…"
    if text.lstrip(INVISIBLE).startswith(RUN):
        shown = f"'{shown}"
    return '"' + shown.replace('"', '""').replace("\0", "") + '"'


_STYLE = RowStyle(heading=lambda column: _text(column.heading), cell=_cell, mark=MARK)
