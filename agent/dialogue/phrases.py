"""Phrases that take an answer back, by the language of the call: its own and those it borrows."""

from collections.abc import Iterator, Mapping

from agent.dialogue.words_file import BankWords
from agent.language.said import said
from agent.language.tables import TABLES
from agent.language.template import expand

Words = tuple[str, ...]
"""A phrase as the sounds of its words."""


def counted(language: str) -> tuple[str, ...]:
    """Return the languages whose words count in a call held in `language`, its own first."""
    borrows = TABLES[language].hears.borrows if language in TABLES else ()
    return tuple(dict.fromkeys((language, *borrows)))


def corrections(words: Mapping[str, BankWords]) -> dict[str, frozenset[Words]]:
    """Return the phrases by language.

    Raises:
        LanguageError: a template cannot be read.
    """
    return {language: frozenset(_heard_in(language, words)) for language in words}


def _heard_in(language: str, words: Mapping[str, BankWords]) -> Iterator[Words]:
    for code in counted(language):
        for template in words[code].corrects if code in words else ():
            for sentence in expand(template):
                if phrase := said(sentence, language):
                    yield phrase
