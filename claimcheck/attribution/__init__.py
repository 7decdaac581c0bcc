"""Text -> attributions -> claims."""

import warnings
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from os import cpu_count

from claimcheck.attribution.claims import claims_of
from claimcheck.attribution.language import looks_english
from claimcheck.attribution.model import Model, bundled_model
from claimcheck.attribution.stamps import unstamped
from claimcheck.attribution.unwrapping import in_words_of, unwrapped
from claimcheck.errors import LanguageWarning
from claimcheck.records import Article, Attribution, Claim

__all__ = ["attribute", "extract", "extract_many", "uncertainty"]


def attribute(article: Article, model: Model | None = None) -> tuple[Attribution, ...]:
    """The attributions of an article's text, in the order of their cues; by the bundled model or another."""
    return (model or bundled_model()).attribute(unstamped(unwrapped(article).text))


def extract(article: Article, *, narration: bool = True) -> tuple[Claim, ...]:
    """The claims of an article in text order.

    Warns with LanguageWarning where the text does not look like English.
    """
    if not looks_english(article.text):
        warnings.warn(
            LanguageWarning(f"{_opening(article)} does not look like English, the one language the model knows"),
            stacklevel=3,
        )
    flat = unwrapped(article)
    candidates = bundled_model().candidates
    found = claims_of(flat, candidates(unstamped(flat.text)), candidates, narration=narration)
    return found if flat is article else tuple(in_words_of(article.text, claim) for claim in found)


def uncertainty(sentence: str) -> float:
    """The chance (0 to 1) that a word in the sentence makes it uncertain."""
    return bundled_model().uncertainty(sentence)


def _opening(article: Article) -> str:
    """The article's first words, by which a reader knows it among many."""
    words = " ".join((article.headline or article.text[:200]).split())
    return f"“{words[:50]}…”" if len(words) > 50 else f"“{words}”"


def extract_many(
    articles: Iterable[Article], *, narration: bool = True, workers: int | None = None
) -> Iterator[tuple[Claim, ...]]:
    """The claims of each article, in the order given, by `workers` threads (default: one a core).

    No more than two articles a worker are read ahead, so that a corpus of any length takes the same memory.
    """
    count = workers or cpu_count() or 1
    work = partial(extract, narration=narration)
    if count == 1:
        yield from map(work, articles)
        return
    bundled_model()  # loaded before the threads ask for it all at once
    waiting: deque[Future[tuple[Claim, ...]]] = deque()
    with ThreadPoolExecutor(count) as pool:
        for article in articles:
            waiting.append(pool.submit(work, article))
            if len(waiting) >= 2 * count:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
