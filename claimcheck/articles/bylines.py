"""Who wrote the story: "By Ana Ruiz and Tom Lee, Staff Writers", "Ana Ruiz, Associated Press"."""

import re

from claimcheck.articles.contributors import Contributors, contributors
from claimcheck.articles.dates import Dated, date_line, days
from claimcheck.articles.findings import Finding
from claimcheck.articles.layout import BLANK, Line, joined
from claimcheck.articles.names import is_person
from claimcheck.records import Section, SectionKind, Span

_BY = re.compile(
    r"(?:(?:story|words|written|reported|analysis|compiled|text|interview(?:ed)?)\s)?by(?::\s{0,3}|\s{1,3})",
    re.IGNORECASE,
)
_AUTHOR = re.compile(r"(?:author|authors|byline):\s{0,3}(?:by\s)?", re.IGNORECASE)
_REPORTING = re.compile(
    r"\(?(?:additional\s)?(?:reporting|writing|editing|compiled|written|edited)\s(?:and\s(?:writing|editing)\s)?by\s",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"\(?(?P<who>[^.;:]{2,150}?)\s(?:also\s)?contributed(?:\sreporting)?(?:\sto\s(?:this|the)\s(?:report|story|article))?\.?\)?",
)
_OTHER_WORK = re.compile(r"[;.]\s*(?:additional|writing|editing|edited)\b.*", re.IGNORECASE | re.DOTALL)
_GAP = re.compile(r"\s*[,;|·•–—-]\s*|\s+")
_LONGEST = 200


def byline(line: Line, *, first: bool = False) -> Finding | None:
    """The byline that `line` is, if it is one; `first` where no headline stands before it."""
    if len(line.text) > _LONGEST or line.text.endswith(("?", "!", "…", ":")):
        return None
    words, day = _without_date(line.text)
    if not words:
        return None
    label = _BY.match(words) or _AUTHOR.match(words)
    who = contributors(words[label.end() :] if label else words, signed=label is not None)
    if who is None or not (_signs(who) if label else _stands_alone(who, line.text, first=first)):
        return None
    sections = [Section(SectionKind.BYLINE, Span(line.start, line.start + len(words)))]
    if day:
        sections.append(Section(SectionKind.DATE, Span(line.start + day.start, line.start + day.end)))
    published = day.day if day and not day.updated else None
    updated = day.day if day and day.updated else None
    return Finding(tuple(sections), who.authors, who.agencies, who.dateline, published, updated)


def bare_name(line: Line) -> Finding | None:
    """A line that is a person's name and nothing else; a byline only where its neighbours say so."""
    if not is_person(line.text):
        return None
    return Finding((Section(SectionKind.BYLINE, line.span),), authors=(joined(line.text),))


def desk_credits(words: str, span: Span) -> Finding | None:
    """What newsrooms put under a story: "(Reporting by Ana Ruiz; Editing by Tom Lee)"; reporters are its authors.

    An agency that only contributed ("Additional reporting by Reuters") does not make it the agency's story.
    """
    label = _REPORTING.match(words)
    helped = _CONTRIBUTED.fullmatch(words)
    if helped and (who := contributors(helped["who"], signed=True)) and (who.authors or who.agencies):
        return Finding((Section(SectionKind.BYLINE, span),))
    if not label or len(words) > 2 * _LONGEST:
        return None
    reporters = _OTHER_WORK.sub("", words[label.end() :]).strip("()." + BLANK)
    who = contributors(reporters, signed=True)
    wrote = not label.group().lower().lstrip("(").startswith("edit")
    if who is None:
        return None
    agencies = () if label.group().lower().lstrip("(").startswith("additional") else who.agencies
    return Finding((Section(SectionKind.BYLINE, span),), who.authors if wrote else (), agencies)


def _without_date(line: str) -> tuple[str, Dated | None]:
    """The line up to the date that closes it, and that date; the line as it is where the rest is no mere date."""
    day = next(days(line), None)
    if not day:
        return line.rstrip("." + BLANK), None
    cut = _GAP.search(line, 0, day.start)
    while cut and date_line(line[cut.end() :]) is None:
        cut = _GAP.search(line, cut.end(), day.start)
    return (line[: cut.start()], day) if cut else (line, None)


def _signs(who: Contributors) -> bool:
    """Whether the words after "By" name anybody."""
    return bool(who.authors or who.agencies or who.roles)


def _stands_alone(who: Contributors, line: str, *, first: bool) -> bool:
    """Whether names without "By" are a byline: an agency, a role or a place goes with them."""
    if not who.authors:
        return who.roles > 0
    if who.agencies and not who.roles and "/" in line:
        return False  # the credit of a picture: "Ana Ruiz/Reuters"
    return bool(who.agencies or who.roles) or (not first and (bool(who.dateline) or who.placed == len(who.authors)))
