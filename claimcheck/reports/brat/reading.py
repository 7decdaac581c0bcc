"""A brat annotation file and its story -> claims, corrections and all.

What is the same as before keeps its id; a claim whose statement is marked otherwise, or that is new, gets the id that
an extraction would give it.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from attrs import evolve

from claimcheck.errors import DocumentError, Problem
from claimcheck.records import (
    Act,
    Article,
    Claim,
    ClaimIds,
    Cue,
    Extraction,
    Hedge,
    HedgeKind,
    HedgeOwner,
    Quotation,
    Said,
    SectionKind,
    Source,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    Status,
)
from claimcheck.reports.brat.lines import joined, pieces
from claimcheck.reports.brat.marks import BROKEN, Fault, Mark, marks_in, spans_of
from claimcheck.reports.brat.vocabulary import CUE, HEDGE, SPEAKER, STATEMENT

_GAP = " … "  # between the parts of a statement's text
_CLAIM_ID = re.compile(r"((?:[0-9]+ [0-9]+;)*[0-9]+ [0-9]+) (.*)", re.DOTALL)
T = TypeVar("T")


def claims_in(file: str, article: Article) -> Extraction:
    """The claims of an annotation file, in text order. Raises DocumentError with every line that cannot be so."""
    problems: list[Problem] = []
    marks = marks_in(file, article.text, problems)
    drafts: list[tuple[Claim, str | None]] = []
    for event in (mark for mark in marks.values() if mark.roles):
        if any(name in marks and marks[name].kind == BROKEN for _, name in event.roles):
            continue
        try:
            claim = _claim(event, marks, article)
            drafts.append((claim, _kept_id(event, claim.statement.spans)))
        except Fault as fault:
            problems.append(Problem(f"line {event.line}", str(fault)))
    if all(name[0] != "E" for name, mark in marks.items() if mark.kind == BROKEN):
        problems += _alone(marks)
    if problems:
        raise DocumentError(tuple(sorted(problems, key=lambda problem: int(problem.path.split()[1]))))
    drafts.sort(key=lambda draft: draft[0].statement.spans[0].start)
    return Extraction(article, tuple(_named(drafts, article.text)))


def _alone(marks: dict[str, Mark]) -> Iterator[Problem]:
    triggers = {event.roles[0][1] for event in marks.values() if event.roles}
    for name, mark in marks.items():
        if mark.kind == STATEMENT and mark.spans and name not in triggers:
            yield Problem(f"line {mark.line}", f"{name} is a statement of no event; make one, or delete it")


def _claim(event: Mark, marks: dict[str, Mark], article: Article) -> Claim:
    parts: dict[str, list[Mark]] = {SPEAKER: [], CUE: [], HEDGE: [], STATEMENT: []}
    for role, name in event.roles:
        if role not in parts or name not in marks or marks[name].kind != role or not marks[name].spans:
            raise Fault(f"the role {role}:{name} names no marked {role}")
        parts[role].append(marks[name])
    for role in (STATEMENT, SPEAKER, CUE):
        if len(parts[role]) > 1:
            raise Fault(f"a claim has one {role}, not {len(parts[role])}")
    spans = _places(parts[STATEMENT][0], article.text)
    speaker, cue = (next(iter(parts[role]), None) for role in (SPEAKER, CUE))
    new = event.note("ClaimId") is None
    narrated = Quotation.NARRATION if speaker is None and cue is None else Quotation.INDIRECT
    outlet = article.outlet or article.agency if new else None
    return Claim(
        id="",  # given when all claims are there
        section=SectionKind(event.facts.get("Section") or _section(article, spans[0])),
        speaker=_speaker(speaker, event, article.text, outlet),
        cue=_cue(cue, article.text) if cue else None,
        statement=Statement(
            spans,
            _GAP.join(span.of(article.text) for span in spans),
            Quotation(event.facts.get("Quotation", narrated)),
            event.note("Standalone"),
            "Negated" in event.facts,
        ),
        source=Source(_noted(event, "Outlet", outlet), event.note("Medium"), tuple(event.notes.get("Chain", ()))),
        hedges=tuple(_hedge(hedge, article.text, spans) for hedge in parts[HEDGE]),
        said=_said(event),
        status=Status(event.facts.get("Status", Status.UNVERIFIED)),
    )


def _speaker(mark: Mark | None, event: Mark, text: str, outlet: str | None) -> Speaker:
    """The speaker as marked; one that is marked without more has the name that stands there."""
    told = mark or event
    mention = _place(mark, text) if mark else None
    default = mention.of(text) if mention else outlet
    kind = SpeakerKind.OUTLET if mark is None and outlet else SpeakerKind.UNKNOWN
    return Speaker(
        name=None if "Nameless" in told.facts else _noted(told, "Name", default),
        kind=SpeakerKind(told.facts.get("SpeakerKind", kind)),
        named="Named" in told.facts,
        role=told.note("Role"),
        mention=mention,
    )


def _cue(mark: Mark, text: str) -> Cue:
    span = _place(mark, text)
    return Cue(
        span,
        span.of(text),
        _noted(mark, "Lemma", span.of(text).lower()),
        Stance(mark.facts.get("Stance", Stance.NEUTRAL)),
        Act(mark.facts.get("Act", Act.ASSERTION)),
    )


def _hedge(mark: Mark, text: str, statement: Sequence[Span]) -> Hedge:
    span = _place(mark, text)
    if "HedgeKind" not in mark.facts:
        raise Fault(f"the hedge {span.of(text)[:40]!r} of line {mark.line} has no attribute HedgeKind")
    inside = any(part.covers(span) for part in statement)
    owner = mark.facts.get("By", HedgeOwner.SPEAKER if inside else HedgeOwner.REPORTER)
    return Hedge(span, span.of(text), HedgeKind(mark.facts["HedgeKind"]), HedgeOwner(owner))


def _said(event: Mark) -> Said | None:
    words, days = event.note("Said"), event.note("SaidDays")
    if words is None:
        return None
    if days is None:
        return Said(words)
    try:
        earliest, latest = map(datetime.date.fromisoformat, days.split(" "))
    except ValueError:
        raise Fault(f"SaidDays is two days, as 2021-10-19 2021-10-19, not {days[:40]!r}") from None
    if earliest > latest:
        raise Fault(f"SaidDays ends before it begins: {days}")
    return Said(words, earliest, latest)


def _places(mark: Mark, text: str) -> tuple[Span, ...]:
    """The exact spans of a mark: those that were noted, where it is still marked as it was written for them."""
    noted = mark.note("Spans")
    exact = spans_of(noted, "Spans") if noted else ()
    if exact and exact[-1].end <= len(text) and pieces(text, exact) == mark.spans:
        return exact
    return joined(text, mark.spans)


def _place(mark: Mark, text: str) -> Span:
    spans = _places(mark, text)
    if len(spans) > 1:
        raise Fault(f"the {mark.kind} of line {mark.line} is in {len(spans)} places; mark one")
    return spans[0]


def _noted(mark: Mark, kind: str, default: T) -> str | T:
    found = mark.note(kind)
    return default if found is None else found


def _section(article: Article, span: Span) -> SectionKind:
    """What the statement stands in; the body, where no section is known there."""
    return next((each.kind for each in article.sections if each.span.overlaps(span)), SectionKind.BODY)


def _kept_id(event: Mark, spans: tuple[Span, ...]) -> str | None:
    """The id that the claim had, None where it is new or its statement was another."""
    found = _CLAIM_ID.fullmatch(event.note("ClaimId") or "")
    return found[2] if found and spans_of(found[1], "ClaimId") == spans else None


def _named(drafts: Sequence[tuple[Claim, str | None]], text: str) -> Iterator[Claim]:
    """The claims with their ids: the ones they had, or those that an extraction would give them."""
    taken = {kept for _, kept in drafts if kept is not None}
    ids = ClaimIds(text)
    for claim, kept in drafts:
        name = ids.of(claim.statement.spans)
        while kept is None and name in taken:
            name = ids.of(claim.statement.spans)  # the same words once more
        taken.add(name if kept is None else kept)
        yield evolve(claim, id=name if kept is None else kept)
