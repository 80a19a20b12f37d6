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
    | {"lost", "stolen", "fraud", OFF_TOPIC}
)
"""Concepts of complaints: "the pension has not come" refuses nothing."""
_ACTED_ON = frozenset(
    {"account", "card", "atm", "block", "mobile_number", "cheque", "stop_payment", "book", "order"}
    | {"aadhaar", "link", "nominee", "add", "change", "update", "make", "send", "lodge"}
    | {"complaint", "message", "tpin"}
)
"""Concepts of what is asked about; named beside an answer they leave it as it is."""
_NOT_TO_HAND = frozenset({"lost", "stolen", "problem", "refuses"})
"""Concepts of complaints that are said with a not: cannot find, not working."""
_STRANGE_BESIDE_NO = 2
_LONGEST = 4
"""Words of a phrase that is looked up by its meaning."""
_STRESSED = (
    "absolutely definitely certainly bilkul ekdam ekdom ekebare pakka khandita khachitanga"
    " assalu nichayamaga kandipaga tirchayayum"
)
"""Words of any language, by sound, that agree by themselves and stress a no that they precede."""
_BUT = "but lekin magar par kintu tobe tebe pan parantu ana anal kani adare adre pakshe"
_WELL = "fine okay ok alright theek thik barobar sari bagane shari"
"""Words that agree, and that as often say that nothing is amiss."""
_COURTESIES = "name nam naam peru hesaru peyar agide achon achi heigala cheseyi cheseyandi"
"""Light words that leave an answer as it is."""
_TAGS = {"hi": "na"}
"""Language → the word that urges at the end; there, "not" goes before what is not to be done."""
_TAG_LETTERS = 2
"""Of a negator that at the end may ask back: "okay, no?"."""
_Heard = tuple[_Stance | None, tuple[str, ...]]
"""What a phrase stands for, and its sounds."""


def hear_yes_no(text: str, language: str) -> bool | None:
    """Return whether `text` says yes; None where it says neither, both, or hedges.

    The call's own words count first, then those it borrows, in any script: "haan band kar do", "no
    that's wrong". A phrase is read whole first, so सही नहीं is a no. A no is taken more freely than
    a yes: also from among unknown words, "ये मेरा खाता नहीं है".
    """
    heard = _heard(said(text, language), language)
    stances = [stance for stance, _ in heard]
    leads = bool(stances) and stances[0] in ("yes", "no")
    if not stances or (text.rstrip().endswith("?") and (not leads or len(stances) == 1)):
        return None
    among = set(stances)
    if _no_after_all(stances) or _not_now(stances) or _refused_twice(stances):
        return False
    if _taken_back(heard, language) or _nothing_amiss(heard, language):
        return False
    if _urged(heard, language):
        return True
    if among & {"unsure", "later"} or ("no" in among and among & {"yes", "agree"}):
        return None
    if "no" in among:
        return False if leads or _refuses(stances) else None
    if among & {"asks", "turned"} or (not leads and among & {None, "elsewhere"}):
        return None
    if "yes" in among:
        return True
    return True if "agree" in among and "light" not in among else None


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


def _taken_back(heard: Sequence[_Heard], language: str) -> bool:
    """Return whether what is agreed to is refused in the end: "okay but don't".

    A bare short no that nothing parts from it may ask back: ठीक है ना.
    """
    stances = [stance for stance, _ in heard]
    if "no" not in stances:
        return False
    first_no = stances.index("no")
    before = [
        "but" if _is_but(one, language) else stance
        for one, stance in zip(heard[:first_no], stances[:first_no], strict=True)
    ]
    if not {"agree", "but"} & set(before) or set(before) - {"agree", "around", "light", "but"}:
        return False
    refusal = heard[first_no][1]
    after = set(stances[first_no:]) - {"no", "around", "light"}
    if "but" in before:
        return not after or (after == {None} and before[-1] == "but" and len(refusal) > 1)
    last = heard[-1][1]
    short = len(last) == 1 and last[0] in negators(language)
    asks_back = short and (len(before) == 1 or len(last[0]) <= _TAG_LETTERS)
    forbids = "dont" in phrases_of(language).get(last, ())
    return not after and stances[-1] == "no" and (forbids or not asks_back)


