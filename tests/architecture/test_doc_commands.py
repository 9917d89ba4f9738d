"""What the documents tell people to type works: make targets, commands, requests with bodies."""

import argparse
import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from labelwright.cli.main import parser
from labelwright.http import Operation
from labelwright.intake.model import TaskSpec
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError
from labelwright.server.declared import declared_operations
from tests.architecture.documents import (
    OURS,
    ROOT,
    blocks_of,
    name_of,
    shell_lines,
    text_of,
)

MAKE = re.compile(r"(?:^|[ (])make ([a-z][a-z-]*)((?: [A-Z_]+=\S+)*)")
COMMAND = re.compile(r"(?:^|[ (/])labelwright ((?:[a-z]|--version).*)")
ROUTE = re.compile(r"\b(GET|POST|PUT|PATCH|DELETE) (/[\w/{}.…-]*)")
ADDRESS = re.compile(r"\$URL(/[^\s\"'?]*)")


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z][a-z-]*):", text_of(ROOT / "Makefile"), re.MULTILINE))


def test_make_targets_in_the_documents_exist() -> None:
    unknown = [
        f"{document}: {line}"
        for document, line in shell_lines()
        for target, variables in MAKE.findall(line)
        if target not in make_targets()
        or any(name not in text_of(ROOT / "Makefile") for name in re.findall(r"[A-Z_]+", variables))
    ]

    assert unknown == []


def subcommands(command: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the commands below a command."""
    for action in command._actions:
        choices = action.choices
        if action.dest == argparse.SUPPRESS and isinstance(choices, dict):
            return cast("dict[str, argparse.ArgumentParser]", choices)
    return {}


def unknown_words(line: str) -> list[str]:
    """Return the commands and options of a line that the command line does not know."""
    command = parser()
    words = shlex.split(line.partition("|")[0].rstrip(")`"))
    while words and words[0] in subcommands(command):
        command = subcommands(command)[words.pop(0)]
    known = set(command._option_string_actions)
    if subcommands(command):
        return words[:1]
    return [word for word in words if word.startswith("--") and word.partition("=")[0] not in known]


def test_commands_in_the_documents_exist() -> None:
    wrong = {
        f"{document}: {line}": unknown
        for document, line in shell_lines()
        for command in COMMAND.findall(line)
        if (unknown := unknown_words(command))
    }

    assert wrong == {}


@pytest.mark.parametrize(
    ("line", "unknown"),
    [
        ("up --home DIR --port 1", []),
        ("up --harbour 1", ["--harbour"]),
        ("user make", ["make"]),
        ("launch", ["launch"]),
    ],
)
def test_unknown_command_would_be_found(line: str, unknown: list[str]) -> None:
    assert unknown_words(line) == unknown


def operation_of(method: str, address: str) -> Operation | None:
    """Return the declared route behind an address as documents write it."""
    wanted = address.rstrip("/").split("/")
    for op in declared_operations():
        parts = op.path.split("/")
        is_same = len(parts) == len(wanted) and all(
            have == want or have.startswith("{") for have, want in zip(parts, wanted, strict=True)
        )
        if op.method == method and is_same:
            return op
    return None


def requests() -> Iterator[tuple[str, str, str, str | None]]:
    """Yield (document, method, address, body) of every request that a document shows."""
    for path in OURS:
        for method, address in ROUTE.findall(text_of(path)):
            yield name_of(path), method, address, None
    for document, line in shell_lines():
        if line.startswith("curl "):
            words = shlex.split(line)
            address = ADDRESS.search(line)
            assert address, f"{document}: no $URL in {line}"
            body = words[words.index("-d") + 1] if "-d" in words else None
            is_post = body is not None or "--data-binary" in words
            usual = "POST" if is_post else "GET"
            method = words[words.index("-X") + 1] if "-X" in words else usual
            yield document, method, address[1], body


def test_requests_in_the_documents_are_declared_routes() -> None:
    undeclared = [
        f"{document}: {method} {address}"
        for document, method, address, _ in requests()
        if operation_of(method, address) is None and address != "/openapi.json"
    ]

    assert undeclared == []


def test_bodies_in_the_documents_are_accepted() -> None:
    refused: list[str] = []
    for document, method, address, body in requests():
        op = operation_of(method, address)
        if body is None or op is None:
            continue
        kind = list[TaskSpec] if op.path.endswith("/tasks") else op.request
        try:
            strict_json.decode(body.encode(), kind)
        except InvalidInputError as error:
            refused.append(f"{document}: {error.message}")

    assert refused == []


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_python_and_json_in_the_documents_can_be_read(path: Path) -> None:
    for source in blocks_of(path, "python"):
        ast.parse(source)
    for document in blocks_of(path, "json"):
        strict_json.decode(document.encode())


def test_readme_shows_the_first_two_commands() -> None:
    lines = [line for document, line in shell_lines() if document == "README.md"]

    assert {"make demo", "make test"} <= set(lines)
