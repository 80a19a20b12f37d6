"""What an utterance is about: concepts shared by all languages, and telling words of its own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from agent.language.lexicon.lexicon import OFF_TOPIC, light_in, phrases_of
from agent.language.said import negators
from agent.language.spellings import Spellings

Token = str
"""A concept by its name, or a word of one language's examples as `language:sound`."""
Tokens = frozenset[Token]

_OFF_TOPIC = frozenset({OFF_TOPIC})
_TURNING = (_OFF_TOPIC, frozenset({"dont"}), frozenset({"language_name"}))
_TURNING_STEM = 5
"""Letters of a word that is known with an ending where it alone turns the whole request."""
_UNINFLECTED = frozenset({"en", "hi", "pa", "ur"})
"""Languages that say with words of their own what others say with endings."""
_NOTHING: Tokens = frozenset()
NOT = "not"
"""The token of a word that turns a request round, where it is part of no known phrase."""


def own_token(language: str, word: str) -> Token:
    """Return the token of `word` (a sound) of the examples of `language`."""
    return f"{language}:{word}"


@dataclass(frozen=True)
class Reading:
    """The telling words of an utterance. Each of `tokens` is one word's, with all it may mean."""

    tokens: tuple[Tokens, ...]
    strange: tuple[str, ...]
    """Telling words nobody listed."""
    off_topic: tuple[str, ...] = ()
    """Those listed as off the topic of any bank, phrases joined by spaces."""


class Reader:
    """Reads utterances of calls held in one language."""

    def __init__(self, language: str, own_words: Iterable[tuple[str, str]] = ()) -> None:
        """Take (language, sound) of the telling words of examples that are in no lexicon.

        What is off the topic of most banks may be a flow of this one: lockers, the price of gold.
        """
        self._phrases = phrases_of(language)
        self._lengths = _lengths(language)
        self._light = light_in(language)
        self._not = negators(language)
        self._own: dict[str, Token] = {}
        for code, word in own_words:
            self._own.setdefault(word, own_token(code, word))
        self._listed = _spellings(language)
        self._unlisted = Spellings(self._own, language not in _UNINFLECTED)

    def read(self, words: Sequence[str]) -> Reading:
        """Return what `words` (sounds) are about."""
        found = [self._find(word) for word in words]
        tokens: dict[Tokens, None] = {}
        strange: dict[str, None] = {}
        off_topic: dict[str, None] = {}
        at = 0
        while at < len(words):
            length, meant = self._phrase(found, at)
            if meant == _OFF_TOPIC:
                run = " ".join(found[at : at + length])
                if own := self._own.get(run):
                    tokens[frozenset({own})] = None
                else:
                    off_topic[run] = None
            elif meant:
                tokens[meant] = None
            elif not (word := found[at]):
                if words[at].isalpha() and len(words[at]) > 2:
                    strange[words[at]] = None
            elif word in self._not:
                tokens[frozenset({NOT})] = None
            elif word not in self._light and word in self._own:
                tokens[frozenset({self._own[word]})] = None
            at += length
        return Reading(tuple(tokens), tuple(strange), tuple(off_topic))

    def _find(self, word: str) -> str:
        """Return the known word that `word` is, or "". "Whether" is no slip of "weather"."""
        if word in self._own:
            return word
        found = self._listed.find(word) or self._unlisted.find(word) or ""
        if found == word or self._phrases.get((found,)) not in _TURNING:
            return found
        return found if word.startswith(found) and len(found) >= _TURNING_STEM else ""

    def _phrase(self, found: Sequence[str], at: int) -> tuple[int, Tokens]:
        """Return how many words the longest known phrase takes at `at`, and what it means."""
        for length in self._lengths.get(found[at], ()):
            if meant := self._phrases.get(tuple(found[at : at + length])):
                return length, meant
        return 1, _NOTHING


@cache
def _lengths(language: str) -> Mapping[str, range]:
    """Return the first word of each known phrase → the lengths to try, the longest first."""
    longest: dict[str, int] = {}
    for phrase in phrases_of(language):
        longest[phrase[0]] = max(len(phrase), longest.get(phrase[0], 0))
    return {word: range(length, 0, -1) for word, length in longest.items()}


@cache
def _spellings(language: str) -> Spellings:
    """Return the words that are listed for calls held in `language`."""
    words = [word for phrase in phrases_of(language) for word in phrase]
    return Spellings([*words, *light_in(language)], language not in _UNINFLECTED)


@cache
def plain_reader(language: str) -> Reader:
    """Return the reader of `language` that knows no example."""
    return Reader(language)
