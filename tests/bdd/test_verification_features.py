"""The scenarios of features/verification, each on an SQLite file and on PostgreSQL."""

import pytest
from databases import KINDS, Databases, nothing
from pytest_bdd import scenarios

scenarios("verification")


@pytest.fixture(params=KINDS, autouse=True)
def claimcheck_tracker_url(request: pytest.FixtureRequest, databases: Databases) -> str:
    return databases.after(request.param, nothing)
