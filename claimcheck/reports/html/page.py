"""All that a page shows, ready for the templates: they decide how it looks, not what is counted or found."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from claimcheck.records import Article, CaseFile, Extraction, Status
from claimcheck.reports.dossier import case_files_of
from claimcheck.reports.headlines import Remark, is_checked, remarks
from claimcheck.reports.html.anchors import Anchors
from claimcheck.reports.html.blocks import Block, blocks
from claimcheck.reports.html.cards import Card, card
from claimcheck.reports.html.charts import Chart, firmness_chart, speaker_chart, timeline
from claimcheck.reports.html.links import web_link
from claimcheck.reports.summary import Summary, summarize
from claimcheck.reports.wording import head_matter, title

_MOST_OPEN = 5  # with more stories than these, all begin closed
_FIRST = 10  # claims that the list "what to check first" has


@frozen
class HeadMatter:
    """Something that is known of a story; `link` where it is an address that a reader can follow."""

    label: str
    value: str
    link: str | None


@frozen
class Story:
    """One story: its text in blocks, its claims as cards, the findings of the headline check.

    `findings` are None for a story that is not checked.
    """

    number: int
    title: str
    article: Article
    about: tuple[HeadMatter, ...]
    blocks: tuple[Block, ...]
    cards: tuple[Card, ...]
    findings: tuple[Remark, ...] | None
    summary: Summary


@frozen
class Page:
    """The whole report; `first` are the claims most worth checking, where there are several stories."""

    title: str
    lede: str
    stories: tuple[Story, ...]
    summary: Summary
    charts: tuple[Chart, ...]
    first: tuple[Card, ...]

    @property
    def several(self) -> bool:
        """Whether there is more than one story."""
        return len(self.stories) != 1

    @property
    def open(self) -> bool:
        """Whether the stories stand open at first."""
        return len(self.stories) <= _MOST_OPEN


def page(extractions: Sequence[Extraction]) -> Page:
    """The report on these stories, in their order."""
    summary = summarize(extractions)
    anchors, files = Anchors(), case_files_of(extractions)
    stories = tuple(
        _story(extraction, number, anchors, files) for number, extraction in enumerate(extractions, start=1)
    )
    name = stories[0].title if len(stories) == 1 else f"{len(stories)} stories"
    return Page(name, lede(summary), stories, summary, _charts(summary), _first(stories))


def lede(summary: Summary) -> str:
    """The summary in a few sentences."""
    if not summary.claims:
        return "No claims found."
    where = "one story" if summary.stories == 1 else f"{summary.stories:,} stories"
    who = _number(len(summary.speakers), "speaker")
    sentences = [f"{_number(summary.claims, 'claim')} by {who} in {where}."]
    sentences.append(f"{summary.flat:,} put flatly, {summary.hedged:,} with a hedge.")
    open_yet = (Status.UNVERIFIED, Status.IN_PROGRESS)
    decided = sum(count.number for count in summary.statuses if count.label not in open_yet)
    sentences.append(f"{decided:,} {'has' if decided == 1 else 'have'} a verdict." if decided else "No verdict yet.")
    return " ".join(sentences)


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun if count == 1 else noun + 's'}"


def _story(extraction: Extraction, number: int, anchors: Anchors, files: Mapping[str, CaseFile]) -> Story:
    article, claims = extraction.article, extraction.claims
    cards = tuple(
        card(claim, place, anchors.claim(claim.id, number, place), files.get(claim.id))
        for place, claim in enumerate(claims, start=1)
    )
    about = tuple(
        HeadMatter(label, value, web_link(value) if label == "URL" else None) for label, value in head_matter(article)
    )
    return Story(
        number=number,
        title=title(article),
        article=article,
        about=about,
        blocks=blocks(article, claims),
        cards=cards,
        findings=tuple(remarks(extraction)) if is_checked(extraction) else None,
        summary=summarize([extraction]),
    )


def _charts(summary: Summary) -> tuple[Chart, ...]:
    if not summary.claims:
        return ()
    charts = [speaker_chart(summary), firmness_chart(summary)]
    return (*charts, timeline(summary)) if summary.stories > 1 and summary.by_day else tuple(charts)


def _first(stories: Sequence[Story]) -> tuple[Card, ...]:
    if len(stories) == 1:
        return ()
    cards = (card for story in stories for card in story.cards)
    return tuple(sorted(cards, key=lambda card: -card.worth.score)[:_FIRST])
