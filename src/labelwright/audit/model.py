"""What an event says to a reader outside: ids in their printed form."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from labelwright.kernel.ids import format_id

_PREFIXES = {
    "annotation": "ann",
    "annotator": "ant",
    "assignment": "asg",
    "comment": "cmt",
    "credential": "key",
    "decision": "dec",
    "export": "exp",
    "first": "tsk",
    "job": "job",
    "label": "lbl",
    "last": "tsk",
    "project": "prj",
    "hold": "hld",
    "pool": "pol",
    "supplier": "org",
    "task": "tsk",
    "thread": "cmt",
    "webhook": "whk",
}
_INTERNAL = frozenset({"name", "schema_version"})


def told(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members of an event's body that say something, ids printed."""
    return {
        name: _printed(name, value)
        for name, value in body.items()
        if name not in _INTERNAL and value is not None
    }


def _printed(name: str, value: Any) -> Any:
    prefix = _PREFIXES.get(name)
    return format_id(prefix, UUID(value)) if prefix and isinstance(value, str) else value
