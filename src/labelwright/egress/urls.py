r"""One strict reader of addresses, whose result is the only form used afterwards.

Two readers of one address are how guards are passed by: ``http://127.0.0.1\@example.com`` is
example.com to some parsers and 127.0.0.1 to others. So whatever could be read in two ways is
refused (backslash, white space, control characters, user names, percent signs in the host, numbers
that stand for addresses), and the request is built from the parts found here.
"""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urljoin

import idna

from labelwright.egress.errors import refused_url

MAX_URL_LENGTH = 8192

_SHAPE = re.compile(r"(https?)://([^/?#]*)([^?#]*)(\?[^#]*)?(?:#.*)?", re.IGNORECASE | re.DOTALL)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]:@%]+)(?::([0-9]{1,5}))?")
_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PATH_SAFE = "/%:@!$&'()*+,;=~-._|[]"
_QUERY_SAFE = _PATH_SAFE + "?{}^`"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: the parts of an address, each in its one canonical form.

    ``host`` is a lower-case ASCII name, or an IP address without brackets. ``target`` is path and
    query as they go on the wire.
    """

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """Host and, where it is not the scheme's own, port: the value of the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    def join(self, location: str) -> "Target":
        """Return where the redirect ``location`` leads: an address to be checked anew."""
        _refuse_ambiguous(location)
        is_absolute = _SCHEME.match(location) is not None
        return parse_url(location if is_absolute else urljoin(str(self), location))


def parse_url(url: str) -> Target:
    """Return the parts of ``url``.

    Raises
    ------
    EgressRefusedError
        When it is not plainly an http or https address.
    """
    _refuse_ambiguous(url)
    shape = _SHAPE.fullmatch(url)
    if shape is None:
        raise refused_url("it does not begin with http:// or https://")
    scheme, authority, path, query = shape.group(1).lower(), shape.group(2), shape[3], shape[4]
    if "@" in authority:
        raise refused_url("it holds a user name or an @ before the path")
    match = _AUTHORITY.fullmatch(authority)
    if match is None:
        raise refused_url("its host is missing or misspelt")
    port = int(match.group(2) or _DEFAULT_PORTS[scheme])
    if not 0 < port < 2**16:
        raise refused_url("its port is not between 1 and 65535")
    target = quote(path or "/", safe=_PATH_SAFE)
    if query is not None:
        target += "?" + quote(query[1:], safe=_QUERY_SAFE)
    return Target(scheme=scheme, host=parse_host(match.group(1)), port=port, target=target)


def parse_host(text: str) -> str:
    """Return ``text`` as the one form of a host: an ASCII name, or an address without brackets."""
    if text.startswith("["):
        try:
            return str(IPv6Address(text[1:-1]))
        except AddressValueError:
            raise refused_url("its host is not an IPv6 address") from None
    name = _ascii(text).removesuffix(".")
    if not _NAME.fullmatch(name) or len(name) > 253:  # noqa: PLR2004  the limit of DNS
        raise refused_url("its host is missing or misspelt")
    if _NUMBER.fullmatch(name.rpartition(".")[2]):
        try:
            return str(IPv4Address(name))
        except AddressValueError:
            raise refused_url("its host is a number that is no usual IPv4 address") from None
    return name


def _ascii(text: str) -> str:
    if text.isascii():
        return text.lower()
    try:
        return idna.encode(text, uts46=True, std3_rules=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        raise refused_url("its host is no valid international name") from None


def _refuse_ambiguous(url: str) -> None:
    if len(url) > MAX_URL_LENGTH:
        raise refused_url(f"it is longer than {MAX_URL_LENGTH} characters")
    if "\\" in url:
        raise refused_url("it holds a backslash")
    if any(character.isspace() or not character.isprintable() for character in url):
        raise refused_url("it holds white space or a control character")
