"""Outbound requests against real sockets, all of them on the loopback address.

A canary listens on 127.0.0.1 and ::1: whatever a customer writes, it must never be reached. An
allowed server plays every part that a bad or broken server can play.
"""

import asyncio
import gzip
import io
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from labelwright.egress import Egress, EgressPolicy, EgressRefusedError, FetchFailedError

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40

Answer = Callable[[asyncio.StreamWriter, bytes], Awaitable[None]]


def reply(
    body: bytes = b"", *, status: str = "200 OK", headers: str = "", length: int | None = None
) -> Answer:
    """Return an answer with this body; ``length`` overrides the announced length."""

    async def answer(writer: asyncio.StreamWriter, _: bytes) -> None:
        n_bytes = len(body) if length is None else length
        head = f"HTTP/1.1 {status}\r\nContent-Length: {n_bytes}\r\n{headers}\r\n"
        writer.write(head.encode() + body)
        await writer.drain()

    return answer


class Server:
    """A tiny HTTP server that counts connections and keeps the requests it saw."""

    def __init__(self, answers: dict[str, Answer] | None = None) -> None:
        self.answers = answers or {}
        self.n_hits = 0
        self.requests: list[bytes] = []
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.n_hits += 1
        try:
            request = await reader.readuntil(b"\r\n\r\n")
            length = request.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            request += await reader.readexactly(int(length or 0))
            self.requests.append(request)
            path = request.split(b" ")[1].decode()
            await self.answers.get(path, reply(PICTURE, headers="Content-Type: image/png\r\n"))(
                writer, request
            )
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def listening(server: Server, tls: ssl.SSLContext | None = None) -> AsyncGenerator[Server]:
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    second = await asyncio.start_server(server.serve, "::1", server.port, ssl=tls)
    try:
        yield server
    finally:
        for each in (listener, second):
            each.close()
            await each.wait_closed()


def allowing(*servers: Server) -> Egress:
    return Egress(EgressPolicy.parse(f"127.0.0.1:{server.port}" for server in servers))


HOSTILE = [
    "http://127.0.0.1:{port}/",
    "http://127.0.0.2:{port}/",
    "http://localhost:{port}/",
    "http://LOCALHOST:{port}/",
    "http://localhost.:{port}/",
    "http://ip6-localhost:{port}/",
    "http://127.1:{port}/",
    "http://127.0.1:{port}/",
    "http://0:{port}/",
    "http://0.0.0.0:{port}/",
    "http://2130706433:{port}/",
    "http://0x7f.1:{port}/",
    "http://0x7f000001:{port}/",
    "http://0x7F.0x0.0x0.0x1:{port}/",
    "http://017700000001:{port}/",
    "http://0177.0.0.1:{port}/",
    "http://①②⑦.⓪.⓪.①:{port}/",
    "http://１２７.0.0.1:{port}/",  # noqa: RUF001  full-width on purpose
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:{port}/",
    "http://127。0。0。1:{port}/",  # ideographic full stops
    "http://[::1]:{port}/",
    "http://[::]:{port}/",
    "http://[0:0:0:0:0:0:0:1]:{port}/",
    "http://[::127.0.0.1]:{port}/",
    "http://[::ffff:127.0.0.1]:{port}/",
    "http://[::ffff:7f00:1]:{port}/",
    "http://[::ffff:0:127.0.0.1]:{port}/",
    "http://[64:ff9b::7f00:1]:{port}/",
    "http://[64:ff9b:1::7f00:1]:{port}/",
    "http://[2002:7f00:1::]:{port}/",
    "http://[2001:0:7f00:1::]:{port}/",
    "http://[fe80::1%25lo]:{port}/",
    r"http://127.0.0.1:{port}\@example.com/",
    r"http://example.com\@127.0.0.1:{port}/",
    "http://example.com@127.0.0.1:{port}/",
    "http://example.com:80@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}#@example.com/",
    "http://127.0.0.1:{port}?@example.com/",
    "http://127.0.0.1:{port}/\r\nHost: example.com",
    "http://127%2e0.0.1:{port}/",
    "http:127.0.0.1:{port}/",
    "//127.0.0.1:{port}/",
    "gopher://127.0.0.1:{port}/",
    "ftp://127.0.0.1:{port}/",
    "https://127.0.0.1:{port}/",
]


