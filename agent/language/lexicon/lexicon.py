"""What the words of one language are about: its own banking words, then those it borrows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from agent.language.lexicon.concepts import CONCEPTS
from agent.language.normalise import fold
from agent.language.registry import LANGUAGES
from agent.language.said import sounds_of
from agent.language.sound import sound
from agent.language.tables import TABLES

Phrase = tuple[str, ...]
"""The sounds of the words of a phrase."""
OFF_TOPIC = "off_topic"
_DONE_TO = frozenset(
    {"lodge", "state", "what_became", "add", "make", "order", "change", "update", "block"}
    | {"activate", "book", "insurance", "gold"}
)
"""Concepts that say little without what they are done to."""
_SLIGHT = 4
"""Letters of a word that is as good as not said where it sounds like one that says little."""


def lexicon(language: str) -> Mapping[str, str]:
    """Return concept → spellings of `language` as listed; empty where it has no list yet."""
    module = f"agent.language.lexicon.{language}"
    if language not in LANGUAGES or find_spec(module) is None:
        return {}
    listed: Mapping[str, str] = getattr(
        import_module(module), LANGUAGES[language].english_name.upper()
    )
    return listed


def heard_with(language: str) -> tuple[str, ...]:
    """Return the languages whose words count in a call held in `language`, its own first."""
    table = TABLES.get(language)
    return (language, *(table.hears.borrows if table else ("en",)))


@cache
def phrases_of(language: str) -> Mapping[Phrase, frozenset[str]]:
    """Return each phrase known in a call held in `language`, as it sounds there → its concepts.

    A sound that the language has itself means what it means there, whatever it means elsewhere.
    So में (in), short and said all the time, is not also मेन (main); nor गई (gone) गाय, a cow.
    """
    known: dict[Phrase, frozenset[str]] = {}
    light, own = light_in(language), _light_of((language,), language)
    for code in heard_with(language):
        here: dict[Phrase, frozenset[str]] = {}
        for concept, phrase in _listed(code, language):
            slight = code != language or concept == OFF_TOPIC or len(phrase[0]) <= _SLIGHT
            said_often = own if code == language else light
            if len(phrase) > 1 or phrase[0] not in said_often or not slight:
                here[phrase] = here.get(phrase, frozenset()) | {concept}
        known = here | known
    return {phrase: _meant(phrase, known) for phrase in known}


def _meant(phrase: Phrase, known: Mapping[Phrase, frozenset[str]]) -> frozenset[str]:
    """Return what `phrase` is about: of "lodge a complaint" listed for lodging, both.

    What may be on the topic is not off it: Odia khata is an account, and manure.
    """
    concepts = known[phrase]
    if len(phrase) > 1 and concepts & _DONE_TO:
        alone = [known.get((word,), frozenset()) for word in phrase]
        concepts = concepts.union(*alone) - {OFF_TOPIC}
    return concepts - {OFF_TOPIC} or concepts


def _listed(code: str, language: str) -> Iterator[tuple[str, Phrase]]:
    """Yield (concept, phrase) of what `code` lists, as it sounds in `language`."""
    sounds: dict[str, str] = {}
    for concept, folded in _folded(code):
        for word in folded:
            if word not in sounds:
                sounds[word] = sound(word, language)
        yield concept, tuple(sounds[word] for word in folded)


@cache
def _folded(code: str) -> Sequence[tuple[str, tuple[str, ...]]]:
    """Return (concept, folded words) of the lexicon of `code`, and of its names of languages."""
    listed = {concept: lexicon(code).get(concept, "").split() for concept in CONCEPTS}
    if code in TABLES:
        for names in TABLES[code].language_names.values():
            listed["language_name"] += names.split()
    return [
        (concept, tuple(words))
        for concept, spellings in listed.items()
        for spelling in spellings
        if (words := fold(spelling.replace("-", " ")).split())
    ]


@cache
def light_in(language: str) -> frozenset[str]:
    """Return the sounds of words that say little in a call held in `language`."""
    return _light_of(heard_with(language), language)


def _light_of(codes: Iterable[str], language: str) -> frozenset[str]:
    """Return the sounds, in a call held in `language`, of what says little in `codes`."""
    words: list[str] = []
    for code in codes:
        if code in TABLES:
            table = TABLES[code]
            words += [table.hears.light, *table.dates.relative.values()]
            words += [*table.dates.units.values(), *table.hears.numbers.values()]
            words += [table.dates.this, *table.dates.months, *table.dates.weekdays]
            words += [" ".join(table.hears.fillers)]
    return frozenset(sounds_of(" ".join(words).replace("-", " "), language))
