"""Naming receivers, telling them what happened, sending again."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec

from labelwright.audit import service as audit
from labelwright.audit.model import told
from labelwright.database.engine import Database, Transaction
from labelwright.egress import EgressPolicy, EgressRefusedError
from labelwright.kernel import strict_json
from labelwright.kernel.errors import ConflictError, InvalidInputError, NotFoundError
from labelwright.kernel.ids import format_id, new_id
from labelwright.projects import service as projects
from labelwright.webhooks import store
from labelwright.webhooks.events import (
    WebhookAdded,
    WebhookChanged,
    WebhookDisabled,
    WebhookRemoved,
    WebhookReplayed,
    WebhookSecretRotated,
)
from labelwright.webhooks.model import (
    KINDS,
    LONGEST_OVERLAP,
    MOST_BODY_BYTES,
    MOST_WEBHOOKS,
    TEST_KIND,
    Sealed,
    Webhook,
    WebhookState,
)
from labelwright.webhooks.signing import new_secret, new_signing_key

READER = "webhooks"
MOST_URL = 2048
MOST_DESCRIPTION = 200
MOST_ATTEMPTS_SHOWN = 50
TELL_ROUNDS = 10
"""Batches of one organization's events before the next one gets its turn."""


async def add(
    tx: Transaction,
    policy: EgressPolicy,
    *,
    url: str,
    description: str,
    project: UUID | None,
    kinds: Sequence[str],
) -> Webhook:
    """Name a receiver; its secret is in what this returns, and shown now or never."""
    if len(await store.rows(tx)) >= MOST_WEBHOOKS:
        raise ConflictError(
            f"An organization has at most {MOST_WEBHOOKS} webhooks.",
            code="too_many_webhooks",
            cure="Remove one that is not needed.",
        )
    await _check(tx, description=description, project=project, kinds=kinds)
    webhook = new_id()
    sealed = Sealed(
        url=check_url(policy, url),
        description=description.strip(),
        secret=new_secret(),
        signing=new_signing_key(),
    )
    await store.add(tx, webhook, project=project, kinds=sorted(set(kinds)), sealed=sealed)
    await tx.record(WebhookAdded(project=project, webhook=webhook))
    return await read(tx, webhook)


async def change(
    tx: Transaction,
    policy: EgressPolicy,
    webhook: UUID,
    *,
    url: str | None,
    description: str | None,
    project: UUID | msgspec.UnsetType | None,
    kinds: Sequence[str] | None,
) -> Webhook:
    """Change what is given; what is not given stays."""
    before = await read(tx, webhook, lock=True)
    new_project = before.project if isinstance(project, msgspec.UnsetType) else project
    new_kinds = before.kinds if kinds is None else sorted(set(kinds))
    new_description = before.sealed.description if description is None else description.strip()
    await _check(tx, description=new_description, project=new_project, kinds=new_kinds)
    sealed = msgspec.structs.replace(
        before.sealed,
        url=before.sealed.url if url is None else check_url(policy, url),
        description=new_description,
    )
    await store.change(tx, webhook, project=new_project, kinds=new_kinds, sealed=sealed)
    was = (before.sealed.url, before.sealed.description, before.project, before.kinds)
    now = (sealed.url, sealed.description, new_project, new_kinds)
    names = ("url", "description", "project", "kinds")
    fields = [name for name, a, b in zip(names, was, now, strict=True) if a != b]
    if fields:
        await tx.record(WebhookChanged(project=new_project, webhook=webhook, fields=fields))
    return await read(tx, webhook)


async def set_state(tx: Transaction, webhook: UUID, *, is_enabled: bool) -> Webhook:
    """Enable a webhook, or disable it."""
    before = await read(tx, webhook, lock=True)
    if not is_enabled:
        await disable(tx, webhook, reason="person")
    elif await store.enable(tx, webhook):
        await tx.record(WebhookChanged(project=before.project, webhook=webhook, fields=["state"]))
    return await read(tx, webhook)


