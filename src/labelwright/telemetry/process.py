"""What one process uses: memory, processor time, open files, and since when it runs."""

import contextlib
import os
import resource
import sys
import time
from pathlib import Path

from labelwright.telemetry.figures import FamilyView, gauge

_STARTED = time.time()
_KIB = 1024


def process_figures(name: str) -> list[FamilyView]:
    """Return the figures of this process, under its name."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    labels = {"process": name}
    return [
        gauge("process_memory_bytes", "Resident memory.", [(labels, _memory(usage.ru_maxrss))]),
        gauge(
            "process_cpu_seconds",
            "Processor time since the start.",
            [(labels, usage.ru_utime + usage.ru_stime)],
        ),
        gauge("process_start_seconds", "Start, seconds since 1970.", [(labels, _STARTED)]),
        gauge("process_open_files", "Open files and sockets.", [(labels, _open_files())]),
    ]


def _memory(most: int) -> float:
    """Return resident memory now; where the system does not tell, the most it ever was."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return float(pages * os.sysconf("SC_PAGE_SIZE"))
    return float(most if sys.platform == "darwin" else most * _KIB)


def _open_files() -> float:
    for folder in ("/proc/self/fd", "/dev/fd"):
        with contextlib.suppress(OSError):
            return float(len(os.listdir(folder)))  # noqa: PTH208  names only, once a scrape
    return 0.0
