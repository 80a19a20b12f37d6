"""What callers say: the words that start each flow, and the commands that always work."""

from functools import lru_cache

from agent.dialogue.parsed import Parsed
from agent.dialogue.words_file import WORDS_OF, AlwaysWorksName
from agent.language.said import said
from agent.language.tables import TABLES
from agent.language.template import expand
from agent.language.understand import Matcher


def intents(parsed: Parsed) -> Matcher:
    """Return the matcher of every flow's `starts_when`, in every language.

    Raises:
        LanguageError: a template cannot be read.
    """
    return _matcher(
        tuple(
            (name, tuple((code, tuple(words.starts_when)) for code, words in flow.words.items()))
            for name, flow in parsed.flows.items()
            if any(words.starts_when for words in flow.words.values())
        )
    )


@lru_cache(maxsize=4)
def _matcher(examples: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]) -> Matcher:
    """Build a matcher once for the lint and the compiled book: it takes about half a second."""
    return Matcher({name: dict(by_language) for name, by_language in examples})


def commands(parsed: Parsed) -> dict[str, dict[tuple[str, ...], AlwaysWorksName]]:
    """Return, for calls in each language, each always-works phrase as it sounds, and its command.

    A call's own phrases count before those of the languages it borrows from.

    Raises:
        LanguageError: a template cannot be read.
    """
    return {language: _commands_in(language, parsed) for language in parsed.words}


def _commands_in(language: str, parsed: Parsed) -> dict[tuple[str, ...], AlwaysWorksName]:
    heard: dict[tuple[str, ...], AlwaysWorksName] = {}
    borrows = TABLES[language].hears.borrows if language in TABLES else ()
    for code in (language, *borrows):
        if code not in parsed.words:
            continue
        for command in WORDS_OF:
            for template in getattr(parsed.words[code].always_works, command):
                for sentence in expand(template):
                    heard.setdefault(said(sentence, language), command)
    return heard
