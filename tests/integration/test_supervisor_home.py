"""Homes and ports that cannot be served say why, and what to do; a home is closed to others."""

import os
import re
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from labelwright.supervisor.home import Home
from labelwright.supervisor.postgres import superuser_url
from tests.integration.supervisor_stand import (
    IS_ROOT,
    NORMAL_USER,
    Up,
    new_home,
    processes_of,
    serving,
    wait_for,
)


@pytest.fixture
def home() -> Iterator[Path]:
    with new_home() as path:
        yield path


def refused(home: Path, *, code: int = 1, port: int = 0, user: str | None = None) -> str:
    """Return what an `up` says that must end by itself with `code`."""
    up = Up(home, port=port, user=user)
    try:
        assert up.wait() == code, up.output
    finally:
        up.close()
    assert "Traceback" not in up.output
    return up.output


def test_second_up_on_a_home_names_the_process_and_the_url_that_serve_it(home: Path) -> None:
    with serving(home) as up:
        said = refused(home, code=2)

        assert f"already served by process {up.process.pid} at {up.state['url']}" in said
        assert up.ask()["notes"] == 0


def test_taken_port_is_named_with_the_option_that_helps(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        said = refused(home, port=port)

    assert f"Port {port} of 127.0.0.1 is taken" in said
    assert f"--port {port + 1}" in said
    assert not (home / "postgres/data").exists()


def test_folder_with_other_files_is_refused_and_left_as_it_is(home: Path) -> None:
    home.mkdir(mode=0o755)
    (home / "thesis.txt").write_text("mine")

    said = refused(home)

    assert "holds other files and is no Labelwright home" in said
    assert [entry.name for entry in home.iterdir()] == ["thesis.txt"]
    assert stat.S_IMODE(home.stat().st_mode) == 0o755


# A folder of one's own is made writable again; only root can hand out somebody else's.
@pytest.mark.parametrize("place", ["parent", "home"] if IS_ROOT else ["parent"])
def test_home_that_cannot_be_written_is_told_with_its_path(place: str) -> None:
    user = NORMAL_USER if IS_ROOT else None
    with new_home("closed/home", user=user) as home:
        closed = home.parent if place == "parent" else home
        closed.mkdir(parents=True, mode=0o555)
        try:
            said = refused(home, user=user)
        finally:
            closed.chmod(0o755)

    assert f"{home}: Permission denied" in said or f"{home}" in said
    assert "--home" in said


def test_file_in_place_of_the_home_is_told(home: Path) -> None:
    home.write_text("a file")

    assert "Not a directory" in refused(home)


def test_cluster_of_another_version_is_told_with_both_versions(home: Path) -> None:
    with serving(home):
        pass
    (home / "postgres/data/PG_VERSION").write_text("16\n")

    said = refused(home)

    assert "initialized by PostgreSQL version 16, which is not compatible" in said
    assert "labelwright backup" in said
    wait_for(lambda: not processes_of(home))


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("PG_VERSION", "the file PG_VERSION is missing"),
        ("global/pg_control", "pg_control"),
        ("pg_hba.conf", "pg_hba.conf"),
    ],
)
def test_damaged_cluster_is_told_and_not_replaced(home: Path, damage: str, words: str) -> None:
    with serving(home):
        pass
    (home / "postgres/data" / damage).unlink()

    said = refused(home)

    assert words in said
    assert "backup" in said
    assert (home / "postgres/data/base").is_dir()
    wait_for(lambda: not processes_of(home))


def test_cluster_whose_password_is_lost_is_not_given_a_new_one(home: Path) -> None:
    with serving(home):
        pass
    (home / "secrets/database-owner-password").unlink()

    assert "password is missing" in refused(home)


@pytest.mark.parametrize(
    ("function", "words"),
    [
        ("supervisor_parts:migrate_in_vain", "The schema is from the future."),
        ("no_such_module:migrate", "No module named 'no_such_module'"),
    ],
)
def test_failed_migration_ends_the_start_with_its_reason(
    home: Path, function: str, words: str
) -> None:
    up = Up(home, PARTS_MIGRATE=function)
    code = up.wait()
    up.close()

    assert code == 1
    assert words in up.output
    wait_for(lambda: not processes_of(home))


def test_nobody_but_the_owner_of_a_home_can_enter_or_connect(home: Path) -> None:
    with serving(home) as up:
        modes = {path: stat.S_IMODE(path.lstat().st_mode) for path in (home, *home.iterdir())}
        secrets = {stat.S_IMODE(path.stat().st_mode) for path in (home / "secrets").iterdir()}
        url = up.state["database_url"]
        with psycopg.connect(url) as connection:
            row = connection.execute(
                "SELECT rolsuper, rolcreaterole, rolbypassrls, rolcreatedb,"
                " current_setting('listen_addresses') FROM pg_roles WHERE rolname = current_user"
            ).fetchone()

        assert [path for path, mode in modes.items() if mode & 0o077] == []
        assert secrets == {0o600}
        assert row == (False, True, False, False, "")
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(re.sub(":[0-9a-f]+@", ":wrong@", url))
        with psycopg.connect(superuser_url(Home(home))) as connection:
            row = connection.execute("SELECT rolname FROM pg_roles WHERE rolpassword IS NULL")
            assert row.fetchall() == []
            row = connection.execute("SELECT DISTINCT auth_method FROM pg_hba_file_rules")
            assert row.fetchall() == [("scram-sha-256",)]
    assert not os.environ.get("PGPASSWORD")
