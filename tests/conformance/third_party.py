"""Installs the throw-away package as a stranger's would be: a distribution beside ours.

``throwaway/`` is its source: one folder, one line of entry points, one changelog fragment. A folder
made by ``install``, on ``sys.path`` or in the ``PYTHONPATH`` of a process, is all that the service
needs to find it.
"""

import shutil
import sys
import tomllib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from labelwright.plugin import registry
from labelwright.plugin.task_type import TaskType

SOURCE = Path(__file__).parent / "throwaway"


def package_name() -> str:
    """Return the name of its only folder, which is also that of the task type."""
    (name,) = _project()["entry-points"][registry.TASK_TYPES]
    return str(name)


def install(target: Path) -> Path:
    """Put the package and its distribution metadata into ``target``, as an installer would."""
    project = _project()
    name = package_name()
    shutil.copytree(SOURCE / name, target / name)
    stem = project["name"].replace("-", "_")
    metadata = target / f"{stem}-{project['version']}.dist-info"
    metadata.mkdir()
    head = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (metadata / "METADATA").write_text(head)
    lines = [f"[{registry.TASK_TYPES}]"]
    lines += [f"{k} = {v}" for k, v in project["entry-points"][registry.TASK_TYPES].items()]
    (metadata / "entry_points.txt").write_text("\n".join(lines) + "\n")
    return target


@contextmanager
def installed(target: Path) -> Generator[TaskType]:
    """Install into ``target`` for as long as the block lasts; give the task type as registered."""
    name = package_name()
    sys.path.insert(0, str(install(target)))
    registry.forget()
    try:
        yield registry.task_type(name)
    finally:
        sys.path.remove(str(target))
        for module in [key for key in sys.modules if key.split(".")[0] == name]:
            del sys.modules[module]
        registry.forget()


def _project() -> Any:
    return tomllib.loads((SOURCE / "pyproject.toml").read_text("utf-8"))["project"]
