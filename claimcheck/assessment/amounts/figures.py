"""The number or numbers of one amount, with sign and currency: "10 to 12", "$3-5 million", "between 3% and 5%"."""

from attrs import evolve, frozen

from claimcheck.assessment.amounts.measures import measure, money_sign
from claimcheck.assessment.amounts.number import Number
from claimcheck.assessment.amounts.numerals import read_number
from claimcheck.assessment.amounts.tokens import Tokens

_LINKS = ("to", "-", "or")
_SMALL = 1000


@frozen
class Figures:
    """One number, or the two ends of a range; `sign` is the currency written before, `at` the first number's token."""

    first: Number
    last: Number
    sign: str | None
    at: int

    @property
    def is_range(self) -> bool:
        """Whether there are two."""
        return self.first is not self.last


def read_figures(tokens: Tokens, at: int) -> Figures | None:
    """The number or range that begins at a token; "between" wants two; "from 3 to 5" is a change, no range."""
    between = tokens[at].low == "between"
    first = _signed(tokens, at + between)
    if first is None:
        return None
    one = Figures(first[0], first[0], first[1], first[2])
    links = ("and",) if between else _LINKS if tokens[at - 1].low != "from" else _LINKS[1:]
    return _range(tokens, one, links) or (None if between else one)


def _range(tokens: Tokens, one: Figures, links: tuple[str, ...]) -> Figures | None:
    first, unit = one.first, None if one.sign else measure(tokens, one.first)
    at = unit[2] if unit else first.end
    link = tokens[at].low
    if link not in links or (link == "-" and not tokens.hyphen_at(at)):
        return None
    second = _signed(tokens, at + 1, money=one.sign is not None)
    if second is None:
        return None
    last, sign, _ = second
    behind = measure(tokens, last)
    if first.vague or last.vague or last.share != first.share or (one.sign and sign and one.sign != sign):
        return None
    if unit and (behind is None or behind[:2] != unit[:2]):
        return None
    if last.scaled and not first.scaled and first.low < _SMALL and not unit:
        first = first.times(last.factor, first.end)
    return Figures(first, last, one.sign or sign, one.at) if first.low < last.low else None


def _signed(tokens: Tokens, at: int, *, money: bool = False) -> tuple[Number, str | None, int] | None:
    """A number with the currency and the minus before it, and the token where the number itself begins."""
    sign = money_sign(tokens, at)
    place = sign[1] if sign else at
    dash = tokens[place].low == "-" and not tokens[place].joined and tokens[place + 1].joined
    minus = tokens[place].low in ("minus", "−") or (dash and tokens[place + 1].is_figure)
    number = read_number(tokens, place + minus, money=money or sign is not None)
    if number is None:
        return None
    if minus:
        number = evolve(number, low=-number.high, high=-number.low)
    return number, sign[0] if sign else None, place + minus
