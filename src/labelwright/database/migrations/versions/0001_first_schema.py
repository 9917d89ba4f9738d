"""First schema: the whole data model, the wall, the lease.

One-way: there is nothing before it.
"""

from importlib import resources

from alembic import op

from labelwright.database.roles import FLOW

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_DEFINER = (
    "person_by_email(text)",
    "session_by_hash(bytea)",
    "credential_by_hash(bytea)",
    "places_of_person(uuid)",
    "organization_by_slug(text)",
)


def upgrade() -> None:
    """Create everything."""
    connection = op.get_bind()
    sql = resources.files("labelwright.database.migrations") / "sql"
    for name in ("0001_first_schema.sql", "0001_lease.sql"):
        connection.exec_driver_sql((sql / name).read_text("utf-8").replace("%", "%%"))
    connection.exec_driver_sql(f"GRANT CREATE ON SCHEMA labelwright TO {FLOW}")
    for function in _DEFINER:
        connection.exec_driver_sql(f"ALTER FUNCTION labelwright.{function} OWNER TO {FLOW}")
    connection.exec_driver_sql(f"REVOKE CREATE ON SCHEMA labelwright FROM {FLOW}")


def downgrade() -> None:
    """Refuse: dropping every table is not a downgrade."""
    raise NotImplementedError("The first schema has no predecessor; restore a backup instead.")
