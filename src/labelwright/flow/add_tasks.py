"""Add tasks: orders become tasks, assets and places in the queue, a chunk a transaction.

A bad line is reported by its number and stops no other. A ``unique_id`` that is known already is
counted as a duplicate and changes nothing, so a request that was cut can be sent again as it is.
"""

from collections.abc import AsyncIterator, Sequence
from typing import Any
from uuid import UUID

import msgspec

from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind
from labelwright.database.engine import Database, Transaction
from labelwright.flow.prepare_assets import PREPARE_JOB
from labelwright.intake import service as intake
from labelwright.intake.events import TasksAdded
from labelwright.intake.model import NewTask, TaskSpec, TaskState, check_spec
from labelwright.jobs import service as jobs
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, LabelwrightError
from labelwright.kernel.ids import format_id, new_id
from labelwright.kernel.principal import Principal
from labelwright.kernel.problems import Problem
from labelwright.media import service as media_service
from labelwright.media.model import AssetState, NewAsset, Source
from labelwright.media.service import Media
from labelwright.plugin.task_type import AssetFacts
from labelwright.projects import service as projects
from labelwright.projects.model import Project

CHUNK = 2000
CHUNK_BYTES = 16 * 2**20
"""A chunk is stored when it has so many tasks or bytes."""
MOST_INVALID = 10_000


class InvalidLine(msgspec.Struct):
    """What is wrong with one line, counted from 1."""

    line: int
    problems: list[Problem]


class AddedTasks(msgspec.Struct):
    """What became of the lines."""

    created: int
    duplicate: int
    invalid: list[InvalidLine]


class Order(msgspec.Struct):
    """One valid line: the task, its assets by ordinal, its predictions."""

    task: NewTask
    roles: list[str]
    assets: list[NewAsset]
    predictions: list[Any]


