import socket

import pytest

from labelwright.kernel.errors import InvalidInputError
from labelwright.supervisor.child_config import VARIABLE, ChildConfig

CONFIG = ChildConfig(
    home="/srv/hän dl",
    host="127.0.0.1",
    port=8080,
    url="http://127.0.0.1:8080",
    blobs="s3://bucket/prefix",
    fetch_allow=("10.0.0.1:80-90",),
    rate_limit=False,
    media_roots=("/data",),
)


def test_configuration_arrives_as_it_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, CONFIG.to_json())

    assert ChildConfig.from_environment() == CONFIG


@pytest.mark.parametrize("text", [None, "", "{", "{}", '{"home": "/", "colour": "red"}', "[]"])
def test_configuration_that_cannot_be_read_is_told(
    monkeypatch: pytest.MonkeyPatch, text: str | None
) -> None:
    if text is None:
        monkeypatch.delenv(VARIABLE, raising=False)
    else:
        monkeypatch.setenv(VARIABLE, text)

    with pytest.raises(InvalidInputError, match=VARIABLE):
        ChildConfig.from_environment()


def test_server_takes_the_socket_it_is_given() -> None:
    with socket.create_server(("127.0.0.1", 0)) as given:
        config = CONFIG._replace(listen_fd=given.detach())
        with config.listening_socket() as taken:
            assert taken.fileno() == config.listen_fd


def test_server_started_alone_opens_its_own_socket() -> None:
    with CONFIG._replace(port=0).listening_socket() as own:
        assert own.getsockname()[0] == "127.0.0.1"
