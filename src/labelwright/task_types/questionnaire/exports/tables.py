"""Labels as rows with a column for each question: exact for programs, in words for people."""

from collections.abc import Iterator, Mapping
from typing import Any

from labelwright.formats.csv import FORMAT as CSV
from labelwright.formats.huggingface import FORMAT as HUGGING_FACE
from labelwright.formats.parquet import FORMAT as PARQUET
from labelwright.formats.spreadsheet import FORMAT as SPREADSHEET
from labelwright.formats.spreadsheet import SHEET_LOSES
from labelwright.plugin.export_format import Exporter, ExportHeader, LabelRecord
from labelwright.plugin.fields import every_field, readable_by_id
from labelwright.plugin.tables import (
    ORIGIN_COLUMNS,
    SUBJECT_COLUMNS,
    Column,
    LabelTable,
    Row,
    Table,
    field_columns,
    origin_values,
    subject_values,
)

PREFIX = "answer_"


def answer_columns(header: ExportHeader) -> list[Column]:
    """Return one column for each question, those of options included."""
    return field_columns(header.ontology.fields, prefix=PREFIX)


def answer_values(label: LabelRecord) -> Mapping[str, Any]:
    """Return the answers by the names of their columns."""
    return {f"{PREFIX}{key}": value for key, value in label.payload["answers"].items()}


class AnswersInWords:
    """Exporter of rows for people: questions as headings, options by their names."""

    loses = (*SHEET_LOSES, "metadata and assets beyond their names and addresses")

    def head(self, header: ExportHeader) -> Iterator[Table]:
        """Yield the columns; an asset that is a text stands there as it is."""
        asked = (Column(one.id, title=one.name) for one in every_field(header.ontology.fields))
        yield Table((*SUBJECT_COLUMNS, Column("text"), *asked, *ORIGIN_COLUMNS))

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[Row]:
        """Yield the label's row."""
        asked = header.ontology.fields
        words = readable_by_id(asked, label.payload["answers"])
        texts = [asset.text for asset in label.assets if asset.text is not None]
        yield Row(
            (
                *subject_values(label, label.assets),
                "\n\n".join(texts) or None,
                *(words.get(one.id) for one in every_field(asked)),
                *origin_values(label),
            )
        )

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the answer: nothing reads such a file back."""
        return label.payload


WHOLE = LabelTable(answer_columns, answer_values)
EXPORTS: dict[str, Exporter] = {
    CSV.name: WHOLE,
    HUGGING_FACE.name: WHOLE,
    PARQUET.name: WHOLE,
    SPREADSHEET.name: AnswersInWords(),
}
