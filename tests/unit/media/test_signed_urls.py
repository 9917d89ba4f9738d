"""Tokens for renditions: ours, unchanged, in time, or worth nothing."""

import base64
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.media.signed_urls import (
    WINDOW_SECONDS,
    Claim,
    InvalidMediaTokenError,
    MediaSigner,
)

SIGNER = MediaSigner(bytes(range(32)))
ORGANIZATION, ASSET = UUID(int=7), UUID(int=9)
NOW = 1_800_000_000
TOKEN = SIGNER.sign(ORGANIZATION, ASSET, "display", NOW)


def base64_text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


renditions = st.from_regex(r"[a-z][a-z0-9-]{0,31}", fullmatch=True)


@given(st.uuids(), st.uuids(), renditions, st.integers(0, 2**40))
def test_token_gives_back_what_was_signed(
    organization: UUID, asset: UUID, rendition: str, expires_at: int
) -> None:
    token = SIGNER.sign(organization, asset, rendition, expires_at)

    claim = SIGNER.verify(token, expires_at - 1)

    assert claim[:3] == (organization, asset, rendition)
    assert 0 <= claim.expires_at - expires_at < WINDOW_SECONDS
    assert len(token) < 128
    assert set(token) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def test_token_is_the_same_for_hours_so_that_browsers_keep_the_file() -> None:
    begin = NOW // WINDOW_SECONDS * WINDOW_SECONDS + 1

    tokens = {
        SIGNER.sign(ORGANIZATION, ASSET, "display", begin + later)
        for later in range(0, WINDOW_SECONDS - 1, 600)
    }

    assert len(tokens) == 1


def test_token_is_over_at_its_end() -> None:
    end = SIGNER.verify(TOKEN, NOW).expires_at

    assert SIGNER.verify(TOKEN, end - 1) == Claim(ORGANIZATION, ASSET, "display", end)
    with pytest.raises(InvalidMediaTokenError):
        SIGNER.verify(TOKEN, end)


@given(st.integers(0, len(TOKEN) * 6 - 1))
def test_any_flipped_bit_is_refused(bit: int) -> None:
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    place, shift = divmod(bit, 6)
    changed = alphabet[alphabet.index(TOKEN[place]) ^ (1 << shift)]

    with pytest.raises(InvalidMediaTokenError):
        SIGNER.verify(TOKEN[:place] + changed + TOKEN[place + 1 :], NOW)


@given(st.integers(0, len(TOKEN) - 1), st.characters())
def test_any_changed_character_is_refused(place: int, character: str) -> None:
    changed = TOKEN[:place] + character + TOKEN[place + 1 :]

    if changed != TOKEN:
        with pytest.raises(InvalidMediaTokenError):
            SIGNER.verify(changed, NOW)


@given(st.text(max_size=200) | st.binary(max_size=120).map(base64_text))
def test_anything_else_is_refused(token: str) -> None:
    with pytest.raises(InvalidMediaTokenError):
        SIGNER.verify(token, NOW)


@pytest.mark.parametrize(
    "token",
    [TOKEN + "=", TOKEN + "==", TOKEN + "A", TOKEN[:-1], " " + TOKEN, TOKEN + "\n", TOKEN * 2],
)
def test_other_spelling_of_a_good_token_is_refused(token: str) -> None:
    with pytest.raises(InvalidMediaTokenError):
        SIGNER.verify(token, NOW)


def test_bytes_cannot_move_between_the_parts_of_a_claim() -> None:
    data = base64.urlsafe_b64decode(TOKEN + "=" * (-len(TOKEN) % 4))

    with pytest.raises(InvalidMediaTokenError):
        SIGNER.verify(base64_text(data[:-16] + b"x" + data[-16:]), NOW)
    with pytest.raises(InvalidMediaTokenError):
        SIGNER.verify(base64_text(data[:-17] + data[-16:]), NOW)


def test_token_of_another_secret_is_refused() -> None:
    with pytest.raises(InvalidMediaTokenError):
        MediaSigner(bytes(range(1, 33))).verify(TOKEN, NOW)


def test_secret_that_is_too_short_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        MediaSigner(b"short")


@pytest.mark.parametrize("rendition", ["", "Display", "a/b", "a" * 33, "é"])
def test_name_that_is_no_rendition_cannot_be_signed(rendition: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        SIGNER.sign(uuid4(), uuid4(), rendition, NOW)
