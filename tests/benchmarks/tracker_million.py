"""How the tracker fares with a million claims: loading, room on the disk, finding, exporting, auditing, memory.

Run by hand:

    python tests/benchmarks/tracker_million.py [--claims 100000 1000000] [--url postgresql://…] [--folder DIR] [--keep]

Each size gets a database of its own in DIR, an SQLite file unless --url names an empty database (one size then). The
stories are made up (`made_corpus.py`), a hundred claims each. Loading, desk work, finding, exporting and auditing run
each in a process of their own, whose peak memory is told; loading and exporting are compared between the sizes. The
peer is Python's sqlite3 with one table of id and JSON: the least that anything can do. On a machine that does other
things too, "busy" tells what of a time was this process's own; with SQLite that is all the work there is.
"""

import argparse
import contextlib
import datetime
import json
import random
import resource
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from made_corpus import DAYS, FIRST_DAY, OUTLETS, SPEAKERS, VOCABULARY, outlet_of, speaker_of, stories, story

from claimcheck.codec import encode
from claimcheck.records import Evidence, EvidenceStance, Status
from claimcheck.tracker import Policy, Tracker, desk, verdicts
from claimcheck.tracker.address import address
from claimcheck.tracker.chain import Chain
from claimcheck.tracker.deciding import change
from claimcheck.tracker.store import Store

CLAIMS = 100  # a story
WORKED = 50  # every so many claims, one gets a tag, evidence and a verdict
TAGS = ("economy", "health", "urgent", "election", "ship")
BARS = {"claim": 5.0, "page": 50.0, "text": 100.0}  # milliseconds, p95, on SQLite
Figures = dict[str, Any]


