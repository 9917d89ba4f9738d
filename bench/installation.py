"""Measures an installation and holds it against its goals: size, start, restart, idle memory.

``python bench/installation.py [--json]``, in the environment whose `labelwright` is meant. Exit
code 1 if a goal is not held. Times are medians of several runs, on whatever machine this is.

Linux only: memory is read from ``/proc``.
"""

import argparse
import http.client
import json
import os
import platform
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

PROJECT = "labelwright"
PROGRAM = Path(sys.executable).with_name(PROJECT)
DATABASE_PROGRAM = "postgres"
RUNS = 3
IDLE_SECONDS = 15.0
LIMIT_SECONDS = 60.0
POLL_SECONDS = 0.005
MB = 1_000_000


class Goal(NamedTuple):
    """A figure that we are held to; ``stretch`` is wished for and not held against us."""

    name: str
    unit: str
    limit: float
    stretch: float | None = None


TO_SERVE = Goal("install, to serve", "MB", 300)
EVERYTHING = Goal("install, everything", "MB", 600)
START = Goal("start on a fresh home", "s", 3.0)
RESTART = Goal("restart", "s", 1.5)
IDLE_MEMORY = Goal("idle memory, ours", "MB", 145, stretch=90)


class Figure(NamedTuple):
    """A measured figure: the value that counts, and where it comes from."""

    goal: Goal
    value: float
    runs: tuple[float, ...] = ()
    parts: tuple[tuple[str, float], ...] = ()

    @property
    def ratio(self) -> float:
        """The value as a share of the goal: below 1 is good."""
        return self.value / self.goal.limit

    @property
    def is_held(self) -> bool:
        """Whether the goal is reached."""
        return self.value < self.goal.limit


def install_sizes() -> list[Figure]:
    """Return the disk space of what serves, and of everything that can be asked for."""
    found = {
        TO_SERVE: required(PROJECT, extras=frozenset()),
        EVERYTHING: required(PROJECT, extras=every_extra(distribution(PROJECT))),
    }
    figures: list[Figure] = []
    for goal, parts in found.items():
        sizes = {name: disk_space(files_of(part)) / MB for name, part in parts.items()}
        largest = sorted(sizes.items(), key=lambda entry: -entry[1])
        figures.append(Figure(goal, sum(sizes.values()), parts=tuple(largest)))
    return figures


def required(name: str, *, extras: frozenset[str]) -> dict[str, Distribution]:
    """Return the installed distributions that `name` needs on this machine, itself included."""
    found: dict[str, Distribution] = {}
    waiting = [(name, extras)]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        wanted = waiting.pop()
        if wanted in seen:
            continue
        seen.add(wanted)
        found[canonical(wanted[0])] = part = distribution(wanted[0])
        waiting += requirements(part, wanted[1])
    return found


def requirements(
    part: Distribution, extras: frozenset[str]
) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the name and the extras of everything that a distribution requires here."""
    for text in part.requires or ():
        requirement = Requirement(text)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield requirement.name, frozenset(requirement.extras)


def every_extra(part: Distribution) -> frozenset[str]:
    """Return the extras whose requirements are all installed."""
    found: set[str] = set()
    for extra in part.metadata.get_all("Provides-Extra") or ():
        try:
            required(PROJECT, extras=frozenset({extra}))
        except PackageNotFoundError:
            sys.stderr.write(f"bench: the extra {extra} is not installed and not counted\n")
        else:
            found.add(extra)
    return frozenset(found)


def files_of(part: Distribution) -> Iterator[Path]:
    """Yield the files of a distribution, with their compiled forms."""
    listed = [Path(str(file.locate())) for file in part.files or ()]
    for path in listed:
        yield path
        if path.suffix == ".py":
            yield from (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc")
    if canonical(part.name) == PROJECT and not any(path.suffix == ".py" for path in listed):
        yield from source_files()


def source_files() -> Iterator[Path]:
    """Yield our own files where we run from a checkout."""
    import labelwright  # noqa: PLC0415  a wheel lists its files; only a checkout needs this

    yield from Path(labelwright.__file__).parent.rglob("*")


def disk_space(paths: Iterator[Path]) -> int:
    """Return the space that files take on the disk, in bytes; a file with two names counts once."""
    stats = (path.lstat() for path in paths if path.is_file())
    return sum({(stat.st_dev, stat.st_ino): stat.st_blocks * 512 for stat in stats}.values())


def canonical(name: str) -> str:
    """Return a distribution's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


class Service(NamedTuple):
    """An `up` that answered, and how long that took."""

    process: subprocess.Popen[bytes]
    seconds: float


