"""The OpenAPI document, derived from the declared operations and the installed task types.

``python -m labelwright.server.openapi`` prints it; the web client's types are generated from it.
"""

import re
import sys
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

import msgspec

from labelwright import __version__
from labelwright.http import Operation
from labelwright.kernel.permissions import ALLOWED, PUBLIC
from labelwright.plugin import registry
from labelwright.server.problem import MEDIA_TYPE, ProblemDocument

_REF = "#/components/schemas/{name}"
_PARAMETER = re.compile(r"\{(\w+)\}")


def openapi_document(operations: Sequence[Operation]) -> dict[str, Any]:
    """Return the document of these operations."""
    types = _types(operations)
    schemas, components = msgspec.json.schema_components(types, ref_template=_REF)
    schema_of = {_key(kind): schema for kind, schema in zip(types, schemas, strict=True)}
    paths: dict[str, Any] = {}
    for op in operations:
        paths.setdefault(op.path, {})[op.method.lower()] = _operation(op, schema_of)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Labelwright",
            "version": __version__,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": dict(sorted(components.items())),
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"token": []}],
    }


def _types(operations: Sequence[Operation]) -> list[Any]:
    found: dict[Any, Any] = {_key(ProblemDocument): ProblemDocument}
    for op in operations:
        for kind in (op.request, op.response):
            if kind is not None:
                found[_key(kind)] = kind
    for member in registry.task_types().values():
        for kind in (member.payload, member.settings):
            found[_key(kind)] = kind
    return list(found.values())


def _key(kind: Any) -> Any:
    return repr(kind)


def _operation(op: Operation, schema_of: dict[Any, Any]) -> dict[str, Any]:
    document: dict[str, Any] = {
        "operationId": _name(op),
        "summary": op.summary,
        "x-permission": op.permission,
        "x-roles": sorted(ALLOWED[op.permission]),
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in _PARAMETER.findall(op.path)
        ]
        + [
            {
                "name": name,
                "in": "query",
                "required": False,
                "schema": {"type": "string"},
                "description": text,
            }
            for name, text in op.query.items()
        ],
        "responses": {str(op.status): _answer(op, schema_of)},
    }
    if op.permission == PUBLIC:
        document["security"] = []
    if op.request is not None:
        document["requestBody"] = {
            "content": {"application/json": {"schema": schema_of[_key(op.request)]}}
        }
    elif op.streams_body:
        document["requestBody"] = {"content": {"application/octet-stream": {}}, "required": True}
    problem = {
        "description": "Error",
        "content": {MEDIA_TYPE: {"schema": schema_of[_key(ProblemDocument)]}},
    }
    for status in sorted({*op.errors, *((401, 403) if op.permission != PUBLIC else ()), 404, 422}):
        document["responses"][str(status)] = (
            {"description": "None"} if status == HTTPStatus.NO_CONTENT else problem
        )
    return document


def _answer(op: Operation, schema_of: dict[Any, Any]) -> dict[str, Any]:
    if op.status == HTTPStatus.NO_CONTENT:
        return {"description": "Done"}
    content: dict[str, Any] = {}
    if op.response is not None:
        content = {"schema": schema_of[_key(op.response)]}
    return {"description": "OK", "content": {op.content_type: content}}


def _name(op: Operation) -> str:
    words = re.sub(r"\W+", "_", op.path.removeprefix("/api")).strip("_")
    return f"{op.method.lower()}_{words}"


def main() -> None:
    """Print the document."""
    from labelwright.server.declared import declared_operations  # noqa: PLC0415

    document = msgspec.json.format(
        msgspec.json.encode(openapi_document(declared_operations())), indent=2
    )
    sys.stdout.write(document.decode() + "\n")


if __name__ == "__main__":
    main()