@pytest.mark.parametrize("form", HOSTILE)
async def test_no_form_of_an_inside_address_reaches_the_canary(form: str) -> None:
    async with listening(Server()) as canary:
        policy = EgressPolicy(ports=(80, 443, canary.port))
        async with Egress(policy) as egress:
            with pytest.raises(EgressRefusedError):
                await egress.fetch(
                    form.format(port=canary.port), into=io.BytesIO(), max_bytes=10_000_000
                )

            assert canary.n_hits == 0


async def test_allowed_server_gives_its_file_whole(tmp_path: Path) -> None:
    async with listening(Server()) as server, allowing(server) as egress:
        target = tmp_path / "picture"

        fetched = await egress.fetch(
            f"{server.url}/a.png?sig=x%2By", into=target, max_bytes=100_000, accept="image/*"
        )

        assert target.read_bytes() == PICTURE
        assert fetched.url == f"{server.url}/a.png?sig=x%2By"
        assert (fetched.status, fetched.content_type) == (200, "image/png")
        assert (fetched.size, fetched.sha256) == (len(PICTURE), sha256(PICTURE).hexdigest())
        head = server.requests[0].decode().lower()
        assert head.startswith("get /a.png?sig=x%2by http/1.1\r\n")
        assert f"host: 127.0.0.1:{server.port}\r\n" in head
        assert "accept: image/*\r\n" in head
        assert not {"range:", "cookie:", "authorization:", "referer:"} & set(head.split())


async def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async with listening(Server()) as proxy, listening(Server()) as server:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "https_proxy"):
            monkeypatch.setenv(name, proxy.url)
        async with allowing(server) as egress:
            await egress.fetch(f"{server.url}/", into=io.BytesIO(), max_bytes=100_000)

        assert (proxy.n_hits, server.n_hits) == (0, 1)


async def test_redirect_to_an_inside_address_never_arrives() -> None:
    async with listening(Server()) as canary, listening(Server()) as server:
        places = [
            f"http://127.0.0.1:{canary.port}/",
            f"//127.0.0.1:{canary.port}/",
            f"http://localhost:{canary.port}/",
            f"http://[::1]:{server.port}/",
            f"http://user@127.0.0.1:{server.port}/",
            "file:///etc/passwd",
            "http://127.0.0.1/",
        ]
        for n, place in enumerate(places):
            moved = reply(status="302 Found", headers=f"Location: {place}\r\n")
            server.answers[f"/{n}"] = moved
        async with allowing(server) as egress:
            for n in range(len(places)):
                with pytest.raises(EgressRefusedError):
                    await egress.fetch(f"{server.url}/{n}", into=io.BytesIO(), max_bytes=10_000)

        assert canary.n_hits == 0
        assert server.n_hits == len(places)


async def test_three_redirects_are_followed_and_a_fourth_is_not() -> None:
    hops = {f"/{n}": reply(status="307 Moved", headers=f"Location: /{n + 1}\r\n") for n in range(4)}
    async with listening(Server(hops)) as server, allowing(server) as egress:
        fetched = await egress.fetch(f"{server.url}/1", into=io.BytesIO(), max_bytes=100_000)
        assert fetched.url == f"{server.url}/4"

        with pytest.raises(FetchFailedError, match="more than 3 times") as failure:
            await egress.fetch(f"{server.url}/0", into=io.BytesIO(), max_bytes=100_000)

        assert failure.value.code == "fetch_redirects"


async def drip(writer: asyncio.StreamWriter, _: bytes) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _n in range(1000):
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.05)


async def drip_head(writer: asyncio.StreamWriter, _: bytes) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for n in range(1000):
        writer.write(f"X-{n}: x\r\n".encode())
        await writer.drain()
        await asyncio.sleep(0.05)


async def flood_interim(writer: asyncio.StreamWriter, _: bytes) -> None:
    while not writer.is_closing():
        writer.write(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100)
        await writer.drain()


async def endless(writer: asyncio.StreamWriter, _: bytes) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not writer.is_closing():
        writer.write(b"10000\r\n" + bytes(0x10000) + b"\r\n")
        await writer.drain()


