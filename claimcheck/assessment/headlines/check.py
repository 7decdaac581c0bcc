"""The check itself: each statement above against the claims below."""

from collections.abc import Iterator, Sequence

from claimcheck.assessment.headlines.body import Body, ClaimWords, body_of
from claimcheck.assessment.headlines.explain import about_speaker, about_statement
from claimcheck.assessment.headlines.finding import HeadlineFinding
from claimcheck.assessment.headlines.matching import NEAR, is_told_flatly, likeness
from claimcheck.assessment.headlines.numbers_check import number_findings
from claimcheck.assessment.headlines.parts import Part, parts_of
from claimcheck.assessment.headlines.verdicts import counts, is_nameless, speaker_stems, verdict
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
    scored = [(likeness(part, told, body.names), told) for told in body.claims if counts(told.claim)]
    near = [(score, told) for score, told in scored if score >= NEAR]
    return [told for _, told in sorted(near, key=lambda pair: -pair[0])]


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
    """One finding for each speaker whom the story keeps nameless, at the first of his claims."""
    claims: dict[str, list[Claim]] = {}
    known = frozenset(stem for told in body.claims if told.claim.speaker.named for stem in speaker_stems(told.claim))
    for told in body.claims:
        claim = told.claim
        if is_nameless(claim) and claim.speaker.name and not (speaker_stems(claim) & known & body.names):
            claims.setdefault(claim.speaker.name.lower(), []).append(claim)
    for said in claims.values():
        rests = next((part for part, near in alike.items() if any(told.claim in said for told in near)), None)
        yield about_speaker(rests, said[0], len(said))
