"""The columns that a table of claims can have: what each is called, and which cell a claim has there."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from attrs import frozen

from claimcheck.assessment import Certainty, Polarity, certainty, check_worthiness, polarity, quantities, times
from claimcheck.records import (
    Act,
    Claim,
    Cue,
    HedgeKind,
    HedgeOwner,
    Quotation,
    Said,
    SectionKind,
    SpeakerKind,
    Stance,
    Status,
)

Cell = tuple[str, ...]  # () is none; only the columns that are `several` hold more than one


@frozen
class Column:
    """One column; `words` is its vocabulary where it is closed, `blank` what an empty cell stands for."""

    found: Callable[[Claim], Cell]
    words: tuple[str, ...] | None = None
    several: bool = False
    blank: Cell = ()
    dated: Callable[[Claim, datetime.date | None], Cell] | None = None  # instead of `found`, where the day matters

    def cell(self, claim: Claim, published: datetime.date | None) -> Cell:
        """What a claim of a story that was published on a day has here."""
        return self.dated(claim, published) if self.dated else self.found(claim)


def folded(text: str) -> str:
    """The text with each run of white space as one blank."""
    return " ".join(text.split())


def _one(value: str | None) -> Cell:
    return () if value is None else (folded(value),)


def _many(values: Iterable[str]) -> Cell:
    return tuple(folded(value) for value in values)


def _cue(read: Callable[[Cue], str]) -> Callable[[Claim], Cell]:
    return lambda claim: () if claim.cue is None else _one(read(claim.cue))


def _said(read: Callable[[Said], str | None]) -> Callable[[Claim], Cell]:
    return lambda claim: () if claim.said is None else _one(read(claim.said))


def _day(value: datetime.date | None) -> str | None:
    return None if value is None else value.isoformat()


def _times(claim: Claim, published: datetime.date | None) -> Cell:
    return _many(str(each) for each in times(claim, published=published))


def _yes_no(read: Callable[[Claim], bool]) -> Column:
    return Column(lambda claim: ("yes" if read(claim) else "no",), words=("yes", "no"), blank=("no",))


COLUMNS: Mapping[str, Column] = MappingProxyType(
    {
        "speaker": Column(lambda claim: _one(claim.speaker.name)),
        "kind": Column(lambda claim: _one(claim.speaker.kind), words=tuple(SpeakerKind)),
        "named": _yes_no(lambda claim: claim.speaker.named),
        "role": Column(lambda claim: _one(claim.speaker.role)),
        "statement": Column(lambda claim: _one(claim.statement.text)),
        "standalone": Column(lambda claim: _one(claim.statement.standalone)),
        "quotation": Column(lambda claim: _one(claim.statement.quotation), words=tuple(Quotation)),
        "negated": _yes_no(lambda claim: claim.statement.negated),
        "cue": Column(_cue(lambda cue: cue.text)),
        "lemma": Column(_cue(lambda cue: cue.lemma)),
        "stance": Column(_cue(lambda cue: cue.stance), words=tuple(Stance)),
        "act": Column(_cue(lambda cue: cue.act), words=tuple(Act)),
        "hedge": Column(lambda claim: _many(hedge.text for hedge in claim.hedges), several=True),
        "hedge kind": Column(
            lambda claim: _many(hedge.kind for hedge in claim.hedges), words=tuple(HedgeKind), several=True
        ),
        "hedged by": Column(
            lambda claim: _many(hedge.by for hedge in claim.hedges), words=tuple(HedgeOwner), several=True
        ),
        "certainty": Column(lambda claim: _one(certainty(claim)), words=tuple(Certainty)),
        "polarity": Column(lambda claim: _one(polarity(claim)), words=tuple(Polarity)),
        "quantities": Column(lambda claim: _many(str(each) for each in quantities(claim)), several=True),
        "times": Column(
            lambda claim: _times(claim, None), several=True, dated=lambda claim, published: _times(claim, published)
        ),
        "check-worthiness": Column(lambda claim: _one(f"{check_worthiness(claim).score:.2f}")),
        "said": Column(_said(lambda said: said.text)),
        "said from": Column(_said(lambda said: _day(said.earliest))),
        "said to": Column(_said(lambda said: _day(said.latest))),
        "section": Column(lambda claim: _one(claim.section), words=tuple(SectionKind)),
        "outlet": Column(lambda claim: _one(claim.source.outlet)),
        "medium": Column(lambda claim: _one(claim.source.medium)),
        "chain": Column(lambda claim: _many(claim.source.chain), several=True),
        "status": Column(lambda claim: _one(claim.status), words=tuple(Status)),
    }
)