def load(url: str, claims: int) -> Figures:
    """Put the stories in; `made` is what making them up takes of the time."""
    began = time.perf_counter()
    for _ in stories(min(100, claims // CLAIMS)):
        pass
    made = (time.perf_counter() - began) / min(100, claims // CLAIMS) * (claims // CLAIMS)
    with Tracker(url, by="loader") as tracker:
        began, busy = time.perf_counter(), time.process_time()
        for number, _ in enumerate(tracker.add_many(stories(claims // CLAIMS)), 1):
            if number % 1000 == 0:
                say(f"  {number * CLAIMS:,} claims, {time.perf_counter() - began:.0f} s, {peak():.0f} MiB")
        seconds, busy = time.perf_counter() - began - made, time.process_time() - busy
    return {"seconds": seconds, "busy": busy, "peak": peak()}


def work(url: str, claims: int) -> Figures:
    """What a desk has done in the meantime, a thousand claims to a transaction."""
    store = Store(address(url))
    evidence = Evidence("https://example.org/statistics", EvidenceStance.REFUTES, title="The year in figures")
    chosen = [each.id for number in range(claims // CLAIMS) for each in story(number).claims[::WORKED]]
    chance = random.Random(1)

    def decide(connection: Any, some: list[str]) -> None:
        chain = Chain(connection, lambda: datetime.datetime.now(datetime.UTC))
        for claim in some:
            status = chance.choice((Status.FALSE, Status.MIXED, Status.VERIFIED))
            for step in (
                desk.tagged(chance.choice(TAGS), wanted=True),
                verdicts.moved("start"),
                desk.evidence_added(evidence),
                verdicts.decided("verdict", status, Policy(), "ana", "The figures say so.", None),
            ):
                change(connection, chain, claim, "ana", step)
        chain.write()

    began = time.perf_counter()
    rest = iter(chosen)
    while some := list(islice(rest, 1000)):
        store.write(partial(decide, some=some))
    seconds = time.perf_counter() - began
    store.close()
    return {"decided": len(chosen), "seconds": seconds}


def find(url: str, claims: int, rounds: int) -> list[tuple[str, str, list[float], list[float]]]:
    """For each kind of question its class (one of BARS), its name and the milliseconds of each answer.

    Twice: as they passed, and those in which this process was at work, which other processes take no part of.
    """
    chance = random.Random(2)
    found = []
    with Tracker(url) as tracker:
        for kind, name, ask in _questions(tracker, claims, chance):
            times, busy = [], []
            for number in range(-3, rounds):  # three to get warm
                question = ask()
                began, worked = time.perf_counter(), time.process_time()
                question()
                if number >= 0:
                    times.append(1000 * (time.perf_counter() - began))
                    busy.append(1000 * (time.process_time() - worked))
            found.append((kind, name, sorted(times), sorted(busy)))
    return found


def _questions(
    tracker: Tracker, claims: int, chance: random.Random
) -> Iterator[tuple[str, str, Callable[[], Callable[[], object]]]]:
    def one() -> Callable[[], object]:
        chosen = story(chance.randrange(claims // CLAIMS)).claims[chance.randrange(CLAIMS)]
        return partial(tracker.claim, chosen.id)

    def page(**filters: Callable[[], object]) -> Callable[[], Callable[[], object]]:
        return lambda: partial(tracker.search, **{name: value() for name, value in filters.items()})

    def rank(count: int) -> int:  # as often as it occurs
        return min(int(count ** chance.random()), count) - 1

    def rare() -> str:
        return VOCABULARY[chance.randrange(5_000, len(VOCABULARY))]

    def middling() -> str:
        return VOCABULARY[chance.randrange(100, 2_000)]

    def common() -> str:
        return VOCABULARY[chance.randrange(12)]

    def day() -> datetime.date:
        return FIRST_DAY + datetime.timedelta(days=chance.randrange(DAYS - 7))

    def speaker() -> str:
        return speaker_of(rank(SPEAKERS))

    def always(value: object) -> Callable[[], object]:
        return lambda: value

    def in_a_week(order: str) -> Callable[[], object]:
        first = day()
        last = first + datetime.timedelta(days=6)
        return partial(tracker.search, outlet=outlet_of(rank(OUTLETS)), since=first, until=last, order=order)

    yield "claim", "by id", one
    yield "page", "newest", page()
    yield "page", "newest, page 2,000", page(after=always(_deep(tracker, "newest", claims)))
    yield "page", "worth", page(order=always("worth"))
    yield "page", "worth, page 2,000", page(order=always("worth"), after=always(_deep(tracker, "worth", claims)))
    yield "page", "speaker", page(speaker=speaker)
    yield "page", "speaker by day", page(speaker=speaker, order=always("day"))
    yield "page", "speaker by worth", page(speaker=speaker, order=always("worth"))
    yield "page", "speaker, hedged, quantity", page(speaker=speaker, hedged=always(True), quantity=always("money"))
    yield "page", "status false", page(status=always("false"))
    yield "page", "status false by worth", page(status=always("false"), order=always("worth"))
    yield "page", "unverified by worth", page(status=always("unverified"), order=always("worth"))
    yield "page", "open or mixed by worth", page(status=always(("in_progress", "mixed")), order=always("worth"))
    yield "page", "outlet, a week", lambda: in_a_week("newest")
    yield "page", "outlet, a week, by worth", lambda: in_a_week("worth")
    yield "page", "a day", lambda: (lambda first: partial(tracker.search, since=first, until=first))(day())
    yield "page", "tag", page(tag=lambda: chance.choice(TAGS))
    yield "page", "tag by worth", page(tag=lambda: chance.choice(TAGS), order=always("worth"))
    yield "page", "tag, speaker", page(tag=lambda: chance.choice(TAGS), speaker=speaker)
    yield "page", "hedged by worth", page(hedged=always(True), order=always("worth"))
    yield "page", "quantity by day", page(quantity=always("share"), order=always("day"))
    yield "page", "certainty, outlet", page(certainty=always("possible"), outlet=lambda: outlet_of(rank(OUTLETS)))
    yield "page", "nothing found", page(speaker=speaker, assignee=always("nobody"))
    for order in ("newest", "worth"):
        sort = always(order)
        yield "text", f"a rare word, {order}", page(text=rare, order=sort)
        yield "text", f"a middling word, {order}", page(text=middling, order=sort)
        yield "text", f"a common word, {order}", page(text=common, order=sort)
        yield "text", f"common and middling, {order}", page(text=lambda: f"{common()} {middling()}", order=sort)
        yield "text", f"two middling words, {order}", page(text=lambda: f"{middling()} {middling()}", order=sort)
        yield "text", f"two common words, {order}", page(text=lambda: f"{common()} {common()}", order=sort)
        yield "text", f"a phrase, {order}", page(text=lambda: f'"{common()} {middling()}"', order=sort)
        yield "text", f"common and speaker, {order}", page(text=common, speaker=speaker, order=sort)
        yield "text", f"middling and hedged, {order}", page(text=middling, hedged=always(True), order=sort)
    yield "text", "the beginning of a word, newest", page(text=lambda: f"{middling()[:3]}*")
    yield "text", "a common word not beside another, newest", page(text=lambda: f"{common()} -{middling()}")


def _deep(tracker: Tracker, order: str, claims: int) -> str | None:
    """Where page 2,000 of 50 begins, or the page in the middle."""
    after: str | None = None
    for _ in range(min(100, claims // 2000)):
        after = tracker.search(order=order, limit=1000, after=after).next
    return after


def export(url: str, _: int) -> Figures:
    """Write everything out, to nowhere."""
    with Tracker(url) as tracker:
        began = time.perf_counter()
        lines = size = 0
        for line in tracker.export():
            lines, size = lines + 1, size + len(line.encode()) + 1
        return {"lines": lines, "size": size, "seconds": time.perf_counter() - began, "peak": peak()}


def audit(url: str, _: int) -> Figures:
    """Audit everything."""
    with Tracker(url) as tracker:
        began = time.perf_counter()
        report = tracker.audit()
        return {
            "ok": report.ok,
            "found": [str(each) for each in report.findings[:3]],
            "events": report.events,
            "seconds": time.perf_counter() - began,
            "peak": peak(),
        }


def peer(folder: str, claims: int, rounds: int) -> Figures:
    """The same JSON, in one table of one index, a hundred stories to a transaction; then claims by id."""
    path = Path(folder) / "peer.db"
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE claim (id TEXT PRIMARY KEY, document TEXT NOT NULL)")
    encoding = inserting = 0.0
    made = stories(claims // CLAIMS)
    while some := list(islice(made, 100)):
        began = time.perf_counter()
        documents = [encode(each) for each in some]
        rows = [(claim["id"], json.dumps(claim)) for document in documents for claim in document["claims"]]
        encoding += time.perf_counter() - began
        began = time.perf_counter()
        with database:
            database.executemany("INSERT INTO claim VALUES (?, ?)", rows)
        inserting += time.perf_counter() - began
    chance = random.Random(2)
    times = []
    for _ in range(rounds):
        name = story(chance.randrange(claims // CLAIMS)).claims[chance.randrange(CLAIMS)].id
        began = time.perf_counter()
        json.loads(database.execute("SELECT document FROM claim WHERE id = ?", (name,)).fetchone()[0])
        times.append(1000 * (time.perf_counter() - began))
    database.close()
    size = path.stat().st_size
    path.unlink()
    return {"encoding": encoding, "inserting": inserting, "by_id": sorted(times), "size": size}


def say(line: str) -> None:
    """Print at once; a run takes long."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def peak() -> float:
    """The most memory that this process has held, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def alone(job: Callable[..., Any], *arguments: object) -> Any:
    """The result of a job that runs in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(job, *arguments).result()


def size_of(url: str) -> int:
    """Bytes on the disk, as far as the database itself can tell."""
    store = Store(address(url))
    if store.sqlite:
        path = Path(str(store.url.database))
        return sum(each.stat().st_size for each in (path, Path(f"{path}-wal")) if each.exists())
    with store.reading() as connection:
        return int(connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one())


def at(times: list[float], share: float) -> float:
    """A percentile of sorted times."""
    return times[min(len(times) - 1, int(len(times) * share))]


def measure(url: str, claims: int, options: argparse.Namespace) -> tuple[float, float]:
    """All of it for one size; gives the peaks of loading and exporting."""
    say(f"\n{claims:,} claims from {claims // CLAIMS:,} stories, {url.partition('://')[0]}")
    beside = alone(peer, options.folder, min(claims, 100_000), options.rounds)
    loaded = alone(load, url, claims)
    plain = (beside["encoding"] + beside["inserting"]) * claims / min(claims, 100_000)
    say(f"load       {claims / loaded['seconds']:8,.0f} claims/s, peak {loaded['peak']:.0f} MiB")
    say(f"           x {loaded['seconds'] / plain:.1f} of the time that the peer takes for encoding and one table")
    say(f"size       {size_of(url) / 1e6:8,.0f} MB, {size_of(url) / claims:,.0f} bytes a claim; "
        f"x {size_of(url) / claims / (beside['size'] / min(claims, 100_000)):.1f} of the peer's")  # fmt: skip
    done = alone(work, url, claims)
    say(f"decide     {done['decided'] / done['seconds']:8,.0f} claims/s, four changes each")
    answers = alone(find, url, claims, options.rounds)
    say(f"{'':42s} {'p50 ms':>8s} {'p95 ms':>8s} {'p95 busy':>8s}")
    for kind, name, times, busy in answers:
        missed = "  <-- over its bar" if at(busy, 0.95) > BARS[kind] else ""
        beat = f"  x {at(times, 0.5) / at(beside['by_id'], 0.5):.0f} of the peer's" if kind == "claim" else ""
        say(f"{kind:5s} {name:36s} {at(times, 0.5):8.2f} {at(times, 0.95):8.2f} {at(busy, 0.95):8.2f}{beat}{missed}")
    written = alone(export, url, claims)
    say(f"export     {written['lines'] / written['seconds']:8,.0f} lines/s, {written['size'] / 1e6:,.0f} MB, "
        f"{written['seconds']:.0f} s, peak {written['peak']:.0f} MiB")  # fmt: skip
    checked = alone(audit, url, claims)
    say(f"audit      {claims / checked['seconds']:8,.0f} claims/s, {checked['seconds']:.0f} s, "
        f"peak {checked['peak']:.0f} MiB: {'whole' if checked['ok'] else checked['found']}")  # fmt: skip
    return loaded["peak"], written["peak"]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--claims", type=int, nargs="+", default=[100_000, 1_000_000])
    options.add_argument("--url", help="an empty database")
    options.add_argument("--folder", default=".", help="where SQLite files are made")
    options.add_argument("--rounds", type=int, default=100, help="how often each question is asked")
    options.add_argument("--keep", action="store_true", help="leave the SQLite files")
    chosen = options.parse_args()
    peaks = []
    for claims in chosen.claims:
        path = Path(chosen.folder) / f"claims-{claims}.db"
        if not chosen.url:
            for end in ("", "-wal", "-shm"):
                Path(f"{path}{end}").unlink(missing_ok=True)
        peaks.append(measure(chosen.url or f"sqlite:///{path}", claims, chosen))
        if not chosen.keep and not chosen.url:
            for end in ("", "-wal", "-shm"):
                with contextlib.suppress(FileNotFoundError):
                    Path(f"{path}{end}").unlink()
    for what, before, now in zip(("loading", "exporting"), peaks[0], peaks[-1], strict=True):
        if len(peaks) > 1:
            say(f"memory while {what}: x {now / before:.2f} for x {chosen.claims[-1] / chosen.claims[0]:.0f} claims")


if __name__ == "__main__":
    main()
