"""What the phrases of an answer stand for: a yes, a no, a hedge, a complaint, a stranger."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import Literal

from agent.language.lexicon.lexicon import OFF_TOPIC, phrases_of
from agent.language.meaning import plain_reader
from agent.language.normalise import fold, unfilled
from agent.language.said import heard_codes, heard_in, negators, sounds_of
from agent.language.sound import sound
from agent.language.tables import TABLES


class Stance(StrEnum):
    """What one phrase stands for, as one letter: an answer is a string of them."""

    YES = "y"
    AGREES = "a"
    WELL = "w"
    """Agrees, and as often says that nothing is amiss: fine, okay."""
    NO = "n"
    """A word that only refuses."""
    FORBIDS = "N"
    """A no of several words, or one that forbids: do not, मत करो."""
    TAG = "s"
    """A short no, which at the end may ask back: ठीक है ना."""
    URGES = "g"
    """A short no that at the end urges: हाँ भाई कर ना."""
    UNSURE = "u"
    BUT = "b"
    LATER = "l"
    """Puts it off, which for now is a no."""
    ASKS = "q"
    """Asks back: how much."""
    AROUND = "r"
    """Leaves an answer as it is."""
    LIGHT = "i"
    """Says little."""
    TURNED = "t"
    """A negator that answers nothing by itself: without."""
    ELSEWHERE = "e"
    """What people complain of, or talk of beside the question."""
    STRANGE = "x"
    """A word nobody listed."""


AGREEING = Stance.YES + Stance.AGREES + Stance.WELL
REFUSING = Stance.NO + Stance.FORBIDS + Stance.TAG + Stance.URGES
Heard = tuple[Stance, tuple[str, ...]]
"""What a phrase stands for, and its sounds."""

_ASKING = frozenset({"how_much", "when", "where", "why", "how_to"})
_ELSEWHERE = frozenset(
    {"come", "cut", "not_come_out", "problem", "refuses", "not_heard", "what_became", "pay"}
    | {"charge", "pension", "pm_kisan", "mgnrega", "subsidy", "wages", "relative", "forgot"}
    | {"lost", "stolen", "fraud", OFF_TOPIC}
)
"""Concepts of complaints: "the pension has not come" refuses nothing."""
_ACTED_ON = frozenset(
    {"account", "card", "atm", "block", "mobile_number", "cheque", "stop_payment", "book", "order"}
    | {"aadhaar", "link", "nominee", "add", "change", "update", "make", "send", "lodge"}
    | {"complaint", "message", "tpin"}
)
"""Concepts of what is asked about; named beside an answer they leave it as it is."""
_NOT_TO_HAND = frozenset({"lost", "stolen", "problem", "refuses", "not_come_out"})
"""Concepts of complaints that are said with a not: cannot find, not working."""
_MOST_WORDS = 4
"""Words of a phrase that is looked up by its meaning."""
_TAG_LETTERS = 2


def stances(words: Sequence[str], language: str) -> str:
    """Return the letters of what the phrases of `words` (sounds) stand for, in order."""
    heard = _phrases(words, language)
    letters = "".join(stance for stance, _ in heard)
    stressed = _listed("stressed", language)
    for at, (stance, phrase) in enumerate(heard):
        following = letters[at + 1 :].lstrip(Stance.AROUND + Stance.LIGHT)
        refused = following[:1] in {*REFUSING}
        directly = len(phrase) == 1 or letters[at + 1 : at + 2] == following[:1]
        # A stressed no is no yes and no: "absolutely not".
        if stance in AGREEING and refused and directly and phrase[-1] in stressed:
            heard[at] = Stance.AROUND, phrase
    return "".join(stance for stance, _ in heard)


def _phrases(words: Sequence[str], language: str) -> list[Heard]:
    """Return what the phrases of `words` stand for, longest first."""
    known = _answer_phrases(language)
    longest = _longest(language)
    heard: list[Heard] = []
    at = 0
    while at < len(words):
        for length in range(min(longest, len(words) - at), 0, -1):
            stance = known.get(tuple(words[at : at + length]))
            if stance:
                break
        lost = stance in (Stance.NO, Stance.AROUND) and _complaint(words, at, length, language)
        if lost:
            length, stance = lost, Stance.ELSEWHERE
        elif stance is None:
            length, stance = _by_meaning(words, at, language)
        # "no no" is said twice, also where it is listed as a phrase.
        phrase = words[at : at + length]
        parts = [tuple(phrase)] if len(set(phrase)) > 1 else [(word,) for word in phrase]
        heard += [(_nuance(stance, part, language), part) for part in parts]
        at += length
    return heard


def _nuance(stance: Stance, phrase: tuple[str, ...], language: str) -> Stance:
    """Return the kind of `stance` that `phrase` is."""
    match stance:
        case Stance.NO:
            return _kind_of_no(phrase, language)
        case Stance.AGREES if _listed("well", language) & {*phrase}:
            return Stance.WELL
        case Stance.UNSURE | Stance.AROUND | Stance.LIGHT:
            known = _answer_phrases(language)
            heads = {known.get(phrase[:length]) for length in range(1, len(phrase))}
            but = phrase[-1] in _listed("buts", language)
            return Stance.BUT if but and Stance.YES not in heads else stance
        case _:
            return stance


def _kind_of_no(phrase: tuple[str, ...], language: str) -> Stance:
    if len(phrase) > 1 or phrase[0] not in negators(language):
        return Stance.FORBIDS
    if phrase[0] in _listed("urges", language, own_only=True):
        return Stance.URGES
    if "dont" in phrases_of(language).get(phrase, ()):
        return Stance.FORBIDS
    return Stance.TAG if len(phrase[0]) <= _TAG_LETTERS else Stance.NO


def _complaint(words: Sequence[str], at: int, length: int, language: str) -> int:
    """Return how many words more than `length` at `at` complain: "cannot find"; or 0."""
    known = phrases_of(language)
    for longer in range(min(_MOST_WORDS, len(words) - at), length, -1):
        if known.get(tuple(words[at : at + longer]), frozenset()) & _NOT_TO_HAND:
            return longer
    return 0


def _by_meaning(words: Sequence[str], at: int, language: str) -> tuple[int, Stance]:
    """Return how many words at `at`, where no listed phrase is, go together; their stance."""
    known = phrases_of(language)
    for length in range(min(_MOST_WORDS, len(words) - at), 1, -1):
        if about := known.get(tuple(words[at : at + length])):
            stance = _stance_of(about)
            refused = stance in Stance.AROUND + Stance.LIGHT and negators(language) & {
                *words[at : at + length]
            }
            return length, Stance.NO if refused else stance
    word = words[at]
    if word in _other_no(language):
        return 1, Stance.TURNED
    reading = plain_reader(language).read((word,))
    about = frozenset[str]().union(*reading.tokens, reading.off_topic and {OFF_TOPIC})
    stance = _stance_of(about)
    if stance is not Stance.ELSEWHERE and _turns(language).search(word):
        return 1, Stance.NO
    return 1, Stance.STRANGE if reading.strange else stance


def _stance_of(about: frozenset[str]) -> Stance:
    """Return what a phrase about these concepts stands for beside an answer."""
    if about & _ELSEWHERE:
        return Stance.ELSEWHERE
    if "dont" in about:
        return Stance.NO
    if about & _ASKING:
        return Stance.ASKS
    if about <= _ACTED_ON:
        return Stance.AROUND if about else Stance.LIGHT
    return Stance.STRANGE


@cache
def _listed(
    field: Literal["stressed", "well", "buts", "urges"], language: str, *, own_only: bool = False
) -> frozenset[str]:
    """Return the sounds of the words that a call in `language` lists under a field of `Hearing`."""
    tables = heard_in(language)[: 1 if own_only else None]
    return frozenset(w for hears in tables for w in sounds_of(getattr(hears, field), language))


@cache
def _other_no(language: str) -> frozenset[str]:
    """Return the negators of the call, and long ones of Hindi, that answer nothing by themselves.

    Callers mix in more Hindi than a southern language borrows, and no is never heard as yes.
    """
    known = {phrase[0] for phrase in _answer_phrases(language) if len(phrase) == 1}
    hindi = sounds_of(TABLES["hi"].hears.negators, language)
    return (negators(language) | {word for word in hindi if len(word) > _TAG_LETTERS}) - known


@cache
def _turns(language: str) -> re.Pattern[str]:
    """Return the pattern of words of `language` that carry their own "not"."""
    pattern = TABLES[language].hears.negating if language in TABLES else ""
    return re.compile(pattern or r"(?!)")


@cache
def _longest(language: str) -> int:
    """Return the words of the longest phrase that is listed for answers."""
    return max(map(len, _answer_phrases(language)))


@cache
def _answer_phrases(language: str) -> dict[tuple[str, ...], Stance]:
    known: dict[tuple[str, ...], Stance] = {}
    less_fillers: dict[tuple[str, ...], Stance] = {}
    own, *_ = codes = heard_codes(language)
    own_no = set(sounds_of(TABLES[own].hears.negators, language))
    # নোট করুন, note it down, sounds like "not": no is never heard as yes. English lists its own.
    other_no = set(sounds_of("not dont never" if language != "en" else "", language))
    for code in reversed(codes):
        # कर दो ना is a yes in Hindi; where ना is the own no it is not borrowed.
        refused = other_no if code == own else own_no
        for stance, text in _listed_answers(code):
            words = tuple(sound(text, language).split())
            if stance not in AGREEING or not refused & set(words):
                known[words] = stance
                # What is said comes without fillers: "nayi ji" is "nayi".
                if (spoken := unfilled(text, language)) != text:
                    less_fillers[tuple(sound(spoken, language).split())] = stance
    return less_fillers | known


@cache
def _listed_answers(code: str) -> Sequence[tuple[Stance, str]]:
    """Return the folded phrases of a table; of one that is listed twice the later stance counts."""
    hears = TABLES[code].hears
    kinds = (
        (Stance.AROUND, hears.around_answer),
        (Stance.AGREES, hears.agree),
        (Stance.YES, hears.yes),
        (Stance.NO, hears.no),
        (Stance.UNSURE, hears.unsure),
        (Stance.LATER, hears.later),
    )
    return [(stance, fold(text)) for stance, texts in kinds for text in texts]
