"""Health, the installation's abilities, the OpenAPI document."""

from typing import Any

import msgspec

from labelwright import __version__
from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.kernel.errors import InvariantError
from labelwright.kernel.permissions import PUBLIC, SIGNED_IN
from labelwright.plugin import registry


class Health(msgspec.Struct):
    """The service answers."""

    status: str
    version: str


class TaskTypeView(msgspec.Struct):
    """A question that can be asked."""

    name: str
    version: int
    title: str
    description: str
    editor: str
    media: list[str]
    asks: list[str]
    settings_schema: dict[str, Any]
    exports: list[dict[str, Any]]


class Installation(msgspec.Struct):
    """What this installation can do."""

    version: str
    task_types: list[TaskTypeView]
    media_types: list[dict[str, Any]]


def system_operations(db: Database | None = None) -> list[Operation]:
    """Return the routes about the service itself."""

    async def live(call: Call[None]) -> Health:  # noqa: ARG001  every handler is given the call
        """Say that the process runs."""
        return Health("live", __version__)

    async def ready(call: Call[None]) -> Health:  # noqa: ARG001
        """Say that the database answers too."""
        if db is None:
            raise InvariantError("No database stands behind these routes.")
        async with db.personal() as connection:
            await connection.execute("SELECT 1")
        return Health("ready", __version__)

    async def installation(call: Call[None]) -> Reply:  # noqa: ARG001
        """Return the installed task types, media types and formats."""
        return Reply(document=installation_view())

    return [
        operation("GET", "/health/live", live, permission=PUBLIC, response=Health),
        operation("GET", "/health/ready", ready, permission=PUBLIC, response=Health, errors=(503,)),
        operation(
            "GET", "/api/installation", installation, permission=SIGNED_IN, response=Installation
        ),
    ]


def installation_view() -> Installation:
    """Return what this installation can do, from the registry."""
    return Installation(
        version=__version__,
        task_types=[
            TaskTypeView(
                name=member.name,
                version=member.version,
                title=member.title,
                description=member.description,
                editor=member.editor,
                media=list(member.media),
                asks=list(member.asks),
                settings_schema=msgspec.json.schema(member.settings),
                exports=[
                    {
                        "name": name,
                        "title": registry.export_format(name).title,
                        "loses": list(exporter.loses),
                    }
                    for name, exporter in registry.exporters(member).items()
                ],
            )
            for member in registry.task_types().values()
        ],
        media_types=[
            {
                "name": member.name,
                "title": member.title,
                "content_types": list(member.content_types),
            }
            for member in registry.media_types().values()
        ],
    )
