"""Projects over HTTP."""

from typing import Annotated, Any, Literal

import msgspec

from labelwright.kernel.ids import format_id
from labelwright.plugin.ontology import Ontology
from labelwright.projects.model import Policy, Project, Versions

COUNTERS = (
    "tasks",
    "preparing",
    "broken",
    "open",
    "in_review",
    "labels",
    "cancelled",
    "answers",
    "late",
    "skipped",
)


class CreateProject(msgspec.Struct, forbid_unknown_fields=True):
    """A new project; ids of classes, fields and options that are left out are made from names."""

    name: str
    task_type: str
    ontology: dict[str, Any]
    settings: dict[str, Any] = {}
    guidelines: str = ""
    policy: Policy = Policy()


class ChangeProject(msgspec.Struct, forbid_unknown_fields=True):
    """Another name or state."""

    name: str | None = None
    state: Literal["open", "paused"] | None = None


class ProjectView(msgspec.Struct):
    """A project as its organization sees it."""

    id: str
    name: str
    task_type: str
    state: str
    settings: dict[str, Any]
    ontology: Ontology
    guidelines: str
    policy: Policy
    versions: Versions
    counters: dict[str, int]
    created_at: str


class ProjectPage(msgspec.Struct):
    """Projects, newest first."""

    items: list[ProjectView]
    next: str | None


class GuidelinesVersion(msgspec.Struct):
    """When a version of the guidelines was published."""

    version: int
    created_at: str


class GuidelinesHistory(msgspec.Struct):
    """The versions, newest first, and which of them oneself has opened last."""

    items: list[GuidelinesVersion]
    read: int | None


class GuidelinesText(msgspec.Struct):
    """The guidelines as they were at a version."""

    version: int
    text: str


class GuidelinesMark(msgspec.Struct, forbid_unknown_fields=True):
    """A version that oneself has opened."""

    version: Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)]


class WorkbenchView(msgspec.Struct):
    """What an annotator may know of a project."""

    id: str
    name: str
    task_type: str
    editor: str
    settings: dict[str, Any]
    ontology: Ontology
    guidelines: str
    versions: Versions
    guidelines_read: int | None = None
    """Which version oneself has opened last."""


def project_view(project: Project, counters: dict[str, int]) -> ProjectView:
    """Return the view of a project."""
    return ProjectView(
        id=format_id("prj", project.id),
        name=project.name,
        task_type=project.task_type,
        state=project.state.name.lower(),
        settings=msgspec.to_builtins(project.settings),
        ontology=project.ontology,
        guidelines=project.guidelines,
        policy=project.policy,
        versions=project.versions,
        counters={name: counters.get(name, 0) for name in COUNTERS},
        created_at=project.created_at.isoformat(),
    )


def workbench_view(project: Project, guidelines_read: int | None) -> WorkbenchView:
    """Return what an annotator may know of a project."""
    return WorkbenchView(
        id=format_id("prj", project.id),
        name=project.name,
        task_type=project.task_type,
        editor=project.kind.editor,
        settings=msgspec.to_builtins(project.settings),
        ontology=project.ontology,
        guidelines=project.guidelines,
        versions=project.versions,
        guidelines_read=guidelines_read,
    )
