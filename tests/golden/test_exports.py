"""What requesters get is what stands in the golden files, byte for byte."""

import json
from pathlib import Path

import pytest

from tests.golden.regenerate import HERE, example_files, golden_files

CURE = "look at the difference; if it is wanted, run python tests/golden/regenerate.py"


@pytest.mark.parametrize(
    ("path", "content"), [pytest.param(*file, id=file[0].name) for file in golden_files()]
)
def test_export_is_the_golden_file(path: Path, content: bytes) -> None:
    assert path.read_bytes() == content, CURE


@pytest.mark.parametrize(
    ("path", "content"),
    [pytest.param(*file, id="-".join(file[0].parts[-4:])) for file in example_files()],
)
def test_derived_example_is_up_to_date(path: Path, content: bytes) -> None:
    assert path.read_bytes() == content, CURE


def test_no_golden_file_is_left_over() -> None:
    kept = {HERE / "unicode_texts.json"}
    present = {path for path in HERE.iterdir() if path.suffix not in {".py", ".md", ""}} - kept

    assert present == {path for path, _ in golden_files()}


def test_every_line_of_a_lossless_export_is_canonical_json() -> None:
    for path in HERE.glob("*.jsonl"):
        for line in path.read_bytes().removesuffix(b"\n").split(b"\n"):
            document = json.loads(line)
            assert list(document) == sorted(document)
            assert document["payload"] is not None
