"""Short answers to a question: yes or no, one of some options, a language by its name."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from agent.language.registry import LANGUAGES
from agent.language.said import MAX_CHARS, heard_in, negators, said, sounds_of
from agent.language.tables import TABLES

_Stance = Literal["yes", "agree", "no", "unsure", "around", "turned"]
"""What a phrase stands for; "turned" is a negator that answers nothing by itself: without."""


def hear_yes_no(text: str, language: str) -> bool | None:
    """Return whether `text` says yes; None where it says neither, both, or hedges.

    The call's own words count first, then those it borrows, in any script: "haan band kar do", "no
    that's wrong". A phrase is read whole first, so सही नहीं is a no.
    """
    stances = _stances(said(text, language), language)
    said_yes, said_no = "yes" in stances, "no" in stances
    if _no_after_all(stances):
        return False
    if "unsure" in stances or (said_no and (said_yes or "agree" in stances)):
        return None
    # Among unknown words only a leading yes or no answers: मेरा भुगतान नहीं हुआ is a complaint.
    if {None, "turned"} & set(stances) and stances[0] not in ("yes", "no"):
        return None
    if said_no:
        return False
    yes = said_yes or "agree" in stances
    return True if yes and "turned" not in stances else None


def _no_after_all(stances: Sequence[_Stance | None]) -> bool:
    """Return whether a no is said twice at the head, and no yes after it: "yes, no no wait"."""
    rest = stances[1:] if stances[:1] == ["yes"] else stances
    return list(rest[:2]) == ["no", "no"] and not {"yes", "agree"} & set(rest)


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
        if stance is None and _turns(language).search(words[at]):
            stance = "no"
        elif stance is None and words[at] in _other_no(language):
            stance = "turned"
        # "no no" is said twice, also where it is listed as a phrase.
        phrase = words[at : at + length]
        stances += [stance] * (length if len(set(phrase)) == 1 else 1)
        at += length
    return stances


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
                if hears is own or stance in ("no", "unsure") or not own_no & set(words):
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
