"""What is left after a `kill -9` of anything, and how the next start deals with it."""

import os
import pwd
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.supervisor_stand import (
    IS_ROOT,
    USERS,
    Up,
    become,
    free_port,
    is_running,
    kill_all,
    new_home,
    postmaster_of,
    processes_of,
    serving,
    wait_for,
    write_note,
)


@pytest.fixture
def home() -> Iterator[Path]:
    with new_home() as path:
        yield path


def test_children_go_with_a_killed_supervisor_and_the_next_adopts_its_database(home: Path) -> None:
    port = free_port()
    with serving(home, port=port) as up:
        up.until_said("working as")
        server, worker = up.ask()["pid"], int(up.output.rpartition("working as ")[2])
        database = postmaster_of(home)
        write_note(home)
        up.end(signal.SIGKILL)

    with serving(home, port=port) as again:
        assert not is_running(server)
        assert not is_running(worker)
        assert postmaster_of(home) == database
        assert "took over the PostgreSQL" in again.output
        assert again.ask()["notes"] == 1
        again.end()
    wait_for(lambda: not processes_of(home))


def test_adopted_database_is_started_again_when_it_dies(home: Path) -> None:
    with serving(home) as up:
        up.end(signal.SIGKILL)
    with serving(home) as again:
        adopted = postmaster_of(home)
        assert adopted is not None
        os.kill(adopted, signal.SIGKILL)

        again.until_said("PostgreSQL ended; starting it again now")
        write_note(home)
        assert postmaster_of(home) != adopted
        assert again.ask()["notes"] == 1


@pytest.mark.parametrize("user", USERS)
def test_kill_of_everything_loses_nothing_that_was_committed(user: str | None) -> None:
    with new_home(user=user) as home:
        with serving(home, user=user):
            write_note(home, user=user)
            kill_all(home)
        with serving(home, user=user) as again:
            assert again.ask()["notes"] == 1
            assert "not properly shut down" in (home / "logs/postgres.log").read_text()


@pytest.mark.parametrize("delay", [0.2, 0.35, 0.5])
def test_start_that_was_killed_half_way_is_completed_by_the_next(home: Path, delay: float) -> None:
    up = Up(home)
    time.sleep(delay)
    kill_all(home)
    up.close()

    with serving(home) as again:
        assert again.ask()["notes"] == 0


def test_database_killed_under_the_migrations_is_started_and_migrated_again(home: Path) -> None:
    up = Up(home, PARTS_MIGRATE="supervisor_parts:migrate_slowly")
    try:
        wait_for(lambda: postmaster_of(home) is not None)
        time.sleep(0.5)
        first = postmaster_of(home)
        assert first is not None
        os.kill(first, signal.SIGKILL)

        assert up.until_serving().ask()["notes"] == 0
        assert postmaster_of(home) != first
    finally:
        up.close()


@pytest.mark.parametrize("user", USERS)
def test_lock_files_that_name_a_living_stranger_do_not_keep_the_database_down(
    user: str | None,
) -> None:
    with new_home(user=user) as home:
        with serving(home, user=user):
            write_note(home, user=user)
            kill_all(home)
        stranger = subprocess.Popen([*become(database_user(home)), "sleep", "60"])
        try:
            for name in ("postgres/data/postmaster.pid", "run/.s.PGSQL.5432.lock"):
                file = home / name
                _, _, rest = file.read_text().partition("\n")
                file.write_text(f"{stranger.pid}\n{rest}")

            with serving(home, user=user) as again:
                assert again.ask()["notes"] == 1
                assert stranger.poll() is None
        finally:
            stranger.kill()
            stranger.wait()


def database_user(home: Path) -> str | None:
    """Return the account that the home's database runs as, if it is another than ours."""
    owner = (home / "postgres").stat().st_uid
    return pwd.getpwuid(owner).pw_name if IS_ROOT else None
