"""Whether the parts of a document agree with the article's text and with each other.

Each check takes a part that is well-formed, the article's text (None where the document has none to go by) and the
part's JSON path, and yields what is wrong with it. A span that ends outside the text is reported once, at the span.
"""

from collections.abc import Callable, Iterator
from typing import Any

from claimcheck.codec.problems import quote
from claimcheck.errors import Problem
from claimcheck.records import Cue, Hedge, Said, Section, Span, Statement

_GAP = " … "  # between the texts of a discontinuous statement's spans

Check = Callable[[Any, str | None, str], Iterator[Problem]]


def _span(span: Span, text: str | None, path: str) -> Iterator[Problem]:
    if text is not None and span.end > len(text):
        yield Problem(f"{path}.end", f"{span.end} lies outside the article's text, which ends at {len(text)}")


def _words(part: Cue | Hedge, text: str | None, path: str) -> Iterator[Problem]:
    yield from _says((part.span,), part.text, text, path)


def _statement(statement: Statement, text: str | None, path: str) -> Iterator[Problem]:
    if not statement.spans:
        yield Problem(f"{path}.spans", "expected at least one span")
        return
    yield from _in_order(statement.spans, lambda index: f"{path}.spans[{index}].start")
    yield from _says(statement.spans, statement.text, text, path)


def _sections(sections: tuple[Section, ...], _: str | None, path: str) -> Iterator[Problem]:
    yield from _in_order(tuple(section.span for section in sections), lambda index: f"{path}[{index}].span.start")


def _said(said: Said, _: str | None, path: str) -> Iterator[Problem]:
    match said.earliest, said.latest:
        case (None, None):
            return
        case (None, _):
            yield Problem(f"{path}.earliest", "expected a date, as there is a latest day")
        case (_, None):
            yield Problem(f"{path}.latest", "expected a date, as there is an earliest day")
        case (earliest, latest) if earliest > latest:
            yield Problem(f"{path}.latest", f"{latest} is before the earliest day, {earliest}")


# What is checked of each type of part.
CHECKS: dict[Any, Check] = {
    Span: _span,
    Cue: _words,
    Hedge: _words,
    Statement: _statement,
    Said: _said,
    tuple[Section, ...]: _sections,
}


def _in_order(spans: tuple[Span, ...], path_of: Callable[[int], str]) -> Iterator[Problem]:
    for index in range(1, len(spans)):
        before, span = spans[index - 1], spans[index]
        if span.start < before.end:
            yield Problem(path_of(index), f"{span.start} is before the end of the span before it, {before.end}")


def _says(spans: tuple[Span, ...], words: str, text: str | None, path: str) -> Iterator[Problem]:
    if text is None or any(span.end > len(text) for span in spans):
        return
    expected = _GAP.join(span.of(text) for span in spans)
    if words != expected:
        yield Problem(f"{path}.text", f"{quote(words)} is not what its span covers, {quote(expected)}")
