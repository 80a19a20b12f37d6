"""Digits and amounts as callers say them. None rather than a guess: money and cards hang on it."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from agent.language.hearing import NumberWords, number_words
from agent.language.parting import like_a_number, parted
from agent.language.reader import ASCII_NUMBER, Reader, below_hundred
from agent.language.said import Phrases, said, stripped

_MINUS = re.compile(r"(?:^|\s)[-−–]\s*₹?\s*\d")
_TEN, _HUNDRED = 10, 100
_DIGITS_AMONG_WORDS = 3
_WHOSE = "?"
"""Stands between digits where it is not clear which of them is said twice; it is no number."""
_LETTERS_AND_DIGITS = re.compile(r"[\d.]+|[^\d.]+")


def hear_digits(text: str, language: str) -> str | None:
    """Return the digits said in `text`: "double seven forty three" is "7743".

    Digits one by one, in groups of two, doubled, as one number ("four hundred twenty one") or
    written, with carriers such as "card ending in" around them. Words that mean nothing here are
    let pass beside three digits or more, never between them.
    """
    words = _well_heard(said(text, language), language)
    return _counted(words, language) or _digits(words, language)


def _counted(words: Sequence[str], language: str) -> str | None:
    """Return the digits that follow how many they are: "the last four numbers are 2 0 1 7"."""
    known = number_words(language)
    at = next((at for at, word in enumerate(words) if _is_number(word, language)), len(words))
    if at + 1 >= len(words) or words[at + 1] not in known.counted:
        return None
    count = _digits(words[at : at + 1], language)
    digits = _digits(words[at + 2 :], language)
    return digits if digits and count == str(len(digits)) else None


def _well_heard(words: Sequence[str], language: str) -> tuple[str, ...]:
    """Return `words` with what a recogniser writes for a digit after another one: two for "to"."""
    known = number_words(language)
    heard: list[str] = []
    for at, word in enumerate(words):
        after = not heard or not _is_number(heard[-1], language)
        before = at + 1 < len(words) and not _is_number(words[at + 1], language)
        slip = known.misheard.get(word)
        heard.append(word if slip is None or after or before else str(slip))
    return tuple(heard)


def _digits(words: Sequence[str], language: str) -> str | None:
    known = number_words(language)
    core, strange = _core(words, known.around_digits, language)
    if not core:
        return None
    if any(word in known.scales for word in core):
        number = Reader(core, known).whole_number()
        digits = None if number is None or number % 1 else str(int(number))
    else:
        digits = _digit_by_digit([word for word in core if word not in known.joins], known)
    return None if strange and digits and len(digits) < _DIGITS_AMONG_WORDS else digits


def _digit_by_digit(words: Sequence[str], known: NumberWords) -> str | None:
    digits = ""
    times = 1
    at = 0
    while at < len(words):
        word = words[at]
        if word in known.repeats and times == 1:
            times = known.repeats[word]
            at += 1
            continue
        counted = known.several.get(words[at + 1]) if at + 1 < len(words) else None
        if counted is not None and times == 1:
            times = int(word) if word.isdecimal() else known.below_hundred.get(word, 0)
            if not 1 < times < _TEN:
                return None
            group, at = str(counted), at + 2
        elif word.isascii() and word.isdigit():
            group, at = word, at + 1
        else:
            read = below_hundred(words, at, known)
            if read is None:
                return None
            group, at = str(read[0]), read[1]
        if times > 1 and len(group) != 1:
            return None
        digits += group * times
        times = 1
    return digits if times == 1 else None


def hear_amount(text: str, language: str) -> Decimal | None:
    """Return the rupees said in `text`, to the paisa: "ढाई लाख" is 250000.

    Understands ढाई डेढ़ सवा साढ़े पौने, "twenty five hundred", "2.5 lakh", "₹1,200.50". Digits one by
    one, two amounts, a minus, a not or an unknown word between numbers give None; beside them
    unknown words are let pass where a scale or a currency shows that an amount is meant.
    """
    if _MINUS.search(text):
        return None
    known = number_words(language)
    words = said(text, language)
    # ஒரு ரூபாய்: what usually stands beside an amount may be one.
    whole = Reader(_all_parted(words, language), known).amount()
    if whole is not None:
        return whole
    core, strange = _core(words, known.around_amount, language)
    if not core or (strange and not _is_money(core, known)):
        return None
    if strange and core[0] in known.scales:
        # What was not understood may be how many thousand.
        return None
    return Reader(core, known).amount()


def _core(words: Sequence[str], around: Phrases, language: str) -> tuple[tuple[str, ...], bool]:
    """Return what lies from the first number word to the last; whether strange words were beside.

    Nothing where what is beside leaves open what is meant.
    """
    known = number_words(language)
    whole = core = _repeats_joined(words, language)
    dropped: list[str] = []
    while core := stripped(core, around):
        at = 0 if not _is_number(core[0], language) else -1
        if at and _is_number(core[-1], language):
            break
        if core[at] in known.unclear:
            return (), True
        if at and core[at] in known.joins:
            # "five thousand and": more was to come.
            return (), True
        if core[at] not in known.joins:
            dropped.append(core[at])
        core = core[1:] if at == 0 else core[:-1]
    if any(like_a_number(word, language) for word in _next_to(core, whole) if word in dropped):
        return (), True
    return _all_parted(core, language), bool(dropped)


def _repeats_joined(words: Sequence[str], language: str) -> tuple[str, ...]:
    """Return `words` with each phrase like दो बार as one word that means the same.

    It stands before its digit: दो बार नौ; or after it, before a pause: नौ दो बार और सात. Between
    two digits it may be either's in some languages: then nothing there is a number.
    """
    known = number_words(language)
    joined: list[str] = []
    at = 0
    while at < len(words):
        repeat = known.repeat_phrases.get(tuple(words[at : at + 2]))
        if repeat is None:
            joined.append(words[at])
            at += 1
            continue
        at += 2
        after_digit = bool(joined) and _is_number(joined[-1], language)
        before_digit = at < len(words) and _is_number(words[at], language)
        if after_digit and before_digit and known.times_follow:
            joined += [_WHOSE, repeat]
        elif after_digit and not before_digit:
            joined.insert(-1, repeat)
        else:
            joined.append(repeat)
    return tuple(joined)


def _next_to(core: tuple[str, ...], words: Sequence[str]) -> Sequence[str]:
    """Return the words right before and after `core`, which is a stretch of `words`."""
    starts = range(len(words) - len(core) + 1)
    start = next(at for at in starts if tuple(words[at : at + len(core)]) == core)
    end = start + len(core)
    return [*words[max(0, start - 1) : start], *words[end : end + 1]]


def _all_parted(words: Iterable[str], language: str) -> tuple[str, ...]:
    """Return `words` with digits apart from letters (50k) and numbers written together apart."""
    pieces = (piece for word in words for piece in _LETTERS_AND_DIGITS.findall(word) or [word])
    return tuple(part for piece in pieces for part in parted(piece, language) or (piece,))


def _is_number(word: str, language: str) -> bool:
    return word[:1].isdigit() or bool(parted(word, language))


def _is_money(core: Sequence[str], known: NumberWords) -> bool:
    """Return whether `core` cannot but be an amount: five thousand, 500, ten rupees."""
    counted = [word for word in core if word in known.scales or word in known.rupees]
    digits = [word for word in core if ASCII_NUMBER.fullmatch(word)]
    return any(Decimal(word) >= _HUNDRED for word in digits) or 0 < len(counted) < len(core)


def read_number(words: Sequence[str], language: str) -> tuple[int, int] | None:
    """Return the whole number that `words` (sounds) begin with, and how many of them it takes."""
    known = number_words(language)
    parts = [parted(word, language) or (word,) for word in words]
    reader = Reader([piece for pieces in parts for piece in pieces], known)
    number = reader.leading()
    if number is None or number % 1:
        return None
    taken = next((n for n in range(len(parts) + 1) if len(sum(parts[:n], ())) == reader.at), None)
    return None if not taken else (int(number), taken)
