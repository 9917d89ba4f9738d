"""From JSON documents to the structs of a task type and back, and the schemas of both."""

from typing import Any

import msgspec

from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.strict_json import convert
from labelwright.plugin.answer_parts import Json
from labelwright.plugin.ontology import Ontology, check_ontology
from labelwright.plugin.problems import under
from labelwright.plugin.task_type import TaskType

REF_TEMPLATE = "#/$defs/{name}"


def json_schema(struct: type[Any]) -> Json:
    """Return the JSON Schema (2020-12) of a struct, its references pointing to ``$defs``."""
    (schema,), definitions = msgspec.json.schema_components([struct], ref_template=REF_TEMPLATE)
    for definition in definitions.values():
        if "description" in definition:
            definition["description"] = _first_paragraph(definition["description"])
    return {**schema, "$defs": definitions} if definitions else schema


def settings_schema(task_type: TaskType) -> Json:
    """Return the JSON Schema of the settings of a task type."""
    return json_schema(task_type.settings)


def payload_schema(task_type: TaskType) -> Json:
    """Return the JSON Schema of an answer to a task type."""
    return json_schema(task_type.payload)


def read_settings(task_type: TaskType, document: object, ontology: Ontology) -> Any:
    """Return a project's settings as the struct of its task type.

    Raises
    ------
    InvalidInputError
        With every problem of settings and ontology; paths start with ``/settings`` and
        ``/ontology`` or with what the task type gives.
    """
    settings = convert(document, task_type.settings, path="/settings")
    problems = under("/ontology", check_ontology(ontology))
    problems.extend(task_type.check_settings(settings, ontology))
    if problems:
        raise InvalidInputError.of(problems)
    return settings


def read_payload(task_type: TaskType, document: object, *, version: int | None = None) -> Any:
    """Return an answer as the struct of its task type; ``validate`` is still to be asked.

    Parameters
    ----------
    document
        Plain JSON document.
    version
        Version of the task type that wrote it; older ones are upgraded.

    Raises
    ------
    InvalidInputError
        When the document has another form; a wrong form is reported one place at a time.
    """
    if version is not None and version != task_type.version:
        document = upgrade(task_type, document, version)
    return convert(document, task_type.payload)


def upgrade(task_type: TaskType, document: Any, version: int) -> Any:
    """Return a payload document of an older ``version`` as one of the current version.

    Raises
    ------
    InvalidInputError
        When the version is newer than the task type or has no upgrade.
    """
    while version < task_type.version:
        step = task_type.upgrades.get(version)
        if step is None:
            break
        document = step(document)
        version += 1
    if version != task_type.version:
        raise InvalidInputError(
            f"An answer of version {version} cannot be read as {task_type.title} "
            f"version {task_type.version}.",
            code="unknown_payload_version",
            cure="Install the release that wrote it, or a later one.",
        )
    return document


def _first_paragraph(docstring: str) -> str:
    return " ".join(docstring.split("\n\n", 1)[0].split())
