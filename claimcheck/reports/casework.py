"""What a desk knows of a claim, in words: verdicts, evidence, appearances, events, the same in every format."""

from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.records import (
    Appearance,
    Article,
    CaseFile,
    Event,
    Evidence,
    FactCheck,
    PublishedRating,
    Rating,
    Review,
)


def desk_details(file: CaseFile) -> list[tuple[str, str]]:
    """What a claim card says of the desk's work, as labels and values; what is not there is left out."""
    tracked = file.tracked
    parts = list(verdict_details(file))
    parts += [(f"Evidence {number}", evidence_words(each)) for number, each in tracked.evidence.items()]
    parts += appearance_details(file)
    parts += [("History", history_words(event)) for event in file.history]
    return parts


def verdict_details(file: CaseFile) -> Iterator[tuple[str, str]]:
    """The verdict that stands or waits, with its reasons and who stands behind it; who works on the claim; its tags."""
    tracked = file.tracked
    if review := tracked.review:
        yield "Rating", rating_words(review.rating) if review.rating else ""
        yield "Why", review.rationale
        yield "Decided by", reviewer_words(review) + (f", {file.decided}" if file.decided else "")
    if waiting := tracked.proposal:
        yield "Proposed", f"{waiting.status} by {waiting.reviewer}; it waits for a second reviewer: {waiting.rationale}"
    if tracked.assignee:
        yield "Assigned to", tracked.assignee
    if tracked.tags:
        yield "Tags", ", ".join(tracked.tags)


def appearance_details(file: CaseFile) -> Iterator[tuple[str, str]]:
    """Where the claim appeared first, and in which other stories and versions it stands."""
    if len(file.appearances) < 2 or file.first is None:  # the report shows the one story itself
        return
    yield "First in", appearance_words(file.first)
    for each in file.appearances:
        if each is not file.first:
            yield "Also in", appearance_words(each)


def rating_words(rating: Rating) -> str:
    """A point of a scale, and where it lies on it."""
    return f"{rating.name} ({rating.value} of {rating.worst} to {rating.best}, {rating.scale})"


def reviewer_words(review: Review) -> str:
    """Who stands behind a verdict."""
    return f"{review.reviewer} and {review.second}" if review.second else review.reviewer


def history_words(event: Event) -> str:
    """One event as a line: when (UTC), who, what, and what is different after it."""
    return f"{event.at:%Y-%m-%d %H:%M}, {event.by}: {event.what.replace('_', ' ')}, {change_words(event)}"


def fact_check_of(file: CaseFile) -> FactCheck | None:
    """The verdict that stands as a fact check to publish, without page and publisher; None where none stands.

    It is about the claim where it appeared first; the other places are addresses.
    """
    review, first = file.tracked.review, file.first
    if review is None:
        return None
    article = file.article or Article(id=file.tracked.article, text="")
    if first is not None:
        article = Article(
            first.article, "", headline=first.headline, outlet=first.outlet, published=first.published, url=first.url
        )
    others = dict.fromkeys(each.url for each in file.appearances if each.url and each.url != article.url)
    return FactCheck(
        article=article,
        claim=file.claim,
        reviewed=file.decided,
        rating=published_rating(review.rating) if review.rating else None,
        rationale=review.rationale,
        appearances=tuple(others),
    )


def published_rating(rating: Rating) -> PublishedRating:
    """A desk's rating as others may read it."""
    return PublishedRating(rating.name, float(rating.value), float(rating.worst), float(rating.best))


def evidence_words(evidence: Evidence) -> str:
    """A piece of evidence."""
    parts = [f"{evidence.stance}, {evidence.link}", evidence.title, evidence.publisher]
    parts.append(f"“{evidence.quotation}”" if evidence.quotation else None)
    parts.append(f"read on {evidence.accessed}" if evidence.accessed else None)
    parts.append(f"a copy of {evidence.copy.size} bytes is kept" if evidence.copy else None)
    return "; ".join(part for part in parts if part)


def review_words(review: Review) -> str:
    """A verdict, who stands behind it, and what has become of it."""
    rating = f" ({review.rating.name} on {review.rating.scale})" if review.rating else ""
    rests = f"; on evidence {', '.join(map(str, review.evidence))}" if review.evidence else ""
    reason = f" because: {review.reason}" if review.reason else ""
    return f"{review.status}{rating} by {reviewer_words(review)}, {review.state}{reason}; {review.rationale}{rests}"


def appearance_words(appearance: Appearance) -> str:
    """A version of a story."""
    published = appearance.published.isoformat() if appearance.published else None
    version = f"version {appearance.version}" if appearance.version > 1 else None
    gone = None if appearance.found else "no longer found in it"
    parts = (appearance.headline, appearance.outlet, published, appearance.url, version, gone)
    return ", ".join(part for part in parts if part) or f"story {appearance.article}"


def change_words(event: Event) -> str:
    """What an event changed in a claim or in the policy, or which story it brought."""
    if event.article is not None:
        return f"story {event.article}"
    return "; ".join(_one_change(name, event.before.get(name), after) for name, after in event.after.items())


def _one_change(name: str, before: object, after: object) -> str:
    kind, _, rest = name.partition(":")
    if kind == "tag":
        return f"tag {rest}" + ("" if after else " taken off")
    if rest and kind in _ENTRIES:
        label, words = _ENTRIES[kind]
        return f"{label} {rest}: {words(after)}" if isinstance(after, Mapping) else f"{label} {rest} taken away"
    return f"{name.replace('_', ' ')} {_plain(before)} → {_plain(after)}"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "nobody" if value is None else str(value)


def _of_evidence(data: Mapping[str, Any]) -> str:
    return f"{data['stance']}, {data['link']}"


def _of_review(data: Mapping[str, Any]) -> str:
    second = f" and {data['second']}" if data["second"] else ""
    return f"{data['status']} by {data['reviewer']}{second}, {data['state']}: {data['reason'] or data['rationale']}"


def _of_note(data: Mapping[str, Any]) -> str:
    return str(data["text"])


# What an entry is called, and its words.
_ENTRIES = {"evidence": ("evidence", _of_evidence), "review": ("verdict", _of_review), "note": ("note", _of_note)}