async def disable(tx: Transaction, webhook: UUID, *, reason: str) -> None:
    """Tell a webhook nothing any more, and say why."""
    if await store.disable(tx, webhook, reason=reason):
        project = (await read(tx, webhook)).project
        await tx.record(WebhookDisabled(project=project, webhook=webhook, reason=reason))


async def rotate(tx: Transaction, webhook: UUID, *, overlap_hours: int) -> Webhook:
    """Sign with a new secret; the one before signs too for some hours, 0: from now on not."""
    before = await read(tx, webhook, lock=True)
    overlap = timedelta(hours=overlap_hours)
    if not timedelta() <= overlap <= LONGEST_OVERLAP:
        most = LONGEST_OVERLAP // timedelta(hours=1)
        raise InvalidInputError(
            f"The older secret can sign for 0 to {most} hours.",
            field="/overlap_hours",
            cure=f"Send a whole number from 0 to {most}.",
        )
    sealed = msgspec.structs.replace(
        before.sealed,
        secret=new_secret(),
        previous=before.sealed.secret if overlap else None,
    )
    until = datetime.now(UTC) + overlap if overlap else None
    await store.rotate(tx, webhook, sealed=sealed, previous_until=until)
    await tx.record(WebhookSecretRotated(project=before.project, webhook=webhook))
    return await read(tx, webhook)


async def remove(tx: Transaction, webhook: UUID) -> None:
    """Delete a webhook with its log."""
    project = (await read(tx, webhook, lock=True)).project
    await store.remove(tx, webhook)
    await tx.record(WebhookRemoved(project=project, webhook=webhook))


async def read(tx: Transaction, webhook: UUID, *, lock: bool = False) -> Webhook:
    """Return a webhook."""
    row = await store.row(tx, webhook, lock=lock)
    if row is None:
        raise NotFoundError("There is no such webhook.", code="no_webhook")
    return _opened(tx, row)


async def read_all(tx: Transaction, *, enabled_only: bool = False) -> list[Webhook]:
    """Return the organization's webhooks, oldest first."""
    return [_opened(tx, row) for row in await store.rows(tx, enabled_only=enabled_only)]


async def send_test(tx: Transaction, webhook: UUID) -> UUID:
    """Send a message that means nothing, before all others; return its id."""
    found = await _enabled(tx, webhook)
    message = new_id()
    body = _body(TEST_KIND, datetime.now(UTC), {"webhook": format_id("whk", webhook)})
    sealed = tx.sealer.seal(tx.organization, body)
    new = store.NewMessage(found.id, message, None, None, 0, TEST_KIND, sealed)
    await store.add_messages(tx, [new])
    await store.visit_now(tx, webhook)
    return message


async def send_again(
    tx: Transaction, webhook: UUID, *, message: UUID | None, since: datetime | None = None
) -> int:
    """Send one message again, or all that failed since a time; return how many."""
    found = await _enabled(tx, webhook)
    if message is not None:
        await read_message(tx, webhook, message)
    n = await store.send_again(tx, webhook, message_id=message, since=since)
    if n:
        await store.visit_now(tx, webhook)
        await tx.record(WebhookReplayed(project=found.project, webhook=webhook, messages=n))
    return n


async def read_message(tx: Transaction, webhook: UUID, message: UUID) -> Any:
    """Return a message's row."""
    row = await store.message(tx, webhook, message)
    if row is None:
        raise NotFoundError("There is no such message.", code="no_message")
    return row


async def attempts(tx: Transaction, webhook: UUID, message: UUID) -> list[Any]:
    """Return the newest attempts of a message."""
    return await store.attempts(tx, webhook, message, most=MOST_ATTEMPTS_SHOWN)


