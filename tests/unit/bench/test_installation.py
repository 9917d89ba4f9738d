"""The judge of an installation: what belongs to it, what it weighs, and what is held."""

import json
import os
from pathlib import Path

import pytest

from bench import installation
from bench.installation import Figure, Goal, as_json, as_text, disk_space, files_of, required

LIGHT = Goal("weight", "MB", 100, stretch=50)
QUICK = Goal("time", "s", 2.0)


def test_what_serves_is_found_through_the_requirements_of_requirements() -> None:
    parts = required("labelwright", extras=frozenset())

    assert {"labelwright", "numpy", "psycopg", "psycopg-binary", "mako"} <= parts.keys()
    assert not {"pytest", "ruff", "hypothesis", "import-linter"} & parts.keys()


def test_project_weighs_its_code_and_its_demo_data() -> None:
    parts = required("labelwright", extras=frozenset())

    names = {path.name for path in files_of(parts["labelwright"])}

    assert {"bootstrap.py", "project.json", "front-1.jpg"} <= names


def test_file_with_two_names_is_counted_once(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_bytes(os.urandom(100_000))
    alone = disk_space(iter([first]))
    second.hardlink_to(first)

    assert disk_space(iter([first, second, tmp_path])) == alone >= 100_000


def test_own_process_is_its_first_descendant_and_has_memory() -> None:
    assert installation.descendants(os.getpid())[0] == os.getpid()
    assert installation.proportional_set_bytes(os.getpid()) > 1_000_000
    assert not installation.is_database(os.getpid())


def test_report_names_value_goal_ratio_and_verdict() -> None:
    held = Figure(LIGHT, 75.0, parts=(("a", 70.0), ("b", 5.0)))
    missed = Figure(QUICK, 3.0, runs=(2.0, 3.0, 4.0))

    lines = [" ".join(line.split()) for line in as_text([held, missed]).splitlines()]

    assert lines == [
        "weight 75 MB goal < 100 0.75 × the goal held",
        "stretch < 50 MB: not reached",
        "a 70.0, b 5.0",
        "time 3.00 s goal < 2 1.50 × the goal not held",
        "median of 2.00, 3.00, 4.00 s",
    ]


def test_json_carries_the_same_with_the_machine() -> None:
    document = json.loads(as_json([Figure(QUICK, 3.0, runs=(2.0, 3.0, 4.0))]))

    (figure,) = document["figures"]
    assert figure == {
        "name": "time",
        "unit": "s",
        "value": 3.0,
        "goal": 2.0,
        "stretch": None,
        "ratio": 1.5,
        "held": False,
        "runs": [2.0, 3.0, 4.0],
        "parts": {},
    }
    assert document["machine"]["processors"] >= 1


@pytest.mark.parametrize(("seconds", "code"), [(1.9, 0), (2.0, 1)])
def test_goal_that_is_not_held_fails_the_run(
    seconds: float, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def times(runs: int) -> list[Figure]:
        return [Figure(QUICK, seconds, runs=(seconds,) * runs)]

    monkeypatch.setattr(installation, "install_sizes", list[Figure])
    monkeypatch.setattr(installation, "idle_memory", list[Figure])
    monkeypatch.setattr(installation, "start_times", times)

    assert installation.main([]) == code
