"""Projects over HTTP; no decisions here."""

from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.http import Call, Operation, operation
from labelwright.kernel.ids import format_id, parse_id
from labelwright.projects import service
from labelwright.projects.model import Policy
from labelwright.projects.schemas import (
    ChangeProject,
    CreateProject,
    ProjectPage,
    ProjectView,
    WorkbenchView,
    project_view,
    workbench_view,
)


def operations(db: Database) -> list[Operation]:
    """Return the routes of projects."""

    async def create(call: Call[CreateProject]) -> ProjectView:
        """Create a project."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            body = call.body
            project = await service.create_project(
                tx, **{f: getattr(body, f) for f in body.__struct_fields__}
            )
            return await _view(tx, project)

    async def page(call: Call[None]) -> ProjectPage:
        """List projects, newest first."""
        limit = call.integer("limit", default=50, least=1, most=200)
        after = call.text("after")
        async with db.transaction(call.principal.organization) as tx:
            found = await service.page(
                tx, limit=limit + 1, after=parse_id("prj", after) if after else None
            )
            items = [await _view(tx, project) for project in found[:limit]]
        return ProjectPage(
            items, format_id("prj", found[limit - 1]) if len(found) > limit else None
        )

    async def read(call: Call[None]) -> ProjectView:
        """Return a project with its rules and counters."""
        async with db.transaction(call.principal.organization) as tx:
            return await _view(tx, parse_id("prj", call.path["project"]))

    async def change(call: Call[ChangeProject]) -> ProjectView:
        """Rename, pause or open a project."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await service.change_project(tx, project, name=call.body.name, state=call.body.state)
            return await _view(tx, project)

    async def publish_ontology(call: Call[dict[str, Any]]) -> ProjectView:
        """Publish a new version of the ontology."""
        return await publish(call, "ontology", call.body)

    async def publish_guidelines(call: Call[GuidelinesBody]) -> ProjectView:
        """Publish a new version of the guidelines."""
        return await publish(call, "guidelines", call.body.text)

    async def publish_policy(call: Call[Policy]) -> ProjectView:
        """Publish a new version of the policy."""
        return await publish(call, "policy", call.body)

    async def publish(call: Call[Any], part: str, body: Any) -> ProjectView:
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await service.publish(tx, project, part=part, body=body)
            return await _view(tx, project)

    async def workbench(call: Call[None]) -> WorkbenchView:
        """Return what an annotator may know of a project."""
        async with db.transaction(call.principal.organization) as tx:
            return workbench_view(
                await service.read_project(tx, parse_id("prj", call.path["project"]))
            )

    one = "/api/projects/{project}"
    write: dict[str, Any] = {"permission": "projects.write", "response": ProjectView}
    return [
        operation("POST", "/api/projects", create, request=CreateProject, status=201, **write),
        operation(
            "GET",
            "/api/projects",
            page,
            permission="projects.read",
            response=ProjectPage,
            query={"limit": "1 to 200, default 50", "after": "cursor from next"},
        ),
        operation("GET", one, read, permission="projects.read", response=ProjectView),
        operation("PATCH", one, change, request=ChangeProject, **write),
        operation("PUT", f"{one}/ontology", publish_ontology, request=dict[str, Any], **write),
        operation("PUT", f"{one}/guidelines", publish_guidelines, request=GuidelinesBody, **write),
        operation("PUT", f"{one}/policy", publish_policy, request=Policy, **write),
        operation(
            "GET",
            f"{one}/workbench",
            workbench,
            permission="workbench.read",
            response=WorkbenchView,
        ),
    ]


class GuidelinesBody(msgspec.Struct, forbid_unknown_fields=True):
    """A new text of the guidelines."""

    text: str


async def _view(tx: Transaction, project: UUID) -> ProjectView:
    return project_view(
        await service.read_project(tx, project), await service.counters(tx, project)
    )
