"""A file as an answer: whole, in part, not again, and never two files put together."""

import asyncio
from collections.abc import AsyncIterator
from hashlib import sha256
from typing import Any

import pytest

from labelwright.http import Reply
from labelwright.http.file_reply import file_reply

DATA = bytes(range(100))
DIGEST = sha256(DATA).digest()
ETAG = f'"{DIGEST.hex()}"'
OTHER = '"' + "0" * 64 + '"'


def answer(**request: str) -> tuple[Reply, bytes]:
    async def opened(start: int, end: int) -> AsyncIterator[bytes]:
        yield DATA[start:end]

    reply = file_reply(
        {name.replace("_", "-"): value for name, value in request.items()},
        sha256=DIGEST,
        size=len(DATA),
        content_type="text/plain",
        headers={"x-more": "1"},
        open_range=opened,
    )
    return reply, asyncio.run(taken(reply))


async def taken(reply: Reply) -> bytes:
    return b"" if reply.stream is None else b"".join([block async for block in reply.stream])


def test_whole_file_says_that_it_can_be_gone_on_with() -> None:
    reply, data = answer()

    assert (reply.status, data) == (200, DATA)
    assert reply.headers == {
        "x-more": "1", "etag": ETAG, "accept-ranges": "bytes", "content-length": "100",
    }  # fmt: skip


@pytest.mark.parametrize("condition", [{}, {"if_range": ETAG}, {"if_range": f" {ETAG} "}])
def test_part_is_the_part(condition: Any) -> None:
    reply, data = answer(range="bytes=10-19", **condition)

    assert (reply.status, data) == (206, DATA[10:20])
    assert reply.headers["content-range"] == "bytes 10-19/100"
    assert reply.headers["content-length"] == "10"


@pytest.mark.parametrize("condition", [OTHER, f"W/{ETAG}", "Tue, 24 Nov 2026 12:00:00 GMT", ""])
def test_part_of_another_file_is_never_put_behind_it(condition: str) -> None:
    reply, data = answer(range="bytes=10-", if_range=condition)

    assert (reply.status, data) == (200, DATA)


def test_range_beyond_the_end_names_the_size() -> None:
    reply, data = answer(range="bytes=100-")

    assert (reply.status, data) == (416, b"")
    assert reply.headers["content-range"] == "bytes */100"


def test_range_beyond_the_end_of_another_file_gives_the_whole() -> None:
    assert answer(range="bytes=100-", if_range=OTHER)[0].status == 200


@pytest.mark.parametrize("header", [ETAG, f"W/{ETAG}", f"{OTHER}, {ETAG}", "*"])
def test_what_the_asker_has_is_not_sent_again(header: str) -> None:
    reply, data = answer(if_none_match=header, range="bytes=0-5")

    assert (reply.status, data) == (304, b"")
    assert reply.headers["etag"] == ETAG


def test_another_file_is_sent() -> None:
    assert answer(if_none_match=OTHER)[0].status == 200
