"""The log of a process: one line an entry, as text or as JSON, with the ids of what it is about.

Promise: a line holds ids and the places in our code, never what somebody wrote. So an error is
told by its type, its code and the frames it passed, not by its message: the message of a driver or
of a standard function may quote a row, an answer or an address. Errors of our own are told by
their code.
"""

import contextlib
import logging
import sys
import time
import traceback
from collections.abc import Generator
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Literal, TextIO, cast

import msgspec

Format = Literal["text", "json"]
FORMATS: tuple[Format, ...] = ("text", "json")

_TOO_TALKATIVE = ("uvicorn", "httpx", "httpcore")
"""They log the address of every request, and a customer's address may hold a signature."""

_SOURCE = Path(__file__).resolve().parents[1]
_context: ContextVar[dict[str, str]] = ContextVar("labelwright_log", default={})  # noqa: B039  never changed in place


@contextlib.contextmanager
def about(**ids: str) -> Generator[None]:
    """Put these ids into every line that is logged inside, in tasks started inside too."""
    token = _context.set({**_context.get(), **ids})
    try:
        yield
    finally:
        _context.reset(token)


def start_logging(form: str, *, process: str, stream: TextIO | None = None) -> None:
    """Send everything that this process logs to ``stream`` (default: standard error)."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_Json(process) if form == "json" else _Text())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in _TOO_TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.captureWarnings(True)  # noqa: FBT003  it takes no keyword


def fields(**values: str | float | None) -> dict[str, dict[str, Any]]:
    """Return what a line says beside its message: ``log.info("…", extra=fields(status=200))``."""
    return {"fields": values}


def name_of(error: BaseException) -> str:
    """Return the words for an error that may be logged: its type and its code, not its message."""
    code = getattr(error, "sqlstate", None) or getattr(error, "code", None)
    if isinstance(error, OSError) and error.errno is not None:
        code = error.strerror
    kind = type(error).__name__
    return f"{kind} {code}" if isinstance(code, str) else kind


class _Text(logging.Formatter):
    """``ERROR labelwright.jobs.service: the job failed job=job_… (UniqueViolation 23505)``."""

    def format(self, record: logging.LogRecord) -> str:
        said = [f"{key}={value}" for key, value in _said(record).items() if value is not None]
        line = f"{record.levelname} {record.name}: {' '.join((_message(record), *said))}"
        error = record.exc_info[1] if record.exc_info else None
        if error is None:
            return line
        return "\n".join((f"{line} ({name_of(error)})", *(f"  {one}" for one in _frames(error))))


class _Json(logging.Formatter):
    """One JSON object a line; ``trace`` holds the frames, outermost first."""

    def __init__(self, process: str) -> None:
        super().__init__()
        self._process = process

    def format(self, record: logging.LogRecord) -> str:
        document: dict[str, Any] = {
            "time": utc(record.created),
            "level": record.levelname.lower(),
            "process": self._process,
            "logger": record.name,
            "message": _message(record),
            **_said(record),
        }
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            document["error"] = name_of(error)
            document["trace"] = _frames(error)
        return msgspec.json.encode(document).decode()


def utc(seconds: float) -> str:
    """Return a time as ISO 8601 with milliseconds."""
    whole = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))
    return f"{whole}.{int(seconds % 1 * 1000):03}Z"


def _said(record: logging.LogRecord) -> dict[str, Any]:
    own: dict[str, Any] = getattr(record, "fields", {})
    return {**_context.get(), **own}


def _message(record: logging.LogRecord) -> str:
    if record.name == "asyncio":  # it prints the task with its exception, and that its message
        return record.getMessage().partition("\n")[0]
    return record.getMessage()


def _frames(error: BaseException) -> list[str]:
    """Return the way of an error and of what caused it, without any text of theirs."""
    lines: list[str] = []
    chain: BaseException | None = error
    seen: set[int] = set()
    while chain is not None and id(chain) not in seen:
        seen.add(id(chain))
        own = [
            f"{_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(chain.__traceback__)
        ]
        lines[:0] = [*own, name_of(chain)]
        if isinstance(chain, BaseExceptionGroup):
            group = cast("BaseExceptionGroup[BaseException]", chain)
            lines += [name_of(one) for one in group.exceptions]
        chain = chain.__cause__ or chain.__context__
    return lines


def _place(filename: str) -> str:
    path = Path(filename)
    with contextlib.suppress(ValueError):
        return path.relative_to(_SOURCE).as_posix()
    return "/".join(path.parts[-2:])
