"""What a task looks like: its assets with addresses, and the context of an answer to it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.intake import service as intake
from labelwright.intake.service import TaskAsset
from labelwright.kernel.ids import format_id
from labelwright.media.service import Media
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.task_type import AssetFacts, TaskContext
from labelwright.projects.model import Project


class TaskAssets:
    """The assets of one task, in order."""

    def __init__(self, assets: Sequence[TaskAsset]) -> None:
        self._assets = assets

    @property
    def facts(self) -> tuple[AssetFacts, ...]:
        """Return what a task type may know of the assets."""
        return tuple(
            AssetFacts(
                ordinal=one.ordinal,
                role=one.role,
                media_type=one.asset.media_type,
                content_type=one.asset.content_type,
                facts=one.asset.facts,
                text=one.asset.text,
            )
            for one in self._assets
        )

    def views(self, media: Media, organization: UUID) -> list[dict[str, Any]]:
        """Return what a page needs to show the assets."""
        return [
            {"role": one.role, "ordinal": one.ordinal, **media.view(organization, one.asset)}
            for one in self._assets
        ]


async def task_assets(tx: Transaction, project: UUID, task: UUID) -> TaskAssets:
    """Return the assets of a task."""
    return TaskAssets(await intake.task_assets(tx, project, task))


async def task_context(
    tx: Transaction, project: Project, task: UUID, *, ontology: Ontology | None = None
) -> TaskContext:
    """Return what an answer to this task is an answer to."""
    assets = await task_assets(tx, project.id, task)
    return TaskContext(
        settings=project.settings,
        ontology=ontology or project.ontology,
        assets=assets.facts,
        salt=format_id("tsk", task),
    )
