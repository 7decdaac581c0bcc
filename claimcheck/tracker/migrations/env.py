"""Alembic's entry: it runs the versions on the connection that `opening` hands over, inside its transaction."""

from alembic import context

from claimcheck.tracker.migrations import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"], version_table=VERSION_TABLE, transactional_ddl=True
)
context.run_migrations()
