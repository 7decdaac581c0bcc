"""What an amount is."""

from decimal import Decimal
from enum import StrEnum

from attrs import frozen

from claimcheck.records import Span


class UnitKind(StrEnum):
    """What sort of thing is measured."""

    COUNT = "count"  # persons or things; the unit is their noun
    PERCENT = "percent"
    SHARE = "share"  # a part of a whole: two-thirds is 0.667 of it
    MONEY = "money"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    MASS = "mass"
    DURATION = "duration"  # ages, too
    SPEED = "speed"
    TEMPERATURE = "temperature"
    ENERGY = "energy"
    MAGNITUDE = "magnitude"  # of an earthquake


class Bound(StrEnum):
    """On which side of the number the amount lies."""

    EXACT = "exact"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    BETWEEN = "between"  # `low` to `high`, both included


_WORDS = {
    Bound.EXACT: "",
    Bound.MORE_THAN: "more than ",
    Bound.AT_LEAST: "at least ",
    Bound.LESS_THAN: "less than ",
    Bound.AT_MOST: "at most ",
    Bound.BETWEEN: "",
}
_ROUGH_WORDS = {
    Bound.EXACT: "about ",
    Bound.MORE_THAN: "just over ",
    Bound.AT_LEAST: "at least about ",
    Bound.LESS_THAN: "nearly ",
    Bound.AT_MOST: "at most about ",
    Bound.BETWEEN: "about ",
}


@frozen
class Quantity:
    """One amount: its number or numbers, unit and how exactly it is meant.

    `low` and `high` are the numbers that the words name, equal unless `bound` is BETWEEN; a bound is not worked
    into them ("more than 5" has 5 and 5). `unit` is an ISO 4217 code for money where the words tell it, the singular
    of the unit or of the counted noun, None where a bare number stands. `equivalent` is the same amount in another
    unit, added in brackets. `span` covers all of it, from "about" to the closing bracket, and `text` is its words.
    """

    span: Span
    text: str
    low: Decimal
    high: Decimal
    kind: UnitKind = UnitKind.COUNT
    unit: str | None = None
    bound: Bound = Bound.EXACT
    approximate: bool = False
    equivalent: "Quantity | None" = None

    @property
    def value(self) -> Decimal | None:
        """The number; None where there are two."""
        return self.low if self.low == self.high else None

    def __str__(self) -> str:
        """A plain form, the same for every wording: "about 2,000 fighter", "1,000,000 EUR (1,160,000 USD)"."""
        figures = _figure(self.low) if self.low == self.high else f"{_figure(self.low)} to {_figure(self.high)}"
        words = _ROUGH_WORDS if self.approximate else _WORDS
        unit = f" {self.unit}" if self.unit else ""
        equal = f" ({self.equivalent})" if self.equivalent else ""
        return f"{words[self.bound]}{figures}{unit}{equal}"


def _figure(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
