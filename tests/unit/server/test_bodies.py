"""How a declared operation's body is read."""

import asyncio
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import httpx
import pytest

from labelwright.http import Call, Reply, operation
from labelwright.kernel import strict_json
from labelwright.kernel.permissions import PUBLIC
from labelwright.server import app as server_app
from labelwright.server.watching import RequestWatch

if TYPE_CHECKING:
    from labelwright.identity.authenticator import Authenticator


async def nowhere(organization: UUID, path: Mapping[str, str]) -> None:
    """Find no project."""


async def echo(call: Call[dict[str, Any]]) -> Reply:
    """Return how many keys came."""
    return Reply(document={"keys": len(call.body)})


def ask(method: str, content: bytes) -> httpx.Response:
    operations = [
        operation(verb, "/api/echo", echo, permission=PUBLIC, request=dict[str, Any])
        for verb in ("POST", "PUT", "PATCH")
    ]
    app = server_app.build_app(
        operations, cast("Authenticator", None), watch=RequestWatch(), locate=nowhere
    )

    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
            return await client.request(
                method, "/api/echo", content=content, headers={"content-type": "application/json"}
            )

    return asyncio.run(send())


@pytest.mark.parametrize(("size", "is_apart"), [(1000, False), (300 * 2**10, True)])
def test_large_body_is_decoded_beside_the_loop(
    monkeypatch: pytest.MonkeyPatch, size: int, is_apart: bool
) -> None:
    seen: list[bool] = []
    decode = strict_json.decode

    def spy(*arguments: Any) -> Any:
        seen.append(threading.current_thread() is not threading.main_thread())
        return decode(*arguments)

    monkeypatch.setattr(strict_json, "decode", spy)

    assert ask("POST", b'{"a":"' + b"x" * size + b'"}').json() == {"keys": 1}
    assert seen == [is_apart]


def test_broken_large_body_is_refused_like_a_small_one() -> None:
    assert ask("POST", b'{"a":"' + b"x" * 300 * 2**10).status_code == 422


@pytest.mark.parametrize(("method", "status"), [("POST", 200), ("PUT", 422), ("PATCH", 422)])
def test_only_a_post_may_come_without_a_body(method: str, status: int) -> None:
    answer = ask(method, b"")

    assert answer.status_code == status
    assert status == 200 or answer.json()["code"] == "missing_body"
