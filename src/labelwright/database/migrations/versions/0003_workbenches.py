"""Workbenches: comments, feedback, keys, rework by the same people; the previous release runs on.

One-way: its columns hold facts that the schema before has no place for.
"""

from importlib import resources

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_PARTS = ("identity", "projects", "annotation", "discussion", "feedback", "review")


def upgrade() -> None:
    """Apply the part of each stage."""
    connection = op.get_bind()
    sql = resources.files("labelwright.database.migrations") / "sql"
    for part in _PARTS:
        text = (sql / f"0003_{part}.sql").read_text("utf-8")
        connection.exec_driver_sql(text.replace("%", "%%"))


def downgrade() -> None:
    """Refuse: what these tables hold would be lost."""
    raise NotImplementedError("Restore the backup made before the upgrade instead.")
