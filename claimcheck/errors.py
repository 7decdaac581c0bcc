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
