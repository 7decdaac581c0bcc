"""How the parts of a claim are put into words, the same in every format; no format's escaping is done here."""

import datetime

from claimcheck.assessment import CheckWorthiness, Polarity, certainty, check_worthiness, polarity, times
from claimcheck.records import (
    Act,
    Article,
    CaseFile,
    Claim,
    Hedge,
    Quotation,
    Said,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
)
from claimcheck.reports.casework import desk_details

IN_FULL = "In full"  # the label of a statement's standalone form


def title(article: Article) -> str:
    """What a story is called: its headline, or else its id; "Claims" for claims that come without their story."""
    return article.headline or (f"Story {article.id}" if article.id else "Claims")


def head_matter(article: Article) -> list[tuple[str, str]]:
    """What is known of a story beside its headline and deck, as labels and values."""
    published = article.published.isoformat() if article.published else None
    known = [
        ("Outlet", article.outlet),
        ("Agency", article.agency),
        ("By", ", ".join(article.authors) or None),
        ("Dateline", article.dateline),
        ("Published", published),
        ("URL", article.url),
        ("Id", article.id),
    ]
    return [(label, value) for label, value in known if value]


def speaker_name(speaker: Speaker) -> str:
    """The speaker's name; "unnamed person" and the like where the story gives none."""
    if speaker.name:
        return speaker.name
    return "unknown speaker" if speaker.kind is SpeakerKind.UNKNOWN else f"unnamed {speaker.kind}"


def speaker_words(speaker: Speaker) -> str:
    """The speaker's name with the role in brackets."""
    return f"{speaker_name(speaker)} ({speaker.role})" if speaker.role else speaker_name(speaker)


def cue_words(claim: Claim) -> str:
    """The cue, with its stance and act where they are not the plain ones; empty for narration."""
    if claim.cue is None:
        return ""
    stance = [] if claim.cue.stance is Stance.NEUTRAL else [str(claim.cue.stance)]
    act = [] if claim.cue.act is Act.ASSERTION else [str(claim.cue.act)]
    special = stance + act
    return f"{claim.cue.text} ({', '.join(special)})" if special else claim.cue.text


def quotation_words(claim: Claim) -> str:
    """How far the words are the speaker's own."""
    kind = claim.statement.quotation
    return f"{kind} (the article's own words)" if kind is Quotation.NARRATION else str(kind)


def hedge_words(hedges: tuple[Hedge, ...]) -> str:
    """Each hedge with its kind and owner."""
    return "; ".join(f"{hedge.text} ({hedge.kind}, by the {hedge.by})" for hedge in hedges)


def firmness_words(claim: Claim) -> str:
    """The certainty, with the polarity where it is not positive."""
    turn = polarity(claim)
    turned = {Polarity.NEGATIVE: " that it is not so", Polarity.UNKNOWN: ", and left open whether it is so"}
    return f"{certainty(claim)}{turned.get(turn, '')}"


def worth_words(worth: CheckWorthiness) -> str:
    """The score with its reasons."""
    return f"{worth.score:.2f} ({', '.join(worth.reasons)})"


def time_words(claim: Claim, published: datetime.date | None) -> str:
    """The times that the statement speaks of, each with the days it means where they are known."""
    found = []
    for time in times(claim, published=published):
        days = str(time) if time.earliest or time.latest or time.clock else ""
        found.append(f"{time.text} ({days})" if days not in ("", time.text) else time.text)
    return "; ".join(found)


def said_words(said: Said | None) -> str:
    """The words for when it was said, and the day or days they mean."""
    if said is None:
        return ""
    days = [day.isoformat() for day in (said.earliest, said.latest) if day]
    return f"{said.text} ({' to '.join(dict.fromkeys(days))})" if days else said.text


def source_words(source: Source) -> str:
    """Outlet, medium and chain."""
    through = f"through {', '.join(source.chain)}" if source.chain else None
    return ", ".join(part for part in (source.outlet, source.medium, through) if part)


def details(
    claim: Claim, published: datetime.date | None = None, file: CaseFile | None = None
) -> list[tuple[str, str]]:
    """All that a claim card says below speaker and statement, as labels and values; what is not there is left out.

    `published` is the day of the story, from which words such as "last week" count; `file` what a desk knows.
    """
    parts = [
        (IN_FULL, claim.statement.standalone or ""),
        ("Cue", cue_words(claim)),
        ("Quotation", quotation_words(claim)),
        ("Negated", "yes" if claim.statement.negated else ""),
        ("Hedges", hedge_words(claim.hedges)),
        ("Certainty", firmness_words(claim)),
        ("Speaks of", time_words(claim, published)),
        ("Said", said_words(claim.said)),
        ("Source", source_words(claim.source)),
        ("Check-worthiness", worth_words(check_worthiness(claim))),
        ("Status", str(claim.status)),
        *(desk_details(file) if file else ()),
    ]
    return [(label, value) for label, value in parts if value]
