"""When the web app counts as built, and which Node builds it."""

import os
from pathlib import Path

import pytest
import web_app


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("package.json", "package-lock.json", ".npmrc", "vite.config.ts"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    for folder in ("web/shell", "src/labelwright/task_types/sample/editor"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "index.ts").write_text("export {};", encoding="utf-8")
    return tmp_path


def mark_as_built(root: Path) -> None:
    web_app.output(root).mkdir(parents=True, exist_ok=True)
    stamp = web_app.output(root) / ".fingerprint"
    stamp.write_text(web_app.fingerprint(root), encoding="utf-8")


def test_unbuilt_web_app_is_not_current(checkout: Path) -> None:
    assert not web_app.is_current(checkout)


def test_touching_a_source_keeps_the_build_current(checkout: Path) -> None:
    mark_as_built(checkout)

    os.utime(checkout / "web/shell/index.ts", (1, 1))

    assert web_app.is_current(checkout)


@pytest.mark.parametrize(
    "path",
    [
        "web/shell/index.ts",
        "web/shell/added.css",
        "src/labelwright/task_types/sample/editor/index.ts",
        "package-lock.json",
    ],
)
def test_changing_an_input_makes_the_build_stale(checkout: Path, path: str) -> None:
    mark_as_built(checkout)

    (checkout / path).write_text("changed", encoding="utf-8")

    assert not web_app.is_current(checkout)


def test_renaming_a_source_makes_the_build_stale(checkout: Path) -> None:
    mark_as_built(checkout)

    (checkout / "web/shell/index.ts").rename(checkout / "web/shell/other.ts")

    assert not web_app.is_current(checkout)


def test_a_test_beside_the_sources_does_not_matter(checkout: Path) -> None:
    mark_as_built(checkout)

    (checkout / "web/shell/index.test.ts").write_text("changed", encoding="utf-8")

    assert web_app.is_current(checkout)


def make_program(path: Path, says: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {says}\n", encoding="utf-8")
    path.chmod(0o755)


def test_recent_node_of_the_path_is_taken(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("node", "npm", "npx"):
        make_program(checkout / "bin" / name, "v22.13.0")
    monkeypatch.setenv("PATH", str(checkout / "bin"))

    folder = web_app.prepare_node(checkout)

    assert (folder / "node").resolve() == checkout / "bin/node"


@pytest.mark.parametrize(("version", "with_npm"), [("v20.20.2", True), ("v24.19.0", False)])
def test_node_that_is_too_old_or_lacks_npm_is_not_taken(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, version: str, *, with_npm: bool
) -> None:
    for name in ("node", *(("npm", "npx") if with_npm else ())):
        make_program(checkout / "bin" / name, version)
    monkeypatch.setenv("PATH", str(checkout / "bin"))
    monkeypatch.setattr(web_app, "_tools_in_wheel", lambda: None)

    with pytest.raises(web_app.NodeMissingError):
        web_app.prepare_node(checkout)