@contextmanager
def started(home: Path) -> Generator[Service]:
    """Start `up`, wait until its database answers too, and stop it at the end."""
    port = free_port()
    with (home.parent / "up.log").open("ab") as log:
        began = time.perf_counter()
        process = subprocess.Popen(
            [PROGRAM, "up", "--home", home, "--port", str(port)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        wait_until_ready(process, port=port)
        yield Service(process, time.perf_counter() - began)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(LIMIT_SECONDS)


def wait_until_ready(process: "subprocess.Popen[bytes]", *, port: int) -> None:
    """Return when `GET /health/ready` is answered with 200."""
    give_up_at = time.perf_counter() + LIMIT_SECONDS
    while not is_ready(port):
        if process.poll() is not None or time.perf_counter() > give_up_at:
            raise SystemExit("bench: `labelwright up` does not start")
        time.sleep(POLL_SECONDS)


def is_ready(port: int) -> bool:
    """Tell whether the service on a port and its database answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LIMIT_SECONDS)
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def start_times(runs: int) -> list[Figure]:
    """Return how long a start on a fresh home and a second start on it take."""
    first: list[float] = []
    second: list[float] = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory(prefix="labelwright-bench-") as folder:
            for seconds in (first, second):
                with started(Path(folder) / "home") as service:
                    seconds.append(service.seconds)
    return [
        Figure(START, statistics.median(first), runs=tuple(first)),
        Figure(RESTART, statistics.median(second), runs=tuple(second)),
    ]


def idle_memory() -> list[Figure]:
    """Return the memory of our own processes some time after a start, shared pages in parts."""
    with (
        tempfile.TemporaryDirectory(prefix="labelwright-bench-") as folder,
        started(Path(folder) / "home") as service,
    ):
        time.sleep(IDLE_SECONDS)
        ours = [pid for pid in descendants(service.process.pid) if not is_database(pid)]
        parts = tuple((command_of(pid), proportional_set_bytes(pid) / MB) for pid in ours)
    return [Figure(IDLE_MEMORY, sum(size for _, size in parts), parts=parts)]


def descendants(root: int) -> list[int]:
    """Return a process and all that it started, directly or not."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            children.setdefault(parent_of(int(entry.name)), []).append(int(entry.name))
    found = [root]
    for pid in found:
        found += children.get(pid, ())
    return found


def parent_of(pid: int) -> int:
    """Return the pid of a process's parent; 0 if it is gone."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def is_database(pid: int) -> bool:
    """Tell whether a process is PostgreSQL's."""
    return Path(f"/proc/{pid}/comm").read_text().strip() == DATABASE_PROGRAM


def command_of(pid: int) -> str:
    """Return what a process was started as, without the interpreter."""
    words = Path(f"/proc/{pid}/cmdline").read_text().split("\0")[1:]
    return " ".join(word for word in words[:2] if word != "-m").replace(f"{PROGRAM.parent}/", "")


def proportional_set_bytes(pid: int) -> int:
    """Return a process's memory; a page that several processes share counts in equal parts."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    found = re.search(r"^Pss:\s+(\d+) kB$", text, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def say(text: str) -> None:
    """Write lines for whoever asked."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def as_text(figures: list[Figure]) -> str:
    """Return the figures as lines for a person."""
    return "\n".join(line for figure in figures for line in lines_of(figure))


def lines_of(figure: Figure) -> Iterator[str]:
    """Yield one figure's line, and below it what it is made of."""
    goal = figure.goal
    digits = 0 if goal.unit == "MB" else 2
    verdict = "held" if figure.is_held else "not held"
    yield (
        f"{goal.name:<24}{figure.value:>8.{digits}f} {goal.unit:<3}"
        f" goal < {goal.limit:<6g}{figure.ratio:>6.2f} × the goal   {verdict}"
    )
    if goal.stretch is not None:
        reached = "reached" if figure.value < goal.stretch else "not reached"
        yield f"{'':<24}stretch < {goal.stretch:g} {goal.unit}: {reached}"
    if figure.runs:
        runs = ", ".join(f"{run:.2f}" for run in figure.runs)
        yield f"{'':<24}median of {runs} {goal.unit}"
    if figure.parts:
        shown = [f"{name} {size:.1f}" for name, size in figure.parts[:6]]
        more = len(figure.parts) - len(shown)
        yield f"{'':<24}{', '.join(shown)}{f' and {more} more' if more else ''}"


def as_json(figures: list[Figure]) -> str:
    """Return the figures for a program."""
    document = {
        "machine": machine(),
        "figures": [
            {
                "name": figure.goal.name,
                "unit": figure.goal.unit,
                "value": figure.value,
                "goal": figure.goal.limit,
                "stretch": figure.goal.stretch,
                "ratio": figure.ratio,
                "held": figure.is_held,
                "runs": figure.runs,
                "parts": dict(figure.parts),
            }
            for figure in figures
        ],
    }
    return json.dumps(document, indent=1)


def machine() -> dict[str, object]:
    """Return what the figures were taken on."""
    return {
        "system": platform.platform(),
        "processors": len(os.sched_getaffinity(0)),
        "load": os.getloadavg()[0],
        "python": platform.python_version(),
    }


def main(arguments: list[str] | None = None) -> int:
    """Measure everything and report; return the exit code."""
    parser = argparse.ArgumentParser(description="Hold an installation against its goals.")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--runs", type=int, default=RUNS, help="starts that the median is of")
    options = parser.parse_args(arguments)
    figures: list[Figure] = []
    steps: list[Callable[[], list[Figure]]] = [
        install_sizes,
        lambda: start_times(options.runs),
        idle_memory,
    ]
    for step in steps:
        taken = step()
        figures += taken
        if not options.json:
            say(as_text(taken))
    if options.json:
        say(as_json(figures))
    else:
        say(", ".join(f"{name} {value}" for name, value in machine().items()))
    return 0 if all(figure.is_held for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
