"""An export finishes its file or lets go of it."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

import pytest

from labelwright.plugin.export_format import (
    Export,
    ExportHeader,
    LabelRecord,
)
from labelwright.plugin.ontology import Ontology

HEADER = ExportHeader("prj_1", "Boats", "any", 1, None, Ontology())


class Lines:
    """A container that writes what it is told, and what happens to it."""

    name = "lines"
    title = "Lines"
    extension = "txt"
    content_type = "text/plain"
    universal_exporter = None
    universal_importer = None

    def open(self, file: BinaryIO, header: ExportHeader) -> "LinesWriter":
        return LinesWriter(file, header.name)


class LinesWriter:
    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self.write(f"open {name}")

    def write(self, record: Any) -> None:
        self._file.write(f"{record}\n".encode())

    def close(self) -> None:
        self.write("close")

    def discard(self) -> None:
        self.write("discard")


class Doubling:
    """Two records a label, after one head."""

    loses = ()

    def head(self, header: ExportHeader) -> Iterator[str]:
        yield f"head of {header.project}"

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[str]:
        yield label.label
        yield label.task

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        return label.payload


def started(file: BytesIO) -> Export:
    return Export(container=Lines(), exporter=Doubling(), file=file, header=HEADER)


def test_a_finished_export_holds_head_records_and_end() -> None:
    file = BytesIO()

    with started(file) as export:
        export.write(LabelRecord(label="lbl_1", task="tsk_1"))
        export.write(LabelRecord(label="lbl_2", task="tsk_2"))

    assert export.written == 2
    assert file.getvalue().decode().split("\n") == [
        "open Boats", "head of prj_1", "lbl_1", "tsk_1", "lbl_2", "tsk_2", "close", "",
    ]  # fmt: skip


def test_an_export_that_fails_is_discarded() -> None:
    file = BytesIO()

    with pytest.raises(RuntimeError, match="lost"), started(file):
        raise RuntimeError("connection lost")

    assert file.getvalue().endswith(b"discard\n")


def test_an_export_that_cannot_even_start_is_discarded() -> None:
    class Headless(Doubling):
        def head(self, header: ExportHeader) -> Iterator[str]:
            raise RuntimeError("no head")

    file = BytesIO()

    with pytest.raises(RuntimeError, match="no head"):
        Export(container=Lines(), exporter=Headless(), file=file, header=HEADER)

    assert file.getvalue().endswith(b"discard\n")
