"""What is installed is what was locked, under licences that the project may live with."""

import json
import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"
LOCKS = sorted(REQUIREMENTS.rglob("*.txt"))

PERMISSIVE = {
    "0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC",
    "MIT", "MIT-0", "MIT-CMU", "OFL-1.1", "PSF-2.0", "Python-2.0", "Unlicense", "Zlib",
}  # fmt: skip
LISTED = {
    "caniuse-lite",  # CC-BY-4.0: data of the lint rules, never shipped
    "axe-core",  # MPL-2.0: runs in the accessibility tests
    "splaytree-ts",  # BSD-3-Clause, which its own file spells "BDS"
    "lightningcss",  # MPL-2.0: runs in the build
}
"""npm packages under other licences, unmodified, each with what it is used for."""


def names(path: Path) -> set[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {Requirement(line).name for line in lines if line and not line.startswith("#")}


def pins(path: Path) -> dict[str, list[str]]:
    text = path.read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9.-]+)==([^\s;]+)", text, re.MULTILINE):
        found.setdefault(name, []).append(version)
    return found


def npm_packages() -> dict[str, dict[str, Any]]:
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    return {path: entry for path, entry in lock["packages"].items() if path}


def project_dependencies() -> list[Requirement]:
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [Requirement(line) for line in table["project"]["dependencies"]]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_every_requirement_is_pinned_and_every_pin_hashed(lock: Path) -> None:
    entries = re.split(r"\n(?=[a-z0-9])", lock.read_text(encoding="utf-8").strip())

    assert names(lock.with_suffix(".in")) <= set(pins(lock))
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)


def test_locks_agree_on_every_version() -> None:
    together = [pins(path) for path in LOCKS if path.parent == REQUIREMENTS]

    versions: dict[str, set[tuple[str, ...]]] = {}
    for lock in together:
        for name, found in lock.items():
            versions.setdefault(name, set()).add(tuple(found))

    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_project_depends_on_exactly_what_the_base_list_names() -> None:
    assert {item.name for item in project_dependencies()} == names(REQUIREMENTS / "base.in")


def test_locked_versions_lie_in_the_supported_ranges() -> None:
    locked = pins(REQUIREMENTS / "base.txt")

    outside = [
        f"{item.name}=={version}"
        for item in project_dependencies()
        for version in locked[item.name]
        if not item.specifier.contains(version)
    ]

    assert outside == []


def test_npm_lock_names_no_address_and_carries_every_checksum() -> None:
    packages = npm_packages()

    assert [path for path, entry in packages.items() if "resolved" in entry] == []
    assert [path for path, entry in packages.items() if "integrity" not in entry] == []


def test_npm_licences_are_permissive_or_listed() -> None:
    strange = {
        path.rpartition("node_modules/")[2]: entry.get("license")
        for path, entry in npm_packages().items()
        if not PERMISSIVE & set(re.findall(r"[\w.-]+", entry.get("license", "")))
    }

    unlisted = {name for name in strange if not name.startswith(tuple(LISTED))}

    assert unlisted == set()


def test_python_licences_are_permissive_or_stand_in_notice() -> None:
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")

    strange = [name for name in pins(REQUIREMENTS / "base.txt") if not is_permissive(name)]

    assert [name for name in strange if not re.search(rf"\b{name}\b", notice)] == []


def is_permissive(name: str) -> bool:
    """Whether an installed distribution's own metadata names a permissive licence."""
    if name == "tzdata":  # Apache-2.0; installed on Windows alone
        return True
    metadata = distribution(name).metadata.json
    classifiers = [line for line in metadata.get("classifier", []) if "License ::" in line]
    expression, text = metadata.get("license_expression", ""), metadata.get("license", "")
    stated = " ".join([str(expression), str(text)[:40], *classifiers])
    known = r"\b(MIT|BSD|Apache|ISC|PSF|Python Software Foundation)\b"
    return re.search(known, stated) is not None and "LGPL" not in stated
