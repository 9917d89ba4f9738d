"""What every part of the measurement works with."""

from dataclasses import dataclass

from playwright.sync_api import Browser

from bench.figures import Report


@dataclass(frozen=True)
class Scene:
    """A browser, a report, and how much is measured."""

    browser: Browser
    report: Report
    node: str
    """The program that builds pages."""
    regions: int
    frames: int
    rounds: int
