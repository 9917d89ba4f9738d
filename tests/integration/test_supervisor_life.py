"""A service that lives and ends as it should, with real processes."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.supervisor_stand import (
    USERS,
    Up,
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


@pytest.mark.parametrize("user", USERS)
def test_fresh_home_is_served_and_a_restart_keeps_what_was_written(user: str | None) -> None:
    with new_home(user=user) as home:
        with serving(home, user=user) as up:
            assert up.ask()["notes"] == 0
            write_note(home, user=user)
            assert up.end() == 0
        with serving(home, user=user) as up:
            assert up.ask() | {"pid": 0} == {"pid": 0, "user": "labelwright_owner", "notes": 1}


@pytest.mark.parametrize("name", ["ein Häuschen, „neu“ 'x'", "deep/" + "a-long-name/" * 12 + "end"])
@pytest.mark.parametrize("user", USERS)
def test_home_may_have_a_long_or_strange_path(name: str, user: str | None) -> None:
    with new_home(name, user=user) as home, serving(home, user=user) as up:
        assert up.ask()["notes"] == 0
        assert str(home) in up.output


def test_sigterm_ends_children_then_database_and_leaves_nothing(home: Path) -> None:
    with serving(home) as up:
        assert up.end(signal.SIGTERM) == 0

        wait_for(lambda: not processes_of(home))
        assert not (home / "state.json").exists()
        assert not (home / "postgres/data/postmaster.pid").exists()
        assert (home / "logs/postgres.log").read_text().endswith("database system is shut down\n")


def test_ctrl_c_to_the_process_group_is_an_orderly_end(home: Path) -> None:
    with serving(home) as up:
        os.killpg(up.process.pid, signal.SIGINT)

        assert up.wait() == 0
        log = (home / "logs/postgres.log").read_text()
        assert "received fast shutdown request" in log
        assert "terminated by signal" not in log


@pytest.mark.parametrize("delay", [0.15, 0.4, 0.7])
def test_stop_signal_is_heard_while_everything_still_starts(home: Path, delay: float) -> None:
    up = Up(home)
    time.sleep(delay)

    code = up.end()

    up.close()
    assert code in {0, -signal.SIGTERM}  # killed by it only before a handler was there
    wait_for(lambda: not processes_of(home))
    with serving(home) as again:
        assert again.ask()["notes"] == 0


def test_killed_server_is_started_again_and_no_connection_is_refused(home: Path) -> None:
    with serving(home) as up:
        first = up.ask()["pid"]
        os.kill(first, signal.SIGKILL)

        assert up.ask()["pid"] != first
        assert "server was ended by SIGKILL; starting it again in 1 s" in up.read()


def test_child_that_keeps_ending_is_started_ever_more_rarely(home: Path) -> None:
    with serving(home, PARTS_WORKER="broken") as up:
        up.until_said("worker ended with exit code 3; starting it again in 2 s")

        assert "worker  | working as" in up.output
        assert "worker ended with exit code 3; starting it again in 1 s" in up.output
        assert up.ask()["notes"] == 0


def test_second_signal_does_not_wait_for_a_child_that_will_not_end(home: Path) -> None:
    with serving(home, PARTS_WORKER="stubborn") as up:
        up.until_said("working as")
        up.process.send_signal(signal.SIGTERM)
        time.sleep(0.3)
        assert up.process.poll() is None

        assert up.end(signal.SIGTERM) == 0
        assert "worker did not stop in time: killing it" in up.output
        wait_for(lambda: not processes_of(home))


def test_killed_database_is_started_again_at_once(home: Path) -> None:
    with serving(home) as up:
        write_note(home)
        first = postmaster_of(home)
        assert first is not None
        os.kill(first, signal.SIGKILL)

        up.until_said("PostgreSQL ended; starting it again now")
        write_note(home)
        assert postmaster_of(home) != first
        assert up.ask()["notes"] == 2
