"""Short answers to a question: yes or no, one of some options, a language by its name."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from agent.language.lexicon.lexicon import OFF_TOPIC, phrases_of
from agent.language.meaning import plain_reader
from agent.language.registry import LANGUAGES
from agent.language.said import MAX_CHARS, heard_in, negators, said, sounds_of
from agent.language.tables import TABLES

_Stance = Literal[
    "yes", "agree", "no", "unsure", "later", "asks", "around", "light", "turned", "elsewhere"
]
"""What a phrase stands for.

"turned" is a negator that answers nothing by itself: without. "light" is a word that says little.
"asks" is a question back. "elsewhere" is what people complain of, or talk of beside the question.
"""

_ASKING = frozenset({"how_much", "when", "where", "why", "how_to"})
_ELSEWHERE = frozenset(
    {"come", "cut", "not_come_out", "problem", "refuses", "not_heard", "what_became", "pay"}
    | {"charge", "pension", "pm_kisan", "mgnrega", "subsidy", "wages", "relative", "forgot"}
    | {OFF_TOPIC}
)
"""Concepts of complaints: "the pension has not come" refuses nothing."""
_ACTED_ON = frozenset(
    {"account", "card", "atm", "block", "mobile_number", "cheque", "stop_payment", "book", "order"}
    | {"aadhaar", "link", "nominee", "add", "change", "update", "make", "send", "lodge"}
    | {"complaint", "message", "tpin"}
)
"""Concepts of what is asked about; named beside an answer they leave it as it is."""
_STRANGE_BESIDE_NO = 2
_LONGEST = 4
"""Words of a phrase that is looked up by its meaning."""


def hear_yes_no(text: str, language: str) -> bool | None:
    """Return whether `text` says yes; None where it says neither, both, or hedges.

    The call's own words count first, then those it borrows, in any script: "haan band kar do", "no
    that's wrong". A phrase is read whole first, so सही नहीं is a no. A no is taken more freely than
    a yes: also from among unknown words, "ये मेरा खाता नहीं है".
    """
    stances = _stances(said(text, language), language)
    leads = bool(stances) and stances[0] in ("yes", "no")
    if not stances or (text.rstrip().endswith("?") and (not leads or len(stances) == 1)):
        return None
    among = set(stances)
    if _no_after_all(stances) or _not_now(stances) or _refused_twice(stances):
        return False
    if among & {"unsure", "later"} or ("no" in among and among & {"yes", "agree"}):
        return None
    if "no" in among:
        return False if leads or _refuses(stances) else None
    if among & {"asks", "turned"} or (not leads and among & {None, "elsewhere"}):
        return None
    if "yes" in among:
        return True
    return True if "agree" in among and (stances[0] == "agree" or "light" not in among) else None


def _refuses(stances: Sequence[_Stance | None]) -> bool:
    """Return whether a no that does not lead is one: मेरा भुगतान नहीं हुआ is a complaint.

    Two among unknown words may be a double one: "I did not say that I do not want it".
    """
    strange = stances.count(None) + stances.count("light")
    if {"asks", "elsewhere", "turned"} & set(stances) or stances.count(None) > _STRANGE_BESIDE_NO:
        return False
    return not strange or stances.count("no") == 1


def _no_after_all(stances: Sequence[_Stance | None]) -> bool:
    """Return whether a no is said twice at the head, and no yes after it: "yes, no no wait"."""
    rest = stances[1:] if stances[:1] == ["yes"] else stances
    return list(rest[:2]) == ["no", "no"] and not {"yes", "agree"} & set(rest)


def _refused_twice(stances: Sequence[_Stance | None]) -> bool:
    """Return whether, after a leading no, all that agrees is refused: "no, don't do it"."""
    agreed = [at for at, stance in enumerate(stances) if stance in ("yes", "agree")]
    refused = all(at > 1 and stances[at - 1] == "no" for at in agreed)
    return bool(agreed) and refused and stances[0] == "no" and "unsure" not in stances


def _not_now(stances: Sequence[_Stance | None]) -> bool:
    """Return whether a no puts it off: "not now, we'll see later"."""
    if "later" not in stances:
        return False
    before = stances[: stances.index("later")]
    return "no" in before and not {"yes", "agree", "unsure", "turned", "elsewhere"} & set(before)


def _stances(words: Sequence[str], language: str) -> list[_Stance | None]:
    """Return what the phrases of `words` stand for, longest first; None for an unknown word."""
    known = _answer_phrases(language)
    longest = max(map(len, known))
    stances: list[_Stance | None] = []
    at = 0
    while at < len(words):
        for length in range(min(longest, len(words) - at), 0, -1):
            stance = known.get(tuple(words[at : at + length]))
            if stance:
                break
        if stance is None:
            length, stance = _by_meaning(words, at, language)
        elif stance == "unsure" and _later(language) & set(words[at : at + length]):
            stance = "later"
        # "no no" is said twice, also where it is listed as a phrase.
        phrase = words[at : at + length]
        stances += [stance] * (length if len(set(phrase)) == 1 else 1)
        at += length
    return stances


def _by_meaning(words: Sequence[str], at: int, language: str) -> tuple[int, _Stance | None]:
    """Return how many words at `at`, where no listed phrase is, go together; their stance."""
    known = phrases_of(language)
    for length in range(min(_LONGEST, len(words) - at), 1, -1):
        if about := known.get(tuple(words[at : at + length])):
            return length, _stance_of(about)
    word = words[at]
    if word in _other_no(language):
        return 1, "turned"
    reading = plain_reader(language).read((word,))
    about = frozenset[str]().union(*reading.tokens, reading.off_topic and {OFF_TOPIC})
    stance = _stance_of(about)
    if stance != "elsewhere" and _turns(language).search(word):
        return 1, "no"
    return 1, None if reading.strange else stance


def _stance_of(about: frozenset[str]) -> _Stance | None:
    """Return what a phrase about these concepts stands for beside an answer."""
    if about & _ELSEWHERE:
        return "elsewhere"
    if "dont" in about:
        return "no"
    if about & _ASKING:
        return "asks"
    if about <= _ACTED_ON:
        return "around" if about else "light"
    return None


@cache
def _later(language: str) -> frozenset[str]:
    """Return the words of `language` for later."""
    table = TABLES.get(language)
    return frozenset(sounds_of(table.dates.ahead, language)) if table else frozenset()


@cache
def _other_no(language: str) -> frozenset[str]:
    """Return the negators of the call, and long ones of Hindi, that answer nothing by themselves.

    Callers mix in more Hindi than a southern language borrows, and no is never heard as yes.
    """
    known = {phrase[0] for phrase in _answer_phrases(language) if len(phrase) == 1}
    hindi = sounds_of(TABLES["hi"].hears.negators, language)
    return (negators(language) | {word for word in hindi if len(word) > 2}) - known


@cache
def _turns(language: str) -> re.Pattern[str]:
    """Return the pattern of words of `language` that carry their own "not"."""
    pattern = TABLES[language].hears.negating if language in TABLES else ""
    return re.compile(pattern or r"(?!)")


@cache
def _answer_phrases(language: str) -> dict[tuple[str, ...], _Stance]:
    known: dict[tuple[str, ...], _Stance] = {}
    unfilled: dict[tuple[str, ...], _Stance] = {}
    own = heard_in(language)[0]
    own_no = set(sounds_of(own.negators, language))
    # নোট করুন, note it down, sounds like "not": no is never heard as yes.
    other_no = set(sounds_of("not dont never", language))
    for hears in reversed(heard_in(language)):
        kinds: tuple[tuple[_Stance, tuple[str, ...]], ...] = (
            ("around", hears.around_answer),
            ("agree", hears.agree),
            ("yes", hears.yes),
            ("no", hears.no),
            ("unsure", hears.unsure),
        )
        for stance, texts in kinds:
            for text in texts:
                words = sounds_of(text, language)
                # कर दो ना is a yes in Hindi; where ના is the own no it is not borrowed.
                refused = other_no if hears is own else own_no
                if stance in ("no", "unsure", "around") or not refused & set(words):
                    known[words] = stance
                    # What is said comes without fillers: "nayi ji" is "nayi".
                    unfilled[said(text, language)] = stance
    return unfilled | known


def hear_language(text: str, offered: Sequence[str]) -> str | None:
    """Return the one language of `offered` that `text` names, in any script; else None.

    None also where the name is refused ("not English") or two are named.
    """
    if len(text) > MAX_CHARS:
        return None
    heard = {word for code in {*TABLES} for word in sounds_of(text, code)}
    if any(word in negators(code) for code in TABLES for word in sounds_of(text, code)):
        return None
    named = {code for word in heard for code in _language_names().get(word, ())}
    return named.pop() if len(named) == 1 and named <= set(offered) else None


@cache
def _language_names() -> Mapping[str, frozenset[str]]:
    """Return the sound of each name of a language → the languages called so."""
    names: dict[str, frozenset[str]] = {}
    for code, info in LANGUAGES.items():
        called = [info.native_name, info.english_name]
        called += [table.language_names.get(code, "") for table in TABLES.values()]
        for name in (n for c in TABLES for n in sounds_of(" ".join(called), c)):
            names[name] = names.get(name, frozenset()) | {code}
    return names
