"""Findings in words: one sentence each, for a journalist who has both texts in view."""

from claimcheck.assessment.headlines.finding import HeadlineFinding, HeadlineFindingKind
from claimcheck.assessment.headlines.parts import Part
from claimcheck.assessment.headlines.verdicts import Verdict
from claimcheck.assessment.quantity import Quantity
from claimcheck.records import Claim, SpeakerKind, Stance


def about_statement(part: Part, verdict: Verdict, claim: Claim, denied_by: str | None) -> HeadlineFinding:
    """A headline that says flatly what a claim below attributes or hedges."""
    above, who = _above(part), _speaker(claim)
    if verdict.kind is HeadlineFindingKind.LOST_HEDGE:
        softened = f"the body says it only with “{_fold(verdict.words)}”"
        told = f"{above} without a hedge; {softened}{f', from {who}' if claim.cue else ''}."
    elif claim.cue and claim.cue.stance is Stance.DENYING:
        told = f"{above} as a fact; the body has it only from {who}, who rejects it (“{_fold(verdict.words)}”)."
    else:
        against = f"; {_fold(denied_by)} denies it" if denied_by else ""
        told = f"{above} as a fact; in the body only {who} says so (“{_fold(verdict.words)}”){against}."
    return _finding(verdict.kind, part, claim, told)


def about_number(
    kind: HeadlineFindingKind, part: Part, amount: Quantity, claim: Claim, other: Quantity
) -> HeadlineFinding:
    """A headline's number against that of a claim below."""
    told = f"The {part.section} has “{_fold(amount.text)}”, the body “{_fold(other.text)}”."
    if kind is HeadlineFindingKind.LOST_HEDGE:
        told = f"{told[:-1]}, which is not as exact."
    return _finding(kind, part, claim, told)


def about_speaker(part: Part | None, claim: Claim, number: int) -> HeadlineFinding:
    """A speaker whom the story names nowhere, and how many of its claims come from there."""
    claims = "one claim comes" if number == 1 else f"{number} claims come"
    rests = f"; the {part.section} rests on it" if part else ""
    told = f"{claims.capitalize()} from “{_fold(claim.speaker.name or '')}”, whom the story does not name{rests}."
    return _finding(HeadlineFindingKind.UNNAMED_SPEAKER, part, claim, told)


def _finding(kind: HeadlineFindingKind, part: Part | None, claim: Claim, told: str) -> HeadlineFinding:
    return HeadlineFinding(
        kind=kind,
        section=part.section if part else None,
        headline=part.span if part else None,
        headline_text=part.text if part else None,
        claim=claim.id,
        spans=claim.statement.spans,
        text=claim.statement.text,
        speaker=claim.speaker.name,
        explanation=told,
    )


def _above(part: Part) -> str:
    return f"The {part.section} says “{_fold(part.text)}”"


def _speaker(claim: Claim) -> str:
    if claim.speaker.name:
        return f"“{_fold(claim.speaker.name)}”"
    return "somebody unnamed" if claim.speaker.kind is SpeakerKind.UNKNOWN else f"an unnamed {claim.speaker.kind}"


def _fold(text: str) -> str:
    return " ".join(text.split())
