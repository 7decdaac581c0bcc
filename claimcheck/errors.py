"""Every error that claimcheck raises on purpose.

One root, `ClaimcheckError`; each kind carries what went wrong in typed fields and renders it as one line that says
what, where and what to do.
"""

from attrs import define, frozen


class ClaimcheckError(Exception):
    """The root of all errors that claimcheck raises on purpose."""


class ArticleError(ClaimcheckError):
    """An article cannot be read."""


@define(slots=False)
class UnreadableFile(ArticleError):
    """The operating system does not let us read the file: missing, a directory, no permission."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; give the path of a text file, or - for standard input"


@define(slots=False)
class EmptyArticle(ArticleError):
    """There is no word to read."""

    where: str

    def __str__(self) -> str:
        return f"{self.where}: no words in it; give a text file that holds the story"


@define(slots=False)
class NotText(ArticleError):
    """The bytes are no text: `offset` is where the first NUL stands, in bytes or code points."""

    where: str
    offset: int

    def __str__(self) -> str:
        return f"{self.where}: not a text (a NUL at position {self.offset}); save the story as plain text first"


@define(slots=False)
class WrongEncoding(ArticleError):
    """The bytes at `offset` are not valid in `encoding`."""

    where: str
    encoding: str
    offset: int

    def __str__(self) -> str:
        return (
            f"{self.where}: not {self.encoding} (byte {self.offset}); "
            "pass the file's encoding, for example --encoding cp1252 (in Python: encoding='cp1252')"
        )


@define(slots=False)
class UnknownEncoding(ArticleError):
    """Python has no codec of this name."""

    encoding: str

    def __str__(self) -> str:
        return f"no encoding is called {self.encoding!r}; examples: utf-8, cp1252, latin-1, utf-16"


@define(slots=False)
class ArticleTooLong(ArticleError):
    """The text is longer than any news story: `characters` against `limit` code points."""

    where: str
    characters: int
    limit: int

    def __str__(self) -> str:
        return (
            f"{self.where}: {self.characters:,} characters, and {self.limit:,} is the most; split it into its stories"
        )


@define(slots=False)
class UnknownFormat(ArticleError):
    """No reader is registered for files that end like this."""

    where: str
    suffix: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.where}: no reader for {self.suffix} files (known: {', '.join(self.known)}); save it as plain text"
        )


@define(slots=False)
class BadDate(ArticleError):
    """A date given by the caller is no ISO date."""

    value: str

    def __str__(self) -> str:
        return f"{self.value!r} is not a date; write it as YYYY-MM-DD, for example 2021-10-21"


@frozen
class Problem:
    """One thing wrong with a document: where (a JSON path such as $.claims[3].cue.span.end) and what."""

    path: str
    message: str


@define(slots=False)
class DocumentError(ClaimcheckError):
    """A JSON document is not a claim document; every problem is listed."""

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return "; ".join(f"{problem.path}: {problem.message}" for problem in self.problems)


@define(slots=False)
class UnknownSchema(ClaimcheckError):
    """A document is of a schema version that this claimcheck does not know."""

    found: object
    newest: int

    def __str__(self) -> str:
        return (
            f"$.schema: version {self.found!r} is unknown (newest known: {self.newest}); update claimcheck to read it"
        )


@define(slots=False)
class ClaimsFileError(ClaimcheckError):
    """A file of claims cannot be read: `where` is the file, and the line where that is known."""

    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


@define(slots=False)
class UnknownClaimsFile(ClaimcheckError):
    """Claims cannot be read from files that end like this."""

    where: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.where}: no format of claims has this ending (known: {', '.join(self.known)})"


class ReportError(ClaimcheckError):
    """A report cannot be made or written."""


@define(slots=False)
class UnknownReport(ReportError):
    """No report format has this name."""

    asked: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.asked!r} is no report format (known: {', '.join(self.known)})"


@define(slots=False)
class UnknownEnding(ReportError):
    """No report format has the ending of this file."""

    path: str
    ending: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.path}: no report format has the ending {self.ending!r}; known: {', '.join(self.known)}"


@define(slots=False)
class BrokenPlugin(ReportError):
    """A report format that another package brings cannot be loaded."""

    format: str
    package: str
    reason: str

    def __str__(self) -> str:
        return f"the report format {self.format!r} of {self.package} cannot be loaded: {self.reason}; update it"


@define(slots=False)
class BadReportOption(ReportError):
    """A report format is given an option that it does not take, or a value that it cannot use."""

    format: str
    option: str
    reason: str

    def __str__(self) -> str:
        return f"the report format {self.format!r}, option {self.option!r}: {self.reason}"


@define(slots=False)
class NotReportable(ReportError):
    """What is given cannot be put into this format."""

    format: str
    reason: str

    def __str__(self) -> str:
        return f"{self.format}: {self.reason}"


@define(slots=False)
class TooManyRows(ReportError):
    """A format has no room for so many claims."""

    format: str
    claims: int
    most: int

    def __str__(self) -> str:
        return f"{self.format}: {self.claims:,} claims, and {self.most:,} is the most; use csv or parquet"


@define(slots=False)
class UnwritableFile(ReportError):
    """The operating system does not let us write the file."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; what was there before is as it was"


@define(slots=False)
class ModelError(ClaimcheckError):
    """The model's files are missing or damaged."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; reinstall claimcheck-news"


@define(slots=False)
class UnusableTemplate(ClaimcheckError):
    """A report template of one's own cannot be read or does not work."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; docs/reports.md says how to write a template"


@define(slots=False)
class MissingExtra(ClaimcheckError):
    """A part of claimcheck needs packages that the core install leaves out."""

    feature: str
    extra: str
    package: str

    def __str__(self) -> str:
        return f"{self.feature} needs {self.package}: pip install 'claimcheck-news[{self.extra}]'"


class LanguageWarning(UserWarning):
    """The text does not look like English, the one language the model was trained on."""
