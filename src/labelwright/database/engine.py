"""Connections and transactions.

A `Transaction` belongs to one organization: the setting that row-level security reads is made in
the transaction itself and ends with it. Forgetting it fails closed. Only the edge (a route, a job,
a command) opens one; services are handed it and never commit.
"""

import itertools
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Any, LiteralString, cast
from uuid import UUID

from psycopg import AsyncConnection, AsyncRawCursor, OperationalError, errors, sql
from psycopg.rows import namedtuple_row
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from labelwright.database.seal import Sealer
from labelwright.kernel import strict_json
from labelwright.kernel.errors import UnavailableError
from labelwright.kernel.events import Event
from labelwright.kernel.ids import new_id
from labelwright.kernel.principal import SYSTEM, Actor

Parameters = Sequence[object] | dict[str, object]
Connection = AsyncConnection[Any]
InlineHandler = Callable[["Transaction", Any], Awaitable[None]]


class Transaction:
    """One transaction behind the wall of one organization."""

    def __init__(
        self,
        connection: Connection,
        *,
        organization: UUID,
        actor: Actor,
        sealer: Sealer,
        inline: dict[type[Event], list[InlineHandler]],
    ) -> None:
        self.connection = connection
        self.organization = organization
        self.actor = actor
        self.sealer = sealer
        self._sent: list[tuple[LiteralString, Sequence[object]]] = []
        self._sent_rows: set[object] = set()
        self.fresh: set[object] = set()
        """Names of facts that this transaction wrote itself: nobody may remember them yet."""
        self._inline = inline

    async def send(
        self, query: LiteralString, parameters: Sequence[object], *, row: object = None
    ) -> None:
        """Write soon: with the next statement whose result is looked at, or with the commit.

        What was sent until then travels as one statement, which costs a fraction of the round
        trips. So the parts are INSERT, UPDATE or DELETE that do not read what the others write;
        ``row`` names the row that a part writes, and one that is named twice starts anew.
        """
        if row is not None and row in self._sent_rows:
            await self.flush()
        self._sent.append((query, parameters))
        self._sent_rows.add(row)

    async def flush(self) -> None:
        """Write what was sent."""
        if not self._sent:
            return
        sent, self._sent = self._sent, []
        self._sent_rows.clear()
        cursor = AsyncRawCursor(self.connection)
        together = [parameter for _, parameters in sent for parameter in parameters]
        await cursor.execute(_as_one(tuple(query for query, _ in sent)), together)

    async def execute(self, query: LiteralString, parameters: Parameters = ()) -> int:
        """Run a statement; return the number of rows it touched."""
        await self.flush()
        cursor = await self.connection.execute(query, parameters)
        return cursor.rowcount

    async def one(self, query: LiteralString, parameters: Parameters = ()) -> Any:
        """Return the first row (a named tuple), or None."""
        await self.flush()
        return await (await self.connection.execute(query, parameters)).fetchone()

    async def all(self, query: LiteralString, parameters: Parameters = ()) -> list[Any]:
        """Return every row (named tuples)."""
        await self.flush()
        return await (await self.connection.execute(query, parameters)).fetchall()

    async def all_binary(self, query: LiteralString, parameters: Parameters = ()) -> list[Any]:
        """Return every row, sent in binary: bytes come in half the size and need no decoding."""
        await self.flush()
        cursor = await self.connection.execute(query, parameters, binary=True)
        return await cursor.fetchall()

    def seal(self, document: object) -> bytes:
        """Return ``document`` as JSON, sealed for this organization."""
        return self.sealer.seal(self.organization, strict_json.encode(document))

    def open(self, key_id: int, data: bytes) -> Any:
        """Return the document that `seal` stored."""
        return strict_json.decode_own(self.sealer.open(self.organization, key_id, data))

    @property
    def key_id(self) -> int:
        """Return the key that `seal` uses."""
        return self.sealer.key_id

    async def record(
        self, event: Event, *, on_behalf: UUID | None = None, label: UUID | None = None
    ) -> None:
        """Store ``event`` with this transaction, and run its inline handlers in it.

        ``label`` is what the event accepted: it gets its place among the project's labels when the
        event gets its number.
        """
        event_id = new_id()
        body = self.sealer.seal(self.organization, strict_json.canonical(event.body()))
        await self.send(
            """INSERT INTO event (organization, id, project, task, name, schema_version,
                                  actor_kind, actor, on_behalf, body, key_id)
               VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)""",
            [
                self.organization,
                event_id,
                event.project,
                event.task,
                event.name,
                event.schema_version,
                self.actor.kind,
                self.actor.id,
                on_behalf,
                body,
                self.key_id,
            ],
        )
        await self.send(
            "INSERT INTO outbox (organization, event, project, label) VALUES (%s, %s, %s, %s)",
            [self.organization, event_id, event.project, label],
        )
        for handler in self._inline.get(type(event), ()):
            await handler(self, event)


