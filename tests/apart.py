"""Processes of their own for tests, forked from a clean one that has loaded what they need: they start in no time."""

from multiprocessing import get_context

APART = get_context("forkserver")
APART.set_forkserver_preload(
    ["claimcheck.tracker", "claimcheck.assessment", "alembic.command", "sqlalchemy.dialects.postgresql.psycopg"]
)
