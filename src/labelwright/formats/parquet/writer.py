"""Writes Parquet row group by row group; memory is bounded by a group.

Where a group ends depends on the labels alone, so equal labels give equal bytes under one version
of pyarrow. The foot of a file names every group before it, so an export that was broken off begins
anew. Documents are canonical JSON in columns of text.
"""

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import Any, BinaryIO

from labelwright.formats.parquet.labels import ParquetImporter
from labelwright.plugin.canonical_line import canonical_text
from labelwright.plugin.export_format import Exporter, ExportHeader, Importer, Writer
from labelwright.plugin.tables import Column, LabelTable, Row, Table

GROUP_ROWS = 5_000
GROUP_CHARACTERS = 16 * 2**20
"""Of documents and texts; a group ends with the row that goes beyond either."""

Change = Callable[[Any], Any]


class ParquetFormat:
    """Lossless, and therefore offered for every task type."""

    name = "parquet"
    title = "Parquet"
    extension = "parquet"
    content_type = "application/vnd.apache.parquet"
    universal_exporter: Exporter | None = LabelTable()
    universal_importer: Importer | None = ParquetImporter()

    @property
    def missing(self) -> str | None:
        """Return what has to be installed first."""
        return None if find_spec("pyarrow") else "labelwright[parquet]"

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer of a new file."""
        return ParquetWriter(file)


class _Sink:
    """The file as pyarrow may see it: it is never closed, and an unfinished one gets no foot."""

    closed = False

    def __init__(self, file: BinaryIO) -> None:
        self.is_shut = False
        self._file = file

    def write(self, data: Any) -> int:
        return len(data) if self.is_shut else self._file.write(data)

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass


class ParquetWriter:
    """A file under way: rows of one group in memory, column by column."""

    def __init__(self, file: BinaryIO) -> None:
        self._arrow: Any = import_module("pyarrow")  # only who writes such a file pays for it
        self._parquet: Any = import_module("pyarrow.parquet")
        self._sink = _Sink(file)
        self._changes: list[Change | None] = []
        self._held: list[list[Any]] = []
        self._characters = 0
        self._schema: Any = None
        self._writer: Any = None

    def write(self, record: Table | Row) -> None:
        """Begin the file with its columns, or add a row."""
        if isinstance(record, Table):
            self._begin(record.columns)
            return
        for held, change, value in zip(self._held, self._changes, record.values, strict=True):
            changed = value if change is None or value is None else change(value)
            held.append(changed)
            if isinstance(changed, str):
                self._characters += len(changed)
        if len(self._held[0]) >= GROUP_ROWS or self._characters >= GROUP_CHARACTERS:
            self._end_group()

    def close(self) -> None:
        """Write the last group and the foot."""
        if self._held and self._held[0]:
            self._end_group()
        self._writer.close()

    def discard(self) -> None:
        """Write nothing more, the foot included."""
        self._held = []
        self._sink.is_shut = True
        if self._writer is not None:
            self._writer.close()

    def _begin(self, columns: tuple[Column, ...]) -> None:
        arrow = self._arrow
        self._schema = arrow.schema([(column.name, _type(column, arrow)) for column in columns])
        self._changes = [_change(column) for column in columns]
        self._held = [[] for _ in columns]
        self._writer = self._parquet.ParquetWriter(
            self._sink, self._schema, compression="zstd", version="2.6"
        )

    def _end_group(self) -> None:
        arrays = [
            self._arrow.array(held, field.type)
            for held, field in zip(self._held, self._schema, strict=True)
        ]
        table = self._arrow.Table.from_arrays(arrays, schema=self._schema)
        self._writer.write_table(table, row_group_size=max(1, table.num_rows))
        self._held = [[] for _ in self._held]
        self._characters = 0


def _type(column: Column, arrow: Any) -> Any:
    if column.kind == "list":
        return arrow.list_(_type(column.of[0], arrow))
    if column.kind == "record":
        return arrow.struct([(part.name, _type(part, arrow)) for part in column.of])
    types = {
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "flag": arrow.bool_(),
        "instant": arrow.timestamp("us", tz="UTC"),
    }
    return types.get(column.kind, arrow.string())


def _change(column: Column) -> Change | None:
    """Return what makes a value one that Arrow takes; None where it is one already."""
    match column.kind:
        case "document":
            return canonical_text
        case "instant":
            return datetime.fromisoformat
        case "number":
            return float
        case "list":
            inner = _change(column.of[0])
            return None if inner is None else lambda value: [inner(one) for one in value]
        case "record":
            changes = {part.name: change for part in column.of if (change := _change(part))}
            return (lambda value: _changed(value, changes)) if changes else None
        case _:
            return None


def _changed(record: dict[str, Any], changes: dict[str, Change]) -> dict[str, Any]:
    changed = {
        name: change(value)
        for name, change in changes.items()
        if (value := record.get(name)) is not None
    }
    return record | changed
