"""Photo captions and their credits."""

import pytest

from claimcheck import articles
from claimcheck.records import SectionKind

WORDS = "Delegates arrive at the old bridge in Moscow yesterday."
FIRST = "The bridge was closed on Monday, the mayor said."
LAST = "It may open again on Friday, he said."


@pytest.mark.parametrize(
    ("credit", "name"),
    [
        ("Photo: Reuters", "Reuters"),
        ("PHOTO: AFP", "AFP"),
        ("Photo : AFP", "AFP"),
        ("(Photo: Reuters)", "Reuters"),
        ("[Photo: Reuters]", "Reuters"),
        ("| Photo: Reuters", "Reuters"),
        ("File photo: Reuters", "Reuters"),
        ("Photo by Ana Ruiz/AP", "Ana Ruiz/AP"),
        ("(Photo by Ana Ruiz/AFP via Getty Images)", "Ana Ruiz/AFP via Getty Images"),
        ("(AP Photo/Ana Ruiz)", "AP Photo/Ana Ruiz"),
        ("(AP Photo/Ana Ruiz, File)", "AP Photo/Ana Ruiz, File"),
        ("Image: Getty Images", "Getty Images"),
        ("Picture: Ana Ruiz", "Ana Ruiz"),
        ("Photograph: Ana Ruiz/The Guardian", "Ana Ruiz/The Guardian"),
        ("Credit: Ana Ruiz for The New York Times", "Ana Ruiz for The New York Times"),
        ("Credit...Ana Ruiz", "Ana Ruiz"),
        ("Image credit: Reuters", "Reuters"),
        ("Photo credit: Reuters", "Reuters"),
        ("Photo courtesy of the Ministry of Defence", "the Ministry of Defence"),
        ("Courtesy photo: Ministry of Defence", "Ministry of Defence"),
        ("REUTERS/Ana Ruiz", "REUTERS/Ana Ruiz"),
        ("REUTERS/Ana Ruiz/File Photo", "REUTERS/Ana Ruiz/File Photo"),
        ("[Ana Ruiz/Reuters]", "Ana Ruiz/Reuters"),
        ("(Getty Images)", "Getty Images"),
        ("© AFP/Getty Images", "AFP/Getty Images"),
        ("— Reuters pic", "Reuters"),
        ("(Reuters photo)", "Reuters"),
        ("\nPhoto: Reuters", "Reuters"),
        ("\nPhoto: Screen grab from the ministry’s site", "Screen grab from the ministry’s site"),
        ("Photo: Ana Ruiz, Taipei Times", "Ana Ruiz, Taipei Times"),
        ("Ana Ruiz / Reuters", "Ana Ruiz / Reuters"),
        ("\nPhoto by Ana Ruiz", "Ana Ruiz"),
    ],
)
def test_a_caption_is_a_paragraph_that_ends_in_a_credit(credit: str, name: str) -> None:
    text = f"{FIRST}\n\n{WORDS} {credit}\n\n{LAST}"
    article = articles.parse(text)
    assert [(one.kind.value, one.span.of(text)) for one in article.sections] == [
        ("body", FIRST),
        ("caption", WORDS),
        ("credit", name),
        ("body", LAST),
    ]


@pytest.mark.parametrize("label", ["FILE PHOTO: ", "Caption: ", "Pictured: "])
def test_a_caption_may_be_labelled(label: str) -> None:
    text = f"{FIRST}\n\n{label}{WORDS}\n\n{LAST}"
    assert [one.span.of(text) for one in articles.parse(text).sections if one.kind == SectionKind.CAPTION] == [WORDS]


@pytest.mark.parametrize(
    "paragraph",
    [f"[{WORDS} Photo: AP]", f"({WORDS} Photo: AP)", f"[Image: {WORDS} Credit: AP]", f"(Photo: {WORDS} Credit: AP)."],
)
def test_a_caption_in_brackets_is_the_words_inside(paragraph: str) -> None:
    text = f"{FIRST}\n\n{paragraph}\n\n{LAST}"
    found = [(one.kind, one.span.of(text)) for one in articles.parse(text).sections]
    assert found[1:3] == [(SectionKind.CAPTION, WORDS), (SectionKind.CREDIT, "AP")]


def test_a_bracket_that_closes_inside_a_caption_belongs_to_it() -> None:
    text = f"{FIRST}\n\n(Left) {WORDS} (Photo: AP)\n\n{LAST}"
    found = [(one.kind, one.span.of(text)) for one in articles.parse(text).sections]
    assert found[1:3] == [(SectionKind.CAPTION, f"(Left) {WORDS}"), (SectionKind.CREDIT, "AP")]


def test_a_credit_may_stand_alone() -> None:
    text = f"{FIRST}\n\nPhoto: Reuters\n\n{LAST}"
    assert [one.kind.value for one in articles.parse(text).sections] == ["body", "credit", "body"]


def test_a_caption_in_the_head_hides_no_headline() -> None:
    text = f"Mayor closes the old bridge\n\n{WORDS} Photo: Reuters\n\nBy Ana Ruiz\n\n{FIRST}\n\n{LAST}"
    article = articles.parse(text)
    assert (article.headline, article.deck) == ("Mayor closes the old bridge", None)
    kinds = [one.kind.value for one in article.sections]
    assert kinds == ["headline", "caption", "credit", "byline", "body", "body"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "He sent a photo by mail to Reuters.",
        "He published the photo by Ana Ruiz.",
        "She won an award for her photo by the river.",
        "The Photo was taken in Moscow, he said.",
        "He wrote under it: “Photo: Reuters.”",
        "The picture: it is worse than ever.",
        "The big picture: the talks have failed.",
        "The ministry (Reuters) said that it would help.",
        "Talks between Ana Ruiz and AP/AFP went well, he said.",
        "He took the credit by all accounts.",
        "It was the image by which Russia wants to be known.",
        "The minister met officials of the EU/US.",
    ],
)
def test_a_sentence_that_mentions_a_photo_is_body(paragraph: str) -> None:
    text = f"{FIRST}\n\n{paragraph}\n\n{LAST}"
    assert {one.kind for one in articles.parse(text).sections} == {SectionKind.BODY}
