"""The second version: the desk's policy, which holds for everyone who opens the database."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of the policy; a desk that has set none keeps what held before."""
    op.create_table(
        "policy",
        sa.Column("rule", sa.String(32), primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
