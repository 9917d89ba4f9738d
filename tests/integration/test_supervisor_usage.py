"""Commands beside and without a running `up`: the first starts the database, the last stops it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from labelwright.supervisor.home import Home
from labelwright.supervisor.usage import running_database
from tests.integration.supervisor_stand import (
    environment_for_parts,
    new_home,
    postmaster_of,
    run_in_home,
    serving,
    wait_for,
)

HOLD = """
with running_database(home) as url:
    print("in", flush=True)
    sys.stdin.readline()
    with psycopg.connect(url) as connection:
        print(connection.execute("SELECT 1").fetchone()[0], flush=True)
"""


@pytest.fixture
def home() -> Iterator[Path]:
    with new_home() as path:
        yield path


class Holder:
    """A command that uses the database until it is told to end."""

    def __init__(self, home: Path) -> None:
        head = "import sys, psycopg\nfrom labelwright.supervisor.home import Home\n"
        head += "from labelwright.supervisor.usage import running_database\n"
        head += "home = Home(sys.argv[1])\n"
        self.process = subprocess.Popen(
            [sys.executable, "-c", head + HOLD, str(home)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env=environment_for_parts(),
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "in\n"

    def end(self) -> str:
        """Let it ask the database once more; return the answer."""
        return self.process.communicate("\n", timeout=9)[0].strip()


def test_command_without_up_starts_the_database_for_its_own_time(home: Path) -> None:
    holder = Holder(home)
    assert postmaster_of(home) is not None

    assert holder.end() == "1"
    assert postmaster_of(home) is None


def test_last_of_two_commands_stops_the_database(home: Path) -> None:
    first, second = Holder(home), Holder(home)

    assert first.end() == "1"
    assert postmaster_of(home) is not None
    assert second.end() == "1"
    assert postmaster_of(home) is None


def test_many_commands_at_once_share_one_database(home: Path) -> None:
    holders = [Holder(home)] + [Holder(home) for _ in range(3)]
    processes = [holder.process for holder in holders]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    answers = [process.communicate(timeout=9)[0].strip() for process in processes]

    assert answers == ["1"] * 4
    assert postmaster_of(home) is None


def test_command_beside_up_uses_its_database_and_leaves_it_running(home: Path) -> None:
    with serving(home) as up:
        database = postmaster_of(home)
        holder = Holder(home)
        assert holder.end() == "1"

        assert postmaster_of(home) == database
        assert up.ask()["notes"] == 0


def test_database_outlives_up_for_a_command_that_uses_it(home: Path) -> None:
    with serving(home) as up:
        holder = Holder(home)
        assert up.end() == 0
        assert "PostgreSQL goes on for a command that uses it" in up.output

    assert holder.end() == "1"
    assert postmaster_of(home) is None


def test_database_left_by_a_killed_command_is_stopped_by_the_next(home: Path) -> None:
    holder = Holder(home)
    holder.process.kill()
    holder.process.communicate()
    assert postmaster_of(home) is not None

    run_in_home("with running_database(home): pass", home)

    wait_for(lambda: postmaster_of(home) is None)


def test_commands_beside_an_up_with_another_database_are_given_that_one(home: Path) -> None:
    with new_home("elsewhere") as elsewhere, running_database(Home(elsewhere)) as url:
        with serving(home, PARTS_DATABASE_URL=url) as up:
            assert up.ask()["notes"] == 0
            with running_database(Home(home)) as named:
                assert named == url
        assert not (home / "postgres/data").exists()
