"""Labels as rows for people: one for each span, and one for a label that has none."""

from collections.abc import Iterator
from typing import Any

import msgspec

from labelwright.formats.spreadsheet import FORMAT as SPREADSHEET
from labelwright.formats.spreadsheet import SHEET_LOSES
from labelwright.plugin.export_format import Exporter, ExportHeader, LabelRecord
from labelwright.plugin.fields import readable
from labelwright.plugin.tables import (
    ORIGIN_COLUMNS,
    SUBJECT_COLUMNS,
    Column,
    Row,
    Table,
    origin_values,
    subject_values,
)
from labelwright.task_types.text_spans.canonical import classes_of
from labelwright.task_types.text_spans.schema import Payload, Span

SPAN_COLUMNS = (
    Column("span"),
    Column("class"),
    Column("marked", title="Marked text"),
    Column("start", "integer", "First character (from 0)"),
    Column("end", "integer", "End"),
    Column("attributes"),
)


class SpansInWords:
    """Exporter of rows for people."""

    loses = (
        *SHEET_LOSES,
        "relations, and answers about the task as a whole",
        "metadata, and texts beyond what is marked",
    )

    def head(self, header: ExportHeader) -> Iterator[Table]:
        """Yield the columns."""
        yield Table((*SUBJECT_COLUMNS, *SPAN_COLUMNS, *ORIGIN_COLUMNS))

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[Row]:
        """Yield a row for each span."""
        spans = msgspec.convert(label.payload, Payload).spans
        origin = origin_values(label)
        for span in spans:
            seen = [asset for asset in label.assets if asset.ordinal == span.asset]
            yield Row((*subject_values(label, seen), *_span_values(span, header), *origin))
        if not spans:
            subject = subject_values(label, label.assets)
            yield Row((*subject, *(None for _ in SPAN_COLUMNS), *origin))

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the answer: nothing reads such a file back."""
        return label.payload


def _span_values(span: Span, header: ExportHeader) -> tuple[Any, ...]:
    entry = classes_of(header.ontology)[span.class_id]
    words = readable(entry.fields, span.attributes)
    return (
        span.id,
        entry.name,
        span.text,
        span.start,
        span.end,
        "; ".join(f"{question}: {answer}" for question, answer in words) or None,
    )


EXPORTS: dict[str, Exporter] = {SPREADSHEET.name: SpansInWords()}
