"""Behaviour steps to borrow for your own feature files. PYTEST_DONT_REWRITE (the steps word their own failures).

Put this into the conftest.py at the top of your tests:

    pytest_plugins = ["claimcheck.testing"]

and write features with the steps of `docs/behaviour-specs.md`. `tables` reads what a table expects, `compare` sets
it against claims, `explain` words the difference; they need no pytest and serve tests that are not Gherkin, too.
"""

from importlib.util import find_spec

from claimcheck.errors import MissingExtra

if find_spec("pytest_bdd") is None:
    raise MissingExtra("claimcheck.testing", extra="bdd", package="pytest-bdd")

pytest_plugins = [
    "claimcheck.testing.scene",
    "claimcheck.testing.given_steps",
    "claimcheck.testing.when_steps",
    "claimcheck.testing.then_steps",
    "claimcheck.testing.headline_steps",
    "claimcheck.testing.desk",
    "claimcheck.testing.desk_given",
    "claimcheck.testing.desk_when",
    "claimcheck.testing.desk_then",
    "claimcheck.testing.report_steps",
]
