"""Requests to the outside: ``fetch`` a file, ``post`` a message.

No credentials, cookies or referrers are ever sent, so none can travel to another host; proxies and
other settings of the environment are not read. The connection pool is one per ``Egress``: close it
with ``aclose`` or use it as a context manager.
"""

import asyncio
import ssl
from collections import defaultdict
from collections.abc import AsyncGenerator, Hashable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

import certifi
import httpcore

from labelwright.egress.answers import (
    Sink,
    check_head,
    deadline,
    opened,
    own_words,
    receive,
    redirection,
    retry_after,
)
from labelwright.egress.errors import FetchFailedError
from labelwright.egress.network import CONNECT_SECONDS, PinnedBackend, Resolver, SystemResolver
from labelwright.egress.policy import EgressPolicy
from labelwright.egress.urls import Target, parse_url

MAX_AT_ONCE = 8

_OURS = frozenset({"host", "content-length", "transfer-encoding", "connection", "user-agent"})


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file that arrived whole. ``content_type`` is only what the other side claims."""

    url: str
    status: int
    content_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PostResult:
    """What a receiver answered: the status, after how many seconds to come again; no more."""

    status: int
    retry_after: float | None = None


class Egress:
    """The door to the outside, under one policy."""

    def __init__(
        self,
        policy: EgressPolicy,
        *,
        resolver: Resolver | None = None,
        network: httpcore.AsyncNetworkBackend | None = None,
        tls: ssl.SSLContext | None = None,
        max_connections: int = 64,
    ) -> None:
        self._policy = policy
        self._max_connections = max_connections
        self._own_resolver = None if resolver else SystemResolver()
        self._backend = PinnedBackend(
            policy, resolver=resolver or self._own_resolver or SystemResolver(), inner=network
        )
        self._tls = tls
        self._pool: httpcore.AsyncConnectionPool | None = None
        self._turns: defaultdict[Hashable, asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(MAX_AT_ONCE)
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close all connections."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.aclose()
        if self._own_resolver is not None:
            self._own_resolver.close()

    async def fetch(
        self,
        url: str,
        *,
        into: BinaryIO | Path,
        max_bytes: int,
        max_redirects: int = 3,
        deadline_seconds: float = 30.0,
        accept: str | None = None,
        on_behalf_of: Hashable = None,
    ) -> Fetched:
        """Write the file at ``url`` to ``into`` and return what it is.

        A file named by path is removed again when the fetch fails; an open file is left as it is.
        ``on_behalf_of`` names the tenant: each has at most eight requests at once, further ones
        wait, and their deadline starts when they do.

        Raises
        ------
        EgressRefusedError
            When the address, or one that it redirects to, may not be used.
        FetchFailedError
            When the file did not come whole, in time and within ``max_bytes``.
        """
        target = parse_url(url)
        headers = {"Accept": accept or "*/*", "Accept-Encoding": "gzip"}
        async with self._turn(on_behalf_of), deadline(target.host, deadline_seconds):
            for _ in range(max_redirects + 1):
                async with self._exchange("GET", target, headers=headers) as response:
                    onward = redirection(response)
                    if onward is None:
                        return await _stored(response, target, into=into, max_bytes=max_bytes)
                    target = target.join(onward)
        raise FetchFailedError(
            f"The address leads on more than {max_redirects} times.",
            code="fetch_redirects",
            cure="Send the address at which the file finally lies.",
            retryable=False,
        )

    async def post(
        self,
        url: str,
        *,
        body: bytes,
        headers: Mapping[str, str],
        deadline_seconds: float = 30.0,
        on_behalf_of: Hashable = None,
    ) -> PostResult:
        """Send ``body`` to ``url`` and return the status. Redirects are not followed.

        Raises
        ------
        EgressRefusedError
            When the address may not be used.
        FetchFailedError
            When no status came in time.
        """
        taken = _OURS.intersection(name.lower() for name in headers)
        if taken:
            raise ValueError(f"headers that are not the caller's to set: {sorted(taken)}")
        target = parse_url(url)
        async with (
            self._turn(on_behalf_of),
            deadline(target.host, deadline_seconds),
            self._exchange("POST", target, headers=headers, body=body) as response,
        ):
            return PostResult(status=response.status, retry_after=retry_after(response))

    @asynccontextmanager
    async def _turn(self, tenant: Hashable) -> AsyncGenerator[None]:
        if tenant is None:
            yield
            return
        async with self._turns[tenant]:
            yield

    @asynccontextmanager
    async def _exchange(
        self,
        method: str,
        target: Target,
        *,
        headers: Mapping[str, str],
        body: bytes | None = None,
    ) -> AsyncGenerator[httpcore.Response]:
        """Send one request and give its answer, of which only the head has been read."""
        self._policy.check_port(target.host, target.port)
        lines = {"Host": target.authority, "User-Agent": "Labelwright", **headers}
        if body is not None:
            lines["Content-Length"] = str(len(body))
        url = httpcore.URL(
            scheme=target.scheme, host=target.host, port=target.port, target=target.target
        )
        with own_words(target.host):
            async with self._connections().stream(
                method,
                url,
                headers=[(name.encode(), value.encode()) for name, value in lines.items()],
                content=body,
                extensions={"timeout": {"connect": CONNECT_SECONDS}},
            ) as response:
                check_head(response, target.host)
                yield response

    def _connections(self) -> httpcore.AsyncConnectionPool:
        if self._pool is None:
            self._pool = httpcore.AsyncConnectionPool(
                ssl_context=self._tls or _trusted(),
                max_connections=self._max_connections,
                max_keepalive_connections=16,
                keepalive_expiry=5.0,
                network_backend=self._backend,
            )
        return self._pool


async def _stored(
    response: httpcore.Response, target: Target, *, into: BinaryIO | Path, max_bytes: int
) -> Fetched:
    with opened(into) as file:
        sink = Sink(file, host=target.host, max_bytes=max_bytes)
        content_type = await receive(response, sink, host=target.host)
    return Fetched(
        url=str(target),
        status=response.status,
        content_type=content_type,
        size=sink.size,
        sha256=sink.sha256,
    )


def _trusted() -> ssl.SSLContext:
    """Return a context that trusts the machine's authorities and the well-known ones."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
