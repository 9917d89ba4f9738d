"""Labels as CoNLL: the tokens of each text with BIO tags, and above them what tags cannot carry."""

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from labelwright.formats.conll import FORMAT, ConllBlock, ConllToken
from labelwright.plugin.export_format import AssetRecord, Exporter, ExportHeader, LabelRecord
from labelwright.task_types.text_spans.exports.tokens import blocks, flat, tags_of
from labelwright.task_types.text_spans.schema import Payload, Span

LOSES = (
    "spans that overlap one before them: of those the longest of the first is kept",
    "white space at the ends of a span",
    "attributes, relations, and answers about the task as a whole",
    "metadata, unique id, confidence and history of the task",
    "ids of spans, and which prediction a span was made from",
    "assets without a text",
)


class ConllExporter:
    """Exporter for the format of ``labelwright.formats.conll``."""

    loses = LOSES

    def head(self, header: ExportHeader) -> Iterator[ConllBlock]:
        """Yield nothing: classes are named where they stand."""
        return iter(())

    def records(self, label: LabelRecord, header: ExportHeader) -> Iterator[ConllBlock]:
        """Yield the blocks of each text; the first says what is left out of the text's spans."""
        tags = tags_of(header.ontology)
        kept, left_out = flat(msgspec.convert(label.payload, Payload).spans)
        for asset in sorted(label.assets, key=lambda asset: asset.ordinal):
            if asset.text is None:
                continue
            spans = [span for span in kept if span.asset == asset.ordinal]
            lost = [_told(span, tags) for span in left_out if span.asset == asset.ordinal]
            said: dict[str, Any] = {"left_out": lost} if lost else {}
            for start, end, tokens in blocks(asset.text, spans, tags):
                if not tokens and not said and start:
                    continue
                comments = _where(label, asset, start) | said
                comments["text"] = asset.text[start:end]
                yield ConllBlock(comments, tuple(ConllToken(*token) for token in tokens))
                said = {}

    def carried(self, label: LabelRecord, header: ExportHeader) -> Any:
        """Return the spans that do not overlap, without attributes."""
        texts = {asset.ordinal for asset in label.assets if asset.text is not None}
        kept, _ = flat(msgspec.convert(label.payload, Payload).spans)
        spans = [span for span in kept if span.asset in texts]
        bare = [
            replace(span, id=f"s{place}", attributes={}, prediction=None)
            for place, span in enumerate(spans, start=1)
        ]
        return msgspec.to_builtins(Payload(bare))


def _where(label: LabelRecord, asset: AssetRecord, start: int) -> dict[str, Any]:
    return {"task": label.task, "asset": asset.ordinal, "name": asset.name, "start": start}


def _told(span: Span, tags: dict[str, str]) -> list[Any]:
    return [span.start, span.end, tags[span.class_id]]


EXPORTS: dict[str, Exporter] = {FORMAT.name: ConllExporter()}
