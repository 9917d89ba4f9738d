"""Labels in pages: sealed pages out of the database, records out of a page.

Each page is a short transaction of its own, so however long a reader takes, no snapshot is held.
While one page is used, the next is fetched. What is in memory is bounded by bytes, not only by the
number of labels.
"""

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Iterator
from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.database.seal import Sealer
from labelwright.delivery import store
from labelwright.intake import service as intake
from labelwright.intake.service import TaskAsset
from labelwright.kernel import strict_json
from labelwright.kernel.ids import format_bytes, format_id
from labelwright.plugin.export_format import AssetRecord, LabelRecord

PAGE = 1000
PAGE_BYTES = 4 * 2**20
"""Most sealed bytes of payloads, and of texts, in a page of more than one label."""
SLICE = 50
"""So many labels are opened at a stretch: 1 to 2 ms, then others have their turn."""


class Page(msgspec.Struct, frozen=True):
    """Labels as they lie in the database, in commit order.

    Parameters
    ----------
    rows
        Of each label up to ``end``, superseded ones without payload.
    assets
        Rows of a task's assets by its 16 bytes.
    end
        Place of the last label.
    is_last
        Whether nothing follows.
    """

    rows: list[Any]
    assets: dict[bytes, list[Any]]
    end: int
    is_last: bool


async def read_page(tx: Transaction, project: UUID, *, after: int, until: int) -> Page:
    """Return the labels that follow ``after``, up to ``until`` at most."""
    rows = await store.page(
        tx, project, after=after, until=until, limit=PAGE, most_bytes=PAGE_BYTES
    )
    if not rows:
        return Page([], {}, until, is_last=True)
    assets: dict[bytes, list[Any]] = {}
    tasks = list(dict.fromkeys(row.task for row in rows))
    for link in await store.assets_of_tasks(tx, project, tasks, most_bytes=PAGE_BYTES):
        assets.setdefault(link.task, []).append(link)
    if len(assets) < len(tasks):  # texts that would be too much at once: the page ends before them
        rows = rows[: next(n for n, row in enumerate(rows) if row.task not in assets)]
    return Page(rows, assets, rows[-1].seq, is_last=rows[-1].seq == until)


async def pages(
    db: Database, organization: UUID, project: UUID, *, after: int, until: int
) -> AsyncGenerator[Page]:
    """Yield the labels between two places; close it (`aclosing`) when leaving early."""

    async def read(after: int) -> Page:
        async with db.transaction(organization) as tx:
            return await read_page(tx, project, after=after, until=until)

    following = asyncio.create_task(read(after))
    try:
        while True:
            page = await following
            if not page.is_last:
                following = asyncio.create_task(read(page.end))
            yield page
            if page.is_last:
                return
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)


async def earlier(
    tx: Transaction, project: UUID, labels: dict[bytes, LabelRecord], *, until: int
) -> dict[bytes, LabelRecord]:
    """Return what the tasks of ``labels``, by their 16 bytes, had as label up to a place."""
    if not labels:
        return {}
    rows = await store.labels_at(tx, project, list(labels), until=until)
    return {
        row.task: msgspec.structs.replace(
            labels[row.task],
            label=format_bytes("lbl", row.id),
            payload=tx.open(row.key_id, row.payload),
        )
        for row in rows
    }


def opened(sealer: Sealer, organization: UUID, page: Page) -> Iterator[list[LabelRecord]]:
    """Yield the labels of a page that are their tasks' newest, a slice at a time.

    Between two slices the caller lets the others of its event loop have their turn. Opening is work
    under the interpreter's lock, so a thread would have to share it with them all the same.
    """
    for start in range(0, len(page.rows), SLICE):
        yield [
            _label_record(sealer, organization, row, page.assets[row.task])
            for row in page.rows[start : start + SLICE]
            if row.payload is not None
        ]


def _label_record(sealer: Sealer, organization: UUID, row: Any, assets: list[Any]) -> LabelRecord:
    body = strict_json.decode_own(sealer.open(organization, row.task_key_id, row.body))
    payload = sealer.open(organization, row.key_id, row.payload)
    return LabelRecord(
        label=format_bytes("lbl", row.id),
        task=format_bytes("tsk", row.task),
        unique_id=row.unique_id,
        metadata=body["metadata"],
        assets=_in_order(
            [
                _asset_record(sealer, organization, asset)
                for asset in assets
                if asset.ordinal is not None
            ],
            [_inline_record(one) for one in intake.inline_assets(UUID(bytes=row.task), body)],
        ),
        payload=strict_json.decode_own(payload),
        ontology=row.ontology,
        version=row.version,
        created_at=row.created_at,
        annotations=[format_id("ann", annotation) for annotation in row.annotations],
        method=row.method,
    )


def _in_order(linked: list[AssetRecord], inline: list[AssetRecord]) -> list[AssetRecord]:
    return sorted((*linked, *inline), key=lambda asset: asset.ordinal) if inline else linked


def _inline_record(one: TaskAsset) -> AssetRecord:
    asset, text = one.asset, one.asset.text or ""
    printed = format_id("ast", asset.id)
    return AssetRecord(
        id=printed,
        role=one.role,
        ordinal=one.ordinal,
        media_type=asset.media_type,
        content_type=asset.content_type,
        name=asset.name,
        uri=f"asset:{printed}",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        text=text,
    )


def _asset_record(sealer: Sealer, organization: UUID, row: Any) -> AssetRecord:
    facts: dict[str, Any] = {} if row.facts is None else strict_json.decode_own(row.facts)
    printed = format_bytes("ast", row.id)

    def text(data: bytes) -> Any:
        return strict_json.decode_own(sealer.open(organization, row.key_id, data))

    return AssetRecord(
        id=printed,
        role=row.role,
        ordinal=row.ordinal,
        media_type=row.media_type or "",
        content_type=row.content_type or "",
        name=row.name,
        uri=f"asset:{printed}" if row.uri is None else text(row.uri),
        sha256="" if row.sha256 is None else row.sha256.hex(),
        width=facts.get("width"),
        height=facts.get("height"),
        text=None if row.content is None else text(row.content),
    )
