"""Places that speak by what they are: "the city", "the country", "the two countries"."""

from collections.abc import Sequence

from claimcheck.attribution.speakers.lexicons import countries, regions
from claimcheck.attribution.speakers.mentions import Mention
from claimcheck.attribution.speakers.name import Name
from claimcheck.attribution.words import words
from claimcheck.records import Speaker, SpeakerKind


def place_called(noun: str, earlier: Sequence[Name]) -> Speaker | None:
    """The last place of this sort among the names before, which are the nearest first."""
    country = noun in ("country", "nation")
    for name in earlier:
        if name.name in countries() if country else regions().get(name.name) == noun:
            return Speaker(name.name, SpeakerKind.ORGANIZATION, named=True)
    return None


def two_countries(text: str, mention: Mention, earlier: Sequence[Name]) -> Speaker | None:
    """The last two countries among the names before that are not only where something happens."""
    said = {word.low for word in words(text, mention.phrase.start, mention.phrase.end)}
    if not said & {"two", "both"}:
        return None
    named = dict.fromkeys(name.name for name in earlier if name.name in countries() and not _is_scene(text, name))
    pair = list(named)[:2]
    if len(pair) < 2:
        return None
    return Speaker(" and ".join(reversed(pair)), SpeakerKind.ORGANIZATION, named=True)


def _is_scene(text: str, name: Name) -> bool:
    """Whether a country is only where something happens: "in China"."""
    return text[max(0, name.span.start - 8) : name.span.start].endswith((" in ", "In ", " inside "))
