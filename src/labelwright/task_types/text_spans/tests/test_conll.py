"""CoNLL: tokens that no span is rounded by, and files of other tools."""

from io import BytesIO
from typing import Any

import pytest

from labelwright.plugin import registry
from labelwright.plugin.conformance.export_laws import exported
from labelwright.plugin.export_format import (
    AssetRecord,
    ExportHeader,
    ImportContext,
    ImportedAnswer,
    LabelRecord,
)
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.problems import Problem
from labelwright.task_types.text_spans import TASK_TYPE
from labelwright.task_types.text_spans.exports.tokens import tokens_of
from labelwright.task_types.text_spans.schema import Settings

ONTOLOGY = Ontology(
    [
        OntologyClass("per", "Person"),
        OntologyClass("org", "Big company"),
        OntologyClass("one", "Same"),
        OntologyClass("two", "Same", parent="org"),
    ]
)
HEADER = ExportHeader("prj_a", "A", "text_spans", 1, Settings(), ONTOLOGY)
TEXT = "Ada Lovelace met\nØrsted A/S\n\nin Rome."


def span(class_id: str, start: int, end: int) -> dict[str, Any]:
    return {"id": f"s{start}_{end}", "class": class_id, "start": start, "end": end} | {
        "text": TEXT[start:end]
    }


def written(*spans: dict[str, Any]) -> str:
    asset = AssetRecord("ast_a", "primary", 0, "text", "text/plain", "a.txt", text=TEXT)
    label = LabelRecord("lbl_a", "tsk_a", assets=[asset], payload={"spans": list(spans)})
    exporter = registry.exporter(TASK_TYPE, "conll")
    return exported("conll", exporter, [label], HEADER).decode()


def tags(text: str) -> list[str]:
    return [line.split("\t")[-1] for line in text.split("\n") if line and line[:2] != "# "]


def read(text: str) -> list[ImportedAnswer | Problem]:
    context = ImportContext(Settings(), ONTOLOGY)
    return list(TASK_TYPE.imports["conll"].answers(BytesIO(text.encode()), context))


def spans_of(found: ImportedAnswer | Problem) -> list[tuple[str, str, int]]:
    assert isinstance(found, ImportedAnswer)
    return [(one["class"], one["text"], one["start"]) for one in found.payload["spans"]]


def test_a_block_ends_at_a_line_feed_that_stands_in_no_span() -> None:
    apart = written(span("per", 0, 12))
    across = written(span("per", 0, 23))

    assert apart.count("# text = ") == 3
    assert '# text = "Ada Lovelace met"' in apart
    assert tags(apart)[:3] == ["B-Person", "I-Person", "O"]
    assert '# text = "Ada Lovelace met\\nØrsted A/S"' in across
    assert "# start = 29" in apart


def test_a_token_is_cut_where_a_span_ends_and_overlaps_are_listed() -> None:
    text = written(span("org", 17, 21), span("per", 19, 23), span("two", 0, 3))

    assert "Ørst\t17\t21\tB-Big_company" in text
    assert "ed\t21\t23\tO" in text
    assert "Ada\t0\t3\tB-two" in text
    assert '# left_out = [[19,23,"Person"]]' in text


def test_marks_belong_to_their_word() -> None:
    text = "e\u0301te\u0301 हिन्दी_1, ok"

    assert [text[a:b] for a, b in tokens_of(text, 0, len(text))] == [
        "e\u0301te\u0301",
        "हिन्दी_1",
        ",",
        "ok",
    ]


def test_files_of_others_are_texts_of_tokens() -> None:
    found = read(
        "-DOCSTART- -X- O O\n\n"
        "Ada NNP B-NP I-Person\nLovelace NNP I-NP I-Person\nmet VBD B-VP O\n\n"
        "Rome NNP B-NP B-Big_company\n\n-DOCSTART- -X- O O\n\nAda B-per\nEve I-Person\n"
    )

    assert len(found) == 2
    assert spans_of(found[0]) == [("per", "Ada Lovelace", 0), ("org", "Rome", 17)]
    assert spans_of(found[1]) == [("per", "Ada Eve", 0)]


@pytest.mark.parametrize(
    ("text", "path", "code"),
    [
        ("Ada B-Dragon\n", "/1", "unknown_tag"),
        ("Ada X\n", "/1", "unknown_tag"),
        ("Ada O\nalone\n", "/2", "no_columns"),
    ],
)
def test_what_cannot_be_read_is_named(text: str, path: str, code: str) -> None:
    problems = [one for one in read(text) if isinstance(one, Problem)]

    assert [(one.path, one.code) for one in problems] == [(path, code)]
