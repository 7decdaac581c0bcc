"""Datelines, in the forms that agencies and newspapers use."""

import datetime

import pytest

from claimcheck import articles
from claimcheck.records import SectionKind

BODY = "The bridge was closed on Monday, the mayor said."


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("WASHINGTON (AP) — ", "WASHINGTON", "AP"),
        ("MOSCOW, Oct 20 (Reuters) - ", "MOSCOW", "Reuters"),
        ("MOSCOW, Oct. 20, 2021 (Reuters) - ", "MOSCOW", "Reuters"),
        ("MOSCOW, October 20 (Reuters) -- ", "MOSCOW", "Reuters"),
        ("Moscow, 20 October (Reuters) – ", "Moscow", "Reuters"),
        ("PARIS, France (AFP) – ", "PARIS, France", "AFP"),
        ("PARIS, France (Agence France-Presse) – ", "PARIS, France", "AFP"),
        ("(Reuters) - ", None, "Reuters"),
        ("(Bloomberg) -- ", None, "Bloomberg"),
        ("LONDON — ", "LONDON", None),
        ("LONDON, Oct. 20 — ", "LONDON", None),
        ("LONDON – ", "LONDON", None),
        ("LONDON - ", "LONDON", None),
        ("LONDON -- ", "LONDON", None),
        ("LONDON ― ", "LONDON", None),
        ("LONDON—", "LONDON", None),
        ("BEIJING (Xinhua) -- ", "BEIJING", "Xinhua"),
        ("BEIJING, Oct. 20 (Xinhua) -- ", "BEIJING", "Xinhua"),
        ("Beijing (AFP) - ", "Beijing", "AFP"),
        ("Washington (CNN)", "Washington", "CNN"),
        ("(CNN)", None, "CNN"),
        ("(CNN) -- ", None, "CNN"),
        ("HEMPSTEAD, N.Y., Sept. 26 (UPI) — ", "HEMPSTEAD, N.Y.", "UPI"),
        ("HEMPSTEAD, N.Y. — ", "HEMPSTEAD, N.Y.", None),
        ("FLINT, Mich. (AP) — ", "FLINT, Mich.", "AP"),
        ("NEW DELHI: ", "NEW DELHI", None),
        ("NEW DELHI, Oct 20 (PTI): ", "NEW DELHI", "PTI"),
        ("UNITED NATIONS (AP) — ", "UNITED NATIONS", "AP"),
        ("ABOARD AIR FORCE ONE (AP) — ", "ABOARD AIR FORCE ONE", "AP"),
        ("KYIV/LVIV, Ukraine, Oct 20 (Reuters) - ", "KYIV/LVIV, Ukraine", "Reuters"),
        ("PORT-AU-PRINCE, Haiti (AP) — ", "PORT-AU-PRINCE, Haiti", "AP"),
        ("PORT-AU-PRINCE — ", "PORT-AU-PRINCE", None),
        ("SÃO PAULO (Reuters) - ", "SÃO PAULO", "Reuters"),
        ("ST. LOUIS (AP) — ", "ST. LOUIS", "AP"),
        ("KABUL, Afghanistan (AP/AFP) — ", "KABUL, Afghanistan", "AP and AFP"),
        ("MOSCOW, October 21. /TASS/. ", "MOSCOW", "TASS"),
        ("WASHINGTON (TND) — ", "WASHINGTON", "TND"),
        ("MOSCOW, Wednesday (Reuters) - ", "MOSCOW", "Reuters"),
        ("HONG KONG, Oct 20 (Reuters) -", "HONG KONG", "Reuters"),
        ("Hong Kong (CNN Business)", "Hong Kong", "CNN"),
        ("Kyiv, Ukraine (CNN) — ", "Kyiv, Ukraine", "CNN"),
        ("Moscow — ", "Moscow", None),
        ("Sputnik – ", None, "Sputnik"),
        ("AFP, Moscow – ", "Moscow", "AFP"),
        ("LIMA (Reuters) - Nov 18, 2026 - ", "LIMA", "Reuters"),
        ("LIMA (AFP) — 18 November — ", "LIMA", "AFP"),
        ("LIMA – 18 November 2026 – ", "LIMA", None),
    ],
)
@pytest.mark.parametrize("head", ["", "Mayor closes the old bridge\n\n"])
def test_an_inline_dateline_stands_apart_from_the_body(head: str, opening: str, place: str | None, agency: str) -> None:
    space = " " if opening.endswith(" -") else ""
    text = f"{head}{opening}{space}{BODY}\n\nIt may open again on Friday, he said."
    article = articles.parse(text)
    assert (article.dateline, article.agency) == (place, agency)
    assert article.headline == (head.strip() or None)
    body = [one.span.of(text) for one in article.sections if one.kind == SectionKind.BODY]
    assert body == [BODY, "It may open again on Friday, he said."]
    [dateline] = [one.span.of(text) for one in article.sections if one.kind == SectionKind.DATELINE]
    assert dateline == opening.rstrip(" -—–―:")


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("AFP, MOSCOW", "MOSCOW", "AFP"),
        ("AP, WASHINGTON", "WASHINGTON", "AP"),
        ("Reuters, London", "London", "Reuters"),
        ("AFP and Reuters, KABUL", "KABUL", "AFP and Reuters"),
        ("MOSCOW (AP)", "MOSCOW", "AP"),
        ("MOSCOW (AP) —", "MOSCOW", "AP"),
        ("MOSCOW, Oct 20 (Reuters)", "MOSCOW", "Reuters"),
        ("MOSCOW, Oct 20, 2021", "MOSCOW", None),
        ("MOSCOW", "MOSCOW", None),
        ("NEW YORK", "NEW YORK", None),
        ("Reuters", None, "Reuters"),
        ("The Associated Press", None, "AP"),
        ("AP, WASHINGTON and Reuters, VIENNA", "WASHINGTON and VIENNA", "AP and Reuters"),
        ("NY Times News Service, LONDON", "LONDON", "NY Times News Service"),
        ("The Observer, LONDON", "LONDON", "The Observer"),
        ("Thomson Reuters Foundation", None, "Thomson Reuters Foundation"),
    ],
)
@pytest.mark.parametrize("deck", ["", "Engineers had warned of cracks for years\n\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_dateline_may_have_a_line_of_its_own(
    deck: str, line: str, place: str | None, agency: str | None, end: str
) -> None:
    text = f"Mayor closes the old bridge\n\n{deck}{line}\n\n{BODY}\n\nIt may open again.\n".replace("\n", end)
    article = articles.parse(text)
    assert (article.dateline, article.agency) == (place, agency)
    assert (article.headline, article.deck) == ("Mayor closes the old bridge", deck.strip() or None)
    assert [one.kind for one in article.sections][-3:] == [SectionKind.DATELINE, SectionKind.BODY, SectionKind.BODY]


@pytest.mark.parametrize(
    "paragraph",
    [
        "The United Nations (UN) — founded in 1945 — said that it will help.",
        "NATO — which has 32 members — said that it will help.",
        "IBM (the computer maker) said that it will help.",
        "UPDATE: The talks are over, the ministry said.",
        "BREAKING — The talks are over, the ministry said.",
        "London - the capital - is closed, the mayor said.",
        "US-led forces have left, the ministry said.",
        "AFP, the news agency, has closed its office, the ministry said.",
        "Reuters reported on Monday that the talks are over.",
        "A: No, we have never met.",
        "“WASHINGTON — the city — is closed,” the mayor said.",
        "WASHINGTON is closed - and nobody knows why, the mayor said.",
        "COVID-19 cases have risen, the ministry said.",
        "BUSTED: Emails Reveal That Mayor Closed Bridge Without Reason.",
        "Update — The talks are over, the ministry said.",
        "Friday — The talks are over, the ministry said.",
        "On Oct 20 (Wednesday) - the day of the vote - the polls opened.",
    ],
)
@pytest.mark.parametrize("head", ["", "Mayor closes the old bridge\n\n"])
def test_other_openings_are_body(head: str, paragraph: str) -> None:
    text = f"{head}{paragraph}\n\n{BODY}"
    article = articles.parse(text)
    assert article.dateline is None
    assert article.agency is None
    assert [one.span.of(text) for one in article.sections if one.kind == SectionKind.BODY] == [paragraph, BODY]


def test_the_speakers_of_a_transcript_are_no_places() -> None:
    text = "Debate in full\n\nCOOPER: Welcome to the debate.\n\nTRUMP: Thank you very much.\n\nCOOPER: Let us begin."
    assert articles.parse(text).dateline is None


@pytest.mark.parametrize("mark", [" —", " –", " -", ":"])
def test_the_first_speaker_of_a_transcript_is_neither_place_nor_headline(mark: str) -> None:
    text = f"IDA BERG{mark} Why did you close it?\n\nANA RUIZ{mark} The cables were rusted.\n\nIDA BERG{mark} I see."
    article = articles.parse(text)
    assert (article.dateline, article.headline) == (None, None)
    assert {one.kind for one in article.sections} == {SectionKind.BODY}


def test_places_before_dashes_are_no_speakers_where_nobody_asks() -> None:
    text = "LONDON — The bridge was closed.\n\nPARIS — The Seine has risen.\n\nLONDON — The bridge was opened."
    assert articles.parse(text).dateline == "LONDON"


def test_a_newspaper_that_asks_is_no_place() -> None:
    text = (
        "Ana Ruiz on the dam\n\nMERCURY: Why did you close the bridge last year?\n\nThe cables were rusted.\n\n"
        "We had no choice.\n\nThe mayor saw them.\n\nMERCURY: When will it open?\n\nIt will open in May."
    )
    assert articles.parse(text).dateline is None


def test_a_subheading_in_capitals_is_no_place() -> None:
    text = f"Mayor closes the old bridge\n\n{BODY}\n\nHere is what we know:\n\nFROM BRIDGE TO RUIN\n\n{BODY}"
    assert articles.parse(text).dateline is None


def test_a_later_item_of_a_roundup_has_its_own_dateline() -> None:
    text = f"WASHINGTON (AP) — {BODY}\n\nPARIS (AFP) — The Seine has risen, officials said."
    article = articles.parse(text)
    assert (article.dateline, article.agency) == ("WASHINGTON", "AP")
    assert [one.kind.value for one in article.sections] == ["dateline", "body", "dateline", "body"]


def test_a_datelines_day_counts_only_with_its_year() -> None:
    assert articles.parse(f"MOSCOW, Oct 20, 2021 (Reuters) - {BODY}").published == datetime.date(2021, 10, 20)
    assert articles.parse(f"MOSCOW, Oct 20 (Reuters) - {BODY}").published is None
    given = articles.parse(f"MOSCOW, Oct 20 (Reuters) - {BODY}", published="2021-10-21")
    assert given.published == datetime.date(2021, 10, 21)


@pytest.mark.parametrize(
    "opening",
    [
        "LIMA (Reuters) - Nov 18, 2026 - ",
        "LIMA (AFP) — 18 November 2026 — ",
        "LIMA (AFP) -- Wednesday, Nov. 18, 2026 -- ",
    ],
)
def test_a_day_behind_the_agency_is_the_publication_date(opening: str) -> None:
    article = articles.parse(opening + BODY)
    assert article.published == datetime.date(2026, 11, 18)
    assert article.sections[-1].span.of(article.text) == BODY


@pytest.mark.parametrize(
    "sentence",
    [
        "18 November 2026 was the day on which the bridge was closed.",
        "18 November 2026 — the day of the strike — was calm, the mayor said.",
        "The bridge was closed on 18 November 2026 — a Wednesday — the mayor said.",
    ],
)
def test_a_day_in_the_first_sentence_is_no_publication_date(sentence: str) -> None:
    article = articles.parse(f"LIMA (AFP) — {sentence}")
    assert article.published is None
    assert article.sections[-1].span.of(article.text) == sentence


@pytest.mark.parametrize("ending", [" — Reuters", " (Reuters)", " - Reuters", "\n\nReuters", "\n\nBy Reuters"])
def test_an_agency_may_sign_under_the_story(ending: str) -> None:
    text = f"Mayor closes the old bridge\n\n{BODY}\n\nIt may open again.{ending}"
    article = articles.parse(text)
    assert article.agency == "Reuters"
    assert [one.span.of(text) for one in article.sections if one.kind == SectionKind.BODY] == [
        BODY,
        "It may open again.",
    ]


@pytest.mark.parametrize("ending", [" — AFP", " (AFP)", " - AFP", "\n(AFP)"])
def test_an_agency_that_signs_in_the_middle_signs_no_story(ending: str) -> None:
    text = f"Floods close two ports\n\n{BODY} It is old.{ending}\n\n{BODY}\n\n{BODY}\n\n{BODY}"
    article = articles.parse(text)
    assert article.agency is None
    assert article.deck is None
    assert [one.span.of(text) for one in article.sections if one.kind == SectionKind.DATELINE] == ["AFP"]
    assert article.sections[1].span.of(text) == f"{BODY} It is old."


def test_words_in_brackets_that_are_no_agency_sign_nothing() -> None:
    text = f"Floods close two ports\n\n{BODY} (Laughter)\n\n{BODY}"
    assert all(one.kind != SectionKind.DATELINE for one in articles.parse(text).sections)
