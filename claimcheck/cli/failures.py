"""Every error on purpose as one line on standard error and an exit code; no traceback."""

import contextlib
import os
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NoReturn, TextIO

import click

from claimcheck.errors import ClaimcheckError, LanguageWarning
from claimcheck.reports.printable import one_line

FAILED = 2
INTERRUPTED = 130


class Failure(click.ClickException):
    """Why a command cannot go on, a line for each message."""

    def __init__(self, messages: Iterable[object]) -> None:
        self.lines = [str(message) for message in messages]
        super().__init__("; ".join(self.lines))


class OneLineErrors(click.Group):
    """A group whose commands fail with one line each, however they are run."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,  # noqa: ARG002 (it is always called claimcheck)
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: ARG002 (click's signature; errors are always handled here)
        **extra: Any,
    ) -> NoReturn:
        """Run a command line and exit."""
        _use_utf8(sys.stdout)
        try:
            code = super().main(args, "claimcheck", complete_var, standalone_mode=False, **extra)
        except click.Abort:
            code = _fail(["interrupted"], INTERRUPTED)
        except Failure as failure:
            code = _fail(failure.lines, FAILED)
        except click.UsageError as error:
            advice = f" (see {error.ctx.command_path} --help)" if error.ctx else ""
            code = _fail([error.format_message().rstrip(".") + advice], FAILED)
        except click.ClickException as error:
            code = _fail([error.format_message()], FAILED)
        sys.exit(code if isinstance(code, int) else 0)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was chosen."""
        try:
            with _warnings_as_lines():
                value = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
        except KeyboardInterrupt:
            raise click.Abort from None
        except BrokenPipeError:
            _drop_output()
            raise Failure(["standard output was closed before all was written"]) from None
        except OSError as error:
            if error.filename is None:
                _drop_output()
            where = "standard output" if error.filename is None else os.fsdecode(error.filename)
            raise Failure([f"{where}: {error.strerror or error}"]) from None
        except ClaimcheckError as error:
            raise Failure([error]) from None
        return value


def _fail(lines: Iterable[str], code: int) -> int:
    for line in lines:
        click.echo(f"claimcheck: {one_line(line)}", err=True)
    return code


def _use_utf8(stream: TextIO | Any) -> None:
    """Print any text under any locale."""
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _drop_output() -> None:
    """Let the interpreter's last flush go nowhere, so that it does not fail again."""
    with contextlib.suppress(OSError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


@contextlib.contextmanager
def _warnings_as_lines() -> Iterator[None]:
    """Show a LanguageWarning as one line; other warnings as Python would."""
    with warnings.catch_warnings():
        usual = warnings.showwarning

        def show(message: Warning | str, category: type[Warning], *where: Any, **more: Any) -> None:
            if issubclass(category, LanguageWarning):
                click.echo(f"claimcheck: warning: {one_line(str(message))}", err=True)
            else:
                usual(message, category, *where, **more)

        warnings.showwarning = show
        warnings.simplefilter("always", LanguageWarning)
        yield
