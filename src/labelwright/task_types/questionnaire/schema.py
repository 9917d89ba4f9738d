"""The documents of a questionnaire: settings and answer."""

from typing import Annotated, Any

from msgspec import Meta, Struct


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """What a project sets."""

    auto_advance: Annotated[
        bool,
        Meta(
            title="Advance by itself",
            description="Whether answering the last question submits and opens the next task.",
        ),
    ] = True


class Payload(Struct, frozen=True, forbid_unknown_fields=True):
    """One answer: field id → value for the questions of the ontology."""

    answers: dict[str, Any]
