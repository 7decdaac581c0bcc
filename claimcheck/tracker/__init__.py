"""Where claims live: stored, checked step by step, with a history that nobody can lose or fake.

`Tracker` is the door. It needs the packages of the extra `track`.
"""

from importlib.util import find_spec

from claimcheck.errors import MissingExtra

if find_spec("sqlalchemy") is None or find_spec("alembic") is None:
    raise MissingExtra("claimcheck.tracker", extra="track", package="sqlalchemy and alembic")

from claimcheck.tracker.adding import AddReport, Outcome
from claimcheck.tracker.auditing import AuditReport, Finding
from claimcheck.tracker.fetching import FetchedPage, fetch
from claimcheck.tracker.policy import Policy
from claimcheck.tracker.ratings import CLAIMCHECK, FIVE_STARS, SCALES, TRUTH_O_METER, RatingScale, rating_fields
from claimcheck.tracker.searching import Page, Query
from claimcheck.tracker.tracker import Tracker
from claimcheck.tracker.transitions import STEPS, Step, allowed

__all__ = [
    "CLAIMCHECK",
    "FIVE_STARS",
    "SCALES",
    "STEPS",
    "TRUTH_O_METER",
    "AddReport",
    "AuditReport",
    "FetchedPage",
    "Finding",
    "Outcome",
    "Page",
    "Policy",
    "Query",
    "RatingScale",
    "Step",
    "Tracker",
    "allowed",
    "fetch",
    "rating_fields",
]
