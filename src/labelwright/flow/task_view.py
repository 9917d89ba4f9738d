"""What a task looks like: its assets with addresses, and the context of an answer to it."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.intake import service as intake
from labelwright.kernel.ids import format_id
from labelwright.media import service as media_service
from labelwright.media.model import Asset
from labelwright.media.service import Media
from labelwright.plugin.ontology import Ontology
from labelwright.plugin.task_type import AssetFacts, TaskContext
from labelwright.projects.model import Project


class TaskAssets:
    """The assets of one task, in order."""

    def __init__(self, links: Sequence[Any], assets: dict[UUID, Asset]) -> None:
        self._links = links
        self._assets = assets

    @property
    def facts(self) -> tuple[AssetFacts, ...]:
        """Return what a task type may know of the assets."""
        found: list[AssetFacts] = []
        for link in self._links:
            asset = self._assets[link.asset]
            found.append(
                AssetFacts(
                    ordinal=link.ordinal,
                    role=link.role,
                    media_type=asset.media_type,
                    content_type=asset.content_type,
                    facts=asset.facts,
                    text=asset.text,
                )
            )
        return tuple(found)

    def views(self, media: Media, organization: UUID) -> list[dict[str, Any]]:
        """Return what a page needs to show the assets."""
        return [
            {
                "role": link.role,
                "ordinal": link.ordinal,
                **media.view(organization, self._assets[link.asset]),
            }
            for link in self._links
        ]


async def task_assets(tx: Transaction, project: UUID, task: UUID) -> TaskAssets:
    """Return the assets of a task."""
    links = await intake.task_assets(tx, project, task)
    return TaskAssets(links, await media_service.assets(tx, [link.asset for link in links]))


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
