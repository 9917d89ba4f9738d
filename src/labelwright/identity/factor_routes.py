"""One's own second factor over HTTP; no decisions here."""

import io
from typing import Any

from labelwright.database.engine import Database
from labelwright.http import Call, Operation, Reply, operation
from labelwright.identity import account, second_factor
from labelwright.identity.account_routes import in_session
from labelwright.identity.authenticator import Authenticator
from labelwright.identity.people_schemas import (
    FactorBegun,
    FactorCode,
    FactorState,
    RecoveryCodes,
)
from labelwright.kernel.permissions import SIGNED_IN


def operations(db: Database, authenticator: Authenticator) -> list[Operation]:
    """Return the routes of one's own second factor."""

    async def read(call: Call[None]) -> FactorState:
        """Say whether one has a second factor."""
        person = in_session(call.principal)
        async with db.personal(person) as connection:
            return FactorState(*await second_factor.state(connection, person))

    async def begin(call: Call[None]) -> FactorBegun:
        """Draw the secret of a second factor; it counts after its first code was confirmed."""
        person = in_session(call.principal)
        async with db.personal(person) as connection:
            begun = await second_factor.begin(connection, db.sealer, person, call.principal.email)
        return FactorBegun(begun.secret, begun.uri, _picture(begun.uri))

    async def confirm(call: Call[FactorCode]) -> RecoveryCodes:
        """Let the second factor count; return the recovery codes."""
        person = in_session(call.principal)
        async with _own(call) as tx:
            codes = await second_factor.confirm(
                tx.connection, db.sealer, person, call.body.code.strip()
            )
            await account.note_second_factor(tx, is_on=True)
        authenticator.forget()
        return RecoveryCodes(codes)

    async def renew(call: Call[None]) -> RecoveryCodes:
        """Return other recovery codes; the ones before open nothing any more."""
        person = in_session(call.principal)
        async with db.personal(person) as connection:
            return RecoveryCodes(await second_factor.renew_recovery_codes(connection, person))

    async def remove(call: Call[None]) -> Reply:
        """Take one's own second factor away."""
        person = in_session(call.principal)
        async with _own(call) as tx:
            if await second_factor.remove(tx.connection, person):
                await account.note_second_factor(tx, is_on=False)
        authenticator.forget()
        return Reply(status=204)

    def _own(call: Call[Any]) -> Any:
        return db.transaction(
            call.principal.organization, call.principal.actor, person=call.principal.person
        )

    one = "/api/me/second-factor"
    own: dict[str, Any] = {"permission": SIGNED_IN}
    return [
        operation("GET", one, read, response=FactorState, **own),
        operation("POST", one, begin, response=FactorBegun, fresh=True, errors=(409,), **own),
        operation(
            "POST",
            f"{one}/confirm",
            confirm,
            request=FactorCode,
            response=RecoveryCodes,
            errors=(409,),
            **own,
        ),
        operation(
            "POST", f"{one}/recovery-codes", renew, response=RecoveryCodes, fresh=True, **own
        ),
        operation("DELETE", one, remove, status=204, fresh=True, **own),
    ]


def _picture(uri: str) -> str:
    import segno  # noqa: PLC0415  used when somebody sets a second factor up, and never else

    out = io.BytesIO()
    segno.make(uri, error="m").save(out, kind="svg", scale=4, border=2, light="#fff", nl=False)
    return out.getvalue().decode()
