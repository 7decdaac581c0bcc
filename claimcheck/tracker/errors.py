"""Every error that the tracker raises on purpose; all are kinds of `claimcheck.ClaimcheckError`."""

from attrs import define

from claimcheck.errors import ClaimcheckError


class TrackerError(ClaimcheckError):
    """The tracker cannot do what it was asked to; nothing was changed, but perhaps after `PerhapsSaved`."""


@define(slots=False)
class BadDatabaseUrl(TrackerError):
    """The text is no address of a database that a tracker can use; a password in it is never repeated."""

    url: str
    reason: str

    def __str__(self) -> str:
        return f"{self.url}: {self.reason}; give a file, sqlite:///claims.db or postgresql://user@host/name"


@define(slots=False)
class CannotConnect(TrackerError):
    """The database does not let us in: not there, no permission, a wrong password. Its own words are in `reason`."""

    url: str
    reason: str

    def __str__(self) -> str:
        return f"{self.url}: cannot be opened ({self.reason}); check the address, the user and the password"


@define(slots=False)
class NotATracker(TrackerError):
    """There is something else in this database."""

    url: str

    def __str__(self) -> str:
        return f"{self.url}: holds something else than a claimcheck tracker; give a new file or an empty database"


@define(slots=False)
class NewerDatabase(TrackerError):
    """A newer claimcheck has written this database."""

    url: str
    found: str
    newest: str

    def __str__(self) -> str:
        return f"{self.url}: is of version {self.found}; this claimcheck knows {self.newest}. Update claimcheck-news"


@define(slots=False)
class ReadOnly(TrackerError):
    """The database cannot be written to."""

    url: str

    def __str__(self) -> str:
        return f"{self.url}: can be read but not written; nothing was changed. Check the permissions of file and folder"


@define(slots=False)
class DiskFull(TrackerError):
    """There is no room left for the change."""

    url: str

    def __str__(self) -> str:
        return f"{self.url}: the disk is full; nothing was changed. Make room and do it again"


@define(slots=False)
class DatabaseFailed(TrackerError):
    """The database failed in a way that is none of the others: damaged, gone in the middle of the work."""

    url: str
    reason: str

    def __str__(self) -> str:
        return f"{self.url}: the database failed ({self.reason}); nothing was changed by this step"


@define(slots=False)
class PerhapsSaved(TrackerError):
    """The connection broke while the database was saving: nobody knows whether the step is in it."""

    url: str
    reason: str

    def __str__(self) -> str:
        return (
            f"{self.url}: the connection broke while it was saving ({self.reason}); it is not known whether this step "
            "was saved. Look with claimcheck track history, and do it again if it was not"
        )


@define(slots=False)
class PolicyContradicts(TrackerError):
    """A policy that was given asks for less than the desk's, which is kept in the database."""

    url: str
    rules: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.url}: the desk's policy asks for more than the one that is given ({', '.join(self.rules)}); "
            "give none or a stricter one, or change the desk's policy for everyone"
        )


@define(slots=False)
class UnknownClaim(TrackerError):
    """No claim of this id is tracked."""

    claim: str

    def __str__(self) -> str:
        return f"no claim {self.claim!r} here; search for it by its words, or add its story first"


@define(slots=False)
class AmbiguousClaim(TrackerError):
    """The ids of several claims begin so; `claims` names some of them, there are `more`."""

    beginning: str
    claims: tuple[str, ...]
    more: bool = False

    def __str__(self) -> str:
        known = ", ".join([*self.claims, *(["…"] if self.more else [])])
        return f"{self.beginning!r} begins the ids of several claims ({known}); give more letters"


@define(slots=False)
class UnknownArticle(TrackerError):
    """No article of this id, or no such version of it, is tracked."""

    article: str

    def __str__(self) -> str:
        return f"no article {self.article!r} here; add it first"


@define(slots=False)
class IllegalTransition(TrackerError):
    """The lifecycle does not lead from one status to the other in this way; `allowed` names what can be done now."""

    claim: str
    status: str
    action: str
    allowed: tuple[str, ...]

    def __str__(self) -> str:
        possible = ", ".join(self.allowed)
        return f"claim {self.claim} is {self.status}: {self.action} is not possible now; possible: {possible}"


@define(slots=False)
class VerdictNeeds(TrackerError):
    """A decision lacks what makes it one: a reviewer, a rationale, a reason, evidence, another person."""

    claim: str
    what: str

    def __str__(self) -> str:
        return f"claim {self.claim}: nothing is decided without {self.what}; give it and decide again"


@define(slots=False)
class UnknownEvidence(TrackerError):
    """The claim has no piece of evidence of this number."""

    claim: str
    number: int
    known: tuple[int, ...]

    def __str__(self) -> str:
        known = ", ".join(map(str, self.known)) or "none yet"
        return f"claim {self.claim} has no evidence {self.number} (it has: {known}); add it first"


@define(slots=False)
class CannotFetch(TrackerError):
    """A page cannot be fetched, or not as it is asked for: too large, too slow, not there, no http."""

    url: str
    reason: str

    def __str__(self) -> str:
        return f"{self.url}: cannot be fetched ({self.reason}); nothing was changed. Save the page and give the file"


@define(slots=False)
class PrivateAddress(TrackerError):
    """A link, or a redirect behind it, leads to this machine or into its own network."""

    url: str
    address: str

    def __str__(self) -> str:
        return (
            f"{self.url}: is at {self.address}, which is no address of the public internet; nothing was changed. "
            "Allow private addresses if it is meant"
        )


@define(slots=False)
class BadValue(TrackerError):
    """A value given by the caller cannot be meant."""

    what: str
    value: str
    expected: str

    def __str__(self) -> str:
        return f"{self.what} {self.value!r}: {self.expected}"


@define(slots=False)
class Conflict(TrackerError):
    """Somebody else changed the claim after it was read; `changed` tells what, newest last."""

    claim: str
    read: int
    now: int
    changed: tuple[str, ...]

    def __str__(self) -> str:
        news = "; ".join(self.changed)
        return f"claim {self.claim} has changed since you read it ({news}); nothing was overwritten. Read it again"


@define(slots=False)
class BadExport(TrackerError):
    """A line of an export cannot be read, or what it holds fails the audit."""

    line: int
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}; nothing was imported. Export again from the tracker it came from"


@define(slots=False)
class NotEmpty(TrackerError):
    """An import needs a tracker that holds nothing yet."""

    url: str

    def __str__(self) -> str:
        return f"{self.url}: holds claims already; import into a new file or an empty database"
