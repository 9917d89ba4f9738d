# ruff: noqa: INP001 (a script beside the sources it serves, no package)
"""Writes the cases on which the web's questions must agree with ``labelwright.plugin.fields``.

Run from the repository root after a change of the rules about questions::

    python web/fields/agreement.py > web/fields/agreement.json
"""

import json
import sys
from random import Random
from typing import Any

import msgspec

from labelwright.plugin.field_schema import Field
from labelwright.plugin.fields import sample_values, validate_values, visible_fields

TREE: list[dict[str, Any]] = [
    {
        "id": "usable",
        "kind": "choice",
        "name": "Usable?",
        "required": True,
        "options": [
            {"id": "yes", "name": "yes"},
            {
                "id": "no",
                "name": "no",
                "fields": [{"id": "why", "kind": "text", "name": "Why?", "max_length": 12}],
            },
            {"id": "old", "name": "old", "archived": True},
        ],
    },
    {
        "id": "things",
        "kind": "choices",
        "name": "What is there?",
        "when": {"field": "usable", "equals": "yes"},
        "options": [
            {
                "id": "car",
                "name": "car",
                "fields": [
                    {"id": "doors", "kind": "number", "name": "Doors", "minimum": 1, "maximum": 5},
                    {"id": "clean", "kind": "boolean", "name": "Clean?", "required": True},
                ],
            },
            {"id": "bus", "name": "bus"},
            {"id": "cab", "name": "cab", "archived": True},
        ],
    },
    {
        "id": "dirt",
        "kind": "rating",
        "name": "How dirty?",
        "required": True,
        "when": {"field": "clean", "equals": False},
    },
    {
        "id": "share",
        "kind": "number",
        "name": "Share",
        "minimum": 0.1,
        "maximum": 1.0,
        "step": 0.2,
        "when": {"field": "things", "one_of": ["bus", "car"]},
    },
    {"id": "day", "kind": "date", "name": "Day", "when": {"field": "why", "exists": False}},
    {"id": "scale", "kind": "rating", "name": "Scale", "minimum": -2, "maximum": 2},
    {
        "id": "note",
        "kind": "text",
        "name": "Note",
        "required": True,
        "when": {"field": "scale", "one_of": [2, -2]},
    },
]
ODD: list[Any] = [
    *["", " ", "\u3000\x1f", "\ufeff", "yes", "no", "old", "2024-02-29", "2023-02-29", "2024-1-1"],
    *[
        "x" * 12,
        "x" * 13,
        "\U0001d54f" * 12,
        "a\u0000b",
        [],
        ["car"],
        ["bus", "car"],
        ["car", "car"],
        ["cab"],
    ],
    *[["tram"], [1], 0, 1, 2, 3.5, 5, 6, -2, 0.1, 0.3, 0.7000000000000001, 0.4, 1.1, 1e300],
    *[True, False, None],
]


N_CASES = 240
SHARE_FROM_VALID = 0.9


def main() -> None:
    """Print the tree, answers, and what the server says about them."""
    fields = msgspec.convert(TREE, list[Field])
    ids = [
        "usable",
        "why",
        "things",
        "doors",
        "clean",
        "dirt",
        "share",
        "day",
        "scale",
        "note",
        "x",
    ]
    rng = Random(7)  # noqa: S311 (cases, no secrets)
    cases: list[dict[str, Any]] = []
    while len(cases) < N_CASES:
        values = sample_values(fields, rng) if rng.random() < SHARE_FROM_VALID else {}
        for _ in range(rng.randrange(4)):
            values[rng.choice(ids)] = rng.choice(ODD)
        problems = validate_values(fields, values)
        cases.append(
            {
                "values": values,
                "visible": [field.id for field in visible_fields(fields, values)],
                "problems": sorted({(p.path.split("/")[1], p.code) for p in problems}),
            }
        )
    json.dump({"fields": TREE, "cases": cases}, sys.stdout, separators=(",", ":"))
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
