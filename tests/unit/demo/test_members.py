"""Who takes part: every role the demo tells about, with passwords that nobody else has."""

from collections import Counter

from labelwright.demo.members import draw_members
from labelwright.demo.people import ANNOTATORS, REVIEWER
from labelwright.identity.model import check_password


def test_there_is_a_requester_three_annotators_a_reviewer_and_a_lead() -> None:
    assert Counter(member.role for member in draw_members()) == {
        "requester": 1,
        "annotator": 3,
        "reviewer": 1,
        "lead": 1,
    }
    assert [m.person for m in draw_members() if m.person] == [*ANNOTATORS, REVIEWER]


def test_passwords_are_drawn_anew_and_long_enough() -> None:
    passwords = [member.password for _ in range(3) for member in draw_members()]

    assert len(set(passwords)) == len(passwords)
    for password in passwords:
        check_password(password)


def test_names_and_addresses_say_that_people_are_simulated() -> None:
    for member in draw_members():
        assert member.name.endswith("(simulated)")
        assert member.email.endswith("@simulated.example")
