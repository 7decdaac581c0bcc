"""The bundled model finds attributions in any text, the same ones each time, in time that grows with the text."""

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck.attribution
from claimcheck.attribution.model import Model, bundled_model
from claimcheck.attribution.tokens import tokenize
from claimcheck.attribution.windows import windows
from claimcheck.errors import ModelError
from claimcheck.records import Attribution, Span

STORY = (
    "OSLO (Reuters) - The northern dam had been damaged in the flood, the mayor said on Monday.\n\n"
    "“Nobody told us anything,” Erik Halvorsen told reporters. “The water rose faster than anyone thought.\n\n"
    "“We will not accept it.”\n\n"
    "According to the ministry, 40 villagers had fled the valley. The ferry did not run.\n"
)


def words(text: str, found: tuple[Attribution, ...]) -> list[tuple[str, str, str]]:
    def said(spans: tuple[Span, ...]) -> str:
        return " … ".join(span.of(text).strip("“”,. ") for span in spans)

    return [(said(one.source), said(one.cue), said(one.content)) for one in found]


def test_a_short_story_is_read_as_a_reader_would() -> None:
    assert words(STORY, bundled_model().attribute(STORY)) == [
        ("the mayor", "said", "The northern dam had been damaged in the flood"),
        (
            "Erik Halvorsen",
            "told",
            "Nobody told us anything … The water rose faster than anyone thought … We will not accept it",
        ),
        ("the ministry", "According to", "40 villagers had fled the valley"),
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\ufeff", "—", "The ferry did not run."])
def test_a_text_without_attributions_has_none(text: str) -> None:
    assert bundled_model().attribute(text) == ()


def test_a_text_gives_the_same_answer_in_every_company() -> None:
    alone = bundled_model().attribute(STORY)
    texts = [STORY[cut:] for cut in range(0, 200, 25)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(bundled_model().attribute, texts))
    assert together[0] == alone
    assert together == [bundled_model().attribute(text) for text in texts]


def test_a_model_loaded_anew_gives_the_same_answer() -> None:
    with resources.as_file(resources.files(claimcheck.attribution) / "weights") as folder:
        assert Model(folder).attribute(STORY) == bundled_model().attribute(STORY)


def test_a_story_at_the_end_of_a_long_text_is_found_there() -> None:
    before = "The ferry did not run. The dam was built in 1912.\n\n" * 200
    found = [span.of(before + STORY) for one in bundled_model().attribute(before + STORY) for span in one.cue]
    assert found == ["said", "told", "According to"]


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=300) | st.text("“”\"‘’' said.A\n", max_size=300))
def test_any_text_gives_ordered_attributions_inside_it(text: str) -> None:
    found = bundled_model().attribute(text)
    cues = [one.cue for one in found]
    assert cues == sorted(cues)
    for one in found:
        assert one.content
        assert all(span.end <= len(text) for span in (*one.source, *one.cue, *one.content))


@pytest.mark.parametrize("unit", ["“", "said ", "a", STORY.replace("\n", " ")])
def test_the_windows_read_grow_with_the_length_of_one_line(unit: str) -> None:
    def read(characters: int) -> int:
        breaks = tokenize((unit * characters)[:characters], bundled_model().tokenizer).breaks
        return sum(end - start for start, end in windows(breaks))

    assert read(40_000) <= 5 * read(10_000)  # four times the text
    bundled_model().attribute((unit * 40_000)[:40_000])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with resources.as_file(resources.files(claimcheck.attribution) / "weights") as bundled:
        return Path(shutil.copytree(bundled, tmp_path / "model"))


@pytest.mark.parametrize("name", ["model.json", "tokenizer.json", "encoder.onnx", "links.onnx", "tables.npz"])
@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"{}")], ids=["missing", "damaged"])
def test_a_model_with_a_missing_or_damaged_file_says_so(
    folder: Path, name: str, damage: Callable[[Path], object]
) -> None:
    damage(folder / name)
    with pytest.raises(ModelError, match="reinstall claimcheck-news"):
        Model(folder)


def test_a_model_of_a_newer_format_says_so(folder: Path) -> None:
    (folder / "model.json").write_text('{"format": 99, "first": 1, "last": 2}', "utf-8")
    with pytest.raises(ModelError, match="model format 99"):
        Model(folder)


def test_the_files_that_ship_hold_no_paths_of_the_machine_that_made_them(folder: Path) -> None:
    for graph in ("encoder.onnx", "links.onnx"):
        content = (folder / graph).read_bytes()
        assert b"site-packages" not in content
        assert b".py" not in content
