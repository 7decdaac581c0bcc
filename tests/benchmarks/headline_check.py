"""How the time of the headline check grows with the number of claims, all of which speak of what the headline says.

Run by hand:

    python tests/benchmarks/headline_check.py [--claims 1000 10000]

Prints seconds and the ratio to the row before, for a story of many sentences and for one of a single endless sentence;
linear growth is a ratio of about ten.
"""

import argparse
import sys
import time

from claimcheck import headline_check
from claimcheck.records import (
    Article,
    Claim,
    Cue,
    Extraction,
    Quotation,
    Section,
    SectionKind,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
)

HEADLINE = "Minister took bribes from builders, 20 killed in blast"
WORDS = "Minister Kowalski took bribes from builders"
SENTENCE = f"{WORDS}, sources allege, after 18 people were killed in a blast"


def story(claims: int, join: str) -> Extraction:
    text = f"{HEADLINE}\n\n" + join.join([SENTENCE] * claims) + "."
    begin = len(HEADLINE) + 2
    sections = (
        Section(SectionKind.HEADLINE, Span(0, len(HEADLINE))),
        Section(SectionKind.BODY, Span(begin, len(text))),
    )
    starts = range(begin, len(text) - 1, len(SENTENCE) + len(join))
    return Extraction(Article("made", text, sections), tuple(claim(start) for start in starts))


def claim(start: int) -> Claim:
    cue = start + SENTENCE.index("allege")
    return Claim(
        id=f"c{start}",
        section=SectionKind.BODY,
        speaker=Speaker("sources", SpeakerKind.GROUP),
        cue=Cue(Span(cue, cue + 6), "allege", "allege", Stance.DISTANCING),
        statement=Statement((Span(start, start + len(WORDS)),), WORDS, Quotation.INDIRECT),
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--claims", type=int, nargs="+", default=[1000, 10000])
    sizes = parser.parse_args().claims
    for name, join in (("sentences", ". "), ("one sentence", ", ")):
        before = 0.0
        for size in sizes:
            made = story(size, join)
            start = time.perf_counter()
            findings = headline_check(made)
            took = time.perf_counter() - start
            ratio = f", {took / before:.1f} times the row before" if before else ""
            sys.stdout.write(f"{name}, {size:,} claims: {took:.2f} s, {len(findings)} findings{ratio}\n")
            before = took


if __name__ == "__main__":
    main()
