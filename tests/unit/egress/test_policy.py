"""What the operator's list opens, and nothing beside it."""

import pytest

from labelwright.egress import AllowRule, EgressPolicy, EgressRefusedError
from labelwright.egress.addresses import parse_address
from labelwright.kernel.errors import InvalidInputError


def permits(policy: EgressPolicy, authority: str, address: str) -> bool:
    host, _, port = authority.partition(":")
    return policy.permits(host=host, port=int(port), address=parse_address(address))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "minio",
        ":9000",
        "minio:",
        "minio:0",
        "minio:65536",
        "minio:9010-9000",
        "minio:9000-",
        "minio:http",
        "http://minio:9000",
        "::1:9000",
        "[::1:9000",
        "10.0.0.1/8:80",
        "127.1:80",
        "*:80",
        "a b:80",
    ],
)
def test_text_that_is_no_rule_is_refused_with_the_form_of_a_rule(text: str) -> None:
    with pytest.raises(InvalidInputError, match="is not a rule") as refusal:
        AllowRule.parse(text)

    assert "HOST:PORT" in str(refusal.value.cure)


def test_nothing_inside_is_open_by_default() -> None:
    policy = EgressPolicy()

    assert permits(policy, "example.com:443", "93.184.215.14")
    assert not permits(policy, "example.com:443", "127.0.0.1")
    assert not permits(policy, "example.com:8443", "93.184.215.14")


def test_name_rule_opens_that_name_on_these_ports_only() -> None:
    policy = EgressPolicy.parse(["MinIO:9000-9001"])

    assert permits(policy, "minio:9000", "10.1.2.3")
    assert permits(policy, "minio:9001", "10.1.2.3")
    assert not permits(policy, "minio:9002", "10.1.2.3")
    assert not permits(policy, "minio:80", "10.1.2.3")
    assert not permits(policy, "other:9000", "10.1.2.3")
    assert not permits(policy, "sub.minio:9000", "10.1.2.3")


def test_network_rule_opens_these_addresses_under_any_name() -> None:
    policy = EgressPolicy.parse(["10.1.0.0/16:9000", "[fd00::/8]:80"])

    assert permits(policy, "anything:9000", "10.1.2.3")
    assert not permits(policy, "anything:9000", "10.2.0.1")
    assert not permits(policy, "anything:9001", "10.1.2.3")
    assert not permits(policy, "anything:9000", "::ffff:10.1.2.3")
    assert permits(policy, "anything:80", "fd00::1")
    assert not permits(policy, "anything:80", "10.1.2.3")


def test_rule_for_an_inside_address_does_not_open_its_port_outside() -> None:
    policy = EgressPolicy.parse(["127.0.0.1:9000"])

    policy.check_port("example.com", 9000)
    assert not permits(policy, "example.com:9000", "93.184.215.14")


def test_port_that_no_rule_names_is_refused_before_any_look_up() -> None:
    policy = EgressPolicy.parse(["minio:9000"])

    with pytest.raises(EgressRefusedError, match=r"Port 22 of example\.com") as refusal:
        policy.check_port("example.com", 22)

    assert "--fetch-allow example.com:22" in str(refusal.value.cure)
