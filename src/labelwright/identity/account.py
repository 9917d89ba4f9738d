"""What somebody does with his own account: sessions and the password.

The transactions are of the organization he works in and act as his person as well, so that the
change and its event are one.
"""

from uuid import UUID

from labelwright.database.engine import Transaction
from labelwright.identity import store
from labelwright.identity.events import PasswordChanged, SecondFactorChanged, SessionsEnded
from labelwright.identity.model import check_password, token_hash
from labelwright.identity.passwords import hash_password
from labelwright.kernel.errors import NotFoundError
from labelwright.kernel.principal import ActorKind


async def end_session(tx: Transaction, person: UUID, session: UUID) -> None:
    """End one of a person's sessions."""
    if not await store.revoke_session_by_id(tx.connection, person, session):
        raise NotFoundError("There is no such session.", code="no_session")
    await tx.record(SessionsEnded(member=_member(tx), count=1))


async def end_others(tx: Transaction, person: UUID, cookie: str) -> int:
    """End all of a person's sessions but the one of this cookie; return how many."""
    count = await store.revoke_sessions(tx.connection, person, but=token_hash(cookie))
    if count:
        await tx.record(SessionsEnded(member=_member(tx), count=count))
    return count


async def change_password(tx: Transaction, person: UUID, cookie: str, password: str) -> None:
    """Set a person's password and end the other sessions; who asks has shown who he is."""
    check_password(password)
    await store.set_password(tx.connection, person, await hash_password(password))
    await tx.record(PasswordChanged(member=_member(tx), how="own"))
    await end_others(tx, person, cookie)


async def note_second_factor(tx: Transaction, *, is_on: bool) -> None:
    """Record that the person who acts has a second factor from now on, or none."""
    await tx.record(SecondFactorChanged(member=_member(tx), is_on=is_on))


def _member(tx: Transaction) -> UUID | None:
    return tx.actor.id if tx.actor.kind is ActorKind.MEMBER else None


sessions = store.sessions
