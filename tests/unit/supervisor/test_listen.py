import socket
import threading
import time

import pytest

from labelwright.kernel.errors import InvalidInputError
from labelwright.supervisor.errors import PortTakenError
from labelwright.supervisor.listen import listen, url_of, wait_for_answer


def test_port_zero_takes_a_free_port_and_the_url_names_it() -> None:
    with listen("127.0.0.1", 0) as listener:
        assert url_of(listener) == f"http://127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.parametrize("host", ["0.0.0.0", ""])
def test_every_address_is_reached_on_the_local_one(host: str) -> None:
    with listen(host, 0) as listener:
        assert url_of(listener).startswith("http://127.0.0.1:")


def test_taken_port_is_refused_with_the_next_one_as_cure() -> None:
    with listen("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]

        with pytest.raises(PortTakenError) as caught:
            listen("127.0.0.1", port)

    assert f"Port {port} of 127.0.0.1 is taken" in caught.value.message
    assert f"--port {port + 1}" in str(caught.value.cure)


def test_patience_waits_for_an_orphan_to_let_go() -> None:
    listener = listen("127.0.0.1", 0)
    port = listener.getsockname()[1]
    timer = threading.Timer(0.1, listener.close)
    timer.start()

    with listen("127.0.0.1", port, patience_seconds=5.0) as again:
        assert again.getsockname()[1] == port
    timer.join()


def test_address_of_another_machine_is_refused() -> None:
    with pytest.raises(PortTakenError, match=r"Cannot listen on 203.0.113.1, port 0: ") as caught:
        listen("203.0.113.1", 0)

    assert caught.value.code == "cannot_listen"


@pytest.mark.parametrize("port", [-1, 70_000])
def test_number_that_is_no_port_is_refused(port: int) -> None:
    with pytest.raises(InvalidInputError, match=f"{port} is no port"):
        listen("127.0.0.1", port)


def test_answer_is_waited_for_through_a_server_that_breaks_off() -> None:
    def serve() -> None:
        listener.accept()[0].close()
        client, _ = listener.accept()
        with client:
            client.recv(4096)
            client.sendall(b"HTTP/1.1 404 Not Found\r\n\r\nnothing here")

    with listen("127.0.0.1", 0) as listener:
        thread = threading.Thread(target=serve)
        thread.start()

        assert wait_for_answer(listener, stopping=threading.Event())
        thread.join()


def test_waiting_for_an_answer_ends_when_told_to_stop() -> None:
    stopping = threading.Event()
    with listen("127.0.0.1", 0) as listener:
        address = listener.getsockname()
    with socket.socket() as nobody:
        nobody.bind(address)
        began = time.monotonic()
        threading.Timer(0.1, stopping.set).start()

        assert not wait_for_answer(nobody, stopping=stopping)
    assert time.monotonic() - began < 2