class Database:
    """The pools of the two roles that a process uses.

    Parameters
    ----------
    app_url, dispatch_url
        Connection strings of ``labelwright_app`` and ``labelwright_dispatch``.
    max_connections
        Upper size of the app pool; dispatch uses two.
    """

    def __init__(
        self, *, app_url: str, dispatch_url: str, sealer: Sealer, max_connections: int = 16
    ) -> None:
        self.sealer = sealer
        self._inline: dict[type[Event], list[InlineHandler]] = {}
        self._app = _pool(app_url, max_connections)
        self._dispatch = _pool(dispatch_url, 2)

    def pool_statistics(self) -> dict[str, dict[str, int]]:
        """Return how the pool of each role is used, in the driver's own names."""
        return {"app": self._app.get_stats(), "dispatch": self._dispatch.get_stats()}

    def on(self, event: type[Event], handler: InlineHandler) -> None:
        """Run ``handler`` in the same transaction whenever ``event`` is recorded."""
        self._inline.setdefault(event, []).append(handler)

    async def open(self) -> None:
        """Open the pools."""
        await self._app.open(wait=True, timeout=30)
        await self._dispatch.open()

    async def close(self) -> None:
        """Close the pools."""
        await self._app.close()
        await self._dispatch.close()

    @asynccontextmanager
    async def transaction(
        self, organization: UUID, actor: Actor = SYSTEM, *, person: UUID | None = None
    ) -> AsyncGenerator[Transaction]:
        """Open a transaction of ``organization``: commits at the end, rolls back on any error.

        With ``person`` it sees and writes that person's own rows as well.
        """
        async with self._borrow(self._app, org=organization, person=person) as connection:
            tx = Transaction(
                connection,
                organization=organization,
                actor=actor,
                sealer=self.sealer,
                inline=self._inline,
            )
            yield tx
            await tx.flush()

    @asynccontextmanager
    async def personal(self, person: UUID | None = None) -> AsyncGenerator[Connection]:
        """Open a transaction that sees one person's own rows, and the searches of the flow role."""
        async with self._borrow(self._app, person=person) as connection:
            yield connection

    @asynccontextmanager
    async def dispatching(self) -> AsyncGenerator[Connection]:
        """Open a transaction that sees ids, states and times across organizations."""
        async with self._borrow(self._dispatch) as connection:
            yield connection

    @asynccontextmanager
    async def _borrow(
        self, pool: AsyncConnectionPool[Connection], **settings: UUID | None
    ) -> AsyncGenerator[Connection]:
        begin = sql.SQL("BEGIN")
        for name, value in settings.items():
            if value is not None:
                begin += sql.SQL("; SET LOCAL {} = {}").format(
                    sql.Identifier("labelwright", name), sql.Literal(str(value))
                )
        try:
            async with pool.connection(timeout=5) as connection:
                await connection.execute(begin)
                yield connection
        except (PoolTimeout, errors.AdminShutdown, errors.CannotConnectNow) as error:
            raise UnavailableError(
                "The database does not answer.", cure="Nothing was changed; try again in a moment."
            ) from error
        except OperationalError as error:
            # connection lost, resources, shutdown, and (40) two transactions in each other's way
            passing = ("08", "40", "53", "57")
            if error.sqlstate is not None and not error.sqlstate.startswith(passing):
                raise
            raise UnavailableError(
                "The database is not available.",
                cure="Nothing was confirmed; send the request again.",
            ) from error


@lru_cache(maxsize=512)
def _as_one(queries: tuple[LiteralString, ...]) -> bytes:
    """Return several statements as one, its parameters numbered."""
    numbers = itertools.count(1)
    parts = ", ".join(f"w{n} AS ({query})" for n, query in enumerate(queries))
    one = f"WITH {parts} SELECT" if len(queries) > 1 else "".join(queries)
    return re.sub("%(s|%)", lambda m: "%" if m[1] == "%" else f"${next(numbers)}", one).encode()


def _pool(url: str, size: int) -> AsyncConnectionPool[Connection]:
    return AsyncConnectionPool(
        url,
        kwargs={
            "row_factory": namedtuple_row,
            # compiling a plan takes longer than any of ours runs
            "options": "-c search_path=labelwright,pg_catalog -c jit=off",
            "autocommit": True,  # `_borrow` begins, in one statement with the settings
        },
        connection_class=cast("type[Connection]", AsyncConnection),
        min_size=1,
        max_size=size,
        open=False,
        max_idle=60,
    )