@pytest.mark.parametrize("slow", [drip, drip_head, flood_interim])
async def test_one_deadline_bounds_the_whole_answer(slow: Answer, tmp_path: Path) -> None:
    async with listening(Server({"/": slow})) as server, allowing(server) as egress:
        begin = asyncio.get_running_loop().time()

        with pytest.raises(FetchFailedError) as failure:
            await egress.fetch(
                f"{server.url}/", into=tmp_path / "f", max_bytes=10_000, deadline_seconds=0.4
            )

        assert asyncio.get_running_loop().time() - begin < 2
        assert failure.value.code == "fetch_timeout"
        assert failure.value.retryable
        assert not (tmp_path / "f").exists()


async def test_deadline_also_bounds_the_look_up() -> None:
    async def never(_host: str, _port: int) -> list[str]:
        await asyncio.sleep(60)
        return []

    async with Egress(EgressPolicy(), resolver=never) as egress:
        with pytest.raises(FetchFailedError, match=r"within 0\.2 s"):
            await egress.fetch(
                "http://files.example/", into=io.BytesIO(), max_bytes=1, deadline_seconds=0.2
            )


async def test_body_beyond_the_limit_is_cut_off_and_removed(tmp_path: Path) -> None:
    packed_bomb = gzip.compress(bytes(50_000_000))
    answers = {
        "/endless": endless,
        "/announced": reply(b"x", length=10_000_000),
        "/bomb": reply(packed_bomb, headers="Content-Encoding: gzip\r\n"),
    }
    async with listening(Server(answers)) as server, allowing(server) as egress:
        for path in answers:
            with pytest.raises(FetchFailedError, match="larger than 1000000 bytes") as failure:
                await egress.fetch(server.url + path, into=tmp_path / "f", max_bytes=1_000_000)

            assert failure.value.code == "fetch_too_large"
            assert not failure.value.retryable
            assert not (tmp_path / "f").exists()


async def test_packed_body_is_unpacked_and_counted_unpacked() -> None:
    packed = reply(gzip.compress(PICTURE), headers="Content-Encoding: gzip\r\n")
    async with listening(Server({"/": packed})) as server, allowing(server) as egress:
        file = io.BytesIO()

        fetched = await egress.fetch(f"{server.url}/", into=file, max_bytes=len(PICTURE))

        assert file.getvalue() == PICTURE
        assert fetched.size == len(PICTURE)
        assert fetched.content_type == "application/octet-stream"


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", b"not packed at all"),
        ("gzip", gzip.compress(PICTURE)[:-20]),
        ("gzip", gzip.compress(PICTURE) + b"more"),
        ("br", PICTURE),
        ("gzip, gzip", gzip.compress(gzip.compress(PICTURE))),
    ],
)
async def test_body_that_cannot_be_unpacked_whole_is_a_failure(coding: str, body: bytes) -> None:
    packed = reply(body, headers=f"Content-Encoding: {coding}\r\n")
    async with listening(Server({"/": packed})) as server, allowing(server) as egress:
        with pytest.raises(FetchFailedError) as failure:
            await egress.fetch(f"{server.url}/", into=io.BytesIO(), max_bytes=1_000_000)

        assert failure.value.code == "fetch_bad_encoding"


@pytest.mark.parametrize(
    ("status", "is_retryable"),
    [("404 Not Found", False), ("403 No", False), ("206 Part", False), ("503 Busy", True)],
)
async def test_nothing_of_an_error_answer_is_repeated(status: str, is_retryable: bool) -> None:
    secret = reply(b"internal-secret", status=status, headers="X-Secret: internal-secret\r\n")
    async with listening(Server({"/": secret})) as server, allowing(server) as egress:
        with pytest.raises(FetchFailedError, match=status[:3]) as failure:
            await egress.fetch(f"{server.url}/", into=io.BytesIO(), max_bytes=1_000_000)

        said = f"{failure.value} {failure.value.cure} {failure.value.__cause__}"
        assert "secret" not in said
        assert failure.value.retryable is is_retryable


