"""``python -m bench.web``: the web app in a real browser, each figure beside its goal.

Exit code 1 if a goal is not held. A further part is a function of a scene in a file of its own,
named in PARTS.
"""

import argparse
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from bench.figures import Report
from bench.installation import machine, say
from bench.web.browser import browser
from bench.web.engine import engine
from bench.web.scene import Scene
from bench.web.workbench import workbench

ROOT = Path(__file__).parents[2]
PARTS: Mapping[str, Callable[[Scene], None]] = {"engine": engine, "workbench": workbench}
NODES = (ROOT / ".node" / "bin" / "node", Path(sys.executable).parent / "node")


def main() -> int:
    """Measure the parts that are asked for."""
    options = _options()
    say(f"on {machine()}")
    report = Report()
    with browser() as started:
        scene = Scene(
            browser=started,
            report=report,
            node=_node(),
            regions=options.regions,
            frames=options.frames,
            rounds=options.rounds,
        )
        for name in options.only.split(","):
            report.title(f"{name}, {options.regions:,} regions")
            PARTS[name](scene)
    if options.json:
        report.write(options.json, {"regions": options.regions, "only": options.only})
    return 0 if report.is_held else 1


def _node() -> str:
    own = next((str(path) for path in NODES if path.exists()), None)
    node = own or shutil.which("node")
    if node is None:
        raise SystemExit("There is no Node: run make setup.")
    return node


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.web", description=__doc__)
    parser.add_argument("--only", default=",".join(PARTS), help="parts, separated by commas")
    parser.add_argument("--regions", type=int, default=10_000)
    parser.add_argument("--frames", type=int, default=60, help="frames of one measurement")
    parser.add_argument("--rounds", type=int, default=3, help="turns of engine and bare canvas")
    parser.add_argument("--json", type=Path, help="write the figures for a program")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
