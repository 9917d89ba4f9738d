"""Writes the golden files anew: ``python tests/golden/regenerate.py``.

For every installed task type: the merged labels and exported files of its examples (in its own
folder), and here one file for each format with labels that are made up from seeds. Look at the
difference before you commit it: where a golden file changes, a promise to a requester changes.
"""

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import msgspec

from labelwright.kernel.strict_json import plain
from labelwright.plugin import registry
from labelwright.plugin.conformance.export_laws import exported
from labelwright.plugin.documents import read_payload
from labelwright.plugin.examples import Example, example_header, label_of, load_examples
from labelwright.plugin.export_format import Export, LabelRecord
from labelwright.plugin.task_type import TaskType

HERE = Path(__file__).parent
LABELS_PER_CASE = 12


def golden_files() -> Iterator[tuple[Path, bytes]]:
    """Yield path and content of every golden file in this folder."""
    for name, kind in registry.task_types().items():
        for format_name, exporter in registry.exporters(kind).items():
            container = registry.export_format(format_name)
            for example in load_examples(kind):
                file = BytesIO()
                header = example_header(kind, example)
                with Export(
                    container=container, exporter=exporter, file=file, header=header
                ) as export:
                    for label in _labels(kind, example):
                        export.write(label)
                case = "" if example.name == "." else f"-{example.name}"
                yield HERE / f"{name}{case}.{format_name}.{container.extension}", file.getvalue()


def example_files() -> Iterator[tuple[Path, bytes]]:
    """Yield path and content of every derived file among the examples."""
    for kind in registry.task_types().values():
        for example in load_examples(kind):
            if example.label is None:
                continue
            folder = kind.folder / "examples" / example.name
            label = example.label
            if label.method == "merge":
                label = msgspec.structs.replace(label, payload=_merged(kind, example))
                text = json.dumps(plain(label), indent=2, ensure_ascii=False)
                yield folder / "label.json", f"{text}\n".encode()
            for name, exporter in registry.exporters(kind).items():
                path = folder / "exports" / f"{name}.{registry.export_format(name).extension}"
                yield path, exported(name, exporter, [label], example_header(kind, example))


def _merged(kind: TaskType, example: Example) -> object:
    answers = [read_payload(kind, document) for document in example.annotations.values()]
    return plain(kind.merge(answers, [1.0] * len(answers), example.context).payload)


def _labels(kind: TaskType, example: Example) -> Iterator[LabelRecord]:
    for seed in range(LABELS_PER_CASE):
        payload = plain(kind.sample_answer(example.context, seed))
        yield msgspec.structs.replace(
            label_of(example, payload, task=f"tsk_{seed}"),
            label=f"lbl_{seed}",
            unique_id=f"Überfahrt/{seed}" if seed % 2 else None,
            metadata={"seed": seed, "weather": {"wind": seed / 4}} if seed % 3 else {},
            created_at=f"2026-11-24T08:00:{seed:02}Z",
            annotations=[f"ann_{seed}"],
            method="single",
            confidence=None if seed % 4 else 1 - seed / 100,
        )


def main() -> None:
    """Write every golden file."""
    for path, content in (*example_files(), *golden_files()):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main()
