"""Projects over HTTP; no decisions here."""

from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.http import Call, Operation, Reply, operation
from labelwright.kernel.errors import UnauthorizedError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.principal import Principal
from labelwright.projects import service
from labelwright.projects.model import Policy
from labelwright.projects.schemas import (
    ChangeProject,
    CreateProject,
    GuidelinesHistory,
    GuidelinesMark,
    GuidelinesText,
    GuidelinesVersion,
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
                tx,
                limit=limit + 1,
                after=parse_id("prj", after) if after else None,
                among=call.principal.projects_where("projects.read"),
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
            project = await service.read_project(tx, parse_id("prj", call.path["project"]))
            read = await service.guidelines_read(tx, reader_of(call.principal), project.id)
        return workbench_view(project, read)

    one = "/api/projects/{project}"
    write: dict[str, Any] = {"permission": "projects.write", "response": ProjectView}
    return [
        operation(
            "POST",
            "/api/projects",
            create,
            permission="projects.create",
            request=CreateProject,
            response=ProjectView,
            status=201,
        ),
        operation(
            "GET",
            "/api/projects",
            page,
            permission="projects.read",
            narrows=True,
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
        *_guidelines_operations(db, one),
    ]


def _guidelines_operations(db: Database, one: str) -> list[Operation]:
    async def versions(call: Call[None]) -> GuidelinesHistory:
        """List the versions of a project's guidelines, newest first."""
        project = parse_id("prj", call.path["project"])
        async with db.transaction(call.principal.organization) as tx:
            await service.read_project(tx, project)
            rows = await service.versions_of(tx, project, "guidelines")
            read = await service.guidelines_read(tx, reader_of(call.principal), project)
        items = [GuidelinesVersion(row.version, row.created_at.isoformat()) for row in rows]
        return GuidelinesHistory(items, read)

    async def text(call: Call[None]) -> GuidelinesText:
        """Return the guidelines as they were at a version."""
        version = call.integer("version", default=1, least=1, most=999_999)
        async with db.transaction(call.principal.organization) as tx:
            project = parse_id("prj", call.path["project"])
            return GuidelinesText(version, await service.read_guidelines(tx, project, version))

    async def mark(call: Call[GuidelinesMark]) -> Reply:
        """Note that oneself has opened a version of the guidelines."""
        project, version = parse_id("prj", call.path["project"]), call.body.version
        async with db.transaction(call.principal.organization) as tx:
            await service.read_guidelines(tx, project, version)
            await service.mark_guidelines_read(tx, reader_of(call.principal), project, version)
        return Reply(status=204)

    read: dict[str, Any] = {"permission": "workbench.read"}
    return [
        operation(
            "GET", f"{one}/guidelines/versions", versions, response=GuidelinesHistory, **read
        ),
        operation(
            "GET",
            f"{one}/guidelines",
            text,
            response=GuidelinesText,
            query={"version": "1 to the one in force, default 1"},
            **read,
        ),
        operation(
            "POST", f"{one}/guidelines/read", mark, request=GuidelinesMark, status=204, **read
        ),
    ]


def reader_of(principal: Principal) -> UUID:
    """Return by which id it is noted what somebody has read."""
    reader = principal.annotator or principal.actor.id
    if reader is None:
        raise UnauthorizedError
    return reader


class GuidelinesBody(msgspec.Struct, forbid_unknown_fields=True):
    """A new text of the guidelines."""

    text: str


async def _view(tx: Transaction, project: UUID) -> ProjectView:
    return project_view(
        await service.read_project(tx, project), await service.counters(tx, project)
    )
