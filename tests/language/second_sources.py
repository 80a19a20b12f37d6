"""Who else knows how numbers are said: eSpeak NG, by its phonemes, and indic-numtowords.

Neither is right everywhere, so a word counts as confirmed where either agrees with it.
"""

import ctypes
import re
from functools import cache
from typing import Any

import espeakng_loader
from indic_numtowords import num2words
from rapidfuzz import fuzz

from agent.language.normalise import fold
from agent.language.sound import sound

_AUDIO_OUTPUT_SYNCHRONOUS = 2
_UTF8, _IPA = 1, 2
_MARKS = re.compile(r"\([a-z-]+\)|[^a-zæɐɑɒɔəɛɜɪʊʌʉɨᵻɖʈɳɭɻɽɾɹɲŋʃʂʒθχʋɟʰ]")
_ALIKE = str.maketrans(
    "ɖɳɲŋɭɾɹɻɽʂʃχʋwɟzʒɔəʌɐæɛɪᵻʊʉɨ",
    "dnnnlrrrrsssvvjjjaaaaeeiiuuu",
)
"""Phonemes that the two ways of one number differ in; a retroflex t stays apart (7 and 60)."""
_VOICELESS = str.maketrans("bdg", "ptk")
_VOWELS = str.maketrans("", "", "aeiou")


class Espeak:
    """eSpeak's letters-to-sound, in this process; `voice` by our language code."""

    def __init__(self) -> None:
        self._lib: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
        assert self._lib.espeak_Initialize(_AUDIO_OUTPUT_SYNCHRONOUS, 0, data, 1 << 15) > 0
        self._lib.espeak_TextToPhonemes.restype = ctypes.c_char_p

    def phonemes(self, text: str, language: str) -> str:
        """Return how `text` sounds, with what speakers hardly tell apart made one."""
        voice = {"en": "en-us"}.get(language, language)
        assert self._lib.espeak_SetVoiceByName(voice.encode()) == 0
        left = ctypes.c_char_p(text.encode())
        heard = ""
        while left.value is not None:
            heard += (
                self._lib.espeak_TextToPhonemes(ctypes.byref(left), _UTF8, _IPA) or b""
            ).decode()
        plain = _MARKS.sub("", heard).translate(_ALIKE).replace("tʃ", "c")
        if language in ("ta", "ml"):
            plain = plain.translate(_VOICELESS).replace("v", "p")
        return re.sub(r"(.)\1+", r"\1", plain)


@cache
def espeak() -> Espeak:
    return Espeak()


def nearest_to(words: str, numbers: tuple[int, ...], language: str) -> int:
    """Return which of `numbers` eSpeak says most like it says `words`."""
    heard = espeak().phonemes(words, language)
    return max(numbers, key=lambda n: _like(heard, _said_by_espeak(n, language)))


@cache
def _said_by_espeak(n: int, language: str) -> str:
    return espeak().phonemes(str(n), language)


def _like(one: str, another: str) -> float:
    consonants = fuzz.ratio(one.translate(_VOWELS), another.translate(_VOWELS))
    return 2 * consonants + fuzz.ratio(one, another)


def library_agrees(words: str, n: int, language: str) -> bool:
    """Return whether indic-numtowords says `n` with the sounds of `words`."""
    theirs = num2words(n, lang=language)
    ours = sound(fold(words), language).replace(" ", "")
    return sound(fold(theirs), language).replace(" ", "") == ours
