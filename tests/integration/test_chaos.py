"""A short run of the chaos bench: blows under load, and nothing confirmed is lost or doubled."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 20
MUST_BE_ZERO = {
    "lost",
    "doubled",
    "excess: answers beyond the overlap",
    "counters and places that differ",
    "rows that `rebuild` finds different",
    "never confirmed, however often sent",
}


@pytest.mark.skipif(sys.platform != "linux", reason="the bench reads /proc")
def test_nothing_confirmed_is_lost_or_doubled_by_blows(tmp_path: Path) -> None:
    file = tmp_path / "figures.json"

    done = subprocess.run(
        [sys.executable, "-m", "bench.chaos", "--rounds", str(ROUNDS), "--json", str(file)],
        cwd=ROOT,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )

    assert file.exists(), done.stdout
    figures = {
        figure["name"]: figure["value"] for figure in json.loads(file.read_text())["figures"]
    }
    assert {name: figures.get(name) for name in MUST_BE_ZERO} == dict.fromkeys(MUST_BE_ZERO, 0), (
        done.stdout
    )
