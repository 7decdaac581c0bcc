"""From a file or bytes to an article, and every way in which that can fail."""

import codecs
from pathlib import Path

import pytest

from claimcheck import articles, errors

TEXT = "Mayor closes bridge\r\n\r\n“Tout est fermé”, he said.\r\n"


def test_the_text_is_kept_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_bytes(TEXT.encode())
    article = articles.read(file, published="2021-10-21", outlet="The Courier", url="https://example.org/1")
    assert article.text == TEXT
    assert (article.outlet, article.url, str(article.published)) == (
        "The Courier",
        "https://example.org/1",
        "2021-10-21",
    )
    assert article.id == articles.parse(TEXT).id
    assert articles.read(str(file)).headline == "Mayor closes bridge"


def test_the_same_text_has_the_same_id_everywhere() -> None:
    assert articles.parse("The bridge is closed.").id == "e4a1e29755ae1e59"
    assert articles.parse("The bridge is open.").id != "e4a1e29755ae1e59"
    assert articles.parse("The bridge is closed.", id="story-1").id == "story-1"


@pytest.mark.parametrize(
    "name", ["story.txt", "story.TXT", "story.text", "story", ".story", "story.2021-10-21", "story.md"]
)
def test_files_without_a_foreign_suffix_are_plain(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("The bridge is closed.", "utf-8")
    assert articles.read(tmp_path / name).sections


@pytest.mark.parametrize("name", ["story.html", "story.PDF", "story.docx", "story.xml", "story.txt.gz", "story.json"])
def test_a_foreign_suffix_has_no_reader(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("<p>The bridge is closed.</p>", "utf-8")
    with pytest.raises(errors.UnknownFormat) as caught:
        articles.read(tmp_path / name)
    assert caught.value.suffix == Path(name).suffix.lower()
    assert caught.value.known == (".txt", ".text")


def test_a_pdf_is_known_by_its_first_bytes() -> None:
    with pytest.raises(errors.UnknownFormat):
        articles.decode_text(b"%PDF-1.7\n\xb5\xb5", "story")


def test_a_missing_file_is_unreadable(tmp_path: Path) -> None:
    for name in ("nowhere.txt", "nowhere.pdf", "bad\0name"):
        with pytest.raises(errors.UnreadableFile) as caught:
            articles.read(str(tmp_path / name))
        assert "\n" not in str(caught.value)


def test_a_directory_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(errors.UnreadableFile, match="directory"):
        articles.read(tmp_path)


@pytest.mark.parametrize("data", [b"", b" \r\n\t", "\ufeff".encode(), "…—\n".encode()])
def test_a_text_without_words_is_empty(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "story.txt").write_bytes(data)
    with pytest.raises(errors.EmptyArticle):
        articles.read(tmp_path / "story.txt")


def test_a_binary_file_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    with pytest.raises(errors.NotText) as caught:
        articles.read(tmp_path / "story.txt")
    assert caught.value.offset == 8
    with pytest.raises(errors.NotText):
        articles.parse("The bridge\0is closed.")


def test_a_wrong_encoding_says_where_and_how_to_pass_another(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(TEXT.encode("cp1252"))
    with pytest.raises(errors.WrongEncoding, match="--encoding cp1252") as caught:
        articles.read(tmp_path / "story.txt")
    assert (caught.value.encoding, caught.value.offset) == ("utf-8", 23)
    assert articles.read(tmp_path / "story.txt", encoding="cp1252").text == TEXT


@pytest.mark.parametrize("name", ["klingon", "", "rot13", "base64", "a\0b"])
def test_an_unknown_encoding_is_named(name: str) -> None:
    with pytest.raises(errors.UnknownEncoding):
        articles.decode_text(b"The bridge is closed.", "story", name)


@pytest.mark.parametrize(("mark", "name"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")])
def test_the_mark_of_utf_16_tells_the_encoding(mark: bytes, name: str) -> None:
    assert articles.decode_text(mark + TEXT.encode(name), "story") == TEXT


def test_the_mark_of_utf_32_tells_the_encoding() -> None:
    assert articles.decode_text(codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "story") == TEXT
    assert articles.decode_text(codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "story") == TEXT


def test_the_mark_of_utf_8_stays_in_the_text_and_out_of_the_sections(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(codecs.BOM_UTF8 + TEXT.encode())
    article = articles.read(tmp_path / "story.txt")
    assert article.text == "\ufeff" + TEXT
    assert article.headline == "Mayor closes bridge"
    assert article.sections[0].span.start == 1
    assert articles.read(tmp_path / "story.txt", encoding="utf-8-sig").text == TEXT


def test_a_text_longer_than_any_story_is_refused(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(b"a" * 10_000_000)
    with pytest.raises(errors.ArticleTooLong) as caught:
        articles.read(tmp_path / "story.txt")
    assert (caught.value.characters, caught.value.limit) == (10_000_000, articles.LONGEST)
    with pytest.raises(errors.ArticleTooLong):
        articles.parse("a" * (articles.LONGEST + 1))
    assert articles.parse("a" * articles.LONGEST).sections


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "story.txt").open("wb") as file:
        file.truncate(articles.MOST_BYTES + 1)
    with pytest.raises(errors.ArticleTooLong):
        articles.read(tmp_path / "story.txt")
