"""One story's claims as the lines of a brat annotation file, to stand beside the story's text."""

from collections.abc import Sequence
from itertools import count

from claimcheck.errors import NotReportable
from claimcheck.records import Claim, Extraction, Hedge, Span, Speaker
from claimcheck.reports.brat.lines import escaped, joined, offsets, pieces, words
from claimcheck.reports.brat.vocabulary import CUE, HEDGE, SPEAKER, STATEMENT

NAME = "brat"

Facts = dict[str, object]  # of attributes and notes; True is a flag, None and False are left out


def render(extractions: Sequence[Extraction]) -> str:
    """The annotations of one story. Raises NotReportable where there are more, or the story's text is not known."""
    if len(extractions) != 1:
        raise NotReportable(NAME, f"a file is about one story, not {len(extractions)}; use brat-collection for several")
    [extraction] = extractions
    return annotations(extraction)


def annotations(extraction: Extraction) -> str:
    """The annotations of one story; empty where it has no claims."""
    if extraction.claims and not extraction.article.text:
        raise NotReportable(NAME, "the claims' article is not known; give extractions, not bare claims")
    file = _File(extraction.article.text)
    for claim in extraction.claims:
        file.add(claim)
    return "".join(f"{line}\n" for line in file.lines)


class _File:
    """The lines so far; a part that several claims share is written once, so that it is corrected once."""

    def __init__(self, text: str) -> None:
        self.lines: list[str] = []
        self._text = text
        self._parts: dict[tuple[object, ...], str] = {}
        self._numbers = {letter: count(1) for letter in "TEA#"}

    def add(self, claim: Claim) -> None:
        """The lines of one claim."""
        roles = [self._part(STATEMENT, claim.statement.spans, {}, {})]
        speaker_facts, speaker_notes = _speaker(claim.speaker)
        facts: Facts = {
            "Quotation": claim.statement.quotation,
            "Negated": claim.statement.negated,
            "Section": claim.section,
            "Status": claim.status,
        }
        notes = _notes(claim)
        if claim.speaker.mention:
            roles.append(self._part(SPEAKER, (claim.speaker.mention,), speaker_facts, speaker_notes))
        else:
            facts, notes = facts | speaker_facts, notes | speaker_notes
        if claim.cue:
            cue_facts: Facts = {"Stance": claim.cue.stance, "Act": claim.cue.act}
            roles.append(self._part(CUE, (claim.cue.span,), cue_facts, {"Lemma": claim.cue.lemma}))
        for place, hedge in enumerate(claim.hedges, start=1):
            roles.append(
                self._part(HEDGE, (hedge.span,), _hedge(hedge), {}, role=HEDGE + (str(place) if place > 1 else ""))
            )
        event = self._line("E", " ".join(roles))
        self._say(event, facts, notes)
        for outer in claim.source.chain:
            self._note(event, "Chain", outer)

    def _part(self, kind: str, spans: tuple[Span, ...], facts: Facts, notes: Facts, role: str = "") -> str:
        """A marked part as the argument of an event."""
        key = (kind, spans, *facts.values(), *notes.values())
        if key not in self._parts:
            written = pieces(self._text, spans)
            name = self._line("T", f"{kind} {offsets(written)}\t{words(self._text, written)}")
            exact = None if joined(self._text, written) == spans else offsets(spans)
            self._say(name, facts, {**notes, "Spans": exact})
            self._parts[key] = name
        return f"{role or kind}:{self._parts[key]}"

    def _say(self, name: str, facts: Facts, notes: Facts) -> None:
        for fact, value in facts.items():
            if value:
                self._line("A", f"{fact} {name}" if value is True else f"{fact} {name} {value}")
        for kind, note in notes.items():
            if note is not None:
                self._note(name, kind, str(note))

    def _note(self, name: str, kind: str, text: str) -> None:
        self._line("#", f"{kind} {name}\t{escaped(text)}")

    def _line(self, letter: str, rest: str) -> str:
        name = f"{letter}{next(self._numbers[letter])}"
        self.lines.append(f"{name}\t{rest}")
        return name


def _speaker(speaker: Speaker) -> tuple[Facts, Facts]:
    facts: Facts = {"SpeakerKind": speaker.kind, "Named": speaker.named, "Nameless": speaker.name is None}
    return facts, {"Name": speaker.name, "Role": speaker.role}


def _hedge(hedge: Hedge) -> Facts:
    return {"HedgeKind": hedge.kind, "By": hedge.by}


def _notes(claim: Claim) -> Facts:
    said = claim.said
    days = f"{said.earliest} {said.latest}" if said and said.earliest and said.latest else None
    return {
        "ClaimId": f"{offsets(claim.statement.spans)} {claim.id}",
        "Standalone": claim.statement.standalone,
        "Outlet": claim.source.outlet,
        "Medium": claim.source.medium,
        "Said": said.text if said else None,
        "SaidDays": days,
    }
