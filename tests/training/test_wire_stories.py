"""Made-up wire stories are annotated where their words stand."""

import random
import re
from importlib import resources
from itertools import pairwise

import pytest

import claimcheck.training
from claimcheck.attribution.tags import ROLES
from claimcheck.training.documents import Document
from claimcheck.training.wire import wire_stories


@pytest.fixture(scope="module")
def stories() -> list[Document]:
    return list(wire_stories(300, random.Random(0)))


def spans(story: Document, role: str) -> list[tuple[int, int]]:
    return [(start, end) for one in story["attributions"] for start, end in one[role]]


def test_a_story_holds_no_mark_of_the_grammar(stories: list[Document]) -> None:
    assert not any(re.search(r"[\[\]$|@]|US\(", story["text"].replace("US$", "")) for story in stories)


def test_spans_begin_and_end_with_their_words(stories: list[Document]) -> None:
    for story in stories:
        for role in ROLES:
            for start, end in spans(story, role):
                words = story["text"][start:end]
                assert words
                assert words == words.strip()
                assert "\n" not in words
                assert not story["text"][start - 1 : start].isalnum()
                assert not story["text"][end : end + 1].isalnum()


def test_every_attribution_has_one_cue_and_contents(stories: list[Document]) -> None:
    for story in stories:
        for one in story["attributions"]:
            assert len(one["cue"]) == 1
            assert one["content"]


def test_no_word_is_annotated_twice_but_a_shared_source(stories: list[Document]) -> None:
    for story in stories:
        taken = sorted({*spans(story, "source"), *spans(story, "cue"), *spans(story, "content")})
        assert all(left[1] <= right[0] for left, right in pairwise(taken))


def test_a_second_cue_can_share_the_source_of_the_first(stories: list[Document]) -> None:
    shared = [story for story in stories if len(spans(story, "source")) > len(set(spans(story, "source")))]
    assert shared


def test_stories_repeat_with_their_seed() -> None:
    assert list(wire_stories(5, random.Random(7))) == list(wire_stories(5, random.Random(7)))


def test_every_line_of_the_grammar_closes_what_it_opens() -> None:
    lines = resources.files(claimcheck.training).joinpath("wire_sentences.txt").read_text("utf-8").split("\n")
    for line in lines:
        if not line.startswith("#"):
            assert len(re.findall(r"\[[SCX][0-9]? ", line)) == line.count("[") == line.count("]"), line
