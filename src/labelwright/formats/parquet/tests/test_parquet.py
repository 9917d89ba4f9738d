"""Parquet: groups, types, an unfinished file, and that nobody pays for pyarrow who writes none."""

import subprocess
import sys
from io import BytesIO
from typing import Any

import pyarrow.parquet as pq  # pyright: ignore[reportMissingTypeStubs]
import pytest

from labelwright.formats.parquet import FORMAT, writer
from labelwright.kernel.errors import UnavailableError
from labelwright.plugin import registry
from labelwright.plugin.export_format import (
    Export,
    ExportHeader,
    ImportContext,
    ImportedAnswer,
    LabelRecord,
)
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.problems import Problem

HEADER = ExportHeader("prj_a", "A", "a_type", 2, None, Ontology())
CONTEXT = ImportContext(None, Ontology())
parquet: Any = pq


def export(file: BytesIO) -> Export:
    exporter = FORMAT.universal_exporter
    assert exporter is not None
    return Export(container=FORMAT, exporter=exporter, file=file, header=HEADER)


def label(place: int, words: str = "") -> LabelRecord:
    return LabelRecord(
        label=f"lbl_{place}",
        task="tsk_a",
        metadata={"n": place},
        payload={"words": words},
        created_at="2026-11-24T08:00:00.25Z",
    )


def test_groups_end_by_rows_or_by_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "GROUP_ROWS", 3)
    monkeypatch.setattr(writer, "GROUP_CHARACTERS", 1000)
    file = BytesIO()
    with export(file) as rows:
        for place in range(5):
            rows.write(label(place, "x" * 2000 if place == 3 else ""))

    found = parquet.ParquetFile(file)
    groups = [found.metadata.row_group(n).num_rows for n in range(found.num_row_groups)]
    assert groups == [3, 1, 1]
    row = found.read().to_pylist()[1]
    assert row["created_at"].isoformat() == "2026-11-24T08:00:00.250000+00:00"
    assert (row["version"], row["confidence"], row["metadata"]) == (1, None, '{"n":1}')


def test_an_export_without_labels_is_a_file_without_rows() -> None:
    file = BytesIO()
    with export(file):
        pass

    assert parquet.ParquetFile(file).metadata.num_rows == 0


def test_a_discarded_file_gets_no_foot() -> None:
    file = BytesIO()
    rows = export(file)
    rows.write(label(0))
    rows.discard()
    size = len(file.getvalue())
    del rows

    assert len(file.getvalue()) == size
    with pytest.raises(Exception, match="Parquet"):
        parquet.ParquetFile(file)


def test_what_is_no_table_of_answers_says_why() -> None:
    importer = FORMAT.universal_importer
    assert importer is not None
    file = BytesIO()
    parquet.write_table(parquet.ParquetFile(written()).read(["task"]), file)
    for data, code in ((b"PAR1 no", "no_parquet"), (file.getvalue(), "no_payload")):
        (problem,) = importer.answers(BytesIO(data), CONTEXT)
        assert isinstance(problem, Problem)
        assert problem.code == code
    (answer,) = importer.answers(written(), CONTEXT)
    assert isinstance(answer, ImportedAnswer)
    assert (answer.task, answer.payload) == ("tsk_a", {"words": ""})


def written() -> BytesIO:
    file = BytesIO()
    with export(file) as rows:
        rows.write(label(0))
    return file


def test_nobody_loads_pyarrow_before_the_first_file() -> None:
    program = """
import sys
from labelwright.cli.main import parser
from labelwright.plugin import registry
import labelwright.bootstrap
for kind in registry.task_types().values():
    registry.exporters(kind), registry.importers(kind)
parser().format_help()
raise SystemExit("pyarrow" in sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_where_pyarrow_is_missing_the_format_is_not_offered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kind = next(iter(registry.task_types().values()))
    assert FORMAT.name in registry.exporters(kind)
    monkeypatch.setattr(writer, "find_spec", {"pyarrow": None}.get)

    assert FORMAT.name not in registry.exporters(kind)
    assert FORMAT.name not in registry.importers(kind)
    with pytest.raises(UnavailableError, match="not installed") as refused:
        registry.exporter(kind, FORMAT.name)
    assert "labelwright[parquet]" in str(refused.value.cure)
