"""The operator's page leaves out no state that something can be stuck in, and no finding."""

import re
from enum import IntEnum

import pytest

from labelwright.assignment.model import AssignmentState
from labelwright.intake.model import TaskState
from labelwright.jobs.model import JobState
from labelwright.media.model import AssetState
from labelwright.projects.model import ProjectState
from labelwright.webhooks.model import MessageState, WebhookState
from tests.architecture.documents import PACKAGE, ROOT, text_of

PAGE = ROOT / "docs" / "howto" / "operate.md"
CODE = re.compile(r"(?:Finding|_transaction)\(\s*(?:row,\s*)?\"(\w+)\",")


def rows_of(thing: str) -> dict[str, str]:
    """Return state to way out of the table that begins with a thing."""
    _, _, rest = text_of(PAGE).partition(f"**{thing}** is")
    table = rest.partition("\n**")[0]
    rows = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("|")]
    return {row[0].strip(): row[1].strip() for row in rows[2:]}


@pytest.mark.parametrize(
    ("thing", "states"),
    [
        ("A project", ProjectState),
        ("A task", TaskState),
        ("An assignment", AssignmentState),
        ("A job", JobState),
        ("An asset", AssetState),
        ("A webhook", WebhookState),
        ("A message", MessageState),
    ],
)
def test_every_state_has_its_way_out_on_the_page(thing: str, states: type[IntEnum]) -> None:
    rows = rows_of(thing)

    wanted = {state.name.lower().replace("_", " ") for state in states}
    assert wanted <= rows.keys()
    assert all(rows.values())


def test_findings_of_the_page_are_those_of_the_code() -> None:
    sources = [path.read_text("utf-8") for path in (PACKAGE / "doctor").glob("*.py")]
    known = {code for source in sources for code in CODE.findall(source)}
    table = text_of(PAGE).partition("| Severity |")[2].partition("\n\n")[0]

    assert set(re.findall(r"`(\w+)`", table)) == known
