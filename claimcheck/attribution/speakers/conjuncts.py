"""What "and" joins in a source: "the mayor | and | her aides"."""

import re

from claimcheck.attribution.speakers.described import kind_of_description
from claimcheck.attribution.speakers.mentions import Mention, read_mention
from claimcheck.attribution.speakers.names import Names
from claimcheck.records import Span, SpeakerKind

_JOINED = re.compile(r"(?:,|(?<!\s))\s+and\s+(?=(?:even\s+)?(?:the|his|her|its|their|an?|other|several|many|some)\s)")
_BELONGS = re.compile(r"\b(?:of|for|from|in|between|by|with|that|who|which|including)\b|,")
_ALONE = ("m", "f", "it")  # pronouns of one


def conjuncts(names: Names, mention: Mention) -> tuple[Mention, Mention] | None:
    """The two parts, where each is a speaker of its own; the first may be "he", "she" or "it"."""
    whole = mention.span.of(names.text)
    joint = _JOINED.search(whole)
    if joint is None or _BELONGS.search(whole[: joint.start()]):
        return None
    start = mention.span.start
    spans = (Span(start, start + joint.start()), Span(start + joint.end(), mention.span.end))
    left, right = (read_mention(names.text, span, names) for span in spans)
    if not left or not right or right.pronoun:
        return None
    if left.pronoun:
        return (left, right) if left.pronoun in _ALONE else None
    if not left.name and kind_of_description(left) is SpeakerKind.UNKNOWN:
        return None
    inside = names.inside(mention.span)
    if any(name.span.start < spans[1].start and name.span.end > spans[0].end for name in inside):
        return None  # "and" stands inside a name
    return None if mention.name and not right.name else (left, right)
