"""Every query of assets and renditions."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from labelwright.database.arrays import packed, packed_ids, packed_numbers, packed_texts
from labelwright.database.engine import Transaction
from labelwright.database.seal import CLEAR
from labelwright.kernel import strict_json
from labelwright.media.model import NewAsset


async def add_assets(tx: Transaction, assets: Sequence[NewAsset]) -> None:
    """Note assets; those that are known already stay as they are.

    In the order of their ids: two requests with the same assets never wait for each other.
    """
    assets = sorted(assets, key=lambda asset: asset.id.bytes)
    await tx.execute(
        """INSERT INTO asset (organization, id, state, source, name, uri, content, key_id,
                              media_type, content_type, facts, sha256, size, blob)
           SELECT %s, x.id, x.state, x.source, x.name, x.uri, x.content, %s,
                  x.media_type, x.content_type, x.facts, x.sha256, x.size, x.blob
           FROM unnest(%s::uuid[], %s::smallint[], %s::smallint[], %s::text[], %s::bytea[],
                       %s::bytea[], %s::text[], %s::text[], %s::bytea[], %s::bytea[],
                       %s::bigint[], %s::text[])
               AS x (id, state, source, name, uri,
                     content, media_type, content_type, facts, sha256,
                     size, blob)
           ON CONFLICT (organization, id) DO NOTHING""",
        [
            tx.organization,
            tx.key_id,
            packed_ids([a.id.bytes for a in assets]),
            packed_numbers([a.state for a in assets]),
            packed_numbers([a.source for a in assets]),
            packed_texts([a.name for a in assets]),
            packed("bytea", _sealed(tx, [a.uri for a in assets])),
            packed("bytea", _sealed(tx, [a.content for a in assets])),
            packed_texts([a.media_type for a in assets]),
            packed_texts([a.content_type for a in assets]),
            packed(
                "bytea", [None if a.facts is None else strict_json.encode(a.facts) for a in assets]
            ),
            packed("bytea", [a.sha256 for a in assets]),
            packed("int8", [None if a.size is None else a.size.to_bytes(8, "big") for a in assets]),
            packed_texts([a.blob for a in assets]),
        ],
    )


def _sealed(tx: Transaction, texts: Sequence[str | None]) -> list[bytes | None]:
    given = [strict_json.encode(text) for text in texts if text is not None]
    sealed = iter(tx.sealer.seal_all(tx.organization, given))
    return [None if text is None else next(sealed) for text in texts]


async def asset_states(tx: Transaction, assets: Sequence[UUID]) -> list[Any]:
    """Return (id, state) of assets."""
    return await tx.all(
        "SELECT id, state FROM asset WHERE organization = %s AND id = ANY (%s::uuid[])",
        [tx.organization, packed_ids([asset.bytes for asset in assets])],
    )


async def asset_rows(tx: Transaction, assets: Sequence[UUID]) -> list[Any]:
    """Return assets by id."""
    return await tx.all(
        "SELECT * FROM asset WHERE organization = %s AND id = ANY (%s)",
        [tx.organization, list(assets)],
    )


async def rendition_rows(tx: Transaction, assets: Sequence[UUID]) -> list[Any]:
    """Return the renditions of assets."""
    return await tx.all(
        "SELECT * FROM rendition WHERE organization = %s AND asset = ANY (%s) ORDER BY asset, kind",
        [tx.organization, list(assets)],
    )


async def rendition_row(tx: Transaction, asset: UUID, kind: str) -> Any:
    """Return one rendition, or None."""
    return await tx.one(
        "SELECT * FROM rendition WHERE organization = %s AND asset = %s AND kind = %s",
        [tx.organization, asset, kind],
    )


async def mark_ready(
    tx: Transaction,
    asset: UUID,
    *,
    media_type: str,
    content_type: str,
    facts: object,
    sha256: bytes,
    size: int,
) -> None:
    """Note what was found in an asset."""
    await tx.execute(
        """UPDATE asset SET state = 1, media_type = %s, content_type = %s, facts = %s,
                  sha256 = %s, size = %s, problem = NULL, tries = tries + 1
           WHERE organization = %s AND id = %s""",
        [media_type, content_type, strict_json.encode(facts), sha256, size, tx.organization, asset],
    )


async def keep_text(tx: Transaction, asset: UUID, *, text: str, uri: str | None) -> None:
    """Keep the text that a file is; its address is sealed anew, as both share one key."""
    await tx.execute(
        """UPDATE asset SET content = %s, uri = %s, key_id = %s
           WHERE organization = %s AND id = %s""",
        [*_sealed(tx, [text, uri]), tx.key_id, tx.organization, asset],
    )


async def mark_broken(tx: Transaction, asset: UUID, problem: str) -> None:
    """Note why an asset cannot be used."""
    await tx.execute(
        """UPDATE asset SET state = 2, problem = %s, tries = tries + 1
           WHERE organization = %s AND id = %s""",
        [problem, tx.organization, asset],
    )


async def reset_broken(tx: Transaction, assets: Sequence[UUID]) -> None:
    """Let broken assets be looked at again."""
    await tx.execute(
        """UPDATE asset SET state = 0, problem = NULL
           WHERE organization = %s AND id = ANY (%s) AND state = 2""",
        [tx.organization, list(assets)],
    )


async def add_rendition(
    tx: Transaction,
    asset: UUID,
    *,
    kind: str,
    blob: str,
    content_type: str,
    size: int,
    sha256: bytes,
    width: int | None,
    height: int | None,
) -> None:
    """Note a rendition."""
    await tx.execute(
        """INSERT INTO rendition (organization, asset, kind, blob, key_id, content_type, size,
                                  sha256, width, height)
           VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
           ON CONFLICT DO NOTHING""",
        [tx.organization, asset, kind, blob, CLEAR, content_type, size, sha256, width, height],
    )
