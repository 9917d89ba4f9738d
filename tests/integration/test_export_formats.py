"""Every format leaves by the API and by the command, with what it does not carry said each time."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from labelwright.delivery import export_job, pages
from labelwright.plugin import registry
from tests.installation import Organization, Service
from tests.integration.test_exports import ask, download, labelled, look

LABELWRIGHT = (sys.executable, "-m", "labelwright.cli.main")


def command(service: Service, *arguments: str) -> "subprocess.CompletedProcess[str]":
    where = ("--home", str(service.home.path), "--database-url", service.owner_url)
    return subprocess.run(
        [*LABELWRIGHT, "export", *where, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_every_format_is_written_says_what_it_loses_and_does_not_depend_on_pages(
    service: Service, lab: Organization, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = labelled(lab, 5)
    service.work()
    offered = registry.exporters(registry.task_type("questionnaire"))
    assert set(offered) == {"csv", "huggingface", "jsonl", "parquet", "spreadsheet"}
    files: dict[str, bytes] = {}
    for small in (False, True):
        if small:
            monkeypatch.setattr(pages, "PAGE", 2)
            monkeypatch.setattr(export_job, "CHECKPOINT_BYTES", 0)
        for name, exporter in offered.items():
            export = ask(lab, project, name)
            service.work()
            done = look(lab, export)
            file = download(lab, export)
            assert (done["state"], done["labels"]) == ("done", 5), done
            assert done["sha256"] == sha256(file).hexdigest()
            assert done["loses"] == list(exporter.loses)
            assert files.setdefault(name, file) == file


def test_command_writes_what_the_api_writes(
    service: Service, lab: Organization, tmp_path: Path
) -> None:
    project = labelled(lab, 3)
    export = ask(lab, project, "csv")
    service.work()
    out = tmp_path / "labels.csv"
    where = ("--organization", lab.name, "--project", project, "--out", str(out))

    done = command(service, *where, "--format", "csv", "--json")

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert out.read_bytes() == download(lab, export)
    assert (told["labels"], told["size"], told["loses"]) == (3, out.stat().st_size, [])
    assert told["sha256"] == sha256(out.read_bytes()).hexdigest()
    assert look(lab, told["export"])["state"] == "done"
    assert list(tmp_path.iterdir()) == [out]

    said = command(service, *where, "--format", "spreadsheet")
    assert "3 labels" in said.stdout
    assert "not in it: " in said.stderr


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"--format": "vhs"}, "cannot be exported as vhs"),
        ({"--project": "prj_nothing"}, "No such project"),
        ({"--out": "/nowhere/at/all.csv"}, "there is no folder"),
    ],
)
def test_command_says_what_is_wrong(
    service: Service, lab: Organization, tmp_path: Path, changes: dict[str, str], words: str
) -> None:
    options = {
        "--organization": lab.name,
        "--project": labelled(lab, 1),
        "--format": "csv",
        "--out": str(tmp_path / "a.csv"),
    }

    done = command(service, *(word for pair in (options | changes).items() for word in pair))

    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
