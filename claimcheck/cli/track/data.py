"""What `--format json` prints: a tracked claim, its events, its appearances as plain data."""

from collections.abc import Iterable, Mapping
from typing import Any

import click
from attrs import asdict

from claimcheck.records import Appearance, Event, TrackedClaim


def print_json(data: object) -> None:
    """Print one JSON document, indented."""
    from claimcheck import codec

    click.echo(codec.to_json(data, indent=2))


def print_json_list(name: str, items: Iterable[object]) -> None:
    """Print one JSON document with one list, item by item as they come: there may be more than the memory holds."""
    from claimcheck import codec

    between = ""
    click.echo(f'{{\n  "{name}": [', nl=False)
    for item in items:
        lines = codec.to_json(item, indent=2).split("\n")
        click.echo(between + "".join(f"\n    {line}" for line in lines), nl=False)
        between = ","
    click.echo("\n  ]\n}" if between else "]\n}")


def claim_data(tracked: TrackedClaim) -> dict[str, Any]:
    """A tracked claim; `claim` is the object of the claim document."""
    from claimcheck import codec

    return {
        "id": tracked.id,
        "version": tracked.version,
        "status": tracked.status.value,
        "article": tracked.article,
        "day": tracked.day and tracked.day.isoformat(),
        "assignee": tracked.assignee,
        "priority": tracked.priority,
        "worth": tracked.worth,
        "tags": list(tracked.tags),
        "evidence": _numbered(tracked.evidence),
        "reviews": _numbered(tracked.reviews),
        "notes": _numbered(tracked.notes),
        "claim": codec.claim_to_data(tracked.claim),
    }


def event_data(event: Event) -> dict[str, Any]:
    """An event of the history."""
    plain = {name: getattr(event, name) for name in ("number", "by", "what", "claim", "article", "hash")}
    return {**plain, "at": event.at.isoformat(), "before": dict(event.before), "after": dict(event.after)}


def appearance_data(appearance: Appearance) -> dict[str, Any]:
    """A version of a story that holds a claim."""
    from claimcheck import codec

    plain = asdict(appearance, recurse=False)
    published = appearance.published and appearance.published.isoformat()
    return {**plain, "published": published, "claim": codec.claim_to_data(appearance.claim)}


def _numbered(entries: Mapping[int, Any]) -> list[dict[str, Any]]:
    from claimcheck import codec

    return [{"number": number, **codec.record_to_data(entry)} for number, entry in entries.items()]
