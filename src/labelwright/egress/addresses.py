"""Which addresses are public. Pure; decides on the address alone, never on how it was written.

Python's ``is_global`` is one of several conditions here because it differs between releases and
calls multicast, 6to4, NAT64 and IPv4-compatible forms of loopback global. For IPv6 only 2000::/3
counts, less the parts of it that tunnel IPv4 or are set aside. Two forms stand for an IPv4 address
and are judged by it: IPv4-mapped, and the well-known NAT64 prefix that IPv6-only networks need.
All other forms that carry an IPv4 address (compatible, translated, local NAT64, 6to4, Teredo) are
refused whatever they carry: no public server is reached through them.
"""

from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_DENIED_V4 = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",  # public by number, but a cloud's host agent answers on it
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
_PUBLIC_V6 = IPv6Network("2000::/3")
_DENIED_V6 = tuple(
    IPv6Network(text)
    for text in (
        "2001::/23",  # Teredo, benchmarking, ORCHID and other protocol assignments
        "2001:db8::/32",
        "2002::/16",  # 6to4
        "3ffe::/16",
        "3fff::/20",
    )
)
_NAT64 = IPv6Network("64:ff9b::/96")


def parse_address(text: str) -> Address:
    """Return the address in ``text``, as a resolver or a socket prints it (zone dropped)."""
    return ip_address(text.partition("%")[0])


def parse_network(text: str) -> Network:
    """Return the network in ``text``; a single address is a network of one."""
    return ip_network(text)


def carried_ipv4(address: Address) -> IPv4Address | None:
    """Return the IPv4 address that ``address`` truly reaches, or None for plain IPv6."""
    if isinstance(address, IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return None


def is_public(address: Address) -> bool:
    """Return whether anybody on the internet could reach the same machine at ``address``."""
    inner = carried_ipv4(address)
    if inner is not None:
        return _is_open(inner) and not any(inner in network for network in _DENIED_V4)
    return (
        address in _PUBLIC_V6
        and _is_open(address)
        and not any(address in network for network in _DENIED_V6)
    )


def _is_open(address: Address) -> bool:
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_unspecified
    )
