"""Webhooks over HTTP."""

from datetime import datetime
from typing import Any

import msgspec

from labelwright.database.engine import Database, Transaction
from labelwright.egress import EgressPolicy
from labelwright.http import Call, Operation, operation
from labelwright.kernel.errors import InvalidInputError
from labelwright.kernel.ids import format_id, parse_id
from labelwright.webhooks import service
from labelwright.webhooks.model import KINDS, MessageState, Webhook
from labelwright.webhooks.schemas import (
    AttemptView,
    MessageCounts,
    MessageDetail,
    MessagePage,
    MessageQueued,
    MessageView,
    NewWebhook,
    Replay,
    Replayed,
    Rotation,
    WebhookChange,
    WebhookList,
    WebhookView,
    WebhookWithSecret,
)
from labelwright.webhooks.signing import public_key

ALL = "/api/webhooks"
ONE = f"{ALL}/{{webhook}}"
MESSAGE = f"{ONE}/messages/{{message}}"


def operations(db: Database, policy: EgressPolicy) -> list[Operation]:
    """Return the routes of webhooks."""
    return [*_webhooks(db, policy), *_messages(db)]


def _webhooks(db: Database, policy: EgressPolicy) -> list[Operation]:
    async def page(call: Call[None]) -> WebhookList:
        """List webhooks, and the kinds of messages."""
        async with db.transaction(call.principal.organization) as tx:
            views = [await _view(tx, webhook) for webhook in await service.read_all(tx)]
        return WebhookList(views, sorted(set(KINDS.values())))

    async def add(call: Call[NewWebhook]) -> WebhookWithSecret:
        """Add a webhook; its secret is shown this once."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            webhook = await service.add(
                tx,
                policy,
                url=call.body.url,
                description=call.body.description,
                project=parse_id("prj", call.body.project) if call.body.project else None,
                kinds=call.body.kinds,
            )
            return WebhookWithSecret(await _view(tx, webhook), webhook.sealed.secret)

    async def read(call: Call[None]) -> WebhookView:
        """Return a webhook."""
        async with db.transaction(call.principal.organization) as tx:
            return await _view(tx, await service.read(tx, _webhook(call)))

    async def change(call: Call[WebhookChange]) -> WebhookView:
        """Change a webhook, enable or disable it."""
        body = call.body
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            webhook = await service.change(
                tx,
                policy,
                _webhook(call),
                url=body.url,
                description=body.description,
                project=parse_id("prj", body.project)
                if isinstance(body.project, str)
                else body.project,
                kinds=body.kinds,
            )
            if body.state is not None:
                webhook = await service.set_state(
                    tx, webhook.id, is_enabled=body.state == "enabled"
                )
            return await _view(tx, webhook)

    async def rotate(call: Call[Rotation]) -> WebhookWithSecret:
        """Give a webhook a new secret, shown this once; the older one signs too for a while."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            webhook = await service.rotate(
                tx, _webhook(call), overlap_hours=call.body.overlap_hours
            )
            return WebhookWithSecret(await _view(tx, webhook), webhook.sealed.secret)

    async def remove(call: Call[None]) -> None:
        """Remove a webhook with its log."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            await service.remove(tx, _webhook(call))

    read_only: dict[str, Any] = {"permission": "webhooks.read"}
    write: dict[str, Any] = {"permission": "webhooks.write"}
    return [
        operation("GET", ALL, page, response=WebhookList, **read_only),
        operation(
            "POST",
            ALL,
            add,
            request=NewWebhook,
            response=WebhookWithSecret,
            status=201,
            errors=(409,),
            **write,
        ),
        operation("GET", ONE, read, response=WebhookView, **read_only),
        operation("PATCH", ONE, change, request=WebhookChange, response=WebhookView, **write),
        operation(
            "POST", f"{ONE}/rotate", rotate, request=Rotation, response=WebhookWithSecret, **write
        ),
        operation("DELETE", ONE, remove, status=204, **write),
    ]


def _messages(db: Database) -> list[Operation]:
    async def test(call: Call[None]) -> MessageQueued:
        """Send a test message, before all others."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            return MessageQueued(format_id("msg", await service.send_test(tx, _webhook(call))))

    async def replay_failed(call: Call[Replay]) -> Replayed:
        """Send again what failed since a time."""
        since = _instant(call.body.since)
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            return Replayed(await service.send_again(tx, _webhook(call), message=None, since=since))

    async def replay(call: Call[None]) -> Replayed:
        """Send one message again, under the same id."""
        async with db.transaction(call.principal.organization, call.principal.actor) as tx:
            return Replayed(await service.send_again(tx, _webhook(call), message=_message(call)))

    async def page(call: Call[None]) -> MessagePage:
        """List the messages of a webhook, newest first; kept thirty days after their end."""
        limit = call.integer("limit", default=50, least=1, most=200)
        after, state = call.text("after"), _state(call.text("state"))
        async with db.transaction(call.principal.organization) as tx:
            webhook = await service.read(tx, _webhook(call))
            rows = await service.messages(
                tx,
                webhook.id,
                state=state,
                after=parse_id("msg", after) if after else None,
                limit=limit + 1,
            )
        more = len(rows) > limit
        return MessagePage(
            [_message_view(row) for row in rows[:limit]],
            format_id("msg", rows[limit - 1].id) if more else None,
        )

    async def read(call: Call[None]) -> MessageDetail:
        """Return a message with its newest attempts."""
        async with db.transaction(call.principal.organization) as tx:
            webhook = await service.read(tx, _webhook(call))
            row = await service.read_message(tx, webhook.id, _message(call))
            attempts = await service.attempts(tx, webhook.id, row.id)
            body = tx.sealer.open(tx.organization, row.key_id, row.body).decode()
        return MessageDetail(
            _message_view(row),
            body,
            [
                AttemptView(a.number, a.at.isoformat(), a.milliseconds, a.status, a.problem)
                for a in attempts
            ],
        )

    read_only: dict[str, Any] = {"permission": "webhooks.read"}
    write: dict[str, Any] = {"permission": "webhooks.write", "errors": (409,)}
    query = {
        "limit": "1 to 200, default 50",
        "after": "cursor from next",
        "state": "waiting, delivered or failed",
    }
    return [
        operation("POST", f"{ONE}/test", test, response=MessageQueued, status=202, **write),
        operation(
            "POST",
            f"{ONE}/replay",
            replay_failed,
            request=Replay,
            response=Replayed,
            status=202,
            **write,
        ),
        operation("GET", f"{ONE}/messages", page, response=MessagePage, query=query, **read_only),
        operation("GET", MESSAGE, read, response=MessageDetail, **read_only),
        operation("POST", f"{MESSAGE}/replay", replay, response=Replayed, status=202, **write),
    ]


