"""Words that would like to be markup, a script, a style, an address or a control code, and stories made of them."""

import attrs
from made_stories import bridge

from claimcheck.records import Extraction, Said, Section, SectionKind, Span

HOSTILE = [
    "<script>alert(document)</script>",
    "</script><script>alert(document)</script>",
    "</style><style>body{display:none}</style>",
    "</title><meta http-equiv=refresh content='0;url=http://e.vil'>",
    '"><img src=x onerror=alert(document)>',
    "' onmouseover='alert(document)",
    "javascript:alert(document)",
    '<a href="javascript:alert(document)">x</a>',
    "]]><svg onload=alert(document)>",
    "<!-- -->",
    "{{ page }} {% raw %} {# #}",
    "}} body { background: url(http://e.vil) }",
    "\u202egnol si egdirb eht\u202c \u2066isolate\u2069",
    "\x1b[Kred\x1b[m \x07 \x00",
    "line\nbreak\r\nand\u2028more\u0085\x0b",
    "\ud800 lone",
    "&lt;b&gt; &amp; &#x3c;",
]


def story_of(text: str) -> Extraction:
    """A story all of whose fields say this, its own text as well."""
    story = bridge()
    words = f"{text} {story.article.text}"
    moved = len(text) + 1

    def shift(span: Span) -> Span:
        return Span(span.start + moved, span.end + moved)

    claims = tuple(
        attrs.evolve(
            claim,
            id=f"{text}{number}",
            speaker=attrs.evolve(
                claim.speaker, name=text, role=text, mention=claim.speaker.mention and shift(claim.speaker.mention)
            ),
            cue=claim.cue and attrs.evolve(claim.cue, span=shift(claim.cue.span), text=text, lemma=text),
            statement=attrs.evolve(
                claim.statement, spans=tuple(map(shift, claim.statement.spans)), text=text, standalone=text
            ),
            source=attrs.evolve(claim.source, outlet=text, medium=text, chain=(text,)),
            hedges=tuple(attrs.evolve(hedge, span=shift(hedge.span), text=text) for hedge in claim.hedges),
            said=Said(text),
        )
        for number, claim in enumerate(story.claims)
    )
    article = attrs.evolve(
        story.article,
        id=text,
        text=words,
        sections=(Section(SectionKind.BODY, Span(0, len(words))),),
        headline=text,
        deck=text,
        outlet=text,
        agency=text,
        dateline=text,
        url=text,
        authors=(text,),
    )
    return Extraction(article, claims)
