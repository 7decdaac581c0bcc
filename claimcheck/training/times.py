"""How well the times of sentences agree with those that were written down for them."""

import datetime
from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from claimcheck.assessment import times
from claimcheck.training.documents import BadData
from claimcheck.training.evaluate import Agreement

Pair = tuple[str, str]  # the words of a time and its plain form


@frozen
class Dated:
    """A sentence, when it was published, and the times in it."""

    sentence: str
    published: datetime.date | None
    times: tuple[Pair, ...]


def load_times(path: Path) -> list[Dated]:
    """Read one sentence a line: published, sentence and "words = plain form; …", with tabs between; "#" comments.

    Raises BadData, with the line, where the file cannot be read or a line is no such sentence.
    """
    try:
        lines = path.read_text("utf-8").split("\n")
    except OSError as error:
        raise BadData(str(path), 0, error.strerror or "cannot be read") from None
    except UnicodeDecodeError as error:
        raise BadData(str(path), 0, f"not UTF-8 (byte {error.start})") from None
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#"))
    found = [_dated(str(path), number, line) for number, line in numbered]
    if not found:
        raise BadData(str(path), 0, "no sentences in it")
    return found


def _dated(path: str, number: int, line: str) -> Dated:
    fields = line.rstrip("\r").split("\t")
    if len(fields) not in (2, 3):
        raise BadData(path, number, "not a day, a sentence and its times with tabs between")
    try:
        published = datetime.date.fromisoformat(fields[0]) if fields[0] else None
    except ValueError:
        raise BadData(path, number, f"{fields[0]!r} is no day like 2021-10-21") from None
    pairs = []
    for cell in filter(str.strip, fields[2].split("; ") if len(fields) > 2 else ()):
        words, equals, form = cell.partition(" = ")
        if not equals or words.strip() not in fields[1]:
            raise BadData(path, number, f"{cell.strip()!r} is not words of the sentence, ' = ', and their plain form")
        pairs.append((words.strip(), form.strip()))
    return Dated(fields[1], published, tuple(pairs))


def evaluate_times(sentences: Iterable[Dated]) -> dict[str, Agreement]:
    """How many agree in words and days ("times"), and in words alone ("words")."""
    hits, words, predicted, gold = 0, 0, 0, 0
    for sentence in sentences:
        found = [(each.text, str(each)) for each in times(sentence.sentence, published=sentence.published)]
        hits += _shared(found, sentence.times)
        words += _shared([text for text, _ in found], [text for text, _ in sentence.times])
        predicted += len(found)
        gold += len(sentence.times)
    return {"times": Agreement(hits, predicted, gold), "words": Agreement(words, predicted, gold)}


def _shared(found: Iterable[object], gold: Iterable[object]) -> int:
    """How many are in both, each as often as it stands in both."""
    left = list(found)
    count = 0
    for each in gold:
        if each in left:
            left.remove(each)
            count += 1
    return count
