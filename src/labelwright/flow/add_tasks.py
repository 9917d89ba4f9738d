"""Add tasks: orders become tasks and places in the queue, a chunk a transaction.

A bad line is reported by its number and stops no other. A ``unique_id`` that is known already is
counted as a duplicate and changes nothing, so a request that was cut can be sent again as it is. Of
lines with one ``unique_id`` in a request, the first counts.

Chunks are stored over two connections while the next one is read. Two that name the same
``unique_id`` come one after the other.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from uuid import UUID

import msgspec
from msgspec import UNSET

from labelwright.assignment import pools
from labelwright.assignment import service as assignment
from labelwright.assignment.model import Kind
from labelwright.database.engine import Database, Transaction
from labelwright.flow.prepare_assets import PREPARE_JOB
from labelwright.flow.read_orders import InvalidLine, LinkedAsset, Order, OrderReader
from labelwright.intake import service as intake
from labelwright.intake.events import TasksAdded
from labelwright.intake.facets import of_metadata, of_priority
from labelwright.intake.model import NewTask, PredictionSpec, TaskSpec, TaskState
from labelwright.jobs import service as jobs
from labelwright.kernel.errors import InvalidInputError, LabelwrightError
from labelwright.kernel.ids import new_id
from labelwright.kernel.principal import Principal
from labelwright.kernel.problems import Problem
from labelwright.media import service as media_service
from labelwright.media.model import AssetState, NewAsset
from labelwright.media.service import Media
from labelwright.projects import service as projects
from labelwright.projects.model import Project

Documents = list[tuple[int, TaskSpec | LabelwrightError]]

CHUNK = 4000
CHUNK_PARTS = 1000
CHUNK_BYTES = 16 * 2**20
"""A chunk is stored when it has so many tasks, linked assets and predictions, or bytes."""
LANES = 2
"""Chunks being stored at a time."""
MOST_INVALID = 10_000


class AddedTasks(msgspec.Struct):
    """What became of the lines."""

    created: int
    duplicate: int
    invalid: list[InvalidLine]


class TaskAdder:
    """Adds tasks to one project."""

    def __init__(self, db: Database, media: Media, principal: Principal, project: UUID) -> None:
        self._db = db
        self._media = media
        self._principal = principal
        self._project = project
        self._result = AddedTasks(0, 0, [])
        self._storing: dict[asyncio.Task[None], set[str]] = {}

    async def add_all(self, documents: AsyncIterator[Documents]) -> AddedTasks:
        """Add every numbered document (an order, or the error that reading it gave)."""
        organization = self._principal.organization
        async with self._db.transaction(organization) as tx:
            project = await projects.read_project(tx, self._project)
        reader = OrderReader(
            media=self._media, sealer=self._db.sealer, organization=organization, project=project
        )
        try:
            await self._read_and_store(documents, reader)
        finally:
            await self._abandon()
        self._result.invalid.sort(key=lambda invalid: invalid.line)
        return self._result

    async def _read_and_store(
        self, documents: AsyncIterator[Documents], reader: OrderReader
    ) -> None:
        chunk: list[Order] = []
        parts = size = 0
        async for few in documents:
            orders, invalid = await reader.read(few)
            for line in invalid:
                self._note_invalid(line)
            chunk += orders
            parts += sum(len(order.linked) + len(order.predictions) for order in orders)
            size += sum(len(order.task.body) for order in orders)
            if len(chunk) >= CHUNK or parts >= CHUNK_PARTS or size > CHUNK_BYTES:
                await self._hand_over(chunk)
                chunk, parts, size = [], 0, 0
        if chunk:
            await self._hand_over(chunk)
        while self._storing:
            await self._wait_for_one()

    async def _hand_over(self, chunk: list[Order]) -> None:
        """Begin to store a chunk as soon as a lane is free and nobody stores one of its names."""
        names: set[str] = set()
        orders: list[Order] = []
        for order in chunk:
            name = order.task.unique_id
            if name is None or name not in names:
                orders.append(order)
            if name is not None:
                names.add(name)
        self._result.duplicate += len(chunk) - len(orders)
        while len(self._storing) >= LANES or not all(
            names.isdisjoint(others) for others in self._storing.values()
        ):
            await self._wait_for_one()
        self._storing[asyncio.create_task(self._store(orders))] = names

    async def _wait_for_one(self) -> None:
        done, _ = await asyncio.wait(self._storing, return_when=asyncio.FIRST_COMPLETED)
        for stored in done:
            del self._storing[stored]
        for stored in done:
            stored.result()

    async def _abandon(self) -> None:
        """Roll back what is still being stored: something went wrong."""
        for storing in self._storing:
            storing.cancel()
        await asyncio.gather(*self._storing, return_exceptions=True)

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

    async def _store(self, orders: list[Order]) -> None:
        async with self._db.transaction(self._principal.organization, self._principal.actor) as tx:
            project = await projects.read_project(tx, self._project, keep=True)
            linked = [one for order in orders for one in order.linked]
            known = await _known_assets(tx, linked) if linked else {}
            good: list[Order] = []
            for order in orders:
                lost = [one for one in order.linked if _is_lost(one, known)]
                if lost:
                    self._note_invalid(InvalidLine(order.line, [_no_upload(one) for one in lost]))
                else:
                    good.append(order)
            created = await self._store_chunk(tx, project, good, known) if good else 0
        self._result.created += created
        self._result.duplicate += len(good) - created

    async def _store_chunk(
        self, tx: Transaction, project: Project, orders: list[Order], known: dict[UUID, AssetState]
    ) -> int:
        policy = project.versions.policy
        dealt = await pools.deal(tx, project.id, len(orders))
        pool_of = {order.task.id: pool for order, pool in zip(orders, dealt, strict=False)}
        fresh = await intake.add_tasks(
            tx, project.id, [order.task for order in orders], policy=policy, pools=pool_of
        )
        created = orders if fresh is None else [o for o in orders if o.task.id in fresh]
        if not created:
            return 0
        await _add_parts(tx, project.id, created)
        await _let_find(tx, project.id, created)
        await self._enter(tx, project, created, known=known, pool_of=pool_of)
        await tx.record(
            TasksAdded(
                project=project.id,
                created=len(created),
                policy=policy,
                first=UUID(bytes=created[0].task.id),
                last=UUID(bytes=created[-1].task.id),
            )
        )
        return len(created)

    async def _enter(
        self,
        tx: Transaction,
        project: Project,
        created: Sequence[Order],
        *,
        known: dict[UUID, AssetState],
        pool_of: dict[bytes, int],
    ) -> None:
        """Let new tasks into the queue, but for those that wait for their assets."""
        ready: list[NewTask] = []
        waiting: list[bytes] = []
        for order in created:
            if not order.linked or _is_ready(order, known):
                ready.append(order.task)
            else:
                waiting.append(order.task.id)
        if ready:
            places = [
                (task.id, task.priority, pool_of.get(task.id, pools.EVERYBODY)) for task in ready
            ]
            await assignment.open_tasks(
                tx, project.id, places, kind=Kind.ANNOTATE, wanted=project.policy.overlap
            )
        if waiting:
            await intake.add_states(tx, project.id, waiting, TaskState.PREPARING)
            await jobs.enqueue_once(tx, PREPARE_JOB, project=project.id)
        await projects.count(
            tx,
            project.id,
            {"tasks": len(created), "open": len(ready), "preparing": len(waiting)},
        )


async def _known_assets(tx: Transaction, linked: Sequence[LinkedAsset]) -> dict[UUID, AssetState]:
    """Return the state of assets that exist; a text of another task becomes a row of its own."""
    known = await media_service.known_states(tx, [one.asset.id for one in linked])
    missing = [one.asset.id for one in linked if _is_lost(one, known)]
    if missing:
        texts = await intake.inline_assets_by_id(tx, missing)
        await media_service.add_assets(tx, [media_service.row_of(one) for one in texts.values()])
        known |= dict.fromkeys(texts, AssetState.READY)
    return known


async def _add_parts(tx: Transaction, project: UUID, created: Sequence[Order]) -> None:
    """Store what new tasks have beside their own row: assets, links, predictions."""
    links = [
        (order.task.id, one.ordinal, one.role, one.asset.id)
        for order in created
        for one in order.linked
    ]
    if links:
        new: dict[UUID, NewAsset] = {
            one.asset.id: one.asset
            for order in created
            for one in order.linked
            if not one.is_reference()
        }
        await media_service.add_assets(tx, list(new.values()))
        await intake.add_task_assets(tx, project, links)
    await intake.add_predictions(
        tx,
        project,
        [
            (new_id(), UUID(bytes=order.task.id), p.model, p.version or "", _score(p), p.payload)
            for order in created
            for p in order.predictions
        ],
    )


async def _let_find(tx: Transaction, project: UUID, created: Sequence[Order]) -> None:
    """Note what new tasks are found by: an unusual priority, marked keys of their metadata."""
    keys = await intake.marked_keys(tx, project)
    if not keys and not any(order.task.priority for order in created):
        return
    found = [
        (
            order.task.id,
            sorted(of_priority(order.task.priority) | of_metadata(order.metadata, keys)),
            order.task.priority,
        )
        for order in created
    ]
    noted = [one for one in found if one[1]]
    if noted:
        await intake.add_found(tx, project, noted)


def _score(prediction: PredictionSpec) -> float | None:
    return None if prediction.score is UNSET else prediction.score


def _is_lost(one: LinkedAsset, known: dict[UUID, AssetState]) -> bool:
    return one.is_reference() and one.asset.id not in known


def _is_ready(order: Order, known: dict[UUID, AssetState]) -> bool:
    return all(known.get(one.asset.id, one.asset.state) is AssetState.READY for one in order.linked)


def _no_upload(one: LinkedAsset) -> Problem:
    return Problem(
        f"/assets/{one.ordinal}/uri",
        "no_asset",
        "There is no such upload.",
        "Upload the file first: POST /api/assets.",
    )
