"""One look-up, all answers checked, the checked address connected to. No socket is opened here."""

import asyncio
import socket
from collections.abc import Callable, Iterable
from typing import Any

import httpcore
import pytest

from labelwright.egress import EgressPolicy, EgressRefusedError, FetchFailedError
from labelwright.egress.network import PinnedBackend, SystemResolver

PUBLIC = "93.184.215.14"
PUBLIC_V6 = "2606:4700:4700::1111"


class RecordingStream(httpcore.AsyncNetworkStream):
    def __init__(self, peer: str) -> None:
        self.peer = peer
        self.is_closed = False

    async def aclose(self) -> None:
        self.is_closed = True

    def get_extra_info(self, info: str) -> Any:
        return (self.peer, 443) if info == "server_addr" else None


class RecordingNetwork(httpcore.AsyncNetworkBackend):
    """Connects to nothing; remembers where it was asked to."""

    def __init__(self, *, peer: str | None = None, dead: Iterable[str] = ()) -> None:
        self.asked: list[str] = []
        self.streams: list[RecordingStream] = []
        self._peer = peer
        self._dead = set(dead)

    async def connect_tcp(self, host: str, *_: Any, **__: Any) -> RecordingStream:
        self.asked.append(host)
        if host in self._dead:
            raise httpcore.ConnectError
        self.streams.append(RecordingStream(self._peer or host))
        return self.streams[-1]


class Names:
    """A resolver that gives each look-up the next of its answers."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.n_asked = 0

    async def __call__(self, *_: object) -> list[str]:
        self.n_asked += 1
        return self.answers.pop(0)


def connect(
    names: Callable[..., Any],
    network: RecordingNetwork,
    *,
    host: str = "example.com",
    port: int = 443,
    policy: EgressPolicy | None = None,
) -> httpcore.AsyncNetworkStream:
    backend = PinnedBackend(policy or EgressPolicy(), resolver=names, inner=network)
    return asyncio.run(backend.connect_tcp(host, port, 5.0))


def test_connection_goes_to_the_address_that_was_checked_and_the_name_is_asked_once() -> None:
    names, network = Names([PUBLIC], ["127.0.0.1"]), RecordingNetwork()

    connect(names, network)

    assert network.asked == [PUBLIC]
    assert names.n_asked == 1


def test_second_connection_is_checked_anew() -> None:
    names, network = Names([PUBLIC], ["127.0.0.1"]), RecordingNetwork()
    connect(names, network)

    with pytest.raises(EgressRefusedError):
        connect(names, network)

    assert network.asked == [PUBLIC]


@pytest.mark.parametrize(
    "answers",
    [
        [PUBLIC, "127.0.0.1"],
        ["10.0.0.1", PUBLIC],
        [PUBLIC, PUBLIC_V6, "fe80::1%eth0"],
        [PUBLIC_V6, "::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        [],
    ],
)
def test_one_inside_answer_spoils_all_and_nothing_is_connected(answers: list[str]) -> None:
    network = RecordingNetwork()

    with pytest.raises(EgressRefusedError) as refusal:
        connect(Names(answers), network)

    assert network.asked == []
    assert refusal.value.code == "address_refused"


def test_missing_name_and_inside_name_read_the_same() -> None:
    texts: set[str] = set()
    for answers in ([], ["10.0.0.7"]):
        with pytest.raises(EgressRefusedError) as refusal:
            connect(Names(answers), RecordingNetwork())
        texts.add(f"{refusal.value.message} {refusal.value.cure} {refusal.value.code}")

    assert len(texts) == 1
    assert "10.0.0.7" not in texts.pop()


def test_address_in_the_url_is_checked_without_a_look_up() -> None:
    names, network = Names(), RecordingNetwork()

    with pytest.raises(EgressRefusedError):
        connect(names, network, host="169.254.169.254", port=80)

    assert names.n_asked == 0
    assert network.asked == []


def test_peer_that_is_not_the_checked_address_is_hung_up_on() -> None:
    network = RecordingNetwork(peer="127.0.0.1")

    with pytest.raises(EgressRefusedError):
        connect(Names([PUBLIC]), network)

    assert network.streams[0].is_closed


def test_next_checked_address_is_tried_where_the_first_is_dead() -> None:
    network = RecordingNetwork(dead=[PUBLIC_V6])

    connect(Names([PUBLIC_V6, PUBLIC]), network)

    assert network.asked == [PUBLIC_V6, PUBLIC]


def test_failure_of_all_addresses_is_a_failure_to_connect() -> None:
    network = RecordingNetwork(dead=[PUBLIC_V6, PUBLIC])

    with pytest.raises(httpcore.ConnectError):
        connect(Names([PUBLIC_V6, PUBLIC]), network)


def test_closed_port_is_refused_before_the_name_is_asked() -> None:
    names = Names([PUBLIC])

    with pytest.raises(EgressRefusedError, match="Port 22"):
        connect(names, RecordingNetwork(), port=22)

    assert names.n_asked == 0


def test_local_sockets_are_refused() -> None:
    backend = PinnedBackend(EgressPolicy(), resolver=Names(), inner=RecordingNetwork())

    with pytest.raises(EgressRefusedError):
        asyncio.run(backend.connect_unix_socket("/run/docker.sock"))


@pytest.mark.parametrize(
    "host", ["127.1", "0", "2130706433", "0x7f.1", "017700000001", "localhost", "①②⑦.⓪.⓪.①"]
)
def test_forms_that_the_system_turns_into_loopback_are_refused_by_their_address(host: str) -> None:
    resolver, network = SystemResolver(), RecordingNetwork()

    with pytest.raises(EgressRefusedError):
        connect(resolver, network, host=host)

    resolver.close()
    assert network.asked == []


def test_look_up_that_may_work_later_is_said_to_be_retryable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    resolver = SystemResolver()

    with pytest.raises(FetchFailedError, match="could not be looked up") as failure:
        asyncio.run(resolver("files.example", 443))

    resolver.close()
    assert failure.value.retryable


def test_name_that_does_not_exist_has_no_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    resolver = SystemResolver()

    assert asyncio.run(resolver("nobody.example", 443)) == []
    resolver.close()
