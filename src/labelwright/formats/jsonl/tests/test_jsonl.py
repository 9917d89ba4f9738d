"""JSON lines: the bytes of RFC 8785 for any document, and what is read back."""

from io import BytesIO
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.formats.jsonl import FORMAT
from labelwright.kernel.strict_json import MAX_SAFE_INTEGER, canonical
from labelwright.plugin import canonical_line as module
from labelwright.plugin.canonical_line import canonical_line
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

HEADER = ExportHeader("prj_1", "Boats", "any_type", 3, None, Ontology())
CONTEXT = ImportContext(settings=None, ontology=Ontology())
LABEL = LabelRecord(
    label="lbl_1",
    task="tsk_1",
    unique_id="é/1",
    metadata={"depth": 2.0},
    assets=[AssetRecord("ast_1", "primary", 1, "text", "text/plain", "b", text="Hello")],
    payload={"answers": {"q": [1.5, 1.0]}},
    confidence=0.5,
)

NUMBERS = st.integers(-MAX_SAFE_INTEGER, MAX_SAFE_INTEGER) | st.floats(
    allow_nan=False, allow_infinity=False
)
LEAVES = st.none() | st.booleans() | NUMBERS | st.text()
DOCUMENTS = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)


def written(*labels: LabelRecord) -> bytes:
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


@given(DOCUMENTS)
def test_a_line_is_the_document_in_rfc_8785(document: Any) -> None:
    assert canonical_line(document) == canonical(document) + b"\n"


@pytest.mark.parametrize(
    "document",
    [
        {"b": 1, "a": 2, "": 0, "A": -0.0},
        {"\ue000": 1, "\U0001f600": 2, "é": 3},
        [1e21, 1e-7, 1e-6, 1e-4, 0.1, 123456789012345680000.0, 5e-324, 1.7e308, 1e15 + 0.5],
        ['\u2028\x7f/"\\\b\f\n\r\t\x01', "水"],
        (1, 2.0),
        ["1.0,", "e5]", "1e5,", {"1.0]": "1234567890123456,"}],
        {"\U0001f600": "1.0", "\uffff": 1.5},
        [1234567890123456, -1234567890123456, 0.1234567890123456, 12345678901234.567],
        [1.0, [2.0], {"a": -3.0}, 1e15, -1e16],
        10.0,
        -0.0,
        1e-7,
        1234567890123456,
    ],
)
def test_the_traps_of_canonical_json_are_kept(document: Any) -> None:
    assert canonical_line(document) == canonical(document) + b"\n"


def test_ordinary_documents_go_the_fast_way(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(document: object) -> bytes:
        raise AssertionError(f"the slow way for {document}")

    monkeypatch.setattr(module, "canonical", refuse)

    assert (
        canonical_line({"x": [10.25, 3.0, "é", None, True]})
        == b'{"x":[10.25,3,"\xc3\xa9",null,true]}\n'
    )
    with pytest.raises(AssertionError, match="slow way"):
        canonical_line([2**53])


def test_a_struct_is_written_like_the_document_it_stands_for() -> None:
    plain = msgspec.to_builtins(LABEL)

    assert canonical_line(LABEL) == canonical_line(plain) == canonical(plain) + b"\n"


def test_a_label_comes_back_whole() -> None:
    (answer,) = read(written(LABEL))

    assert answer == ImportedAnswer(
        payload=LABEL.payload, assets=("b",), task="tsk_1", unique_id="é/1", score=0.5
    )


def test_every_line_says_how_its_payload_is_read() -> None:
    data = written(LABEL, LABEL)

    assert data.count(b"\n") == 2
    assert data.count(b'"task_type":"any_type","task_type_version":3') == 2


def test_bad_lines_are_problems_and_reading_goes_on() -> None:
    found = read(
        b'{"payload": 1}\n\nnot json\n{"score": 2, "payload": 1}\n{"payload": 2, "score": 0.25}'
    )

    assert [answer.payload for answer in found if isinstance(answer, ImportedAnswer)] == [1, 2]
    assert [(p.path, p.code) for p in found if isinstance(p, Problem)] == [
        ("/3", "malformed_json"),
        ("/4/score", "invalid_field"),
    ]


def test_a_score_of_its_own_wins_over_the_labels_confidence() -> None:
    (answer,) = read(b'{"payload": 1, "score": 0, "confidence": 1}')

    assert isinstance(answer, ImportedAnswer)
    assert answer.score == 0


def test_a_discarded_export_leaves_whole_lines() -> None:
    file = BytesIO()
    writer = FORMAT.open(file, HEADER)
    writer.write({"a": 1})

    writer.discard()

    assert file.getvalue() == b'{"a":1}\n'
