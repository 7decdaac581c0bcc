"""Parts of a period: "early 2019", "mid-August", "the end of the year", "the first week of June"."""

from claimcheck.assessment.amounts.tokens import Tokens
from claimcheck.assessment.times.dated import read_date
from claimcheck.assessment.times.days import Days, around, day_after, day_before, half, stretch, third
from claimcheck.assessment.times.lengths import read_length
from claimcheck.assessment.times.lexicon import stem, word_class
from claimcheck.assessment.times.named import Named
from claimcheck.assessment.times.periods import read_century, read_ordinal, read_quarter, read_season
from claimcheck.assessment.times.relative import read_near_day, read_period, read_weekday
from claimcheck.assessment.times.tense import Frame, Tense
from claimcheck.assessment.times.years import read_year

_THIRDS = {"early": 0, "mid": 1, "late": 2}
_ENDS = {"beginning": 0, "start": 0, "middle": 1, "end": 2}
_WEEKS_OF_MONTH = 5


def read_part(tokens: Tokens, at: int, frame: Frame, *, lead: bool) -> Named | None:
    """A part of a period: "early 2019", "mid-August", "the end of the year", "the first week of June"."""
    article = tokens[at].low == "the"
    place = at + article
    low = tokens[place].low
    if low in _THIRDS:
        hyphen = tokens.hyphen_at(place + 1)
        return _third_of(tokens, place + 1 + hyphen, frame, _THIRDS[low], article=article)
    if low in ("earlier", "later"):
        return _beside_today(tokens, place + 1, frame, later=low == "later")
    if low in _ENDS and tokens[place + 1].low == "of":
        whole = _whole(tokens, place + 2, frame)
        return _part(whole, _ENDS[low]) if whole else None
    if low in word_class("part_of_day") and tokens[place + 1].low == "of" and (article or lead):
        day = _whole(tokens, place + 2, frame)
        return day if day and day.unit == "day" else None
    return _numbered(tokens, place, frame) if article else None


def _third_of(tokens: Tokens, at: int, frame: Frame, which: int, *, article: bool) -> Named | None:
    """Behind "early", "mid" or "late": a period, or a day, which stays whole."""
    place = at + (tokens[at].low in ("on", "in"))
    whole = _whole(tokens, place, frame)
    if whole is None or (article and whole.unit not in ("decade", "century")):
        return None
    return _part(whole, which)


def _part(whole: Named, which: int) -> Named:
    return Named(whole.end, third(whole.days, whole.unit, which) if whole.days else None, "part")


def _beside_today(tokens: Tokens, at: int, frame: Frame, *, later: bool) -> Named | None:
    """Behind "earlier" or "later": the part of the period before or after today."""
    place = at + (tokens[at].low in ("on", "in"))
    whole = _whole(tokens, place, frame)
    if whole is None or (whole.unit == "day" and tokens[place].low == "the"):
        return None
    days, today = whole.days, frame.today
    if days and today and days.first <= today <= days.last and whole.unit != "day":
        days = Days(today, days.last) if later else Days(days.first, today)
    return Named(whole.end, days, "part")


def _whole(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """The period or day that a part is of; "the year" is the one that runs."""
    if tokens[at].low == "the" and stem(tokens[at + 1]) in ("week", "month", "quarter", "year", "decade", "century"):
        unit = stem(tokens[at + 1])
        return Named(at + 2, around(frame.today, unit) if frame.today else None, unit)
    article = tokens[at].low == "the"
    return (
        read_date(tokens, at, frame)
        or read_period(tokens, at, frame.looking(Tense.OPEN))
        or read_near_day(tokens, at, frame)
        or read_weekday(tokens, at, frame)
        or read_century(tokens, at)
        or read_quarter(tokens, at, frame)
        or read_year(tokens, at + article, lead=True)
        or read_season(tokens, at, frame, lead=True)
    )


def _numbered(tokens: Tokens, at: int, frame: Frame) -> Named | None:
    """A half or a week by its number, behind "the": "second half of 2024", "last week of June"."""
    last = tokens[at].low in ("last", "final")
    if last or tokens[at].low == "first":
        some = _first_or_last(tokens, at + 1, frame, last=last)
        if some:
            return some
    found = (0, at + 1) if last else read_ordinal(tokens, at)
    if found is None or tokens[found[1] + 1].low != "of":
        return None
    unit, whole = stem(tokens[found[1]]), _whole(tokens, found[1] + 2, frame)
    if whole is None or unit not in ("half", "week"):
        return None
    if whole.days is None:
        return Named(whole.end, None, "part")
    if unit == "half":
        return Named(whole.end, half(whole.days, 1 if last else found[0] - 1), "part") if found[0] <= 2 else None
    if whole.unit != "month" or found[0] > _WEEKS_OF_MONTH:
        return None
    return Named(whole.end, _week_of(whole.days, found[0]), "part")


def _first_or_last(tokens: Tokens, at: int, frame: Frame, *, last: bool) -> Named | None:
    """So many months, weeks or days from the beginning or up to the end: "first nine months of the year"."""
    length = read_length(tokens, at)
    if length is None or length.number is None or tokens[length.end].low != "of":
        return None
    whole = _whole(tokens, length.end + 1, frame)
    if whole is None:
        return None
    if whole.days is None:
        return Named(whole.end, None, "part")
    start = day_after(whole.days.last) if last else whole.days.first
    reach = stretch(start, -length.number if last else length.number, length.unit) if start else None
    if reach is None or reach.first < whole.days.first:
        return None
    end = whole.days.last if last else day_before(reach.last)
    inside = end is not None and reach.first <= end <= whole.days.last
    return Named(whole.end, Days(reach.first, end), "part") if inside and end else None


def _week_of(month: Days, number: int) -> Days | None:
    """Seven days of a month: the first are the 1st to the 7th, the last (0) its last seven."""
    near = around(month.last, "day", -6) if number == 0 else around(month.first, "day", 7 * number - 7)
    far = around(near.first, "day", 6) if near else None
    return Days(near.first, far.last) if near and far else None
