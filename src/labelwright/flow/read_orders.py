"""Read orders: what a line asks for, as a task that can be stored, or what is wrong with it.

A slice of lines at a time, so that ids, nonces and ciphers are drawn once for many.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.seal import Sealer
from labelwright.intake.model import (
    INLINE_LIMIT,
    PRIMARY,
    AssetSpec,
    NewTask,
    PredictionSpec,
    TaskBody,
    TaskSpec,
    body_of,
    check_spec,
)
from labelwright.kernel import strict_json
from labelwright.kernel.errors import LabelwrightError
from labelwright.kernel.ids import format_id, new_ids
from labelwright.kernel.problems import Problem
from labelwright.media import service as media_service
from labelwright.media.model import AssetState, NewAsset, Source
from labelwright.media.service import Media
from labelwright.plugin.media_type import MediaProblemError
from labelwright.plugin.task_type import AssetFacts
from labelwright.projects.model import Project


class InvalidLine(msgspec.Struct):
    """What is wrong with one line, counted from 1."""

    line: int
    problems: list[Problem]


class LinkedAsset(msgspec.Struct, frozen=True, gc=False):
    """An asset with a row of its own, in its place in the task."""

    ordinal: int
    role: str
    asset: NewAsset

    def is_reference(self) -> bool:
        """Return whether the asset must be there already."""
        return self.asset.source is Source.UPLOAD and self.asset.blob is None


class Order(msgspec.Struct, gc=False):
    """One valid line: the task, its assets with rows of their own, its predictions."""

    line: int
    task: NewTask
    linked: Sequence[LinkedAsset]
    predictions: Sequence[PredictionSpec]
    metadata: dict[str, Any]


class OrderReader:
    """Reads the orders of one request to one project."""

    def __init__(
        self, *, media: Media, sealer: Sealer, organization: UUID, project: Project
    ) -> None:
        self._media = media
        self._sealer = sealer
        self._organization = organization
        self._project = project
        self._inline = media_service.inline_type()
        wanted = project.kind.media
        self._takes_texts = not wanted or self._inline.name in wanted

    async def read(
        self, documents: Sequence[tuple[int, TaskSpec | LabelwrightError]]
    ) -> tuple[list[Order], list[InvalidLine]]:
        """Return what the numbered documents order, and which of them order nothing valid."""
        drafts: list[tuple[int, bytes, TaskSpec, Sequence[LinkedAsset]]] = []
        bodies: list[bytes] = []
        invalid: list[InvalidLine] = []
        for (line, spec), task in zip(documents, new_ids(len(documents)), strict=True):
            if isinstance(spec, LabelwrightError):
                invalid.append(InvalidLine(line, [_problem(spec, "")]))
                continue
            linked: Sequence[LinkedAsset] = ()
            body = self._plain_body(spec)
            if body is None:
                found = check_spec(spec) or await self._draft(spec, task)
                if isinstance(found, list):
                    invalid.append(InvalidLine(line, found))
                    continue
                body, linked = found
            drafts.append((line, task, spec, linked))
            bodies.append(body)
        sealed = self._sealer.seal_all(self._organization, bodies)
        orders = [
            Order(
                line, _task(task, spec, body), linked, spec.predictions or (), spec.metadata or {}
            )
            for (line, task, spec, linked), body in zip(drafts, sealed, strict=True)
        ]
        return orders, invalid

    def _plain_body(self, spec: TaskSpec) -> bytes | None:
        """Return the body of an order that is short texts and nothing else; None for another one.

        Most lines of a bulk order are that; every other one goes through `_draft`.
        """
        if spec.predictions or not self._takes_texts:
            return None
        for asset in spec.assets:
            if not asset.is_text():
                return None
            try:
                self._inline.measure(_text(asset).encode())
            except MediaProblemError:
                return None
        body = strict_json.encode(TaskBody(spec.metadata or {}, self._inline.name, spec.assets))
        return body if len(body) <= INLINE_LIMIT else None

    async def _draft(
        self, spec: TaskSpec, task: bytes
    ) -> tuple[bytes, Sequence[LinkedAsset]] | list[Problem]:
        """Return body and linked assets, or what is wrong with assets and predictions."""
        inline = _lies_in_body(spec)
        problems: list[Problem] = []
        linked: list[LinkedAsset] = []
        texts: dict[int, dict[str, Any]] = {}
        for n, asset in enumerate(spec.assets):
            if inline[n]:
                try:
                    texts[n] = self._inline.measure(_text(asset).encode())
                except MediaProblemError as error:
                    problems.append(_problem(error, f"/assets/{n}/text"))
                continue
            found = await self._linked(n, asset)
            if isinstance(found, Problem):
                problems.append(found)
            else:
                linked.append(LinkedAsset(n, asset.role or PRIMARY, found))
        if not problems and spec.predictions:
            problems = self._check_predictions(
                spec.predictions, self._facts(spec, texts, linked), task
            )
        problems = problems or self._check_media(texts, linked)
        if problems:
            return problems
        return body_of(spec, media_type=self._inline.name, inline=inline), linked

    async def _linked(self, n: int, asset: AssetSpec) -> NewAsset | Problem:
        organization, name = self._organization, asset.name or None
        if isinstance(asset.text, str):
            return self._media.from_text(organization, asset.text, name, f"/assets/{n}/text")
        if isinstance(asset.uri, str):
            return self._media.from_uri(organization, asset.uri, name, f"/assets/{n}/uri")
        return await self._media.from_data(
            organization, asset.data or "", name, f"/assets/{n}/data"
        )

    def _check_media(
        self, texts: dict[int, dict[str, Any]], linked: Sequence[LinkedAsset]
    ) -> list[Problem]:
        kind = self._project.kind
        if self._takes_texts and (texts or not kind.media):
            return []
        known = [one.asset.media_type for one in linked]
        if None in known or any(media_type in kind.media for media_type in known):
            return []
        return [
            Problem(
                "/assets",
                "wrong_media",
                f"{kind.title} needs an asset of type {' or '.join(kind.media)}.",
                "Send one, or use a project of another task type.",
            )
        ]

    def _check_predictions(
        self,
        predictions: Sequence[PredictionSpec],
        facts: tuple[AssetFacts, ...] | None,
        task: bytes,
    ) -> list[Problem]:
        """Return what is wrong with predictions; ``facts`` None: not all assets are known yet."""
        problems: list[Problem] = []
        kind = self._project.kind
        for n, prediction in enumerate(predictions):
            path = f"/predictions/{n}/payload"
            try:
                payload = strict_json.convert(prediction.payload, kind.payload, path=path)
            except LabelwrightError as error:
                problems.append(_problem(error, path))
                continue
            if facts is not None:
                salt = format_id("tsk", UUID(bytes=task))
                found = kind.validate(payload, self._project.context(facts, salt=salt))
                problems += [Problem(path + p.path, p.code, p.message, p.cure) for p in found]
        return problems

    def _facts(
        self, spec: TaskSpec, texts: dict[int, dict[str, Any]], linked: Sequence[LinkedAsset]
    ) -> tuple[AssetFacts, ...] | None:
        if any(one.asset.state is not AssetState.READY for one in linked):
            return None
        facts = [
            AssetFacts(
                ordinal=n,
                role=spec.assets[n].role or PRIMARY,
                media_type=self._inline.name,
                content_type=self._inline.content_types[0],
                facts=measured,
                text=_text(spec.assets[n]),
            )
            for n, measured in texts.items()
        ]
        facts += [
            AssetFacts(
                ordinal=one.ordinal,
                role=one.role,
                media_type=one.asset.media_type or "",
                content_type=one.asset.content_type or "",
                facts=one.asset.facts or {},
                text=one.asset.content,
            )
            for one in linked
        ]
        return tuple(sorted(facts, key=lambda one: one.ordinal))


def _lies_in_body(spec: TaskSpec) -> list[bool]:
    """Return which assets lie in the task's body: its texts, when they are short together."""
    texts = [isinstance(asset.text, str) for asset in spec.assets]
    size = sum(len(asset.text.encode()) for asset in spec.assets if isinstance(asset.text, str))
    return texts if size <= INLINE_LIMIT else [False] * len(texts)


def _text(asset: AssetSpec) -> str:
    return asset.text if isinstance(asset.text, str) else ""


def _task(task: bytes, spec: TaskSpec, body: bytes) -> NewTask:
    first = spec.assets[0]
    return NewTask(
        task,
        spec.unique_id or None,
        spec.priority or 0,
        body,
        (first.name or None) if isinstance(first.text, str) else None,
    )


def _problem(error: LabelwrightError, path: str) -> Problem:
    return Problem(error.field or path, error.code, error.message, error.cure or "")
