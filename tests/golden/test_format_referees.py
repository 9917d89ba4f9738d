"""Readers that others wrote see in our files what the labels say."""

import csv
import json
import os
import subprocess
import zipfile
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PIL import Image

from labelwright.plugin import registry
from labelwright.plugin.examples import example_header, label_of, load_examples
from labelwright.plugin.export_format import Export
from tests.golden.regenerate import HERE
from tests.referees import referee

LABELS = 8


def ask(name: str, script: str, *arguments: str | Path) -> Any:
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}
    done = subprocess.run(
        [referee(name), HERE / script, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    return json.loads(done.stdout)


def unpacked(case: str, format_name: str, folder: Path) -> dict[str, Any]:
    """Unpack the export of made-up labels whose pictures are called as pictures are.

    Returns the parts of what is carried: picture, class, and bounds from left to bottom.
    """
    kind = registry.task_type("image_regions")
    example = next(one for one in load_examples(kind) if one.name == case)
    header = example_header(kind, example)
    exporter = registry.exporter(kind, format_name)
    file = BytesIO()
    boxes: list[list[Any]] = []
    with Export(
        container=registry.export_format(format_name), exporter=exporter, file=file, header=header
    ) as export:
        for seed in range(LABELS):
            payload = kind.sample_answer(example.context, seed)
            label = label_of(example, payload, task=f"tsk_{seed}")
            assets = [
                replace(asset, name=f"street {seed}-{asset.ordinal}.jpg") for asset in label.assets
            ]
            label = replace(label, assets=assets)
            export.write(label)
            carried = exporter.carried(label, header)
            boxes += [
                [f"street {seed}-{region['asset']}.jpg", region["class"], region["shape"]]
                for region in carried["regions"]
            ]
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)
    return {"regions": boxes, "classes": example.context.ontology.classes}


def bounds(shape: dict[str, Any]) -> list[float]:
    if "points" in shape:
        xs, ys = zip(*shape["points"], strict=True)
        return [min(xs), min(ys), max(xs), max(ys)]
    x, y = shape["x"], shape["y"]
    return [x, y, x + shape["width"], y + shape["height"]]


def add_pictures(folder: Path) -> None:
    """Put empty pictures where the archive's own list says that they belong."""
    listed = (folder / "pictures.csv").read_text("utf-8")
    for row in csv.DictReader(StringIO(listed, newline="")):
        path = folder / row["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("L", (int(row["width"]), int(row["height"]))).save(path, "JPEG")


@pytest.mark.parametrize("case", [".", "two-pictures"])
def test_globox_sees_the_boxes_of_a_voc_archive(case: str, tmp_path: Path) -> None:
    ours = unpacked(case, "voc", tmp_path)
    names = {entry.id: entry.name for entry in ours["classes"]}

    seen = ask("globox", "box_facts.py", "voc", tmp_path)

    wanted: list[list[Any]] = []
    for picture, class_id, shape in ours["regions"]:
        left, top, right, bottom = bounds(shape)
        wanted.append([picture, names[class_id], left + 1, top + 1, right, bottom])
    assert len(wanted) > LABELS
    assert seen["boxes"] == sorted(wanted, key=str)


@pytest.mark.parametrize(("case", "kind"), [(".", "detect"), ("every-shape", "segment")])
def test_globox_sees_the_boxes_of_a_yolo_archive(case: str, kind: str, tmp_path: Path) -> None:
    ours = unpacked(case, "yolo", tmp_path)
    add_pictures(tmp_path)
    assert f"# yolo {kind};" in (tmp_path / "data.yaml").read_text("utf-8")
    numbers = {entry.id: str(place) for place, entry in enumerate(ours["classes"])}

    seen = ask("globox", "box_facts.py", kind, tmp_path)

    wanted = [
        [picture, numbers[class_id], *bounds(shape)]
        for picture, class_id, shape in ours["regions"]
        if "points" in shape or "x" in shape
    ]
    assert len(wanted) >= LABELS
    found = [[one[0].rpartition("/")[2], *one[1:]] for one in seen["boxes"]]
    for one in wanted:
        near = [it for it in found if it[:2] == one[:2]]
        assert any(it[2:] == pytest.approx(one[2:], abs=1e-3) for it in near), one
    if kind == "detect":
        assert len(found) == len(wanted)


@pytest.mark.parametrize("case", ["", "-no-overlap"])
def test_conllu_and_iobes_see_the_spans_of_a_conll_file(case: str) -> None:
    kind = registry.task_type("text_spans")
    labels = [json.loads(line) for line in jsonl(f"text_spans{case}")]
    name = "." if not case else case[1:]
    example = next(one for one in load_examples(kind) if one.name == name)
    exporter = registry.exporter(kind, "conll")
    header = example_header(kind, example)
    wanted: list[list[Any]] = []
    for label in labels:
        record = label_of(example, label["payload"], task=label["task"])
        wanted += [
            [label["task"], span["asset"], span["start"], span["end"]]
            for span in exporter.carried(record, header)["spans"]
        ]

    seen = ask("conllu", "token_facts.py", HERE / f"text_spans{case}.conll.conll")

    found = [
        [json.loads(block["comments"]["task"]), int(block["comments"]["asset"]), start, end]
        for block in seen
        for _, start, end in block["spans"]
    ]
    assert len(wanted) > LABELS
    assert sorted(found) == sorted(wanted)
    assert sum(block["tokens"] for block in seen) > 100


def jsonl(name: str) -> list[str]:
    text = (HERE / f"{name}.jsonl.jsonl").read_bytes().removesuffix(b"\n")
    return [line.decode() for line in text.split(b"\n")]


@pytest.mark.parametrize("name", ["image_regions-every-shape", "questionnaire", "text_spans"])
@pytest.mark.parametrize("format_name", ["csv", "parquet"])
def test_duckdb_sees_the_rows_of_a_table(name: str, format_name: str) -> None:
    seen = ask("duckdb", "table_facts.py", HERE / f"{name}.{format_name}.{format_name}")
    labels = [json.loads(line) for line in jsonl(name)]

    assert len(seen["rows"]) == len(labels)
    for row, label in zip(seen["rows"], labels, strict=True):
        assert json.loads(row["payload"]) == label["payload"]
        assert json.loads(row["metadata"]) == label.get("metadata", {})
        assert (row["label"], row["unique_id"]) == (label["label"], label.get("unique_id"))
    if format_name == "parquet":
        types = seen["types"]
        assert types["created_at"] == "TIMESTAMP WITH TIME ZONE"
        assert (types["version"], types["confidence"]) == ("BIGINT", "DOUBLE")
        assert types["assets"].startswith("STRUCT(id VARCHAR")
        assert types["assets"].endswith("[]")
        assert [row["confidence"] for row in seen["rows"]] == [
            label.get("confidence") for label in labels
        ]


@pytest.mark.parametrize("name", ["image_regions", "questionnaire", "text_spans"])
def test_datasets_loads_a_folder_with_its_types(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(HERE / f"{name}.huggingface.zip") as archive:
        archive.extractall(tmp_path / "data")

    seen = ask("datasets", "folder_facts.py", tmp_path / "data", tmp_path / "cache")

    labels = [json.loads(line) for line in jsonl(name)]
    assert [json.loads(row["payload"]) for row in seen["rows"]] == [x["payload"] for x in labels]
    assert seen["features"]["version"]["dtype"] == "int64"
    assert seen["features"]["confidence"]["dtype"] == "float64"
    assert seen["rows"][0]["assets"][0]["ordinal"] == 0
