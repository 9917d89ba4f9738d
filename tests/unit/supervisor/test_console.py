import io
import json
import os

import pytest

from labelwright.supervisor.console import Console, OutputPump


def pumped(*chunks: bytes) -> str:
    """Return what the console shows of a child that writes these chunks and ends."""
    stream = io.StringIO()
    read_end, write_end = os.pipe()
    pump = OutputPump(read_end, Console(stream), source="server")
    for chunk in chunks:
        os.write(write_end, chunk)
        assert pump.pump()
    os.close(write_end)
    assert not pump.pump()
    os.close(read_end)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("chunks", "shown"),
    [
        ((b"one\ntwo\n",), "server  | one\nserver  | two\n"),
        ((b"cut ", b"in half\n"), "server  | cut in half\n"),
        ((b"no end",), "server  | no end\n"),
        ((b"dos\r\n", b"\n"), "server  | dos\nserver  | \n"),
        ((b"\xffbad\n",), "server  | \ufffdbad\n"),
        ((), ""),
    ],
)
def test_lines_of_a_child_carry_its_name(chunks: tuple[bytes, ...], shown: str) -> None:
    assert pumped(*chunks) == shown


def test_line_without_end_does_not_fill_the_memory() -> None:
    shown = pumped(*[b"x" * 50_000] * 3)

    assert shown.count("server  | ") == 2
    assert shown.count("x") == 150_000


def test_console_that_went_away_is_no_error() -> None:
    stream = io.StringIO()
    stream.close()

    Console(stream).say("nobody hears this")


def test_program_gets_one_object_a_line_whatever_is_said() -> None:
    stream = io.StringIO()
    console = Console(stream, log_format="json")

    console.say("server ended with exit code 3; starting it again in 1 s")
    console.say('{"level":"error","message":"it failed"}', source="server")
    console.say("Segmentation fault", source="worker")
    console.say("", source="worker")
    console.block("\nLabelwright runs.\n\n  Open  there\n")

    entries = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(entry.get("process"), entry["message"]) for entry in entries] == [
        ("up", "server ended with exit code 3; starting it again in 1 s"),
        (None, "it failed"),
        ("worker", "Segmentation fault"),
        ("up", "Labelwright runs.\n\n  Open  there"),
    ]
