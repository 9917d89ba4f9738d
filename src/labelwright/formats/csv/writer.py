"""Writes CSV as RFC 4180 has it: UTF-8 without a mark, commas, lines that end in CR LF.

Nothing is altered to please a spreadsheet. None is an empty cell and an empty text is ``""``, so
the two stay apart for readers that can tell them. Numbers have the digits of JSON; documents, lists
and records are canonical JSON (RFC 8785), so equal labels give equal bytes.
"""

from typing import Any, BinaryIO

import msgspec

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
from labelwright.plugin.tables import Column, LabelTable, Row, Table

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
        return CsvWriter(file, ())

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer that goes on behind the rows in ``file``."""
        columns = () if state is None else msgspec.convert(state["columns"], tuple[Column, ...])
        return CsvWriter(file, columns)


class CsvWriter:
    """Rows under way."""

    def __init__(self, file: BinaryIO, columns: tuple[Column, ...]) -> None:
        self._file = file
        self._columns = columns

    def write(self, record: Table | Row) -> None:
        """Add the line of the columns' names, or a row."""
        if isinstance(record, Table):
            self._columns = record.columns
            self._write_line(_quoted(column.name) for column in record.columns)
        else:
            pairs = zip(self._columns, record.values, strict=True)
            self._write_line(_cell(column, value) for column, value in pairs)

    def state(self) -> Json:
        """Return the columns."""
        return {"columns": msgspec.to_builtins(self._columns)}

    def close(self) -> None:
        """Do nothing: every row is whole by itself."""

    def discard(self) -> None:
        """Do nothing: nothing is held."""

    def _write_line(self, cells: Any) -> None:
        self._file.write((",".join(cells) + "\r\n").encode())


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
