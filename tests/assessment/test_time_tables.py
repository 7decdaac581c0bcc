"""The tables of times hold what the code reads from them."""

from claimcheck.assessment.times.holidays import holiday
from claimcheck.assessment.times.lexicon import LONGEST, forms, rows, word_class

NAMES = ("day_words", "holidays", "leads", "months", "names", "ordinals", "seasons", "units", "weekdays")


def test_forms_are_lower_case_stand_once_and_are_not_longer_than_is_looked_for() -> None:
    for name in NAMES:
        table = rows(f"{name}.tsv", 2)
        assert len({form for form, _ in table}) == len(table)
        assert all(form == form.lower() for form, _ in table)
        assert all(1 <= len(form) <= LONGEST for form in forms(f"{name}.tsv")), name


def test_words_are_lower_case() -> None:
    for kind, members in rows("words.tsv", 2):
        assert members == members.lower()
        assert word_class(kind)


def test_numbers_are_numbers_of_their_kind() -> None:
    assert {int(value) for value in forms("months.tsv").values()} == set(range(1, 13))
    assert sorted(int(value) for value in forms("weekdays.tsv").values()) == list(range(7))
    assert {int(value) for value in forms("seasons.tsv").values()} == {3, 6, 9, 12}
    assert all(abs(int(value)) <= 2 for value in forms("day_words.tsv").values())


def test_every_lead_has_a_known_sense() -> None:
    assert set(forms("leads.tsv").values()) == {"at", "since", "until", "by", "before", "after", "from", "within"}


def test_every_holiday_has_a_day() -> None:
    for _, rule in rows("holidays.tsv", 2):
        assert rule.count("-") == 2 or holiday(rule, 2024), rule
