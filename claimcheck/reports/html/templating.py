"""How the templates are found and filled: everything escaped, nothing unsaid, the page's own styles and scripts hashed.

The one room that imports Jinja2, and only when an HTML report is made.
"""

import base64
import hashlib
from functools import cache
from importlib import resources
from pathlib import Path

import jinja2
from markupsafe import Markup

from claimcheck.errors import UnusableTemplate
from claimcheck.reports.html.page import Page
from claimcheck.reports.printable import visible

_PACKAGE = "claimcheck.reports.html"
_PAGE = "report.html.j2"


def fill(page: Page, own: Path | None = None) -> str:
    """The page as HTML, by the template that ships with claimcheck or by one's own that extends it.

    Raises UnusableTemplate where one's own cannot be read or does not work.
    """
    if own is None:
        return _environment().get_template(_PAGE).render(page=page)
    try:
        environment = _environment().overlay(
            loader=jinja2.ChoiceLoader([_bundled(), jinja2.FileSystemLoader(own.parent)])
        )
        return environment.from_string(own.read_text("utf-8")).render(page=page)
    except OSError as error:
        raise UnusableTemplate(str(own), error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise UnusableTemplate(str(own), "not UTF-8") from None
    except jinja2.TemplateSyntaxError as error:
        raise UnusableTemplate(error.name or str(own), f"line {error.lineno}: {error.message}") from None
    except jinja2.TemplateError as error:
        raise UnusableTemplate(str(own), error.message or type(error).__name__) from None
    except Exception as error:  # a template is a program, which can fail in any way
        raise UnusableTemplate(str(own), f"{type(error).__name__}: {error}") from error


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=_bundled(),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["asset"] = asset
    environment.filters["csp_hash"] = csp_hash
    return environment


def _bundled() -> jinja2.PackageLoader:
    return jinja2.PackageLoader(_PACKAGE)


def printable(value: object) -> object:
    """What a template prints for a value: no control character of a story reaches the page."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def asset(name: str) -> Markup:
    """A style sheet or script that ships with claimcheck, to stand inside the page as it is."""
    text = resources.files(_PACKAGE).joinpath("templates", name).read_text("utf-8")
    return Markup(text)  # noqa: S704 (our own file, no story's words)


def csp_hash(text: str) -> str:
    """The source expression by which a Content-Security-Policy allows exactly this inline block."""
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
