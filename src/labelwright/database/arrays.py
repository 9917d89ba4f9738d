"""Long arrays as parameters: packed by us in the database's own binary form.

psycopg turns a list into an array item by item; for thousands of ids or payloads that costs more
than the database needs to store them. `packed` joins bytes. The statement names the type:
``%s::uuid[]``.
"""

from collections.abc import Sequence
from struct import Struct
from typing import Literal

from psycopg import adapters
from psycopg.types.string import BytesBinaryDumper

Item = Literal["uuid", "bytea", "text", "int2", "int8"]

_OIDS = {"uuid": 2950, "bytea": 17, "text": 25, "int2": 21, "int8": 20}
_header = Struct(">5i").pack  # dimensions, whether NULLs occur, item's type, length, first index
_NULL = b"\xff\xff\xff\xff"


class PackedArray(bytes):
    """An array, ready to be sent; made by `packed`."""

    __slots__ = ()


def packed(item: Item, values: Sequence[bytes | None]) -> PackedArray:
    """Return the array of ``values``, the bytes of one item each."""
    pieces = [_header(1, 1, _OIDS[item], len(values), 1)]
    for value in values:
        if value is None:
            pieces.append(_NULL)
        else:
            pieces += (len(value).to_bytes(4, "big"), value)
    return PackedArray(b"".join(pieces))


def packed_texts(values: Sequence[str | None]) -> PackedArray:
    """Return the array of ``values`` as texts."""
    return packed("text", [None if value is None else value.encode() for value in values])


def packed_ids(values: Sequence[bytes]) -> PackedArray:
    """Return the array of ``values``, 16 bytes each, as ids."""
    return _of_one_size("uuid", 16, values)


def packed_numbers(values: Sequence[int]) -> PackedArray:
    """Return the array of ``values`` as int2."""
    return _of_one_size("int2", 2, [value.to_bytes(2, "big", signed=True) for value in values])


def _of_one_size(item: Item, size: int, values: Sequence[bytes]) -> PackedArray:
    length = size.to_bytes(4, "big")
    header = _header(1, 0, _OIDS[item], len(values), 1)
    return PackedArray(b"".join((header, length if values else b"", length.join(values))))


class _AsItIs(BytesBinaryDumper):
    """Sends the bytes as they are; the type is that which the statement names."""

    oid = 0


adapters.register_dumper(PackedArray, _AsItIs)
