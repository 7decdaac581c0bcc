"""What a claim that says the same as the headline makes of it: good ground, an attribution only, or a lost hedge."""

from attrs import frozen

from claimcheck.assessment.headlines.body import ClaimWords
from claimcheck.assessment.headlines.finding import HeadlineFindingKind
from claimcheck.assessment.headlines.parts import Part
from claimcheck.assessment.headlines.words import in_class, stem, stems, words
from claimcheck.records import Act, Claim, Hedge, HedgeKind, HedgeOwner, SpeakerKind, Stance

_SOFT = frozenset(
    {
        HedgeKind.MODAL, HedgeKind.EPISTEMIC, HedgeKind.EVIDENTIAL,
        HedgeKind.BELIEF, HedgeKind.EXPECTATION, HedgeKind.CONDITIONAL,
    }
)  # fmt: skip
_COMMITTED = frozenset({Act.ASSERTION, Act.BELIEF, Act.PROMISE})
_REACH = 60  # characters behind a hedge in which what it hedges begins


@frozen
class Verdict:
    """How the headline goes beyond a claim: the kind of finding, and the words below that it left out."""

    kind: HeadlineFindingKind
    words: str


def counts(claim: Claim) -> bool:
    """Whether a claim says that something is so: demands, wishes and questions do not."""
    return claim.cue is None or claim.cue.act in _COMMITTED


def verdict(part: Part, told: ClaimWords, text: str) -> Verdict | None:
    """How a flat part goes beyond a claim of the same content; None where it may rest on it."""
    claim = told.claim
    softened = next((hedge for hedge in claim.hedges if _softens(hedge, part, text)), None)
    if softened is not None:
        return Verdict(HeadlineFindingKind.LOST_HEDGE, softened.text)
    if claim.cue is None:
        return None
    distant = next((hedge.text for hedge in claim.hedges if hedge.kind is HedgeKind.DISTANCING), None)
    if claim.cue.stance in (Stance.DISTANCING, Stance.DENYING) or distant or claim.cue.act is Act.BELIEF:
        return Verdict(HeadlineFindingKind.FLAT_HEADLINE, distant or claim.cue.text)
    if claim.cue.stance is Stance.ENDORSING or _is_of_itself(part, claim) or _has_authority(part, claim, text):
        return None
    return Verdict(HeadlineFindingKind.FLAT_HEADLINE, claim.cue.text)


def _softens(hedge: Hedge, part: Part, text: str) -> bool:
    """Whether a hedge is on what the part says: near words that they share, and not just the future of a plan."""
    if hedge.kind not in _SOFT or (hedge.kind is HedgeKind.EXPECTATION and part.future):
        return False
    if hedge.by is HedgeOwner.REPORTER:
        return True
    behind = text[hedge.span.end : hedge.span.end + _REACH]
    return not part.stems.isdisjoint(stems(behind))


def _is_of_itself(part: Part, claim: Claim) -> bool:
    """Whether the headline names the speaker, or whom the speaker stands for: who does a thing is the one to say so."""
    speaker = stems(f"{claim.speaker.name or ''} {claim.speaker.role or ''}")
    return not part.stems.isdisjoint(speaker)


def _has_authority(part: Part, claim: Claim, text: str) -> bool:
    """Whether the speaker can be taken at their word: the police for a toll, an office for all but guilt."""
    mention = claim.speaker.mention.of(text) if claim.speaker.mention else ""
    named = f"{claim.speaker.name or ''} {claim.speaker.role or ''} {mention}"
    told = {word.text.lower() for word in words(named)}
    if is_nameless(claim):
        return False
    guilt = {stem(word) for word in in_class("guilt")}
    in_office = not in_class("office").isdisjoint(told) and part.stems.isdisjoint(guilt)
    return in_office or not in_class("authority").isdisjoint(told)


def is_nameless(claim: Claim) -> bool:
    """Whether the speaker is a person or people whom the story keeps nameless: "sources", "a senior diplomat"."""
    speaker = claim.speaker
    if speaker.named or speaker.name is None or speaker.kind not in (SpeakerKind.PERSON, SpeakerKind.GROUP):
        return False
    told = [word.text.lower() for word in words(speaker.name)]
    if not in_class("anonymous").isdisjoint(told) or "named" in told:
        return True
    return bool(told) and told[0] in ("a", "an", "one", "another") and not in_class("nameless").isdisjoint(told)
