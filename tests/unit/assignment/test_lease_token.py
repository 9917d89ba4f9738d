"""The lease token: proof of one lease, for one annotator in one organization."""

import base64
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.assignment.model import Kind, LeaseSigner, Slot
from labelwright.kernel.errors import InvalidInputError

SIGNER = LeaseSigner(b"k" * 32)
ORGANIZATION = UUID(int=7)

SLOTS = st.builds(
    Slot,
    project=st.uuids(),
    task=st.uuids(),
    kind=st.sampled_from(Kind),
    round=st.integers(0, 2**15 - 1),
    annotator=st.uuids(),
    id=st.uuids(),
    epoch=st.integers(1, 2**31 - 1),
)


@given(SLOTS)
def test_token_gives_its_slot_back(slot: Slot) -> None:
    token = SIGNER.sign(ORGANIZATION, slot)

    assert SIGNER.verify(ORGANIZATION, slot.id, slot.annotator, token) == slot


@given(SLOTS, st.data())
def test_changed_token_is_refused(slot: Slot, data: st.DataObject) -> None:
    raw = bytearray(base64.urlsafe_b64decode(SIGNER.sign(ORGANIZATION, slot) + "=="))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    token = base64.urlsafe_b64encode(raw).decode().rstrip("=")

    with pytest.raises(InvalidInputError, match="does not belong"):
        SIGNER.verify(ORGANIZATION, slot.id, slot.annotator, token)


@given(SLOTS)
def test_token_is_no_use_elsewhere(slot: Slot) -> None:
    token = SIGNER.sign(ORGANIZATION, slot)
    other = UUID(int=slot.annotator.int ^ 1)

    for organization, assignment, annotator, signer in (
        (UUID(int=8), slot.id, slot.annotator, SIGNER),
        (ORGANIZATION, UUID(int=slot.id.int ^ 1), slot.annotator, SIGNER),
        (ORGANIZATION, slot.id, other, SIGNER),
        (ORGANIZATION, slot.id, slot.annotator, LeaseSigner(b"x" * 32)),
    ):
        with pytest.raises(InvalidInputError, match="does not belong"):
            signer.verify(organization, assignment, annotator, token)


@given(st.text(max_size=200))
def test_anything_else_is_refused_and_never_an_exception(text: str) -> None:
    with pytest.raises(InvalidInputError):
        SIGNER.verify(ORGANIZATION, UUID(int=1), UUID(int=2), text)


def test_no_byte_of_a_token_tells_round_or_kind() -> None:
    def tokens(kind: Kind, round_number: int) -> list[bytes]:
        slot = Slot(
            project=UUID(int=1),
            task=UUID(int=2),
            kind=kind,
            round=round_number,
            annotator=UUID(int=3),
            id=UUID(int=4),
            epoch=1,
        )
        sealed = [SIGNER.sign(ORGANIZATION, slot) for _ in range(200)]
        return [base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)) for token in sealed]

    gold, ordinary = tokens(Kind.ANNOTATE, 0), tokens(Kind.REVIEW, 7)

    assert {len(token) for token in gold} == {len(token) for token in ordinary}
    for found in (gold, ordinary):
        assert min(len(set(place)) for place in zip(*found, strict=True)) > 50
