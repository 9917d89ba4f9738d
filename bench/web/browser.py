"""A browser to measure in, and a server of built pages for it.

The browser runs without a limit of its frame rate: a frame then takes as long as its work does,
where with the limit everything below 16.7 ms would look alike.
"""

import functools
import shutil
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--disable-gpu-vsync",
    "--disable-frame-rate-limit",
    "--enable-precise-memory-info",
    "--js-flags=--expose-gc",
)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Generator[str]:
    """Yield the address at which a folder is served."""
    handler = functools.partial(_Quiet, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def browser() -> Generator[Browser]:
    """Yield Chromium: the one of the system if there is one, else Playwright's."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=path, args=[*ARGUMENTS, "--no-sandbox"]
        )
        try:
            yield started
        finally:
            started.close()
