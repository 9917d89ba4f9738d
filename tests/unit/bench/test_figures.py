"""Figures beside goals: what is held, what is not, and that both are told."""

import json
from pathlib import Path

import pytest

from bench.figures import Goal, Report, percentile


def test_each_bound_is_held_on_its_own_side() -> None:
    assert Goal(">", 10).is_held(11)
    assert not Goal(">", 10).is_held(10)
    assert Goal("<=", 10).is_held(10)
    assert not Goal("<", 10).is_held(10)
    assert Goal("=", 0).is_held(0)
    assert not Goal("=", 0).is_held(1)


def test_figure_that_is_not_held_is_told_and_missed(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()

    report.add("quick enough", 30, "ms", goal=Goal("<", 20))
    report.add("no goal", 5, "s")

    said = capsys.readouterr().out
    assert "1.50 ×  NOT HELD" in said
    assert [figure.name for figure in report.missed] == ["quick enough"]


def test_figures_are_written_for_a_program(tmp_path: Path) -> None:
    report = Report(quiet=True)
    report.add("lost", 1, "", goal=Goal("=", 0))

    report.write(tmp_path / "figures.json", {"seed": 1})

    document = json.loads((tmp_path / "figures.json").read_text())
    figure = document["figures"][0]
    assert (figure["goal"], figure["held"], figure["ratio"]) == ("= 0", False, None)
    assert document["settings"] == {"seed": 1}


def test_percentile_is_a_value_that_was_measured() -> None:
    assert percentile([3, 1, 2], 0.5) == 2
    assert percentile([3, 1, 2], 0.99) == 3
    assert percentile([], 0.5) == 0
