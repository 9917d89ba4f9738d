"""What the demo prints at its end: figures, files, and as whom to sign in."""

from pathlib import Path

from labelwright.demo.members import draw_members
from labelwright.demo.played import Delivered, PlayedProject, SecondBatch
from labelwright.demo.reference import demo_project
from labelwright.demo.summary import made, sign_in, table


def test_columns_are_aligned_numbers_at_the_right() -> None:
    rows = [("Name", "Size"), ("a", "1"), ("long one", "10,000")]

    assert list(table(rows, numbers=(1,))) == [
        "  Name        Size",
        "  a              1",
        "  long one  10,000",
    ]


def test_projects_and_files_are_listed_with_figures() -> None:
    demo = demo_project("street")
    first = demo.items[:1]
    file = Delivered(
        format="any",
        title="Any lines",
        content_type="",
        path=Path("/there/street.any"),
        size=12_345,
        sha256="ab" * 32,
        announced=None,
    )
    project = PlayedProject(
        demo=demo,
        id="prj_0",
        first=first,
        second=(),
        plan=SecondBatch(),
        accepted={first[0].unique_id: first[0].answer},
        files=[file],
    )
    counters = {"tasks": 15, "answers": 11, "labels": 8, "in_review": 2, "open": 5}

    lines = made([project], {"prj_0": counters}).splitlines()

    figures = ["15", "11", "8", "2", "5", f"{len(first[0].answer['regions'])}"]
    assert [lines[2].split()[-n] for n in range(6, 0, -1)] == figures
    assert lines[4] == "Files of labels in /there"
    assert lines[6].split() == ["street.any", "12,345", "ab" * 32, "Any", "lines"]


def test_everybody_is_listed_and_marked_as_simulated() -> None:
    members = draw_members()

    text = sign_in("http://127.0.0.1:1", members)

    lines = [line.split() for line in text.splitlines()]
    assert "http://127.0.0.1:1/sign-in" in text
    for member in members:
        assert member.name.endswith("(simulated)")
        assert [member.role, member.email, member.password, *member.name.split()] in lines
