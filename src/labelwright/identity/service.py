"""Sign-in, and turning a token or cookie into a principal."""

import time
from datetime import datetime
from typing import Any
from uuid import UUID

from labelwright.database.engine import Connection, Database, Transaction
from labelwright.identity import store
from labelwright.identity.events import (
    CredentialCreated,
    MemberAdded,
    OrganizationCreated,
    SignedIn,
)
from labelwright.identity.model import (
    MODES,
    SESSION_DAYS,
    USER_KIND,
    Place,
    check_password,
    fold_email,
    new_token,
    same_name,
    slug_of,
    token_hash,
    twin_slug,
)
from labelwright.identity.passwords import hash_password, verify_password
from labelwright.kernel.errors import (
    ConflictError,
    InvariantError,
    NotFoundError,
    UnauthorizedError,
)
from labelwright.kernel.ids import new_id
from labelwright.kernel.principal import Principal

CACHE_SECONDS = 2.0
CACHE_ENTRIES = 10_000
KEY_ROLES = ["requester"]


async def ensure_organization(db: Database, name: str) -> UUID:
    """Return the organization with this name or slug, made if it is new.

    Two names can lead to one slug: whoever comes second is refused, not let in with the first.
    """
    slug = slug_of(name)
    found = await _ensure_slug(db, slug, name=name.strip())
    if found.twin_of is not None or not (name.strip() == slug or same_name(name, found.name)):
        raise ConflictError(
            f"Another organization has the slug {slug} already.",
            code="organization_name_taken",
            field="/organization",
            cure=f"Use another name, or {slug} for the organization that is there.",
        )
    return found.id


async def ensure_twin(db: Database, owner: UUID, slug: str) -> UUID:
    """Return the organization in which the test keys of ``owner`` work, made if it is new."""
    async with db.personal() as connection:
        row = await store.organization_by_slug(connection, slug)
    twin = await _ensure_slug(db, twin_slug(owner, slug), name=f"{row.name} (test)", twin_of=owner)
    if twin.twin_of != owner:
        raise InvariantError(f"The twin of {slug} belongs to another organization.")
    return twin.id


async def _ensure_slug(db: Database, slug: str, *, name: str, twin_of: UUID | None = None) -> Any:
    """Return (id, name, twin_of) of the organization with exactly this slug, made if it is new."""
    async with db.personal() as connection:
        found = await store.organization_by_slug(connection, slug)
    if found is not None:
        return found
    organization = new_id()
    async with db.transaction(organization) as tx:
        if await store.add_organization(tx, slug, name, twin_of):
            await tx.record(OrganizationCreated(slug=slug))
    async with db.personal() as connection:  # ours, or that of somebody who was quicker
        return await store.organization_by_slug(connection, slug)


async def find_organization(db: Database, slug: str) -> UUID:
    """Return the organization with this slug (a twin's is found as it is written)."""
    async with db.personal() as connection:
        found = await store.organization_by_slug(connection, slug)
        if found is None:
            found = await store.organization_by_slug(connection, slug_of(slug))
    if found is None:
        raise NotFoundError(f"There is no organization {slug}.", code="no_organization")
    return found.id


async def ensure_person(
    connection: Connection, *, person: UUID, email: str, name: str, password: str | None
) -> None:
    """Add a person under an address that nobody has yet."""
    hashed = None
    if password is not None:
        check_password(password)
        hashed = await hash_password(password)
    await store.add_person(connection, person, email=fold_email(email), name=name, password=hashed)


async def person_id(db: Database, email: str) -> UUID | None:
    """Return the person with this address, or None."""
    async with db.personal() as connection:
        found = await store.person_by_email(connection, fold_email(email))
    return None if found is None else found.id


async def put_person(db: Database, *, email: str, name: str, password: str | None) -> UUID:
    """Return the person with this address, made if new; ``password`` replaces an older one."""
    found = await person_id(db, email)
    person = found or new_id()
    async with db.personal(person) as connection:
        if found is None:
            await ensure_person(
                connection, person=person, email=email, name=name, password=password
            )
        elif password is not None:
            check_password(password)
            await store.set_password(connection, person, await hash_password(password))
    return person


async def keymap(db: Database, person: UUID) -> Any:
    """Return the keymap document of a person, None before any was put."""
    async with db.personal(person) as connection:
        return await store.keymap(connection, person)


async def put_keymap(db: Database, person: UUID, document: str) -> None:
    """Replace the keymap of a person by a JSON text."""
    async with db.personal(person) as connection:
        await store.set_keymap(connection, person, document)


async def add_member(tx: Transaction, person: UUID, roles: list[str]) -> UUID:
    """Make a person a member, or give further roles; return the member's id."""
    row = await store.put_member(tx, new_id(), person, sorted(set(roles)))
    await tx.record(MemberAdded(member=row.id, roles=list(row.roles)))
    return row.id


async def issue_token(tx: Transaction, *, person: UUID, name: str) -> str:
    """Return a new bearer token of a member; it is shown once."""
    return await _issue(tx, person=person, name=name, kind=USER_KIND, mode=0, roles=[])


