"""The examples in docstrings are run, so that they stay true."""

import doctest
import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import labelwright


def modules() -> Iterator[str]:
    for package in ("quality", "plugin", "formats"):
        path = [f"{labelwright.__path__[0]}/{package}"]
        for module in pkgutil.walk_packages(path, f"labelwright.{package}."):
            if ".tests" not in module.name:
                yield module.name


@pytest.mark.parametrize("name", list(modules()))
def test_docstring_examples_are_true(name: str) -> None:
    module = importlib.import_module(name)

    assert doctest.testmod(module, raise_on_error=False).failed == 0
