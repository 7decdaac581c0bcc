"""What can be derived from a claim: how certain it is, which way it points, its amounts, its times, its worth.

Nothing here is on the wire: every answer follows from a claim's own fields and words, by rules that stand in
`lexicons/` and in docs/firmness.md.
"""

from claimcheck.assessment.amounts import quantities
from claimcheck.assessment.firmness import Certainty, Polarity, certainty, polarity
from claimcheck.assessment.headlines import HeadlineFinding, HeadlineFindingKind, headline_findings
from claimcheck.assessment.quantity import Bound, Quantity, UnitKind
from claimcheck.assessment.time_reference import TimeKind, TimeReference
from claimcheck.assessment.times import past_time_in_front, past_times, times
from claimcheck.assessment.worth import CheckWorthiness, check_worthiness

__all__ = [
    "Bound",
    "Certainty",
    "CheckWorthiness",
    "HeadlineFinding",
    "HeadlineFindingKind",
    "Polarity",
    "Quantity",
    "TimeKind",
    "TimeReference",
    "UnitKind",
    "certainty",
    "check_worthiness",
    "headline_findings",
    "past_time_in_front",
    "past_times",
    "polarity",
    "quantities",
    "times",
]
