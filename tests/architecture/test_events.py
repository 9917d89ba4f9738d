"""Every event of the service has a name that people read on the page of events."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = re.compile(r'name: ClassVar\[str\] = "(\w+)"')


def declared() -> set[str]:
    """Return the names of all events that stages declare."""
    return {
        name
        for path in (ROOT / "src" / "labelwright").glob("*/events.py")
        for name in NAME.findall(path.read_text("utf-8"))
    }


def test_every_event_has_a_name_in_the_catalogue() -> None:
    messages = json.loads((ROOT / "web/messages/en/audit.json").read_text("utf-8"))

    found = declared()

    assert len(found) > 50
    assert sorted(name for name in found if f"event.{name}" not in messages) == []
