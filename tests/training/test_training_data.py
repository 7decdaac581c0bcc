"""Annotated documents become windows whose tags and links say what the annotation says."""

import json
import random
from pathlib import Path

import pytest

from claimcheck.attribution.decoding import spans_of
from claimcheck.attribution.model import bundled_model
from claimcheck.attribution.tags import ROLES
from claimcheck.training.data import Window, examples
from claimcheck.training.documents import BadData, Document, load


def document(text: str, *attributions: tuple[str, str, str]) -> Document:
    """A document in which each of (source, cue, content) is marked where its words first stand; "" marks nothing."""
    rows = [
        {
            role: [[text.index(words), text.index(words) + len(words)]] if words else []
            for role, words in zip(ROLES, one, strict=True)
        }
        for one in attributions
    ]
    return {"id": "made up", "text": text, "attributions": rows}


def windows_of(*documents: Document) -> list[Window]:
    return examples(list(documents), bundled_model().tokenizer)


STORY = document(
    "The mayor said the ferry had sunk. It was feared that forty were dead.",
    ("The mayor", "said", "the ferry had sunk"),
    ("", "feared", "that forty were dead"),
)


def test_tags_cover_the_annotated_words() -> None:
    [window] = windows_of(STORY)
    assert spans_of(window.tags.tolist()) == {
        "source": [(0, 2)],
        "cue": [(2, 3), (10, 11)],
        "content": [(3, 7), (11, 15)],
    }


def test_a_link_joins_a_cue_with_its_source_and_contents() -> None:
    [window] = windows_of(STORY)
    first, second = window.links
    assert (first.cue, first.source, first.contents) == ((2, 3), (0, 2), ((3, 7),))
    assert (second.cue, second.source, second.source_outside) == ((10, 11), None, False)


def test_a_content_that_runs_over_a_paragraph_begins_anew() -> None:
    [window] = windows_of(document("He said: one\ntwo", ("He", "said", "one\ntwo")))
    assert spans_of(window.tags.tolist())["content"] == [(3, 4), (4, 5)]


def test_windows_hold_all_pieces_of_a_long_document_once() -> None:
    long = document("The ferry had sunk, he said.\n\n" * 100)
    pieces = sum(len(window.ids) for window in windows_of(long))
    assert pieces == 100 * 8


def test_augmentation_changes_no_tag() -> None:
    tokenizer = bundled_model().tokenizer
    quoted = document("“It sank,” he said. ‘No,’ she said.", ("he", "said", "It sank"))
    plain = examples([quoted], tokenizer)[0].tags.tolist()
    drawn = [examples([quoted], tokenizer, random.Random(seed))[0] for seed in range(40)]
    assert all(window.tags.tolist() == plain for window in drawn)
    assert len({tuple(window.ids) for window in drawn}) > 1


def test_augmentation_repeats_with_its_seed() -> None:
    tokenizer = bundled_model().tokenizer
    first, again = (examples([STORY] * 20, tokenizer, random.Random(3)) for _ in range(2))
    assert [window.layout.tolist() for window in first] == [window.layout.tolist() for window in again]


def test_documents_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text(json.dumps(STORY) + "\n\n" + json.dumps(STORY) + "\n", "utf-8")
    assert load(path) == [STORY, STORY]


GOOD = json.dumps(STORY)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"text": "a", "attributions": []}', "'id' is missing"),
        ('{"id": "a", "text": 1, "attributions": []}', "'text' is missing or no string"),
        ('{"id": "a", "text": "a", "attributions": {}}', "'attributions' is missing or no list"),
        ('{"id": "a", "text": "a", "attributions": [1]}', r"attributions\[0\] is not an object"),
        ('{"id": "a", "text": "a", "attributions": [{"source": []}]}', r"attributions\[0\].cue is missing"),
        (GOOD.replace("[0, 9]", "[0, 900]"), r"attributions\[0\].source holds something else"),
        (GOOD.replace("[0, 9]", "[9, 0]"), r"attributions\[0\].source holds something else"),
        (GOOD.replace("[0, 9]", "[0, true]"), r"attributions\[0\].source holds something else"),
    ],
)
def test_a_malformed_line_is_named(tmp_path: Path, line: str, problem: str) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text(f"{GOOD}\n{line}\n", "utf-8")
    with pytest.raises(BadData, match=f"data.jsonl, line 2: .*{problem}"):
        load(path)


@pytest.mark.parametrize(("content", "problem"), [(b"\xff\n", "not UTF-8"), (b"\n", "no documents in it")])
def test_a_file_that_holds_no_data_is_named(tmp_path: Path, content: bytes, problem: str) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(content)
    with pytest.raises(BadData, match=f"data.jsonl: {problem}"):
        load(path)
