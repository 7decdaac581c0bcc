"""Finds the browser for the tests of HTML reports, and installs it where it is missing and can be."""

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path

INSTALL = Path(__file__).parent / "browser" / "install_chromium.sh"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class NoBrowser(Exception):
    """Why there is none."""


@cache
def chromium() -> str:
    """The path of a Chromium: $CLAIMCHECK_CHROMIUM, one on the PATH, or one that the install script brings.

    Raises NoBrowser with the script's last line where there is none.
    """
    named = os.environ.get("CLAIMCHECK_CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    done = subprocess.run([INSTALL], capture_output=True, text=True, check=False)
    found = shutil.which("chromium")
    if done.returncode or not found:
        reason = (done.stderr.strip() or "the package brought no chromium").splitlines()[-1]
        raise NoBrowser(f"no Chromium: {reason}")
    return found
