"""Password hashes: argon2id, a few at a time, never on the event loop."""

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

_slots = asyncio.Semaphore(2)


async def hash_password(password: str) -> str:
    """Return the argon2id hash of ``password``."""
    async with _slots:
        return await asyncio.to_thread(_hasher().hash, password)


async def verify_password(stored: str | None, password: str) -> bool:
    """Return whether ``password`` matches; takes as long when there is no such person."""
    async with _slots:
        return await asyncio.to_thread(_verify, stored, password)


def _verify(stored: str | None, password: str) -> bool:
    from argon2.exceptions import (  # noqa: PLC0415  argon2 is loaded at the first sign-in only
        InvalidHashError,
        VerificationError,
    )

    try:
        return _hasher().verify(stored or _nobody(), password) and stored is not None
    except (VerificationError, InvalidHashError):
        return False


def _hasher() -> "PasswordHasher":
    """Return a hasher with OWASP's second profile."""
    from argon2 import PasswordHasher  # noqa: PLC0415

    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


_cached_nobody = ""


def _nobody() -> str:
    global _cached_nobody  # noqa: PLW0603  made once a process: it costs as much as a sign-in
    if not _cached_nobody:
        _cached_nobody = _hasher().hash("nobody has this password")
    return _cached_nobody
