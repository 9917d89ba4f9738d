import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from labelwright.supervisor import ping as ping_module
from labelwright.supervisor.ping import Answer, ping

ASKS_FOR_PASSWORD = b"R\0\0\0\x17\0\0\0\x0aSCRAM-SHA-256\0\0"
STARTING = b"E\0\0\0\x40SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0"
TOO_MANY = b"E\0\0\0\x40SFATAL\0VFATAL\0C53300\0Msorry, too many clients already\0\0"


@contextmanager
def server(path: Path, reply: bytes) -> Generator[list[bytes]]:
    """Answer one connection on a socket with `reply`, then hang up; yield what was asked."""
    asked: list[bytes] = []

    def answer() -> None:
        client, _ = listener.accept()
        with client:
            asked.append(client.recv(4096))
            client.sendall(reply)

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        listener.bind(str(path))
        listener.listen()
        thread = threading.Thread(target=answer)
        thread.start()
        yield asked
        thread.join()


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        (ASKS_FOR_PASSWORD, Answer.ACCEPTING),
        (TOO_MANY, Answer.ACCEPTING),
        (STARTING, Answer.BUSY),
        (b"", Answer.BUSY),
    ],
)
def test_answer_of_a_server_is_understood(tmp_path: Path, reply: bytes, answer: Answer) -> None:
    with server(tmp_path / "s", reply) as asked:
        assert ping(tmp_path / "s") is answer

    assert asked[0][4:8] == b"\0\x03\0\0"
    assert len(asked[0]) == int.from_bytes(asked[0][:4])


def test_missing_socket_and_one_that_a_dead_server_left_are_silent(tmp_path: Path) -> None:
    assert ping(tmp_path / "none") is Answer.SILENT

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as left:
        left.bind(str(tmp_path / "left"))
    assert ping(tmp_path / "left") is Answer.SILENT


def test_server_that_hangs_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ping_module, "_TIMEOUT_SECONDS", 0.05)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as hanging:
        hanging.bind(str(tmp_path / "s"))
        hanging.listen(0)

        assert {ping(tmp_path / "s") for _ in range(4)} == {Answer.BUSY}
