"""`labelwright up --database-url`: another PostgreSQL than the embedded one, at arm's length."""

import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import httpx
import psycopg
import pytest

from labelwright.database.migrate import migrate
from labelwright.database.roles import APP, role_url
from labelwright.kernel.errors import InvalidInputError
from tests.installation import Service

LABELWRIGHT = (sys.executable, "-m", "labelwright.cli.main")


def in_database(url: str, name: str) -> str:
    """Return ``url`` pointing at another database of the same server."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


@pytest.fixture
def empty_database(service: Service) -> Iterator[str]:
    """An empty database of the owner, as a managed service hands it out."""
    with psycopg.connect(service.superuser_url, autocommit=True) as connection:
        connection.execute("CREATE DATABASE elsewhere OWNER labelwright_owner")
        yield in_database(service.owner_url, "elsewhere")
        connection.execute("DROP DATABASE elsewhere WITH (FORCE)")


def test_migrate_is_done_once_and_gives_the_lesser_roles_access(empty_database: str) -> None:
    assert migrate(empty_database) is True
    assert migrate(empty_database) is False
    with psycopg.connect(role_url(empty_database, APP)) as connection:
        row = connection.execute("SELECT count(*) FROM labelwright.installation").fetchone()
    assert row == (0,)


def test_changed_owner_password_is_followed(service: Service, empty_database: str) -> None:
    migrate(empty_database)
    parts = urlsplit(service.owner_url)
    fresh = empty_database.replace(f":{parts.password}@", ":another-password@")
    with psycopg.connect(service.superuser_url, autocommit=True) as connection:
        connection.execute("ALTER ROLE labelwright_owner PASSWORD 'another-password'")
        try:
            assert migrate(fresh) is True
            psycopg.connect(role_url(fresh, APP)).close()
        finally:
            connection.execute(f"ALTER ROLE labelwright_owner PASSWORD '{parts.password}'".encode())
            migrate(empty_database)


def test_url_without_a_password_is_refused(empty_database: str) -> None:
    parts = urlsplit(empty_database)
    bare = empty_database.replace(f":{parts.password}@", "@")

    with pytest.raises(InvalidInputError, match="holds no password"):
        role_url(bare, APP)


def test_up_serves_from_it_and_commands_work_beside(empty_database: str, tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    where = ("--home", str(tmp_path / "home"), "--database-url", empty_database)
    process = subprocess.Popen(
        [*LABELWRIGHT, "up", *where, "--port", str(port)],
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait_until_ready(port)
        made = subprocess.run(
            [
                *(*LABELWRIGHT, "user", "create", *where, "--organization", "Elsewhere"),
                *("--role", "requester", "--email", "r@elsewhere.example", "--json"),
            ],
            capture_output=True,
            text=True,
            check=True,
        )
        headers = {"authorization": f"Bearer {json.loads(made.stdout)['token']}"}
        me = httpx.get(f"http://127.0.0.1:{port}/api/me", headers=headers).json()
        assert me["organization"] == "elsewhere"
        assert not (tmp_path / "home" / "postgres" / "data").exists()
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def _wait_until_ready(port: int) -> None:
    for _ in range(300):
        try:
            if httpx.get(f"http://127.0.0.1:{port}/health/ready").status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError("the service did not answer")
