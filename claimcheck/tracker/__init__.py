"""Where claims live: stored, checked step by step, with a history that nobody can lose or fake.

`Tracker` is the door. It needs the packages of the extra `track`.
"""

try:
    import alembic  # noqa: F401 (asked for here, used when a database is made)
    import sqlalchemy  # noqa: F401
except ImportError as error:
    from claimcheck.errors import MissingExtra

    raise MissingExtra("claimcheck.tracker", extra="track", package=error.name or "sqlalchemy") from None

from claimcheck.tracker.adding import AddReport, Outcome
from claimcheck.tracker.auditing import AuditReport, Finding
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
    "Finding",
    "Outcome",
    "Page",
    "Policy",
    "Query",
    "RatingScale",
    "Step",
    "Tracker",
    "allowed",
    "rating_fields",
]
