"""The limit beside us: a bare `SKIP LOCKED` queue on the same PostgreSQL, driven by pgbench."""

import os
import re
import subprocess
import tempfile
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from bench.service import Service
from labelwright.supervisor.account import database_account
from labelwright.supervisor.binaries import find_binaries
from labelwright.supervisor.home import Home
from labelwright.supervisor.postgres import superuser_url

SCRIPT = """\
UPDATE bare_queue SET need = need - 1 WHERE task = (
    SELECT task FROM bare_queue WHERE need > 0 ORDER BY pos LIMIT 1 FOR UPDATE SKIP LOCKED);
"""
_RATE = re.compile(r"tps = ([\d.]+)")
_LATENCY = re.compile(r"latency average = ([\d.]+) ms")


class Limit(NamedTuple):
    """What a bare queue gives: hand-outs a second, and how long one takes on average."""

    rate: float
    ms: float


def bare_queue(service: Service, *, rows: int, people: int, seconds: int) -> Limit:
    """Return how fast `people` connections take rows from a queue that does nothing else.

    No wall, no assignment, no event, no HTTP; as durable as a lease (commits are not waited for).
    """
    with service.superuser() as connection:
        connection.execute("DROP TABLE IF EXISTS bare_queue")
        connection.execute(
            "CREATE UNLOGGED TABLE bare_queue (task uuid PRIMARY KEY, pos bigint, need smallint)"
            " WITH (fillfactor = 70)"
        )
        connection.execute("ALTER TABLE bare_queue SET LOGGED")
        connection.execute(
            "INSERT INTO bare_queue SELECT gen_random_uuid(), n, 1 FROM generate_series(1, %s) n",
            [rows],
        )
        connection.execute("CREATE INDEX ON bare_queue (pos) WHERE need > 0")
        connection.execute("ANALYZE bare_queue")
    try:
        return _pgbench(service, people=people, seconds=seconds)
    finally:
        with service.superuser() as connection:
            connection.execute("DROP TABLE bare_queue")


def _pgbench(service: Service, *, people: int, seconds: int) -> Limit:
    home = Home(service.home)
    url = urlsplit(superuser_url(home))
    host = unquote(dict(part.split("=") for part in url.query.split("&"))["host"])
    program = find_binaries(database_account(home.postgres)) / "pgbench"
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as script:
        script.write(SCRIPT)
        script.flush()
        done = subprocess.run(
            [
                *(program, "-n", "-M", "prepared", "-f", script.name),
                *("-c", str(people), "-j", "1", "-T", str(seconds)),
                *("-h", host, "-U", str(url.username), url.path.lstrip("/")),
            ],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env={
                **os.environ,
                "PGPASSWORD": str(url.password),
                "PGOPTIONS": "-c search_path=labelwright -c synchronous_commit=off",
            },
        )
    rate, latency = _RATE.search(done.stdout), _LATENCY.search(done.stdout)
    if done.returncode != 0 or rate is None or latency is None:
        raise SystemExit(f"bench: pgbench: {done.stdout}{done.stderr}")
    return Limit(float(rate[1]), float(latency[1]))
