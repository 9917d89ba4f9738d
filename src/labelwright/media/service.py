"""Noting assets, reading them, and signed addresses of what people are shown."""

import asyncio
import base64
import hashlib
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from labelwright.blobs import BlobStore, blob_key
from labelwright.database.engine import Transaction
from labelwright.kernel import strict_json
from labelwright.kernel.errors import InvalidInputError, NotFoundError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.problems import Problem
from labelwright.media import store
from labelwright.media.events import AssetUploaded
from labelwright.media.model import (
    ASSET_SCHEME,
    FOLDER_SCHEME,
    Asset,
    AssetState,
    MediaRoots,
    NewAsset,
    RenditionView,
    Source,
    check_uri,
    name_of,
    source_id,
)
from labelwright.media.signed_urls import MediaSigner
from labelwright.plugin import registry
from labelwright.plugin.media_type import DISPLAY, THUMBNAIL, InlineMediaType, MediaProblemError

URL_SECONDS = 6 * 3600


class Media:
    """Assets of one installation: the store of files, declared folders, the signer of addresses."""

    def __init__(self, *, blobs: BlobStore, roots: MediaRoots, signer: MediaSigner) -> None:
        self.blobs = blobs
        self.roots = roots
        self._signer = signer

    def from_text(
        self, organization: UUID, text: str, name: str | None, path: str
    ) -> NewAsset | Problem:
        """Return the asset of an inline text, or what is wrong with it."""
        content = text.encode()
        inline = inline_type()
        try:
            facts = inline.measure(content)
        except MediaProblemError as error:
            return Problem(path, error.code, error.message, error.cure or "")
        return NewAsset(
            id=source_id(organization, "inline", content),
            source=Source.INLINE,
            state=AssetState.READY,
            name=name or "text",
            content=text,
            media_type=inline.name,
            content_type=inline.content_types[0],
            facts=facts,
            sha256=hashlib.sha256(content).digest(),
            size=len(content),
        )

    def from_uri(
        self, organization: UUID, uri: str, name: str | None, path: str
    ) -> NewAsset | Problem:
        """Return the asset behind an address; it is pending until somebody looked."""
        problems = check_uri(uri, self.roots, path)
        if problems:
            return problems[0]
        if uri.startswith(ASSET_SCHEME):
            try:
                asset = parse_id("ast", uri.removeprefix(ASSET_SCHEME))
            except NotFoundError as error:
                return Problem(path, "no_asset", error.message, error.cure or "")
            return NewAsset(
                id=asset, source=Source.UPLOAD, state=AssetState.PENDING, name=name or ""
            )
        is_folder = uri.startswith(f"{FOLDER_SCHEME}:")
        return NewAsset(
            id=source_id(organization, "uri", uri.encode()),
            source=Source.FOLDER if is_folder else Source.URL,
            state=AssetState.PENDING,
            name=name or name_of(uri),
            uri=uri,
        )

    async def from_data(
        self, organization: UUID, data: str, name: str | None, path: str
    ) -> NewAsset | Problem:
        """Store base64 data and return its asset, or what is wrong with it."""
        try:
            content = await asyncio.to_thread(base64.b64decode, data, validate=True)
        except ValueError:  # of base64, or of characters beyond ASCII
            return Problem(
                path,
                "invalid_base64",
                "The data is not base64.",
                "Encode the file's bytes as base64.",
            )
        digest = hashlib.sha256(content).digest()
        blob = blob_key(organization, digest.hex(), "original")
        await self.blobs.put_bytes(blob, content)
        return _uploaded(organization, digest, size=len(content), blob=blob, name=name or "data")

    async def upload(
        self, tx: Transaction, file: Path, *, digest: bytes, size: int, name: str
    ) -> Asset:
        """Store an uploaded file and return its asset."""
        blob = blob_key(tx.organization, digest.hex(), "original")
        await self.blobs.put_file(blob, file)
        asset = _uploaded(tx.organization, digest, size=size, blob=blob, name=name)
        await store.add_assets(tx, [asset])
        await tx.record(AssetUploaded(asset=asset.id, sha256=digest.hex(), size=size))
        return (await assets(tx, [asset.id]))[asset.id]

    def url(self, organization: UUID, asset: UUID, kind: str) -> str:
        """Return a signed address of a rendition, good for six to twelve hours."""
        token = self._signer.sign(organization, asset, kind, int(time.time()) + URL_SECONDS)
        return f"/media/{token}"

    def view(self, organization: UUID, asset: Asset) -> dict[str, Any]:
        """Return what a page needs to show an asset."""
        kinds = {rendition.kind for rendition in asset.renditions}
        view: dict[str, Any] = {
            "id": format_id("ast", asset.id),
            "name": asset.name,
            "state": asset.state.name.lower(),
            "problem": asset.problem,
            "media_type": asset.media_type,
            "content_type": asset.content_type,
            "facts": asset.facts,
            "url": self.url(organization, asset.id, DISPLAY) if DISPLAY in kinds else None,
            "thumbnail_url": self.url(organization, asset.id, THUMBNAIL)
            if THUMBNAIL in kinds
            else None,
        }
        further = sorted(kinds - {DISPLAY, THUMBNAIL})
        if further:
            view["renditions"] = {kind: self.url(organization, asset.id, kind) for kind in further}
        if asset.text is not None:
            view["text"] = asset.text
        return view


