"""Sealing: only the same organization, key and bytes open a payload."""

from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.database.seal import Sealer, key_from_file
from labelwright.kernel.errors import InvariantError

SEALER = Sealer({1: b"k" * 32})
MINE, OTHER = UUID(int=1), UUID(int=2)


@given(st.binary(max_size=200))
def test_sealed_bytes_open_and_are_never_the_same_twice(data: bytes) -> None:
    first, second = SEALER.seal(MINE, data), SEALER.seal(MINE, data)

    assert SEALER.open(MINE, 1, first) == SEALER.open(MINE, 1, second) == data
    assert first != second


@given(st.lists(st.binary(max_size=50)))
def test_bytes_sealed_together_open_one_by_one(texts: list[bytes]) -> None:
    sealed = SEALER.seal_all(MINE, texts)

    assert [SEALER.open(MINE, 1, one) for one in sealed] == texts
    assert len(set(sealed)) == len(texts)


@given(st.binary(max_size=50), st.data())
def test_changed_or_moved_bytes_do_not_open(data: bytes, draw: st.DataObject) -> None:
    sealed = bytearray(SEALER.seal(MINE, data))
    with pytest.raises(InvariantError):
        SEALER.open(OTHER, 1, bytes(sealed))
    sealed[draw.draw(st.integers(0, len(sealed) - 1))] ^= 1
    with pytest.raises(InvariantError):
        SEALER.open(MINE, 1, bytes(sealed))


def test_older_key_still_opens_and_the_newest_seals() -> None:
    both = Sealer({1: b"k" * 32, 2: b"n" * 32})

    assert both.key_id == 2
    assert both.open(MINE, 1, SEALER.seal(MINE, b"old")) == b"old"
    with pytest.raises(InvariantError, match="missing"):
        SEALER.open(MINE, 2, both.seal(MINE, b"new"))


def test_check_text_recognises_its_own_key_only() -> None:
    assert SEALER.recognises(SEALER.check_text())
    assert not Sealer({1: b"x" * 32}).recognises(SEALER.check_text())


def test_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "secrets" / "a.key"

    made = key_from_file(path)

    assert key_from_file(path) == made
    assert path.stat().st_mode & 0o077 == 0
    path.write_bytes(b"short")
    with pytest.raises(InvariantError, match="holds 5 bytes"):
        key_from_file(path)
