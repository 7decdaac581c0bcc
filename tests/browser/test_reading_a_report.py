"""What a reader can do with an HTML report, in a real browser."""

from collections import Counter

import pytest
from attrs import evolve
from documents import SAMPLE
from hostile_stories import HOSTILE, story_of
from made_stories import bridge
from tabs import Open

from claimcheck.records import Extraction, Span, Status
from claimcheck.reports import summarize
from claimcheck.reports.html import render
from claimcheck.reports.printable import visible

STATUSES = (Status.UNVERIFIED, Status.FALSE, Status.VERIFIED)


def judged(story: Extraction) -> Extraction:
    """The story with statuses in turn."""
    claims = tuple(evolve(claim, status=STATUSES[place % 3]) for place, claim in enumerate(story.claims))
    return evolve(story, claims=claims)


def test_every_highlight_leads_to_its_card_and_back(show: Open, sample: Extraction) -> None:
    tab = show(render([sample]))
    for claim in sample.claims:
        tab.page.locator(f"[id='text-{claim.id}']").click()
        assert tab.focused() == f"claim-{claim.id}"
        assert tab.in_view(f"[id='claim-{claim.id}']")
        tab.page.locator(f"[id='claim-{claim.id}'] .links a").click()
        assert tab.focused() == f"text-{claim.id}"
        assert tab.in_view(f"[id='text-{claim.id}']")
        assert tab.in_view(f"[id='claim-{claim.id}']")
    assert tab.complaints == []


def test_links_work_without_javascript(show: Open, sample: Extraction) -> None:
    tab = show(render([sample]), java_script_enabled=False)
    claim = sample.claims[-1]
    tab.page.locator(f"[id='text-{claim.id}']").click()
    assert tab.page.url.endswith(f"#claim-{claim.id}")
    tab.page.locator(f"[id='claim-{claim.id}'] .links a").click()
    assert tab.page.url.endswith(f"#text-{claim.id}")


def test_without_javascript_all_is_told_and_no_filter_shown(show: Open, sample: Extraction) -> None:
    tab = show(render([sample]), java_script_enabled=False)
    assert tab.page.locator(".card").count() == len(sample.claims)
    assert all(card.is_visible() for card in tab.page.locator(".card").all())
    assert not tab.page.locator("#filters").is_visible()
    assert not tab.page.locator("#keys").is_visible()


def test_a_click_on_marked_words_opens_the_innermost_claim_and_then_the_next(show: Open) -> None:
    story = bridge()
    inner = story.claims[0]
    [span] = inner.statement.spans
    outer = evolve(inner, id="outer", statement=evolve(inner.statement, spans=(Span(span.start - 1, span.end + 2),)))
    tab = show(render([evolve(story, claims=(outer, inner))]))
    mark = tab.page.locator("mark.several").first
    mark.click()
    assert tab.focused() == "claim-c1"
    mark.click()
    assert tab.focused() == "claim-outer"


def test_the_claim_that_is_read_is_lit_in_all_its_parts(show: Open) -> None:
    tab = show(render([SAMPLE]), at="#claim-c2")
    assert tab.focused() == "claim-c2"
    lit = tab.page.locator(".article .on").all_inner_texts()
    assert "".join(lit) == "It may fallAna Ruizwarnedtonight"


@pytest.mark.parametrize("width", [390, 1400])
def test_filters_change_what_is_shown_and_agree_with_the_summary(show: Open, sample: Extraction, width: int) -> None:
    story = judged(sample)
    summary = summarize([story])
    tab = show(render([story]), width=width)
    total = summary.claims
    assert tab.count() == f"{total} of {total} claims"
    fields = {
        "speaker": summary.speakers,
        "kind": summary.kinds,
        "status": summary.statuses,
    }
    for name, counts in fields.items():
        for count in counts:
            tab.choose(name, count.label)
            assert len(tab.shown()) == count.number
            assert tab.count() == f"{count.number} of {total} claims"
        tab.choose(name, "")
    for label, number in (("hedged", summary.hedged), ("flat", summary.flat)):
        tab.choose("hedging", label)
        assert (len(tab.shown()), tab.count()) == (number, f"{number} of {total} claims")
    tab.choose("status", "false")
    both = [claim for claim in story.claims if not claim.hedges and claim.status is Status.FALSE]
    assert len(tab.shown()) == len(both)
    tab.page.get_by_role("button", name="Show all").click()
    tab.page.wait_for_function(
        "count => document.getElementById('count').textContent === count", arg=f"{total} of {total} claims"
    )
    assert len(tab.shown()) == total


def test_check_worthiness_filters_and_sorts(show: Open, sample: Extraction) -> None:
    tab = show(render([sample]))
    tab.choose("worth", "0.5")
    tab.choose("order", "worth")
    scores = tab.page.locator(".card:visible").evaluate_all("cards => cards.map(card => Number(card.dataset.worth))")
    assert scores == sorted(scores, reverse=True)
    assert 0 < len(scores) < len(sample.claims)
    assert min(scores) >= 0.5


