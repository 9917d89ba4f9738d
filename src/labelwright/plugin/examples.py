"""The examples that every task type ships: documentation, test data and golden files in one.

``examples/`` in the folder of a task type, or each folder below it that holds a ``task.json``, is
one case:

    task.json                 {"settings", "ontology", "assets": [{…, "facts"}]}
    annotation-<who>.json     a valid answer, two or more of them
    label.json                a ``LabelRecord``; with the method "merge", the merge of the answers
    invalid-<what>.json       {"payload" or "settings", "ontology"?, "assets"?, "problems"}
    version-<n>-<what>.json   an answer of the older version n
    action-<name>-<what>.json an input of the action
    exports/<format>.<ext>    the file that the label gives in that format
"""

from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from msgspec import field as default

from labelwright.kernel.strict_json import convert, decode
from labelwright.plugin.answer_parts import Json
from labelwright.plugin.export_format import AssetRecord, ExportHeader, LabelRecord
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.task_type import AssetFacts, TaskContext, TaskType


class InvalidExample(Struct, frozen=True):
    """A document that must be refused, and the codes of all its problems."""

    problems: list[str]
    payload: Any = msgspec.UNSET
    settings: Any = msgspec.UNSET
    ontology: Any = msgspec.UNSET
    assets: list[AssetFacts] | msgspec.UnsetType = msgspec.UNSET


class Example(Struct, frozen=True):
    """One case: a task, its answers, its label, and what must be refused."""

    name: str
    context: TaskContext
    annotations: dict[str, Any]
    label: LabelRecord | None
    invalid: dict[str, InvalidExample]
    old: dict[str, tuple[int, Any]]
    actions: dict[str, tuple[str, Any]]
    exports: dict[str, bytes]


class _Asset(Struct, frozen=True, forbid_unknown_fields=True):
    ordinal: int
    role: str = "primary"
    media_type: str = ""
    content_type: str = ""
    facts: Json = default(default_factory=dict[str, Any])
    text: str | None = None


class _Task(Struct, frozen=True, forbid_unknown_fields=True):
    settings: Any
    ontology: Ontology
    assets: list[_Asset]


def load_examples(task_type: TaskType) -> list[Example]:
    """Return the cases of a task type, sorted by name.

    Raises
    ------
    InvalidInputError
        When a file is no JSON or has another form than the module describes.
    """
    root = task_type.folder / "examples"
    folders = sorted(path.parent for path in root.rglob("task.json"))
    return [_load(task_type, folder, root) for folder in folders]


def example_header(task_type: TaskType, example: Example) -> ExportHeader:
    """Return the header under which the label of an example is exported."""
    label = example.label
    return ExportHeader(
        project="prj_example",
        name=task_type.title,
        task_type=task_type.name,
        task_type_version=task_type.version,
        settings=example.context.settings,
        ontology=example.context.ontology,
        created_at="" if label is None else label.created_at,
    )


def label_of(example: Example, payload: Any, *, task: str = "tsk_example") -> LabelRecord:
    """Return a label of the example's task with another payload document."""
    assets = [
        AssetRecord(
            id=f"ast_{asset.ordinal}",
            role=asset.role,
            ordinal=asset.ordinal,
            media_type=asset.media_type,
            content_type=asset.content_type,
            name=f"{task}-{asset.ordinal}",
            width=asset.facts.get("width"),
            height=asset.facts.get("height"),
            text=asset.text,
        )
        for asset in example.context.assets
    ]
    return LabelRecord(label="lbl_example", task=task, assets=assets, payload=payload)


def _load(task_type: TaskType, folder: Path, root: Path) -> Example:
    task = decode((folder / "task.json").read_bytes(), _Task)
    context = TaskContext(
        settings=convert(task.settings, task_type.settings),
        ontology=task.ontology,
        assets=tuple(convert(msgspec.to_builtins(asset), AssetFacts) for asset in task.assets),
        salt="tsk_example",
    )
    label = folder / "label.json"
    old = _documents(folder, "version")
    actions = _documents(folder, "action")
    return Example(
        name=folder.relative_to(root).as_posix(),
        context=context,
        annotations=_documents(folder, "annotation"),
        label=decode(label.read_bytes(), LabelRecord) if label.exists() else None,
        invalid={
            name: convert(document, InvalidExample)
            for name, document in _documents(folder, "invalid").items()
        },
        old={name: (int(name.split("-")[0]), document) for name, document in old.items()},
        actions={name: (name.split("-")[0], document) for name, document in actions.items()},
        exports={path.stem: path.read_bytes() for path in sorted(folder.glob("exports/*.*"))},
    )


def _documents(folder: Path, what: str) -> dict[str, Any]:
    """Return rest of the file name → document, for the files whose name starts with ``what``."""
    return {
        path.stem.removeprefix(f"{what}-"): decode(path.read_bytes(), object)
        for path in sorted(folder.glob(f"{what}-*.json"))
    }
