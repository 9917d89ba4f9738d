"""``python -m bench.web``: the labelling page in a real browser, each figure beside its goal.

Starts a service of its own on a throw-away home and a Chromium in front of it. Exit code 1 if a
goal is not held.
"""

import argparse
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.figures import Report
from bench.installation import machine, say
from bench.service import running_service
from bench.web import workbench

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main(arguments: list[str]) -> int:
    """Measure; return 0 if every goal is held."""
    parser = argparse.ArgumentParser(prog="python -m bench.web", description=__doc__)
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    options = parser.parse_args(arguments)
    say(str(machine()))
    report = Report()
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        raise SystemExit("bench: there is no Chromium; `make test` installs one")
    with sync_playwright() as playwright, running_service() as service:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        workbench.measure(browser, service, report)
        browser.close()
    if options.json:
        report.write(options.json, {})
    return 0 if report.is_held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