async def _view(tx: Transaction, webhook: Webhook) -> WebhookView:
    counts = await service.count_by_state(tx, webhook.id)
    row = webhook.row
    is_failing = row.failing_since is not None
    return WebhookView(
        id=format_id("whk", webhook.id),
        url=webhook.sealed.url,
        description=webhook.sealed.description,
        project=None if webhook.project is None else format_id("prj", webhook.project),
        project_name=row.project_name,
        kinds=webhook.kinds,
        state=webhook.state.name.lower(),
        reason=webhook.reason,
        failing_since=_iso(row.failing_since),
        next_visit_at=_iso(row.due) if is_failing else None,
        older_secret_until=_iso(row.previous_until) if webhook.is_previous_valid else None,
        public_key=public_key(webhook.sealed.signing),
        messages=MessageCounts(counts[0], counts[1], counts[2]),
        created_at=row.created_at.isoformat(),
    )


def _message_view(row: Any) -> MessageView:
    state = MessageState(row.state)
    return MessageView(
        id=format_id("msg", row.id),
        kind=row.kind,
        state=state.name.lower(),
        attempts=row.attempts,
        status=row.status,
        problem=row.problem,
        next_try_at=_iso(row.next_at) if state is MessageState.WAITING else None,
        created_at=row.created_at.isoformat(),
        ended_at=_iso(row.ended_at),
    )


def _iso(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _webhook(call: Call[Any]) -> Any:
    return parse_id("whk", call.path["webhook"])


def _message(call: Call[Any]) -> Any:
    return parse_id("msg", call.path["message"])


def _instant(text: str) -> datetime:
    try:
        return msgspec.convert(text, datetime, strict=False).astimezone()
    except (msgspec.ValidationError, OverflowError):
        raise InvalidInputError(
            "This is no instant.", field="/since", cure="Write it like 2026-11-24T08:00:00Z."
        ) from None


def _state(text: str | None) -> MessageState | None:
    if text is None:
        return None
    try:
        return MessageState[text.upper()]
    except KeyError:
        raise InvalidInputError(
            "There is no such state of a message.",
            field="?state",
            cure="One of waiting, delivered, failed.",
        ) from None
