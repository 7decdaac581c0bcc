"""Markdown (CommonMark with tables, as GitHub shows it): head matter, summary, then a card for each claim."""

import datetime
import re
from collections.abc import Mapping, Sequence

from claimcheck.records import CaseFile, Claim, Extraction
from claimcheck.reports import headlines
from claimcheck.reports.dossier import case_files_of
from claimcheck.reports.printable import one_line
from claimcheck.reports.summary import Count, Summary, summarize
from claimcheck.reports.wording import details, head_matter, speaker_words, title

_SPECIAL = re.compile(r"[\\`*_\[\]|~$]")
_BLOCK_START = re.compile(r"^(?:[#+=-]|\d+(?=[.)]))")
_AUTOLINK = re.compile(r"(?<=[A-Za-z])://|(?i:\bwww)\.|(?<=\w)@(?=\w)")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def render(extractions: Sequence[Extraction]) -> str:
    """One document; several stories stand under a common title and summary."""
    files = case_files_of(extractions)
    if len(extractions) == 1:
        return "\n".join(_story(extractions[0], files, level=1)) + "\n"
    lines = [f"# Claims in {len(extractions)} stories", "", *_summary(summarize(extractions))]
    for extraction in extractions:
        lines += ["", *_story(extraction, files, level=2)]
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """A text as one line of Markdown that shows exactly its characters: no markup, no HTML, no table cell, no link."""
    line = _SPECIAL.sub(r"\\\g<0>", one_line(text)).translate(_ENTITIES)
    line = _AUTOLINK.sub(_without_link, line)
    return _BLOCK_START.sub(_without_block, line)


def _without_link(found: re.Match[str]) -> str:
    return re.sub(r"[:.@]", r"\\\g<0>", found.group(), count=1)


def _without_block(found: re.Match[str]) -> str:
    return f"{found.group()}\\" if found.group().isdigit() else f"\\{found.group()}"


def _story(extraction: Extraction, files: Mapping[str, CaseFile], *, level: int) -> list[str]:
    article = extraction.article
    lines = [f"{'#' * level} {escape(title(article))}", ""]
    if article.deck:
        lines += [f"*{escape(article.deck)}*", ""]
    lines += [f"- {label}: {escape(value)}" for label, value in head_matter(article)]
    lines += ["", f"{'#' * (level + 1)} Summary", "", *_summary(summarize([extraction]))]
    if headlines.is_checked(extraction):
        lines += ["", f"{'#' * (level + 1)} {headlines.HEADING}", "", *_headline_check(extraction)]
    if extraction.claims:
        lines += ["", f"{'#' * (level + 1)} Claims"]
    for number, claim in enumerate(extraction.claims, start=1):
        lines += ["", *_card(number, claim, article.published, files.get(claim.id), level=level + 2)]
    return lines


def _headline_check(extraction: Extraction) -> list[str]:
    found = headlines.remarks(extraction)
    if not found:
        return [headlines.NOTHING_FOUND]
    lines = []
    for remark in found:
        lines.append(f"- **{escape(remark.label)}.** {escape(remark.explanation)}")
        lines += [f"  - {escape(label)}: {escape(words)}" for label, words in remark.texts]
    return lines


def _summary(summary: Summary) -> list[str]:
    if not summary.claims:
        return ["No claims found."]
    rows = [
        ("Claims", [Count("", summary.claims)]),
        ("Speakers", summary.speakers),
        ("Kinds of speaker", summary.kinds),
        ("Quotation", summary.quotations),
        ("Acts", summary.acts),
        ("Firmness", [Count("flat", summary.flat), Count("hedged", summary.hedged)]),
        ("Status", summary.statuses),
    ]
    table = [f"| {label} | {', '.join(_count(count) for count in counts)} |" for label, counts in rows]
    return [table[0], "| --- | --- |", *table[1:]]


def _count(count: Count) -> str:
    return f"{escape(count.label)} {count.number}".strip()


def _card(
    number: int, claim: Claim, published: datetime.date | None, file: CaseFile | None, *, level: int
) -> list[str]:
    head = f"{'#' * level} {number}\\. {escape(speaker_words(claim.speaker))}"
    facts = [f"- {label}: {escape(value)}" for label, value in details(claim, published, file)]
    return [head, "", f"> {escape(claim.statement.text)}", "", *facts]
