"""A small HTTP/1.1 client on raw sockets: one request at a time on a connection that is kept.

It shares the processor with the service that it measures, so it does as little as it can: no pool,
no redirects, no header objects. It knows bodies with a length, chunked ones, and none.
"""

import asyncio
import json
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, NamedTuple, cast

HIGH_WATER = 1 << 20


class ConnectionLostError(Exception):
    """The connection ended before the answer was whole: nothing is known about the request."""


class RefusedError(Exception):
    """The service answered with a status that the caller did not expect."""


class Answer(NamedTuple):
    """What the service said."""

    status: int
    body: bytes

    def document(self) -> Any:
        """Return the body read as JSON."""
        return json.loads(self.body)


class _Stream(asyncio.Protocol):
    """Collects one answer at a time."""

    def __init__(self) -> None:
        self.transport: asyncio.Transport | None = None
        self.is_lost = False
        self._buffer = bytearray()
        self._waiting: asyncio.Future[Answer] | None = None
        self._may_write = asyncio.Event()
        self._may_write.set()
        self._head: tuple[int, int | None, int] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are none of asyncio's classes
        self.transport = cast("asyncio.Transport", transport)
        self.transport.set_write_buffer_limits(high=HIGH_WATER)

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_lost = True
        self._may_write.set()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(ConnectionLostError(str(exc or "closed by the service")))

    def pause_writing(self) -> None:
        self._may_write.clear()

    def resume_writing(self) -> None:
        self._may_write.set()

    def expect(self) -> "asyncio.Future[Answer]":
        """Return the future of the next answer."""
        self._head = None
        self._buffer.clear()
        self._waiting = asyncio.get_running_loop().create_future()
        if self.is_lost:
            self._waiting.set_exception(ConnectionLostError("closed before the request"))
        return self._waiting

    def write(self, data: bytes) -> None:
        """Send bytes."""
        if self.transport is not None and not self.is_lost:
            self.transport.write(data)

    async def drained(self) -> None:
        """Return when more may be written; raise when nobody listens any more."""
        await self._may_write.wait()
        if self.is_lost:
            raise ConnectionLostError("closed while sending")

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if self._head is None:
            self._head = _read_head(self._buffer)
        if self._head is None or self._waiting is None or self._waiting.done():
            return
        status, length, start = self._head
        if length is not None:
            if len(self._buffer) - start >= length:
                self._waiting.set_result(Answer(status, bytes(self._buffer[start:])))
        elif self._buffer.endswith(b"0\r\n\r\n"):
            body = _unchunked(memoryview(self._buffer)[start:])
            if body is not None:
                self._waiting.set_result(Answer(status, body))


def _read_head(buffer: bytearray) -> tuple[int, int | None, int] | None:
    """Return (status, length or None when chunked, where the body begins)."""
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        return None
    head = bytes(buffer[:end]).lower()
    status = int(head[9:12])
    place = head.find(b"\r\ncontent-length:")
    if place >= 0:
        return status, int(head[place + 17 :].partition(b"\r\n")[0]), end + 4
    if b"\r\ntransfer-encoding: chunked" in head:
        return status, None, end + 4
    return status, 0, end + 4


def _unchunked(data: memoryview) -> bytes | None:
    """Return a chunked body put together, or None while it is not whole."""
    parts: list[bytes] = []
    place = 0
    while place < len(data):
        line, found, _ = bytes(data[place : place + 20]).partition(b"\r\n")
        if not found:
            return None
        size = int(line, 16)
        place += len(line) + 2
        if size == 0:
            return b"".join(parts)
        if place + size + 2 > len(data):
            return None
        parts.append(bytes(data[place : place + size]))
        place += size + 2
    return None


class Connection:
    """Somebody with a token, on one connection that is opened anew when it was lost."""

    def __init__(self, port: int, token: str | None = None) -> None:
        self._port = port
        bearer = f"authorization: Bearer {token}\r\n" if token else ""
        self._common = f" HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\n{bearer}".encode()
        self._stream: _Stream | None = None

    async def request(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        content_type: bytes = b"application/json",
    ) -> Answer:
        """Send one request and return the answer, whatever its status."""
        head = method.encode() + b" " + path.encode() + self._common
        if body is not None:
            head += b"content-type: %b\r\ncontent-length: %d\r\n" % (content_type, len(body))
        elif method != "GET":
            head += b"content-length: 0\r\n"
        stream = await self._connected()
        answer = stream.expect()
        stream.write(head + b"\r\n" + (body or b""))
        return await answer

    async def ok(self, method: str, path: str, document: object = None) -> Any:
        """Send a document and return the one that came back; any other outcome raises.

        A kept connection may have been closed meanwhile, so what only reads is asked again.
        """
        body = None if document is None else json.dumps(document).encode()
        try:
            answer = await self.request(method, path, body)
        except ConnectionLostError:
            if method != "GET":
                raise
            answer = await self.request(method, path, body)
        if answer.status >= HTTPStatus.MULTIPLE_CHOICES:
            raise RefusedError(f"{method} {path}: {answer.status} {answer.body[:500]!r}")
        return answer.document() if answer.body else None

    async def stream(self, path: str, blocks: Iterable[bytes]) -> Answer:
        """POST a body of unknown length, as NDJSON, as fast as the service takes it."""
        stream = await self._connected()
        answer = stream.expect()
        stream.write(
            b"POST "
            + path.encode()
            + self._common
            + b"content-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n"
        )
        for block in blocks:
            stream.write(b"%x\r\n%b\r\n" % (len(block), block))
            await stream.drained()
            if answer.done():
                break  # refused while we were still talking
        else:
            stream.write(b"0\r\n\r\n")
        return await answer

    async def _connected(self) -> _Stream:
        if self._stream is None or self._stream.is_lost:
            loop = asyncio.get_running_loop()
            try:
                _, self._stream = await loop.create_connection(_Stream, "127.0.0.1", self._port)
            except OSError as error:
                raise ConnectionLostError(str(error)) from error
        return self._stream

    def close(self) -> None:
        """Close the connection, if there is one."""
        if self._stream is not None and self._stream.transport is not None:
            self._stream.transport.abort()
        self._stream = None
