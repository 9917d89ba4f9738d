"""What may be reached: the public internet on ports 80 and 443, and what the operator named.

The operator's list comes from the command line only; no setting of a tenant can widen it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from labelwright.egress.addresses import Address, Network, is_public, parse_address, parse_network
from labelwright.egress.errors import EgressRefusedError, refused_address, refused_port
from labelwright.egress.urls import parse_host, parse_url
from labelwright.kernel.errors import InvalidInputError

_RULE = re.compile(r"(?:\[([^\[\]]+)\]|([^:\[\]]+)):([0-9]{1,5})(?:-([0-9]{1,5}))?")


@dataclass(frozen=True, slots=True)
class AllowRule:
    """One exception: a host name or a network, and a closed range of ports.

    A name covers every address that it resolves to. A network covers addresses exactly as they
    are connected to, so ``127.0.0.1`` covers neither ``localhost``'s ``::1`` nor an IPv6 form
    that carries 127.0.0.1.
    """

    host: str | None
    network: Network | None
    first_port: int
    last_port: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the rule in ``HOST:PORT[-PORT]``; HOST is a name, an address or a CIDR block.

        IPv6 stands in brackets: ``[fd00::/8]:9000``.

        Raises
        ------
        InvalidInputError
            When the text is no such rule.
        """
        match = _RULE.fullmatch(text)
        if match is None:
            raise _bad_rule(text)
        host = match[1] or match[2]
        first = int(match[3])
        last = int(match[4] or first)
        if not 0 < first <= last < 2**16:
            raise _bad_rule(text)
        try:
            return cls(host=None, network=parse_network(host), first_port=first, last_port=last)
        except ValueError:
            pass
        try:
            return cls(host=parse_host(host), network=None, first_port=first, last_port=last)
        except EgressRefusedError:
            raise _bad_rule(text) from None

    def covers(self, *, host: str, port: int, address: Address) -> bool:
        """Return whether this rule opens ``address``, met under the name ``host``."""
        if not self.covers_port(port):
            return False
        if self.network is not None:
            return address.version == self.network.version and address in self.network
        return host == self.host

    def covers_port(self, port: int) -> bool:
        """Return whether this rule says anything about ``port``."""
        return self.first_port <= port <= self.last_port


@dataclass(frozen=True, slots=True)
class EgressPolicy:
    """The rules of one installation."""

    allow: tuple[AllowRule, ...] = ()
    ports: tuple[int, ...] = (80, 443)

    @classmethod
    def parse(cls, rules: Iterable[str]) -> Self:
        """Return the policy with the exceptions of ``--fetch-allow``, each ``HOST:PORT[-PORT]``."""
        return cls(allow=tuple(AllowRule.parse(rule) for rule in rules))

    def check_port(self, host: str, port: int) -> None:
        """Raise where no address of ``host`` could be allowed on ``port``: before any look-up."""
        if port not in self.ports and not any(rule.covers_port(port) for rule in self.allow):
            raise refused_port(host, port)

    def check_url(self, url: str) -> str:
        """Return the canonical form of an address that is to be used later.

        Raises
        ------
        EgressRefusedError
            When no request to it could ever be made. What its name resolves to is checked then.
        """
        target = parse_url(url)
        self.check_port(target.host, target.port)
        try:
            address = parse_address(target.host)
        except ValueError:
            return str(target)
        if not self.permits(host=target.host, port=target.port, address=address):
            raise refused_address(target.host, target.port)
        return str(target)

    def permits(self, *, host: str, port: int, address: Address) -> bool:
        """Return whether a connection to ``address`` may be made for ``host``."""
        if any(rule.covers(host=host, port=port, address=address) for rule in self.allow):
            return True
        return port in self.ports and is_public(address)


def _bad_rule(text: str) -> InvalidInputError:
    return InvalidInputError(
        f"{text!r} is not a rule for outbound requests.",
        code="fetch_allow_invalid",
        cure="Write HOST:PORT or HOST:PORT-PORT, where HOST is a name, an IP address or a CIDR "
        "block (IPv6 in brackets), such as minio.internal:9000 or 10.1.0.0/16:9000-9010.",
    )
