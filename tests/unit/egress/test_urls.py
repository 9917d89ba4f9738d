"""The strict reader: one meaning or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labelwright.egress.errors import EgressRefusedError
from labelwright.egress.urls import MAX_URL_LENGTH, parse_url

REFUSED = [
    "",
    "example.com/a.png",
    "//example.com/a.png",
    "http:/example.com",
    "http:example.com",
    "http:///a.png",
    "http://",
    "http://?x",
    "http://:80/",
    "ftp://example.com/a.png",
    "file:///etc/passwd",
    "gopher://example.com/",
    "javascript:alert(1)",
    "data:text/html,x",
    r"http://127.0.0.1\@example.com/",
    r"http:\\example.com",
    r"http://example.com\.internal/",
    "http://user@example.com/",
    "http://user:secret@example.com/",
    "http://example.com@127.0.0.1/",
    "http://@127.0.0.1/",
    "http://example.com:80@127.0.0.1/",
    "http://example .com/",
    "http://example.com/a b",
    " http://example.com/",
    "http://example.com/\n",
    "http://exam\tple.com/",
    "http://example.com/\r\nHost: x",
    "http://example.com/\x00",
    "http://example.com/\u00a0",
    "http://example.com/\u2028",
    "http://example.com/\u202e",
    "http://exa%6dple.com/",
    "http://127%2e0.0.1/",
    "http://example..com/",
    "http://.example.com/",
    "http://-example.com/",
    "http://example.com-/",
    "http://exam<ple.com/",
    "http://example.com:0/",
    "http://example.com:65536/",
    "http://example.com:99999999/",
    "http://example.com:/",
    "http://example.com:8o/",
    "http://[::1/",
    "http://::1/",
    "http://[::1]x/",
    "http://[fe80::1%25eth0]/",
    "http://[1.2.3.4]/",
    "http://[]/",
    "http://127.1/",
    "http://0/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0x7f000001/",
    "http://017700000001/",
    "http://0177.0.0.1/",
    "http://127.0.0.0x1/",
    "http://256.1.1.1/",
    "http://1.2.3.4.5/",
    "http://" + "a" * 64 + ".com/",
    "http://" + "a." * 130 + "com/",
    "http://example.com/" + "a" * MAX_URL_LENGTH,
]


@pytest.mark.parametrize("url", REFUSED)
def test_address_that_is_not_plainly_http_is_refused(url: str) -> None:
    with pytest.raises(EgressRefusedError) as refusal:
        parse_url(url)

    assert refusal.value.code == "url_refused"
    assert refusal.value.cure


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("HTTP://Example.COM", "http://example.com/"),
        ("https://example.com:443/a?b#c", "https://example.com/a?b"),
        ("http://example.com:8080/a/../b", "http://example.com:8080/a/../b"),
        ("http://example.com./a", "http://example.com/a"),
        ("http://example.com?x=1", "http://example.com/?x=1"),
        ("http://bucket_one.example.com/", "http://bucket_one.example.com/"),
        ("http://example.com/@user/a%20b.png", "http://example.com/@user/a%20b.png"),
        ("http://example.com/å", "http://example.com/%C3%A5"),
        ('http://example.com/a"<b>', "http://example.com/a%22%3Cb%3E"),
        ("http://example.com/?sig=a%2Bb+c/d==", "http://example.com/?sig=a%2Bb+c/d=="),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://[2606:4700::0:1111]:8080/", "http://[2606:4700::1111]:8080/"),
        ("http://①②⑦.⓪.⓪.①/", "http://127.0.0.1/"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/"),  # noqa: RUF001  full-width on purpose
        ("http://ｌocalhost/", "http://localhost/"),  # noqa: RUF001  likewise
    ],
)
def test_address_is_written_in_one_form(url: str, written: str) -> None:
    assert str(parse_url(url)) == written


def test_written_form_reads_as_itself() -> None:
    target = parse_url("https://[2606:4700::1111]:8443/ü?q=[1]|2")

    assert parse_url(str(target)) == target


@given(st.text(max_size=60))
def test_any_text_is_either_refused_or_stable(text: str) -> None:
    try:
        target = parse_url("http://" + text)
    except EgressRefusedError:
        return

    assert parse_url(str(target)) == target
    assert str(target).isascii()
    assert not set(str(target)) & set(" \\\t\r\n")


@pytest.mark.parametrize(
    ("location", "where"),
    [
        ("/b.png", "http://example.com:8080/b.png"),
        ("c.png?x", "http://example.com:8080/dir/c.png?x"),
        ("//other.example/", "http://other.example/"),
        ("https://other.example/z", "https://other.example/z"),
    ],
)
def test_redirect_is_read_relative_to_the_address_before(location: str, where: str) -> None:
    assert str(parse_url("http://example.com:8080/dir/a.png").join(location)) == where


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "http://u@h/", "\\\\127.0.0.1", "/a\tb", "http:///x", "http:x"],
)
def test_redirect_to_anything_ambiguous_is_refused(location: str) -> None:
    target = parse_url("http://example.com/a")

    with pytest.raises(EgressRefusedError):
        target.join(location)
