"""A line for each phase: on a terminal it counts, elsewhere it is written once, at the end."""

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import TextIO

_CLEAR = "\r\x1b[K"
_TITLE_WIDTH = 26
_REDRAW_SECONDS = 0.05


class Phase:
    """A phase under way; ``say`` tells how far it is."""

    def __init__(self, progress: "Progress", title: str) -> None:
        self._progress = progress
        self._title = title
        self._said = ""
        self._drawn_at = 0.0

    def say(self, words: str) -> None:
        """Tell how far it is; the last words stay."""
        self._said = words
        now = time.monotonic()
        if now - self._drawn_at >= _REDRAW_SECONDS:
            self._drawn_at = now
            self._progress.draw(self.line)

    @property
    def line(self) -> str:
        """The phase as one line."""
        return f"  {self._title:<{_TITLE_WIDTH}}{self._said}"


class Progress:
    """Phases, one after the other, on a stream."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._is_live = stream.isatty()

    @contextmanager
    def phase(self, title: str) -> Generator[Phase]:
        """Show a phase for the time of the block; one that fails keeps its line as it was."""
        phase = Phase(self, title)
        began = time.monotonic()
        self.draw(phase.line)
        try:
            yield phase
        except BaseException:
            self._write(f"{_CLEAR}{phase.line}\n" if self._is_live else f"{phase.line} (stopped)\n")
            raise
        seconds = time.monotonic() - began
        self._write(f"{_CLEAR if self._is_live else ''}{phase.line}  ({seconds:.1f} s)\n")

    def draw(self, line: str) -> None:
        """Redraw the line of the phase under way, on a terminal only."""
        if self._is_live:
            self._write(f"{_CLEAR}{line} …")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
