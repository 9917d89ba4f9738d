"""Finding tasks over HTTP; no decisions here."""

import re
from typing import Any

from labelwright.database.engine import Database
from labelwright.flow import find_tasks
from labelwright.flow.find_tasks import SORTS, FacetFields, FacetValues, Sort, TaskPage
from labelwright.flow.index_tasks import MetadataKeys, mark_keys, read_keys
from labelwright.flow.task_filter import PARAMETERS, QUERY, STATES, TaskFilter
from labelwright.http import Call, Operation, operation
from labelwright.intake.facets import FLAGS, MOST_KEYS
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import parse_id
from labelwright.media.service import Media

_PRIORITIES = "-100 to 100"
MOST_PRIORITY = 100
_FILTERS = {
    "state": ", ".join(STATES),
    "priority": _PRIORITIES,
    "flag": f"{', '.join(flag.partition('=')[2] for flag in FLAGS)}; repeated: all of them",
    "facet": "field=value of the newest label, such as class=car; repeated: any value of a field",
    "metadata": "key=value of a marked key; repeated: any value of a key",
    "unique_id": "exactly",
    "unique_id_prefix": "how it begins",
    "created_since": "a day or a moment",
    "created_before": "a day or a moment",
    "finished_since": "a day or a moment, of the newest label",
    "finished_before": "a day or a moment, of the newest label",
}
_SEVERAL = {name: field for field, name in PARAMETERS.items()} | {"metadata": "metadata"}
_PAGE = {
    "limit": "1 to 200, default 50",
    "after": "cursor from next",
    "sort": f"{', '.join(SORTS)}; default oldest",
    "show": f"a key of the metadata to return; repeated: up to {MOST_KEYS}",
}


def operations(db: Database, media: Media) -> list[Operation]:
    """Return the routes."""

    async def page(call: Call[None]) -> TaskPage:
        """List the tasks of a project that a filter selects, all where there is none."""
        call.allow_only({**_PAGE, **_FILTERS})
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization) as tx:
            return await find_tasks.task_page(
                tx,
                media,
                project,
                _filter(call),
                sort=_sort(call.text("sort")),
                after=call.text("after"),
                limit=call.integer("limit", default=50, least=1, most=200),
                show=call.texts("show")[:MOST_KEYS],
            )

    async def fields(call: Call[None]) -> FacetFields:
        """List the fields that tasks of a project are found by."""
        async with db.transaction(call.principal.organization) as tx:
            return await find_tasks.facet_fields(tx, parse_id("prj", call.path["project"]))

    async def values(call: Call[None]) -> FacetValues:
        """List values of one field, each with how many tasks have it."""
        call.allow_only({"field", "key", "begins"})
        field = call.text("field")
        if field is None:
            raise InvalidInputError(
                "Of which field?", code="missing_field", field="?field", cure="Send field=class."
            )
        async with db.transaction(call.principal.organization) as tx:
            return await find_tasks.facet_values(
                tx,
                parse_id("prj", call.path["project"]),
                field=field,
                key=call.text("key"),
                begins=call.text("begins") or "",
            )

    async def keys(call: Call[None]) -> MetadataKeys:
        """Return the keys of the metadata that tasks are found by."""
        async with db.transaction(call.principal.organization) as tx:
            return await read_keys(tx, parse_id("prj", call.path["project"]))

    async def put_keys(call: Call[MetadataKeys]) -> MetadataKeys:
        """Mark keys of the metadata; a job notes the values of tasks that are there already."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            return await mark_keys(tx, project, call.body.keys)

    of_project = "/api/projects/{project}"
    facets, marked = f"{of_project}/tasks/facets", f"{of_project}/metadata-keys"
    read: dict[str, Any] = {"permission": "tasks.read"}
    value_query = {
        "field": "as the fields are listed",
        "key": "with field=metadata: which key",
        "begins": "how a value begins",
    }
    return [
        operation(
            "GET", f"{of_project}/tasks", page, response=TaskPage, query=_PAGE | _FILTERS, **read
        ),
        operation("GET", facets, fields, response=FacetFields, **read),
        operation(
            "GET", f"{facets}/values", values, response=FacetValues, query=value_query, **read
        ),
        operation("GET", marked, keys, response=MetadataKeys, **read),
        operation(
            "PUT",
            marked,
            put_keys,
            permission="projects.write",
            request=MetadataKeys,
            response=MetadataKeys,
        ),
    ]


def _sort(text: str | None) -> Sort:
    if text is not None and text not in SORTS:
        raise InvalidInputError(
            "Tasks are not sorted so.",
            code="invalid_field",
            field="?sort",
            cure=f"One of {', '.join(SORTS)}.",
        )
    return text or "oldest"


def _filter(call: Call[Any]) -> TaskFilter:
    """Return the filter of a query string; a field of a body is called as its parameter is."""
    given: dict[str, Any] = {}
    for name in _FILTERS:
        if name in _SEVERAL:
            if texts := call.texts(name):
                given[_SEVERAL[name]] = texts
        elif (text := call.text(name)) is not None:
            given[name] = _priority(text) if name == "priority" else text
    return strict_json.convert(given, TaskFilter, path=QUERY)


def _priority(text: str) -> int:
    if re.fullmatch(r"-?\d{1,3}", text, re.ASCII) and abs(int(text)) <= MOST_PRIORITY:
        return int(text)
    raise InvalidInputError(
        "priority is a whole number.", code="invalid_field", field="?priority", cure=_PRIORITIES
    )
