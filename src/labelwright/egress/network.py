"""Where names become addresses and addresses become sockets: one look-up, checked, pinned.

The HTTP client asks this backend for a connection to a *name*. The name is resolved once, every
answer must pass the policy, and the socket is opened to one of the very addresses that were
checked. TLS then still verifies the name. A second look-up that could answer differently does not
happen, and the address of the connected peer is checked again.
"""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import httpcore

from labelwright.egress.addresses import Address, parse_address
from labelwright.egress.errors import FetchFailedError, refused_address
from labelwright.egress.policy import EgressPolicy

CONNECT_SECONDS = 5.0
_MAX_TRIES = 4

Resolver = Callable[[str, int], Awaitable[list[str]]]
_SocketOption = (
    tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]
)


class SystemResolver:
    """The resolver of the operating system, in threads of its own.

    Names are a stranger's choice and slow ones must not hold up other work that uses threads.
    """

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="egress-resolve")

    async def __call__(self, host: str, port: int) -> list[str]:
        """Return the addresses of ``host``, best first; none where the name does not exist."""
        loop = asyncio.get_running_loop()
        try:
            answers = await loop.run_in_executor(self._threads, _look_up, host, port)
        except socket.gaierror as error:
            if error.errno != socket.EAI_AGAIN:
                return []
            raise FetchFailedError(
                f"The name {host} could not be looked up for now.",
                code="fetch_name_unresolved",
                cure="Check the name; we try again later.",
                retryable=True,
            ) from None
        return list(dict.fromkeys(answers))

    def close(self) -> None:
        """Let go of the threads."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def _look_up(host: str, port: int) -> list[str]:
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(answer[4][0]) for answer in answers]


class PinnedBackend(httpcore.AsyncNetworkBackend):
    """The network as the policy allows it."""

    def __init__(
        self,
        policy: EgressPolicy,
        *,
        resolver: Resolver,
        inner: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        self._policy = policy
        self._resolve = resolver
        self._inner = inner or cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(  # noqa: PLR0917  the signature of httpcore
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  likewise
        local_address: str | None = None,
        socket_options: Iterable[_SocketOption] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection to a checked address of ``host``."""
        self._policy.check_port(host, port)
        addresses = (await self._vetted(host, port))[:_MAX_TRIES]
        each = (timeout or CONNECT_SECONDS) / len(addresses)
        failure: Exception = httpcore.ConnectError()
        for address in addresses:
            try:
                stream = await self._inner.connect_tcp(
                    str(address), port, each, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                return await self._checked_peer(stream, host=host, port=port, pinned=address)
        raise failure

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ASYNC109, ARG002  the signature of httpcore
        socket_options: Iterable[_SocketOption] | None = None,  # noqa: ARG002  likewise
    ) -> httpcore.AsyncNetworkStream:
        """Refuse: no address leads to a local socket."""
        raise refused_address(path, 0)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    async def _vetted(self, host: str, port: int) -> list[Address]:
        """Return the addresses of ``host``, each of them allowed; one bad answer spoils all."""
        try:
            addresses = [parse_address(host)]
        except ValueError:
            addresses = [parse_address(text) for text in await self._resolve(host, port)]
        permits = self._policy.permits
        if not addresses or not all(permits(host=host, port=port, address=a) for a in addresses):
            raise refused_address(host, port)
        return addresses

    async def _checked_peer(
        self, stream: httpcore.AsyncNetworkStream, *, host: str, port: int, pinned: Address
    ) -> httpcore.AsyncNetworkStream:
        peer = parse_address(str(stream.get_extra_info("server_addr")[0]))
        if peer != pinned or not self._policy.permits(host=host, port=port, address=peer):
            await stream.aclose()
            raise refused_address(host, port)
        return stream
