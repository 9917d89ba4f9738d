"""Full rate: pools, holds, gold and journals; the previous release runs on this schema.

One-way: its columns and tables hold facts that the first schema has no place for.
"""

from importlib import resources

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_PARTS = ("intake", "assignment", "journal", "delivery", "jobs")


def upgrade() -> None:
    """Apply the part of each stage."""
    connection = op.get_bind()
    sql = resources.files("labelwright.database.migrations") / "sql"
    for part in _PARTS:
        text = (sql / f"0002_{part}.sql").read_text("utf-8")
        connection.exec_driver_sql(text.replace("%", "%%"))


def downgrade() -> None:
    """Refuse: what these tables hold would be lost."""
    raise NotImplementedError("Restore the backup made before the upgrade instead.")
