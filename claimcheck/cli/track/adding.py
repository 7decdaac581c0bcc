"""`track add`: stories and claim documents into the tracker."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli.options import story_options
from claimcheck.cli.progress import progress
from claimcheck.cli.track.arriving import arrivals
from claimcheck.cli.track.data import print_json_list
from claimcheck.cli.track.desk import work_tracker
from claimcheck.cli.track.options import by_option, db_option, form_option
from claimcheck.cli.track.table import print_growing_table, print_line
from claimcheck.cli.track.wording import report_words
from claimcheck.records import Extraction
from claimcheck.reports.wording import title

if TYPE_CHECKING:
    from claimcheck.tracker import AddReport, Tracker

Added = tuple[str, "AddReport"]  # a story's title, and what adding it did


@click.command(
    epilog="""\b
Examples:
  claimcheck track add story.txt
  claimcheck track add first.txt second.txt --outlet "Taipei Times"
  claimcheck track add story.txt --db postgresql://desk@db.example.org/claims
  claimcheck extract first.txt second.txt --format jsonl > claims.jsonl && claimcheck track add claims.jsonl
"""
)
@story_options
@click.option("--url", metavar="URL", help="Where the story stands; by it a corrected version is known.")
@db_option
@by_option
@form_option
def add(files: tuple[str, ...], narration: bool, db: str | None, by: str | None, form: str, **given: Any) -> None:
    """Extract the claims of each FILE and track them.

    A file of claims (.json, .jsonl) has its claims already. A story that is there is not added again; a corrected
    version of it is kept beside the first. The tracker is made if it is not there. All files but .jsonl are read
    before the first story is added. What came of a story is printed as soon as it is on the disk.
    """
    arriving = arrivals(files, **given)
    with work_tracker(db, by, make=True) as tracker:
        stories = progress(arriving.extractions(narration=narration), arriving.number)
        added = _added(tracker, stories)
        if form == "json":
            print_json_list("stories", (_data(each) for _, each in added))
        else:
            _tell(added)


def _tell(added: Iterable[Added]) -> None:
    """Print what came of each story, as it comes."""
    counts: Counter[str] = Counter()

    def rows() -> Iterator[tuple[str, ...]]:
        for name, each in added:
            outcome = str(each.outcome).replace("_", " ")
            counts[outcome] += 1
            yield outcome, report_words(each), name

    print_growing_table(("Outcome", "Claims", "Story"), rows())
    if counts.total() > 1:
        told = ", ".join(f"{number} {outcome}" for outcome, number in counts.items())
        print_line(f"{counts.total()} stories: {told}")


def _added(tracker: "Tracker", stories: Iterable[Extraction]) -> Iterator[Added]:
    waiting: deque[str] = deque()

    def named() -> Iterator[Extraction]:
        for story in stories:
            waiting.append(title(story.article))
            yield story

    for report in tracker.add_many(named()):
        yield waiting.popleft(), report


def _data(report: "AddReport") -> dict[str, Any]:
    lists = {name: list(getattr(report, name)) for name in ("added", "same", "updated", "gone")}
    return {"article": report.article, "version": report.version, "outcome": report.outcome.value, **lists}
