"""Whether a document fits a JSON Schema: exactly the keywords that msgspec writes, no others.

A referee for the law that struct and schema accept the same documents. A keyword that is not known
here is an error, so that no schema passes by being misunderstood.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, cast

from labelwright.plugin.answer_parts import Json

_SAYS_NOTHING = {
    "title",
    "description",
    "default",
    "$defs",
    "examples",
    "discriminator",
    "format",
    "x-choices",  # what a form offers, with titles; what is refused, `check_settings` says
}

_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: (
        (isinstance(value, int) and not isinstance(value, bool))
        or (isinstance(value, float) and value.is_integer())
    ),
}


def fits(schema: Json, document: Any, root: Json | None = None) -> bool:
    """Return whether ``document`` is valid under ``schema``.

    Raises
    ------
    NotImplementedError
        For a keyword that this module does not know.
    """
    root = schema if root is None else root
    return all(
        _RULES[keyword](wanted, document, schema, root) if keyword in _RULES else _known(keyword)
        for keyword, wanted in schema.items()
    )


def _known(keyword: str) -> bool:
    if keyword not in _SAYS_NOTHING:
        raise NotImplementedError(f"JSON Schema keyword {keyword}")
    return True


def _ref(wanted: str, document: Any, _schema: Json, root: Json) -> bool:
    return fits(root["$defs"][wanted.removeprefix("#/$defs/")], document, root)


def _type(wanted: str | list[str], document: Any, _schema: Json, _root: Json) -> bool:
    names = [wanted] if isinstance(wanted, str) else wanted
    return any(_TYPES[name](document) for name in names)


def _properties(wanted: Json, document: Any, _schema: Json, root: Json) -> bool:
    return not isinstance(document, dict) or all(
        fits(wanted[key], value, root)
        for key, value in cast("Json", document).items()
        if key in wanted
    )


def _additional(wanted: Any, document: Any, schema: Json, root: Json) -> bool:
    if not isinstance(document, dict):
        return True
    named = schema.get("properties", {})
    others = [value for key, value in cast("Json", document).items() if key not in named]
    if wanted in (True, False):
        return wanted or not others
    return all(fits(wanted, value, root) for value in others)


def _length(document: Any) -> int:
    return len(document)


def _is_number(document: Any) -> bool:
    return _TYPES["number"](document)


_RULES: Mapping[str, Callable[[Any, Any, Json, Json], bool]] = {
    "$ref": _ref,
    "type": _type,
    "properties": _properties,
    "additionalProperties": _additional,
    "anyOf": lambda wanted, doc, _, root: any(fits(one, doc, root) for one in wanted),
    "enum": lambda wanted, doc, _, __: any(doc == one and type(doc) is type(one) for one in wanted),
    "const": lambda wanted, doc, _, __: doc == wanted and type(doc) is type(wanted),
    "required": lambda wanted, doc, _, __: not isinstance(doc, dict) or set(wanted) <= doc.keys(),
    "items": lambda wanted, doc, _, root: (
        not isinstance(doc, list) or all(fits(wanted, one, root) for one in cast("list[Any]", doc))
    ),
    "minItems": lambda wanted, doc, _, __: not isinstance(doc, list) or _length(doc) >= wanted,
    "maxItems": lambda wanted, doc, _, __: not isinstance(doc, list) or _length(doc) <= wanted,
    "minLength": lambda wanted, doc, _, __: not isinstance(doc, str) or len(doc) >= wanted,
    "maxLength": lambda wanted, doc, _, __: not isinstance(doc, str) or len(doc) <= wanted,
    "pattern": lambda wanted, doc, _, __: (
        not isinstance(doc, str) or re.search(wanted, doc) is not None
    ),
    "minimum": lambda wanted, doc, _, __: not _is_number(doc) or doc >= wanted,
    "maximum": lambda wanted, doc, _, __: not _is_number(doc) or doc <= wanted,
    "exclusiveMinimum": lambda wanted, doc, _, __: not _is_number(doc) or doc > wanted,
    "exclusiveMaximum": lambda wanted, doc, _, __: not _is_number(doc) or doc < wanted,
}
