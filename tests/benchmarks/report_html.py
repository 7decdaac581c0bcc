"""How long an HTML report of many claims takes, beside writing the same claims as JSON.

Run by hand:

    python tests/benchmarks/report_html.py [--stories 500] [--claims 10000] [-o report.html]

Prints seconds and the size of the document for both, and the peak memory of the process. Seconds are those of the
processor, which other work on the machine lengthens less than those of the clock; of the report they are of both.
"""

import argparse
import datetime
import json
import random
import resource
import sys
import time
from pathlib import Path

from attrs import evolve

import claimcheck
from claimcheck import codec
from claimcheck.records import Claim, Extraction, Section, SectionKind, Span, Status
from claimcheck.reports import html
from claimcheck.training.wire import wire_stories

HEADLINE = "Officials warn of 2,000 more delays"
FIRST_DAY = datetime.date(2021, 1, 1)


def corpus(stories: int, claims: int, chance: random.Random) -> list[Extraction]:
    """Made-up wire copy, each story with its share of the claims, no two claims with the same id."""
    texts = (story["text"] for story in wire_stories(100_000, chance))
    made = []
    pool: list[Extraction] = []
    while len(pool) < 40:  # extraction is not what is measured
        text = "\n\n".join(next(texts) for _ in range(6))
        article = claimcheck.parse(text)
        pool.append(Extraction(article, claimcheck.extract(article)))
    for number in range(stories):
        share = claims * (number + 1) // stories - claims * number // stories
        made.append(_story(pool, number, share, chance))
    return made


def _story(pool: list[Extraction], number: int, share: int, chance: random.Random) -> Extraction:
    """Stories of the pool joined until there are claims enough."""
    text, found = f"{HEADLINE}\n\n", []
    sections = [Section(SectionKind.HEADLINE, Span(0, len(HEADLINE)))]
    while len(found) < share:
        part = chance.choice(pool)
        moved = len(text)
        text += f"{part.article.text}\n\n"
        sections += [evolve(section, span=_moved(section.span, moved)) for section in part.article.sections]
        found += [_moved_claim(claim, moved) for claim in part.claims]
    claims = [
        evolve(claim, id=f"{number:04x}{place:04x}", status=chance.choice(list(Status)))
        for place, claim in enumerate(found[:share])
    ]
    day = FIRST_DAY + datetime.timedelta(chance.randrange(365))
    article = evolve(
        pool[0].article, id=f"s{number}", text=text, sections=tuple(sections), headline=HEADLINE, published=day
    )
    return Extraction(article, tuple(claims))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _moved_claim(claim: Claim, by: int) -> Claim:
    mention = claim.speaker.mention
    return evolve(
        claim,
        speaker=evolve(claim.speaker, mention=_moved(mention, by) if mention else None),
        cue=evolve(claim.cue, span=_moved(claim.cue.span, by)) if claim.cue else None,
        statement=evolve(claim.statement, spans=tuple(_moved(span, by) for span in claim.statement.spans)),
        hedges=tuple(evolve(hedge, span=_moved(hedge.span, by)) for hedge in claim.hedges),
    )


def peak() -> float:
    """Megabytes that the process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--stories", type=int, default=500)
    options.add_argument("--claims", type=int, default=10_000)
    options.add_argument("-o", dest="out", type=Path)
    given = options.parse_args()
    stories = corpus(given.stories, given.claims, random.Random(0))
    html.render(stories[:1])  # warm
    documents = [json.loads(codec.dumps(story)) for story in stories]
    words = sum(len(story.article.text.split()) for story in stories)
    sys.stdout.write(f"{given.claims:,} claims, {given.stories:,} stories, {words:,} words; {peak():,.0f} MB before\n")

    began = time.process_time()
    plain = json.dumps(documents)
    base = time.process_time() - began
    sys.stdout.write(f"json.dumps   {base:6.2f} s  {len(plain) / 1e6:5.1f} MB\n")
    began = time.process_time()
    encoded = "\n".join(codec.dumps(story) for story in stories)
    took = time.process_time() - began
    sys.stdout.write(f"codec.dumps  {took:6.2f} s  {len(encoded) / 1e6:5.1f} MB  x {took / base:.1f}\n")
    before = peak()
    clock, began = time.perf_counter(), time.process_time()
    page = str(claimcheck.report(stories, format="html"))
    took, clock = time.process_time() - began, time.perf_counter() - clock
    sys.stdout.write(f"HTML report  {took:6.2f} s  {len(page) / 1e6:5.1f} MB  x {took / base:.1f}")
    sys.stdout.write(f"  {clock:.2f} s by the clock, peak memory {peak():,.0f} MB (+{peak() - before:,.0f})\n")
    if given.out:
        given.out.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
