"""No identifier holds a word that the glossary rejects: one word for one thing, everywhere.

Annotator and worker, label and class, job and task are different things here, and each tool in the
field uses these words differently. The columns and the buttons of a system that mixes them cannot
be trusted by a reader. The glossary is the list; `EXEMPT` says where a word means something else.
"""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.documents import PACKAGE, ROOT, table_of, text_of

EXEMPT = {
    "quality": "speaks the language of its field: task, worker, label",
    "aggregate": "reads and writes tables of that field",
    "wires": "speaks a foreign dialect",
    "bench": "measures against other tools, in their words",
}
"""Folders and modules that the rule passes over as a whole."""

ALLOWED = {
    ("worker", "src/labelwright/worker"): "our background process",
    ("worker", "src/labelwright/supervisor"): "the same process, where it is started",
    ("submission", "web/api"): "the body of a request to submit, before it is an annotation",
    ("submission", "web/shell/workbench"): "the same, on its way",
}
"""A word that one folder needs in another sense."""

_PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_SQL_NOISE = re.compile(r"--[^\n]*|'(?:[^']|'')*'")
_TS_NOISE = re.compile(r"""/\*.*?\*/|//[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'""", re.DOTALL)


def rejected_words() -> frozenset[str]:
    """Return the words of the glossary's column Never."""
    rows = table_of(text_of(ROOT / "docs" / "glossary.md"))
    return frozenset(word for row in rows for word in re.findall(r"`([^`]+)`", row[2]))


def parts_of(identifier: str) -> str:
    """Return the words of an identifier: ``task_state`` and ``TaskState`` give "task state"."""
    return " ".join(part.lower() for part in _PARTS.findall(identifier))


def rejected_in(identifier: str, words: frozenset[str]) -> list[str]:
    """Return which words an identifier holds, in singular or plural."""
    return [match[1] for match in _pattern(words).finditer(f" {parts_of(identifier)} ")]


@cache
def _pattern(words: frozenset[str]) -> re.Pattern[str]:
    anyone = "|".join(re.escape(word) for word in sorted(words))
    return re.compile(rf"(?<= )({anyone})s?(?= )")


def python_identifiers(path: Path) -> Iterator[str]:
    """Yield what a module names: itself, functions, classes, parameters, variables, attributes."""
    yield path.stem
    yield path.parent.name
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.arg():
                yield node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.id
            case ast.Attribute(ctx=ast.Store()):
                yield node.attr
            case ast.alias(asname=str(name)):
                yield name
            case _:
                pass


def words_of(path: Path) -> Iterator[str]:
    """Yield the identifiers of a file of any of our languages."""
    if path.suffix == ".py":
        yield from python_identifiers(path)
        return
    noise = _SQL_NOISE if path.suffix == ".sql" else _TS_NOISE
    yield path.stem
    yield from _NAME.findall(noise.sub("", path.read_text(encoding="utf-8")))


def sources() -> list[Path]:
    """Return every file whose identifiers are ours."""
    found = [path for ending in ("py", "sql", "ts", "tsx") for path in PACKAGE.rglob(f"*.{ending}")]
    found += [path for ending in ("ts", "tsx") for path in (ROOT / "web").rglob(f"*.{ending}")]
    return sorted(path for path in found if not is_exempt(path))


def is_exempt(path: Path) -> bool:
    inside = path.relative_to(ROOT).with_suffix("").parts
    return any(part in EXEMPT for part in inside) or path.name.endswith(".d.ts")


def is_allowed(word: str, path: Path) -> bool:
    place = path.relative_to(ROOT).as_posix()
    return any(word == one and place.startswith(folder) for one, folder in ALLOWED)


def test_identifiers_hold_no_rejected_word() -> None:
    words = rejected_words()

    offenders = [
        f"{path.relative_to(ROOT)}: {identifier} ({word})"
        for path in sources()
        for identifier in sorted(set(words_of(path)))
        for word in rejected_in(identifier, words)
        if not is_allowed(word, path)
    ]

    assert offenders == []


def test_interface_texts_hold_no_rejected_word() -> None:
    words = rejected_words()
    texts = {
        f"{path.name} {key}": text
        for path in sorted((ROOT / "web" / "messages" / "en").glob("*.json"))
        for key, text in json.loads(path.read_text(encoding="utf-8")).items()
    }

    offenders = [f"{key}: {text}" for key, text in texts.items() if rejected_in(text, words)]

    assert texts
    assert offenders == []


@pytest.mark.parametrize(
    ("identifier", "word"),
    [
        ("ground_truth", "ground truth"),
        ("GroundTruths", "ground truth"),
        ("tasker_tasks", "tasker"),
        ("newTasker", "tasker"),
    ],
)
def test_rejected_word_is_found_in_every_spelling(identifier: str, word: str) -> None:
    assert rejected_in(identifier, rejected_words()) == [word]


@pytest.mark.parametrize("identifier", ["multitasker", "truth", "crowded", "task_errors"])
def test_word_inside_a_longer_word_is_nobodys_fault(identifier: str) -> None:
    assert rejected_in(identifier, rejected_words()) == []


def test_planted_offenders_are_found(tmp_path: Path) -> None:
    module = tmp_path / "crowd.py"
    module.write_text("def add_tasker(instruction: int) -> None:\n    self.ground_truth = 1\n")

    found = {word for name in words_of(module) for word in rejected_in(name, rejected_words())}

    assert found == {"crowd", "tasker", "instruction", "ground truth"}


def test_every_allowance_is_still_needed() -> None:
    words = rejected_words()

    needed = {
        (word, folder)
        for word, folder in ALLOWED
        for path in sources()
        if is_allowed(word, path) and path.relative_to(ROOT).as_posix().startswith(folder)
        for identifier in set(words_of(path))
        if word in rejected_in(identifier, words)
    }

    assert needed == set(ALLOWED)
