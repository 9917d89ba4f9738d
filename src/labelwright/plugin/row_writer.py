"""A table under way in a text file: a line of headings, then a line for each row.

What a cell looks like is for the format to say; commas, line ends and going on after a break are
the same for all.
"""

from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

import msgspec

from labelwright.plugin.answer_parts import Json
from labelwright.plugin.tables import Column, Row, Table


class RowStyle(msgspec.Struct, frozen=True):
    """How a format writes its lines.

    Parameters
    ----------
    heading, cell
        Text of a column's heading, and of its value in one row, quoted as the format has it.
    mark
        Bytes before the headings.
    """

    heading: Callable[[Column], str]
    cell: Callable[[Column, Any], str]
    mark: bytes = b""


class RowWriter:
    """Rows under way, by RFC 4180: commas, lines that end in CR LF.

    Parameters
    ----------
    state
        What `state` returned before a break; None for a new file.
    """

    def __init__(self, file: BinaryIO, style: RowStyle, state: Json | None = None) -> None:
        self._file = file
        self._style = style
        known = () if state is None else state["columns"]
        self._columns = msgspec.convert(known, tuple[Column, ...])

    def write(self, record: Table | Row) -> None:
        """Add the line of headings, or a row."""
        style = self._style
        if isinstance(record, Table):
            self._columns = record.columns
            self._file.write(style.mark)
            self._write_line(map(style.heading, record.columns))
        else:
            pairs = zip(self._columns, record.values, strict=True)
            self._write_line(style.cell(column, value) for column, value in pairs)

    def state(self) -> Json:
        """Return the columns."""
        return {"columns": msgspec.to_builtins(self._columns)}

    def close(self) -> None:
        """Do nothing: every row is whole by itself."""

    def discard(self) -> None:
        """Do nothing: nothing is held."""

    def _write_line(self, cells: Iterable[str]) -> None:
        self._file.write((",".join(cells) + "\r\n").encode())
