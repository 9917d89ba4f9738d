from pathlib import Path

import pytest

from labelwright.telemetry.board import board_path, read_board, write_board
from labelwright.telemetry.figures import MOST_SERIES, Counted, Timed, gauge, render


def counted() -> Counted:
    return Counted("things_total", "Things.", kind="counter", labels=("kind",))


def test_text_is_what_prometheus_reads() -> None:
    things = counted()
    things.add("a")
    things.add("a", n=2)

    assert render([things.view(), gauge("up", "Whether.", [({}, True)])]).decode() == (
        "# HELP labelwright_things_total Things.\n"
        "# TYPE labelwright_things_total counter\n"
        'labelwright_things_total{kind="a"} 3\n'
        "# HELP labelwright_up Whether.\n"
        "# TYPE labelwright_up gauge\n"
        "labelwright_up 1\n"
    )


def test_times_fall_into_every_bucket_that_holds_them() -> None:
    times = Timed("seconds", "Time.", labels=())
    for seconds in (0.001, 0.3, 99.0):
        times.observe(seconds=seconds)

    lines = render([times.view()]).decode().splitlines()

    assert 'labelwright_seconds_bucket{le="0.001"} 1' in lines
    assert 'labelwright_seconds_bucket{le="0.25"} 1' in lines
    assert 'labelwright_seconds_bucket{le="0.5"} 2' in lines
    assert 'labelwright_seconds_bucket{le="10"} 2' in lines
    assert 'labelwright_seconds_bucket{le="+Inf"} 3' in lines
    assert "labelwright_seconds_sum 99.301" in lines
    assert "labelwright_seconds_count 3" in lines


def test_families_of_several_processes_become_one() -> None:
    views = [gauge("memory", "M.", [({"process": name}, 1)]) for name in ("server", "worker")]

    text = render(views).decode()

    assert text.count("# TYPE") == 1
    assert text.count("labelwright_memory{") == 2


def test_family_does_not_grow_without_end() -> None:
    things = counted()
    for n in range(MOST_SERIES + 50):
        things.add(str(n))

    view = things.view()

    assert len(view.samples) == MOST_SERIES + 1
    assert view.samples[-1].labels == {"kind": "other"}
    assert view.samples[-1].value == 50


def test_label_values_are_escaped() -> None:
    things = counted()
    things.add('a"b\\c\nd')

    assert r'{kind="a\"b\\c\nd"}' in render([things.view()]).decode()


def test_wrong_number_of_label_values_is_refused() -> None:
    with pytest.raises(ValueError, match="labels"):
        counted().add("a", "b")


def test_what_a_process_left_is_found_until_it_is_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "run").mkdir()
    path = board_path(tmp_path, "worker")
    assert read_board(path) is None
    write_board(path, [counted().view()])

    fresh = read_board(path)
    assert fresh is not None
    assert fresh.views == [counted().view()]

    monkeypatch.setattr("labelwright.telemetry.board.time.time", lambda: fresh.at + 31)
    assert read_board(path) is None
    path.write_bytes(b"{")
    assert read_board(path) is None
