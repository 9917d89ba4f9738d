"""House rules for plug-in members: nothing outside a member's folder may know it.

In services of this kind a new type of question touched 34 to 47 files, four or five of them its
own: an enum here, a map there, a switch in the web application. Each rule below shuts one of those
doors, and each is shown to fail on a planted violation.
"""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from labelwright.plugin import registry

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "labelwright"
GROUPS = ("task_types", "media_types", "formats")
SOURCES = {".py", ".ts", ".tsx"}

MAY_NAME_ANY = (ROOT / "web" / "harness",)
"""The developer's page that opens editors on made-up tasks, a test in all but name."""

DRAWING_TOOLS = ROOT / "web" / "engine"
"""Home of the drawing tools of all geometries, for every editor that draws."""

ORDINARY_WORDS = {
    "audio": "a kind of track in a container, an element of HTML",
    "csv": "an ending of file names, a content type",
    "document": "a role of HTML, a part of the text of a page",
    "image": "a field of the camera, an attribute of HTML",
    "text": "a kind of question, a key of an asset, a type of input",
    "video": "a kind of track in a container, an element of HTML",
}
"""Member names that other code says for other reasons: only comparisons are looked for."""

QUALITIES = (
    "readme",
    "examples",
    "problem_codes",
    "hostile_payloads",
    "units",
    "distance",
    "match",
    "merge",
    "gold_score",
    "diff_view",
    "preview",
    "facets",
    "sampling",
    "exports",
    "imports",
    "actions",
    "upgrades",
    "editor",
    "editor_tests",
    "known_limits",
)
"""What a task type must have: done, or exempt with a reason."""

FILES = {
    "task_types": {
        "README.md",
        "__init__.py",
        "quality.yaml",
        "task_type.py",
        "schema.py",
        "validate.py",
        "canonical.py",
        "agreement.py",
        "aggregate.py",
        "answers.py",
        "parts.py",
        "pictures.py",
        "texts.py",
        "drafts.py",
        "sampling.py",
        "actions.py",
        "upgrades.py",
    },
    "formats": {
        "README.md",
        "__init__.py",
        "records.py",
        "writer.py",
        "reader.py",
        "labels.py",
    },
}
FOLDERS = {
    "task_types": {"editor", "examples", "exports", "imports", "geometries", "tests"},
    "formats": {"tests"},
}
NOT_OURS = {"node_modules", "web_dist", "schema.d.ts"}
"""Installed, built and generated code: it may name what it was made from."""


def folders(group: str) -> list[Path]:
    return sorted(
        path for path in (PACKAGE / group).iterdir() if path.is_dir() and path.name != "__pycache__"
    )


def geometries() -> list[Path]:
    found = (PACKAGE / "task_types").glob("*/geometries/*/__init__.py")
    return sorted(path.parent for path in found)


def sources(*roots: Path) -> Iterator[Path]:
    """Yield the code under ``roots``, without tests, which may name what they test."""
    for root in roots:
        for path in sorted(root.rglob("*")):
            is_test = ".test." in path.name or "tests" in path.relative_to(root).parts
            if path.suffix in SOURCES and not is_test and not NOT_OURS & set(path.parts):
                yield path


