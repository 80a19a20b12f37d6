"""What may be believed of a running utterance: LocalAgreement-2.

Speech that goes on is recognised again and again; the words on which two looks in a row agree are
settled and never taken back (Liu et al., Interspeech 2020; Macháček et al., "Turning Whisper into
Real-Time Transcription System", IJCNLP-AACL 2023, `ufal/whisper_streaming`). The last words of a
look, cut off in mid-sound, are the ones that the next look changes.
"""

from collections.abc import Sequence
from itertools import takewhile

from agent.language.normalise import fold

_PUNCTUATION = ".,:;?!…()[]\"'“”‘’।॥،؛؟۔-–—"


class LocalAgreement:
    """The settled words of one utterance, of which a window is looked at.

    Words are compared as they sound: case, punctuation and variants of spelling make no difference.
    """

    def __init__(self) -> None:
        self._settled: list[str] = []
        self._cut = 0
        self._last: list[str] = []
        """Folded words of the last look, after the settled ones."""

    @property
    def settled(self) -> tuple[str, ...]:
        """All words settled so far; only ever longer."""
        return tuple(self._settled)

    @property
    def before(self) -> tuple[str, ...]:
        """The settled words that lie before the window."""
        return tuple(self._settled[: self._cut])

    @property
    def in_window(self) -> tuple[str, ...]:
        """The settled words with which the window begins."""
        return tuple(self._settled[self._cut :])

    def look(self, words: Sequence[str]) -> bool:
        """Take what was recognised in the whole window; return whether that settles a word.

        A look that contradicts what is settled speaks for nothing: the next one stands alone.
        """
        heard = [(word.strip(_PUNCTUATION), fold(word)) for word in words if fold(word)]
        known = [fold(word) for word in self.in_window]
        if [folded for _, folded in heard[: len(known)]] != known:
            self._last = []
            return False
        new = heard[len(known) :]
        agreed = [*takewhile(_same, zip(new, self._last, strict=False))]
        self._settled += [word for (word, _), _ in agreed]
        self._last = [folded for _, folded in new[len(agreed) :]]
        return bool(agreed)

    def cut(self, words: int) -> None:
        """The window begins so many settled words later now."""
        self._cut = min(self._cut + words, len(self._settled))


def _same(pair: tuple[tuple[str, str], str]) -> bool:
    (_, new), last = pair
    return new == last
