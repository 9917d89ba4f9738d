"""Documents in and out of a task type: schemas, settings, versions."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
import pytest

from labelwright.kernel.errors import InvalidInputError
from labelwright.plugin.documents import (
    json_schema,
    payload_schema,
    read_payload,
    read_settings,
    settings_schema,
    upgrade,
)
from labelwright.plugin.ontology import Ontology, OntologyClass
from labelwright.plugin.problems import Problem


class Settings(msgspec.Struct, forbid_unknown_fields=True):
    """What is set.

    More about it.
    """

    loud: bool = False


class Payload(msgspec.Struct, forbid_unknown_fields=True):
    word: str


def rename(document: dict[str, Any]) -> dict[str, Any]:
    return {"word": document["text"]}


class Stub:
    """As much of a task type as documents need."""

    title = "Stub"
    version = 3
    settings = Settings
    payload = Payload
    upgrades: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
        1: lambda document: {"text": document["t"]},
        2: rename,
    }

    def check_settings(self, settings: Settings, ontology: Ontology) -> list[Problem]:
        return [Problem("/settings/loud", "too_loud", "Hush.")] if settings.loud else []


STUB: Any = Stub()


def test_a_schema_is_whole_in_itself_and_described_in_one_line() -> None:
    schema = settings_schema(STUB)

    assert schema["$ref"] == "#/$defs/Settings"
    assert schema["$defs"]["Settings"]["description"] == "What is set."
    assert payload_schema(STUB)["$defs"]["Payload"]["required"] == ["word"]
    assert json_schema(int) == {"type": "integer"}


def test_settings_and_ontology_are_checked_together() -> None:
    twice = Ontology([OntologyClass("a", "A"), OntologyClass("a", "B")])

    with pytest.raises(InvalidInputError) as caught:
        read_settings(STUB, {"loud": True}, twice)

    assert [(problem.path, problem.code) for problem in caught.value.problems] == [
        ("/ontology/classes/1/id", "duplicate_class"),
        ("/settings/loud", "too_loud"),
    ]
    assert read_settings(STUB, {}, Ontology()) == Settings()


def test_settings_of_another_form_say_where() -> None:
    with pytest.raises(InvalidInputError) as caught:
        read_settings(STUB, {"loud": "yes"}, Ontology())

    assert caught.value.field == "/settings/loud"


def test_payloads_are_read_in_their_own_version() -> None:
    assert read_payload(STUB, {"word": "x"}) == Payload("x")
    assert read_payload(STUB, {"word": "x"}, version=3) == Payload("x")
    assert read_payload(STUB, {"text": "x"}, version=2) == Payload("x")
    assert read_payload(STUB, {"t": "x"}, version=1) == Payload("x")


@pytest.mark.parametrize("version", [0, 4])
def test_versions_without_an_upgrade_are_refused(version: int) -> None:
    with pytest.raises(InvalidInputError, match=f"version {version}"):
        upgrade(STUB, {}, version)
