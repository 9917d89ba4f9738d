"""What ``--blobs`` may say."""

from pathlib import Path

import pytest

from labelwright.blobs import open_store
from labelwright.blobs.folder import FolderBlobs
from labelwright.blobs.objects import ObjectBlobs
from labelwright.kernel.errors import InvalidInputError

KEYS = {"AWS_ACCESS_KEY_ID": "ak", "AWS_SECRET_ACCESS_KEY": "sk"}


def test_folder_is_made_for_this_user_only(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "a" / "b"))

    assert isinstance(store, FolderBlobs)
    assert (tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_file_address_is_a_folder(tmp_path: Path) -> None:
    open_store((tmp_path / "with space").as_uri())

    assert (tmp_path / "with space").is_dir()


@pytest.mark.parametrize(
    "url",
    [
        "s3://bucket",
        "s3://bucket/prefix/deeper",
        "s3://my.bucket-1/?region=eu-central-1",
        "s3://bucket?endpoint=http://127.0.0.1:9000&region=local",
        "s3://bucket/p?endpoint=https://minio.internal",
    ],
)
def test_s3_address_is_a_store(url: str) -> None:
    assert isinstance(open_store(url, environment=KEYS), ObjectBlobs)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "file://",
        "file:///",
        "file://other/dir",
        "ftp://host/dir",
        "s3://",
        "s3://ab",
        "s3://Bucket",
        "s3://ak:sk@bucket",
        "s3://bucket/a b",
        "s3://bucket/../x",
        "s3://bucket?endpoint=ftp://host",
        "s3://bucket?endpoint=",
        "s3://bucket?endpoint=http://user:secret@host",
        "s3://bucket?access_key=x",
        "s3://bucket#x",
    ],
)
def test_anything_else_is_refused_with_the_right_form(url: str) -> None:
    with pytest.raises(InvalidInputError) as refusal:
        open_store(url, environment=KEYS)

    assert refusal.value.code == "blobs_url_invalid"
    assert "--blobs" in str(refusal.value.cure)


@pytest.mark.parametrize(
    ("url", "environment"),
    [
        ("s3://bucket", {"AWS_ACCESS_KEY_ID": "ak"}),
        ("s3://bucket", {"AWS_SECRET_ACCESS_KEY": "sk"}),
        ("s3://bucket?endpoint=http://host:1", {}),
        ("s3://bucket?endpoint=http://host:1", {"AWS_ACCESS_KEY_ID": ""}),
    ],
)
def test_half_a_pair_of_keys_is_refused(url: str, environment: dict[str, str]) -> None:
    with pytest.raises(InvalidInputError, match="keys") as refusal:
        open_store(url, environment=environment)

    assert "AWS_SECRET_ACCESS_KEY" in str(refusal.value.cure)
