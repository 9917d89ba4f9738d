"""Predictions and finished labels out of CoNLL files with BIO tags.

Our own files say where every token stands and what the text is. Of other files the tokens are
joined by single spaces, blocks by line feeds, each document (``-DOCSTART-``, else each file) being
one text; whoever reads finds the task by that text.
"""

from collections.abc import Iterator
from typing import BinaryIO

import msgspec
from msgspec import Struct

from labelwright.formats.conll import FORMAT, ConllFound, read_conll
from labelwright.plugin.export_format import ImportContext, ImportedAnswer, Importer
from labelwright.plugin.problems import Problem
from labelwright.task_types.text_spans.exports.tokens import BEGIN, INSIDE, OUTSIDE, tags_of
from labelwright.task_types.text_spans.schema import Payload, Span


class ConllImporter:
    """Importer for the format of ``labelwright.formats.conll``."""

    def answers(self, file: BinaryIO, context: ImportContext) -> Iterator[ImportedAnswer | Problem]:
        """Yield one answer for each task that the file names, else for each document."""
        answer = _Answer(context)
        for block in read_conll(file):
            if isinstance(block, Problem):
                yield block
                continue
            if not answer.continues_with(block):
                yield from answer.finished()
                answer = _Answer(context)
            answer.add(block)
        yield from answer.finished()


class _Part(Struct, frozen=True):
    """Some of a text from ``start`` on, and its tokens: first code point, end, tag."""

    text: str
    start: int
    tokens: list[tuple[int, int, str]]


class _Answer:
    """The answer about one task, block by block."""

    def __init__(self, context: ImportContext) -> None:
        self._classes = {entry.id: entry.id for entry in context.ontology.classes}
        self._classes |= {e.name: e.id for e in reversed(context.ontology.classes)}
        self._classes |= {tag: key for key, tag in tags_of(context.ontology).items()}
        self._task: str | None = None
        self._names: dict[int, str] = {}
        self._spans: list[Span] = []
        self._problems: list[Problem] = []
        self._end = 0
        self._is_empty = True

    def continues_with(self, block: ConllFound) -> bool:
        """Return whether a block belongs to what came before."""
        if self._is_empty:
            return True
        return block.comments.get("task") == self._task and not block.begins_document

    def add(self, block: ConllFound) -> None:
        """Take over the spans of a block."""
        self._is_empty = False
        said = block.comments
        task, text, ordinal = said.get("task"), said.get("text"), said.get("asset")
        self._task = task if isinstance(task, str) else None
        asset = ordinal if isinstance(ordinal, int) and ordinal >= 0 else 0
        self._names.setdefault(asset, str(said.get("name", "")))
        start = said.get("start")
        tokens = _placed(block) if self._task is not None else None
        if tokens is not None and isinstance(start, int) and isinstance(text, str):
            part = _Part(text, start, tokens)
        else:
            joined = " ".join(form for form, _, _ in block.tokens)
            part = _Part(joined, self._end, _joined(block, self._end))
            self._end += len(joined) + 1
        self._spans_of(part, asset, block.line)

    def finished(self) -> Iterator[ImportedAnswer | Problem]:
        """Yield the answer, then what could not be read."""
        if not self._is_empty:
            spans = [
                msgspec.structs.replace(span, id=f"s{place}")
                for place, span in enumerate(self._spans, start=1)
            ]
            yield ImportedAnswer(
                payload=msgspec.to_builtins(Payload(spans)),
                assets=tuple(name for _, name in sorted(self._names.items())),
                task=self._task,
            )
        yield from self._problems

    def _spans_of(self, part: "_Part", asset: int, line: int) -> None:
        open_class = None
        for first, end, tag in part.tokens:
            class_id = self._class_of(tag, line)
            if class_id is None:
                open_class = None
                continue
            if tag.startswith(INSIDE) and class_id == open_class:
                begun = self._spans.pop()
            else:
                begun = Span("s", class_id, first, end, "", asset)
            covered = part.text[begun.start - part.start : end - part.start]
            self._spans.append(msgspec.structs.replace(begun, end=end, text=covered))
            open_class = class_id

    def _class_of(self, tag: str, line: int) -> str | None:
        """Return the class of a tag; None outside of spans, and where there is no such class."""
        if tag == OUTSIDE:
            return None
        is_whole = tag.startswith((BEGIN, INSIDE))
        class_id = self._classes.get(tag[len(INSIDE) :]) if is_whole else None
        if class_id is None:
            self._refuse(line, tag[len(INSIDE) :] if is_whole else tag)
        return class_id

    def _refuse(self, line: int, name: str) -> None:
        self._problems.append(
            Problem(
                f"/{line}",
                "unknown_tag",
                f"{name!r} is no class of the ontology.",
                "Tag tokens O, B- or I- and the name of a class.",
            )
        )


def _placed(block: ConllFound) -> list[tuple[int, int, str]] | None:
    """Return the tokens where the file says where they stand."""
    placed = [(*at, tag) for _, at, tag in block.tokens if at is not None]
    return placed if len(placed) == len(block.tokens) else None


def _joined(block: ConllFound, start: int) -> list[tuple[int, int, str]]:
    """Return the tokens as they stand when they are joined by single spaces."""
    tokens: list[tuple[int, int, str]] = []
    for form, _, tag in block.tokens:
        tokens.append((start, start + len(form), tag))
        start += len(form) + 1
    return tokens


IMPORTS: dict[str, Importer] = {FORMAT.name: ConllImporter()}
