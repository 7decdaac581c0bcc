"""The day of publication, from the text or from the caller."""

import datetime

import pytest

from claimcheck import articles, errors

DAY = datetime.date(2021, 10, 21)
BODY = "The bridge was closed on Monday, the mayor said.\n\nIt may open again on Friday, he said."


@pytest.mark.parametrize(
    "line",
    [
        "2021-10-21",
        "2021-10-21T15:04:00Z",
        "2021-10-21 15:04",
        "2021/10/21",
        "October 21, 2021",
        "Oct. 21, 2021",
        "Oct 21 2021",
        "OCTOBER 21, 2021",
        "October 21st, 2021",
        "21 October 2021",
        "21st October 2021",
        "21st of October 2021",
        "21 Oct 2021",
        "21-Oct-2021",
        "21.10.2021",
        "21/10/2021",
        "10/21/2021",
        "Thursday, 21 October 2021",
        "Thu 21 Oct 2021 05.00 BST",
        "Oct. 21, 2021 3:04 PM",
        "October 21, 2021 at 3:04 p.m. EDT",
        "3:04 PM ET, Thu October 21, 2021",
        "Published: 21 October 2021",
        "Published 21 October 2021, 15:04 GMT",
        "PUBLISHED: October 21, 2021 at 3:04 p.m. | UPDATED: October 22, 2021 at 9:00 a.m.",
        "Updated 22 October 2021; published 21 October 2021",
        "First published on Thu 21 Oct 2021 05.00 BST",
        "Last updated: 21 October 2021",
        "Posted on October 21, 2021",
        "Issued on: 21/10/2021 - 10:04",
        "Date: 2021-10-21",
        "date 2021-10-21",
        "October 21, 2021 · 5 min read",
        "Sept. 21, 2021",
        "21 May 2021",
    ],
)
@pytest.mark.parametrize("above", ["Mayor closes the old bridge\n\n", "Mayor closes the old bridge\n", ""])
def test_a_line_with_nothing_but_a_date_tells_the_day(line: str, above: str) -> None:
    article = articles.parse(f"{above}{line}\n\n{BODY}")
    month = 9 if "Sept" in line else 5 if "May" in line else 10
    assert article.published == DAY.replace(month=month)
    assert article.headline == (above.strip() or None)
    kinds = [one.kind.value for one in article.sections]
    assert kinds == ["headline"] * bool(above) + ["date", "body", "body"]


@pytest.mark.parametrize(
    "line",
    [
        "3/4/2021",
        "03.04.2021",
        "October 21",
        "2021-13-21",
        "31 February 2021",
        "October 21, 2021 was the day on which the bridge was closed.",
        "On 21 October 2021 the bridge was closed.",
        "The report of 21 October 2021",
        "Flight 2021-10-21-4",
    ],
)
def test_other_lines_do_not(line: str) -> None:
    assert articles.parse(f"Mayor closes the old bridge\n\n{line}\n\n{BODY}").published is None


@pytest.mark.parametrize(
    "line",
    [
        " date 2021-10-21 Mayor closes the old bridge",
        "2021-10-21 Mayor closes the old bridge",
        "2021-10-21: Mayor closes the old bridge",
        "Published 21 October 2021 Mayor closes the old bridge",
        "Oct. 21, 2021 — Mayor closes the old bridge",
        "October 21, 2021 | Mayor closes the old bridge",
    ],
)
def test_the_headline_may_follow_the_date_on_its_line(line: str) -> None:
    text = f"{line}\n\n{BODY}"
    article = articles.parse(text)
    assert (article.published, article.headline) == (DAY, "Mayor closes the old bridge")
    assert [one.kind.value for one in article.sections] == ["date", "headline", "body", "body"]


def test_a_date_below_the_head_says_nothing_about_the_article() -> None:
    text = f"Mayor closes the old bridge\n\n{BODY}\n\nOctober 21, 2001\n\nThe bridge opens."
    assert articles.parse(text).published is None


@pytest.mark.parametrize("given", [DAY, datetime.datetime(2021, 10, 21, 15, 4), "2021-10-21", "2021-10-21T15:04:00Z"])
def test_what_the_caller_gives_wins(given: datetime.date | str) -> None:
    article = articles.parse(f"Published: 1 May 2020\n\n{BODY}", published=given)
    assert article.published == DAY
    assert type(article.published) is datetime.date


@pytest.mark.parametrize("given", ["21.10.2021", "yesterday", "", "2021-02-30", "\ud800", 20211021])
def test_a_day_that_is_none_is_an_error(given: str) -> None:
    with pytest.raises(errors.BadDate):
        articles.parse(BODY, published=given)
