"""What callers say: the words that start each flow, and the commands that always work."""

from functools import lru_cache

from agent.dialogue.parsed import Parsed
from agent.dialogue.words_file import WORDS_OF, AlwaysWorksName
from agent.language.said import said
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


def commands(parsed: Parsed) -> dict[tuple[str, ...], AlwaysWorksName]:
    """Return each always-works phrase, as it sounds, and its command.

    Raises:
        LanguageError: a template cannot be read.
    """
    return {
        said(sentence, language): command
        for language, words in parsed.words.items()
        for command in WORDS_OF
        for template in getattr(words.always_works, command)
        for sentence in expand(template)
    }
