"""Whether the history is whole, and whether what is stored is what the history says.

Three passes, each in steps of a few hundred rows: the links of the chain, then what each story holds, then what the
desk has made of each claim, and its policy. Certainty, check-worthiness, amounts and the search index are left out:
they follow from the documents, by rules that may get better.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from attrs import frozen
from sqlalchemy import Column, Connection, Row, Select, Table, func, select

from claimcheck.tracker.chain import digest_of
from claimcheck.tracker.linking import link_findings
from claimcheck.tracker.policy import policy_findings
from claimcheck.tracker.rebuilding import article_findings, claim_findings
from claimcheck.tracker.schema import ARTICLE, CLAIM, COPY, EVENT

STEP = 500  # rows looked at together
MOST = 100  # findings that a report holds


@frozen
class Finding:
    """One thing that is wrong: where (event 17, claim 5f3a…, article a1) and what."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@frozen
class AuditReport:
    """What an audit looked at, and what it found, at most a hundred findings.

    `first` is the number of the first event whose link does not hold, where there is one.
    """

    events: int
    articles: int
    claims: int
    findings: tuple[Finding, ...] = ()
    first: int | None = None

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings


def audit(connection: Connection) -> AuditReport:
    """Audit everything; takes the same memory however much there is."""
    links = list(islice(link_findings(connection, _steps(connection, select(EVENT), EVENT.c.number)), MOST))
    contents = (Finding(*each) for each in _contents(connection))
    findings = [Finding(f"event {number}", what) for number, what in links]
    findings += islice(contents, MOST - len(findings))
    return AuditReport(
        events=_count(connection, EVENT),
        articles=_count(connection, ARTICLE),
        claims=_count(connection, CLAIM),
        findings=tuple(findings),
        first=links[0][0] if links else None,
    )


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _contents(connection: Connection) -> Iterator[tuple[str, str]]:
    for articles in _steps(connection, select(ARTICLE.c.key, ARTICLE.c.id, ARTICLE.c.document), ARTICLE.c.key):
        yield from article_findings(connection, articles)
    for claims in _steps(connection, select(CLAIM.c.key), CLAIM.c.key):
        yield from claim_findings(connection, [row.key for row in claims])
    yield from policy_findings(connection)
    for copies in _steps(connection, select(COPY), COPY.c.digest, 1):
        for copy in copies:
            # SQLite lets a column hold any type.
            if not isinstance(copy.content, bytes) or digest_of(copy.content) != copy.digest:
                yield f"copy {copy.digest}", "its bytes are others than those that were saved"


def _steps(connection: Connection, rows: Select[Any], key: Column[Any], size: int = STEP) -> Iterator[list[Row[Any]]]:
    """The rows in the order of their key, `size` at a time."""
    some = connection.execute(rows.order_by(key).limit(size)).all()
    while some:
        yield list(some)
        last = getattr(some[-1], key.name)
        some = connection.execute(rows.where(key > last).order_by(key).limit(size)).all()
