"""Sign-in, and turning a token or cookie into a principal."""

import time
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec

from labelwright.database.engine import Connection, Database
from labelwright.identity import people_store, second_factor, store
from labelwright.identity.events import SignedIn
from labelwright.identity.model import SESSION_DAYS, Place, fold_email, new_token, token_hash
from labelwright.identity.passwords import verify_password
from labelwright.kernel.errors import InvalidInputError, NotFoundError, UnauthorizedError
from labelwright.kernel.principal import Principal

CACHE_SECONDS = 2.0
CACHE_ENTRIES = 10_000
SEEN_SECONDS = 300
KEY_USE_SECONDS = 3_600
"""When a session or token was last used is noted this coarsely: no write a request."""


class Authenticator:
    """Turns tokens and cookies into principals; remembers an answer for two seconds."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._cache: dict[tuple[bytes, str | None], tuple[float, Principal]] = {}

    async def by_token(self, token: str, organization: str | None) -> Principal:
        """Return the principal behind a bearer token."""
        digest = token_hash(token)
        cached = self._recall(digest, organization)
        if cached is not None:
            return cached
        async with self._db.personal() as connection:
            row = await store.credential_by_hash(connection, digest)
            if row is None:
                raise UnauthorizedError(
                    "This token is not valid.", cure="Use a live token, or ask for a new one."
                )
            if organization not in (None, row.slug):
                raise NotFoundError(
                    "This token belongs to another organization.",
                    code="no_organization",
                    cure="Leave the header out.",
                )
            if row.person is None:
                principal = Principal(
                    organization=row.organization,
                    slug=row.slug,
                    organization_name=row.organization_name,
                    roles=frozenset(row.roles),
                    scope=_scope(row),
                    key=row.id,
                )
            else:
                place = _choose(await places(connection, row.person), row.slug)
                principal = msgspec.structs.replace(
                    _principal(place, row.person, row.email, row.person_name),
                    scope=_scope(row),
                    key=row.id,
                )
        if _is_older(row.used_at, KEY_USE_SECONDS):
            async with self._db.transaction(row.organization) as tx:
                await people_store.note_use(tx, row.id)
        return self._remember(digest, organization, principal)

    async def by_session(
        self, cookie: str, organization: str | None
    ) -> tuple[Principal, list[Place]]:
        """Return the principal behind a session cookie, and all places of that person."""
        digest = token_hash(cookie)
        async with self._db.personal() as connection:
            row = await store.session_by_hash(connection, digest)
            if row is None:
                raise _ended()
            all_places = await places(connection, row.person)
        counted = [
            p for p in all_places if p.signed_out_at is None or p.signed_out_at < row.created_at
        ]
        if all_places and not counted:
            raise _ended()
        if _is_older(row.seen_at, SEEN_SECONDS):
            async with self._db.personal(row.person) as connection:
                await store.note_seen(connection, digest)
        place = _choose(counted, organization)
        principal = msgspec.structs.replace(
            _principal(place, row.person, row.email, row.name),
            is_session=True,
            session=row.id,
            proved_at=row.proved_at,
        )
        return principal, counted

    async def session(self, cookie: str, organization: str | None) -> Principal:
        """Return the principal behind a session cookie."""
        digest = token_hash(cookie)
        cached = self._recall(digest, organization)
        if cached is not None:
            return cached
        principal, _ = await self.by_session(cookie, organization)
        return self._remember(digest, organization, principal)

    async def sign_in(
        self,
        *,
        email: str | None,
        password: str | None,
        token: str | None,
        code: str | None,
        device: str,
    ) -> tuple[str, datetime]:
        """Return a new session's cookie text and end, for a password or an access token.

        A session that a token opened ends with that token; one of a smaller scope opens none.
        """
        person: UUID | None = None
        if token is not None:
            async with self._db.personal() as connection:
                row = await store.credential_by_hash(connection, token_hash(token))
            if row is not None and row.scope is not None:
                raise UnauthorizedError(
                    "A token with a scope opens no session: its session could do more than it may.",
                    code="scoped_token",
                    cure="Sign in with your password.",
                )
            person = None if row is None else row.person
        elif email is not None and password is not None:
            async with self._db.personal() as connection:
                found = await store.person_by_email(connection, fold_email(email))
            matches = await verify_password(found.password_hash if found else None, password)
            if found is not None and matches and found.disabled_at is None:
                person = found.id
        if person is None:
            raise UnauthorizedError(
                "That did not match: wrong address, password or token.",
                code="sign_in_failed",
                cure="Check for typing mistakes, or ask an administrator for a new token.",
            )
        async with self._db.personal(person) as connection:
            await second_factor.check(connection, self._db.sealer, person, code)
        opened_by = None if token is None else token_hash(token)
        return await self.start_session(person, device=device, opened_by=opened_by)

    async def prove(
        self, cookie: str, person: UUID, password: str, *, code: str | None, field: str
    ) -> None:
        """Note that a session's person knows the password and has the second factor, or raise."""
        async with self._db.personal(person) as connection:
            stored = await store.password_of(connection, person)
        if not await verify_password(stored, password):
            raise InvalidInputError(
                "That is not your password.",
                code="wrong_password",
                field=field,
                cure="Type it again.",
            )
        async with self._db.personal(person) as connection:
            try:
                await second_factor.check(connection, self._db.sealer, person, code)
            except UnauthorizedError as error:  # the session is as good as before
                raise InvalidInputError(
                    error.message, code=error.code, field="/code", cure=error.cure
                ) from None
            await store.note_proof(connection, token_hash(cookie))
        self.forget()

    async def sign_out(self, cookie: str) -> None:
        """End a session."""
        digest = token_hash(cookie)
        self._cache = {key: value for key, value in self._cache.items() if key[0] != digest}
        async with self._db.personal() as connection:
            row = await store.session_by_hash(connection, digest)
        if row is not None:
            async with self._db.personal(row.person) as connection:
                await store.revoke_session(connection, digest)

    async def start_session(
        self, person: UUID, *, device: str, opened_by: bytes | None = None
    ) -> tuple[str, datetime]:
        """Return a new session's cookie text and end; who asks has shown who it is."""
        cookie = new_token("session")
        async with self._db.personal(person) as connection:
            found = await places(connection, person)
            _choose(found, None)
            expires = await store.add_session(
                connection,
                token_hash(cookie),
                person,
                opened_by=opened_by,
                device=device,
                expires_days=SESSION_DAYS,
            )
        for place in found:
            async with self._db.transaction(place.organization) as tx:
                await tx.record(SignedIn(member=place.member))
        return cookie, expires

    def forget(self) -> None:
        """Ask the database anew about everybody: somebody's rights or sessions changed here."""
        self._cache.clear()

    def _recall(self, digest: bytes, organization: str | None) -> Principal | None:
        entry = self._cache.get((digest, organization))
        return entry[1] if entry is not None and entry[0] > time.monotonic() else None

    def _remember(self, digest: bytes, organization: str | None, principal: Principal) -> Principal:
        if len(self._cache) > CACHE_ENTRIES:
            self._cache.clear()
        self._cache[digest, organization] = (time.monotonic() + CACHE_SECONDS, principal)
        return principal


