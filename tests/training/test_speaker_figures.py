"""Speakers, hedges and negation are scored given the attributions, claims from raw text."""

import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck.records import Speaker, SpeakerKind
from claimcheck.training.annotation import Row, load_speakers
from claimcheck.training.documents import BadData, Document
from claimcheck.training.referents import same_name, same_speaker
from claimcheck.training.speakers import Figures, evaluate_speakers

TEXT = "Rosa Quispe said the ferry may have sunk. She added that the pier was not safe. I think she is right."


def span(words: str) -> list[list[int]]:
    return [[TEXT.index(words), TEXT.index(words) + len(words)]]


DOCUMENT: Document = {
    "id": "made up",
    "text": TEXT,
    "attributions": [
        {"source": span("Rosa Quispe"), "cue": span("said"), "content": span("the ferry may have sunk")},
        {"source": span("She"), "cue": span("added"), "content": span("that the pier was not safe")},
        {"source": span("I"), "cue": span("think"), "content": span("she is right")},
    ],
}
MAY = {"text": "may", "kind": "modal"}


def row(i: int, **changes: Any) -> Row:
    plain = {"id": "made up", "speaker": "Rosa Quispe", "kind": "person", "named": True, "hedges": [], "negated": False}
    return {**plain, "i": i, **changes}


GOLD = [
    row(0, hedges=[MAY]),
    row(1, negated=True),
    row(2, speaker="AUTHOR", named=False, hedges=[{"text": "think", "kind": "belief"}]),
]


def figures(*rows: Row) -> Figures:
    return evaluate_speakers([DOCUMENT], {"made up": {row["i"]: row for row in rows}})


def test_what_is_right_is_all_right() -> None:
    found = figures(*GOLD)
    assert {name: (row.right, row.total) for name, row in found.accuracies.items()} == {
        "speaker": (3, 3),
        "speaker-described": (2, 2),
        "kind": (3, 3),
        "named": (3, 3),
    }
    assert found.agreements["hedges"].f1 == found.agreements["negated"].f1 == 100


@pytest.mark.parametrize(
    ("changes", "figure"),
    [({"speaker": "Ana Ruiz"}, "speaker"), ({"kind": "group"}, "kind"), ({"named": False}, "named")],
)
def test_each_figure_counts_its_own_mistakes(changes: dict[str, Any], figure: str) -> None:
    found = figures(row(0, **changes)).accuracies
    assert {name for name, one in found.items() if one.right < one.total} == {figure}


def test_a_hedge_of_another_kind_is_missed_and_one_too_many() -> None:
    hedges = figures(row(0, hedges=[{"text": "may", "kind": "epistemic"}])).agreements["hedges"]
    assert (hedges.hits, hedges.predicted, hedges.gold) == (0, 1, 1)


def test_negation_found_where_there_is_none_counts_against_precision() -> None:
    negated = figures(row(1)).agreements["negated"]
    assert (negated.hits, negated.predicted, negated.gold) == (0, 1, 0)


def test_a_claim_needs_the_statement_and_the_speaker() -> None:
    right, wrong = figures(row(0)).agreements, figures(row(0, speaker="Ana Ruiz")).agreements
    assert right["claims"].hits == right["statements"].hits == wrong["statements"].hits == 1
    assert wrong["claims"].hits == 0


def test_documents_without_annotation_are_left_out() -> None:
    assert evaluate_speakers([DOCUMENT], {}).accuracies["speaker"].percent == 0


@pytest.mark.parametrize(
    ("one", "other", "person", "same"),
    [
        ("Rosa Quispe", "Quispe", True, True),
        ("the Port Council", "Port Council", False, True),
        ("Rosa Quispe", "Ana Quispe", True, False),
        ("foreign ministry", "ministry", False, True),
        ("Peruvian Ministry of Transport", "ministry", False, False),
        ("Rosa M. Quispe", "Rosa Quispe", True, True),
        ("Ana Ruiz and Tom Lee", "Tom Lee and Ana Ruiz", True, True),
        ("Ana Ruiz and Tom Lee", "Tom Lee and Rosa Quispe", True, False),
        (None, None, True, True),
        (None, "Ruiz", True, False),
        ("“”", "Ruiz", True, False),
    ],
)
def test_names_mean_the_same_or_not(one: str | None, other: str | None, person: bool, same: bool) -> None:
    assert same_name(one, other, person=person) is same
    assert same_name(other, one, person=person) is same


def test_the_writer_is_a_person_without_a_name_or_an_author() -> None:
    assert same_speaker(Speaker(None, SpeakerKind.PERSON), "AUTHOR", "person")
    assert same_speaker(Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True), "AUTHOR", "person", ["Ana Ruiz"])
    assert not same_speaker(Speaker("Ana Ruiz", SpeakerKind.PERSON, named=True), "AUTHOR", "person")
    assert not same_speaker(Speaker(None, SpeakerKind.UNKNOWN), "AUTHOR", "person")


def written(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in rows), "utf-8")
    return path


def test_annotation_is_read_by_document_and_place(tmp_path: Path) -> None:
    assert load_speakers(written(tmp_path / "gold.jsonl", *GOLD), [DOCUMENT]) == {"made up": dict(enumerate(GOLD))}


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ([], "not a JSON object"),
        (row(0, id="another"), "no document has the id"),
        (row(3), "no place of an attribution"),
        (row(0, speaker=1), "neither a string nor null"),
        (row(0, kind="robot"), "'kind' is none of person"),
        (row(0, named=None), "not true or false"),
        (row(0, hedges=[{"text": "may"}]), "'hedges' is missing"),
    ],
)
def test_a_bad_line_of_annotation_is_named(wrong: object, reason: str, tmp_path: Path) -> None:
    with pytest.raises(BadData, match=f"line 2: .*{reason}"):
        load_speakers(written(tmp_path / "gold.jsonl", GOLD[0], wrong), [DOCUMENT])


def test_annotation_without_a_line_is_bad(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="no speakers in it"):
        load_speakers(written(tmp_path / "gold.jsonl"), [DOCUMENT])
