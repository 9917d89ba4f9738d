"""CSV for spreadsheets: nothing in it runs, and people can read it."""

import csv
from io import BytesIO, StringIO
from typing import Any

import pytest

from labelwright.formats.spreadsheet import FORMAT
from labelwright.plugin.export_format import Export, ExportHeader, LabelRecord
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.tables import Column, Row, Table

HEADER = ExportHeader("prj_a", "A", "a_type", 1, None, Ontology())


def row_of(*values: Any, columns: tuple[Column, ...] = ()) -> list[str]:
    file = BytesIO()
    writer = FORMAT.open(file, HEADER)
    writer.write(Table(columns or tuple(Column(f"c{n}") for n in range(len(values)))))
    writer.write(Row(values))
    lines = list(csv.reader(StringIO(file.getvalue().decode("utf-8-sig"), newline="")))
    return lines[1]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\ufeff=1",
        "\u200b@x",
        "\uff1d1",
        "\uff0d1",
        "=cmd|' /C calc'!A0",
        '=HYPERLINK("http://x","y")',
    ],
)
def test_a_text_that_would_run_gets_an_apostrophe(text: str) -> None:
    assert row_of(text, "b") == [f"'{text}", "b"]


@pytest.mark.parametrize("text", ["a=1", "1-2", "'=1", "", "a\nb", 'say "yes", or no; x'])
def test_any_other_text_stays_what_it_is(text: str) -> None:
    assert row_of(text) == [text]


def test_numbers_stay_numbers_and_lists_are_words() -> None:
    columns = (
        Column("n", "number"),
        Column("f", "flag"),
        Column("l", "list", of=(Column("item"),)),
        Column("d", "document"),
    )

    assert row_of(-0.5, True, ["=a", "b"], {"a": None}, columns=columns) == [
        "-0.5",
        "TRUE",
        "'=a, b",
        '{"a":null}',
    ]


def test_a_cell_holds_no_more_than_spreadsheets_can() -> None:
    (cell,) = row_of("x" * 40_000)

    assert len(cell) == 32_000
    assert cell.endswith("x…")


def test_headings_are_readable_and_excel_is_told_the_encoding() -> None:
    file = BytesIO()
    exporter = FORMAT.universal_exporter
    assert exporter is not None
    with Export(container=FORMAT, exporter=exporter, file=file, header=HEADER) as export:
        export.write(LabelRecord("lbl_a", "tsk_a", payload={"a": "ü"}))

    assert file.getvalue().startswith(b'\xef\xbb\xbf"Label","Task","Unique id","Version"')