def naming(paths: Iterable[Path], name: str, homes: Iterable[Path]) -> list[str]:
    """Return the lines that quote ``name`` outside ``homes``."""
    pattern = re.compile(quoted(name))
    allowed = set(homes)
    return [
        f"{path}:{number}: {line.strip()}"
        for path in paths
        if not allowed & set(path.parents)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def quoted(name: str) -> str:
    """Return the pattern that finds a member's name in code."""
    text = rf"[\"']{re.escape(name)}[\"']"
    if name not in ORDINARY_WORDS:
        return text
    kind = r"(?:media_type|mediaType|media_types|task_type|format)\w*"
    return (
        rf"\b{kind}\s*(?:===?|!==?|in)\s*[({{\[]*{text}|{text}\s*(?:===?|!==?|in)\s*[\w.]*\b{kind}"
    )


def qualities(text: str) -> dict[str, str]:
    """Return property → ``"done"`` or the reason of its exemption.

    Raises
    ------
    ValueError
        For a line of another form, or a reason of less than three words.
    """
    found: dict[str, str] = {}
    for line in text.splitlines():
        match = re.fullmatch(r"(\w+): (?:(done)|\{exempt: (\S+(?: \S+){2,})\})", line)
        if match is None:
            raise ValueError(f"neither done nor exempt with a reason: {line!r}")
        found[match[1]] = match[2] or match[3]
    return found


def problem_codes(folder: Path) -> set[str]:
    """Return every code that the modules of a folder write into a ``Problem``."""
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _reports(node.func) and len(node.args) > 1:
                code = node.args[1]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    found.add(code.value)
    return found


def _reports(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in {"Problem", "_refuse"}


def odd_files(group: str, folder: Path) -> list[str]:
    """Return what may not lie in a member's folder."""
    odd: list[str] = []
    for path in folder.iterdir():
        allowed = FOLDERS[group] | {"__pycache__"} if path.is_dir() else FILES[group]
        if path.name not in allowed:
            odd.append(path.name)
    return odd


@pytest.mark.parametrize("group", GROUPS)
def test_folders_and_entry_points_are_the_same_list(group: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared: dict[str, str] = project["entry-points"][f"labelwright.{group}"]

    assert sorted(declared) == [folder.name for folder in folders(group)]
    for name, target in declared.items():
        assert target.startswith(f"labelwright.{group}.{name}:")


@pytest.mark.parametrize("folder", [f for g in GROUPS for f in folders(g)], ids=lambda f: f.name)
def test_no_quoted_name_of_a_member_stands_outside_its_folder(folder: Path) -> None:
    paths = sources(PACKAGE, ROOT / "web")

    assert naming(paths, folder.name, (folder, *MAY_NAME_ANY)) == []


@pytest.mark.parametrize("folder", geometries(), ids=lambda folder: folder.name)
def test_no_quoted_name_of_a_geometry_stands_outside_its_task_type(folder: Path) -> None:
    paths = sources(PACKAGE, ROOT / "web")
    homes = (folder.parents[1], DRAWING_TOOLS, *MAY_NAME_ANY)

    assert naming(paths, folder.name, homes) == []


@pytest.mark.parametrize("folder", geometries(), ids=lambda folder: folder.name)
def test_python_names_a_geometry_only_in_its_own_folder(folder: Path) -> None:
    paths = [path for path in sources(folder.parents[1]) if path.suffix == ".py"]

    assert naming(paths, folder.name, (folder,)) == []


def test_a_name_outside_its_folder_is_found(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for path, text in ((home / "a.py", "x = 'blob'"), (tmp_path / "b.ts", 'if (t === "blob") {')):
        path.write_text(text)

    assert [line.split(": ")[0] for line in naming(sources(tmp_path), "blob", [home])] == [
        f"{tmp_path}/b.ts:1"
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('if asset.media_type == "text":', True),
        ('if (asset.mediaType === "image") {', True),
        ('"text" in media_types', True),
        ('media = ("image",)', False),
        ('view["text"] = asset.text', False),
    ],
)
def test_of_ordinary_words_only_comparisons_are_found(line: str, found: bool) -> None:
    assert any(re.search(quoted(word), line) for word in ORDINARY_WORDS) is found


@pytest.mark.parametrize("folder", folders("task_types"), ids=lambda folder: folder.name)
def test_every_quality_is_done_or_exempt_with_a_reason(folder: Path) -> None:
    found = qualities((folder / "quality.yaml").read_text("utf-8"))
    kind = registry.task_type(folder.name)
    lacks = {
        "exports": not registry.exporters(kind),
        "imports": not registry.importers(kind),
        "actions": not kind.actions,
        "upgrades": not kind.upgrades,
        "editor": not list((folder / "editor").glob("index.ts*")),
        "editor_tests": not list((folder / "editor").glob("**/*.test.ts*")),
    }

    assert tuple(found) == QUALITIES
    assert {name for name in lacks if found[name] != "done"} == {n for n, no in lacks.items() if no}


def test_a_quality_without_a_reason_is_refused() -> None:
    assert qualities("merge: done\nmatch: {exempt: one part only}") == {
        "merge": "done",
        "match": "one part only",
    }
    for text in ("merge: later", "merge: {exempt: no}", "merge:"):
        with pytest.raises(ValueError, match="neither done nor exempt"):
            qualities(text)


@pytest.mark.parametrize("folder", [f for g in GROUPS for f in folders(g)], ids=lambda f: f.name)
def test_readme_explains_every_problem_code(folder: Path) -> None:
    readme = (folder / "README.md").read_text("utf-8")

    assert {code for code in problem_codes(folder) if f"`{code}`" not in readme} == set()


def test_a_problem_code_is_found_where_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('Problem("/x", "too_odd", "Odd.")\nreport(1, "no_code")\n')

    assert problem_codes(tmp_path) == {"too_odd"}


@pytest.mark.parametrize(
    ("group", "folder"),
    [(g, f) for g in FILES for f in folders(g)],
    ids=lambda x: getattr(x, "name", x),
)
def test_members_hold_known_files_only(group: str, folder: Path) -> None:
    assert odd_files(group, folder) == []


def test_an_unknown_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "schema.py").touch()
    (tmp_path / "utils.py").touch()
    (tmp_path / "extras").mkdir()

    assert sorted(odd_files("task_types", tmp_path)) == ["extras", "utils.py"]
