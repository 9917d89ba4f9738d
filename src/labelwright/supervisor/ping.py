"""Ask a PostgreSQL server whether it accepts connections; the only test of life we believe.

A process id proves nothing: it may belong to a zombie, or to another program after a restart of
the container. So we do what `pg_isready` does, without its process: send the first message of a
connection and look at the answer. Nothing is logged by the server for it.
"""

import contextlib
import socket
import struct
from enum import Enum
from pathlib import Path

_PROTOCOL = 3 << 16
_CANNOT_CONNECT_NOW = b"C57P03\0"  # SQLSTATE field: starting up, shutting down or in recovery
_TIMEOUT_SECONDS = 3.0


class Answer(Enum):
    """What the server's socket says."""

    SILENT = "silent"  # nobody listens
    BUSY = "busy"  # a server lives, but does not accept connections yet (or any more)
    ACCEPTING = "accepting"


def ping(socket_file: Path) -> Answer:
    """Ask the server behind `socket_file`."""
    body = struct.pack("!I", _PROTOCOL) + b"user\0labelwright_ping\0database\0postgres\0\0"
    with contextlib.closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as client:
        client.settimeout(_TIMEOUT_SECONDS)
        try:
            client.connect(str(socket_file))
        except (TimeoutError, BlockingIOError):  # its queue of connections is full
            return Answer.BUSY
        except OSError:
            return Answer.SILENT
        try:
            client.sendall(struct.pack("!I", len(body) + 4) + body)
            reply = client.recv(4096)
        except OSError:  # accepted, then dropped: dying or overloaded, alive in either case
            return Answer.BUSY
    if not reply or _CANNOT_CONNECT_NOW in reply:
        return Answer.BUSY
    return Answer.ACCEPTING
