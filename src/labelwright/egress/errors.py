"""What can go wrong outside, in words of ours.

The texts name the host that was asked for and the cure. They never hold a resolved address or
anything that the remote side said, and "no such name" reads exactly like "not a public address",
so that nobody can map the operator's network by asking.
"""

from labelwright.kernel.errors import InvalidInputError, UnavailableError


class EgressRefusedError(InvalidInputError):
    """That address may not be used. Trying again changes nothing."""

    code = "egress_refused"


class FetchFailedError(UnavailableError):
    """The other server did not deliver. ``retryable`` says whether a later try may succeed."""

    code = "fetch_failed"

    def __init__(
        self, message: str, *, code: str | None = None, cure: str, retryable: bool
    ) -> None:
        super().__init__(message, code=code, cure=cure)
        self.retryable = retryable


def refused_url(why: str) -> EgressRefusedError:
    """Return the error for an address that is not written as it must be."""
    return EgressRefusedError(
        f"This is not an address we fetch: {why}.",
        code="url_refused",
        cure="Send a full http:// or https:// address of a public server, without a user name.",
    )


def refused_port(host: str, port: int) -> EgressRefusedError:
    """Return the error for a port that is closed by default."""
    return EgressRefusedError(
        f"Port {port} of {host} may not be used.",
        code="port_refused",
        cure="Use port 80 or 443, or ask the operator to start the server with "
        f"--fetch-allow {_rule(host, port)}.",
    )


def refused_address(host: str, port: int) -> EgressRefusedError:
    """Return the error for a host without a public address; also for one without any address."""
    return EgressRefusedError(
        f"{host} has no public address.",
        code="address_refused",
        cure="Check the name. For a server inside your own network, ask the operator to start "
        f"Labelwright with --fetch-allow {_rule(host, port)}.",
    )


def _rule(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
