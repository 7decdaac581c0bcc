"""claimcheck fact-checks: what others have checked, read from their ClaimReview."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

Run = Callable[..., Result]

REVIEW = {
    "@type": "ClaimReview",
    "url": "https://checks.example/1",
    "claimReviewed": "The bridge is open",
    "datePublished": "2024-05-02",
    "author": {"@type": "Organization", "name": "Lima Checks"},
    "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ana \x1b[31mRuiz"}},
    "reviewRating": {"alternateName": "Pants on Fire"},
}
FEED = {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]}


def test_a_feed_is_shown_as_a_table(run: Run) -> None:
    write("feed.json", FEED)
    heads, row, total = run("fact-checks", "feed.json").stdout.splitlines()
    assert heads.split() == ["Status", "Rating", "Reviewed", "Publisher", "Speaker", "Claim"]
    assert [cell.strip() for cell in row.split("  ") if cell][:4] == [
        "false",
        "Pants on Fire",
        "2024-05-02",
        "Lima Checks",
    ]
    assert row.endswith("The bridge is open")
    assert "<U+001B>" in row
    assert total == "1 fact check."


def test_a_feed_is_shown_as_json(run: Run) -> None:
    write("feed.json", FEED)
    [check] = json.loads(run("fact-checks", "feed.json", "--format", "json").stdout)["fact_checks"]
    assert (check["claim"], check["status"], check["url"]) == (
        "The bridge is open",
        "false",
        "https://checks.example/1",
    )
    assert check["rating"] == {"words": "Pants on Fire", "value": None, "worst": None, "best": None}


def test_what_cannot_be_made_out_is_a_warning(run: Run) -> None:
    write("one.json", {**REVIEW, "datePublished": "May"})
    done = run("fact-checks", "one.json")
    assert done.exit_code == 0
    assert done.stderr == (
        "claimcheck: warning: one.json: $.datePublished: 'May' is no day that begins as YYYY-MM-DD; it is left out\n"
    )
    assert "1 fact check." in done.stdout


def test_files_that_tell_of_none_are_errors_and_nothing_is_printed(run: Run) -> None:
    write("feed.json", FEED)
    write("claims.json", {"claims": []})
    done = run("fact-checks", "feed.json", "claims.json", "no.json")
    assert (done.exit_code, done.stdout) == (2, "")
    first, second = done.stderr.splitlines()
    assert first.startswith("claimcheck: claims.json: holds no ClaimReview")
    assert second == "claimcheck: no.json: No such file or directory"


def write(name: str, data: Any) -> None:
    Path(name).write_text(json.dumps(data), encoding="utf-8")
