"""One amount from left to right: loosening words, currency, numbers, unit, and the same again in brackets."""

from attrs import evolve

from claimcheck.assessment.amounts import bounds, exclusions
from claimcheck.assessment.amounts.figures import Figures, read_figures
from claimcheck.assessment.amounts.measures import Unit, counted, measure
from claimcheck.assessment.amounts.number import values
from claimcheck.assessment.amounts.numerals import read_number
from claimcheck.assessment.amounts.openers import may_open
from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.lexicon import word_class
from claimcheck.assessment.quantity import Bound, Quantity, UnitKind
from claimcheck.records import Span

_OLDEST = 120  # years of a person


def find(text: str) -> list[Quantity]:
    """All amounts of a text in order; their spans do not overlap. The time grows with the length of the text alone."""
    tokens = Tokens(text)
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        if not may_open(tokens[at]):
            at += 1
            continue
        quantity, at = _amount(tokens, at)
        if quantity:
            quantity, at = _with_equivalent(tokens, quantity, at)
            found.append(quantity)
    return found


def _amount(tokens: Tokens, start: int) -> tuple[Quantity | None, int]:
    """The amount that begins at a token, if one does, and where to go on."""
    bound, approximate, at = bounds.before(tokens, start)
    if tokens[at].low == "magnitude":
        return _magnitude(tokens, start, at)
    figures = read_figures(tokens, at)
    if figures is None:
        return None, start + 1
    unit, end = _unit(tokens, figures), figures.last.end
    behind = bounds.behind(tokens, unit[2] if unit else end)
    if behind:
        bound, approximate, end = max(bound, behind[0], key=_is_loose), approximate or behind[1], behind[2]
        if unit is None:  # "500 or so people"
            unit = counted(tokens, evolve(figures.last, end=end))
            end = unit[2] if unit else end
    elif unit:
        end = unit[2]
    if _is_none(tokens, figures, unit, loose=figures.at > start or behind is not None):
        return None, max(figures.last.end, start + 1)
    if figures.first.low != figures.last.high:
        bound = Bound.BETWEEN
    kind, name = unit[:2] if unit else (UnitKind.COUNT, None)
    span = Span(tokens[start].start, tokens[end - 1].end)
    low, high = figures.first.low, figures.last.high
    rough = approximate or figures.first.vague
    return Quantity(span, span.of(tokens.text), low, high, kind, name, bound, rough), end


def _is_loose(bound: Bound) -> bool:
    return bound is not Bound.EXACT


def _unit(tokens: Tokens, figures: Figures) -> Unit | None:
    last = figures.last
    if figures.sign:
        return UnitKind.MONEY, figures.sign, last.end
    if last.share:
        return UnitKind.SHARE, "share", last.end
    if _is_age(tokens, figures):
        return UnitKind.DURATION, "year", last.end
    bare = last.vague and tokens[last.end - 1].low in values("vague")  # "hundreds gathered outside embassies"
    return measure(tokens, last) or (None if bare else counted(tokens, last))


def _is_age(tokens: Tokens, figures: Figures) -> bool:
    """Whether a bare number is somebody's age: "aged 54", "Ana Ruiz, 54, said", "the driver, 54, said"."""
    at, last = figures.at, figures.last
    if tokens[at - 1].low == "aged":
        return True
    between = tokens[at - 1].low == tokens[last.end].low == ","
    described = tokens[at - 3].low in word_class("determiner") | word_class("article") and tokens[at - 2].is_word
    return between and (tokens[at - 2].capitalized or described) and last.figure and last.low <= _OLDEST


def _is_none(tokens: Tokens, figures: Figures, unit: Unit | None, *, loose: bool) -> bool:
    """Whether the figures are no amount but a date, a score, part of a name or a pronoun."""
    first, last, at = figures.first, figures.last, figures.at
    if figures.sign:
        return False
    if first.share:
        # "the second half of July", "a four-and-a-half-acre site"
        return tokens[at - 1].low in word_class("ordinal") or tokens.hyphen_at(at - 1)
    noun = unit is not None and unit[0] is UnitKind.COUNT
    measured = unit is not None and not noun
    joined = unit is not None and tokens[last.end].joined and (measured or tokens.hyphen_at(last.end))
    if first.figure and exclusions.is_glued(tokens, at, unit[2] if unit and joined else last.end):
        return True
    if measured:
        return False
    if tokens.hyphen_at(last.end) and not (unit and unit[2] == last.end + 2):
        return True  # "two-state", "three-way talks"
    if unit is None and figures.is_range and tokens.hyphen_at(first.end):
        return True  # a score
    return (
        exclusions.is_time(tokens, last)
        or exclusions.is_date(tokens, at, last)
        or exclusions.is_year(tokens, at, first, loose=loose, noun=noun)
        or exclusions.is_label(tokens, at, noun=noun)
        or (unit is None and not loose and exclusions.is_name(tokens, at, last))
        or (unit is None and exclusions.is_loose_word(tokens, at, first))
    )


def _magnitude(tokens: Tokens, start: int, at: int) -> tuple[Quantity | None, int]:
    """An earthquake's magnitude before its number: "magnitude 7.1", "a magnitude-7.1 quake", "a magnitude of 7.1"."""
    place = at + 1 + (tokens.hyphen_at(at + 1) or tokens[at + 1].low == "of")
    bound, approximate, place = bounds.before(tokens, place)
    number = read_number(tokens, place)
    if number is None or not number.figure:
        return None, max(at, start + 1)
    span = Span(tokens[start].start, tokens[number.end - 1].end)
    kind, name = UnitKind.MAGNITUDE, "magnitude"
    return Quantity(span, span.of(tokens.text), number.low, number.high, kind, name, bound, approximate), number.end


def _with_equivalent(tokens: Tokens, quantity: Quantity, at: int) -> tuple[Quantity, int]:
    """The amount with the one in brackets behind it, where that says the same in another unit."""
    if tokens[at].low != "(":
        return quantity, at
    other, end = _amount(tokens, at + 1)
    same = other and other.kind is quantity.kind and other.unit != quantity.unit
    if other is None or not same or quantity.kind is UnitKind.COUNT or tokens[end].low != ")":
        return quantity, at
    span = Span(quantity.span.start, tokens[end].end)
    return evolve(quantity, span=span, text=span.of(tokens.text), equivalent=other), end + 1
