"""Uploads, and the files behind signed addresses."""

import hashlib
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.http import Call, Operation, Reply, operation
from labelwright.http.file_reply import file_reply
from labelwright.kernel.errors import InvalidInputError, NotFoundError, TooLargeError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.kernel.permissions import PUBLIC
from labelwright.media import store
from labelwright.media.model import ASSET_SCHEME, UPLOAD_LIMIT, Asset
from labelwright.media.service import Media
from labelwright.media.signed_urls import InvalidMediaTokenError, MediaSigner

FILE_HEADERS = {
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, max-age=21600, immutable",
}


class UploadedAsset(msgspec.Struct):
    """An uploaded file; use ``uri`` in the assets of a task."""

    id: str
    uri: str
    name: str
    media_type: str
    state: str


FindAsset = Callable[[Transaction, UUID], Awaitable[Asset]]


def operations(db: Database, media: Media, signer: MediaSigner, find: FindAsset) -> list[Operation]:
    """Return the routes of media; ``find`` reads an asset wherever a later stage keeps it."""

    async def upload(call: Call[None]) -> UploadedAsset:
        """Upload a file: the raw bytes are the body."""
        name = (call.text("name") or "upload").replace("/", "_")[:500]
        with tempfile.TemporaryDirectory(prefix="labelwright-upload-") as folder:
            path = Path(folder) / "upload"
            digest, size = await _receive(call, path)
            async with db.transaction(call.principal.organization, call.principal.actor) as tx:
                asset = await media.upload(tx, path, digest=digest, size=size, name=name)
        printed = format_id("ast", asset.id)
        return UploadedAsset(
            printed,
            f"{ASSET_SCHEME}{printed}",
            asset.name,
            asset.media_type,
            asset.state.name.lower(),
        )

    async def read(call: Call[None]) -> dict[str, Any]:
        """Return an asset: its state, facts and addresses."""
        async with db.transaction(call.principal.organization) as tx:
            asset = await find(tx, parse_id("ast", call.path["asset"]))
        return media.view(call.principal.organization, asset)

    async def file(call: Call[None]) -> Reply:
        """Return the file behind a signed address."""
        try:
            claim = signer.verify(call.path["token"], int(time.time()))
        except InvalidMediaTokenError:
            raise NotFoundError(
                "This address has expired or is not ours.",
                code="no_media",
                cure="Reload the page for a new one.",
            ) from None
        async with db.transaction(claim.organization) as tx:
            row = await store.rendition_row(tx, claim.asset, claim.rendition)
        if row is None:
            raise NotFoundError("There is no such file.", code="no_media")
        return file_reply(
            call.request.headers,
            sha256=row.sha256,
            size=row.size,
            content_type=row.content_type,
            headers=FILE_HEADERS,
            open_range=lambda start, end: media.blobs.open_range(row.blob, start, end),
        )

    return [
        operation(
            "POST",
            "/api/assets",
            upload,
            permission="assets.write",
            narrows=True,
            response=UploadedAsset,
            status=201,
            streams_body=True,
            query={"name": "file name"},
            errors=(413,),
        ),
        operation(
            "GET", "/api/assets/{asset}", read, permission="assets.read", response=dict[str, Any]
        ),
        operation(
            "GET",
            "/media/{token}",
            file,
            permission=PUBLIC,
            content_type="application/octet-stream",
        ),
    ]


async def _receive(call: Call[None], path: Path) -> tuple[bytes, int]:
    digest = hashlib.sha256()
    size = 0
    with path.open("wb") as file:
        async for block in call.request.stream():
            size += len(block)
            if size > UPLOAD_LIMIT:
                raise TooLargeError(
                    f"A file has at most {UPLOAD_LIMIT // 2**20} MiB.",
                    cure="Send its address in uri instead.",
                )
            digest.update(block)
            file.write(block)
    if size == 0:
        raise InvalidInputError(
            "The upload is empty.", code="empty_upload", cure="Send the file's bytes as the body."
        )
    return digest.digest(), size
