"""Labels as rows: what task types hand to every format that is a table.

A table begins with its `Table`, the list of columns; then comes one `Row` after the other, with a
value for each column or None. Which type a column becomes is for the format to say. `LabelTable` is
the exporter that every task type has: a row for each label with everything that is known of it;
a task type adds columns of its own to it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

from msgspec import Struct, convert, to_builtins
from msgspec.structs import fields as members

from labelwright.plugin.export_format import AssetRecord, ExportHeader, LabelRecord
from labelwright.plugin.field_kinds import FIELD_KINDS
from labelwright.plugin.field_schema import Field
from labelwright.plugin.fields import every_field

Kind = Literal["words", "integer", "number", "flag", "instant", "document", "list", "record"]
"""What stands in a column. A *document* is any JSON; a *record* has columns of its own.

Values are str, int, float, bool, str (RFC 3339, UTC), plain JSON, list and dict.
"""


class Column(Struct, frozen=True):
    """One column.

    Parameters
    ----------
    name
        For programs: the same for ever.
    title
        For people.
    of
        Of a list the one column that describes its entries, of a record its columns.
    """

    name: str
    kind: Kind = "words"
    title: str = ""
    of: tuple["Column", ...] = ()

    @property
    def heading(self) -> str:
        """Return what people read above the column."""
        return self.title or self.name.replace("_", " ").capitalize()


class Table(Struct, frozen=True):
    """The columns, from left to right; names are unique."""

    columns: tuple[Column, ...]


class Row(Struct, frozen=True):
    """One value for each column of the table, None where there is none."""

    values: tuple[Any, ...]


def list_of(name: str, kind: Kind = "words", *, of: tuple[Column, ...] = ()) -> Column:
    """Return a column of lists."""
    return Column(name, "list", of=(Column("item", kind, of=of),))


ASSET_COLUMNS = (
    *(Column(name) for name in ("id", "role")),
    Column("ordinal", "integer"),
    *(Column(name) for name in ("media_type", "content_type", "name", "uri", "sha256")),
    Column("width", "integer"),
    Column("height", "integer"),
    Column("text"),
)
LABEL_COLUMNS = (
    Column("label"),
    Column("task"),
    Column("unique_id"),
    Column("version", "integer"),
    Column("created_at", "instant"),
    Column("method"),
    Column("confidence", "number"),
    Column("ontology", "integer"),
    Column("task_type"),
    Column("task_type_version", "integer"),
    list_of("annotations"),
    Column("metadata", "document"),
    list_of("assets", "record", of=ASSET_COLUMNS),
)
PAYLOAD_COLUMN = Column("payload", "document")


SUBJECT_COLUMNS = (
    Column("unique_id", title="Your id"),
    Column("task"),
    Column("asset"),
    Column("uri", title="Address"),
)
"""What a row for people begins with: what was looked at."""
ORIGIN_COLUMNS = (
    Column("created_at", "instant", "Labelled at (UTC)"),
    Column("method"),
    Column("confidence", "number", "Probability of being right"),
    Column("label"),
)
"""What such a row ends with: how its label came to be."""


def subject_values(label: LabelRecord, assets: Sequence[AssetRecord]) -> tuple[Any, ...]:
    """Return the values of ``SUBJECT_COLUMNS`` for a row about some assets of a task."""
    names = ", ".join(asset.name for asset in assets)
    return label.unique_id, label.task, names, ", ".join(asset.uri for asset in assets)


def origin_values(label: LabelRecord) -> tuple[Any, ...]:
    """Return the values of ``ORIGIN_COLUMNS``."""
    return label.created_at or None, label.method, label.confidence, label.label


def label_values(label: LabelRecord, header: ExportHeader) -> tuple[Any, ...]:
    """Return the values of ``LABEL_COLUMNS``."""
    return (
        label.label,
        label.task,
        label.unique_id,
        label.version,
        label.created_at or None,
        label.method,
        label.confidence,
        label.ontology,
        header.task_type,
        header.task_type_version,
        label.annotations,
        label.metadata,
        [asset_values(asset) for asset in label.assets],
    )


def asset_values(asset: AssetRecord) -> dict[str, Any]:
    """Return the record of an asset, every column of it there."""
    return {member.name: getattr(asset, member.name) for member in members(AssetRecord)}


def field_columns(fields: Sequence[Field], *, prefix: str = "") -> list[Column]:
    """Return one column for each question of a tree, in its order."""
    return [_field_column(f"{prefix}{field.id}", field) for field in every_field(fields)]


def _field_column(name: str, field: Field) -> Column:
    kind = convert(FIELD_KINDS[field.kind].column, Kind)
    return Column(name, kind, field.name, of=(Column("item"),) if kind == "list" else ())


MoreColumns = Callable[[ExportHeader], Sequence[Column]]
MoreValues = Callable[[LabelRecord], Mapping[str, Any]]


class LabelTable:
    """Exporter of one row for each label, whole: nothing is lost.

    Parameters
    ----------
    columns, values
        What a task type adds between what is known of every label and the payload: its columns,
        and of a label the values by name.
    """

    loses: tuple[str, ...] = ()

    def __init__(
        self, columns: MoreColumns | None = None, values: MoreValues | None = None
    ) -> None:
        self._columns = columns
        self._values = values
        self._known: tuple[ExportHeader | None, tuple[Column, ...]] = (None, ())

    def head(self, header: ExportHeader) -> Iterator[Table]:
        """Yield the columns."""
        yield Table((*LABEL_COLUMNS, *self._more(header), PAYLOAD_COLUMN))

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[Row]:
        """Yield the label's row."""
        values: Mapping[str, Any] = {} if self._values is None else self._values(label)
        more = (values.get(column.name) for column in self._more(header))
        yield Row((*label_values(label, header), *more, to_builtins(label.payload)))

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:  # noqa: ARG002
        """Return the payload: all of it is carried."""
        return label.payload

    def _more(self, header: ExportHeader) -> tuple[Column, ...]:
        """Return the columns of the task type, worked out once for each export."""
        known, columns = self._known
        if known is not header:
            columns = () if self._columns is None else tuple(self._columns(header))
            self._known = (header, columns)
        return columns
