"""What happened to webhooks; addresses and secrets are in none of it."""

from typing import ClassVar
from uuid import UUID

from labelwright.kernel.events import Event


class WebhookAdded(Event, frozen=True, kw_only=True):
    """Somebody named an address that is told from now on."""

    name: ClassVar[str] = "webhook_added"
    webhook: UUID


class WebhookChanged(Event, frozen=True, kw_only=True):
    """Address, kinds or description of a webhook changed, or it was enabled again."""

    name: ClassVar[str] = "webhook_changed"
    webhook: UUID
    fields: list[str]


class WebhookSecretRotated(Event, frozen=True, kw_only=True):
    """A webhook signs with a new secret."""

    name: ClassVar[str] = "webhook_secret_rotated"
    webhook: UUID


class WebhookDisabled(Event, frozen=True, kw_only=True):
    """A webhook is told nothing any more: by a person, gone (410), or failing for too long."""

    name: ClassVar[str] = "webhook_disabled"
    webhook: UUID
    reason: str


class WebhookRemoved(Event, frozen=True, kw_only=True):
    """A webhook and its log are gone."""

    name: ClassVar[str] = "webhook_removed"
    webhook: UUID


class WebhookReplayed(Event, frozen=True, kw_only=True):
    """Somebody had messages sent again."""

    name: ClassVar[str] = "webhook_replayed"
    webhook: UUID
    messages: int
