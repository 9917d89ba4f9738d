"""Any label as one document, and back: the fields of ``LabelRecord`` under their own names.

Beside them ``task_type`` and ``task_type_version`` say how the payload is to be read.
"""

from collections.abc import Iterator
from typing import Annotated, Any, BinaryIO

from msgspec import Meta, Struct, field
from msgspec.structs import astuple

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import decode
from labelwright.plugin.export_format import (
    ExportHeader,
    ImportContext,
    ImportedAnswer,
    LabelRecord,
)
from labelwright.plugin.problems import Problem


class LabelLine(LabelRecord, frozen=True, omit_defaults=True, kw_only=True):
    """A label, and how its payload is to be read."""

    task_type: str
    task_type_version: int


class LabelExporter:
    """Exporter for labels of any task type."""

    loses: tuple[str, ...] = ()

    def head(self, header: ExportHeader) -> Iterator[LabelLine]:
        """Yield nothing: every line is a label."""
        return iter(())

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[LabelLine]:
        """Yield the label as it is."""
        yield LabelLine(
            *astuple(label),
            task_type=header.task_type,
            task_type_version=header.task_type_version,
        )

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the payload: all of it is carried."""
        return label.payload


class LabelImporter:
    """Importer of answers: lines with at least a ``payload``."""

    def answers(self, file: BinaryIO, context: ImportContext) -> Iterator[ImportedAnswer | Problem]:
        """Yield an answer or a problem for each line, empty lines left out.

        The path of a problem starts with the number of its line, from 1.
        """
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                found = decode(line, _Line)
            except InvalidInputError as error:
                path = f"/{number}{error.field or ''}"
                yield Problem(path, error.code, error.message, error.cure or "")
                continue
            assets = sorted(found.assets, key=lambda asset: asset.ordinal)
            yield ImportedAnswer(
                payload=found.payload,
                assets=tuple(asset.name for asset in assets),
                task=found.task,
                unique_id=found.unique_id,
                score=found.confidence if found.score is None else found.score,
            )


class _Asset(Struct, frozen=True):
    name: str = ""
    ordinal: int = 0


class _Line(Struct, frozen=True):
    payload: Any
    assets: list[_Asset] = field(default_factory=list[_Asset])
    task: str | None = None
    unique_id: str | None = None
    score: Annotated[float, Meta(ge=0, le=1)] | None = None
    confidence: Annotated[float, Meta(ge=0, le=1)] | None = None
