"""The check itself: each statement above against the claims below."""

from collections.abc import Iterator, Sequence

from claimcheck.assessment.amounts import quantities
from claimcheck.assessment.headlines.body import Body, ClaimWords, body_of
from claimcheck.assessment.headlines.explain import about_speaker, about_statement
from claimcheck.assessment.headlines.finding import HeadlineFinding
from claimcheck.assessment.headlines.matching import NEAR, is_told_flatly, likeness
from claimcheck.assessment.headlines.numbers import agrees, comparable
from claimcheck.assessment.headlines.numbers_check import number_findings
from claimcheck.assessment.headlines.parts import Part, parts_of
from claimcheck.assessment.headlines.verdicts import counts, is_nameless, verdict
from claimcheck.assessment.headlines.words import stems
from claimcheck.assessment.quantity import Quantity
from claimcheck.records import Article, Claim, Stance


def headline_findings(article: Article, claims: Sequence[Claim]) -> tuple[HeadlineFinding, ...]:
    """Where the headline or deck says more than the body: in the order of the headline, then of the body.

    `claims` are those extracted from the article, in any order; narration may be left out. Reads English only, and
    takes time in proportion to the text's length.
    """
    parts, body = parts_of(article, claims), body_of(article, claims)
    alike = {part: _alike(part, body) for part in parts}
    above = [finding for part in parts if part.flat for finding in _overstated(part, alike[part], body)]
    above += number_findings(parts, body)
    above.sort(key=lambda finding: finding.headline.start if finding.headline else 0)
    return (*above, *_unnamed(alike, body))


def _alike(part: Part, body: Body) -> list[ClaimWords]:
    """The claims that say what the part says, the most alike first."""
    if not part.stems:
        return []
    scored = [(likeness(part, told, body), told) for told in body.claims if counts(told.claim)]
    amounts = part.amounts
    near = [(score, told) for score, told in scored if score >= NEAR and _fits(amounts, told.claim)]
    return [told for _, told in sorted(near, key=lambda pair: -pair[0])]


def _fits(above: Sequence[Quantity], claim: Claim) -> bool:
    """Whether no amount above is told otherwise in the claim, which would then be of another time or place."""
    if not above:
        return True
    below = quantities(claim)
    contradicted = (
        any(comparable(one, other) for other in below) and not any(agrees(one, other) for other in below)
        for one in above
    )
    return not any(contradicted)


def _overstated(part: Part, alike: Sequence[ClaimWords], body: Body) -> Iterator[HeadlineFinding]:
    verdicts = [(told.claim, verdict(part, told, body.text)) for told in alike]
    if not verdicts or any(found is None for _, found in verdicts) or is_told_flatly(part, body):
        return
    denied = next((claim for claim, _ in verdicts if claim.cue and claim.cue.stance is Stance.DENYING), None)
    for claim, found in verdicts:
        if found is not None and (claim is not denied or len(verdicts) == 1):
            against = denied.speaker.name if denied is not None and claim is not denied else None
            yield about_statement(part, found, claim, against)
            return


def _unnamed(alike: dict[Part, list[ClaimWords]], body: Body) -> Iterator[HeadlineFinding]:
    """One finding for each speaker whom the story keeps nameless, at the first of the claims."""
    claims: dict[str, list[Claim]] = {}
    named = {told.claim.speaker.name for told in body.claims if told.claim.speaker.named}
    known = body.names & stems(" ".join(filter(None, named)))
    for told in body.claims:
        claim, name = told.claim, told.claim.speaker.name
        if name and counts(claim) and is_nameless(claim) and stems(name).isdisjoint(known):
            claims.setdefault(name.lower(), []).append(claim)
    rests = {told.claim.id: part for part, near in reversed(alike.items()) for told in near}
    for said in claims.values():
        part = next((rests[claim.id] for claim in said if claim.id in rests), None)
        yield about_speaker(part, said[0], len(said))
