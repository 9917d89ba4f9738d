"""Who reads which thread, what is new, and what stands settled."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from labelwright.discussion.model import Act, Comment, Speaker, Voice, check_anchor, threads_of
from labelwright.kernel.errors import InvalidInputError

ANN, BOB, LEAD = (UUID(int=n) for n in (1, 2, 3))


def speaker(voice: Voice, author: UUID) -> Speaker:
    return Speaker(voice, author, frozenset({author}), may_write=True, sees_names=False)


def said(number: int, by: UUID, voice: Voice, thread: int = 0, act: Act = Act.SAYS) -> Comment:
    opener = by if voice is Voice.ANNOTATOR and not thread else None
    return Comment(
        UUID(int=number),
        UUID(int=thread or number),
        opener,
        voice,
        by,
        act,
        f"text {number}",
        None,
        datetime.now(UTC),
    )


def read(comments: list[Comment], who: Speaker, seen: dict[UUID, UUID] | None = None) -> list[Any]:
    return threads_of(comments, seen or {}, who)


ALL = [
    said(10, ANN, Voice.ANNOTATOR),
    said(11, BOB, Voice.ANNOTATOR),
    said(12, LEAD, Voice.LEAD),
]


@pytest.mark.parametrize(
    ("who", "threads"),
    [
        (speaker(Voice.ANNOTATOR, ANN), [10, 12]),
        (speaker(Voice.ANNOTATOR, BOB), [11, 12]),
        (speaker(Voice.REVIEWER, LEAD), [10, 11, 12]),
        (speaker(Voice.REQUESTER, LEAD), [10, 11, 12]),
    ],
)
def test_an_annotator_reads_no_thread_of_another(who: Speaker, threads: list[int]) -> None:
    assert [thread.first.id.int for thread in read(ALL, who)] == threads


def test_numbers_count_what_the_reader_sees_so_that_none_is_missing() -> None:
    numbers = [thread.number for thread in read(ALL, speaker(Voice.ANNOTATOR, BOB))]

    assert numbers == [1, 2]


def test_an_answer_of_somebody_else_is_unread_until_it_was_seen_or_answered() -> None:
    ann = speaker(Voice.ANNOTATOR, ANN)
    asked = [said(10, ANN, Voice.ANNOTATOR)]
    answered = [*asked, said(20, LEAD, Voice.LEAD, thread=10)]
    replied = [*answered, said(30, ANN, Voice.ANNOTATOR, thread=10)]

    assert not read(asked, ann)[0].is_unread
    assert read(answered, ann)[0].is_unread
    assert not read(answered, ann, {UUID(int=10): UUID(int=20)})[0].is_unread
    assert not read(replied, ann)[0].is_unread


def test_the_last_word_says_whether_a_thread_is_settled() -> None:
    lead = speaker(Voice.LEAD, LEAD)
    rows = [
        said(10, ANN, Voice.ANNOTATOR),
        said(20, LEAD, Voice.LEAD, thread=10, act=Act.SETTLES),
        said(21, ANN, Voice.ANNOTATOR, thread=10),
    ]
    again = [*rows, said(30, ANN, Voice.ANNOTATOR, thread=10, act=Act.OPENS)]

    assert read(rows, lead)[0].is_settled
    assert not read(again, lead)[0].is_settled


def test_a_place_is_no_store_for_anything() -> None:
    check_anchor({"region": "r1"})

    with pytest.raises(InvalidInputError):
        check_anchor({"region": "x" * 2_000})
