"""What webhooks look like over HTTP."""

from typing import Literal

import msgspec


class NewWebhook(msgspec.Struct, forbid_unknown_fields=True):
    """An address to be told. ``kinds`` empty: of everything; ``project`` null: of every one."""

    url: str
    description: str = ""
    project: str | None = None
    kinds: list[str] = []


class WebhookChange(msgspec.Struct, forbid_unknown_fields=True):
    """What is given is changed."""

    url: str | None = None
    description: str | None = None
    project: str | msgspec.UnsetType | None = msgspec.UNSET
    kinds: list[str] | None = None
    state: Literal["enabled", "disabled"] | None = None


class Rotation(msgspec.Struct, forbid_unknown_fields=True):
    """A new secret; the one before goes on signing for some hours, 168 at most."""

    overlap_hours: int = 24


class Replay(msgspec.Struct, forbid_unknown_fields=True):
    """All messages that failed, of those made since a time (RFC 3339)."""

    since: str


class MessageCounts(msgspec.Struct):
    """Messages in the log; each figure stops at 1,000."""

    waiting: int
    delivered: int
    failed: int


class WebhookView(msgspec.Struct):
    """A webhook as its organization sees it.

    ``reason``: why it is disabled: person, gone (it answered 410) or failing (for seven days).
    ``failing_since``: no message arrived since then. ``public_key`` checks ``v1a`` signatures.
    """

    id: str
    url: str
    description: str
    project: str | None
    project_name: str | None
    kinds: list[str]
    state: str
    reason: str | None
    failing_since: str | None
    next_visit_at: str | None
    older_secret_until: str | None
    public_key: str
    messages: MessageCounts
    created_at: str


class WebhookWithSecret(msgspec.Struct):
    """A webhook with its secret, which is shown this once."""

    webhook: WebhookView
    secret: str


class WebhookList(msgspec.Struct):
    """Webhooks, oldest first, and the kinds of messages that there are."""

    items: list[WebhookView]
    kinds: list[str]


class MessageView(msgspec.Struct):
    """A message; ``status`` is what the receiver answered last, ``problem`` why it did not."""

    id: str
    kind: str
    state: str
    attempts: int
    status: int | None
    problem: str | None
    next_try_at: str | None
    created_at: str
    ended_at: str | None


class MessagePage(msgspec.Struct):
    """Messages, newest first."""

    items: list[MessageView]
    next: str | None


class AttemptView(msgspec.Struct):
    """One attempt to bring a message."""

    number: int
    at: str
    milliseconds: int
    status: int | None
    problem: str | None


class MessageDetail(msgspec.Struct):
    """A message with the bytes that are sent, and its newest attempts."""

    message: MessageView
    body: str
    attempts: list[AttemptView]


class MessageQueued(msgspec.Struct):
    """The message is on its way."""

    id: str


class Replayed(msgspec.Struct):
    """So many messages are sent again."""

    messages: int
