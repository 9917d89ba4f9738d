"""Writes a data set folder: rows as JSON lines, and a card that says their types.

Documents are canonical JSON in columns of text, for every row of a column must have one type. The
card is written last, when the rows are counted.
"""

import json
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import Any, BinaryIO

import msgspec

from labelwright.plugin.answer_parts import Json
from labelwright.plugin.archives import ZipWriter
from labelwright.plugin.canonical_line import canonical_text
from labelwright.plugin.export_format import (
    Exporter,
    ExportHeader,
    Importer,
    ResumableWriter,
    Writer,
)
from labelwright.plugin.tables import Column, LabelTable, Row, Table

ROWS, CARD = "data/train.jsonl", "README.md"
TYPES = {
    "words": "string",
    "document": "string",
    "instant": "string",
    "integer": "int64",
    "number": "float64",
    "flag": "bool",
}

_encode = msgspec.json.Encoder(order="deterministic").encode


class HuggingFaceFormat:
    """Lossless, and therefore offered for every task type."""

    name = "huggingface"
    title = "Hugging Face data set"
    extension = "zip"
    content_type = "application/zip"
    universal_exporter: Exporter | None = LabelTable()
    universal_importer: Importer | None = None

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer of a new folder."""
        spool = TemporaryFile()  # noqa: SIM115  lives until close or discard
        return FolderWriter(ZipWriter(file, spool=spool), header, owned=spool, state=None)

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer of a new folder, or of one that was broken off."""
        archive = ZipWriter(file, spool=spool, state=None if state is None else state["archive"])
        return FolderWriter(archive, header, owned=None, state=state)


class FolderWriter:
    """One folder under way; ``owned`` is a spool that nobody else closes."""

    def __init__(
        self,
        archive: ZipWriter,
        header: ExportHeader,
        *,
        owned: BinaryIO | None,
        state: Json | None,
    ) -> None:
        self._archive = archive
        self._header = header
        self._owned = owned
        self._rows: int = 0 if state is None else state["rows"]
        self._columns: tuple[Column, ...] = ()
        if state is not None:
            self._columns = msgspec.convert(state["columns"], tuple[Column, ...])

    def write(self, record: Table | Row) -> None:
        """Take the columns, or add a row."""
        if isinstance(record, Table):
            self._columns = record.columns
            self._archive.grow(ROWS, b"")
            return
        pairs = zip(self._columns, record.values, strict=True)
        row = {column.name: _value(column, value) for column, value in pairs}
        self._archive.grow(ROWS, _encode(row) + b"\n")
        self._rows += 1

    def state(self) -> Json:
        """Return the columns, the number of rows and the state of the archive."""
        columns = msgspec.to_builtins(self._columns)
        return {"rows": self._rows, "columns": columns, "archive": self._archive.state()}

    def close(self) -> None:
        """Write the card and end the archive."""
        card = "\n".join(_card(self._header, self._columns, self._rows))
        self._archive.add(CARD, f"{card}\n".encode())
        self._archive.close()
        self.discard()

    def discard(self) -> None:
        """Let go of the spool."""
        if self._owned is not None:
            self._owned.close()


def _value(column: Column, value: Any) -> Any:
    if value is None:
        return None
    match column.kind:
        case "document":
            return canonical_text(value)
        case "number":
            return float(value)
        case "list":
            return [_value(column.of[0], one) for one in value]
        case "record":
            return {part.name: _value(part, value.get(part.name)) for part in column.of}
        case _:
            return value


def _card(header: ExportHeader, columns: tuple[Column, ...], rows: int) -> Iterator[str]:
    """Yield the lines of the card: first what ``datasets`` reads, then what people do."""
    yield "---"
    yield f"pretty_name: {_quoted(header.name)}"
    yield "configs:"
    yield "- config_name: default"
    yield "  data_files:"
    yield "  - split: train"
    yield f"    path: {ROWS}"
    yield "dataset_info:"
    yield "  config_name: default"
    yield "  features:"
    for column in columns:
        yield f"  - name: {_quoted(column.name)}"
        yield from _feature(column, "    ")
    yield "  splits:"
    yield "  - name: train"
    yield f"    num_examples: {rows}"
    yield "---"
    yield ""
    yield f"# {' '.join(header.name.split())}"
    yield ""
    kind = f"`{header.task_type}`, version {header.task_type_version}"
    yield f"{rows} labels of the task type {kind}."
    yield "A row is one label; `payload` is the whole answer as JSON, `assets` says what was looked"
    yield "at and where it is. Media are not inside."
    if header.ontology.classes:
        yield ""
        yield "| Class | Name |"
        yield "|---|---|"
        for entry in header.ontology.classes:
            name = " ".join(entry.name.split()).replace("|", "\\|")
            yield f"| `{entry.id}` | {name} |"


def _feature(column: Column, indent: str) -> Iterator[str]:
    """Yield the lines that say the type of a column, in the card's own language."""
    if column.kind == "record":
        yield f"{indent}struct:"
        yield from _parts(column, indent)
    elif column.kind == "list" and column.of[0].kind == "record":
        yield f"{indent}list:"
        yield from _parts(column.of[0], indent)
    elif column.kind == "list" and column.of[0].kind == "list":
        yield f"{indent}list:"
        yield from _feature(column.of[0], f"{indent}  ")
    elif column.kind == "list":
        yield f"{indent}list: {TYPES[column.of[0].kind]}"
    else:
        yield f"{indent}dtype: {TYPES[column.kind]}"


def _parts(record: Column, indent: str) -> Iterator[str]:
    for part in record.of:
        yield f"{indent}- name: {_quoted(part.name)}"
        yield from _feature(part, f"{indent}  ")


def _quoted(text: str) -> str:
    """Return a text as YAML reads it: JSON is YAML."""
    return json.dumps(text)