async def known_states(tx: Transaction, ids: Sequence[UUID]) -> dict[UUID, AssetState]:
    """Return the state of those of ``ids`` that exist already."""
    return {row.id: AssetState(row.state) for row in await store.asset_states(tx, ids)}


def inline_asset(asset: UUID, text: str, *, name: str, media_type: str) -> Asset:
    """Return the asset that a text kept by somebody else is."""
    member = registry.media_types().get(media_type)
    facts: dict[str, Any] = {}
    if member is not None and member.inline:
        with suppress(MediaProblemError):  # it was measured when it came
            facts = cast("InlineMediaType", member).measure(text.encode())
    return Asset(
        id=asset,
        state=AssetState.READY,
        source=Source.INLINE,
        name=name,
        media_type=media_type,
        content_type=member.content_types[0] if member else "",
        facts=facts,
        problem=None,
        text=text,
        renditions=(),
    )


async def assets(tx: Transaction, ids: Sequence[UUID]) -> dict[UUID, Asset]:
    """Return assets by id with their renditions."""
    renditions: dict[UUID, list[RenditionView]] = {}
    for row in await store.rendition_rows(tx, ids):
        view = RenditionView(row.kind, row.content_type, row.width, row.height)
        renditions.setdefault(row.asset, []).append(view)
    return {
        row.id: Asset(
            id=row.id,
            state=AssetState(row.state),
            source=Source(row.source),
            name=row.name,
            media_type=row.media_type or "",
            content_type=row.content_type or "",
            facts={} if row.facts is None else strict_json.decode_own(row.facts),
            problem=row.problem,
            text=None if row.content is None else tx.open(row.key_id, row.content),
            renditions=tuple(renditions.get(row.id, ())),
        )
        for row in await store.asset_rows(tx, ids)
    }


def row_of(asset: Asset) -> NewAsset:
    """Return an inline asset as one that is about to be noted."""
    content = (asset.text or "").encode()
    return NewAsset(
        id=asset.id,
        source=Source.INLINE,
        state=AssetState.READY,
        name=asset.name,
        content=asset.text,
        media_type=asset.media_type,
        content_type=asset.content_type,
        facts=asset.facts,
        sha256=hashlib.sha256(content).digest(),
        size=len(content),
    )


def inline_type() -> InlineMediaType:
    """Return the media type of inline texts."""
    for member in registry.media_types().values():
        if member.inline and isinstance(member, InlineMediaType):
            return member
    raise InvalidInputError(
        "No installed media type takes inline text.",
        code="no_inline_media",
        cure="Install one, or send a uri.",
    )


def _uploaded(organization: UUID, digest: bytes, *, size: int, blob: str, name: str) -> NewAsset:
    return NewAsset(
        id=source_id(organization, "sha256", digest),
        source=Source.UPLOAD,
        state=AssetState.PENDING,
        name=name,
        sha256=digest,
        size=size,
        blob=blob,
    )


add_assets = store.add_assets
reset_broken = store.reset_broken
