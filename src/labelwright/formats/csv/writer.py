"""Writes CSV as RFC 4180 has it: UTF-8 without a mark, commas, lines that end in CR LF.

Nothing is altered to please a spreadsheet. None is an empty cell and an empty text is ``""``, so
the two stay apart for readers that can tell them. Numbers have the digits of JSON; documents, lists
and records are canonical JSON (RFC 8785), so equal labels give equal bytes.
"""

from typing import Any, BinaryIO

from labelwright.formats.csv.labels import CsvImporter
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
from labelwright.plugin.tables import Column, LabelTable

_NEEDS_QUOTES = frozenset('",\r\n')


class CsvFormat:
    """Lossless, and therefore offered for every task type."""

    name = "csv"
    title = "CSV for programs"
    extension = "csv"
    content_type = "text/csv; charset=utf-8"
    universal_exporter: Exporter | None = LabelTable()
    universal_importer: Importer | None = CsvImporter()

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
    if column.kind in ("words", "instant"):
        return _quoted(value) if value else '""'
    return _quoted(canonical_text(value))


def _quoted(text: str) -> str:
    if _NEEDS_QUOTES.isdisjoint(text) and text.strip() == text:
        return text
    return '"' + text.replace('"', '""') + '"'


_STYLE = RowStyle(heading=lambda column: _quoted(column.name), cell=_cell)