@pytest.mark.parametrize(
    "broken",
    [
        reply(b"half", length=1000),
        reply(b"", headers="X-Long: " + "x" * 70_000 + "\r\n"),
        reply(b"", headers="X-Long: " + "x" * 200_000 + "\r\n"),
        reply(b"", status="abc"),
    ],
    ids=["cut short", "70 kB of headers", "200 kB of headers", "no HTTP"],
)
async def test_broken_answer_is_a_failure_in_our_words(broken: Answer, tmp_path: Path) -> None:
    async with listening(Server({"/": broken})) as server, allowing(server) as egress:
        with pytest.raises(FetchFailedError) as failure:
            await egress.fetch(f"{server.url}/", into=tmp_path / "f", max_bytes=1_000_000)

        assert failure.value.code == "fetch_connection_failed"
        assert not (tmp_path / "f").exists()


async def test_nobody_listening_is_a_failure_that_may_pass() -> None:
    async with listening(Server()) as server:
        egress = allowing(server)
    async with egress:
        with pytest.raises(FetchFailedError, match="could not be reached") as failure:
            await egress.fetch(f"{server.url}/", into=io.BytesIO(), max_bytes=1)

        assert failure.value.retryable


async def test_one_tenant_has_at_most_eight_requests_at_once() -> None:
    running = most = 0

    async def slow(writer: asyncio.StreamWriter, request: bytes) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.05)
        running -= 1
        await reply(b"x")(writer, request)

    async with listening(Server({"/": slow})) as server, allowing(server) as egress:
        await asyncio.gather(
            *(
                egress.fetch(
                    f"{server.url}/", into=io.BytesIO(), max_bytes=10, on_behalf_of="tenant"
                )
                for _ in range(20)
            )
        )

        assert most == 8


async def test_post_sends_the_body_and_gives_the_status_without_following() -> None:
    answers = {
        "/gone": reply(status="410 Gone"),
        "/moved": reply(status="302 Found", headers="Location: /gone\r\n"),
    }
    async with listening(Server(answers)) as server, allowing(server) as egress:
        headers = {"Content-Type": "application/json", "Webhook-Id": "msg_1"}
        results = [
            await egress.post(server.url + path, body=b'{"a":1}', headers=headers)
            for path in ("/ok", "/gone", "/moved")
        ]

        assert [result.status for result in results] == [200, 410, 302]
        assert server.n_hits == 3
        assert server.requests[0].endswith(b'\r\n\r\n{"a":1}')
        assert b"Webhook-Id: msg_1\r\n" in server.requests[0]


async def test_post_is_held_to_the_same_rules() -> None:
    async with listening(Server()) as canary, Egress(EgressPolicy(ports=(canary.port,))) as egress:
        with pytest.raises(EgressRefusedError):
            await egress.post(canary.url, body=b"", headers={})
        with pytest.raises(ValueError, match="host"):
            await egress.post(canary.url, body=b"", headers={"HOST": "example.com"})

        assert canary.n_hits == 0


def certificate(name: str, folder: Path) -> ssl.SSLContext:
    """Return a server's context with a self-made certificate for ``name``, kept as ``ca.pem``."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "ca.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "ca.pem", folder / "key.pem")
    return context


async def test_tls_and_host_header_keep_the_name_while_the_address_is_pinned(
    tmp_path: Path,
) -> None:
    seen: list[str | None] = []
    serving = certificate("files.example", tmp_path)
    serving.sni_callback = lambda _socket, name, _context: seen.append(name)

    async def names(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    async with listening(Server(), serving) as server:
        policy = EgressPolicy.parse([f"127.0.0.1:{server.port}"])
        trusting = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
        async with Egress(policy, resolver=names, tls=trusting) as egress:
            await egress.fetch(
                f"https://files.example:{server.port}/", into=io.BytesIO(), max_bytes=100_000
            )
            with pytest.raises(FetchFailedError, match="certificate") as wrong_name:
                await egress.fetch(
                    f"https://other.example:{server.port}/", into=io.BytesIO(), max_bytes=100_000
                )
        async with Egress(policy, resolver=names) as untrusting:
            with pytest.raises(FetchFailedError, match="certificate"):
                await untrusting.fetch(
                    f"https://files.example:{server.port}/", into=io.BytesIO(), max_bytes=100_000
                )

        assert seen[0] == "files.example"
        assert f"Host: files.example:{server.port}".encode() in server.requests[0]
        assert not wrong_name.value.retryable
        assert len(server.requests) == 1
