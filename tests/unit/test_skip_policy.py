"""The rule of tests/conftest.py on skipped tests, tried on small suites of their own."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

POLICY = Path(__file__).resolve().parents[1] / "conftest.py"
READS_SHARED = """
    import pytest

    @pytest.mark.needs_shared
    def test_reads_shared():
        pass
"""
SKIPS_ITSELF = """
    import pytest

    @pytest.mark.needs_shared
    def test_reads_shared():
        pytest.skip("not today")
"""
PLAIN_SKIP = """
    import pytest

    def test_plain():
        pytest.skip("not today")
"""
MODULE_SKIP = """
    import pytest

    pytest.skip("not today", allow_module_level=True)
"""
EXPECTED_FAILURE = """
    import pytest

    @pytest.mark.xfail(reason="known", strict=True)
    def test_known():
        assert False
"""


def outcomes(pytester: pytest.Pytester, source: str, *, shared: bool = False) -> dict[str, int]:
    """Run one test module under the policy; return how many tests ended how."""
    tests = pytester.mkdir("checkout") / "tests"
    tests.mkdir()
    if shared:
        pytester.mkdir("shared")
    (tests / "conftest.py").write_text(POLICY.read_text(encoding="utf-8"), encoding="utf-8")
    module = pytester.makepyfile(source)
    module.rename(tests / "test_sample.py")
    ini = pytester.makeini("[pytest]\nmarkers = needs_shared\n")
    return pytester.runpytest_inprocess("-c", ini, "-p", "no:asyncio", tests).parseoutcomes()


@pytest.fixture(autouse=True)
def outside_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


def test_test_that_needs_shared_is_skipped_where_it_is_absent(pytester: pytest.Pytester) -> None:
    assert outcomes(pytester, READS_SHARED) == {"skipped": 1}


def test_that_skip_is_allowed_in_ci_too(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")

    assert outcomes(pytester, READS_SHARED) == {"skipped": 1}


def test_test_that_needs_shared_runs_where_it_is_present(pytester: pytest.Pytester) -> None:
    assert outcomes(pytester, READS_SHARED, shared=True) == {"passed": 1}


def test_it_may_not_skip_itself_where_shared_is_present(pytester: pytest.Pytester) -> None:
    assert outcomes(pytester, SKIPS_ITSELF, shared=True) == {"failed": 1}


def test_another_skip_is_allowed_at_home(pytester: pytest.Pytester) -> None:
    assert outcomes(pytester, PLAIN_SKIP) == {"skipped": 1}


@pytest.mark.parametrize(
    ("source", "outcome"),
    [(PLAIN_SKIP, "failed"), (MODULE_SKIP, "errors")],
    ids=["a test", "a module"],
)
def test_any_other_skip_fails_in_ci(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, source: str, outcome: str
) -> None:
    monkeypatch.setenv("CI", "true")

    assert outcomes(pytester, source) == {outcome: 1}


def test_expected_failure_is_no_skip(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")

    assert outcomes(pytester, EXPECTED_FAILURE) == {"xfailed": 1}
