"""The lexicon files of this room, by name."""

from functools import partial

from claimcheck import wordlists

lines = partial(wordlists.lines, __package__)
rows = partial(wordlists.rows, __package__)
# The words of a class in any of them: members("titles.tsv", "office").
members = partial(wordlists.word_class, __package__)
# The closed classes of English, lower-case, with curly apostrophes.
word_class = partial(wordlists.word_class, __package__, "function_words.tsv")