async def places(connection: Connection, person: UUID) -> list[Place]:
    """Return where a person works, by slug."""
    rows = await store.places_of_person(connection, person)
    return [
        Place(
            r.organization,
            r.slug,
            r.name,
            r.member,
            frozenset(r.roles),
            r.annotator,
            {UUID(project): frozenset(held) for project, held in r.project_roles.items()},
            r.signed_out_at,
            r.lender,
            r.second_factor_from,
            r.has_second_factor,
        )
        for r in rows
    ]


def _choose(found: list[Place], slug: str | None) -> Place:
    for place in found:
        if slug is None or place.slug == slug:
            return place
    if not found:
        raise UnauthorizedError(
            "You belong to no organization any more.", cure="Ask an administrator to add you again."
        )
    raise NotFoundError(
        "You have no access to that organization.",
        code="no_organization",
        cure="Choose one of yours.",
    )


def _principal(place: Place, person: UUID, email: str, name: str) -> Principal:
    due = place.second_factor_by
    return Principal(
        lacks_factor=due is not None and due <= datetime.now(UTC),
        organization=place.organization,
        slug=place.slug,
        organization_name=place.name,
        roles=place.roles,
        project_roles=place.project_roles,
        person=person,
        email=email,
        name=name,
        member=place.member,
        annotator=place.annotator,
    )


def _scope(row: Any) -> frozenset[str] | None:
    return None if row.scope is None else frozenset(row.scope)


def _is_older(at: datetime | None, seconds: int) -> bool:
    return at is None or (datetime.now(UTC) - at).total_seconds() > seconds


def _ended() -> UnauthorizedError:
    return UnauthorizedError("Your session has ended.", code="session_ended", cure="Sign in again.")
