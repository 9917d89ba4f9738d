"""Answers out of Parquet files with at least a column ``payload`` of JSON texts."""

from collections.abc import Iterator
from importlib import import_module
from typing import Annotated, Any, BinaryIO

from msgspec import Meta, Struct, field

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import convert, decode
from labelwright.plugin.export_format import ImportContext, ImportedAnswer
from labelwright.plugin.problems import Problem

READ = ("payload", "task", "unique_id", "confidence", "score", "assets")
BATCH = 1_000


class ParquetImporter:
    """Importer of answers, a thousand rows at a time."""

    def answers(self, file: BinaryIO, context: ImportContext) -> Iterator[ImportedAnswer | Problem]:
        """Yield an answer or a problem for each row; a problem's path begins with its number."""
        arrow: Any = import_module("pyarrow")  # only who reads such a file pays for it
        parquet: Any = import_module("pyarrow.parquet")
        try:
            found: Any = parquet.ParquetFile(file)
            columns = [name for name in READ if name in found.schema_arrow.names]
            if READ[0] not in columns:
                yield Problem(
                    "", "no_payload", f"There is no column {READ[0]}.", "Name the answers' column."
                )
                return
            number = 0
            for batch in found.iter_batches(batch_size=BATCH, columns=columns):
                for row in batch.to_pylist():
                    number += 1
                    yield _answer(row, number)
        except (arrow.ArrowException, OSError) as error:
            yield Problem("", "no_parquet", f"The file is no Parquet: {error}.", "Write it anew.")


class _Asset(Struct, frozen=True):
    name: str = ""
    ordinal: int = 0


class _Row(Struct, frozen=True):
    payload: str
    assets: list[_Asset] | None = field(default_factory=list[_Asset])
    task: str | None = None
    unique_id: str | None = None
    score: Annotated[float, Meta(ge=0, le=1)] | None = None
    confidence: Annotated[float, Meta(ge=0, le=1)] | None = None


def _answer(row: dict[str, Any], number: int) -> ImportedAnswer | Problem:
    try:
        found = convert(row, _Row)
        payload = decode(found.payload.encode(), object)
    except InvalidInputError as error:
        path = f"/{number}{error.field or ''}"
        return Problem(path, error.code, error.message, error.cure or "")
    assets = sorted(found.assets or (), key=lambda asset: asset.ordinal)
    return ImportedAnswer(
        payload=payload,
        assets=tuple(asset.name for asset in assets),
        task=found.task,
        unique_id=found.unique_id,
        score=found.confidence if found.score is None else found.score,
    )
