"""Where an attribution's cue and source end and its content begins: what the model took for a part of another."""

import re

from attrs import evolve

from claimcheck.attribution.clauses import is_passive
from claimcheck.attribution.cues import read_cue
from claimcheck.attribution.hedging import beside_cues, disputed
from claimcheck.attribution.lexicon import word_class
from claimcheck.attribution.medium import find_medium
from claimcheck.attribution.relative import noun_phrase_before
from claimcheck.attribution.said import time_expressions
from claimcheck.attribution.words import has_verb, is_class, is_number, words
from claimcheck.records import Act, Attribution, Span

_CLITIC = re.compile(r".?['’](?:ve|d|s|re|ll|m)\s+(?=\w)")
_LEAD = re.compile(r"([\w’'.,-]+(?: [\w’'.,-]+){0,5}?) (?=that )")
_BELONGING = frozenset({"to", "of", "about", "for", "from", "on", "against"})  # prepositions of a verb's own object
_ADDRESSEE = re.compile(r"\s(?:(?P<on>on|upon)\s)?(?P<whom>[^,.;:“”\"()\n]{2,80}?)\s")
_CALL = frozenset({"call", "calls", "called", "calling"})
# What a passive says of its subject, behind whoever says it.
_COMPLEMENT = re.compile(
    r"\s(?=(?:of|for) [a-z]+ing\b|as (?:an?|the|[a-z]+)\b)|(?<=[a-z])\s(?=for (?:the|an?|its?|his|her|their) )"
)
_APPROXIMATE = frozenset({"about", "around", "nearly", "some", "roughly", "almost"})
_RECKON = frozenset({"reckon", "estimate", "guess", "say", "believe", "think", "figure"})
_OPENING = 30  # characters in which a clause's first two words stand
_LONGEST_HEAD = 80  # characters
_PLEA = re.compile(r"(?<=\w)\s(?:not )?guilty\b")


def without_lead(text: str, content: Span) -> Span:
    """The content without words in front of its "that" which belong to the cue: a time, a medium, a doubt."""
    match = _LEAD.match(text, content.start, content.end)
    if match is None:
        return content
    lead = Span(*match.span(1))
    own = time_expressions(text, lead) == [lead] or find_medium(text, [lead]) == lead.of(text)
    own = own or all(is_class(word, "adverb") or word.low.endswith("ly") for word in words(text, lead.start, lead.end))
    return Span(match.end(), content.end) if own or lead.of(text).lower().rstrip(",") in beside_cues() else content


def without_clitic(text: str, attribution: Attribution) -> Attribution:
    """The attribution with a cue that begins with a word, not with the rest of its subject's: "they’[ve] vowed"."""
    cue = attribution.cue[0]
    rest = _CLITIC.match(text, max(0, cue.start - 1), cue.end)
    return evolve(attribution, cue=(Span(rest.end(), cue.end), *attribution.cue[1:])) if rest else attribution


def with_whole_cue(text: str, attribution: Attribution) -> Attribution:
    """The attribution with what belongs to its cue in its cue.

    That is what the last preposition takes ("admitted under [questioning] that"), and what the reporter calls the
    statement ("repeated [the unfounded claim] that").
    """
    cue, content = attribution.cue[-1], attribution.content[0]
    own = words(text, cue.start, cue.end)
    lead = _LEAD.match(text, content.start, content.end)
    if lead is None or text[cue.end : content.start] != " ":
        return attribution
    called = " ".join(word.low for word in words(text, cue.start, lead.end(1))[-2:]) in disputed()
    takes = len(own) > 1 and own[-1].low not in _BELONGING and is_class(own[-1], "preposition")
    if not called and (not takes or has_verb(words(text, *lead.span(1)))):
        return attribution
    whole = Span(cue.start, lead.end(1))
    return evolve(
        attribution,
        cue=(*attribution.cue[:-1], whole),
        content=(Span(lead.end(), content.end), *attribution.content[1:]),
    )


def with_apposition(text: str, attribution: Attribution) -> Attribution:
    """The attribution with what only describes its source there: "according to the PGHM[, the mountain police]"."""
    if not attribution.source or len(attribution.content) < 2:
        return attribution
    source, last = attribution.source[-1], max(attribution.content)
    found = words(text, last.start, last.end)
    described = bool(found) and found[0].low in ("the", "a", "an") and not has_verb(found)
    if not described or attribution.cue[-1].end > source.start or text[source.end : last.start] != ", ":
        return attribution
    content = tuple(span for span in attribution.content if span != last)
    return evolve(attribution, source=(*attribution.source[:-1], Span(source.start, last.end)), content=content)


