"""Writes CoNLL columns ``FORM START END TAG``, parted by tabs: UTF-8, a line feed after each line.

The first column is the token and the last its tag, as readers of CoNLL-2003 expect; between them
stand the offsets, so that nothing has to be guessed. Comments begin with ``#`` as in CoNLL-U.
"""

from typing import BinaryIO

from labelwright.formats.conll.records import ConllBlock
from labelwright.kernel.strict_json import canonical
from labelwright.plugin.answer_parts import Json
from labelwright.plugin.export_format import (
    Exporter,
    ExportHeader,
    Importer,
    ResumableWriter,
    Writer,
)

COLUMNS = ("FORM", "START", "END", "TAG")


class ConllFormat:
    """The format: tokens with BIO tags (IOB2)."""

    name = "conll"
    title = "CoNLL (BIO tags)"
    extension = "conll"
    content_type = "text/plain; charset=utf-8"
    universal_exporter: Exporter | None = None
    universal_importer: Importer | None = None

    def open(self, file: BinaryIO, header: ExportHeader) -> Writer:
        """Return a writer of blocks."""
        return ConllWriter(file)

    def open_resumable(
        self, file: BinaryIO, header: ExportHeader, *, spool: BinaryIO, state: Json | None
    ) -> ResumableWriter:
        """Return a writer that goes on behind the blocks in ``file``."""
        return ConllWriter(file)


class ConllWriter:
    """Blocks under way."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, record: ConllBlock) -> None:
        """Add one block and the empty line after it."""
        lines = [f"# {name} = {_json(value)}" for name, value in record.comments.items()]
        lines += [
            f"{token.form}\t{token.start}\t{token.end}\t{token.tag}" for token in record.tokens
        ]
        self._file.write(("\n".join(lines) + "\n\n").encode())

    def state(self) -> Json:
        """Return nothing: whoever goes on needs only the blocks before."""
        return {}

    def close(self) -> None:
        """Do nothing: every block is whole by itself."""

    def discard(self) -> None:
        """Do nothing: nothing is held."""


def _json(value: object) -> str:
    """Return JSON in one line for every reader: some take more signs for the end of a line."""
    text = canonical(value).decode()
    for sign in ("\u0085", "\u2028", "\u2029"):
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
