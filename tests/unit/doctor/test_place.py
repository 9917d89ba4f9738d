import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from labelwright.doctor import place
from labelwright.doctor.model import Finding, Severity
from labelwright.supervisor.home import State, read_state
from labelwright.telemetry.board import board_path, write_board
from tests.unit.doctor.answering import answering


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("secrets", "blobs", "run", "postgres/data"):
        (tmp_path / name).mkdir(parents=True, mode=0o700)
    tmp_path.chmod(0o700)
    for name in (*place.KEYS, "database-owner-password"):
        path = tmp_path / "secrets" / name
        path.write_bytes(b"x" * place.KEY_BYTES)
        path.chmod(0o600)
    return tmp_path


def folder(home: Path) -> list[str]:
    return [finding.code for finding in place.folder_findings(home, is_embedded=True)]


def test_home_in_order_gives_no_finding(home: Path) -> None:
    assert folder(home) == []
    assert list(place.blob_folder_findings(home / "blobs")) == []


@pytest.mark.parametrize("name", [".", "secrets"])
def test_home_that_others_may_enter_is_found(home: Path, name: str) -> None:
    (home / name).chmod(0o750)

    assert folder(home) == ["home_open"]


@pytest.mark.parametrize("name", [*place.KEYS, "database-owner-password"])
def test_missing_secret_is_found(home: Path, name: str) -> None:
    (home / "secrets" / name).unlink()

    assert folder(home) == ["secret_missing"]


def test_damaged_secret_is_found(home: Path) -> None:
    (home / "secrets" / "lease.key").write_bytes(b"short")

    assert folder(home) == ["secret_damaged"]


def test_secret_that_others_may_read_is_found(home: Path) -> None:
    (home / "secrets" / "lease.key").chmod(0o644)

    assert folder(home) == ["secret_open"]


@pytest.mark.parametrize(
    ("free", "severities"),
    [(3 << 30, []), (1 << 30, [Severity.WARNING]), (1 << 20, [Severity.ERROR])],
)
def test_disk_without_room_is_found(
    home: Path, monkeypatch: pytest.MonkeyPatch, free: int, severities: list[Severity]
) -> None:
    class Usage:
        total = 1 << 40

        def __init__(self, _: Path) -> None:
            self.free = free

    monkeypatch.setattr("labelwright.doctor.place.shutil.disk_usage", Usage)

    found = list(place.disk_findings(home))

    assert [finding.severity for finding in found] == severities


def test_folder_of_files_that_is_gone_is_found(home: Path) -> None:
    (home / "blobs").rmdir()

    assert [one.code for one in place.blob_folder_findings(home / "blobs")] == ["blobs_unreachable"]


class Served:
    """A home that an `up` serves, as its files say."""

    def __init__(self, home: Path, url: str, pid: int) -> None:
        self.home = home
        self.state = State(pid, url, "", is_embedded=True)
        (home / "state.json").write_text(json.dumps(self.state._asdict()))

    def age(self) -> None:
        long_ago = time.time() - 100
        os.utime(self.home / "state.json", (long_ago, long_ago))

    @property
    def found(self) -> list[Finding]:
        return list(place.process_findings(self.home, read_state(self.home)))

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self.found]


@pytest.fixture
def served(home: Path) -> Iterator[Served]:
    with answering({"version": place.__version__}) as url:
        write_board(board_path(home, "worker"), [])
        yield Served(home, url, os.getpid())


def test_service_in_order_gives_no_finding(served: Served) -> None:
    served.age()

    assert served.codes == []


def test_stopped_service_is_a_note(home: Path) -> None:
    found = list(place.process_findings(home, read_state(home)))

    assert [(one.code, one.severity) for one in found] == [("service_stopped", Severity.NOTE)]


def test_killed_service_is_not_taken_for_a_running_one(home: Path) -> None:
    served = Served(home, "http://127.0.0.1:1", pid=2**22 + 1)

    assert served.codes == ["service_stopped"]


def test_silent_server_is_found(home: Path) -> None:
    write_board(board_path(home, "worker"), [])

    assert Served(home, "http://127.0.0.1:1", os.getpid()).codes == ["server_silent"]


def test_server_of_another_release_is_found(home: Path) -> None:
    write_board(board_path(home, "worker"), [])
    with answering({"version": "0.0.1"}) as url:
        assert Served(home, url, os.getpid()).codes == ["version_differs"]


def test_silent_worker_is_found_once_it_had_time_to_speak(served: Served) -> None:
    board_path(served.home, "worker").unlink()

    assert served.codes == []
    served.age()
    assert served.codes == ["worker_silent"]
