"""The canvas engine beside a bare canvas that draws the same regions, in the same run.

Both take turns, so that whatever else the machine does hits both. Frames are those of a browser
without a limit of its frame rate: script, painting and composition. Held against the goal is the
ratio of the middle frames; times in milliseconds are those of this machine.
"""

import gzip
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, ViewportSize

from bench.figures import Goal, percentile
from bench.web.browser import served
from bench.web.scene import Scene

ROOT = Path(__file__).parents[2]
VITE = ROOT / "node_modules" / "vite" / "bin" / "vite.js"
CONFIG = Path("bench") / "web" / "vite.config.ts"
MOST_RATIO = Goal("<=", 1.3)
MOST_BYTES = Goal("<=", 100_000)
ACTIONS = ("pan", "drag", "select", "zoom", "repaint")
HELD = frozenset({"pan", "drag", "select"})
VIEWPORT: ViewportSize = {"width": 1440, "height": 900}


class Times(NamedTuple):
    """Milliseconds a frame."""

    engine: list[float]
    bare: list[float]

    @property
    def ratio(self) -> float:
        """The middle frame of the engine as a share of the bare one's."""
        return percentile(self.engine, 0.5) / percentile(self.bare, 0.5)


def engine(scene: Scene) -> None:
    """Build the page, weigh the engine, measure frames."""
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder)
        _build(scene.node, built)
        _weigh(scene, built)
        with served(built) as address:
            page = scene.browser.new_page(viewport=VIEWPORT)
            page.goto(f"{address}/harness/frames/index.html")
            page.wait_for_function("Boolean(window.measureFrames)")
            for action, times in _measured(scene, page).items():
                _report(scene, action, times)
            page.close()


def _build(node: str, folder: Path) -> None:
    command = [node, VITE, "build", "--config", CONFIG, "--outDir", folder, "--logLevel", "error"]
    subprocess.run(list(map(str, command)), cwd=ROOT, check=True)


def _weigh(scene: Scene, folder: Path) -> None:
    (script,) = (folder / "assets").glob("engine-*.js")
    packed = len(gzip.compress(script.read_bytes(), 9))
    detail = "all tools and geometries, the index included"
    scene.report.add("engine, JavaScript compressed", packed, "B", goal=MOST_BYTES, detail=detail)


def _measured(scene: Scene, page: Page) -> Mapping[str, Times]:
    plan = {"count": scene.regions, "frames": scene.frames}
    run = "([stage, action, plan]) => window.measureFrames(stage, action, plan)"
    all_times = {action: Times([], []) for action in ACTIONS}
    for _ in range(scene.rounds):
        for action, times in all_times.items():
            times.engine.extend(page.evaluate(run, ["engine", action, plan]))
            times.bare.extend(page.evaluate(run, ["bare", action, plan]))
    return all_times


def _report(scene: Scene, action: str, times: Times) -> None:
    for name, values in (("engine", times.engine), ("bare canvas", times.bare)):
        middle, late = (percentile(values, share) for share in (0.5, 0.95))
        detail = f"p95 {late:.1f} ms"
        scene.report.add(f"{action}, {name}: p50 of a frame", middle, "ms", detail=detail)
    goal = MOST_RATIO if action in HELD else None
    scene.report.add(f"{action}, engine beside bare canvas", times.ratio, "×", goal=goal)
