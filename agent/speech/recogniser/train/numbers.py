"""Spoken numbers of the two languages: digit strings and rupee amounts, as words."""

from __future__ import annotations

import random
from dataclasses import dataclass


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


EN_DIGITS = _words("zero one two three four five six seven eight nine")
EN_TEENS = _words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
EN_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")
# Hindi has a word of its own for every number up to 99; the place in the tuple is the value.
HI_NUMBERS = _words(
    """
    शून्य एक दो तीन चार पाँच छह सात आठ नौ
    दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
    बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस
    तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
    चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास
    पचास इक्यावन बावन तिरेपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
    साठ इकसठ बासठ तिरेसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर
    सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी
    अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी
    नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे
    """
)
_ROUND = (10, 20, 30, 40, 50, 60, 70, 80, 90, 15, 25, 75, 1, 2, 3, 4, 5, 6, 7, 8, 9)


@dataclass(frozen=True)
class NumberWords:
    """How one language says amounts; ``before`` and ``after`` are what may surround one."""

    digits: tuple[str, ...]
    hundred: str
    thousand: str
    lakh: str
    rupees: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    ending: tuple[str, ...]


WORDS = {
    "en": NumberWords(
        digits=EN_DIGITS,
        hundred="hundred",
        thousand="thousand",
        lakh="lakh",
        rupees="rupees",
        before=("send", "i want"),
        after=("please",),
        ending=("ending", "card ending", "the card ending", "ending in", "the last four digits"),
    ),
    "hi": NumberWords(
        digits=HI_NUMBERS[:10],
        hundred="सौ",
        thousand="हज़ार",
        lakh="लाख",
        rupees="रुपये",
        before=("मुझे",),
        after=("भेजो", "चाहिए"),
        ending=("आख़िरी अंक", "आख़िरी चार अंक", "कार्ड के आख़िरी अंक", "आख़िर में"),
    ),
}


def below_hundred(value: int, language: str) -> str:
    """Say ``value`` (0–99) in words of ``language``."""
    if language == "hi":
        return HI_NUMBERS[value]
    if value < 10:
        return EN_DIGITS[value]
    if value < 20:
        return EN_TEENS[value - 10]
    unit = f" {EN_DIGITS[value % 10]}" if value % 10 else ""
    return EN_TENS[value // 10 - 2] + unit


def draw_digits(language: str, rng: random.Random, length: int) -> str:
    """Draw ``length`` digits, each said on its own."""
    return " ".join(rng.choice(WORDS[language].digits) for _ in range(length))


def draw_amount(language: str, rng: random.Random) -> str:
    """Draw a rupee amount up to some lakhs, sometimes within a short request."""
    say = WORDS[language]

    def any_number() -> str:
        value = rng.choice(_ROUND) if rng.random() < 0.35 else rng.randint(1, 99)
        return below_hundred(value, language)

    def digit() -> str:
        return say.digits[rng.randint(1, 9)]

    shapes = (
        lambda: f"{digit()} {say.hundred}",
        lambda: f"{any_number()} {say.thousand}",
        lambda: f"{any_number()} {say.thousand}",
        lambda: f"{any_number()} {say.thousand} {digit()} {say.hundred}",
        lambda: f"{any_number()} {say.thousand} {digit()} {say.hundred}",
        lambda: f"{digit()} {say.thousand} {digit()} {say.hundred} {any_number()}",
        any_number,
        lambda: f"{digit()} {say.lakh}",
        lambda: f"{digit()} {say.lakh} {any_number()} {say.thousand}",
        lambda: f"{digit()} {say.hundred} {any_number()}",
    )
    words = rng.choice(shapes)()
    if language == "en" and rng.random() < 0.1:
        words = words.replace(f" {say.hundred} ", f" {say.hundred} and ")
    if rng.random() < 0.85:
        words += f" {say.rupees}"
    around = rng.random()
    if around < 0.08:
        return f"{rng.choice(say.before)} {words}"
    if around < 0.16:
        return f"{words} {rng.choice(say.after)}"
    return words
