"""From the contents of an attribution to single statements."""

import re
from collections.abc import Sequence

from attrs import frozen

from claimcheck.attribution.clauses import is_count
from claimcheck.attribution.quotes import Region, region_at
from claimcheck.attribution.sentences import sentences
from claimcheck.attribution.shells import is_shell
from claimcheck.attribution.speakers.lexicons import courtesies
from claimcheck.attribution.tidying import CLOSING, EDGE, OPENING, tidied
from claimcheck.attribution.words import Word, has_verb, is_class, looks_finite, words
from claimcheck.records import Span

# Where a further that-clause begins: "…, and that …", "… but that …", "…; that …".
_COORDINATED = re.compile(
    r"(?:(?P<bare>,\s+)|;\s+|[,;]\s*(?:and|but|or|nor|yet)\s+|\s(?:and|but|or)\s+)that[,\s]\s*", re.IGNORECASE
)
# What the comma before "that" closes: "knew, or should have known, that …"
_INSERTED = re.compile(r",\s(?:and|or|as|if|at|for|in)\s[^,;]{1,60}\Z")
_INSERTED_REACH = 70  # characters
# What a reporter puts between the subject of what is said and its verb.
_ASIDE = re.compile(r"\s*(?:,\s(?:which|who|whose|whom|where)\b.*,|[–—].*[–—]|-{1,2}\s.*\s-{1,2}|\(.*\))\s*", re.DOTALL)


# Clauses of time that belong to the cue where what it introduces is a bare noun phrase.
# Blanks are taken from the first of a run on, or not at all: a long run would be read once for each of its blanks.
_TIME_CLAUSE = re.compile(r"(?:,|(?<!\s))\s+(?:ever since|since|after|before|when|while|as soon as|once)\s+")
_ASKED = re.compile(r"[”\"’'*_]?\?")  # behind a statement
_FEWEST = 4  # words of a sentence in which a verb is taken for granted
_BEFORE = (".", "?", "!", ":", "—", "–", "*", "_")


@frozen
class Statement:
    """The spans of one statement, before it has a speaker.

    `subject_outside` is true where the first span is a subject that stands outside of the attribution's content.
    """

    spans: tuple[Span, ...]
    subject_outside: bool = False

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.spans[-1].end


def split(
    text: str, contents: Sequence[Span], regions: Sequence[Region], inner: Sequence[Span] = (), *, printed: bool = False
) -> list[Statement]:
    """The statements in the contents of one attribution, in text order; `printed` says that each is what was spoken.

    A new one begins with each sentence and with each coordinated that-clause, unless that is under a cue inside the
    statement: `inner` is what others are said to say there. A sentence that the cue interrupts ("The plan," he said,
    "is dead.") stays one statement of two spans.
    """
    pieces: list[list[Span]] = []
    for span in sorted(contents):
        content = span if printed else _without_time_clause(text, span, regions)
        parts = [
            part
            for sentence in sentences(text, content.start, content.end)
            for part in _clauses(text, sentence, regions, inner)
        ]
        if parts and pieces and _continues(text, pieces[-1][-1], parts[0], regions):
            last = pieces[-1][-1]
            if text[last.end : parts[0].start].strip(EDGE):
                pieces[-1].append(parts.pop(0))
            else:
                pieces[-1][-1] = Span(last.start, parts.pop(0).end)
        pieces.extend([part] for part in parts)
    found = [Statement(spans) for piece in pieces if (spans := tidied(text, piece, regions))]
    if printed:
        found = [one for one in found if not (_ASKED.match(text, one.end) or _only_greets(text[one.start : one.end]))]
    # Beside a clause, a bare noun phrase far from the cue is something that the model took along by mistake.
    clauses = [
        s
        for s in found
        if _quoted(s, regions)
        or has_verb(_words_of(text, s))
        or (_may_be_spoken(_words_of(text, s)) if printed else _is_sentence(text, s))
    ]
    said = clauses or found
    return [one for one in said if not is_pronoun(text, one)] or said  # "a raid [which] Lima blamed on [smugglers]"


def is_pronoun(text: str, statement: Statement) -> bool:
    """Whether it is nothing but a pronoun, for what stands elsewhere: "accused it of a raid, [which] it denies"."""
    found = _words_of(text, statement)
    return len(found) == 1 and (is_class(found[0], "relative") or found[0].low == "what")


def joined(text: str, spans: Sequence[Span]) -> str:
    """The characters of the spans, with " … " between two."""
    return " … ".join(span.of(text) for span in spans)


def _without_time_clause(text: str, content: Span, regions: Sequence[Region]) -> Span:
    """Leave out when it began, where a noun is all that is voiced: "voiced concerns since the army took over"."""
    match = _TIME_CLAUSE.search(text, content.start, content.end)
    if match is None or region_at(regions, match.start()) or _opens_sentence(text, content.start):
        return content
    head = words(text, content.start, match.start())
    tail = words(text, match.end(), content.end)
    # "However, while it rained, …", "On Monday, after it rained, …": what comes first is no noun phrase.
    noun = head and not is_class(head[0], "adverb", "preposition")
    bare = noun and not any(looks_finite(w) or w.low in ("to", "that") for w in head)
    return Span(content.start, match.start()) if bare and has_verb(tail) else content


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins there, so that nothing introduces what is said."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return text[start].isupper() and (not before or before[-1] in (*_BEFORE, "-", "\n"))


