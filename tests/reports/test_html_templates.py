"""Templates of one's own that override blocks of the one that ships with claimcheck."""

import base64
import hashlib
from pathlib import Path

import attrs
import pytest
from html_pages import tree
from made_stories import bridge

from claimcheck.errors import UnusableTemplate
from claimcheck.reports.html import render
from claimcheck.reports.html.templating import asset

OWN = """\
{% extends "report.html.j2" %}
{% block style %}{{ super() }}h1 { color: green }{% endblock %}
{% block masthead %}<h1>The Daily’s claims</h1>{% endblock %}
{% block card_facts %}{{ super() }}<div><dt>Desk</dt><dd>{{ card.speaker }}</dd></div>{% endblock %}
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "own.html.j2"
    path.write_text(text, encoding="utf-8")
    return path


def test_blocks_can_be_overridden_and_the_rest_stays(tmp_path: Path) -> None:
    page = tree(render([bridge()], template=written(tmp_path, OWN)))
    assert page.one("h1").words == "The Daily’s claims"
    assert page.all("li", "card")[0].all("dd")[-1].words == "Ana Ruiz"
    assert len(page.all("a", "ref")) == 3


def test_the_policy_follows_an_overridden_style(tmp_path: Path) -> None:
    page = tree(render([bridge()], template=written(tmp_path, OWN)))
    text = page.one("style").text
    assert text.endswith("h1 { color: green }")
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    assert any(f"style-src 'sha256-{digest}'" in meta.attributes.get("content", "") for meta in page.all("meta"))


def test_a_block_of_ones_own_escapes_a_storys_words_too(tmp_path: Path) -> None:
    own = '{% extends "report.html.j2" %}{% block footer %}{{ page.title }}{% endblock %}'
    story = attrs.evolve(bridge(), article=attrs.evolve(bridge().article, headline="<b>\u202e"))
    page = tree(render([story], template=written(tmp_path, own)))
    assert page.one("footer").words == "<b><U+202E>"


def test_a_template_can_include_files_beside_it(tmp_path: Path) -> None:
    (tmp_path / "imprint.html").write_text("<p>The Daily, Porto</p>", encoding="utf-8")
    own = '{% extends "report.html.j2" %}{% block footer %}{% include "imprint.html" %}{% endblock %}'
    assert "<p>The Daily, Porto</p>" in render([bridge()], template=str(written(tmp_path, own)))


@pytest.mark.parametrize(
    ("own", "reason"),
    [
        ("{% extends 'report.html.j2' %}\n{% block footer %}", "own.html.j2: line 2: Unexpected end of template"),
        ("{{ nothing }}", "'nothing' is undefined"),
        ("{% extends 'no.html.j2' %}", "no.html.j2"),
        ("{{ page.stories[0].nothing() }}", "no attribute 'nothing'"),
        ("{{ 1 / 0 }}", "division by zero"),
    ],
)
def test_a_template_that_does_not_work_says_where_and_why(tmp_path: Path, own: str, reason: str) -> None:
    with pytest.raises(UnusableTemplate) as caught:
        render([bridge()], template=written(tmp_path, own))
    assert reason in str(caught.value)
    assert "own.html.j2" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_template_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnusableTemplate, match="No such file"):
        render([bridge()], template=tmp_path / "missing.j2")
    (tmp_path / "latin.j2").write_bytes("é".encode("latin-1"))
    with pytest.raises(UnusableTemplate, match="not UTF-8"):
        render([bridge()], template=tmp_path / "latin.j2")


@pytest.mark.parametrize(
    "name", ["page.css", "story.css", "cards.css", "charts.css", "filters.js", "travel.js", "keys.js"]
)
def test_our_own_assets_cannot_end_the_block_they_stand_in(name: str) -> None:
    assert "</" not in asset(name)
