"""Which addresses are public, whatever form they come in."""

from ipaddress import IPv4Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.egress.addresses import carried_ipv4, is_public, parse_address

INSIDE = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::8.8.8.8",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:0:127.0.0.1",
    "::ffff:0:8.8.8.8",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::7f00:1",
    "64:ff9b:1::808:808",
    "100::1",
    "2001::1",
    "2001:0:7f00:1::",
    "2001:2::1",
    "2001:10::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:808:808::",
    "3ffe::1",
    "3fff::1",
    "4000::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]


@pytest.mark.parametrize("text", INSIDE)
def test_address_inside_or_set_aside_is_not_public(text: str) -> None:
    assert not is_public(parse_address(text))


@pytest.mark.parametrize(
    "text",
    [
        "8.8.8.8",
        "93.184.215.14",
        "1.1.1.1",
        "172.32.0.1",
        "100.128.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2606:4700:4700::1111",
        "2a00:1450:4001:80b::200e",
    ],
)
def test_address_of_the_internet_is_public(text: str) -> None:
    assert is_public(parse_address(text))


@given(st.ip_addresses(v=4))
def test_mapped_and_nat64_forms_are_judged_by_the_address_they_carry(inner: IPv4Address) -> None:
    mapped = ip_address(f"::ffff:{inner}")
    nat64 = ip_address((0x64FF9B << 96) | int(inner))

    assert carried_ipv4(mapped) == carried_ipv4(nat64) == inner
    assert is_public(mapped) == is_public(nat64) == is_public(inner)


@given(st.ip_addresses(v=4))
def test_other_forms_that_carry_ipv4_are_never_public(inner: IPv4Address) -> None:
    value = int(inner)
    compatible = ip_address(f"::{value >> 16:x}:{value & 0xFFFF:x}")
    translated = ip_address((0xFFFF << 48) | value)
    six_to_four = ip_address((0x2002 << 112) | (value << 80))
    teredo = ip_address((0x20010000 << 96) | (value << 64))

    assert not any(map(is_public, (compatible, translated, six_to_four, teredo)))


@given(st.ip_addresses(v=6))
def test_no_ipv6_address_outside_2000_slash_3_is_public_by_itself(address: object) -> None:
    parsed = parse_address(str(address))

    if carried_ipv4(parsed) is None and int(parsed) >> 125 != 1:
        assert not is_public(parsed)
