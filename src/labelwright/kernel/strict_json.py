r"""The only JSON door: strict in, strict out.

Refused, each with a clear error and never a silent change: ``NaN`` and infinities, numbers beyond
a double, integers beyond 2^53 that would change in a browser, byte order marks and encodings other
than UTF-8, lone surrogates, ``\u0000``, a key given twice, nesting beyond 64.
"""

import re
from collections.abc import Callable
from typing import Any, Generic, NoReturn, TypeVar, overload

import msgspec
import rfc8785

from labelwright.kernel.errors import InvalidInputError

T = TypeVar("T")

MAX_DEPTH = 64
MAX_SAFE_INTEGER = 2**53 - 1

_STRING = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_POINTER = re.compile(r"\.([A-Za-z_][A-Za-z0-9_-]*)|\[(\d+|\.\.\.)\]")
_LONG_NUMBER = re.compile(rb"[0-9]{16}")
_encoder = msgspec.json.Encoder()


@overload
def decode(data: bytes) -> Any: ...
@overload
def decode(data: bytes, type: type[T]) -> T: ...
def decode(data: bytes, type: Any = Any) -> Any:  # noqa: A002  msgspec's own word
    """Return the document in ``data``, checked against ``type``.

    Raises
    ------
    InvalidInputError
        With the JSON pointer of the field where that is known.
    """
    try:
        plain = msgspec.json.decode(data)
        members, has_nul = _walk(plain)
        if has_nul:
            raise InvalidInputError(
                "A text holds U+0000, which no database can store.",
                code="nul_character",
                cure="Remove the NUL character.",
            )
        if _STRING.sub(b"", data).count(b":") != members:
            raise InvalidInputError(
                "An object holds the same key twice.",
                code="duplicate_key",
                cure="Send each key once.",
            )
        return plain if type is Any else msgspec.convert(plain, type)
    except msgspec.ValidationError as error:
        raise _invalid(error) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise_malformed()
    except RecursionError:
        raise _too_deep() from None


class Reader(Generic[T]):
    """Reads many documents of one type: as `decode` does, several times as fast.

    Parameters
    ----------
    type
        A struct that forbids unknown fields, its structs too, and bounds its numbers; a field that
        may be missing is ``UNSET`` then. So a document that is read and written again has its
        members, each once.
    loose
        Returns what of a document has no type of its own, or None.

    A document is read at once where its bytes prove it honest. Each of the laws that msgspec does
    not hold by itself shows in them: a key given twice in more quotation marks than are written
    again, U+0000 in its escape, a deep nest in its brackets, a large number in its digits. Whatever
    looks suspicious, and whatever is wrong, `decode` judges.
    """

    def __init__(self, type: type[T], loose: Callable[[T], object]) -> None:  # noqa: A002
        self._type = type
        self._loose = loose
        self._decode = msgspec.json.Decoder(type).decode

    def read(self, data: bytes) -> T:
        """Return the document in ``data``; errors are those of `decode` and `convert`."""
        try:
            value = self._decode(data)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return convert(decode(data), self._type)
        if self._is_honest(data, value):
            return value
        return convert(decode(data), self._type)

    def _is_honest(self, data: bytes, value: T) -> bool:
        marks = data.count(b'"')
        again = _encoder.encode(value)
        if b"\\" in data:
            if b"\\\\" in data or b"\\u0000" in data or b"\\\\" in again:
                return False
            marks -= data.count(b'\\"')
            again_marks = again.count(b'"') - again.count(b'\\"')
        else:
            again_marks = again.count(b'"')
        if marks != again_marks:
            return False
        loose = self._loose(value)
        if loose is None:
            return True
        is_flat = data.count(b"[") + data.count(b"{") < MAX_DEPTH
        return is_flat and not _LONG_NUMBER.search(_encoder.encode(loose))


def convert(value: object, type: type[T], *, path: str = "") -> T:  # noqa: A002
    """Return ``value`` (a plain document) as ``type``; problems point below ``path``."""
    try:
        return msgspec.convert(value, type)
    except msgspec.ValidationError as error:
        raise _invalid(error, path) from None


def encode(value: object) -> bytes:
    """Return ``value`` as compact JSON; NaN and infinities are an error of ours."""
    return _encoder.encode(value)


def plain(value: object) -> Any:
    """Return ``value`` as plain dictionaries, lists, texts and numbers."""
    return msgspec.to_builtins(value)


def canonical(value: object) -> bytes:
    """Return the RFC 8785 form of ``value``: equal documents give equal bytes."""
    return rfc8785.dumps(msgspec.to_builtins(value))


def equal(a: object, b: object) -> bool:
    """Return whether two documents are the same JSON (RFC 8785)."""
    return canonical(a) == canonical(b)


def _walk(document: object) -> tuple[int, bool]:
    """Return the number of object members, and whether any text holds U+0000."""
    members = 0
    has_nul = False
    level: list[object] = [document]
    for _ in range(MAX_DEPTH + 1):
        below: list[object] = []
        for value in level:
            if isinstance(value, str):
                has_nul = has_nul or "\0" in value
            elif isinstance(value, dict):
                members += len(value)  # pyright: ignore[reportUnknownArgumentType]
                below.extend(value.keys())  # pyright: ignore[reportUnknownArgumentType]
                below.extend(value.values())  # pyright: ignore[reportUnknownArgumentType]
            elif isinstance(value, list):
                below.extend(value)  # pyright: ignore[reportUnknownArgumentType]
            elif isinstance(value, int) and abs(value) > MAX_SAFE_INTEGER:
                raise InvalidInputError(
                    "A whole number is beyond ±(2^53 − 1).",
                    code="number_out_of_range",
                    cure="Send large identifiers as text.",
                )
        if not below:
            return members, has_nul
        level = below
    raise _too_deep()


def raise_malformed() -> NoReturn:
    """Say that a text is no JSON."""
    raise InvalidInputError(
        "The body is not valid JSON in UTF-8.",
        code="malformed_json",
        cure="Send one JSON document, UTF-8, without NaN, Infinity or lone surrogates.",
    ) from None


def _too_deep() -> InvalidInputError:
    return InvalidInputError(
        f"The document nests deeper than {MAX_DEPTH} levels.",
        code="too_deep",
        cure="Flatten it.",
    )


def _invalid(error: msgspec.ValidationError, prefix: str = "") -> InvalidInputError:
    text = str(error)
    message, _, where = text.partition(" - at `")
    pointer = prefix + "".join(
        f"/{name or index}" for name, index in _POINTER.findall(where.rstrip("`").removeprefix("$"))
    )
    missing = re.fullmatch(r"Object missing required field `(.+)`", message)
    unknown = re.fullmatch(r"Object contains unknown field `(.+)`", message)
    named = missing or unknown
    if named:
        pointer = f"{pointer}/{named.group(1)}"
    code = "missing_field" if missing else "unknown_field" if unknown else "invalid_field"
    cure = "Send this field." if missing else "Remove this field." if unknown else message + "."
    return InvalidInputError(
        f"{pointer or 'The document'}: {message[0].lower()}{message[1:]}.",
        code=code,
        field=pointer,
        cure=cure,
    )


def decode_own(data: bytes) -> Any:
    """Return a document that we stored ourselves: it was checked on its way in."""
    return msgspec.json.decode(data)
