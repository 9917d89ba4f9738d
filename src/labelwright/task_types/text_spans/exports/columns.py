"""Labels as rows of typed columns: one for each label, its spans nested."""

from typing import Any

import msgspec

from labelwright.formats.huggingface import FORMAT as HUGGING_FACE
from labelwright.formats.parquet import FORMAT as PARQUET
from labelwright.plugin.export_format import Exporter, LabelRecord
from labelwright.plugin.tables import Column, LabelTable, list_of
from labelwright.task_types.text_spans.schema import Payload

PARTS = (
    Column("id"),
    Column("class"),
    Column("start", "integer"),
    Column("end", "integer"),
    Column("text"),
    Column("asset", "integer"),
    Column("attributes", "document"),
)


def span_values(label: LabelRecord) -> dict[str, Any]:
    """Return the spans in the order of the answer."""
    spans = msgspec.to_builtins(msgspec.convert(label.payload, Payload).spans)
    return {"spans": [{part.name: span.get(part.name) for part in PARTS} for span in spans]}


_EXPORTER = LabelTable(lambda _: [list_of("spans", "record", of=PARTS)], span_values)
EXPORTS: dict[str, Exporter] = {PARQUET.name: _EXPORTER, HUGGING_FACE.name: _EXPORTER}
