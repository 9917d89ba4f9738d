"""Both stores keep the same contract: a folder, and a real S3-compatible server."""

import asyncio
import os
from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from labelwright.blobs import BlobStore, blob_key, open_store
from labelwright.blobs.objects import WINDOW_BYTES
from labelwright.kernel.errors import NotFoundError, TooLargeError, UnavailableError
from tests.integration.s3_server import S3Server, running_s3

KEYS = {"AWS_ACCESS_KEY_ID": "ak", "AWS_SECRET_ACCESS_KEY": "sk"}


@pytest.fixture(scope="module")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Generator[S3Server]:
    with running_s3(tmp_path_factory.mktemp("s3")) as server:
        yield server


@pytest.fixture(params=["folder", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> BlobStore:
    if request.param == "folder":
        return open_store(str(tmp_path / "blobs"))
    server: S3Server = request.getfixturevalue("s3")
    return server.store(f"deeper/{uuid4().hex}")


def key_of(content: bytes) -> str:
    return blob_key(uuid4(), sha256(content).hexdigest(), "original")


async def whole(store: BlobStore, key: str, start: int, end: int) -> bytes:
    return b"".join([piece async for piece in store.open_range(key, start, end)])


@pytest.mark.parametrize("n_bytes", [0, 1, 5000, 12_000_000])
async def test_file_that_was_put_comes_back_whole(
    store: BlobStore, tmp_path: Path, n_bytes: int
) -> None:
    content = os.urandom(n_bytes)
    path = tmp_path / "file"
    path.write_bytes(content)
    by_path, by_bytes = key_of(content), key_of(content)

    await store.put_file(by_path, path)
    await store.put_bytes(by_bytes, content)

    for key in (by_path, by_bytes):
        assert await store.get_bytes(key, n_bytes) == content
        assert await whole(store, key, 0, n_bytes) == content
        info = await store.head(key)
        assert info is not None
        assert info.size == n_bytes
        assert abs(datetime.now(UTC) - info.modified_at) < timedelta(minutes=5)


async def test_part_of_a_file_is_exactly_the_bytes_asked_for(store: BlobStore) -> None:
    content = os.urandom(2 * WINDOW_BYTES + 77)
    key = key_of(content)
    await store.put_bytes(key, content)

    for start, end in (
        (0, 1),
        (5, 5),
        (WINDOW_BYTES - 1, WINDOW_BYTES + 1),
        (3, 2 * WINDOW_BYTES + 5),
        (len(content) - 1, len(content)),
    ):
        assert await whole(store, key, start, end) == content[start:end]


async def test_putting_the_same_again_changes_nothing(store: BlobStore) -> None:
    key = key_of(b"same")
    await store.put_bytes(key, b"same")
    before = await store.head(key)

    await asyncio.gather(*(store.put_bytes(key, b"same") for _ in range(5)))

    assert await store.head(key) == before
    assert await store.get_bytes(key, 10) == b"same"


async def test_half_a_file_left_by_a_crash_is_replaced(store: BlobStore) -> None:
    key = key_of(b"whole")
    await store.put_bytes(key, b"")

    await store.put_bytes(key, b"whole")

    assert await store.get_bytes(key, 10) == b"whole"


async def test_file_that_is_not_there_is_said_to_be_missing(store: BlobStore) -> None:
    key = key_of(b"never put")

    assert await store.head(key) is None
    with pytest.raises(NotFoundError):
        await store.get_bytes(key, 10)
    with pytest.raises(NotFoundError):
        await whole(store, key, 0, 10)


async def test_file_beyond_the_limit_is_not_read_into_memory(store: BlobStore) -> None:
    key = key_of(b"eleven byte")
    await store.put_bytes(key, b"eleven byte")

    with pytest.raises(TooLargeError):
        await store.get_bytes(key, 10)


async def test_deleted_file_is_gone_and_deleting_again_changes_nothing(store: BlobStore) -> None:
    content = b"to be deleted"
    key, other = key_of(content), key_of(content)
    for each in (key, other):
        await store.put_bytes(each, content)

    await store.delete(key)
    await store.delete(key)

    assert await store.head(key) is None
    assert await store.get_bytes(other, 100) == content


@pytest.mark.parametrize("key", ["../outside", "/etc/passwd", "org/../../x", ""])
async def test_path_in_place_of_a_key_is_refused(store: BlobStore, key: str) -> None:
    for act in (
        store.put_bytes(key, b"x"),
        store.get_bytes(key, 10),
        store.head(key),
        store.delete(key),
        whole(store, key, 0, 1),
    ):
        with pytest.raises(ValueError, match="not the key"):
            await act


async def test_two_prefixes_of_one_bucket_do_not_see_each_other(s3: S3Server) -> None:
    key = key_of(b"mine")
    await s3.store("one").put_bytes(key, b"mine")

    assert await s3.store("two").head(key) is None


async def test_wrong_keys_are_an_outage_in_our_words(s3: S3Server) -> None:
    wrong = {"AWS_ACCESS_KEY_ID": "ak", "AWS_SECRET_ACCESS_KEY": "wrong-secret"}
    store = open_store(s3.url, environment=wrong)

    with pytest.raises(UnavailableError) as outage:
        await store.put_bytes(key_of(b"x"), b"x")

    said = f"{outage.value.message} {outage.value.cure}"
    assert "127.0.0.1" not in said
    assert "Signature" not in said


async def test_store_that_is_gone_is_said_so_within_seconds() -> None:
    store = open_store("s3://files?endpoint=http://127.0.0.1:1", environment=KEYS)
    begin = asyncio.get_running_loop().time()

    with pytest.raises(UnavailableError) as outage:
        await store.head(key_of(b"x"))

    assert asyncio.get_running_loop().time() - begin < 8
    assert outage.value.cure


async def test_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "blobs"))
    key = key_of(b"x")
    (tmp_path / "blobs" / "org").write_text("a file where a folder should be")

    with pytest.raises(UnavailableError):
        await store.put_bytes(key, b"x")


async def test_files_in_a_folder_are_for_this_user_and_leave_nothing_beside_them(
    tmp_path: Path,
) -> None:
    store = open_store(str(tmp_path / "blobs"))
    path = tmp_path / "file"
    path.write_bytes(os.urandom(9_000_000))

    await store.put_file(key_of(b"x"), path)

    kept = [found for found in (tmp_path / "blobs").rglob("*") if found.is_file()]
    assert [found.read_bytes() for found in kept] == [path.read_bytes()]
