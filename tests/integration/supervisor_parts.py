"""A tiny service for the supervisor's tests: each of its processes is this program.

    supervisor_parts.py up HOME PORT   the supervisor
    supervisor_parts.py server         answers every HTTP request with a document about itself
    supervisor_parts.py worker         writes one line, then waits for its end

`migrate` makes one table, so that a test can see what survived.
"""

import http.server
import json
import os
import signal
import sys
import threading

import psycopg

from labelwright.kernel.errors import UnavailableError
from labelwright.supervisor.child_config import ChildConfig
from labelwright.supervisor.lifeline import wait_until_ready, watch_parent
from labelwright.supervisor.up import UpOptions, run_up


def migrate(owner_url: str) -> None:
    with psycopg.connect(owner_url) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS note (text text NOT NULL)")


def migrate_slowly(owner_url: str) -> None:
    """Hold a connection for a moment, so that a test can take the database away."""
    with psycopg.connect(owner_url) as connection:
        connection.execute("SELECT pg_sleep(1)")
    migrate(owner_url)


def migrate_in_vain(_: str) -> None:
    raise UnavailableError("The schema is from the future.", cure="Install a newer release.")


class _Handler(http.server.BaseHTTPRequestHandler):
    database_url = ""

    def do_GET(self) -> None:
        with psycopg.connect(self.database_url) as connection:
            row = connection.execute("SELECT current_user, count(*) FROM note").fetchone()
        assert row is not None
        body = json.dumps({"pid": os.getpid(), "user": row[0], "notes": row[1]}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the base's name
        return


def _leave(_number: int, _frame: object) -> None:
    sys.exit(0)


def serve() -> None:
    watch_parent()
    signal.signal(signal.SIGTERM, _leave)
    listener = ChildConfig.from_environment().listening_socket()
    _Handler.database_url = wait_until_ready()
    server = http.server.HTTPServer(("", 0), _Handler, bind_and_activate=False)
    server.socket.close()
    server.socket = listener
    server.serve_forever()


def work() -> None:
    watch_parent()
    wait_until_ready()
    kind = os.environ.get("PARTS_WORKER")
    if kind == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.stdout.write(f"working as {os.getpid()}\n")
    sys.stdout.flush()
    if kind == "broken":
        sys.exit(3)
    threading.Event().wait()


def up(home: str, port: str) -> int:
    return run_up(
        UpOptions(home=home, port=int(port), database_url=os.environ.get("PARTS_DATABASE_URL")),
        migrate=os.environ.get("PARTS_MIGRATE", "supervisor_parts:migrate"),
        children={name: (sys.executable, __file__, name) for name in ("server", "worker")},
    )


if __name__ == "__main__":
    if sys.argv[1] == "up":
        sys.exit(up(*sys.argv[2:]))
    {"server": serve, "worker": work}[sys.argv[1]]()
