"""What `up` says: our own lines, and each child's lines with its name before them.

To a person as text; to a program as one JSON object a line. A child's lines are objects already;
anything else that it says (a crash of the interpreter) is wrapped into one.
"""

import contextlib
import json
import os
import sys
import time
from typing import TextIO

_LONGEST_LINE_BYTES = 1 << 16
_WIDTH = 8


class Console:
    """Writes lines to a stream that may go away (a closed terminal must not end the service)."""

    def __init__(self, stream: TextIO | None = None, *, log_format: str = "text") -> None:
        self._stream = stream or sys.stdout
        self._is_json = log_format == "json"

    def say(self, line: str, *, source: str = "up") -> None:
        """Write one line of `source`."""
        if not self._is_json:
            self._write(f"{source:<{_WIDTH}}| {line}")
        elif line.startswith("{") and source != "up":
            self._write(line)
        elif line:
            self._write(_entry(line, source=source))

    def block(self, text: str) -> None:
        """Write text of several lines, for a person; a program gets it as one entry."""
        self._write(_entry(text.strip(), source="up") if self._is_json else text)

    def _write(self, text: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            self._stream.write(f"{text}\n")
            self._stream.flush()


def _entry(message: str, *, source: str) -> str:
    now = time.time()
    whole = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now))
    level = "info" if source == "up" else "warning"
    return json.dumps(
        {
            "time": f"{whole}.{int(now % 1 * 1000):03}Z",
            "level": level,
            "process": source,
            "message": message,
        },
        ensure_ascii=False,
    )


class OutputPump:
    """Cuts what comes out of a child's pipe into lines and forwards them."""

    def __init__(self, fd: int, console: Console, *, source: str) -> None:
        self.fd = fd
        self._console = console
        self._source = source
        self._rest = b""
        os.set_blocking(fd, False)

    def pump(self) -> bool:
        """Forward what is there; tell whether more may come."""
        while True:
            try:
                chunk = os.read(self.fd, 1 << 16)
            except BlockingIOError:
                return True
            if not chunk:
                self._flush()
                return False
            *lines, self._rest = (self._rest + chunk).split(b"\n")
            for line in lines:
                self._say(line)
            if len(self._rest) > _LONGEST_LINE_BYTES:
                self._flush()

    def _flush(self) -> None:
        if self._rest:
            self._say(self._rest)
        self._rest = b""

    def _say(self, line: bytes) -> None:
        text = line.decode(errors="replace").rstrip("\r")
        self._console.say(text, source=self._source)
