"""W3C Web Annotations: claims as places in a story, out and back in."""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from documents import SAMPLE, TEXT
from hypothesis import given
from hypothesis import strategies as st
from made_stories import bridge
from strategies import ANY_LETTER, extractions

import claimcheck
from claimcheck import errors
from claimcheck.records import Article, Extraction, Span
from claimcheck.reports.webannotation import annotations_in


def document(*stories: Extraction) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(str(claimcheck.report(stories, format="webannotation")))
    return data


def read(data: object, article: Article) -> tuple[tuple[Span, ...], ...]:
    found = annotations_in(json.dumps(data), article)
    assert found.problems == ()
    return tuple(each.spans for each in found.found)


def test_a_discontinuous_statement_has_a_target_for_each_part() -> None:
    annotation = document(SAMPLE)["first"]["items"][1]
    assert annotation["target"] == [
        {
            "source": "urn:x-claimcheck:article:a1",
            "selector": [
                {"type": "TextPositionSelector", "start": 13, "end": 24},
                {
                    "type": "TextQuoteSelector",
                    "exact": "It may fall",
                    "prefix": "Bridge shut\n“",
                    "suffix": ",” Ana Ruiz warned on Friday, “t",
                },
            ],
        },
        {
            "source": "urn:x-claimcheck:article:a1",
            "selector": [
                {"type": "TextPositionSelector", "start": 55, "end": 62},
                {
                    "type": "TextQuoteSelector",
                    "exact": "tonight",
                    "prefix": "l,” Ana Ruiz warned on Friday, “",
                    "suffix": ".”",
                },
            ],
        },
    ]


def test_the_body_tells_speaker_hedges_and_status() -> None:
    annotation = document(SAMPLE)["first"]["items"][1]
    assert (annotation["type"], annotation["motivation"]) == ("Annotation", "describing")
    assert annotation["id"] == "urn:x-claimcheck:claim:c2"
    text, *tags = annotation["body"]
    assert text["purpose"] == "describing"
    assert text["value"].startswith("Ana Ruiz (mayor)\nIn full: The bridge may fall tonight\n")
    assert {body["purpose"] for body in tags} == {"tagging"}
    assert [body["value"] for body in tags] == [
        "speaker: Ana Ruiz",
        "speaker kind: person",
        "quotation: direct",
        "certainty: possible",
        "hedge: may (modal, by the speaker)",
        "status: mostly_true",
    ]


def test_several_stories_are_one_collection() -> None:
    other = attrs.evolve(bridge(), article=attrs.evolve(bridge().article, id="b/2"))
    whole = document(SAMPLE, other)
    assert (whole["@context"], whole["type"], whole["total"]) == (
        "http://www.w3.org/ns/anno.jsonld",
        "AnnotationCollection",
        5,
    )
    assert whole["first"]["type"] == "AnnotationPage"
    names = [whole["id"], whole["first"]["id"], *(item["id"] for item in whole["first"]["items"])]
    assert len(set(names)) == 5 + 2 - 2  # the stories have claims c1 and c2 each
    assert read(whole, SAMPLE.article) == ((Span(0, 11),), (Span(13, 24), Span(55, 62)))
    assert len(read(whole, other.article)) == 3
    assert read(whole, attrs.evolve(other.article, id="b")) == ()


def test_a_story_is_named_by_its_address() -> None:
    story = attrs.evolve(bridge(), article=attrs.evolve(bridge().article, url="https://news.example/1"))
    assert document(story)["first"]["items"][0]["target"][0]["source"] == "https://news.example/1"


@given(extractions(ANY_LETTER), st.booleans())
def test_every_claim_comes_back_to_its_spans(story: Extraction, addressed: bool) -> None:
    story = attrs.evolve(story, article=attrs.evolve(story.article, url="https://news.example/" if addressed else None))
    found = annotations_in(str(claimcheck.report(story, format="webannotation")), story.article)
    assert found.problems == ()
    assert [each.spans for each in found.found] == [claim.statement.spans for claim in story.claims]
    assert [each.id for each in found.found] == [claim.id for claim in story.claims]
    assert [each.tags[-1] for each in found.found] == [f"status: {claim.status}" for claim in story.claims]


