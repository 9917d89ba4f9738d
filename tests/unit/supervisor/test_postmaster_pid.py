import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from labelwright.supervisor.postmaster_pid import disown_stale, postmaster_pid

REST = "/data\n1700000000\n5432\n/run\n\n  5432001  1\nready\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data"


@pytest.fixture
def sleeper(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[int]:
    """Give the id of a living process whose working directory is `data` or elsewhere."""
    folder = tmp_path / request.param
    folder.mkdir(exist_ok=True)
    argv = [sys.executable, "-c", "print(flush=True); input()"]
    with subprocess.Popen(
        argv, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process.pid
        process.kill()


def note(data: Path, pid: int) -> str:
    (data / "postmaster.pid").write_text(f"{pid}\n{REST}")
    return (data / "postmaster.pid").read_text()


@pytest.mark.parametrize("sleeper", ["data"], indirect=True)
def test_process_that_works_in_the_data_directory_is_the_server(data: Path, sleeper: int) -> None:
    content = note(data, sleeper)
    (data.parent / "socket.lock").touch()

    disown_stale(data, data.parent / "socket")

    assert postmaster_pid(data) == sleeper
    assert (data / "postmaster.pid").read_text() == content
    assert (data.parent / "socket.lock").exists()


@pytest.mark.parametrize("sleeper", ["elsewhere"], indirect=True)
def test_stranger_is_replaced_by_ourselves_and_the_rest_is_kept(data: Path, sleeper: int) -> None:
    note(data, sleeper)
    (data.parent / "socket.lock").touch()

    assert postmaster_pid(data) is None
    disown_stale(data, data.parent / "socket")

    assert (data / "postmaster.pid").read_text() == f"{os.getpid()}\n{REST}"
    assert not (data.parent / "socket.lock").exists()


def test_pid_of_nobody_is_left_for_the_server_to_judge(data: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    content = note(data, process.pid)

    disown_stale(data, data.parent / "socket")

    assert postmaster_pid(data) is None
    assert (data / "postmaster.pid").read_text() == content


@pytest.mark.parametrize("content", ["", "what\n", "0\n"])
def test_unreadable_note_names_nobody(data: Path, content: str) -> None:
    (data / "postmaster.pid").write_text(content)

    disown_stale(data, data.parent / "socket")

    assert postmaster_pid(data) is None


def test_clean_data_directory_names_nobody(data: Path) -> None:
    disown_stale(data, data.parent / "socket")

    assert postmaster_pid(data) is None