def _clauses(text: str, sentence: Span, regions: Sequence[Region], inner: Sequence[Span]) -> list[Span]:
    """A sentence cut before each coordinated that-clause outside quotation marks and what others say in it."""
    found, begin = [], sentence.start
    for match in _COORDINATED.finditer(text, sentence.start, sentence.end):
        following = words(text, match.end(), min(sentence.end, match.end() + 40))
        if region_at(regions, match.start()) or not following or match.start() == sentence.start:
            continue
        if any(span.start < match.start() and match.end() < span.end for span in inner):
            continue  # "Ruiz said it rained and that it snowed, Reuters reported"
        # "and that has been said": here *that* is the subject, no conjunction.
        if is_class(following[0], "auxiliary") or len(words(text, max(begin, match.start() - 60), match.start())) < 3:
            continue
        low = max(begin, match.start() - _INSERTED_REACH)
        if match["bare"] and _INSERTED.search(text, low, match.start()):
            continue
        found.append(Span(begin, match.start()))
        begin = match.end()
    found.append(Span(begin, sentence.end))
    return found


def _only_greets(sentence: str) -> bool:
    """Whether a sentence only greets, thanks or takes leave."""
    return sentence.lower().replace("'", "’").startswith(courtesies())


def _may_be_spoken(found: Sequence[Word]) -> bool:
    """Whether a sentence of a turn says something: it is long enough, or begins with a pronoun ("I believe him")."""
    return len(found) >= _FEWEST or (len(found) > 1 and is_class(found[0], "pronoun"))


def _quoted(statement: Statement, regions: Sequence[Region]) -> bool:
    return region_at(regions, statement.start) is not None


def _is_sentence(text: str, statement: Statement) -> bool:
    """Whether it is a that-clause, or as long as a sentence with a verb that nothing tells: "We found four."."""
    start, end = statement.start, statement.end
    before = text[max(0, start - 2) : start].strip()
    ends = end < len(text) and text[end] in ".?!"
    if text[max(0, start - len("that ")) : start] == "that ":  # "and that one in five trusted them"
        return not is_class(words(text, start, end)[0], "preposition")
    return before[-1:] in _BEFORE and ends and text[start].isupper() and len(words(text, start, end)) >= _FEWEST


def _words_of(text: str, statement: Statement) -> list[Word]:
    return [word for span in statement.spans for word in words(text, span.start, span.end)]


def _is_inserted(text: str, last: Span, first: Span) -> bool:
    """Whether commas on both sides part the two: "At the gate[, a guard said, ]three men stood"."""
    between = text[last.end : first.start].strip()
    opens = between.startswith(",") or last.of(text).rstrip(CLOSING + " ").endswith(",")
    return opens and between.endswith(",")


def _continues(text: str, last: Span, first: Span, regions: Sequence[Region]) -> bool:
    """Whether `first` goes on with the sentence that `last` left open."""
    quoted = [region_at(regions, place) is not None for place in (last.end - 1, first.start)]
    apart = bool(text[last.end : first.start].strip(EDGE))
    inserted = apart and (_is_inserted(text, last, first) or is_count(text, last))
    before = words(text, last.start, last.end)
    shell = is_shell(before)  # "a figure that they put | too low"
    lower = first.of(text).lstrip(OPENING + " ….")[:1].islower()
    if apart and quoted[0] != quoted[1] and (quoted[0] or not (shell or (inserted and lower))):
        return False
    opening = words(text, first.start, min(first.end, first.start + 40))[:1]
    aside = inserted or _ASIDE.fullmatch(text, last.end, first.start) is not None
    # "Lee was accused by Ruiz | of fraud", but not "in what many expect | to be the end"
    complement = is_class(opening[0], "preposition") and before[-1].low != "what" if opening and before else False
    noun = not (
        shell or complement or (len(before) == 1 and is_class(before[0], "relative"))
    )  # "which it called | absurd"
    if apart and noun and not aside and not any(quoted) and not has_verb(before) and not has_verb(opening):
        return False  # a noun phrase, and a clause with a subject of its own
    ending = last.of(text).rstrip(CLOSING + " ")
    if ending.endswith((".", "!", "?", "…")) and text[last.end : last.end + 1] != ",":  # "at 4 p.m., the mayor said"
        return False
    beginning = first.of(text).lstrip(OPENING + " ….")
    if beginning.startswith("that "):
        return False
    return (
        lower or (inserted and not any(quoted)) or (ending.endswith((",", "—", "–", "-")) and beginning[:1].isdigit())
    )
