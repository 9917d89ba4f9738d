"""What a person sees of `up`: our own lines, and each child's lines with its name before them."""

import contextlib
import os
import sys
from typing import TextIO

_LONGEST_LINE_BYTES = 1 << 16
_WIDTH = 8


class Console:
    """Writes lines to a stream that may go away (a closed terminal must not end the service)."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stdout

    def say(self, line: str, *, source: str = "up") -> None:
        """Write one line of `source`."""
        self.block(f"{source:<{_WIDTH}}| {line}")

    def block(self, text: str) -> None:
        """Write text as it is."""
        with contextlib.suppress(OSError, ValueError):
            self._stream.write(f"{text}\n")
            self._stream.flush()


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
