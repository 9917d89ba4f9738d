"""A file under way: what counts after a break, and who may write."""

import os
import time
from pathlib import Path

import pytest

from labelwright.delivery.part import KEPT_SECONDS, Part, remove_stale
from labelwright.kernel.ids import new_id

JOB = new_id()


def begin(folder: Path, stands_for: str = "labels to 7") -> Part:
    return Part(folder, JOB, stands_for)


def write_and_break_off(folder: Path) -> None:
    with begin(folder) as part:
        part.file.write(b"counts")
        part.spool.write(b"too")
        part.save(after=3, done=4, export={"written": 4})
        part.file.write(b" does not count")


def test_next_run_stands_behind_what_was_saved(tmp_path: Path) -> None:
    write_and_break_off(tmp_path)

    with begin(tmp_path) as part:
        found = part.checkpoint
        assert found is not None
        assert (found.after, found.done, found.export) == (3, 4, {"written": 4})
        part.file.write(b" and goes on")
        part.spool.write(b" much")

    assert part.path.read_bytes() == b"counts and goes on"
    assert part.path.with_name("spool").read_bytes() == b"too much"


def test_first_run_finds_nothing(tmp_path: Path) -> None:
    with begin(tmp_path) as part:
        assert part.checkpoint is None
        assert part.uncounted == 0


def test_bytes_since_the_checkpoint_are_told(tmp_path: Path) -> None:
    with begin(tmp_path) as part:
        part.file.write(b"12345")
        part.spool.write(b"12")
        assert part.uncounted == 7
        part.save(after=1, done=1, export={})
        assert part.uncounted == 0


@pytest.mark.parametrize("damage", ["other", "short", "checkpoint", "gone"])
def test_part_that_cannot_be_trusted_begins_anew(tmp_path: Path, damage: str) -> None:
    write_and_break_off(tmp_path)
    folder = tmp_path / JOB.hex
    if damage == "short":
        os.truncate(folder / "file", 3)
    elif damage == "checkpoint":
        (folder / "checkpoint").write_bytes(b'{"file": ')
    elif damage == "gone":
        (folder / "spool").unlink()

    with begin(tmp_path, "labels to 9" if damage == "other" else "labels to 7") as part:
        assert part.checkpoint is None

    assert part.path.read_bytes() == b""


def test_run_that_was_thought_dead_keeps_its_files_to_itself(tmp_path: Path) -> None:
    with begin(tmp_path) as old:
        old.file.write(b"old")
        with begin(tmp_path) as new:
            assert new.checkpoint is None
            assert new.path != old.path
            new.file.write(b"new")

    assert old.path.read_bytes() == b"old"
    assert new.path.read_bytes() == b"new"


def test_nothing_is_left_of_a_delivered_file(tmp_path: Path) -> None:
    with begin(tmp_path) as part:
        part.remove()

    assert list(tmp_path.iterdir()) == []


def test_only_its_owner_may_read_a_part(tmp_path: Path) -> None:
    with begin(tmp_path / "exports") as part:
        modes = [path.stat().st_mode & 0o777 for path in (part.path, part.path.parent)]

    assert modes == [0o600, 0o700]


def test_parts_are_removed_when_nobody_came_back_for_a_day(tmp_path: Path) -> None:
    write_and_break_off(tmp_path)
    remove_stale(tmp_path)
    assert (tmp_path / JOB.hex).is_dir()
    long_ago = time.time() - KEPT_SECONDS - 60
    for path in (*(tmp_path / JOB.hex).iterdir(), tmp_path / JOB.hex):
        os.utime(path, (long_ago, long_ago))

    remove_stale(tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_old_part_that_somebody_writes_to_stays(tmp_path: Path) -> None:
    with begin(tmp_path) as part:
        long_ago = time.time() - KEPT_SECONDS - 60
        for path in (*part.path.parent.iterdir(), part.path.parent):
            os.utime(path, (long_ago, long_ago))
        remove_stale(tmp_path)
        assert part.path.exists()


def test_nothing_to_remove_is_no_error(tmp_path: Path) -> None:
    remove_stale(tmp_path / "exports")
