"""One language group's model: a 2.4 M parameter Whisper for banking phrases, and its CTC head."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import ctranslate2
import numpy as np
from numpy.typing import NDArray

from agent.speech.errors import ModelError
from agent.speech.recogniser.ctc import greedy, log_likelihoods, log_softmax
from agent.speech.recogniser.features import FRAMES_PER_S, RATE_HZ, WINDOW, log_mel, mel_filters
from agent.speech.recogniser.operating import LIMIT, Evidence, OperatingPoint
from agent.speech.recogniser.rows import AsrRow

# Rows are padded to one of these lengths and batched with rows of the same length alone, so that
# what a row gives does not depend on its neighbours.
_LENGTHS_S = (1.28, 2.56, 3.84, 5.76, 10.0)
_MOST_ROWS = 32
_MOST_TOKENS = 32


@dataclass(frozen=True)
class Hearing:
    """What a model makes of one row: the likeliest of its languages, and whether to believe it."""

    language: str
    words: tuple[str, ...]
    confidence: float
    accepted: bool


class GroupModel:
    """Hears phrases, digits and amounts of its languages; everything else is not accepted.

    Args:
        folder: A model folder.
        threads: CPU threads of one decoding.

    Attributes:
        names: The decoder's tokens in order, words first.
        languages: ISO 639-1 codes it knows, in its own order.
        point: The operating point in use.

    Raises:
        ModelError: The folder does not hold such a model.
    """

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self.point = OperatingPoint.load(folder / "operating.json")
        try:
            self.names: list[str] = json.loads((folder / "vocabulary.json").read_text("utf-8"))
            with np.load(folder / "ctc.npz") as head:
                self._weight = head["weight"].astype(np.float32)
                self._bias = head["bias"].astype(np.float32)
            self._model = ctranslate2.models.Whisper(
                str(folder), device="cpu", compute_type="int8", intra_threads=threads
            )
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            raise ModelError(f"{folder} holds no demo recogniser: {error}") from error
        self._filters = [mel_filters(warp) for warp in self.point.warps]
        self._stranger, self._blank = len(self._bias) - 2, len(self._bias) - 1
        token = {name: number for number, name in enumerate(self.names)}
        try:
            start, translate = token["<|startoftranscript|>"], token["<|translate|>"]
            after = [token["<|transcribe|>"], token["<|notimestamps|>"]]
        except KeyError as error:
            raise ModelError(f"{folder} holds no demo recogniser: no token {error}") from error
        # Whisper's order: the languages lie between these two.
        self.languages = tuple(name[2:-2] for name in self.names[start + 1 : translate])
        self._prompts = {
            language: [start, token[f"<|{language}|>"], *after] for language in self.languages
        }

    def hear(self, rows: Sequence[AsrRow]) -> list[Hearing]:
        """Return what each row says; rows may differ in call, language and length.

        A row that offers several languages is decoded in each, and the better score wins. At least
        one of a row's languages must be the model's. What goes beyond 10 s is not heard.
        """
        heard = [Hearing(_known(row.languages, self)[0], (), 0.0, accepted=False) for row in rows]
        for place, found in self.evidence(rows):
            known = {language: one for language, one in found.items() if one.tokens}
            if not known:
                continue
            language = max(known, key=lambda name: known[name].score)
            judged = self.point.judge(known[language])
            words = tuple(self.names[word] for word in known[language].tokens)
            heard[place] = Hearing(language, words, judged.confidence, judged.accepted)
        return heard

    def evidence(self, rows: Sequence[AsrRow]) -> Iterator[tuple[int, dict[str, Evidence]]]:
        """Yield, for every row by its place, the best hypothesis in each of its languages."""
        lengths = [padded(len(row.pcm)) for row in rows]
        order = sorted(range(len(rows)), key=lengths.__getitem__)
        for length, group in groupby(order, key=lengths.__getitem__):
            places = list(group)
            for at in range(0, len(places), _MOST_ROWS):
                part = places[at : at + _MOST_ROWS]
                audio = np.zeros((len(part), length), np.float32)
                for line, place in zip(audio, part, strict=True):
                    heard = rows[place].pcm[:length]
                    line[: len(heard)] = heard / np.float32(32768)
                asked = [_known(rows[place].languages, self) for place in part]
                yield from zip(part, self._decode(audio, asked), strict=True)

    def _decode(
        self, audio: NDArray[np.float32], asked: list[tuple[str, ...]]
    ) -> list[dict[str, Evidence]]:
        """Decode every row of ``[rows, samples]`` in each of its languages."""
        pairs = [(row, name) for row, names in enumerate(asked) for name in names]
        found: list[dict[str, Evidence]] = [{} for _ in asked]
        if not pairs:
            return found
        looks = [self._look(log_mel(audio, filters=filters), pairs) for filters in self._filters]
        log_probs = np.logaddexp.reduce([look.log_probs for look in looks]) - np.log(len(looks))
        heard = [_merge([look.heard[place] for look in looks]) for place in range(len(pairs))]
        # Beside every hypothesis, two rivals: a stranger's speech, and nothing.
        every = [[*one.texts, (self._stranger,), ()] for one in heard]
        ctc = log_likelihoods(
            log_probs,
            [row for (row, _), some in zip(pairs, every, strict=True) for _ in some],
            [text for some in every for text in some],
            self._blank,
        )
        for (row, name), one in zip(pairs, heard, strict=True):
            mine, ctc = np.split(ctc, [len(one.texts) + 2])
            found[row][name] = self._weigh(one, mine, log_probs[row])
        return found

    def _look(self, features: NDArray[np.float32], pairs: list[tuple[int, str]]) -> _Look:
        """Encode ``[rows, 80, T]`` once and decode each pair of a row and a language."""
        encoded = self._model.encode(ctranslate2.StorageView.from_array(features))
        hidden = np.array(encoded)
        sources = [row for row, _ in pairs]
        if sources != list(range(len(features))):
            repeated = np.ascontiguousarray(hidden[sources])
            encoded = ctranslate2.StorageView.from_array(repeated)
        outputs = self._model.generate(
            encoded,
            [self._prompts[name] for _, name in pairs],
            beam_size=self.point.beam,
            num_hypotheses=self.point.beam,
            # Without these three an empty text, which means "refuse", is never returned.
            length_penalty=0,
            suppress_blank=False,
            suppress_tokens=[],
            max_length=_MOST_TOKENS,
            return_scores=True,
            return_no_speech_prob=True,
        )
        heard = []
        for output in outputs:
            texts: dict[tuple[int, ...], float] = {}
            for ids, score in zip(output.sequences_ids, output.scores, strict=True):
                texts.setdefault(tuple(word for word in ids if word < self._stranger), score)
            heard.append(_Heard(texts, output.no_speech_prob))
        return _Look(log_softmax(hidden @ self._weight.T + self._bias), heard)

    def _weigh(
        self, heard: _Heard, ctc: NDArray[np.float64], log_probs: NDArray[np.float32]
    ) -> Evidence:
        """Choose among the decoder's hypotheses of one row with the help of CTC."""
        share = self.point.ctc_weight
        likelihood = {text: float(one) for text, one in zip(heard.texts, ctc, strict=False)}
        joint = {
            text: (1 - share) * score + share * likelihood[text]
            for text, score in heard.texts.items()
        }
        # Whether it is refused is for the operating point to say, which knows more.
        spoken = [text for text in joint if text]
        ranked = sorted(spoken, key=joint.__getitem__, reverse=True) or [()]
        best = ranked[0]
        against = float(np.logaddexp(ctc[-2], ctc[-1]))
        reading, peak = greedy(log_probs, self._blank)
        return Evidence(
            tokens=best,
            score=joint[best],
            ratio=(likelihood[best] - against) / max(1, len(best)),
            speech=float(np.log((1 - heard.silent + 1e-6) / (heard.silent + 1e-6))),
            margin=joint[best] - joint[ranked[1]] if len(ranked) > 1 else LIMIT,
            over_empty=joint[best] - joint[()] if () in joint else LIMIT,
            agrees=tuple(reading) == best,
            peak=peak,
        )


