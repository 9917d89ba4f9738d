"""Writes the files that are derived from the code; ``--check`` only says which are out of date.

Promises: each derived file has one source and one line in `DERIVED`; `make check` fails while any
of them differs from what its source gives today.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPENAPI = Path("docs/reference/openapi.json")


def openapi() -> str:
    """Return the OpenAPI document of our own API, as the server describes itself."""
    return _output(sys.executable, "-m", "labelwright.server.openapi")


def permissions() -> str:
    """Return the matrix of roles and permissions, as the table in the code gives it."""
    return _output(sys.executable, "-m", "labelwright.server.permissions_page")


def schema_types() -> str:
    """Return the TypeScript types of that document, for the web client."""
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder, "openapi.json")
        document.write_text(openapi(), encoding="utf-8")
        return _output("node_modules/.bin/openapi-typescript", str(document))


DERIVED: dict[Path, Callable[[], str]] = {
    OPENAPI: openapi,
    Path("docs/reference/permissions.md"): permissions,
    Path("web/api/schema.d.ts"): schema_types,
}


def main(arguments: list[str]) -> int:
    stale = [path for path, derive in DERIVED.items() if _refresh(path, derive(), arguments)]
    if "--check" in arguments and stale:
        names = ", ".join(str(path) for path in stale)
        print(f"generate: out of date: {names}; run `make generate`", file=sys.stderr)
        return 1
    return 0


def _refresh(path: Path, content: str, arguments: list[str]) -> bool:
    """Write the file unless only checking; return whether it differed."""
    target = ROOT / path
    if target.is_file() and target.read_text(encoding="utf-8") == content:
        return False
    if "--check" not in arguments:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
        print(f"generate: wrote {path}")
    return True


def _output(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        sys.exit(f"generate: {' '.join(error.cmd)} failed:\n{error.stderr}")
