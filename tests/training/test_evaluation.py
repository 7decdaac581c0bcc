"""Agreement counts words and pairs, punctuation aside."""

import pytest

from claimcheck.records import Attribution, Span
from claimcheck.training.documents import Document
from claimcheck.training.evaluate import ROWS, Agreement, agreement

TEXT = "The mayor said the ferry had sunk. “No,” the captain replied."


def at(words: str) -> tuple[Span, ...]:
    return (Span(TEXT.index(words), TEXT.index(words) + len(words)),) if words else ()


def found(source: str, cue: str, content: str) -> Attribution:
    return Attribution(at(source), at(cue), at(content))


MAYOR = found("The mayor", "said", "the ferry had sunk")
CAPTAIN = found("the captain", "replied", "No")


def gold(*attributions: Attribution) -> Document:
    rows = [
        {role: [[span.start, span.end] for span in getattr(one, role)] for role in ("source", "cue", "content")}
        for one in attributions
    ]
    return {"id": "made up", "text": TEXT, "attributions": rows}


def row(name: str, *predicted: Attribution) -> tuple[int, int, int]:
    result = agreement([gold(MAYOR, CAPTAIN)], [predicted])[name]
    return result.hits, result.predicted, result.gold


def test_the_gold_agrees_with_itself_in_every_row() -> None:
    result = agreement([gold(MAYOR, CAPTAIN)], [(MAYOR, CAPTAIN)])
    assert list(result) == list(ROWS)
    assert all(one.precision == one.recall == one.f1 == 100 for one in result.values())


def test_nothing_found_scores_nothing() -> None:
    result = agreement([gold(MAYOR)], [()])
    assert all(one.precision == one.recall == one.f1 == 0 for one in result.values())


def test_punctuation_and_quotation_marks_do_not_count() -> None:
    assert row("attribution-exact", found("the captain", "replied", "“No,”")) == (1, 1, 2)


def test_half_of_the_content_is_enough_for_the_headline_row() -> None:
    half = found("The mayor", "said", "ferry had")
    assert row("attribution", half) == (1, 1, 2)
    assert row("content-half", half) == (1, 1, 2)
    assert row("content-exact", half) == (0, 1, 2)


def test_a_wrong_source_fails_the_attribution_but_not_the_content() -> None:
    wrong = found("the captain", "said", "the ferry had sunk")
    assert row("attribution", wrong) == (0, 1, 2)
    assert row("content-exact", wrong) == (1, 1, 2)


def test_no_source_agrees_with_no_source_only() -> None:
    nobody = found("", "said", "the ferry had sunk")
    assert row("attribution", nobody) == (0, 1, 2)
    assert agreement([gold(nobody)], [(nobody,)])["attribution-exact"].hits == 1


def test_a_gold_attribution_is_paired_once_with_the_most_similar() -> None:
    rough = found("The mayor", "said", "the ferry had")
    assert row("attribution", rough, MAYOR) == (1, 2, 2)


def test_words_count_once_however_often_they_are_predicted() -> None:
    assert row("token-cue", MAYOR, MAYOR) == (1, 1, 2)
    assert row("span-content", MAYOR, MAYOR) == (1, 1, 2)


def test_an_attribution_without_content_words_is_left_out_of_pairs() -> None:
    assert row("attribution", found("The mayor", "said", "”")) == (0, 0, 2)


def test_predictions_must_match_the_documents() -> None:
    with pytest.raises(ValueError, match="shorter"):
        agreement([gold(MAYOR)], [])


def test_precision_recall_and_their_mean() -> None:
    one = Agreement(hits=3, predicted=4, gold=6)
    assert (one.precision, one.recall, one.f1) == (75, 50, 60)
