"""What the server and the worker are told by the supervisor, in one environment variable.

No secret is in it: the database's password comes through the lifeline, other keys lie in the
home's folder `secrets`.
"""

import json
import os
import socket
from typing import Any, NamedTuple

from labelwright.kernel.errors import InvalidInputError

VARIABLE = "LABELWRIGHT_CONFIG"


class ChildConfig(NamedTuple):
    """The configuration of one child.

    A named tuple, because importing dataclasses costs the supervisor 1.4 MB.
    """

    home: str
    host: str
    port: int
    url: str  # where a browser on this machine finds the service
    listen_fd: int | None = None  # the open, listening socket of host:port; the server's only
    blobs: str | None = None  # URL of an object store; None: the folder `blobs` of the home
    fetch_allow: tuple[str, ...] = ()
    rate_limit: bool = True
    media_roots: tuple[str, ...] = ()
    log_format: str = "text"  # or json: one object a line

    def to_json(self) -> str:
        """Return the value of the environment variable."""
        return json.dumps(self._asdict())

    @classmethod
    def from_environment(cls) -> "ChildConfig":
        """Read what the supervisor told this process."""
        text = os.environ.get(VARIABLE)
        if text is None:
            raise InvalidInputError(
                f"{VARIABLE} is not set.", cure="Start this process by `labelwright up`."
            )
        try:
            values: dict[str, Any] = dict(json.loads(text))
            for name in ("fetch_allow", "media_roots"):
                values[name] = tuple(values.get(name) or ())
            return cls(**values)
        except (ValueError, TypeError) as problem:
            raise InvalidInputError(f"{VARIABLE} cannot be read: {problem}.") from problem

    def listening_socket(self) -> socket.socket:
        """Return the socket to serve: the supervisor's, which outlives this process, or a new one.

        While the server is being started again, connections wait in it and none is refused.
        """
        if self.listen_fd is not None:
            return socket.socket(fileno=self.listen_fd)
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        return socket.create_server((self.host, self.port), family=family, backlog=1024)
