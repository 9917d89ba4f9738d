"""Reading what the other side answers: head checked, body unpacked, counted and hashed.

The body is unpacked in small steps and counted after unpacking, so that a small packed file cannot
become a large one in memory. Every failure leaves here in words of ours.
"""

import asyncio
import re
import ssl
import zlib
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Generator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import httpcore

from labelwright.egress.errors import FetchFailedError, refused_url

MAX_HEADER_BYTES = 64 * 1024

_MOST_DIGITS = 9
_STEP = 64 * 1024
_GZIP = 16 + zlib.MAX_WBITS
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WHOLE_FILE = frozenset({200, 203})
_RETRYABLE = frozenset({408, 425, 429, 500, 502, 503, 504})
_CONTENT_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,64}/[a-z0-9!#$&^_.+-]{1,64}")


def check_head(response: httpcore.Response, host: str) -> None:
    """Raise if the head of the answer is larger than any honest one."""
    if sum(len(name) + len(value) + 4 for name, value in response.headers) > MAX_HEADER_BYTES:
        raise _broken(host, "sent too many headers", retryable=False)


def redirection(response: httpcore.Response) -> str | None:
    """Return where the answer redirects to, or None if it does not."""
    if response.status not in _REDIRECTS:
        return None
    locations = _header(response, b"location")
    if len(locations) != 1 or not locations[0].isascii():
        raise refused_url("it redirects to an address that cannot be read")
    return locations[0]


def retry_after(response: httpcore.Response) -> float | None:
    """Return after how many seconds the answer asks to come again, if it says so legibly.

    RFC 9110, 10.2.3: a whole number of seconds, or a date.
    """
    said = _header(response, b"retry-after")
    if len(said) != 1:
        return None
    text = said[0].strip()
    if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS:
        return float(text)
    try:
        at = parsedate_to_datetime(text)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return max(0.0, (at - datetime.now(UTC)).total_seconds())


async def receive(response: httpcore.Response, sink: "Sink", *, host: str) -> str:
    """Write the whole body to ``sink``; return the content type that the answer claims.

    Raises
    ------
    FetchFailedError
        When the answer is no whole file or is too large.
    """
    if response.status not in _WHOLE_FILE:
        raise _bad_status(host, response.status)
    coding = ",".join(_header(response, b"content-encoding")).strip().lower()
    announced = _header(response, b"content-length")
    if announced and not coding:
        sink.expect(int(announced[0]))
    async for piece in _unpacked(response.aiter_stream(), host=host, coding=coding):
        sink.write(piece)
    claimed = ",".join(_header(response, b"content-type")).partition(";")[0].strip().lower()
    return claimed if _CONTENT_TYPE.fullmatch(claimed) else "application/octet-stream"


@asynccontextmanager
async def deadline(host: str, seconds: float) -> AsyncGenerator[None]:
    """Bound everything inside, look-ups, redirects and body together."""
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError:
        raise FetchFailedError(
            f"{host} did not answer in full within {seconds:g} s.",
            code="fetch_timeout",
            cure="Check that the server is up and fast enough; we try again later.",
            retryable=True,
        ) from None


@contextmanager
def own_words(host: str) -> Generator[None]:
    """Turn every failure of the network below into one of ours."""
    try:
        yield
    except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
        if any(isinstance(reason, ssl.SSLCertVerificationError) for reason in error.args):
            raise FetchFailedError(
                f"The certificate of {host} could not be verified.",
                code="fetch_bad_certificate",
                cure="Let the server use a certificate of a known authority for this name.",
                retryable=False,
            ) from None
        raise _broken(host, "could not be reached") from None
    except (httpcore.TimeoutException, httpcore.NetworkError):
        raise _broken(host, "broke off the connection") from None
    except httpcore.ProtocolError:
        raise _broken(host, "broke off or does not speak HTTP correctly") from None


def _header(response: httpcore.Response, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in response.headers if key.lower() == name]


def _broken(host: str, what: str, *, retryable: bool = True) -> FetchFailedError:
    return FetchFailedError(
        f"{host} {what}.",
        code="fetch_connection_failed",
        cure="Check that the server is up and reachable from the internet.",
        retryable=retryable,
    )


def _bad_status(host: str, status: int) -> FetchFailedError:
    return FetchFailedError(
        f"{host} answered with status {status} instead of the file.",
        code="fetch_status",
        cure="Check that the address is right and needs no sign-in, for instance with a signed "
        "link that has not expired.",
        retryable=status in _RETRYABLE,
    )


class Sink:
    """A file being received: refuses the first byte beyond ``max_bytes``."""

    def __init__(self, file: BinaryIO, *, host: str, max_bytes: int) -> None:
        self._file = file
        self._host = host
        self._max_bytes = max_bytes
        self._digest = sha256()
        self.size = 0

    def expect(self, n_bytes: int) -> None:
        """Raise if ``n_bytes`` are announced and that is too many already."""
        if n_bytes > self._max_bytes:
            raise self._too_large()

    def write(self, data: bytes) -> None:
        """Take the next bytes."""
        self.size += len(data)
        if self.size > self._max_bytes:
            raise self._too_large()
        self._digest.update(data)
        self._file.write(data)

    @property
    def sha256(self) -> str:
        """The digest of all bytes so far, in hex."""
        return self._digest.hexdigest()

    def _too_large(self) -> FetchFailedError:
        return FetchFailedError(
            f"The file from {self._host} is larger than {self._max_bytes} bytes.",
            code="fetch_too_large",
            cure="Offer a smaller file.",
            retryable=False,
        )


@contextmanager
def opened(into: BinaryIO | Path) -> Generator[BinaryIO]:
    """Give the file to write to; one that was named by path is removed when anything fails."""
    if not isinstance(into, Path):
        yield into
        return
    try:
        with into.open("wb") as file:
            yield file
    except BaseException:
        into.unlink(missing_ok=True)
        raise


async def _unpacked(
    chunks: AsyncIterable[bytes], *, host: str, coding: str
) -> AsyncIterator[bytes]:
    """Yield the body; a packed one in pieces of at most 64 KiB, never all of a bomb at once."""
    if coding in {"", "identity"}:
        async for chunk in chunks:
            yield chunk
        return
    if coding not in {"gzip", "x-gzip"}:
        raise _bad_coding(host)
    unzip = zlib.decompressobj(_GZIP)
    async for chunk in chunks:
        rest = chunk
        while rest:
            try:
                piece = unzip.decompress(rest, _STEP)
            except zlib.error:
                raise _bad_coding(host) from None
            rest = unzip.unconsumed_tail
            if unzip.unused_data:
                raise _bad_coding(host)
            if piece:
                yield piece
                await asyncio.sleep(0)
    if not unzip.eof:
        raise _bad_coding(host)


def _bad_coding(host: str) -> FetchFailedError:
    return FetchFailedError(
        f"{host} sent the file in a packed form that cannot be unpacked.",
        code="fetch_bad_encoding",
        cure="Let the server send the file as it is, or in one whole gzip stream.",
        retryable=False,
    )
