"""The exact CSV: quotes, empty cells, and rows that cannot be read."""

import csv
from io import BytesIO, StringIO
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from labelwright.formats.csv import FORMAT
from labelwright.kernel.strict_json import decode
from labelwright.plugin.export_format import (
    AssetRecord,
    Export,
    ExportHeader,
    ImportContext,
    ImportedAnswer,
    LabelRecord,
)
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.problems import Problem
from labelwright.plugin.tables import Column, Row, Table

HEADER = ExportHeader("prj_a", "A", "a_type", 2, None, Ontology())
CONTEXT = ImportContext(None, Ontology())
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


def written(labels: list[LabelRecord]) -> bytes:
    file = BytesIO()
    exporter = FORMAT.universal_exporter
    assert exporter is not None
    with Export(container=FORMAT, exporter=exporter, file=file, header=HEADER) as export:
        for label in labels:
            export.write(label)
    return file.getvalue()


def read(data: bytes) -> list[ImportedAnswer | Problem]:
    importer = FORMAT.universal_importer
    assert importer is not None
    return list(importer.answers(BytesIO(data), CONTEXT))


@given(
    text=WORDS,
    unique_id=st.none() | WORDS.filter(bool),
    number=st.floats(-1e15, 1e15) | st.integers(-(2**53) + 1, 2**53 - 1),
)
def test_any_label_comes_back(text: str, unique_id: str | None, number: float) -> None:
    payload: Any = {"text": text, "number": number, "nothing": None, "list": [text, [True]]}
    asset = AssetRecord("ast_a", "primary", 0, "text", "text/plain", name=text, text=text)
    label = LabelRecord(
        "lbl_a", "tsk_a", unique_id, {text: text}, [asset], payload, confidence=0.25
    )
    data = written([label, label])

    rows = list(csv.DictReader(StringIO(data.decode(), newline="")))
    assert len(rows) == 2
    assert (rows[0]["label"], rows[0]["version"], rows[0]["task_type_version"]) == (
        "lbl_a",
        "1",
        "2",
    )
    assert decode(rows[0]["assets"].encode())[0]["text"] == text
    assert decode(rows[0]["metadata"].encode()) == {text: text}
    (answer, _) = read(data)
    assert isinstance(answer, ImportedAnswer)
    assert (answer.payload, answer.unique_id, answer.score) == (payload, unique_id, 0.25)
    assert answer.assets == (text,)


def test_nothing_and_an_empty_text_stay_apart() -> None:
    file = BytesIO()
    writer = FORMAT.open(file, HEADER)
    writer.write(Table((Column("a"), Column("b"), Column("c", "flag"), Column("d", "number"))))
    writer.write(Row((None, "", True, 3.0)))
    writer.write(Row((" x", "=1+1", False, -0.5)))

    assert file.getvalue() == b'a,b,c,d\r\n,"",true,3\r\n" x",=1+1,false,-0.5\r\n'


def test_rows_that_cannot_be_read_are_named_and_the_rest_is_read() -> None:
    data = 'payload,task,score\r\n"{""a"":1}",tsk_1,0.5\r\nnone,,\r\n"{""a"":2}",,2\r\n{},,\r\n'
    found = read(b"\xef\xbb\xbf" + data.encode())

    assert [type(one) for one in found] == [ImportedAnswer, Problem, Problem, ImportedAnswer]
    assert [one.path for one in found if isinstance(one, Problem)] == ["/3/payload", "/4/score"]
    first = found[0]
    assert isinstance(first, ImportedAnswer)
    assert (first.task, first.payload, first.score) == ("tsk_1", {"a": 1}, 0.5)


def test_a_file_that_is_no_table_of_answers_says_why() -> None:
    for data, code in (
        (b"a,b\r\n1,2\r\n", "no_payload"),
        (b"", "no_payload"),
        (b"payload\r\n\xff\r\n", "not_utf8"),
        (b'payload\r\n"{}', "no_csv"),
    ):
        (problem,) = read(data)
        assert isinstance(problem, Problem)
        assert problem.code == code