def with_addressee(text: str, attribution: Attribution) -> Attribution:
    """The attribution with whom somebody asks for something in its content: "urged | the parties | to show restraint".

    The "on" of "called on" belongs to the cue.
    """
    cue, content = attribution.cue[-1], attribution.content[0]
    on = cue.end + len(" on")
    if text.startswith(" on ", cue.end) and content.start in (cue.end + 1, on + 1) and _calls(text, cue):
        return evolve(
            attribution,
            cue=(*attribution.cue[:-1], Span(cue.start, on)),
            content=(Span(on + 1, content.end), *attribution.content[1:]),
        )
    match = _ADDRESSEE.fullmatch(text, cue.end, content.start) if cue.end < content.start else None
    if match is None or bool(match["on"]) != _calls(text, cue):
        return attribution
    asked, whom = words(text, content.start, content.end)[:1], words(text, *match.span("whom"))
    entry = read_cue(text, cue)
    asks = entry.act in (Act.DEMAND, Act.QUESTION) or entry.lemma == "tell"
    if not asked or not whom or has_verb(whom) or asked[0].low not in ("to", "who"):
        return attribution
    if not match["on"] and (not asks or is_class(whom[0], "preposition")):
        return attribution
    return evolve(
        attribution,
        cue=(*attribution.cue[:-1], Span(cue.start, match.end("on") if match["on"] else cue.end)),
        content=(Span(match.start("whom"), content.end), *attribution.content[1:]),
    )


def _calls(text: str, cue: Span) -> bool:
    return any(word.low in _CALL for word in words(text, cue.start, cue.end)[-1:])


def with_head(text: str, attribution: Attribution) -> Attribution:
    """The attribution with the noun that its content is a relative clause of: "agreed on [a law] | that would help"."""
    cue, content = attribution.cue[-1], min(attribution.content)
    found = words(text, content.start, min(content.end, content.start + _OPENING))[:2]
    head = noun_phrase_before(text, content.start - 1, cue.end) if content.start > cue.end + 1 else None
    if head is None or len(found) < 2 or found[0].low not in ("that", "which") or not is_class(found[1], "auxiliary"):
        return attribution
    noun = words(text, head.start, head.end)
    plain = text[content.start - 1] == " " and head.end - head.start <= _LONGEST_HEAD
    if not plain or not is_class(noun[0], "determiner") or has_verb(noun):
        return attribution
    others = tuple(span for span in attribution.content if span != content)
    return evolve(attribution, content=(Span(head.start, content.end), *others))


def with_subject(text: str, attribution: Attribution) -> Attribution:
    """The attribution with the subject that its content left by the hearer: "told Radio Uno [the firm] | may sue"."""
    cue, content = attribution.cue[-1], min(attribution.content)
    verb = words(text, content.start, min(content.end, content.start + _OPENING))[:1]
    if content.start <= cue.end + 1 or not verb or not is_class(verb[0], "auxiliary") or text[content.start - 1] != " ":
        return attribution
    subject = noun_phrase_before(text, content.start - 1, cue.end)
    noun = words(text, subject.start, subject.end) if subject else []
    if subject is None or len(noun) < 2 or not is_class(noun[0], "determiner") or subject.start <= cue.end + 1:
        return attribution
    others = tuple(span for span in attribution.content if span != content)
    return evolve(attribution, content=(Span(subject.start, content.end), *others))


def with_complement(text: str, attribution: Attribution) -> Attribution:
    """The attribution of a passive with what its agent took along: "accused by former colleagues [of bullying staff]".

    A pronoun that leads to its clause is no part of what is said: "the army, [which] has been accused by …".
    """
    cue, content = attribution.cue[-1], attribution.content
    if not is_passive(text, attribution):
        return attribution
    source = attribution.source[-1]
    found = words(text, cue.start, cue.end)
    if len(found) > 1 and is_class(found[-1], "preposition") and len(content) > 1:  # "was accused of | lying"
        cue = Span(cue.start, found[-2].end)
        content = tuple(Span(found[-1].start, one.end) if one.start == found[-1].end + 1 else one for one in content)
    if match := _COMPLEMENT.search(text, source.start, source.end):
        content = (*content, Span(match.end(), source.end))
        source = Span(source.start, match.start())
    own = [span for span in content if span.of(text).lower() not in word_class("relative")]
    return evolve(
        attribution,
        source=(*attribution.source[:-1], source),
        cue=(*attribution.cue[:-1], cue),
        content=tuple(own) or content,
    )


def with_approximator(text: str, attribution: Attribution) -> Attribution:
    """The attribution with the words before a number in its content: "reckoned | about | a third had left"."""
    cue, content = attribution.cue[-1], min(attribution.content)
    found, said = words(text, cue.start, cue.end), words(text, content.start, content.end)
    if not said or len(found) < 2 or found[-1].low not in _APPROXIMATE or text[cue.end : content.start] != " ":
        return attribution
    number = is_number(said[0]) or (said[0].low in ("a", "one") and len(said) > 1 and is_number(said[1]))
    if not number or not has_verb(said) or read_cue(text, Span(cue.start, found[-2].end)).lemma not in _RECKON:
        return attribution
    others = tuple(span for span in attribution.content if span != content)
    return evolve(
        attribution,
        cue=(*attribution.cue[:-1], Span(cue.start, found[-2].end)),
        content=(Span(found[-1].start, content.end), *others),
    )


def with_plea(text: str, attribution: Attribution) -> Attribution:
    """The attribution with a plea in its content: "pleaded | not guilty to fraud"."""
    cue, content = attribution.cue[-1], min(attribution.content)
    match = _PLEA.search(text, cue.start, cue.end)
    if match is None or match.end() != cue.end or text[cue.end : content.start] != " ":
        return attribution
    others = tuple(span for span in attribution.content if span != content)
    return evolve(
        attribution,
        cue=(*attribution.cue[:-1], Span(cue.start, match.start())),
        content=(Span(match.start() + 1, content.end), *others),
    )
