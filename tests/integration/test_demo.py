"""`labelwright demo`, the whole way: alone and beside a running `up`."""

import json
import os
import pwd
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.integration.supervisor_stand import (
    USERS,
    become,
    environment_for_parts,
    new_home,
    processes_of,
    wait_for,
)

SECONDS = 120.0
COMMAND = (sys.executable, "-m", "labelwright.cli.main")


@contextmanager
def running(*arguments: str, user: str | None = None) -> Generator["subprocess.Popen[str]"]:
    """Yield a command under way; it is killed at the end unless it has ended by itself."""
    process = subprocess.Popen(
        [*become(user), *COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        env=environment_for_parts(),
        cwd="/",
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def finished(*arguments: str, user: str | None = None) -> tuple[int, str]:
    """Run a command; return its exit code and what it said."""
    with running(*arguments, user=user) as process:
        output, _ = process.communicate(timeout=SECONDS)
        return process.returncode, output


def read_until(process: "subprocess.Popen[str]", words: str) -> str:
    """Return what a command says up to the line with ``words``."""
    output = ""
    assert process.stdout is not None
    for line in process.stdout:
        output += line
        if words in line:
            return output
    raise AssertionError(output)


PROJECTS = ("street", "pictures", "texts", "contracts")
ANY_LABELS = ("csv", "huggingface.zip", "jsonl", "parquet", "spreadsheet.csv")
"""Endings of the formats that take labels of any task type."""


@pytest.mark.parametrize("user", USERS)
def test_demo_plays_checks_itself_and_leaves_files_but_no_process(user: str | None) -> None:
    with new_home(user=user) as home:
        code, output = finished("demo", "--check", "--home", str(home), user=user)

        assert code == 0, output
        assert "everything as it was played" in output
        assert re.search(r"62 answers, \d × accept, \d × amend, 1 × reject", output), output
        assert output.count("@simulated.example") == output.count(" (simulated)") == 6
        owner = pwd.getpwnam(user).pw_uid if user else os.geteuid()
        exports = home / "demo-exports"
        assert {(path.name, path.stat().st_uid) for path in exports.iterdir()} == {
            (name, owner)
            for name in (
                "street.coco.json",
                "street.voc.zip",
                "street.yolo.zip",
                "contracts.conll",
                *(f"{project}.{ending}" for project in PROJECTS for ending in ANY_LABELS),
            )
        }
        document = json.loads((exports / "street.coco.json").read_bytes())
        assert len(document["images"]) == 8
        assert len(document["annotations"]) > 100
        assert processes_of(home) == []


def test_demo_plays_beside_a_running_up_but_only_once() -> None:
    with new_home() as home, running("up", "--home", str(home), "--port", "0") as up:
        read_until(up, "Ctrl-C")

        code, output = finished("demo", "--check", "--home", str(home))
        assert code == 0, output

        code, output = finished("demo", "--home", str(home))
        assert code == 1
        assert f"The demo ran in {home} before." in output
        assert up.poll() is None


def test_stopped_demo_leaves_nothing_behind() -> None:
    with running("demo", "--port", "0") as demo:
        said = read_until(demo, "Ctrl-C stops it and removes everything.")
        home = Path(re.findall(r"The demo plays in (.+)\.", said)[0])
        assert (home / "demo-exports").is_dir()

        demo.send_signal(signal.SIGTERM)

        assert demo.wait(SECONDS) == 0
        assert not home.exists()
        assert processes_of(home) == []


def test_service_of_a_killed_demo_stops_by_itself() -> None:
    with new_home() as home, running("demo", "--home", str(home), "--port", "0") as demo:
        read_until(demo, "Service")
        assert processes_of(home)

        demo.kill()

        wait_for(lambda: not processes_of(home), seconds=30)


def test_demo_that_cannot_listen_says_why_and_removes_its_home() -> None:
    with new_home() as home, running("up", "--home", str(home), "--port", "0") as up:
        port = re.findall(r"http://127.0.0.1:(\d+)", read_until(up, "Ctrl-C"))[0]

        code, output = finished("demo", "--port", port)

    assert code == 1
    assert f"Port {port} of 127.0.0.1 is taken" in output
    assert not Path(re.findall(r"The demo plays in (.+)\.", output)[0]).exists()
