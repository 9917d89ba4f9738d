"""Documents that nobody would send by accident: a good one with one place made hostile."""

from random import Random
from typing import Any, cast

HOSTILE_VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    1.5,
    -0.0,
    1e-300,
    1e308,
    -1e308,
    2**53 - 1,
    "",
    " ",
    "0",
    "a\n",
    "no-such-id",
    "\u202e",
    "x" * 70,
    "2024-02-30",
    [],
    [None],
    [[]],
    ["a", "a"],
    {},
    {"": 0},
    {"id": {}},
    [{"id": "r1"}, {"id": "r1"}],
)
"""Valid JSON each."""

NOT_JSON: tuple[Any, ...] = (float("nan"), float("inf"), -float("inf"))
"""Numbers that no JSON document can hold, but a struct made by a program can."""


def places(document: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of every value inside a document, the whole first."""
    found = [path]
    if isinstance(document, dict):
        for key, value in cast("dict[str, Any]", document).items():
            found.extend(places(value, (*path, key)))
    elif isinstance(document, list):
        for place, value in enumerate(cast("list[Any]", document)):
            found.extend(places(value, (*path, place)))
    return found


def mutated(document: Any, rng: Random, values: tuple[Any, ...]) -> Any:
    """Return the document with one place replaced, left out, added or doubled."""
    path = rng.choice(places(document))
    return _changed(document, path, rng, values)


def _changed(document: Any, path: tuple[Any, ...], rng: Random, values: tuple[Any, ...]) -> Any:
    if not path:
        return _changed_here(document, rng, values)
    head, *tail = path
    if isinstance(document, dict):
        changed = dict(cast("dict[str, Any]", document))
        if not tail and rng.randrange(4) == 0:
            del changed[head]
            return changed
        changed[head] = _changed(changed[head], tuple(tail), rng, values)
        return changed
    items = list(document)
    items[head] = _changed(items[head], tuple(tail), rng, values)
    return items


def _changed_here(value: Any, rng: Random, values: tuple[Any, ...]) -> Any:
    if isinstance(value, dict) and rng.randrange(2):
        members = cast("dict[str, Any]", value)
        return {**members, rng.choice(("unknown", "", "a/b~c", "id")): rng.choice(values)}
    if isinstance(value, list) and value and rng.randrange(2):
        items = cast("list[Any]", value)
        return [*items, rng.choice(items)]
    return rng.choice(values)
