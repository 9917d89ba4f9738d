"""A receiver of webhooks on this machine, which answers as it is told and keeps what it got."""

import json
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Got(NamedTuple):
    """A request as it arrived."""

    headers: dict[str, str]
    body: bytes

    @property
    def document(self) -> dict[str, Any]:
        return json.loads(self.body)

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def kind(self) -> str:
        return self.document["type"]


Answer = tuple[int, dict[str, str]]


class Receiver:
    """Answers each request with what ``answer`` returns for it; 204 where nothing is set."""

    def __init__(self) -> None:
        self.got: list[Got] = []
        self.answer: Callable[[Got], int | Answer] = lambda _: 204
        self.url = ""

    @property
    def kinds(self) -> list[str]:
        return [got.kind for got in self.got]

    def take(self, got: Got) -> Answer:
        self.got.append(got)
        answer = self.answer(got)
        return answer if isinstance(answer, tuple) else (answer, {})


@contextmanager
def receiving() -> Generator[Receiver]:
    """Listen on a free port of the loopback address."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, answered = receiver.take(Got(headers, body))
            self.send_response(status)
            for name, value in {"content-length": "0", **answered}.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  its name there
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64  # connections that wait: the usual 5 would be dropped, then retried

    server = Server(("127.0.0.1", 0), Handler)
    receiver.url = f"http://127.0.0.1:{server.server_port}/hook"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
