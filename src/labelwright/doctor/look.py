"""The connections that the doctor looks through: read-only, with a limit on every statement."""

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from uuid import UUID

from psycopg import AsyncConnection
from psycopg.rows import namedtuple_row

from labelwright.database.engine import Connection
from labelwright.database.roles import APP, DISPATCH, role_url

STATEMENT_SECONDS = 20
_OPTIONS = (
    "-c search_path=labelwright,pg_catalog -c default_transaction_read_only=on"
    f" -c statement_timeout={STATEMENT_SECONDS}s"
)


class Look:
    """One look into an installation's database, as its three roles.

    ``deep`` lifts the limits that keep a look cheap beside a running service.
    """

    def __init__(self, roles: dict[str, Connection], *, deep: bool = False) -> None:
        self.owner = roles["owner"]
        self.app = roles[APP]
        self.dispatch = roles[DISPATCH]
        self.deep = deep
        self.others: list[Connection] = []
        """Further connections whose sessions can be looked at."""

    @asynccontextmanager
    async def inside(self, organization: UUID) -> AsyncGenerator[Connection]:
        """Yield the app role's connection behind the wall of an organization."""
        async with self.app.transaction():
            await self.app.execute(
                "SELECT set_config('labelwright.org', %s, true)", [str(organization)]
            )
            yield self.app


@asynccontextmanager
async def opened(
    owner_url: str, *, deep: bool = False, superuser_url: str | None = None
) -> AsyncGenerator[Look]:
    """Open the connections; every one runs each statement in a transaction of its own."""
    async with AsyncExitStack() as stack:
        roles = {"owner": await connect(owner_url, stack)}
        for role in (APP, DISPATCH):
            roles[role] = await connect(role_url(owner_url, role), stack)
        look = Look(roles, deep=deep)
        if superuser_url is not None:
            look.others.append(await connect(superuser_url, stack))
        yield look


async def connect(url: str, stack: AsyncExitStack) -> Connection:
    """Return a connection that the stack closes."""
    connection: AsyncConnection[Any] = await AsyncConnection.connect(
        url,
        autocommit=True,
        connect_timeout=10,
        row_factory=namedtuple_row,
        options=_OPTIONS,
        application_name="labelwright doctor",
    )
    stack.push_async_callback(connection.close)
    return connection
