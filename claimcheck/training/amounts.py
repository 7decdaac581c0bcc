"""How well amounts are read: sentences with their amounts against what `quantities` finds in them."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from attrs import frozen

from claimcheck.assessment import quantities
from claimcheck.training.documents import BadData
from claimcheck.training.evaluate import Agreement


@frozen
class Sentence:
    """A sentence and the plain forms (`str`) of all the amounts in it."""

    text: str
    amounts: tuple[str, ...]


def load_sentences(path: Path) -> list[Sentence]:
    """Read lines of a sentence, a tab, and its amounts with "; " between; "#" begins a comment.

    Raises BadData with the line where there is no tab, or more than one, or no sentence.
    """
    sentences = []
    for number, line in enumerate(path.read_text("utf-8").split("\n"), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        text, tab, listed = line.partition("\t")
        if not text.strip() or not tab or "\t" in listed:
            raise BadData(str(path), number, "expected a sentence, a tab, and its amounts separated by '; '")
        sentences.append(Sentence(text, tuple(filter(None, (part.strip() for part in listed.split(";"))))))
    if not sentences:
        raise BadData(str(path), 0, "no sentence in it")
    return sentences


def amount_agreement(sentences: Sequence[Sentence]) -> Agreement:
    """Amounts found in the sentences against those expected; one is right where its whole plain form is."""
    hits = predicted = gold = 0
    for sentence in sentences:
        found, wanted = Counter(_found(sentence)), Counter(sentence.amounts)
        hits += (found & wanted).total()
        predicted += found.total()
        gold += wanted.total()
    return Agreement(hits, predicted, gold)


def mistakes(sentences: Sequence[Sentence]) -> list[str]:
    """A line for each sentence with a mistake: what was missed (-), what was found instead (+)."""
    lines = []
    for sentence in sentences:
        found, wanted = Counter(_found(sentence)), Counter(sentence.amounts)
        differences = [*(f"- {each}" for each in wanted - found), *(f"+ {each}" for each in found - wanted)]
        if differences:
            lines.append(f"{sentence.text}\t{'; '.join(differences)}")
    return lines


def _found(sentence: Sentence) -> list[str]:
    return [str(quantity) for quantity in quantities(sentence.text)]
