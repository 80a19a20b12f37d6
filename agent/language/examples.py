"""The examples that operators write, expanded and as they sound."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from agent.language.normalise import fold
from agent.language.said import MAX_CHARS, said, sounds_of
from agent.language.tables import TABLES
from agent.language.template import expand

Examples = Mapping[str, Mapping[str, Sequence[str]]]
"""Target → language → sentence templates."""
Sounds = tuple[str, ...]
Sentences = dict[str, dict[Sounds, dict[str, None]]]
"""Language → sounds of a sentence → the targets it is an example of, in order."""
_KNOWN = 50_000
"""Words whose sound is remembered; operators write a few thousand."""


def sentences(examples: Iterable[tuple[str, Mapping[str, Sequence[str]]]]) -> Sentences:
    """Return every sentence of the templates; raises LanguageError, naming one that is unreadable.

    Sentences are compared in the language they are written in, also where another borrows them.
    """
    found: Sentences = {}
    for target, by_language in examples:
        for language, templates in by_language.items():
            sounds = said_in(language)
            here = found.setdefault(language, {})
            for template in templates:
                for sentence in expand(template):
                    here.setdefault(sounds(sentence), {})[target] = None
    return found


@cache
def said_in(language: str) -> Callable[[str], Sounds]:
    """Return `said` for `language`, quick over many sentences of few words, as templates make."""
    starts = {
        fold(filler).split()[0]
        for code in {language, "en"} & TABLES.keys()
        for filler in TABLES[code].hears.fillers
    }
    known: dict[str, Sounds | None] = {}

    def sounds(sentence: str) -> Sounds:
        if len(sentence) > MAX_CHARS:
            return ()
        if len(known) > _KNOWN:
            known.clear()
        heard: list[str] = []
        for word in sentence.split():
            if word not in known:
                filler = starts.intersection(fold(word).split())
                known[word] = None if filler else sounds_of(word, language)
            of_word = known[word]
            # Fillers may be phrases, and stay where nothing else is said.
            if of_word is None:
                return said(sentence, language)
            heard += of_word
        return tuple(heard)

    return sounds
