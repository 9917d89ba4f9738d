"""The raw client: whole answers however they arrive, and a lost connection is never an answer."""

import asyncio

import pytest

from bench.wire import Answer, Connection, ConnectionLostError

CHUNKED = (
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n0\r\n\r\n\r\n2\r\nab\r\n0\r\n\r\n"
)


async def answered(pieces: list[bytes]) -> Answer:
    """Ask a service that sends these pieces, each by itself, and hangs up."""

    is_over = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.01)
        writer.close()
        is_over.set()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    connection = Connection(server.sockets[0].getsockname()[1], "secret")
    try:
        return await connection.request("GET", "/")
    finally:
        await is_over.wait()
        connection.close()
        server.close()


def get(pieces: list[bytes]) -> Answer:
    return asyncio.run(answered(pieces))


def test_answer_is_whole_however_it_is_cut() -> None:
    whole = b"HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nhello"
    for place in (3, 20, 40, len(whole) - 1):
        assert get([whole[:place], whole[place:]]) == Answer(201, b"hello")


def test_chunk_that_looks_like_the_end_is_not_the_end() -> None:
    for place in range(40, len(CHUNKED)):
        assert get([CHUNKED[:place], CHUNKED[place:]]) == Answer(200, b"0\r\n\r\nab")


def test_answer_without_a_body_is_whole_at_once() -> None:
    assert get([b"HTTP/1.1 204 No Content\r\nserver: x\r\n\r\n"]) == Answer(204, b"")


def test_half_an_answer_is_a_lost_connection() -> None:
    with pytest.raises(ConnectionLostError):
        get([b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel"])


def test_nobody_listening_is_a_lost_connection() -> None:
    with pytest.raises(ConnectionLostError):
        asyncio.run(Connection(1).request("GET", "/"))
