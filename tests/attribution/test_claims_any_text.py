"""What holds for the claims of every text, however odd."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck import codec
from claimcheck.records import Quotation, SpeakerKind

PIECES = st.sampled_from(
    [
        "Ana Ruiz said that the bridge was closed, and that trains had stopped. ",
        "“We may close,” she said. “Nobody knows.” ",
        "The ministry, which it says has failed, denied it. ",
        "according to",
        "said",
        "that",
        "“",
        "”",
        '"',
        "'",
        ",",
        ".",
        " ",
        "\n\n",
        "\r\n",
        "Lima",
        "about 2,000",
        "Kenya sent soldiers that it says have landed near Lamu. ",
        "a concern echoed by",
        "Ana Ruiz said that Tom Lee had told the police that the bridge broke. ",
        "TASS, citing the ministry, said that the dam was full. ",
        "Lee was quoted by Interfax as saying ",
        "According to a report, Lee said that the dam was full. ",
        "Joe “Big Joe” Marsh said ",
        "\nQ: ",
        "\nA: ",
        "é",
        "說",
        "🙂",
        "\x0c",
        "(AP) — ",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), min_size=1, max_size=25).map("".join)


def claims_of(text: str) -> claimcheck.Extraction:
    article = claimcheck.parse(text)
    return claimcheck.Extraction(article, claimcheck.extract(article))


@pytest.mark.filterwarnings("ignore::claimcheck.errors.LanguageWarning")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_claims_are_always_a_valid_document(text: str) -> None:
    try:
        extraction = claims_of(text)
    except claimcheck.ClaimcheckError:
        return  # no word in it, or a NUL
    document = codec.dumps(extraction)  # every span in the text, every text as the span has it, ids unique
    assert codec.dumps(claims_of(text)) == document


@pytest.mark.filterwarnings("ignore::claimcheck.errors.LanguageWarning")
@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_narration_is_never_attributed_and_the_rest_always_is(text: str) -> None:
    try:
        extraction = claims_of(text)
    except claimcheck.ClaimcheckError:
        return
    for claim in extraction.claims:
        narrated = claim.statement.quotation is Quotation.NARRATION
        assert narrated == (claim.cue is None) == (claim.speaker.kind is SpeakerKind.OUTLET)
    attributed = claimcheck.extract(extraction.article, narration=False)
    assert attributed == tuple(claim for claim in extraction.claims if claim.cue is not None)


STORY = (
    "LIMA (Reuters) - The bridge is closed, Ana Ruiz said on Tuesday.\n\n"
    "She said that repairs could take a year, and that trains had stopped.\n\nThe river rose again on Monday."
)


def test_texts_of_claims_are_the_articles_own_words_where_lines_are_wrapped() -> None:
    article = claimcheck.parse(
        "LIMA (AP) — The bridge may stay\r\nclosed until June because its pillars\r\nmay fail, a top\r\nofficial said."
        "\r\n\r\nNo one was\r\nhurt on the river on Monday."
    )
    claims = claimcheck.extract(article)
    assert [claim.statement.text for claim in claims] == [
        "The bridge may stay\r\nclosed until June because its pillars\r\nmay fail",
        "No one was\r\nhurt on the river on Monday.",
    ]
    codec.dumps(claimcheck.Extraction(article, claims))


def test_ids_do_not_depend_on_what_is_left_out() -> None:
    article = claimcheck.parse(STORY)
    every = {claim.statement.text: claim.id for claim in claimcheck.extract(article)}
    for claim in claimcheck.extract(article, narration=False):
        assert every[claim.statement.text] == claim.id


def test_ids_differ_between_articles() -> None:
    first = {claim.id for claim in claimcheck.extract(STORY)}
    second = {claim.id for claim in claimcheck.extract(STORY + " More rain is expected.")}
    assert first
    assert not first & second


def test_one_article_alone_or_among_a_hundred_gives_the_same_claims() -> None:
    alone = claimcheck.extract(STORY)
    others = [f"The dam in valley {n} is full, Tom Lee said." for n in range(99)]
    found = list(claimcheck.extract_many([*others[:50], STORY, *others[50:]], workers=2))
    assert len(found) == 100
    assert found[50] == alone
    assert [claims[0].statement.text for claims in found[:2]] == [
        "The dam in valley 0 is full",
        "The dam in valley 1 is full",
    ]


def test_extract_many_reads_ahead_only_as_far_as_it_must() -> None:
    taken = 0

    def endless() -> object:
        nonlocal taken
        while True:
            taken += 1
            yield f"The dam in valley {taken} is full, Tom Lee said."

    results = claimcheck.extract_many(endless(), workers=2)  # type: ignore[arg-type]
    for _ in range(5):
        assert next(results)
    assert taken < 15
    results.close()  # type: ignore[attr-defined]


def test_another_language_is_warned_about() -> None:
    text = "Der Minister sagte am Montag, dass die Brücke gesperrt bleibt und nicht vor Juni wieder öffnet. " * 3
    with pytest.warns(claimcheck.errors.LanguageWarning, match="English"):
        claimcheck.extract(text)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 5000 + "so it goes" + "”" * 5000,
        "'" * 5000 + "so it goes, she said. " + "'" * 5000,
        "“It never ends, said Ana Ruiz. " * 300,
        "Ana Ruiz said that " * 2000,
        "that it says " * 2000,
        "of " * 5000 + "Ana Ruiz said.",
        "A" * 100_000 + " said.",
        "Ana " * 5000 + "said she knew.",
        ", and that " * 3000,
        "(" * 3000 + "AP" + ")" * 3000,
        "in a " * 4000 + "statement",
    ],
    ids=range(11),
)
@pytest.mark.filterwarnings("ignore::claimcheck.errors.LanguageWarning")
def test_hostile_texts_end(text: str) -> None:
    article = claimcheck.parse(text)
    codec.dumps(claimcheck.Extraction(article, claimcheck.extract(article)))


@pytest.mark.parametrize(
    "text",
    [
        "The minister declined to comment{} on the deal, but Ana Ruiz said the bridge was closed.",
        "The old{} paper was quoted by Reuters as saying more. Ana Ruiz said the bridge was closed.",
        "Ministers voiced concerns{} since spring. Ana Ruiz said the bridge was closed.",
    ],
)
def test_a_long_run_of_blanks_is_read_to_its_end(text: str) -> None:
    # Read again for each of its blanks, it would take minutes to hours.
    claims = claimcheck.extract(f"LIMA (Reuters) - {text.format(' ' * 60_000)}")
    assert "Ana Ruiz" in [claim.speaker.name for claim in claims]
