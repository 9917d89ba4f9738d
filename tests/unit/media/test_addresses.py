"""Addresses by their form alone: a bad one is a problem of its line, never an error of ours."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.media.model import MediaRoots, check_uri, name_of

ROOTS = MediaRoots({"street": Path("/nowhere")})


@pytest.mark.parametrize(
    ("uri", "name"),
    [
        ("https://example.com/a/front%201.jpg?size=2#top", "front 1.jpg"),
        ("https://example.com/a/b/", "b"),
        ("folder://street/day/7.png", "7.png"),
        ("https://example.com", "https://example.com"),
        ("https://example.com/?q=/x.jpg", "https://example.com/?q=/x.jpg"),
        ("http://[", "http://["),
    ],
)
def test_name_is_the_last_part_of_the_path(uri: str, name: str) -> None:
    assert name_of(uri) == name


@given(st.sampled_from(["http://", "https://", "folder://", "asset:", ""]), st.text(max_size=20))
def test_any_address_is_let_in_or_told_about(scheme: str, rest: str) -> None:
    assert isinstance(name_of(scheme + rest), str)
    assert all(problem.code for problem in check_uri(scheme + rest, ROOTS, "/assets/0/uri"))


def test_only_declared_folders_are_let_in() -> None:
    assert check_uri("folder://street/1.png", ROOTS, "") == []
    for uri in ("folder://other/1.png", "folder://[street", "file:///etc/passwd"):
        assert check_uri(uri, ROOTS, "")