async def issue_key(db: Database, *, organization: str, mode: str, name: str) -> str:
    """Return a new key for programs; test keys live in the organization's twin."""
    if mode not in MODES:
        raise NotFoundError(f"There is no mode {mode!r}.", field="/mode", cure="Use live or test.")
    owner = await ensure_organization(db, organization)
    if mode == "test":
        owner = await ensure_twin(db, owner, slug_of(organization))
    async with db.transaction(owner) as tx:
        return await _issue(
            tx, person=None, name=name, kind=mode, mode=MODES.index(mode), roles=KEY_ROLES
        )


async def _issue(
    tx: Transaction, *, person: UUID | None, name: str, kind: str, mode: int, roles: list[str]
) -> str:
    token = new_token(kind)
    credential = new_id()
    await store.add_credential(
        tx, credential, digest=token_hash(token), person=person, name=name, mode=mode, roles=roles
    )
    await tx.record(CredentialCreated(credential=credential, mode=MODES[mode], roles=roles))
    return token


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
                    key=row.id,
                )
            else:
                places = await _places(connection, row.person)
                place = _choose(places, row.slug)
                principal = _principal(
                    place, row.person, row.email, row.person_name, is_session=False
                )
        return self._remember(digest, organization, principal)

    async def by_session(
        self, cookie: str, organization: str | None
    ) -> tuple[Principal, list[Place]]:
        """Return the principal behind a session cookie, and all places of that person."""
        async with self._db.personal() as connection:
            row = await store.session_by_hash(connection, token_hash(cookie))
            if row is None:
                raise UnauthorizedError(
                    "Your session has ended.", code="session_ended", cure="Sign in again."
                )
            places = await _places(connection, row.person)
        place = _choose(places, organization)
        return _principal(place, row.person, row.email, row.name, is_session=True), places

    async def session(self, cookie: str, organization: str | None) -> Principal:
        """Return the principal behind a session cookie."""
        digest = token_hash(cookie)
        cached = self._recall(digest, organization)
        if cached is not None:
            return cached
        principal, _ = await self.by_session(cookie, organization)
        return self._remember(digest, organization, principal)

    async def sign_in(
        self, *, email: str | None, password: str | None, token: str | None
    ) -> tuple[str, datetime]:
        """Return a new session's cookie text and end, for a password or an access token.

        A session that a token opened ends with that token.
        """
        person: UUID | None = None
        if token is not None:
            async with self._db.personal() as connection:
                row = await store.credential_by_hash(connection, token_hash(token))
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
        return await self._start_session(person, None if token is None else token_hash(token))

    async def sign_out(self, cookie: str) -> None:
        """End a session."""
        digest = token_hash(cookie)
        self._cache = {key: value for key, value in self._cache.items() if key[0] != digest}
        async with self._db.personal() as connection:
            row = await store.session_by_hash(connection, digest)
        if row is not None:
            async with self._db.personal(row.person) as connection:
                await store.revoke_session(connection, digest)

    async def _start_session(self, person: UUID, opened_by: bytes | None) -> tuple[str, datetime]:
        cookie = new_token("session")
        async with self._db.personal(person) as connection:
            places = await _places(connection, person)
            _choose(places, None)
            expires = await store.add_session(
                connection,
                token_hash(cookie),
                person,
                opened_by=opened_by,
                expires_days=SESSION_DAYS,
            )
        for place in places:
            async with self._db.transaction(place.organization) as tx:
                await tx.record(SignedIn(member=place.member))
        return cookie, expires

    def _recall(self, digest: bytes, organization: str | None) -> Principal | None:
        entry = self._cache.get((digest, organization))
        return entry[1] if entry is not None and entry[0] > time.monotonic() else None

    def _remember(self, digest: bytes, organization: str | None, principal: Principal) -> Principal:
        if len(self._cache) > CACHE_ENTRIES:
            self._cache.clear()
        self._cache[digest, organization] = (time.monotonic() + CACHE_SECONDS, principal)
        return principal


async def _places(connection: Connection, person: UUID) -> list[Place]:
    rows = await store.places_of_person(connection, person)
    return [
        Place(r.organization, r.slug, r.name, r.member, frozenset(r.roles), r.annotator)
        for r in rows
    ]


def _choose(places: list[Place], slug: str | None) -> Place:
    for place in places:
        if slug is None or place.slug == slug:
            return place
    if not places:
        raise UnauthorizedError(
            "You belong to no organization any more.", cure="Ask an administrator to add you again."
        )
    raise NotFoundError(
        "You have no access to that organization.",
        code="no_organization",
        cure="Choose one of yours.",
    )


def _principal(place: Place, person: UUID, email: str, name: str, *, is_session: bool) -> Principal:
    return Principal(
        organization=place.organization,
        slug=place.slug,
        organization_name=place.name,
        roles=place.roles,
        person=person,
        email=email,
        name=name,
        member=place.member,
        annotator=place.annotator,
        is_session=is_session,
    )
