"""Known words found again in what was said, however they are spelled or inflected.

Callers and recognisers spell as they hear: ketna, kitana, balens. And most Indian languages hang
their case endings on the word: கணக்குல, खात्यातून, അക്കൗണ്ടിൽ. Short words must be right to the
letter, for khate (account) is not kate (cut), and "again" is no "agent".
"""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

_SAME = 82.0
"""Least rapidfuzz ratio (0..100) of two spellings of one word."""
_LONG = 6
"""Letters of a word from which its spelling is let err."""
_STEM = 4
"""Letters of the shortest stem: that an ending may follow, or that the vowels may err in."""
_CONSONANTS = 3
"""So many consonants make a word, whatever its vowels: balance, balens."""
_VOWELS = dict.fromkeys(map(ord, "aeiou"))


class Spellings:
    """A set of known words (sounds). Read-only but for a bounded memory of what was looked up."""

    def __init__(self, words: Iterable[str], inflected: bool = True) -> None:
        """Take the known words; of two that fit alike, the earlier is found.

        `inflected` lets longer endings follow shorter stems.
        """
        self._stem_letters, self._ending_letters = (4, 5) if inflected else (5, 2)
        self._known = dict.fromkeys(word for word in words if word)
        self._stems: dict[str, str] = {}
        self._by_consonants: dict[str, list[str]] = {}
        self._by_letter: dict[str, list[str]] = {}
        for word in self._known:
            if len(word) >= self._stem_letters:
                self._stems.setdefault(word, word)
            if len(word) > _STEM:
                self._by_consonants.setdefault(_consonants(word), []).append(word)
            if len(word) >= _LONG:
                self._by_letter.setdefault(word[0], []).append(word)
        for word in self._known:
            stem = word.rstrip("aeiou")
            if self._stem_letters <= len(stem) < len(word):
                self._stems.setdefault(stem, word)
        self._found: dict[str, str | None] = {}

    def find(self, word: str) -> str | None:
        """Return the known word that `word` is, None where it is none of them."""
        if word in self._known:
            return word
        if len(word) < _STEM + 1 or not word.isalpha():
            return None
        if word not in self._found:
            if len(self._found) >= 20_000:
                self._found.clear()
            self._found[word] = self._stem(word) or self._sister(word) or self._likest(word)
        return self._found[word]

    def _stem(self, word: str) -> str | None:
        """Return the longest known word that `word` is with an ending."""
        for length in range(len(word) - 1, self._stem_letters - 1, -1):
            if len(word) - length > min(self._ending_letters, length - 1):
                return None
            if stem := self._stems.get(word[:length]):
                return stem
        return None

    def _sister(self, word: str) -> str | None:
        """Return the known word with the consonants of `word`."""
        consonants = _consonants(word)
        if len(consonants) < _CONSONANTS:
            return None
        alike = self._by_consonants.get(consonants, ())
        near = (known for known in alike if abs(len(known) - len(word)) <= 2)
        return max(near, key=lambda known: fuzz.ratio(known, word), default=None)

    def _likest(self, word: str) -> str | None:
        """Return the long known word spelled most like `word`."""
        if len(word) < _LONG:
            return None
        alike = self._by_letter.get(word[0], ())
        found = process.extractOne(word, alike, scorer=fuzz.ratio, score_cutoff=_SAME)
        return found[0] if found else None


def _consonants(word: str) -> str:
    return word[:1] + word[1:].translate(_VOWELS)
