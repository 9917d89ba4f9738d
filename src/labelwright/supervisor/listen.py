"""Open the port before anything else: a taken one is told at once, and no start is in vain.

The supervisor keeps the socket for as long as it lives and hands it to each server it starts, so
a connection made while the server starts (again) waits and is not refused.
"""

import contextlib
import errno
import socket
import threading
import time

from labelwright.kernel.errors import InvalidInputError
from labelwright.supervisor.errors import PortTakenError

_HIGHEST_PORT = 65535
_BACKLOG = 1024
_RETRY_SECONDS = 0.05
_ANSWER_SECONDS = 5.0
# Listening on every address, a service is found on this one.
_REACHABLE = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104


def listen(host: str, port: int, *, patience_seconds: float = 0.0) -> socket.socket:
    """Return a listening socket; port 0 takes a free one.

    `patience_seconds` is how long an orphan of a killed supervisor may still hold the port.
    """
    if not 0 <= port <= _HIGHEST_PORT:
        raise InvalidInputError(f"{port} is no port.", cure=f"Ports go up to {_HIGHEST_PORT}.")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    give_up_at = time.monotonic() + patience_seconds
    while True:
        try:
            return socket.create_server((host, port), family=family, backlog=_BACKLOG)
        except OSError as problem:
            if problem.errno != errno.EADDRINUSE or time.monotonic() > give_up_at:
                raise _cannot_listen(host, port, problem) from problem
        time.sleep(_RETRY_SECONDS)


def address_of(listener: socket.socket) -> tuple[str, int]:
    """Return the host and port that the socket is bound to."""
    address: tuple[str, int] = listener.getsockname()[:2]
    return address


def url_of(listener: socket.socket) -> str:
    """Return the URL under which a browser on this machine finds the service."""
    host, port = _reachable(listener)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def wait_for_answer(listener: socket.socket, *, stopping: threading.Event) -> bool:
    """Return when a server answers HTTP on the socket's address; False if told to stop first."""
    while not stopping.is_set():
        with contextlib.suppress(OSError):
            if _answers(listener):
                return True
        stopping.wait(_RETRY_SECONDS)
    return False


def _answers(listener: socket.socket) -> bool:
    request = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    # Not `create_connection`: resolving a name costs the supervisor 2 MB of tables for good.
    with socket.socket(listener.family, socket.SOCK_STREAM) as client:
        client.settimeout(_ANSWER_SECONDS)
        client.connect(_reachable(listener))
        client.sendall(request)
        answer = client.recv(4096)
        while client.recv(4096):  # to the end: leaving earlier would be an error to the server
            pass
        return answer.startswith(b"HTTP/")


def _reachable(listener: socket.socket) -> tuple[str, int]:
    host, port = address_of(listener)
    return _REACHABLE.get(host, host), port


def _cannot_listen(host: str, port: int, problem: OSError) -> PortTakenError:
    if problem.errno == errno.EADDRINUSE:
        return PortTakenError(
            f"Port {port} of {host} is taken by another program.",
            cure=f"Stop that program, or choose another port, such as --port {port + 1}.",
        )
    return PortTakenError(
        f"Cannot listen on {host}, port {port}: {problem.strerror}.",
        code="cannot_listen",
        cure="Choose another address or port with --host and --port.",
    )
