"""The requester's part after the work: files of labels, in every format that the project offers."""

import hashlib
import time
from collections.abc import Sequence
from pathlib import Path

from labelwright.demo.client import Client, Download, Export
from labelwright.demo.played import Delivered, PlayedProject
from labelwright.demo.progress import Phase
from labelwright.kernel.errors import LabelwrightError, UnavailableError

PATIENCE_SECONDS = 60.0
POLL_SECONDS = 0.1
UNDER_WAY = ("queued", "running")


def deliver(
    requester: Client, projects: Sequence[PlayedProject], folder: Path, *, phase: Phase
) -> None:
    """Download the labels of every project into ``folder``, a file for each format."""
    folder.mkdir(exist_ok=True)
    wanted = [
        (project, offered, requester.request_export(project.id, offered.name))
        for project in projects
        for offered in requester.export_formats(project.demo.task_type)
    ]
    for n, (project, offered, key) in enumerate(wanted, 1):
        export, download = finished(requester, key, of=project)
        path = folder / _name(project, offered.name, download)
        path.write_bytes(download.content)
        project.files.append(
            Delivered(
                format=offered.name,
                title=offered.title,
                content_type=download.content_type,
                path=path,
                size=len(download.content),
                sha256=hashlib.sha256(download.content).hexdigest(),
                announced=export.sha256,
            )
        )
        phase.say(f"{n} downloaded")


def finished(requester: Client, key: str, *, of: PlayedProject) -> tuple[Export, Download]:
    """Return an export and its file when the service has written it."""
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while (export := requester.export(key)).state in UNDER_WAY:
        if time.monotonic() > give_up_at:
            raise UnavailableError(f"{of.demo.name}: its {export.format} file does not come.")
        time.sleep(POLL_SECONDS)
    if export.problem is not None:
        raise LabelwrightError(f"{of.demo.name}: no {export.format} file: {export.problem}")
    return export, requester.download(key)


def _name(project: PlayedProject, export_format: str, download: Download) -> str:
    kind = f".{export_format}"
    return f"{project.demo.slug}{'' if kind == download.suffix else kind}{download.suffix}"
