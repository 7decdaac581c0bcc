"""ClaimReview (schema.org), out and in: `writing` for reports, `reading` for what others have checked.

`ratings` has the table between statuses and ratings, `nodes` finds the markup, `values` reads it as people write it.
"""

from claimcheck.reports.claimreview.reading import FactChecks, fact_checks_in
from claimcheck.reports.claimreview.writing import render

__all__ = ["FactChecks", "fact_checks_in", "render"]