@pytest.mark.parametrize("order", ["speaker", "status", "hedging", "kind"])
def test_each_order_puts_like_beside_like_and_text_order_comes_back(show: Open, sample: Extraction, order: str) -> None:
    tab = show(render([judged(sample)]))
    tab.choose("order", order)
    values = tab.page.locator(".card").evaluate_all(f"cards => cards.map(card => card.dataset.{order})")
    runs = [value for place, value in enumerate(values) if not place or values[place - 1] != value]
    assert len(runs) == len(set(values))
    tab.choose("order", "text")
    assert tab.shown() == [str(number + 1) for number in range(len(sample.claims))]


def test_marks_of_claims_that_are_not_shown_fade(show: Open, sample: Extraction) -> None:
    tab = show(render([sample]))
    tab.choose("hedging", "hedged")
    assert tab.page.locator(".ref:visible").count() == len(tab.shown())
    assert tab.page.locator("mark.off").count() > 0
    tab.choose("hedging", "")
    assert tab.page.locator("mark.off").count() == 0


def test_stories_without_a_claim_that_fits_go_and_others_tell_how_many(show: Open, sample: Extraction) -> None:
    stories = [sample, bridge(), SAMPLE]
    tab = show(render(stories))
    tab.choose("speaker", "Ana Ruiz")
    assert tab.count() == f"2 of {summarize(stories).claims} claims"
    assert tab.page.locator(".story:visible").count() == 2
    assert tab.page.locator(".story:visible .shown").all_inner_texts() == ["1", "1"]


def test_a_link_opens_the_story_that_it_leads_into(show: Open) -> None:
    stories = [evolve(bridge(), article=evolve(bridge().article, id=f"a{number}")) for number in range(7)]
    tab = show(render(stories))
    assert tab.shown() == []
    tab.page.locator(".first a").first.click()
    assert len(tab.shown()) == 3
    assert tab.focused().startswith("claim-")


def test_keys_walk_through_the_claims_that_are_shown(show: Open, sample: Extraction) -> None:
    tab = show(render([sample]))
    tab.choose("hedging", "hedged")
    shown = tab.shown()
    tab.page.locator("h1").click()
    walked = []
    for key in ("j", "j", "k", "ArrowDown", "ArrowUp"):
        tab.page.keyboard.press(key)
        walked.append(tab.page.evaluate("document.activeElement.dataset.number"))
    assert walked == [shown[0], shown[1], shown[0], shown[1], shown[0]]
    tab.page.keyboard.press("t")
    assert tab.focused().startswith("text-")
    tab.page.keyboard.press("c")
    assert tab.focused().startswith("claim-")
    tab.page.keyboard.press("f")
    assert tab.page.evaluate("document.activeElement.name") == "speaker"


def test_single_keys_can_be_switched_off(show: Open) -> None:
    tab = show(render([bridge()]))
    tab.page.locator("#single").uncheck()
    tab.page.locator("h1").click()
    tab.page.keyboard.press("j")
    assert tab.focused() == ""


def test_the_first_tab_stop_skips_to_the_story(show: Open) -> None:
    tab = show(render([bridge()]))
    tab.page.keyboard.press("Tab")
    tab.page.keyboard.press("Enter")
    assert tab.focused() == "stories"


def test_no_request_leaves_the_page_and_nothing_is_complained_about(show: Open, sample: Extraction) -> None:
    tab = show(render([sample, bridge(), SAMPLE]))
    tab.choose("order", "worth")
    assert Counter(url.split(":", 1)[0] for url in tab.requests) == {"file": 1}
    assert tab.complaints == []


@pytest.mark.parametrize("width", [320, 390, 900])
def test_a_narrow_window_needs_no_scrolling_sideways(show: Open, sample: Extraction, width: int) -> None:
    long = evolve(
        bridge(), article=evolve(bridge().article, headline="x" * 300, id="y" * 300, url="https://e.org/" + "z" * 300)
    )
    tab = show(render([sample, long]), width=width)
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width


def test_print_has_all_cards_and_no_controls(show: Open) -> None:
    tab = show(render([bridge()] * 7))
    tab.page.emulate_media(media="print")
    tab.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert len(tab.shown()) == 21
    assert not tab.page.locator("#filters").is_visible()


def test_a_report_of_many_stories_can_be_filtered_and_travelled(show: Open) -> None:
    stories = [
        evolve(
            bridge(),
            article=evolve(bridge().article, id=f"a{number}", headline=f"Bridge {number}"),
            claims=tuple(evolve(claim, id=f"{claim.id}-{number}") for claim in bridge().claims),
        )
        for number in range(400)
    ]
    tab = show(render(stories))
    assert (tab.count(), tab.shown()) == ("1200 of 1200 claims", [])
    tab.choose("hedging", "hedged")
    assert tab.count() == "800 of 1200 claims"
    tab.page.evaluate("location.hash = 'claim-c2-399'")
    tab.page.wait_for_function("document.activeElement.id === 'claim-c2-399'")
    assert tab.in_view("#claim-c2-399")
    assert tab.shown() == ["1", "2"]


def test_hostile_stories_do_nothing_in_a_browser(show: Open) -> None:
    tab = show(render([story_of(text) for text in HOSTILE]))
    dialogs: list[str] = []
    tab.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    tab.page.locator(".first a").first.click()
    tab.choose("order", "speaker")
    tab.choose("speaker", visible(HOSTILE[0]))
    assert tab.count() == f"3 of {3 * len(HOSTILE)} claims"
    assert (dialogs, tab.complaints) == ([], [])
    assert Counter(url.split(":", 1)[0] for url in tab.requests) == {"file": 1}