class TaskAdder:
    """Adds tasks to one project."""

    def __init__(self, db: Database, media: Media, principal: Principal, project: UUID) -> None:
        self._db = db
        self._media = media
        self._principal = principal
        self._project = project
        self._result = AddedTasks(0, 0, [])

    async def add_all(self, documents: AsyncIterator[tuple[int, Any]]) -> AddedTasks:
        """Add every numbered document (a JSON object, or the error that reading it gave)."""
        async with self._db.transaction(self._principal.organization) as tx:
            project = await projects.read_project(tx, self._project)
        orders: list[tuple[int, Order]] = []
        size = 0
        async for line, document in documents:
            order = await self._read(project, document)
            if isinstance(order, Order):
                orders.append((line, order))
                size += len(strict_json.encode(document))
            else:
                self._note_invalid(InvalidLine(line, order))
            if len(orders) == CHUNK or size > CHUNK_BYTES:
                await self._store(orders)
                orders, size = [], 0
        if orders:
            await self._store(orders)
        self._result.invalid.sort(key=lambda invalid: invalid.line)
        return self._result

    def _note_invalid(self, line: InvalidLine) -> None:
        self._result.invalid.append(line)
        if len(self._result.invalid) > MOST_INVALID:
            raise InvalidInputError(
                f"More than {MOST_INVALID} lines are invalid; up to line {line.line},"
                f" {self._result.created} tasks were created.",
                code="too_many_invalid",
                cure="Mend the lines and send all again: unique_id keeps tasks from doubling.",
                problems=self._result.invalid[0].problems,
            )

    async def _read(self, project: Project, document: Any) -> Order | list[Problem]:
        if isinstance(document, LabelwrightError):
            return [
                Problem(document.field or "", document.code, document.message, document.cure or "")
            ]
        try:
            spec = strict_json.convert(document, TaskSpec)
        except LabelwrightError as error:
            return [Problem(error.field or "", error.code, error.message, error.cure or "")]
        problems = check_spec(spec)
        if problems:
            return problems
        assets = [await self._asset(n, spec) for n in range(len(spec.assets))]
        problems = [asset for asset in assets if isinstance(asset, Problem)]
        order = Order(
            task=NewTask(new_id(), spec.unique_id, spec.priority, spec.metadata),
            roles=[asset.role for asset in spec.assets],
            assets=[asset for asset in assets if isinstance(asset, NewAsset)],
            predictions=spec.predictions,
        )
        return (
            problems
            or self._check_predictions(project, order)
            or self._check_media(project, order)
            or order
        )

    async def _asset(self, n: int, spec: TaskSpec) -> NewAsset | Problem:
        organization = self._principal.organization
        asset = spec.assets[n]
        if asset.text is not None:
            return self._media.from_text(organization, asset.text, asset.name, f"/assets/{n}/text")
        if asset.uri is not None:
            return self._media.from_uri(organization, asset.uri, asset.name, f"/assets/{n}/uri")
        return await self._media.from_data(
            organization, asset.data or "", asset.name, f"/assets/{n}/data"
        )

    def _check_media(self, project: Project, order: Order) -> list[Problem]:
        wanted = project.kind.media
        known = [asset.media_type for asset in order.assets]
        if not wanted or None in known or any(media_type in wanted for media_type in known):
            return []
        return [
            Problem(
                "/assets",
                "wrong_media",
                f"{project.kind.title} needs an asset of type {' or '.join(wanted)}.",
                "Send one, or use a project of another task type.",
            )
        ]

    def _check_predictions(self, project: Project, order: Order) -> list[Problem]:
        problems: list[Problem] = []
        for n, prediction in enumerate(order.predictions):
            path = f"/predictions/{n}/payload"
            try:
                payload = strict_json.convert(prediction.payload, project.kind.payload, path=path)
            except LabelwrightError as error:
                problems.append(
                    Problem(error.field or path, error.code, error.message, error.cure or "")
                )
                continue
            if all(asset.state is AssetState.READY for asset in order.assets):
                context = project.context(_facts(order), salt=format_id("tsk", order.task.id))
                found = project.kind.validate(payload, context)
                problems += [Problem(path + p.path, p.code, p.message, p.cure) for p in found]
        return problems

    async def _store(self, orders: list[tuple[int, Order]]) -> None:
        async with self._db.transaction(self._principal.organization, self._principal.actor) as tx:
            project = await projects.read_project(tx, self._project)
            uploads = {a.id for _, order in orders for a in order.assets if _is_reference(a)}
            known = await media_service.check_uploads(
                tx, [a for _, order in orders for a in order.assets]
            )
            missing = uploads - known.keys()
            good: list[Order] = []
            for line, order in orders:
                lost = [n for n, asset in enumerate(order.assets) if asset.id in missing]
                if lost:
                    self._note_invalid(InvalidLine(line, [_no_upload(n) for n in lost]))
                else:
                    good.append(order)
            if good:
                await self._store_chunk(tx, project, good, known)

    async def _store_chunk(
        self, tx: Transaction, project: Project, orders: list[Order], known: dict[UUID, AssetState]
    ) -> None:
        fresh = await intake.add_tasks(
            tx, project.id, [o.task for o in orders], policy=project.versions.policy
        )
        created = [order for order in orders if order.task.id in fresh]
        self._result.created += len(created)
        self._result.duplicate += len(orders) - len(created)
        if not created:
            return
        new_assets = {
            asset.id: asset
            for order in created
            for asset in order.assets
            if not _is_reference(asset)
        }
        await media_service.add_assets(tx, list(new_assets.values()))
        await intake.add_task_assets(
            tx,
            project.id,
            [
                (order.task.id, n, order.roles[n], asset.id)
                for order in created
                for n, asset in enumerate(order.assets)
            ],
        )
        await intake.add_predictions(
            tx,
            project.id,
            [
                (new_id(), order.task.id, p.model, p.version, p.score, p.payload)
                for order in created
                for p in order.predictions
            ],
        )
        ready = [order for order in created if _is_ready(order, known)]
        waiting = [order.task.id for order in created if not _is_ready(order, known)]
        await self._enter(tx, project, ready, waiting)
        await tx.record(
            TasksAdded(
                project=project.id,
                created=len(created),
                policy=project.versions.policy,
                first=created[0].task.id,
                last=created[-1].task.id,
            )
        )

    async def _enter(
        self, tx: Transaction, project: Project, ready: Sequence[Order], waiting: Sequence[UUID]
    ) -> None:
        if ready:
            places = [(order.task.id, order.task.priority, 0) for order in ready]
            await assignment.open_tasks(
                tx, project.id, places, kind=Kind.ANNOTATE, wanted=project.policy.overlap
            )
        if waiting:
            await intake.add_states(tx, project.id, waiting, TaskState.PREPARING)
            await jobs.enqueue_once(tx, PREPARE_JOB, project=project.id)
        await projects.count(
            tx,
            project.id,
            {"tasks": len(ready) + len(waiting), "open": len(ready), "preparing": len(waiting)},
        )


def _is_reference(asset: NewAsset) -> bool:
    return asset.source is Source.UPLOAD and asset.blob is None


def _is_ready(order: Order, known: dict[UUID, AssetState]) -> bool:
    return all(known.get(asset.id, asset.state) is AssetState.READY for asset in order.assets)


def _facts(order: Order) -> tuple[AssetFacts, ...]:
    return tuple(
        AssetFacts(
            ordinal=n,
            role=order.roles[n],
            media_type=asset.media_type or "",
            content_type=asset.content_type or "",
            facts=asset.facts or {},
            text=asset.content,
        )
        for n, asset in enumerate(order.assets)
    )


def _no_upload(n: int) -> Problem:
    return Problem(
        f"/assets/{n}/uri",
        "no_asset",
        "There is no such upload.",
        "Upload the file first: POST /api/assets.",
    )
