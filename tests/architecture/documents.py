"""The project's documents, and how to find in them what can be checked."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "labelwright"
DECISIONS = ROOT / "docs" / "decisions"
OURS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("changes/*.md")])
"""Every document about the project as a whole."""
MEMBERS = sorted(PACKAGE.rglob("README.md"))
"""The pages of plug-in members and of the demo's data."""

_FENCE = re.compile(r"^(`{3,})(\w*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)


def name_of(path: Path) -> str:
    """Return the document's place below the root, for messages and test ids."""
    return path.relative_to(ROOT).as_posix()


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def prose_of(path: Path) -> str:
    """Return the document without its fenced blocks."""
    return _FENCE.sub("", text_of(path))


def blocks_of(path: Path, language: str) -> list[str]:
    """Return the fenced blocks in one language."""
    return [body for _, word, body in _FENCE.findall(text_of(path)) if word == language]


def spans_of(path: Path) -> list[str]:
    """Return what stands in back quotes."""
    return _SPAN.findall(prose_of(path))


def links_of(path: Path) -> list[str]:
    """Return where the document links to, other sites left out."""
    found = _LINK.findall(prose_of(path))
    return [target for target in found if not target.startswith(("https:", "http:", "mailto:"))]


def anchors_of(path: Path) -> set[str]:
    """Return the anchors that the headings of a document give."""
    headings = _HEADING.findall(prose_of(path))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def section_of(path: Path, heading: str) -> str:
    """Return what stands under a heading, up to the next heading of its level or above."""
    text = text_of(path)
    start = re.search(rf"^(#+) {re.escape(heading)}$", text, re.MULTILINE)
    if start is None:
        raise AssertionError(f"{name_of(path)} has no heading {heading!r}")
    rest = text[start.end() :]
    end = re.search(rf"^#{{1,{len(start[1])}}} ", rest, re.MULTILINE)
    return rest if end is None else rest[: end.start()]


def table_of(text: str) -> list[list[str]]:
    """Return the rows of the first table in a text, its head left out."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def shell_lines() -> Iterator[tuple[str, str]]:
    """Yield (document, command) of every line that a person may type."""
    for path in OURS:
        for block in blocks_of(path, "sh"):
            joined = re.sub(r"\\\n\s*", " ", block)
            for line in joined.splitlines():
                if line.strip() and not line.lstrip().startswith("#"):
                    yield name_of(path), line.strip()
        for span in spans_of(path):
            if span.startswith(("make ", "labelwright ", ".venv/bin/labelwright ")):
                yield name_of(path), span