async def tell_all(db: Database) -> int:
    """Make messages of the events that nobody was told of; return how many events were read."""
    total = 0
    for organization in await audit.readers_behind(db, READER):
        for _ in range(TELL_ROUNDS):
            async with db.transaction(organization) as tx:
                n_read = await _tell(tx)
            total += n_read
            if not n_read:
                break
    return total


async def _tell(tx: Transaction) -> int:
    place, head = await audit.begin_reading(tx, READER)
    webhooks = await read_all(tx, enabled_only=True)  # after the head was read: none is passed over
    if not webhooks:
        await audit.have_read(tx, READER, head)
        return head - place
    events = await audit.read_on(tx, after=place, names=KINDS)
    messages = [
        store.NewMessage(
            webhook.id,
            new_id(),
            event.id,
            event.task,
            1,
            KINDS[event.name],
            tx.sealer.seal(
                tx.organization,
                _body(KINDS[event.name], event.at, {"sequence": event.seq, **told(event.body)}),
            ),
        )
        for event in events
        if event.name in KINDS
        for webhook in webhooks
        if event.at >= webhook.row.created_at and webhook.wants(KINDS[event.name], event.project)
    ]
    if messages:
        await store.add_messages(tx, messages)
    await audit.have_read(tx, READER, events[-1].seq if events else place)
    return len(events)


def _body(kind: str, at: datetime, data: dict[str, Any]) -> bytes:
    """Return the bytes of a message. A text in an event may be long; ids never are."""
    document = {"type": kind, "timestamp": at.astimezone(UTC).isoformat(), "data": data}
    body = strict_json.encode(document)
    if len(body) <= MOST_BODY_BYTES:
        return body
    short = {name: value for name, value in data.items() if not isinstance(value, list | dict)}
    cut = {n: v[:500] if isinstance(v, str) else v for n, v in short.items()}
    return strict_json.encode({**document, "data": cut})


async def purge_all(db: Database) -> int:
    """Delete messages that ended thirty days ago; return how many."""
    total = 0
    while True:
        async with db.dispatching() as connection:
            gone = await store.purge(connection)
        total += gone
        if gone < store.PURGE_BATCH:
            return total


def check_url(policy: EgressPolicy, url: str) -> str:
    """Return the canonical form of an address that messages can be sent to."""
    if len(url) > MOST_URL:
        raise InvalidInputError(
            f"The address is longer than {MOST_URL} characters.",
            field="/url",
            cure="Send a shorter one.",
        )
    try:
        return policy.check_url(url)
    except EgressRefusedError as error:
        raise EgressRefusedError(
            error.message, code=error.code, field="/url", cure=error.cure
        ) from None


async def _check(
    tx: Transaction, *, description: str, project: UUID | None, kinds: Sequence[str]
) -> None:
    if len(description) > MOST_DESCRIPTION:
        raise InvalidInputError(
            f"The description is longer than {MOST_DESCRIPTION} characters.",
            field="/description",
            cure="Shorten it.",
        )
    known = set(KINDS.values())
    for place, kind in enumerate(kinds):
        if kind not in known:
            raise InvalidInputError(
                "There is no such kind of message.",
                field=f"/kinds/{place}",
                cure=f"One of {', '.join(sorted(known))}.",
            )
    if project is not None:
        await projects.read_project(tx, project)


async def _enabled(tx: Transaction, webhook: UUID) -> Webhook:
    found = await read(tx, webhook)
    if found.state is WebhookState.DISABLED:
        raise ConflictError(
            "The webhook is disabled.", code="webhook_disabled", cure="Enable it first."
        )
    return found


def _opened(tx: Transaction, row: Any) -> Webhook:
    return Webhook(
        id=row.id,
        project=row.project,
        kinds=row.kinds,
        sealed=strict_json.convert(tx.open(row.key_id, row.sealed), Sealed),
        state=WebhookState(row.state),
        reason=row.reason,
        is_previous_valid=row.is_previous_valid,
        failures=row.failures,
        row=row,
    )


messages = store.messages
count_by_state = store.count_by_state
