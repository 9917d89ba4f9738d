"""One installation for all integration tests of a session; each test brings its own tenants."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.installation import Organization, Service, installation


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    with (
        tempfile.TemporaryDirectory(prefix="lw-") as folder,
        installation(Path(folder) / "home") as started,
    ):
        yield started


@pytest.fixture
def lab(service: Service) -> Organization:
    return service.organization()