@dataclass(frozen=True)
class _Heard:
    """The decoder's hypotheses of one row with their scores, and its odds of no speech."""

    texts: dict[tuple[int, ...], float]
    silent: float


@dataclass(frozen=True)
class _Look:
    """CTC log-probabilities ``[rows, T, classes]``, and what was decoded for each pair."""

    log_probs: NDArray[np.float32]
    heard: list[_Heard]


def _merge(looks: list[_Heard]) -> _Heard:
    """Average what several looks at one row gave; an unmentioned text scores as their last."""
    texts = dict.fromkeys(text for look in looks for text in look.texts)
    scores = {
        text: sum(look.texts.get(text, min(look.texts.values())) for look in looks) / len(looks)
        for text in texts
    }
    return _Heard(scores, sum(look.silent for look in looks) / len(looks))


def padded(samples: int) -> int:
    """Return the number of samples that a row of ``samples`` is padded or cropped to."""
    for seconds in _LENGTHS_S:
        # Whole encoder frames and the rest of the last window.
        length = int(seconds * FRAMES_PER_S) // 2 * 2 * (RATE_HZ // FRAMES_PER_S) + WINDOW
        if samples <= length:
            return length
    return length


def _known(languages: tuple[str, ...], model: GroupModel) -> tuple[str, ...]:
    return tuple(language for language in languages if language in model.languages)