def _is_but(one: _Heard, language: str) -> bool:
    """Return whether a phrase is a but, or agrees with one: "okay but"; not "yes but"."""
    stance, phrase = one
    yes = {_answer_phrases(language).get(phrase[:n]) for n in range(1, len(phrase))}
    return (
        stance in ("unsure", "around", "light")
        and phrase[-1] in _sounds(_BUT, language)
        and "yes" not in yes
    )


def _nothing_amiss(heard: Sequence[_Heard], language: str) -> bool:
    """Return whether after a no said twice all is said to be well: "no no, my card is fine"."""
    stances = [stance for stance, _ in heard]
    well = _sounds(_WELL, language)
    agreed = [at for at, stance in enumerate(stances) if stance == "agree"]
    said_well = (well & {*heard[at - 1][1], *heard[at][1]} for at in agreed)
    return (
        stances[:2] == ["no", "no"]
        and bool(agreed)
        and agreed[0] > stances.count("no")
        and all(said_well)
        and not {"yes", "unsure", "asks"} & set(stances)
    )


def _urged(heard: Sequence[_Heard], language: str) -> bool:
    """Return whether a clear yes ends in a word that urges: "haan bhai kar na"."""
    stances = [stance for stance, _ in heard]
    return (
        heard[-1][1] == (_TAGS.get(language),)
        and stances[0] == "yes"
        and len(stances) > len(("yes", "no"))
        and stances[-2] in ("agree", "light")
        and stances.count("no") == 1
        and set(stances) <= {"yes", "agree", "around", "light", "no"}
    )


def _heard(words: Sequence[str], language: str) -> list[_Heard]:
    """Return the phrases of `words` with what they stand for; a stressed no is no yes and no."""
    heard = _phrases(words, language)
    stressed = _sounds(_STRESSED, language)
    stances = [stance for stance, _ in heard]
    for at, (stance, phrase) in enumerate(heard):
        following = next((s for s in stances[at + 1 :] if s not in ("around", "light")), None)
        directly = len(phrase) == 1 or stances[at + 1 : at + 2] == ["no"]
        if stance in ("yes", "agree") and following == "no" and directly:
            heard[at] = ("around" if phrase[-1] in stressed else stance), phrase
    return heard


def _phrases(words: Sequence[str], language: str) -> list[_Heard]:
    """Return what the phrases of `words` stand for, longest first; None for an unknown word."""
    known = _answer_phrases(language)
    longest = max(map(len, known))
    heard: list[_Heard] = []
    at = 0
    while at < len(words):
        for length in range(min(longest, len(words) - at), 0, -1):
            stance = known.get(tuple(words[at : at + length]))
            if stance:
                break
        lost = stance in ("no", "around") and _complaint(words, at, length, language)
        if lost:
            length, stance = lost, "elsewhere"
        elif stance is None:
            length, stance = _by_meaning(words, at, language)
        elif stance == "unsure" and _later(language) & set(words[at : at + length]):
            stance = "later"
        # "no no" is said twice, also where it is listed as a phrase.
        phrase = words[at : at + length]
        parts = [tuple(phrase)] if len(set(phrase)) > 1 else [(word,) for word in phrase]
        heard += [(stance, part) for part in parts]
        at += length
    return heard


def _complaint(words: Sequence[str], at: int, length: int, language: str) -> int:
    """Return how many words more than `length` at `at` complain: "cannot find"; or 0."""
    known = phrases_of(language)
    for longer in range(min(_LONGEST, len(words) - at), length, -1):
        if known.get(tuple(words[at : at + longer]), frozenset()) & _NOT_TO_HAND:
            return longer
    return 0


def _by_meaning(words: Sequence[str], at: int, language: str) -> tuple[int, _Stance | None]:
    """Return how many words at `at`, where no listed phrase is, go together; their stance."""
    known = phrases_of(language)
    for length in range(min(_LONGEST, len(words) - at), 1, -1):
        if about := known.get(tuple(words[at : at + length])):
            return length, _stance_of(about)
    word = words[at]
    if word in _sounds(_COURTESIES, language):
        return 1, "around"
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
def _sounds(words: str, language: str) -> frozenset[str]:
    """Return the sounds of `words` in a call held in `language`."""
    return frozenset(sounds_of(words, language))


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
    # নোট করুন, note it down, sounds like "not": no is never heard as yes. English lists its own.
    other_no = set(sounds_of("not dont never" if language != "en" else "", language))
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
