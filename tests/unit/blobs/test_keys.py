"""Keys are made of an owner, a hash and a purpose: nothing that a customer wrote."""

from uuid import UUID

import pytest

from labelwright.blobs import blob_key
from labelwright.blobs.keys import checked

SHA = "ab" * 32


def test_key_names_owner_content_and_purpose() -> None:
    key = blob_key(UUID(int=255), SHA, "original")

    assert key == f"org/{'0' * 30}ff/ab/{SHA}.original"
    assert checked(key) == key


@pytest.mark.parametrize(
    ("sha256", "purpose"),
    [
        ("", "original"),
        (SHA.upper(), "original"),
        (SHA[:-1], "original"),
        (SHA + "\n", "original"),
        ("../" + SHA[3:], "original"),
        (SHA, ""),
        (SHA, "../x"),
        (SHA, "Original"),
        (SHA, "a" * 33),
    ],
)
def test_no_key_is_made_of_anything_else(sha256: str, purpose: str) -> None:
    with pytest.raises(ValueError, match="no key"):
        blob_key(UUID(int=1), sha256, purpose)


@pytest.mark.parametrize(
    "key", ["", "/etc/passwd", "../x", "org/../../x", "org//x", "org/x/", ".hidden", "a\0b", "A/b"]
)
def test_text_that_is_no_key_is_an_error_of_ours(key: str) -> None:
    with pytest.raises(ValueError, match="not the key"):
        checked(key)
