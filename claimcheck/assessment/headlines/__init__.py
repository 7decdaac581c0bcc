"""Headline and deck against the body: what they say more firmly, or with another number, than the story below.

`parts` takes the headline apart, `body` reads what stands below, `matching` says which of the two speak of the same,
`verdicts` and `numbers` what to make of it, `explain` puts it into words. The words looked for stand in
`lexicons/headline_words.tsv`, the rules and their measured accuracy in docs/headline-check.md.
"""

from claimcheck.assessment.headlines.check import headline_findings
from claimcheck.assessment.headlines.finding import HeadlineFinding, HeadlineFindingKind

__all__ = ["HeadlineFinding", "HeadlineFindingKind", "headline_findings"]
