"""Checks of the database itself: its release, its roles, its wall, what slows it down."""

import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from labelwright.database.migrate import HEAD
from labelwright.database.roles import APP, DISPATCH, FLOW
from labelwright.database.seal import KEY_BYTES, Sealer
from labelwright.doctor import store
from labelwright.doctor.look import Look
from labelwright.doctor.model import Finding, Severity

TESTED_VERSION = 180_000
CLOCK_SECONDS, WRONG_CLOCK_SECONDS = 2.0, 60.0
FULL_SHARE = 0.8
LONG_TRANSACTION_SECONDS = 300.0
IDLE_TRANSACTION_SECONDS = 60.0
DEAD_ROWS = 50_000


async def server(look: Look) -> AsyncIterator[Finding]:
    """Check release, clock, connections and autovacuum."""
    before = time.time()
    facts = await store.server_facts(look.owner)
    here = (before + time.time()) / 2
    if facts.version < TESTED_VERSION:
        yield Finding(
            "database_untested",
            Severity.WARNING,
            f"The database is PostgreSQL {facts.version_text}.",
            "Everything is tested with PostgreSQL 18.",
            "Upgrade it, with pg_upgrade or by a dump.",
        )
    difference = here - facts.now
    if abs(difference) > CLOCK_SECONDS:
        yield Finding(
            "clock_differs",
            Severity.ERROR if abs(difference) > WRONG_CLOCK_SECONDS else Severity.WARNING,
            f"This machine's clock and the database's differ by {difference:+.1f} s.",
            "Ids sort by this machine's clock, leases end by the database's.",
            "Let both follow one time server: timedatectl set-ntp true",
        )
    if facts.sessions > FULL_SHARE * facts.most:
        yield Finding(
            "connections_full",
            Severity.WARNING,
            f"{facts.sessions} of {facts.most} connections are in use.",
            "When none is left, requests are refused with 503.",
            "Raise max_connections, or run fewer servers and workers.",
        )
    if not facts.has_autovacuum:
        yield Finding(
            "autovacuum_off",
            Severity.ERROR,
            "autovacuum is off.",
            "The queue is updated all day; without it every lease gets slower.",
            "ALTER SYSTEM SET autovacuum = on; SELECT pg_reload_conf();",
        )


async def schema(look: Look) -> AsyncIterator[Finding]:
    """Check that the schema is this release's and every table stands behind the wall."""
    version = await store.schema_version(look.owner)
    if version != HEAD:
        is_newer = version is not None and version > HEAD
        yield Finding(
            "schema_differs",
            Severity.ERROR,
            f"The database is at schema {version or 'none'}, this release knows {HEAD}.",
            "Another release migrated it." if is_newer else "It was not migrated yet.",
            "Use the newer release." if is_newer else "labelwright migrate",
        )
    for table in await store.open_tables(look.owner):
        yield Finding(
            "wall_open",
            Severity.ERROR,
            f"Table {table} stands outside the wall.",
            "Row-level security keeps the tenants apart; the server refuses to start without it.",
            f"ALTER TABLE labelwright.{table} ENABLE ROW LEVEL SECURITY; ALTER TABLE"
            f" labelwright.{table} FORCE ROW LEVEL SECURITY; then labelwright migrate",
        )


async def roles(look: Look) -> AsyncIterator[Finding]:
    """Check that the service's roles are there and no stronger than they should be."""
    found = {row.rolname: row for row in await store.role_facts(look.owner)}
    for role in (APP, DISPATCH, FLOW):
        row = found.get(role)
        if row is None or row.is_strong or row.owns:
            what = "is missing" if row is None else "could look over the wall"
            yield Finding(
                "role_wrong",
                Severity.ERROR,
                f"The role {role} {what}.",
                "The service works under roles without rights.",
                "labelwright migrate"
                if row is None
                else f"ALTER ROLE {role} NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB;",
            )


async def transactions(look: Look) -> AsyncIterator[Finding]:
    """Check for transactions that hold back the cleaning of rows."""
    seen: dict[int, Any] = {}
    for connection in (look.owner, look.app, look.dispatch, *look.others):
        for row in await store.sessions(connection):
            seen[row.pid] = row
    for row in seen.values():
        is_idle = (row.state or "").startswith("idle in transaction")
        if is_idle and row.idle > IDLE_TRANSACTION_SECONDS:
            yield _transaction(row, "idle_transaction", f"does nothing since {row.idle:.0f} s")
        elif row.transaction > LONG_TRANSACTION_SECONDS:
            yield _transaction(row, "long_transaction", f"runs since {row.transaction:.0f} s")
    for row in await store.held_back(look.owner):
        yield Finding(
            "rows_held_back",
            Severity.WARNING,
            f"The {row.kind} {row.name} holds old rows.",
            "The queue cannot be cleaned while it exists; leases get slower.",
            f"ROLLBACK PREPARED '{row.name}';"
            if row.kind.startswith("prepared")
            else f"SELECT pg_drop_replication_slot('{row.name}');",
        )


def _transaction(row: Any, code: str, what: str) -> Finding:
    return Finding(
        code,
        Severity.WARNING,
        f"A transaction of {row.usename} (process {row.pid}) {what}.",
        "Rows that changed since cannot be cleaned away; leases get slower the longer it lasts.",
        f"End it where it comes from, or: SELECT pg_terminate_backend({row.pid});",
    )


async def dead_rows(look: Look) -> AsyncIterator[Finding]:
    """Check for tables full of dead rows."""
    for row in await store.dead_rows(look.owner, least=DEAD_ROWS):
        yield Finding(
            "dead_rows",
            Severity.WARNING,
            f"Table {row.relname} has {row.dead:,} dead rows beside {row.live:,} live ones.",
            "Every search steps over them.",
            f"VACUUM (ANALYZE) labelwright.{row.relname}; if they stay, end long transactions.",
        )


async def key(look: Look, home: Path) -> AsyncIterator[Finding]:
    """Check that the key in the home opens what is stored in this database."""
    try:
        data = (home / "secrets" / "seal-1.key").read_bytes()
    except OSError:
        return  # told already, as a missing secret
    check = await store.seal_check(look.app)
    if check is not None and len(data) == KEY_BYTES and not Sealer({1: data}).recognises(check):
        yield Finding(
            "key_differs",
            Severity.ERROR,
            "The data in this database was sealed with another key.",
            "Nothing that is stored can be read; the service refuses to start.",
            f"Copy secrets/ of the home that it was made with to {home / 'secrets'}.",
        )
