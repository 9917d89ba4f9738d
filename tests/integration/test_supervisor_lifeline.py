"""The pipe between supervisor and child, with real processes."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from labelwright.supervisor.lifeline import DATABASE_URL, LIFELINE, ready_line
from tests.integration.supervisor_stand import environment_for_parts

CHILD = """
import os, signal, subprocess, sys, threading, time
from labelwright.supervisor.lifeline import wait_until_ready, watch_parent
if "deaf" in sys.argv:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
watch_parent()
watch_parent()
print(wait_until_ready(), wait_until_ready(), os.environ.get("LABELWRIGHT_LIFELINE"), flush=True)
if "parent" in sys.argv:
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(30)"], stdout=2)
threading.Event().wait()
"""


class Child:
    def __init__(self, *words: str) -> None:
        read_end, self.lifeline = os.pipe()
        self.process = subprocess.Popen(
            [sys.executable, "-c", CHILD, *words],
            stdout=subprocess.PIPE,
            env=environment_for_parts() | {LIFELINE: str(read_end)},
            pass_fds=(read_end,),
            start_new_session=True,
        )
        os.close(read_end)

    def tell(self, line: bytes) -> bytes:
        """Tell the child a line; return what it answers."""
        os.write(self.lifeline, line)
        assert self.process.stdout is not None
        return self.process.stdout.readline()


@pytest.fixture
def child(request: pytest.FixtureRequest) -> Iterator[Child]:
    made = Child(*getattr(request, "param", ()))
    yield made
    made.process.kill()
    made.process.communicate()


def test_child_learns_the_database_and_ends_with_its_supervisor(child: Child) -> None:
    answer = child.tell(b"nonsense\n" + ready_line("postgresql://ü"))
    assert answer.decode() == "postgresql://ü postgresql://ü None\n"
    assert child.process.poll() is None

    os.close(child.lifeline)

    assert child.process.wait(timeout=5) == -15


def test_child_ends_with_its_supervisor_while_it_waits_for_the_database(child: Child) -> None:
    os.close(child.lifeline)

    assert child.process.wait(timeout=5) == -15


@pytest.mark.parametrize("child", [("deaf",)], indirect=True)
def test_child_that_does_not_hear_the_signal_ends_all_the_same(child: Child) -> None:
    child.tell(ready_line("postgresql://"))

    os.close(child.lifeline)

    assert child.process.wait(timeout=5) == 75


def test_process_without_supervisor_takes_the_database_from_its_environment() -> None:
    code = "from labelwright.supervisor.lifeline import *; print(wait_until_ready())"
    environment = environment_for_parts()
    named = subprocess.run(
        [sys.executable, "-c", code],
        env=environment | {DATABASE_URL: "postgresql://named"},
        check=True,
        stdout=subprocess.PIPE,
    )
    unnamed = subprocess.run(
        [sys.executable, "-c", code], env=environment, check=False, stderr=subprocess.PIPE
    )

    assert named.stdout == b"postgresql://named\n"
    assert b"No database is named." in unnamed.stderr
