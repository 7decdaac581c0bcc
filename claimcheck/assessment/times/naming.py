"""The words that name days, without their preposition: every reader of them, in the order they are asked."""

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.dated import read_date
from claimcheck.assessment.times.holidays import read_holiday
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.parts import read_part
from claimcheck.assessment.times.periods import read_century, read_fiscal, read_quarter, read_season
from claimcheck.assessment.times.relative import read_near_day, read_period, read_weekday, read_weekend
from claimcheck.assessment.times.tense import Frame
from claimcheck.assessment.times.years import read_year


def read_named(tokens: Tokens, at: int, frame: Frame, *, lead: bool) -> Named | None:
    """The days that words name, whatever sort of words; `lead` says that a preposition stands before."""
    return (
        read_near_day(tokens, at, frame)
        or read_holiday(tokens, at, frame, lead=lead)
        or read_part(tokens, at, frame, lead=lead)
        or read_weekday(tokens, at, frame)
        or (read_weekend(tokens, at, frame) if lead else None)
        or read_period(tokens, at, frame)
        or read_century(tokens, at)
        or read_quarter(tokens, at, frame)
        or read_date(tokens, at, frame)
        or read_season(tokens, at, frame, lead=lead)
        or read_fiscal(tokens, at)
        or read_year(tokens, at + _is_decade(tokens, at), lead=lead)
    )


def _is_decade(tokens: Tokens, at: int) -> bool:
    """Whether "the" stands before a decade, whose article it is."""
    end = at + 2 + (tokens[at + 1].low in ("'", "’", "‘"))
    return tokens[at].low == "the" and tokens[end].low == "s" and tokens[end].joined
