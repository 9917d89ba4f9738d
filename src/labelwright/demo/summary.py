"""What the demo made, and how to sign in, in plain text for a person."""

from collections.abc import Iterator, Mapping, Sequence

from labelwright.demo.members import ORGANIZATION, Member
from labelwright.demo.played import PlayedProject

COUNTERS = ("tasks", "answers", "labels", "in_review", "open")
SIGN_IN = "/sign-in"


def made(projects: Sequence[PlayedProject], counters: Mapping[str, Mapping[str, int]]) -> str:
    """Return the counters of every project, by its id, and the files of labels."""
    return "\n".join(["", *_projects(projects, counters), "", *_files(projects), ""])


def sign_in(url: str, members: Sequence[Member]) -> str:
    """Return where and as whom to sign in; everybody simulated is marked so in the name."""
    lines = [f"Sign in at {url}{SIGN_IN} to see {ORGANIZATION}; the people are simulated:", ""]
    lines += table(
        [("Role", "E-mail", "Password", "Name")]
        + [(m.role, m.email, m.password, m.name) for m in members]
    )
    return "\n".join([*lines, ""])


def table(rows: Sequence[Sequence[str]], *, numbers: Sequence[int] = ()) -> Iterator[str]:
    """Yield rows with columns of equal width; the columns in ``numbers`` end at the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.rjust(width) if n in numbers else cell.ljust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield f"  {'  '.join(cells)}".rstrip()


def _projects(
    projects: Sequence[PlayedProject], counters: Mapping[str, Mapping[str, int]]
) -> Iterator[str]:
    head = ("Project", *(name.replace("_", " ").capitalize() for name in COUNTERS), "Boxes")
    rows: list[Sequence[str]] = [head]
    for project in projects:
        values = counters[project.id]
        n_regions = sum(len(p.get("regions", ())) for p in project.accepted.values())
        figures = (*(f"{values[name]}" for name in COUNTERS), f"{n_regions or ''}")
        rows.append((project.demo.name, *figures))
    return table(rows, numbers=range(1, len(head)))


def _files(projects: Sequence[PlayedProject]) -> Iterator[str]:
    files = [file for project in projects for file in project.files]
    yield f"Files of labels in {files[0].path.parent}" if files else "No files of labels"
    yield from table(
        [("File", "Bytes", "SHA-256", "Format")]
        + [(file.path.name, f"{file.size:,}", file.sha256, file.title) for file in files],
        numbers=(1,),
    )
