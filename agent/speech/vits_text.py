"""A text as a VITS voice reads it: letters that it knows, numbers in words.

These voices read letters only. Their tokenizer drops whatever else is there without a word: a
balance in digits would not be heard. Here numbers become words first, and a text with a letter that
the voice has never seen is refused, so that another engine can say it.
"""

import importlib.util
import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from agent.language.errors import LanguageError
from agent.language.spoken import say_decimal, say_digits, say_number
from agent.speech.errors import ModelError, VoiceError

MAX_LETTERS = 1_500
"""Letters of one text: the attention's memory grows with their square."""
_NUMBER = re.compile(r"\d+(?:,\d+)*(?:\.\d+)?")
_MOST_DIGITS = 12
# Marks that are sounded; other punctuation is a pause at most, and may be dropped.
_SOUNDED_MARKS = "%*#&@+"


class VitsText:
    """The tokenizer of the voice in `folder`."""

    def __init__(self, folder: Path) -> None:
        """Load the tokenizer.

        Raises:
            ModelError: transformers is not installed, the folder has no tokenizer, or one that
                needs a program which is not there.
        """
        try:
            from transformers import VitsTokenizer
        except ImportError as error:
            raise ModelError(
                "a VITS voice needs transformers: pip install 'bolbank[models]'"
            ) from error
        try:
            self._tokenizer: Any = VitsTokenizer.from_pretrained(folder, local_files_only=True)
            self._letters = frozenset(self._tokenizer.encoder)
        except Exception as error:
            # Files, JSON and the tokenizer's own arguments each raise their own family.
            raise ModelError(f"{folder} has no VITS tokenizer: {error}") from error
        if self._tokenizer.phonemize:
            raise ModelError(
                f"{folder} reads phonemes, which BolBank does not make; install a voice that reads "
                "letters, such as those of MMS-TTS"
            )
        if self._tokenizer.is_uroman and importlib.util.find_spec("uroman") is None:
            raise ModelError(
                f"{folder} reads Latin letters only: it needs `pip install uroman`, or choose a "
                "voice that reads the language's own script"
            )

    @property
    def most(self) -> int:
        """The largest token id and one."""
        return int(max(self._tokenizer.encoder.values(), default=0)) + 1

    def ids(self, text: str, language: str) -> Sequence[int]:
        """Return the token ids of `text`; none where nothing of it is sounded.

        Raises:
            VoiceError: the text is too long, or has what the voice cannot read. No words are told.
        """
        written = unicodedata.normalize("NFC", in_words(text, language)).lower()
        if len(written) > MAX_LETTERS:
            raise VoiceError(f"a text of {len(written)} letters is too long: it may have 1500")
        if self._tokenizer.is_uroman:
            written = _romanised(written)
        for char in written:
            if char not in self._letters and _is_sounded(char):
                raise VoiceError(f"the voice cannot read U+{ord(char):04X}")
        kept = " ".join("".join(c if c in self._letters else " " for c in written).split())
        if not any(map(_is_sounded, kept)):
            return ()
        ids: list[int] = self._tokenizer(kept, normalize=False)["input_ids"]
        return ids


def in_words(text: str, language: str) -> str:
    """Return `text` with its numbers in the words of `language`.

    Raises:
        VoiceError: there are digits and no words for them.
    """

    def said(found: re.Match[str]) -> str:
        number = found[0].replace(",", "")
        whole = number.partition(".")[0]
        leading_zero = len(whole) > 1 and not int(whole[0])
        if leading_zero or len(whole) > _MOST_DIGITS:
            return f" {say_digits(number, language)} "
        if "." in number:
            return f" {say_decimal(Decimal(number), language)} "
        return f" {say_number(int(number), language)} "

    try:
        return _NUMBER.sub(said, text)
    except LanguageError as error:
        raise VoiceError(f"numbers cannot be said in {language!r}") from error


def _is_sounded(char: str) -> bool:
    return unicodedata.category(char)[0] in "LMNS" or char in _SOUNDED_MARKS


_uroman: Any = None


def _romanised(text: str) -> str:
    """Return `text` in Latin letters; the tables of uroman take seconds to load, so once."""
    global _uroman
    if _uroman is None:
        import uroman

        _uroman = uroman.Uroman()
    return str(_uroman.romanize_string(text)).lower()
