"""What can be derived from a claim: how certain it is, which way it points, its amounts, whether to check it first.

Nothing here is on the wire: every answer follows from a claim's own fields and words, by rules that stand in
`lexicons/` and in docs/firmness.md.
"""

from claimcheck.assessment.amounts import quantities
from claimcheck.assessment.firmness import Certainty, Polarity, certainty, polarity
from claimcheck.assessment.headlines import HeadlineFinding, HeadlineFindingKind, headline_findings
from claimcheck.assessment.quantity import Bound, Quantity, UnitKind
from claimcheck.assessment.worth import CheckWorthiness, check_worthiness

__all__ = [
    "Bound",
    "Certainty",
    "CheckWorthiness",
    "HeadlineFinding",
    "HeadlineFindingKind",
    "Polarity",
    "Quantity",
    "UnitKind",
    "certainty",
    "check_worthiness",
    "headline_findings",
    "polarity",
    "quantities",
]
