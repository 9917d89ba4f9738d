"""The second factor: a code of the clock (RFC 6238), and recovery codes for when it is lost.

A code counts for its half minute and the ones beside it, and never twice. The secret lies sealed; a
recovery code lies as a hash and is used up. The connection must act as the person.
"""

import base64
import os
import secrets
import time
from typing import NamedTuple
from urllib.parse import quote
from uuid import UUID

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.hotp import HOTP

from labelwright.database.engine import Connection
from labelwright.database.seal import Sealer
from labelwright.identity import store
from labelwright.identity.model import token_hash
from labelwright.kernel.errors import ConflictError, InvalidInputError, UnauthorizedError

STEP_SECONDS = 30
DIGITS = 6
AROUND = 1
"""So many half minutes before and after this one count: clocks differ."""
SECRET_BYTES = 20
RECOVERY_CODES = 10

_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"


class Begun(NamedTuple):
    """What an authenticator app is given, this once."""

    secret: str
    uri: str


def code_at(secret: bytes, step: int) -> str:
    """Return the code of a half minute, counted from 1970 (RFC 4226, section 5.3)."""
    return HOTP(secret, DIGITS, SHA1()).generate(step).decode()  # noqa: S303  as the RFC says


def step_of(secret: bytes, code: str, *, now: float, after: int) -> int | None:
    """Return the half minute of a code that counts now and is later than ``after``, or None."""
    this = int(now // STEP_SECONDS)
    return next(
        (
            step
            for step in range(this - AROUND, this + AROUND + 1)
            if step > after and secrets.compare_digest(code_at(secret, step), code)
        ),
        None,
    )


def new_recovery_codes() -> list[str]:
    """Return codes of 49 random bits each, in two groups that can be read out."""
    drawn = ["".join(secrets.choice(_ALPHABET) for _ in range(10)) for _ in range(RECOVERY_CODES)]
    return [f"{code[:5]}-{code[5:]}" for code in drawn]


def is_recovery_code(code: str) -> bool:
    """Return whether a text has the form of a recovery code rather than of the clock's."""
    return not code.isdigit()


async def state(connection: Connection, person: UUID) -> tuple[bool, int]:
    """Return whether a person has a second factor, and how many recovery codes are left."""
    row = await store.second_factor(connection, person)
    is_on = row is not None and row.confirmed_at is not None
    return is_on, await store.recovery_codes_left(connection, person) if is_on else 0


async def begin(connection: Connection, sealer: Sealer, person: UUID, email: str) -> Begun:
    """Draw a secret; it counts after its first code was shown."""
    row = await store.second_factor(connection, person)
    if row is not None and row.confirmed_at is not None:
        raise ConflictError(
            "You have a second factor already.",
            code="second_factor_on",
            cure="Remove it first, then set up the new one.",
        )
    secret = os.urandom(SECRET_BYTES)
    await store.put_second_factor(
        connection, person, secret=sealer.seal(person, secret), key_id=sealer.key_id
    )
    text = base64.b32encode(secret).decode()
    label = quote(f"Labelwright:{email}")
    return Begun(text, f"otpauth://totp/{label}?secret={text}&issuer=Labelwright")


async def confirm(connection: Connection, sealer: Sealer, person: UUID, code: str) -> list[str]:
    """Let the second factor count; return the recovery codes, which are shown this once."""
    row = await store.second_factor(connection, person)
    if row is None or row.confirmed_at is not None:
        raise ConflictError(
            "Nothing waits to be confirmed.", code="second_factor_not_begun", cure="Begin anew."
        )
    if not await _use_clock(connection, sealer, person, code):
        raise InvalidInputError(
            "That is not the code of this half minute.",
            code="second_factor_wrong",
            field="/code",
            cure="Look at the app again; the clocks of both machines must be right.",
        )
    await store.confirm_second_factor(connection, person)
    return await renew_recovery_codes(connection, person)


async def renew_recovery_codes(connection: Connection, person: UUID) -> list[str]:
    """Return new recovery codes; the ones before open nothing any more."""
    codes = new_recovery_codes()
    await store.replace_recovery_codes(connection, person, [token_hash(code) for code in codes])
    return codes


async def remove(connection: Connection, person: UUID) -> bool:
    """Take the second factor and its recovery codes away; False when there is none."""
    await store.replace_recovery_codes(connection, person, [])
    return await store.delete_second_factor(connection, person)


async def check(connection: Connection, sealer: Sealer, person: UUID, code: str | None) -> None:
    """Raise unless a person has no second factor, or shows it."""
    row = await store.second_factor(connection, person)
    if row is None or row.confirmed_at is None:
        return
    if code is None:
        raise UnauthorizedError(
            "A code of your second factor is needed.",
            code="second_factor_needed",
            cure="Send code as well: from the app, or a recovery code.",
        )
    text = code.strip().replace(" ", "").lower()
    if is_recovery_code(text):
        is_right = await store.use_recovery_code(connection, person, token_hash(text))
    else:
        is_right = await _use_clock(connection, sealer, person, text)
    if not is_right:
        raise UnauthorizedError(
            "That code does not count: it is wrong, too old, or was used.",
            code="second_factor_wrong",
            cure="Wait for the next code of the app, or use a recovery code.",
        )


async def _use_clock(connection: Connection, sealer: Sealer, person: UUID, code: str) -> bool:
    row = await store.second_factor(connection, person)
    secret = sealer.open(person, row.key_id, row.secret)
    step = step_of(secret, code, now=time.time(), after=row.last_step)
    return step is not None and await store.use_step(connection, person, step)
