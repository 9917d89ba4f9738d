"""Organizations, people, and what is issued to them."""

from typing import Any
from uuid import UUID

from labelwright.database.engine import Connection, Database, Transaction
from labelwright.identity import people_store, store
from labelwright.identity.events import (
    CredentialCreated,
    MemberAdded,
    OrganizationCreated,
)
from labelwright.identity.model import (
    MODES,
    USER_KIND,
    check_password,
    fold_email,
    new_token,
    same_name,
    slug_of,
    token_hash,
    twin_slug,
)
from labelwright.identity.passwords import hash_password
from labelwright.kernel.errors import (
    ConflictError,
    InvariantError,
    NotFoundError,
)
from labelwright.kernel.ids import new_id

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


async def add_person(
    connection: Connection, *, person: UUID, email: str, name: str, password: str | None
) -> bool:
    """Add a person; False when somebody has the address."""
    hashed = None
    if password is not None:
        check_password(password)
        hashed = await hash_password(password)
    return await store.add_person(
        connection, person, email=fold_email(email), name=name, password=hashed
    )


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
            await add_person(connection, person=person, email=email, name=name, password=password)
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


async def issue_token(
    tx: Transaction,
    *,
    person: UUID,
    name: str,
    scope: list[str] | None = None,
    days: int | None = None,
) -> str:
    """Return a new bearer token of a member; it is shown once."""
    _, token = await issue(tx, person=person, name=name, kind=USER_KIND, scope=scope, days=days)
    return token


async def issue_key(db: Database, *, organization: str, mode: str, name: str) -> str:
    """Return a new key for programs; test keys live in the organization's twin."""
    if mode not in MODES:
        raise NotFoundError(f"There is no mode {mode!r}.", field="/mode", cure="Use live or test.")
    owner = await ensure_organization(db, organization)
    if mode == "test":
        owner = await ensure_twin(db, owner, slug_of(organization))
    async with db.transaction(owner) as tx:
        _, token = await issue(tx, person=None, name=name, kind=mode, roles=KEY_ROLES)
    return token


async def issue(
    tx: Transaction,
    *,
    person: UUID | None,
    name: str,
    kind: str,
    roles: list[str] | None = None,
    scope: list[str] | None = None,
    days: int | None = None,
) -> tuple[UUID, str]:
    """Return the id and the text of a new token (``user``) or key (``live``, ``test``)."""
    token = new_token(kind)
    credential = new_id()
    mode = MODES.index(kind) if kind in MODES else 0
    await people_store.add_credential(
        tx,
        credential,
        digest=token_hash(token),
        person=person,
        name=name,
        mode=mode,
        roles=roles or [],
        scope=scope,
        days=days,
    )
    await tx.record(
        CredentialCreated(
            credential=credential,
            mode=MODES[mode],
            roles=roles or [],
            scope=scope,
            title=name,
            is_personal=person is not None,
        )
    )
    return credential, token
