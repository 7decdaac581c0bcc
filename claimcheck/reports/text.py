"""Plain text: a line for every claim, its details indented below; for pipes, files and narrow windows.

No line is cut or wrapped, so that nothing is lost and `grep` finds whole statements.
"""

import datetime
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from claimcheck.records import CaseFile, Claim, Extraction
from claimcheck.reports import headlines
from claimcheck.reports.dossier import case_files_of
from claimcheck.reports.printable import one_line
from claimcheck.reports.summary import Count, Summary, summarize
from claimcheck.reports.wording import details, head_matter, speaker_words, title


def render(extractions: Sequence[Extraction]) -> str:
    """All the stories, one after the other."""
    files = case_files_of(extractions)
    return "\n".join(story(extraction, files) for extraction in extractions)


def story(extraction: Extraction, files: Mapping[str, CaseFile] = MappingProxyType({})) -> str:
    """One story: what it is, what was found, the claims; `files` tell what a desk knows of them, by claim id."""
    article = extraction.article
    lines = [one_line(title(article))]
    if article.deck:
        lines.append(one_line(article.deck))
    lines.append("; ".join(f"{label}: {one_line(value)}" for label, value in head_matter(article)))
    lines += ["", *summary_lines(summarize([extraction])), *headline_lines(extraction), ""]
    for number, claim in enumerate(extraction.claims, start=1):
        lines += _card(number, claim, article.published, files.get(claim.id))
    return "\n".join(lines).rstrip("\n") + "\n"


def summary_lines(summary: Summary) -> list[str]:
    """The summary in a few lines."""
    if not summary.claims:
        return ["No claims found."]
    return [
        f"{summary.claims} {'claim' if summary.claims == 1 else 'claims'}: {_counts(summary.quotations)}",
        f"Speakers: {_counts(summary.speakers)}",
        f"Kinds of speaker: {_counts(summary.kinds)}",
        f"Acts: {_counts(summary.acts)}",
        f"Firmness: {summary.flat} flat, {summary.hedged} hedged",
        f"Status: {_counts(summary.statuses)}",
    ]


def headline_lines(extraction: Extraction) -> list[str]:
    """The headline check: a line for each finding, both texts indented below; none for a story without a headline."""
    if not headlines.is_checked(extraction):
        return []
    found = headlines.remarks(extraction)
    if not found:
        return [f"{headlines.HEADING}: {headlines.NOTHING_FOUND}"]
    lines = [f"{headlines.HEADING}:"]
    for remark in found:
        lines.append(f"- {remark.label}. {one_line(remark.explanation)}")
        lines += [f"  {label}: {one_line(words)}" for label, words in remark.texts]
    return lines


def _counts(counts: Sequence[Count]) -> str:
    return ", ".join(f"{count.number} {one_line(count.label)}" for count in counts)


def _card(number: int, claim: Claim, published: datetime.date | None, file: CaseFile | None) -> list[str]:
    head = f"{number}. {one_line(speaker_words(claim.speaker))}: {one_line(claim.statement.text)}"
    return [head, *(f"   {label}: {one_line(value)}" for label, value in details(claim, published, file))]
