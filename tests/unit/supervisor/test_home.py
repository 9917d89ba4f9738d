import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from labelwright.supervisor.errors import HomeInUseError, HomeUnusableError
from labelwright.supervisor.home import Home, HomeLock, State, remove_tree

STATE = State(pid=1, url="http://here", database_url="postgresql://there", is_embedded=True)


def test_new_home_has_its_folders_closed_to_others(tmp_path: Path) -> None:
    home = Home(tmp_path / "a" / "home")

    names = {entry.name for entry in home.path.iterdir()}
    assert names == {"postgres", "run", "blobs", "secrets", "logs"}
    for folder in (home.path, *home.path.iterdir()):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_empty_volume_becomes_a_home(tmp_path: Path) -> None:
    (tmp_path / "lost+found").mkdir()
    tmp_path.chmod(0o755)

    Home(tmp_path)

    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o700


def test_two_names_of_one_home_are_the_same_home(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    (tmp_path / "link").symlink_to(home.path)

    assert Home(tmp_path / "link").path == home.path


def test_home_with_control_characters_is_refused(tmp_path: Path) -> None:
    with pytest.raises(HomeUnusableError, match="control characters"):
        Home(tmp_path / "a\nb")


def test_secret_is_drawn_once_and_kept_for_its_owner_only(tmp_path: Path) -> None:
    first = Home(tmp_path / "home").secret("signing-key", 32)

    assert len(first) == 32
    assert Home(tmp_path / "home").secret("signing-key", 32) == first
    assert Home(tmp_path / "home").secret("other-key", 32) != first
    path = tmp_path / "home" / "secrets" / "signing-key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_secret_asked_for_by_many_at_once_is_one_secret(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")

    with ThreadPoolExecutor(8) as threads:
        drawn = [threads.submit(home.secret, "key", 16) for _ in range(64)]
        values = {future.result() for future in drawn}

    assert len(values) == 1


@pytest.mark.parametrize("content", ["", "abcd\n", "not hex at all!!"])
def test_damaged_secret_is_never_replaced(tmp_path: Path, content: str) -> None:
    home = Home(tmp_path / "home")
    path = home.path / "secrets" / "key"
    path.write_text(content)

    with pytest.raises(HomeUnusableError) as caught:
        home.secret("key", 16)

    assert "backup" in str(caught.value.cure)
    assert path.read_text() == content


def test_state_is_what_was_written_until_it_is_cleared(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    assert home.read_state() is None

    home.write_state(STATE)
    assert home.read_state() == STATE
    assert stat.S_IMODE((home.path / "state.json").stat().st_mode) == 0o600

    home.clear_state()
    home.clear_state()
    assert home.read_state() is None


@pytest.mark.parametrize("content", ["", "{", '{"pid": 1}', "[]"])
def test_state_of_another_release_counts_as_none(tmp_path: Path, content: str) -> None:
    home = Home(tmp_path / "home")
    (home.path / "state.json").write_text(content)

    assert home.read_state() is None


def test_home_is_served_only_while_its_lock_is_held(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    assert not home.is_served()

    lock = HomeLock(home, url="http://127.0.0.1:1")
    assert home.is_served()

    lock.release()
    assert not home.is_served()


def test_second_lock_is_told_who_holds_the_first(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    lock = HomeLock(home, url="(starting)")
    lock.note("http://127.0.0.1:8080")

    with pytest.raises(HomeInUseError) as caught:
        HomeLock(home, url="http://127.0.0.1:9090")

    assert f"process {os.getpid()} at http://127.0.0.1:8080" in caught.value.message
    lock.release()
    HomeLock(home, url="http://127.0.0.1:9090").release()


def test_socket_lies_in_the_home_when_clients_can_name_it(tmp_path: Path) -> None:
    home = Home(tmp_path / "ü b")

    assert home.socket_folder == home.path / "run"


@pytest.mark.parametrize("name", ["x" * 100, "a,b"])
def test_socket_of_an_unsuitable_path_has_one_short_place(tmp_path: Path, name: str) -> None:
    folder = Home(tmp_path / name).socket_folder

    assert len(os.fsencode(folder)) < 60
    assert "," not in str(folder)
    assert Home(tmp_path / name).socket_folder == folder
    assert Home(tmp_path / f"{name}2").socket_folder != folder


def test_tree_is_removed_without_following_its_links(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "file").write_text("kept")
    tree = tmp_path / "tree"
    (tree / "a" / "b").mkdir(parents=True)
    (tree / "a" / "file").write_text("gone")
    (tree / "folder-link").symlink_to(kept)
    (tree / "file-link").symlink_to(kept / "file")

    remove_tree(tree)
    remove_tree(tree)

    assert not tree.exists()
    assert (kept / "file").read_text() == "kept"
