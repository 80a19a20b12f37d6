"""Training batches: clean utterances become calls on a telephone line, anew each time."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agent.speech.recogniser.features import RATE_HZ, WINDOW, Audio, log_mel, mel_filters
from agent.speech.recogniser.groups import Group
from agent.speech.recogniser.train.sounds import coloured_noise, draw_sound, through_codec
from agent.speech.recogniser.train.synthesise import Corpus
from agent.speech.recogniser.train.texts import vocabulary
from agent.speech.recogniser.train.voices import Line

IGNORED = -100
_FRAME = 320  # samples of one encoder frame
_LONGEST = int(9.75 * RATE_HZ)
_WARPS = tuple(mel_filters(warp) for warp in np.linspace(0.88, 1.14, 14))
_NOISE_SAMPLES = 400_000
_VIRAMA, _NUKTA = 9, 7  # Unicode's combining classes


@dataclass(frozen=True)
class Batch:
    """Features ``[rows, 80, T]`` and, per row, its words (None: to be refused) and language.

    ``frames`` ``[rows, T / 2]`` says which word each encoder frame lies in, for the flat start.
    """

    features: NDArray[np.float32]
    words: list[list[int] | None]
    languages: list[str]
    spoken: list[bool]
    frames: NDArray[np.int64]


def _copies(line: Line) -> int:
    """Return how often an utterance is in the draw: what is hardest comes more often.

    Amounts are; most of all Malayalam's, which are one long word where others write three; and
    English voices that are not eSpeak's, being so few.
    """
    if line.kind == "amount":
        return 4 if line.language == "ml" else 2
    return 2 if line.language == "en" and line.engine in ("flite", "festival") else 1


class Batches:
    """Draws batches of ``rows`` utterances of about the same length.

    ``shared`` must be seeded alike in every training process, so that all of them draw the same
    lengths and none waits for another's longer batch.
    """

    def __init__(self, group: Group, corpus: Corpus, rows: int, seed: int) -> None:
        numbers = {word: number for number, word in enumerate(vocabulary(group))}
        self._languages = group.languages
        self._corpus, self._rows, self._blank = corpus, rows, len(numbers) + 1
        self._rng = np.random.default_rng(100 + seed)
        self._shared = np.random.default_rng(7)
        copies = [_copies(line) for line in corpus.lines]
        lengths = np.diff(corpus.bounds)
        self._order = np.repeat(np.argsort(lengths), np.array(copies)[np.argsort(lengths)])
        self._words = [
            None if line.kind == "stranger" else [numbers[word] for word in line.text.split()]
            for line in corpus.lines
        ]
        self._cuts = [
            None if line.kind == "stranger" else _word_shares(line.text) for line in corpus.lines
        ]
        self._noises = [
            coloured_noise(_NOISE_SAMPLES, self._rng, slope) for slope in (0.0, 0.7, 1.0, 1.6)
        ]

    def draw(self, gentle: bool) -> Batch:
        """Draw one batch; ``gentle`` keeps noise and speed small, for the flat start."""
        rng, rows, total = self._rng, self._rows, len(self._order)
        centre = int(self._shared.integers(-rows, total - rows))
        lead = int(self._shared.uniform(0.1, 0.9) * RATE_HZ)
        near = np.clip(centre + rng.permutation(rows * 3)[:rows], 0, total - 1)
        picks = self._order[near]
        low, high = (0.93, 1.07) if gentle else (0.84, 1.19)
        waves = [_at_speed(self._corpus.utterance(pick), rng.uniform(low, high)) for pick in picks]
        samples = min(max(len(wave) for wave in waves) + lead + 800, _LONGEST)
        samples -= (samples - WINDOW) % _FRAME
        audio = np.zeros((rows, samples), np.float32)
        frames = np.full((rows, samples // _FRAME + 4), IGNORED, np.int64)
        words: list[list[int] | None] = []
        languages, spoken = [], []
        for row, (pick, wave) in enumerate(zip(picks, waves, strict=True)):
            language = self._corpus.lines[pick].language
            known = language in self._languages
            languages.append(language if known else str(rng.choice(self._languages)))
            kind = rng.random()
            spoken.append(kind >= 0.06)
            if kind < 0.055:
                audio[row] = draw_sound(samples, rng)
                words.append(None)
            elif kind < 0.06:
                audio[row] = rng.standard_normal(samples) * 10 ** rng.uniform(-5, -2)
                words.append(None)
            else:
                label = self._words[pick]
                if rng.random() < 0.012:
                    wave, label = wave[::-1], None
                cuts = self._cuts[pick] if label else None
                self._place(audio[row], frames[row], wave, label, cuts, gentle)
                words.append(label)
            if rng.random() < 0.12:
                _lose_packets(audio[row], rng)
        audio = through_codec(audio, rng)
        filters = np.stack([_WARPS[rng.integers(len(_WARPS))] for _ in range(rows)])
        features = log_mel(audio, filters=filters)
        _mask(features, rng, 0.1 if gentle else 0.6)
        return Batch(features, words, languages, spoken, frames[:, : features.shape[-1] // 2])

    def _place(
        self,
        out: Audio,
        frames: NDArray[np.int64],
        wave: Audio,
        label: list[int] | None,
        cuts: NDArray[np.float64] | None,
        gentle: bool,
    ) -> None:
        """Put an utterance somewhere in its row, through a room and into noise."""
        rng, samples = self._rng, len(out)
        wave = _through_room(wave, rng)
        room = samples - len(wave)
        start = int(rng.integers(0, max(1, min(room, int(0.6 * RATE_HZ)))))
        whole = room >= 0
        wave = wave[: samples - start]
        end = start + len(wave)
        out[start:end] = wave
        frames[: max(0, start // _FRAME - 1)] = self._blank
        frames[end // _FRAME + 2 :] = self._blank
        if label is not None and cuts is not None and whole:
            for place, word in enumerate(label):
                # The middle half of each word: its edges are only guessed from its letters.
                first = start + len(wave) * (cuts[place] * 0.75 + cuts[place + 1] * 0.25)
                last = start + len(wave) * (cuts[place] * 0.25 + cuts[place + 1] * 0.75)
                frames[int(first / _FRAME) : max(1, int(last / _FRAME + 0.999))] = word
        kind = rng.random()
        if kind < 0.85:
            # In half of the rows the noise ends soon after the speech, as in a padded segment.
            open_, close = 0, samples
            if rng.random() < 0.5:
                open_ = max(0, start - int(rng.integers(0, 4000)))
                close = min(samples, end + int(rng.integers(200, 4000)))
            power = float(np.sqrt(np.mean(wave**2) + 1e-9))
            if kind < 0.72:
                at = rng.integers(0, _NOISE_SAMPLES - samples)
                noise = self._noises[rng.integers(4)][at : at + samples]
                ratio_db = rng.uniform(18 if gentle else 5, 32)
            else:
                noise, ratio_db = self._babble(samples), rng.uniform(10, 28)
            out[open_:close] += noise[open_:close] * np.float32(power * 10 ** (-ratio_db / 20))
        out *= np.float32(10 ** rng.uniform(-1.3, -0.02) / np.abs(out).max())

    def _babble(self, samples: int) -> Audio:
        voices = np.zeros(samples, np.float32)
        for pick in self._rng.integers(0, len(self._corpus.lines), 3):
            voices += np.resize(self._corpus.utterance(pick), samples)
        return voices / np.float32(voices.std() + 1e-6)


def _word_shares(text: str) -> NDArray[np.float64]:
    """Return the edges of the words of ``text`` as shares of its time, from their letters."""
    ends = np.cumsum([0.0, *(_weight(word) for word in text.split())])
    return np.asarray(ends / ends[-1])


def _weight(word: str) -> float:
    total = 1.0
    for letter in word:
        joined = unicodedata.combining(letter)
        if joined == _VIRAMA:  # two consonants share a beat
            total -= 0.5
        elif joined != _NUKTA:  # no sound of its own
            total += {"Lo": 1.0, "Ll": 1.0, "Mc": 0.4, "Mn": 0.3}.get(
                unicodedata.category(letter), 0.0
            )
    return total


def _at_speed(wave: Audio, speed: float) -> Audio:
    """Resample: pace, pitch and formants move together, so one voice becomes many."""
    at = np.arange(int(len(wave) / speed)) * speed
    return np.asarray(np.interp(at, np.arange(len(wave)), wave), np.float32)


def _through_room(wave: Audio, rng: np.random.Generator) -> Audio:
    if rng.random() < 0.5:
        tilted = wave.copy()
        tilted[1:] += np.float32(rng.uniform(-0.6, 0.6)) * wave[:-1]
        if rng.random() < 0.3:
            tilted[2:] += np.float32(rng.uniform(-0.5, 0.5)) * wave[:-2]
        wave = tilted
    if rng.random() < 0.2:
        delay = int(rng.uniform(0.01, 0.08) * RATE_HZ)
        echoed = wave.copy()
        echoed[delay:] += np.float32(rng.uniform(0.1, 0.4)) * wave[:-delay]
        wave = echoed
    return wave


def _lose_packets(audio: Audio, rng: np.random.Generator) -> None:
    for _ in range(rng.integers(1, 4)):
        start = rng.integers(0, len(audio) - 500)
        audio[start : start + int(rng.choice([160, 320]))] = 0


def _mask(features: NDArray[np.float32], rng: np.random.Generator, share: float) -> None:
    """SpecAugment in place: hide some bands and some time of some rows."""
    rows, values, count = features.shape
    for row in range(rows):
        if rng.random() < share:
            width = int(rng.integers(1, 7))
            low = int(rng.integers(0, values // 2 - width))
            features[row, low : low + width] = 0
            features[row, low + values // 2 : low + values // 2 + width] = 0
            width = int(rng.integers(1, 5))
            start = int(rng.integers(0, max(1, count - width)))
            features[row, :, start : start + width] = 0