def annotation(*selectors: object, source: object = "urn:x-claimcheck:article:a1") -> dict[str, Any]:
    return {"type": "Annotation", "id": "x", "target": {"source": source, "selector": list(selectors)}}


def position(start: object, end: object) -> dict[str, object]:
    return {"type": "TextPositionSelector", "start": start, "end": end}


def quoted(exact: str, **around: str) -> dict[str, str]:
    return {"type": "TextQuoteSelector", "exact": exact, **around}


@pytest.mark.parametrize(
    ("selectors", "span"),
    [
        ([position(12, 15)], (12, 15)),
        ([quoted("Ana Ruiz")], (27, 35)),
        ([quoted("Ana Ruiz"), position(0, 8)], (27, 35)),
        ([quoted("n", prefix="A")], (28, 29)),
        ([quoted("r", suffix="idge")], (1, 2)),
        ([quoted("n"), position(39, 40)], (39, 40)),
        ([quoted("n"), position(38, 39)], (39, 40)),
        ([{"type": "XPathSelector", "value": "/p"}, quoted("tonight")], (55, 62)),
    ],
)
def test_a_place_is_found_by_position_or_by_words(selectors: list[object], span: tuple[int, int]) -> None:
    assert read(annotation(*selectors), SAMPLE.article) == ((Span(*span),),)


@pytest.mark.parametrize(
    ("selectors", "says"),
    [
        ([position(60, 999)], f"the position 60 to 999 is not in the text, which ends at {len(TEXT)}"),
        ([position(5, 5)], "the position 5 to 5 is not in the text"),
        ([position("1", None)], "the position '1' to None is not in the text"),
        ([quoted("tomorrow")], "the words 'tomorrow' are not in the text"),
        ([quoted("n")], "the words 'n' stand in"),
        ([quoted("")], "no TextPositionSelector or TextQuoteSelector"),
        (["nonsense"], "no TextPositionSelector or TextQuoteSelector"),
    ],
)
def test_what_cannot_be_placed_is_told(selectors: list[object], says: str) -> None:
    found = annotations_in(json.dumps([annotation(position(0, 3)), annotation(*selectors)]), SAMPLE.article)
    assert len(found.found) == 1
    [problem] = found.problems
    assert problem.path == "$[1].target"
    assert problem.message.startswith(says)


@pytest.mark.parametrize(
    "wrap", [lambda one: one, lambda one: [one], lambda one: {"type": "AnnotationPage", "items": [one]}]
)
def test_annotations_are_found_alone_in_a_list_and_in_a_page(wrap: Any) -> None:
    assert read(wrap(annotation(position(0, 3))), SAMPLE.article) == ((Span(0, 3),),)
    assert read(wrap(annotation(position(0, 3), source={"id": "urn:x-claimcheck:article:a1"})), SAMPLE.article)


def test_a_file_is_read_with_its_story(tmp_path: Path) -> None:
    claimcheck.report(SAMPLE, to=tmp_path / "a.annotations.json")
    assert len(claimcheck.read_annotations(tmp_path / "a.annotations.json", SAMPLE.article).found) == 2
    (tmp_path / "b.json").write_text("{", encoding="utf-8")
    with pytest.raises(errors.ClaimsFileError, match=r"b\.json: \$: not JSON"):
        claimcheck.read_annotations(tmp_path / "b.json", SAMPLE.article)


def test_claims_without_their_article_have_no_place() -> None:
    with pytest.raises(errors.NotReportable, match="claim c1: its article is not known"):
        claimcheck.report(bridge().claims, format="webannotation")
