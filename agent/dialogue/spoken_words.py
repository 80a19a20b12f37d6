"""What callers say: the words that start each flow, and the commands that always work."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from agent.dialogue.parsed import Parsed
from agent.dialogue.words_file import WORDS_OF, AlwaysWorksName
from agent.language.examples import said_in
from agent.language.tables import TABLES
from agent.language.template import expand
from agent.language.understand import Matcher

_Words = tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]
"""Name → language → templates, as it can be remembered by."""

COMMAND_CONCEPTS: Mapping[AlwaysWorksName, Sequence[str]] = {
    "talk_to_person": (
        "person talk",
        "person talk bank",
        "person connect",
        "person connect bank",
        "talk connect",
        "connect bank",
        "machine talk person",
        "machine not talk person",
        "machine not person",
        "machine dont person",
        "machine dont talk",
        "machine dont connect bank",
        "machine dont person talk",
        "machine dont bank person talk",
        "person help talk",
        "not_heard person talk",
    ),
    "repeat": (
        "again",
        "again say",
        "not_heard",
        "not_heard say",
        "not_heard again",
        "not_heard again say",
        "again say not",
    ),
    "main_menu": (
        "menu",
        "menu back",
        "menu say",
        "menu again",
        "menu again back",
        "menu again say",
        "menu back say",
    ),
    "change_language": (
        "language",
        "language change",
        "language say",
        "language talk",
        "language_name",
        "language_name say",
        "language_name talk",
        "language_name language",
        "language_name language say",
        "language_name language change",
        "language_name change",
        "language_name not",
        "language_name dont",
        "language_name dont language",
        "language_name dont language say",
        "language_name dont say",
        "language_name dont talk",
        "language_name not_heard",
        "language_name not_heard say",
        "language_name not_heard talk",
        "language_name not say",
        "language_name not talk",
        "language not_heard",
        "language not_heard change",
    ),
    "help": ("help", "help not_heard", "help say"),
    "goodbye": ("thanks",),
}
"""What each command is about, in no language: the commands are the same at every bank."""


def intents(parsed: Parsed) -> Matcher:
    """Return the matcher of every flow's `starts_when` and of the commands, in every language.

    Raises:
        LanguageError: a template cannot be read.
    """
    requests = {
        name: {code: words.starts_when for code, words in flow.words.items() if words.starts_when}
        for name, flow in parsed.flows.items()
    }
    always: dict[str, dict[str, list[str]]] = {
        name: {code: getattr(words.always_works, name) for code, words in parsed.words.items()}
        for name in WORDS_OF
    }
    return _matcher(_frozen({n: words for n, words in requests.items() if words}), _frozen(always))


@lru_cache(maxsize=4)
def _matcher(requests: _Words, commands: _Words) -> Matcher:
    """Build a matcher once for the lint and the compiled book: it takes seconds."""
    return Matcher(
        {name: dict(words) for name, words in requests},
        {name: dict(words) for name, words in commands},
        {str(name): told for name, told in COMMAND_CONCEPTS.items()},
    )


def _frozen(examples: Mapping[str, Mapping[str, Sequence[str]]]) -> _Words:
    return tuple(
        (name, tuple((code, tuple(templates)) for code, templates in by_language.items()))
        for name, by_language in examples.items()
    )


def commands(parsed: Parsed) -> dict[str, dict[tuple[str, ...], AlwaysWorksName]]:
    """Return, for calls in each language, each always-works phrase as it sounds, and its command.

    A call's own phrases count before those of the languages it borrows from.

    Raises:
        LanguageError: a template cannot be read.
    """
    return {language: _commands_in(language, parsed) for language in parsed.words}


def _commands_in(language: str, parsed: Parsed) -> dict[tuple[str, ...], AlwaysWorksName]:
    heard: dict[tuple[str, ...], AlwaysWorksName] = {}
    sounds = said_in(language)
    borrows = TABLES[language].hears.borrows if language in TABLES else ()
    for code in (language, *borrows):
        if code not in parsed.words:
            continue
        for command in WORDS_OF:
            for template in getattr(parsed.words[code].always_works, command):
                for sentence in expand(template):
                    heard.setdefault(sounds(sentence), command)
    return heard
