"""What callers say: the words that start each flow, and the commands that always work."""

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
    return Matcher(
        {
            name: {code: words.starts_when for code, words in flow.words.items()}
            for name, flow in parsed.flows.items()
            if any(words.starts_when for words in flow.words.values())
        }
    )


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
