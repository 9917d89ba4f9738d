"""The documents say only what is so: links lead somewhere, named files and names exist, pages that
repeat the code (layers, excerpts, decisions, changelog) agree with it.

A document that was true once is worse than none. Commands and requests are in `test_doc_commands`.
"""

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.documents import (
    DECISIONS,
    MEMBERS,
    OURS,
    PACKAGE,
    ROOT,
    anchors_of,
    links_of,
    name_of,
    section_of,
    spans_of,
    table_of,
    text_of,
)

ENDINGS = "css|ini|json|lock|md|py|sql|toml|ts|tsx|txt|yaml"
PATH = re.compile(
    rf"(?:[\w.*-]+/)+(?:[\w*-]+\.(?:{ENDINGS}))?(?:::\w+)?|[\w-]+\.(?:{ENDINGS})(?:::\w+)?|(?:[\w.-]+/)+\w+"
)
NO_PATHS = {"application/json": "a content type"}
MADE_LATER = {
    "postgres/": "of a home folder",
    "blobs/": "of a home folder",
    "scratch/": "of a home folder",
    "secrets/": "of a home folder",
    "logs/": "of a home folder",
    "run/": "of a home folder",
    "bench/": "comes with its first benchmark",
    "docs/reference/openapi.json": "made by make generate",
}
"""Paths that are not in every checkout."""

HEADINGS = ["Context", "Decision", "Consequences", "Alternatives", "References"]
DECISION_PAGES = sorted(DECISIONS.glob("[0-9]*.md"))
FRAGMENT = re.compile(r"[0-9]+\.(added|changed|fixed|removed|security)\.md")
FRAGMENTS = sorted(path for path in (ROOT / "changes").iterdir() if path.name != "README.md")
EXCERPT = re.compile(r"<!-- from (\S+) -->\n```\w*\n(.*?)```", re.DOTALL)


def named_paths(path: Path) -> list[str]:
    """Return the words in back quotes that name a file or folder of the checkout."""
    found = [span for span in spans_of(path) if PATH.fullmatch(span)]
    return [span for span in found if span not in NO_PATHS and not span.startswith("/")]


def places_of(name: str, document: Path) -> list[Path]:
    """Return the files that a name can mean: from the root, the package, beside the document."""
    pattern = name.partition("::")[0].rstrip("/")
    bases = (ROOT, PACKAGE, document.parent)
    found = [place for base in bases for place in sorted(base.glob(pattern))]
    # A name alone is that of a file which many folders have, such as store.py.
    return found if found or "/" in pattern else sorted(PACKAGE.rglob(pattern))


def has_name(path: Path, name: str) -> bool:
    """Tell whether a file defines a function, class, variable or SQL function."""
    source = path.read_text(encoding="utf-8")
    pattern = rf"\b(?:def|class|FUNCTION) (?:labelwright\.)?{name}\b|^\s*{name}\b.*="
    return re.search(pattern, source, re.MULTILINE) is not None


@pytest.mark.parametrize("path", [*OURS, *MEMBERS], ids=name_of)
def test_links_lead_somewhere(path: Path) -> None:
    broken: list[str] = []
    for link in links_of(path):
        target, _, anchor = link.partition("#")
        file = path if not target else (path.parent / target).resolve()
        if not file.exists() or (anchor and anchor not in anchors_of(file)):
            broken.append(link)

    assert broken == []


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_named_files_and_names_exist(path: Path) -> None:
    missing: list[str] = []
    for name in named_paths(path):
        places = places_of(name, path)
        symbol = name.partition("::")[2]
        if symbol:
            places = [place for place in places if has_name(place, symbol)]
        if not places and name not in MADE_LATER:
            missing.append(name)

    assert missing == []


def test_missing_file_and_name_would_be_found() -> None:
    assert places_of("flow/decide_it.py", ROOT / "README.md") == []
    assert has_name(PACKAGE / "flow" / "decide.py", "after_answer")
    assert not has_name(PACKAGE / "flow" / "decide.py", "after_answers")


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_excerpts_stand_in_their_files(path: Path) -> None:
    stale = [
        source
        for source, excerpt in EXCERPT.findall(text_of(path))
        if bare(excerpt) not in bare((ROOT / source).read_text(encoding="utf-8"))
    ]

    assert stale == []


def bare(text: str) -> str:
    """Return a text's lines without indentation."""
    return "\n".join(line.strip() for line in text.strip().splitlines())


def test_layers_of_the_architecture_are_those_of_the_import_contract() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = next(c["layers"] for c in contracts["contracts"] if c["id"] == "layers")
    rows = table_of(section_of(ROOT / "ARCHITECTURE.md", "The layers"))

    told = [re.findall(r"`(\w+)`", row[0]) for row in rows]

    assert [sorted(names) for names in told] == [sorted(re.findall(r"\w+", row)) for row in layers]


def test_architecture_tells_where_to_change_what() -> None:
    rows = table_of(section_of(ROOT / "ARCHITECTURE.md", "To change X, go to Y"))

    assert len(rows) >= 15
    assert all("`" in row[1] for row in rows)


def test_architecture_lists_ten_invariants() -> None:
    rows = table_of(section_of(ROOT / "ARCHITECTURE.md", "Ten invariants"))

    assert [row[0] for row in rows] == [str(n) for n in range(1, 11)]


def test_decisions_are_numbered_without_gaps_and_all_listed() -> None:
    listed = [row[0] for row in table_of(text_of(DECISIONS / "README.md"))]

    assert [path.name[:4] for path in DECISION_PAGES] == [
        f"{n:04}" for n in range(1, len(DECISION_PAGES) + 1)
    ]
    assert listed == [f"[{path.name[:4]}]({path.name})" for path in DECISION_PAGES]


@pytest.mark.parametrize("path", DECISION_PAGES, ids=name_of)
def test_decision_has_its_form(path: Path) -> None:
    text = text_of(path)
    quoted = [
        line.removeprefix("> ")
        for line in section_of(path, "Decision").splitlines()
        if line.startswith("> ")
    ]

    assert re.match(rf"# {path.name[:4]}\. \S", text)
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == HEADINGS
    assert quoted, "a sentence to be quoted"
    assert quoted[-1].endswith(".")
    assert not re.search(r"\. [A-Z]", " ".join(quoted)), "one sentence"
    assert "`" in section_of(path, "References"), "names the code"
    assert len(text.splitlines()) <= 60, "one page"


def test_fragments_are_named_as_told() -> None:
    wrong = [path.name for path in FRAGMENTS if not FRAGMENT.fullmatch(path.name)]

    assert wrong == []


def test_unreleased_changes_come_from_fragments() -> None:
    told: set[tuple[str, str]] = set()
    for heading, entries in re.findall(
        r"^### (\w+)\n(.*?)(?=^#|\Z)",
        section_of(ROOT / "CHANGELOG.md", "Unreleased"),
        re.MULTILINE | re.DOTALL,
    ):
        found = re.split(r"^- ", entries, flags=re.MULTILINE)
        told |= {(heading.lower(), " ".join(entry.split())) for entry in found}
    written = {
        (path.name.split(".")[1], " ".join(entry.split()))
        for path in FRAGMENTS
        for entry in text_of(path).split("\n\n")
    }

    assert {entry for entry in told if entry[1]} <= written


def test_documents_name_no_place_of_this_machine() -> None:
    homes = re.compile(r"(?<![\w.~])/(?:home|root|work|Users|tmp)/")

    wrong = [name_of(path) for path in OURS if homes.search(text_of(path))]

    assert wrong == []
