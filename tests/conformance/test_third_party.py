"""The proof of the contract: a stranger's task type needs a folder, a line, and no change here."""

import asyncio
import re
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from labelwright.kernel.strict_json import convert
from labelwright.plugin import registry
from labelwright.plugin.conformance import LAWS, Law, check_task_type
from labelwright.plugin.examples import load_examples
from labelwright.plugin.task_type import TaskType
from tests.conformance.third_party import SOURCE, installed, package_name

ROOT = Path(__file__).parents[2]
TEXTS = {".py", ".ts", ".tsx", ".json", ".md", ".toml", ".sql", ".css"}


@pytest.fixture(scope="module")
def task_type(tmp_path_factory: pytest.TempPathFactory) -> Generator[TaskType]:
    with installed(tmp_path_factory.mktemp("site")) as member:
        yield member


@pytest.mark.parametrize("law", LAWS, ids=str)
def test_it_keeps_the_law(task_type: TaskType, law: Law) -> None:
    law.check(task_type)


def test_all_laws_can_be_tried_at_once(task_type: TaskType) -> None:
    check_task_type(task_type)


def test_it_is_listed_among_our_own_and_offered_the_universal_formats(task_type: TaskType) -> None:
    names = list(registry.task_types())

    assert names == sorted(names)
    assert task_type.name in names
    assert len(names) > 1
    offered = registry.exporters(task_type)
    assert {"csv", "jsonl"} <= {name for name, exporter in offered.items() if not exporter.loses}
    assert "spreadsheet" in offered


def test_its_action_streams_word_by_word(task_type: TaskType) -> None:
    (action,) = task_type.actions
    context = load_examples(task_type)[0].context
    asked: Any = convert({"side": "right", "most": 5}, action.input)

    async def first_then_rest() -> tuple[Any, list[Any]]:
        stream = action.handler(asked, context)
        first = await anext(stream)
        return first, [output async for output in stream]

    first, rest = asyncio.run(first_then_rest())

    assert action.streaming
    assert not action.egress
    assert [output.word for output in (first, *rest)] == ["goes", "now"]


def test_a_task_has_two_assets_told_apart_by_role(task_type: TaskType) -> None:
    (example,) = load_examples(task_type)

    assert [asset.role for asset in example.context.assets] == ["left", "right"]


def test_it_touches_one_folder_one_line_and_one_fragment() -> None:
    name = package_name()
    outside = [
        path.relative_to(SOURCE)
        for path in SOURCE.rglob("*")
        if path.is_file() and SOURCE / name not in path.parents
    ]
    lines = (SOURCE / "pyproject.toml").read_text("utf-8").splitlines()

    assert [path.parts[0] for path in sorted(outside)] == ["changes", "pyproject.toml"]
    assert [line for line in lines if name in line] == [f'{name} = "{name}:TASK_TYPE"']


def test_nothing_of_ours_names_it() -> None:
    name = package_name()
    texts = [ROOT / "pyproject.toml", ROOT / "package.json"]
    for folder in ("src", "web", "scripts", "docs"):
        texts += [path for path in (ROOT / folder).rglob("*") if path.suffix in TEXTS]
    texts += [
        path for path in (ROOT / "tests").rglob("*.py") if Path(__file__).parent not in path.parents
    ]

    named = [path for path in texts if re.search(rf"\b{name}\b", path.read_text("utf-8", "ignore"))]

    assert named == []
