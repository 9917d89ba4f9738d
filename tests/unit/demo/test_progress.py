"""Phases of the demo: counted live on a terminal, one whole line each elsewhere."""

import io
import re

import pytest

from labelwright.demo.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_elsewhere_a_phase_is_one_line_with_its_last_words() -> None:
    stream = io.StringIO()

    with Progress(stream).phase("Uploads") as phase:
        phase.say("1 sent")
        phase.say("2 sent")

    assert re.fullmatch(r"  Uploads +2 sent  \(\d+\.\d s\)\n", stream.getvalue())


def test_on_a_terminal_the_line_is_drawn_again_and_stays_at_the_end() -> None:
    stream = Terminal()

    with Progress(stream).phase("Uploads") as phase:
        phase.say("1 sent")

    drawn = stream.getvalue().split("\r\x1b[K")
    assert [line.rstrip() for line in drawn[1:3]] == [
        "  Uploads                    …",
        "  Uploads                   1 sent …",
    ]
    assert re.fullmatch(r"  Uploads +1 sent  \(\d+\.\d s\)\n", drawn[-1])


def test_terminal_is_not_flooded_with_redrawings() -> None:
    stream = Terminal()

    with Progress(stream).phase("Uploads") as phase:
        for n in range(1000):
            phase.say(f"{n} sent")

    assert stream.getvalue().count("\r") < 100
    assert "999 sent  (" in stream.getvalue()


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_phase_that_fails_leaves_its_line(stream: io.StringIO) -> None:
    def fail() -> None:
        with Progress(stream).phase("Uploads") as phase:
            phase.say("1 sent")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()

    last = stream.getvalue().splitlines()[-1]
    assert "Uploads" in last
    assert "1 sent" in last
    assert stream.getvalue().endswith("\n")
