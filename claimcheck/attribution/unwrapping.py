"""Hard-wrapped copy: line ends that only end a line, not a paragraph.

A section of an article is one paragraph, whatever line ends stand inside it. The model and the sentence splitter take a
line end for a paragraph's; so they read the text with blanks in those places, one for one, and every offset stays. The
same is done where a paragraph introduces the quotation that the next one is: "Ana Ruiz said:".
"""

from itertools import pairwise

from attrs import evolve

from claimcheck.attribution.quotes import BREAK
from claimcheck.attribution.statements import joined
from claimcheck.attribution.tidying import OPENING
from claimcheck.records import Article, Claim, Section, SectionKind


def unwrapped(article: Article) -> Article:
    """The article with a blank for each line end that ends no paragraph; itself where there is none."""
    text = article.text
    pieces, begin = [], 0
    introducing = {one.span.end for one, other in pairwise(article.sections) if _introduces(text, one, other)}
    for section in article.sections:
        gap = text[begin : section.span.start]
        pieces += [BREAK.sub(" ", gap) if begin in introducing else gap, BREAK.sub(" ", section.span.of(text))]
        begin = section.span.end
    flat = "".join([*pieces, text[begin:]])
    return article if flat == text else evolve(article, text=flat)


def _introduces(text: str, before: Section, section: Section) -> bool:
    body = before.kind is section.kind is SectionKind.BODY
    return body and text[before.span.end - 1] == ":" and text[section.span.start] in OPENING


def in_words_of(text: str, claim: Claim) -> Claim:
    """The claim with its statement, cue and hedges as `text` has them, line ends included."""
    return evolve(
        claim,
        statement=evolve(claim.statement, text=joined(text, claim.statement.spans)),
        cue=claim.cue and evolve(claim.cue, text=claim.cue.span.of(text)),
        hedges=tuple(evolve(hedge, text=hedge.span.of(text)) for hedge in claim.hedges),
    )
