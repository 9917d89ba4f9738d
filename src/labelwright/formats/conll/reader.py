"""Reads CoNLL columns of any maker: the first column is the token, the last its tag.

Columns are parted by tabs, or by spaces where a line has no tab. Offsets are there only where the
second and third of four columns are numbers, as in our own files. ``-DOCSTART-`` begins a document.
"""

from collections.abc import Iterator
from typing import Any, BinaryIO

from msgspec import Struct

from labelwright.formats.conll.writer import COLUMNS
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import decode
from labelwright.plugin.problems import Problem

DOCUMENT = "-DOCSTART-"
LEAST_COLUMNS = 2
LONGEST_LINE = 16 * 2**20


class ConllFound(Struct):
    """One block: what its comments say, and its tokens as form, offsets if there are any, tag."""

    line: int
    comments: dict[str, Any]
    tokens: list[tuple[str, tuple[int, int] | None, str]]
    begins_document: bool = False


def read_conll(file: BinaryIO) -> Iterator[ConllFound | Problem]:
    """Yield the blocks of a file, and a problem for each line that cannot be read."""
    block = ConllFound(1, {}, [])
    number = 0
    while raw := file.readline(LONGEST_LINE):
        number += 1
        try:
            line = raw.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            yield Problem(f"/{number}", "not_utf8", "The line is not UTF-8.", "Save it as UTF-8.")
            continue
        if not line.strip():
            if block.tokens or block.comments:
                yield block
                block = ConllFound(number + 1, {}, [])
        elif line.startswith(DOCUMENT):
            block.begins_document = True
        elif line.startswith("# ") and " = " in line and not block.tokens:
            name, _, value = line[2:].partition(" = ")
            block.comments[name] = _value(value)
        else:
            problem = _take(block, line, number)
            if problem is not None:
                yield problem
    if block.tokens or block.comments:
        yield block


def _take(block: ConllFound, line: str, number: int) -> Problem | None:
    """Add the token of a line to its block."""
    cells = line.split("\t") if "\t" in line else line.split()
    if len(cells) < LEAST_COLUMNS:
        return Problem(f"/{number}", "no_columns", "The line has no tag.", "Write token and tag.")
    offsets = None
    if len(cells) == len(COLUMNS) and cells[1].isdecimal() and cells[2].isdecimal():
        offsets = int(cells[1]), int(cells[2])
    block.tokens.append((cells[0], offsets, cells[-1].strip()))
    return None


def _value(text: str) -> Any:
    try:
        return decode(text.encode(), object)
    except InvalidInputError:
        return text
