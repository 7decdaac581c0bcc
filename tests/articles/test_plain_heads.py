"""Headline, deck and paragraphs, where no furniture helps and where some does."""

import pytest

from claimcheck import articles

FIRST = "The bridge was closed on Monday, the mayor said."
LAST = "It may open again on Friday, he said."


def parts(text: str) -> list[tuple[str, str]]:
    return [(one.kind.value, one.span.of(text)) for one in articles.parse(text).sections]


@pytest.mark.parametrize(
    "headline",
    [
        "Mayor closes the old bridge",
        "Is the old bridge safe?",
        "Close the bridge!",
        "Mayor: ‘The bridge is not safe’",
        "Trump's East European Achilles Heel.",
        "Poll: Wealthy Voters Abandon Republican Party for Hillary Clinton.",
        "MAYOR CLOSES BRIDGE",
        "“The bridge is not safe”",
        "U.S. closes the bridge",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n\r\n", "\n \t\n\n"])
def test_a_first_line_without_a_full_stop_is_the_headline(headline: str, gap: str) -> None:
    text = gap.join([headline, FIRST, LAST])
    assert parts(text) == [("headline", headline), ("body", FIRST), ("body", LAST)]


@pytest.mark.parametrize(
    "first",
    [
        "The mayor has closed the old bridge.",
        "The mayor has closed the bridge. It may open again on Friday.",
        "The mayor said “the bridge is closed.”",
        "The ministry has published this statement:",
        "Is the bridge safe? The mayor does not think so.",
        "The mayor of the town on the river has closed the old bridge " + "again and " * 20 + "again",
    ],
)
def test_a_first_sentence_with_a_full_stop_is_body(first: str) -> None:
    text = f"{first}\n\n{FIRST}\n\n{LAST}"
    assert parts(text) == [("body", first), ("body", FIRST), ("body", LAST)]
    assert articles.parse(text).headline is None


@pytest.mark.parametrize("only", [FIRST, f"{FIRST} {LAST}", "Mayor closes the old bridge", f"\n\n  {FIRST}\t\n"])
def test_a_single_paragraph_is_body(only: str) -> None:
    assert parts(only) == [("body", only.strip())]


def test_even_a_sentence_is_a_headline_above_a_byline_or_dateline() -> None:
    for furniture in ("By Ana Ruiz\n\n", "WASHINGTON (AP) — ", "AFP, MOSCOW\n\n", "October 21, 2021\n\n"):
        text = f"The mayor has closed the bridge.\n\n{furniture}{FIRST}\n\n{LAST}"
        assert articles.parse(text).headline == "The mayor has closed the bridge."


@pytest.mark.parametrize(
    "deck",
    [
        "PUSH FOR ACTION: The mayor said that the bridge would stay closed",
        "PUSH FOR ACTION: The mayor said that the bridge would stay closed.",
        "The mayor says that the cracks are old. Engineers disagree.",
        "Engineers had warned of cracks for years",
    ],
)
@pytest.mark.parametrize("furniture", ["By Ana Ruiz\n\n", "WASHINGTON (AP) — ", "AFP, MOSCOW\n\n", "2021-10-21\n"])
def test_what_stands_between_headline_and_byline_is_the_deck(deck: str, furniture: str) -> None:
    text = f"Mayor closes the old bridge\n\n{deck}\n\n{furniture}{FIRST}\n\n{LAST}"
    article = articles.parse(text)
    assert (article.headline, article.deck) == ("Mayor closes the old bridge", deck)
    assert [kind for kind, _ in parts(text)][-2:] == ["body", "body"]


def test_a_deck_without_a_full_stop_needs_no_byline() -> None:
    text = f"Mayor closes the old bridge\n\nPUSH FOR ACTION: The cracks are old, he says\n\n{FIRST}\n\n{LAST}"
    assert articles.parse(text).deck == "PUSH FOR ACTION: The cracks are old, he says"


def test_a_deck_may_follow_the_byline() -> None:
    text = f"Mayor closes the old bridge\nBy Ana Ruiz\n\nThe cracks are old, he says\n\n{FIRST}\n\n{LAST}"
    assert articles.parse(text).deck == "The cracks are old, he says"


def test_a_full_first_paragraph_is_no_deck() -> None:
    text = f"Mayor closes the old bridge\n\n{FIRST}\n\n{LAST}"
    assert articles.parse(text).deck is None


def test_a_sections_name_above_the_headline_is_layout() -> None:
    text = f"WORLD\n\nMayor closes the old bridge\n\nBy Ana Ruiz\n\n{FIRST}\n\n{LAST}"
    assert articles.parse(text).headline == "Mayor closes the old bridge"
    assert parts(text)[0] == ("headline", "Mayor closes the old bridge")


def test_hard_wrapped_lines_make_one_paragraph() -> None:
    first = (
        "The bridge over the river was closed on Monday after engineers had\n"
        "found cracks in its pillars. The mayor said that it would be months\n"
        "before cars could use it again."
    )
    text = f"Mayor closes the old bridge\n\n{first}\n\n{LAST}\n"
    assert parts(text) == [("headline", "Mayor closes the old bridge"), ("body", first), ("body", LAST)]


def test_a_wrapped_headline_is_given_on_one_line() -> None:
    text = f"Mayor closes the old bridge over the river after engineers find new\ncracks\n\n{FIRST}\n\n{LAST}"
    assert articles.parse(text).headline == "Mayor closes the old bridge over the river after engineers find new cracks"


def test_a_whole_story_may_come_without_blank_lines() -> None:
    body = f"WASHINGTON (AP) — {FIRST}"
    text = f"Mayor closes the old bridge\nBy Ana Ruiz\nOctober 21, 2021\n{body}\n{LAST}"
    kinds = [kind for kind, _ in parts(text)]
    assert kinds == ["headline", "byline", "date", "dateline", "body", "body"]


def test_long_lines_are_paragraphs_though_no_blank_line_parts_them() -> None:
    first, last = f"{FIRST} {FIRST} {FIRST}", f"{LAST} {LAST} {LAST}"
    assert parts(f"Mayor closes the old bridge\n{first}\n{last}") == [
        ("headline", "Mayor closes the old bridge"),
        ("body", first),
        ("body", last),
    ]


def test_a_headline_may_run_on_into_the_deck() -> None:
    text = f"Mayor closes the old bridge; \n\nEngineers had warned for years.\n\n{FIRST}\n\n{LAST}"
    article = articles.parse(text)
    assert (article.headline, article.deck) == ("Mayor closes the old bridge", "Engineers had warned for years.")


def test_labelled_lines_tell_outlet_and_address() -> None:
    text = f"Publication: The Courier\nURL: https://example.org/1\n\nMayor closes the bridge\n\n{FIRST}\n\n{LAST}"
    article = articles.parse(text)
    assert (article.outlet, article.url) == ("The Courier", "https://example.org/1")
    assert article.headline == "Mayor closes the bridge"
    assert articles.parse(text, outlet="The Post").outlet == "The Post"
    assert articles.parse(f"Publication: it is a mess\n\n{FIRST}\n\n{LAST}").outlet is None
