"""What happened to projects."""

from typing import ClassVar

from labelwright.kernel.events import Event


class ProjectCreated(Event, frozen=True, kw_only=True):
    """A project exists from now on."""

    name: ClassVar[str] = "project_created"
    task_type: str


class ProjectVersionPublished(Event, frozen=True, kw_only=True):
    """A new version of ontology, guidelines or policy is in force."""

    name: ClassVar[str] = "project_version_published"
    part: str
    version: int


class ProjectStateChanged(Event, frozen=True, kw_only=True):
    """A project was paused or opened again."""

    name: ClassVar[str] = "project_state_changed"
    state: str
