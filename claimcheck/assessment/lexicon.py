"""The lexicon files of this room, by name."""

from functools import partial

from claimcheck import wordlists

rows = partial(wordlists.rows, __package__)
word_class = partial(wordlists.word_class, __package__, "words.tsv")
