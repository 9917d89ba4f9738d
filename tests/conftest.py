"""The rule on skipped tests, for every test that is collected, wherever it lies.

A test marked ``needs_shared`` reads the data folder beside the checkout. It is skipped where that
folder is absent; where it is present such a test must run. Under CI no other test may be skipped
either, so that a green run means that everything ran.
"""

import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

settings.register_profile("suite", deadline=None)  # no test fails for the speed of its machine
settings.load_profile("suite")

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
SHARED_IS_ABSENT = "the shared data folder is not beside this checkout"

MAY_BE_SKIPPED_IN_CI = {SHARED_IS_ABSENT}
"""Reasons that leave a CI run green; each new one needs its own line of explanation here."""

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)


class SkipPolicy:
    """Turns a skip that hides something into a failure.

    Registered as a plugin, since the hooks of a conftest do not reach tests in other folders.
    """

    def __init__(self, *, shared: bool, ci: bool) -> None:
        self._shared = shared
        self._ci = ci

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        if not self._shared:
            for item in items:
                if item.get_closest_marker("needs_shared"):
                    item.add_marker(pytest.mark.skip(reason=SHARED_IS_ABSENT))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        needs_shared = item.get_closest_marker("needs_shared") is not None
        return self._judge(report, must_run=self._ci or (needs_shared and self._shared))

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self,
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        report = yield
        return self._judge(report, must_run=self._ci)

    def _judge(self, report: Report, *, must_run: bool) -> Report:
        if must_run and report.skipped and not hasattr(report, "wasxfail"):
            reason = _reason(report)
            if reason not in MAY_BE_SKIPPED_IN_CI:
                report.outcome = "failed"
                report.longrepr = f"skipped where it must run: {reason}"
        return report


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Return what a skipped report gives as its reason."""
    place = report.longrepr
    text = place[2] if isinstance(place, tuple) else str(place)
    return text.removeprefix("Skipped: ")


def pytest_configure(config: pytest.Config) -> None:
    policy = SkipPolicy(shared=SHARED.is_dir(), ci=os.environ.get("CI") == "true")
    config.pluginmanager.register(policy, "skip-policy")
