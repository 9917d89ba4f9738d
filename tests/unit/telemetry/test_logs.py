import asyncio
import io
import json
import logging
import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from labelwright.kernel.errors import ConflictError
from labelwright.telemetry.logs import about, fields, name_of, start_logging

SECRET = "what-an-annotator-wrote"
log = logging.getLogger("labelwright.test")


@pytest.fixture(autouse=True)
def root_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level
    logging.captureWarnings(False)


def logged(form: str) -> io.StringIO:
    stream = io.StringIO()
    start_logging(form, process="server", stream=stream)
    return stream


def entries(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_json_line_holds_ids_and_fields() -> None:
    stream = logged("json")
    with about(request_id="a1"):
        log.warning("a request was %s", "slow", extra=fields(status=200, duration_ms=1500.5))

    (entry,) = entries(stream)

    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", entry.pop("time"))
    assert entry == {
        "level": "warning",
        "process": "server",
        "logger": "labelwright.test",
        "message": "a request was slow",
        "request_id": "a1",
        "status": 200,
        "duration_ms": 1500.5,
    }


def test_text_line_says_the_same() -> None:
    stream = logged("text")
    with about(request_id="a1"):
        log.warning("slow", extra=fields(status=200))

    assert stream.getvalue() == "WARNING labelwright.test: slow request_id=a1 status=200\n"


def test_ids_hold_for_what_is_started_inside_and_for_nothing_else() -> None:
    stream = logged("json")

    async def one(name: str) -> None:
        with about(request_id=name):
            await asyncio.sleep(0)
            await asyncio.to_thread(log.info, "in a thread")

    async def both() -> None:
        await asyncio.gather(one("a"), one("b"))
        log.info("outside")

    asyncio.run(both())

    assert [entry.get("request_id") for entry in entries(stream)] == ["a", "b", None]


def fail() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise KeyError(SECRET) from error


@pytest.mark.parametrize("form", ["json", "text"])
def test_error_is_told_by_its_type_and_its_way_but_not_by_its_words(form: str) -> None:
    stream = logged(form)
    try:
        fail()
    except KeyError:
        log.exception("it failed")

    text = stream.getvalue()

    assert SECRET not in text
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_logs.py" in text
    assert " fail" in text


def test_error_of_the_database_is_told_by_its_code() -> None:
    error = psycopg.errors.UniqueViolation(f"Key (unique_id)=({SECRET}) already exists.")

    assert name_of(error) == "UniqueViolation 23505"


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (ConflictError(SECRET, code="lease_lost"), "ConflictError lease_lost"),
        (OSError(28, "No space left on device", SECRET), "OSError No space left on device"),
        (RuntimeError(SECRET), "RuntimeError"),
    ],
)
def test_name_of_an_error_holds_none_of_its_words(error: Exception, name: str) -> None:
    assert name_of(error) == name


def test_errors_that_nobody_waits_for_are_logged_without_their_words() -> None:
    stream = logged("json")

    async def forget() -> None:
        async def fails() -> None:
            raise RuntimeError(SECRET)

        task = asyncio.create_task(fails())
        await asyncio.sleep(0)
        del task

    asyncio.run(forget())

    (entry,) = entries(stream)
    assert SECRET not in stream.getvalue()
    assert entry["error"] == "RuntimeError"
