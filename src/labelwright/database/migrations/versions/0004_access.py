"""Access, webhooks, data sets, what tasks are found by; the previous release runs on.

One-way: its tables hold facts that the schema before has no place for.
"""

from importlib import resources

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_PARTS = ("identity", "webhooks", "audit", "notifications", "recall", "data_sets", "tasks")


def upgrade() -> None:
    """Apply the part of each stage."""
    connection = op.get_bind()
    sql = resources.files("labelwright.database.migrations") / "sql"
    for part in _PARTS:
        text = (sql / f"0004_{part}.sql").read_text("utf-8")
        connection.exec_driver_sql(text.replace("%", "%%"))


def downgrade() -> None:
    """Refuse: what these tables hold would be lost."""
    raise NotImplementedError("Restore the backup made before the upgrade instead.")
