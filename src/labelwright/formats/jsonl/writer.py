"""The format: UTF-8, one canonical JSON document (RFC 8785, keys sorted) and a line feed each.

Equal labels give equal bytes. Documents are written by whoever exports; this file knows lines only.
"""

from typing import Any, BinaryIO

from labelwright.formats.jsonl.labels import LabelExporter, LabelImporter
from labelwright.plugin.answer_parts import Json
from labelwright.plugin.canonical_line import canonical_line
from labelwright.plugin.export_format import (
    Exporter,
    ExportHeader,
    Importer,
    ResumableWriter,
    Writer,
)


class JsonlFormat:
    """Lossless, and therefore offered for every task type."""

    name = "jsonl"
    title = "JSON lines"
    extension = "jsonl"
    content_type = "application/x-ndjson"
    universal_exporter: Exporter | None = LabelExporter()
    universal_importer: Importer | None = LabelImporter()

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer of lines."""
        return LineWriter(file)

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer that goes on behind the lines in ``file``."""
        return LineWriter(file)


class LineWriter:
    """Lines under way."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, record: Any) -> None:
        """Add one plain JSON document."""
        self._file.write(canonical_line(record))

    def state(self) -> Json:
        """Return nothing: whoever goes on needs only the lines before."""
        return {}

    def close(self) -> None:
        """Do nothing: every line is whole by itself."""

    def discard(self) -> None:
        """Do nothing: nothing is held."""
