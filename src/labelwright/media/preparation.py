"""Making a pending asset ready: get its bytes, decode them in the child, store the renditions.

Runs in the worker. By reference: of a URL or a declared folder only what is shown is kept: the
renditions, or the text, byte for byte.
"""

import asyncio
import hashlib
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from labelwright.blobs import BlobStore, blob_key
from labelwright.database.engine import Database
from labelwright.egress import Egress, EgressRefusedError, FetchFailedError
from labelwright.media import store
from labelwright.media.decode import Decoded, DecodePool, DecodeProblem
from labelwright.media.model import UPLOAD_LIMIT, AssetState, MediaRoots, Source
from labelwright.plugin import registry
from labelwright.plugin.media_type import InlineMediaType, MediaProblemError

RETRY_SECONDS = (1.0, 4.0)
"""Pauses before a fetch is tried again that failed for a reason which may pass."""


class BrokenAssetError(Exception):
    """The asset cannot be used; the text is for its requester."""


class ReadText(msgspec.Struct, frozen=True):
    """A file that is a text, exactly as it was."""

    media_type: str
    content_type: str
    content: bytes
    facts: dict[str, Any]


class Preparation:
    """Prepares assets one at a time."""

    def __init__(
        self,
        *,
        db: Database,
        blobs: BlobStore,
        roots: MediaRoots,
        egress: Egress,
        decoder: DecodePool,
    ) -> None:
        self._db = db
        self._blobs = blobs
        self._roots = roots
        self._egress = egress
        self._decoder = decoder

    async def prepare(self, organization: UUID, asset: UUID) -> AssetState:
        """Bring an asset out of pending; return what it is now."""
        async with self._db.transaction(organization) as tx:
            rows = await store.asset_rows(tx, [asset])
            row = rows[0]
            uri = None if row.uri is None else tx.open(row.key_id, row.uri)
        if row.state != AssetState.PENDING:
            return AssetState(row.state)
        with tempfile.TemporaryDirectory(prefix="labelwright-media-") as folder:
            try:
                original = await self._original(organization, Path(folder), row, uri)
                decoded = await self._decode(original, Path(folder))
                text = await asyncio.to_thread(_read_text, original, decoded)
                if text is None:
                    await self._keep(organization, asset, original, decoded)
                else:
                    await self._keep_text(organization, asset, text, uri=uri)
            except BrokenAssetError as error:
                async with self._db.transaction(organization) as tx:
                    await store.mark_broken(tx, asset, str(error))
                return AssetState.BROKEN
        return AssetState.READY

    async def _original(self, organization: UUID, folder: Path, row: Any, uri: str | None) -> Path:
        source, blob = Source(row.source), row.blob
        path = folder / "original"
        if source is Source.FOLDER and uri is not None:
            found = self._roots.resolve(uri)
            if found is None:
                raise BrokenAssetError("There is no such file in the declared folder.")
            if found.stat().st_size > UPLOAD_LIMIT:
                raise BrokenAssetError(f"The file is larger than {UPLOAD_LIMIT // 2**20} MiB.")
            return found
        if source is Source.URL and uri is not None:
            await self._fetch(organization, uri, path)
            return path
        if blob is None:
            raise BrokenAssetError("The upload is missing.")
        info = await self._blobs.head(blob)
        if info is None:
            raise BrokenAssetError("The uploaded file is missing from the store.")
        with path.open("wb") as file:
            async for block in self._blobs.open_range(blob, 0, info.size):
                file.write(block)
        return path

    async def _fetch(self, organization: UUID, uri: str, path: Path) -> None:
        for pause in (*RETRY_SECONDS, None):
            try:
                await self._egress.fetch(
                    uri, into=path, max_bytes=UPLOAD_LIMIT, on_behalf_of=organization
                )
            except (EgressRefusedError, FetchFailedError) as error:
                may_pass = isinstance(error, FetchFailedError) and error.retryable
                if pause is None or not may_pass:
                    text = f"{error.message} {error.cure or ''}".strip()
                    raise BrokenAssetError(text) from error
                await asyncio.sleep(pause)
            else:
                return

    async def _decode(self, original: Path, folder: Path) -> Decoded:
        out = folder / "renditions"
        out.mkdir()
        result = await self._decoder.decode(None, original, out)
        if isinstance(result, DecodeProblem):
            raise BrokenAssetError(f"{result.message} {result.cure}".strip())
        return result

    async def _keep_text(
        self, organization: UUID, asset: UUID, text: ReadText, *, uri: str | None
    ) -> None:
        async with self._db.transaction(organization) as tx:
            await store.keep_text(tx, asset, text=text.content.decode(), uri=uri)
            await store.mark_ready(
                tx,
                asset,
                media_type=text.media_type,
                content_type=text.content_type,
                facts=text.facts,
                sha256=hashlib.sha256(text.content).digest(),
                size=len(text.content),
            )

    async def _keep(
        self, organization: UUID, asset: UUID, original: Path, decoded: Decoded
    ) -> None:
        digest, size = _measure(original)
        stored: list[tuple[str, str, str, int, bytes, int, int]] = []
        for rendition in decoded.renditions:
            blob = blob_key(organization, rendition.sha256, rendition.kind)
            await self._blobs.put_file(blob, rendition.path)
            stored.append(
                (
                    rendition.kind,
                    blob,
                    rendition.content_type,
                    rendition.size,
                    bytes.fromhex(rendition.sha256),
                    rendition.width,
                    rendition.height,
                )
            )
        async with self._db.transaction(organization) as tx:
            for kind, blob, content_type, rendition_size, sha256, width, height in stored:
                await store.add_rendition(
                    tx,
                    asset,
                    kind=kind,
                    blob=blob,
                    content_type=content_type,
                    size=rendition_size,
                    sha256=sha256,
                    width=width or None,
                    height=height or None,
                )
            await store.mark_ready(
                tx,
                asset,
                media_type=decoded.media_type,
                content_type=decoded.content_type,
                facts=msgspec.to_builtins(decoded.facts),
                sha256=digest,
                size=size,
            )


def _read_text(original: Path, decoded: Decoded) -> ReadText | None:
    """Return the text that a file is; None for other media.

    It is measured here once more: its own bytes count, not what a child says that they may have
    taken over, and a file in a declared folder may have changed meanwhile.
    """
    member = registry.media_types().get(decoded.media_type)
    if not isinstance(member, InlineMediaType) or not member.inline:
        return None
    with original.open("rb") as file:
        content = file.read(member.max_bytes + 1)
    try:
        facts = member.measure(content)
    except MediaProblemError as error:
        raise BrokenAssetError(f"{error.message} {error.cure or ''}".strip()) from error
    return ReadText(member.name, member.content_types[0], content, facts)


def _measure(path: Path) -> tuple[bytes, int]:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.digest(), path.stat().st_size
