"""Photo captions: paragraphs that end in the credit of a picture ("… in Moscow yesterday. Photo: Reuters")."""

import re

from claimcheck.articles.agencies import agency
from claimcheck.articles.findings import Finding
from claimcheck.articles.layout import BLANK, trimmed
from claimcheck.articles.names import listed
from claimcheck.records import Section, SectionKind, Span

_KIND = r"(?:photo(?:graph)?s?|pictures?|pics?|images?|illustration|graphic|credits?|video)"
_LABELLED = re.compile(
    rf"""(?:^|(?<=[\s.(\[|—–-]))(?:(?:file|handout|courtesy|AP|AFP|Reuters)\s)?{_KIND}
    (?:(?:\s(?:credit|courtesy))?\s?:\s*|\.\.\.\s?|\s+(?:by|courtesy\sof|courtesy)(?:\s*:)?\s+|\s?/\s?)""",
    re.VERBOSE | re.IGNORECASE,
)
_SLASHED = re.compile(
    r"(?:(?<=[.?!”\"’'])\s+|[(\[©|]\s{0,3}|^)(?P<name>[^.?!()\[\]/|©]{2,60}/[^?!()\[\]|©]{2,60})[)\]]?\.?$"
)
_SIGNED = re.compile(
    r"(?:(?<=[.?!”\"’'])\s+)?(?:[(\[]|[—–©|]\s?)(?P<name>[^.?!()\[\]|—–©]{2,40}?)(?P<pic>\s(?:file\s)?(?:photo|pic|picture)s?)?[)\]]?\.?$",
    re.IGNORECASE,
)
_HINT = re.compile(r"phot|pic|imag|illus|graph|credit|video|[/(\[|©—–]", re.IGNORECASE)
_OPENS = re.compile(r"(?:file photo|caption|photo caption|pictured):\s*", re.IGNORECASE)
# What opens a caption in brackets, whose credit stands at its end: "[Image: Ana Ruiz at the dam. Credit: AP]".
_OPENS_BRACKET = re.compile(r"[(\[]\s*(?:(?:(?:file )?photo|image|picture|caption|pictured):\s*)?", re.IGNORECASE)
_WINDOW = 200
_LONGEST = 1_200


def caption(text: str, start: int, end: int) -> Finding | None:
    """The caption and the credit that the paragraph `text[start:end]` is made of; the credit may stand alone.

    The caption's section leaves out the credit, the credit's section is the name without "Photo:" or brackets.
    """
    if end - start > _LONGEST:
        return None
    found = _credit(text, start, end)
    label = _OPENS.match(text, start, end)
    if found is None and label is None:
        return None
    words_end, name = found or (end, None)
    if label is None and found and found[0] > start:
        label = _bracket(text, start, end, found[0])
    words = trimmed(text, label.end() if label else start, words_end)
    sections = []
    if words and any(map(str.isalpha, words.of(text))):
        sections.append(Section(SectionKind.CAPTION, words))
    if name:
        sections.append(Section(SectionKind.CREDIT, name))
    return Finding(tuple(sections)) if sections else None


def _bracket(text: str, start: int, end: int, words_end: int) -> re.Match[str] | None:
    """The bracket, and a label behind it, that opens at `start` and closes only behind the credit."""
    match = _OPENS_BRACKET.match(text, start, words_end)
    closes = ")" if text[start] == "(" else "]"
    inside = text[start:words_end]
    return match if text[start:end].rstrip(".").endswith(closes) and closes not in inside else None


def _credit(text: str, start: int, end: int) -> tuple[int, Span] | None:
    """Where the caption's own words end, and the name of the credit."""
    base = max(start, end - _WINDOW)
    tail = text[base:end]
    if not _HINT.search(tail):
        return None
    for match in _LABELLED.finditer(tail):
        name = tail[match.end() :].rstrip(")]." + BLANK)
        apart = match.group().rstrip().endswith((":", "...", "/")) or _stands_apart(tail[: match.start()])
        phrase = tail[: match.start()].rstrip(BLANK)[-1:] in (".", "”") and match.group().rstrip()[-1] == ":"
        if (
            apart
            and (_is_credit(name) or (phrase and _is_phrase(name, tail)))
            and (base + match.start() == start or match.start() > 0)
        ):
            first = match.start() if match.group().rstrip().endswith("/") else match.end()
            return _before(tail, match.start()) + base, Span(base + first, base + match.end() + len(name))
    for form in (_SLASHED, _SIGNED):
        signed = form.search(tail)
        if signed and _is_credit(signed["name"].rstrip()) and _known(signed):
            stop = signed.start("name") + len(signed["name"].rstrip())
            return _before(tail, signed.start()) + base, Span(base + signed.start("name"), base + stop)
    return None


def _before(tail: str, at: int) -> int:
    """Where the words before a credit end, its opening bracket and dash left out."""
    return len(tail[:at].rstrip("([|—–-©" + BLANK))


def _stands_apart(before: str) -> bool:
    words = before.rstrip(BLANK)
    return not words or words[-1] in '.?!”"’)([|—–-' or before.endswith(("\n", "  "))


def _known(match: re.Match[str]) -> bool:
    """Whether a credit without "Photo" names an agency, and a signature one that deals in pictures."""
    name = match["name"].strip()
    if "/" in name:
        return any(agency(part.strip()) for part in re.split(r"/|\svia\s", name))
    found = agency(name)
    return found is not None and (found.pictures or bool(match["pic"]))


def _is_credit(name: str) -> bool:
    """Whether `name` reads as a name rather than as part of a sentence."""
    words = name.replace("/", " ").split()
    if not 1 <= len(words) <= 12 or len(name) > 100:
        return False
    return all(word in listed("small") or not word[0].islower() for word in words) and any(
        word[0].isalpha() for word in words
    )


def _is_phrase(name: str, tail: str) -> bool:
    """Whether a credit after "… yesterday. Photo:" may be words like "Screen grab from the ministry's site"."""
    return name[:1].isupper() and len(name.split()) <= 10 and tail[-1] not in ".?!”"
