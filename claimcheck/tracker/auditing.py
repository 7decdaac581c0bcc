"""Whether the history is whole, and whether what is stored is what the history says."""

from attrs import frozen
from sqlalchemy import Connection


@frozen
class Finding:
    """One thing that is wrong: where (event 17, claim 5f3a…, article a1) and what."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@frozen
class AuditReport:
    """What an audit looked at, and what it found; `first` is the number of the first link that does not hold."""

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
    """Audit everything, in flat memory."""
    raise NotImplementedError
