"""The bundled demo recogniser: a 2.4 M parameter Whisper for English and Hindi banking phrases.

For demos, tests and plumbing only: it was trained on synthetic voices and no human speech has been
tested. See ``model/README.md``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
from numpy.typing import NDArray

from agent.speech.errors import ModelError
from agent.speech.recogniser.ctc import greedy, log_likelihoods, log_softmax
from agent.speech.recogniser.features import FRAMES_PER_S, RATE_HZ, WINDOW, log_mel
from agent.speech.recogniser.operating import LIMIT, Evidence, OperatingPoint
from agent.speech.recogniser.rows import AsrResult, AsrRow, refused

MODEL_FOLDER = Path(__file__).parent / "model"
LABEL = "BolBank demo recogniser (synthetic voices only)"
_LANGUAGES = ("en", "hi")
# Rows are padded to one of these lengths and batched with rows of the same length alone, so that
# what a row gives does not depend on its neighbours.
_LENGTHS_S = (1.28, 2.56, 3.84, 5.76, 10.0)
_MOST_ROWS = 32
_MOST_TOKENS = 32


class DemoRecogniser:
    """Hears the demo's phrases, digits and amounts in 8 kHz audio; refuses everything else.

    Hints are ignored: its vocabulary is closed as it is.

    Args:
        folder: A model folder; by default the one that comes with the package.
        threads: CPU threads of one decoding.

    Attributes:
        names: The decoder's tokens in order, words first.
        point: The operating point in use.

    Raises:
        ModelError: The folder does not hold such a model.
    """

    rate_hz: int = RATE_HZ
    languages: tuple[str, ...] = _LANGUAGES
    label: str = LABEL

    def __init__(self, folder: Path = MODEL_FOLDER, *, threads: int = 1) -> None:
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
        self._stranger, self._blank = len(self._bias) - 2, len(self._bias) - 1
        token = {name: number for number, name in enumerate(self.names)}
        after = [token["<|transcribe|>"], token["<|notimestamps|>"]]
        self._prompts = {
            language: [token["<|startoftranscript|>"], token[f"<|{language}|>"], *after]
            for language in _LANGUAGES
        }

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        """Return one result a row; rows may differ in call, language and length.

        A row that offers several languages is decoded in each, and the better score wins. What
        goes beyond 10 s is not heard.
        """
        results = [refused(row.languages[0]) for row in rows]
        for place, found in self.evidence(rows):
            known = {language: one for language, one in found.items() if one.tokens}
            if not known:
                continue
            language = max(known, key=lambda name: known[name].score)
            best = known[language]
            judged = self.point.judge(best)
            if not judged.accepted:
                results[place] = refused(language, judged.confidence)
                continue
            words = tuple(self.names[word] for word in best.tokens)
            text = " ".join(words)
            results[place] = AsrResult(text, language, judged.confidence, words, accepted=True)
        return results

    def evidence(self, rows: Sequence[AsrRow]) -> Iterator[tuple[int, dict[str, Evidence]]]:
        """Yield, for every row by its place, the best hypothesis in each of its languages."""
        lengths = [_padded(len(row.pcm)) for row in rows]
        order = sorted(range(len(rows)), key=lengths.__getitem__)
        for length, group in groupby(order, key=lengths.__getitem__):
            places = list(group)
            for at in range(0, len(places), _MOST_ROWS):
                part = places[at : at + _MOST_ROWS]
                audio = np.zeros((len(part), length), np.float32)
                for line, place in zip(audio, part, strict=True):
                    heard = rows[place].pcm[:length]
                    line[: len(heard)] = heard / np.float32(32768)
                asked = [_known(rows[place].languages) for place in part]
                yield from zip(part, self._decode(log_mel(audio), asked), strict=True)

    def _decode(
        self, features: NDArray[np.float32], asked: list[tuple[str, ...]]
    ) -> list[dict[str, Evidence]]:
        """Encode ``[rows, 80, T]`` once and decode every row in each of its languages."""
        encoded = self._model.encode(ctranslate2.StorageView.from_array(features))
        hidden = np.array(encoded)
        pairs = [(row, name) for row, names in enumerate(asked) for name in names]
        if not pairs:
            return [{} for _ in asked]
        sources = [row for row, _ in pairs]
        if sources != list(range(len(asked))):
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
        texts = [
            [tuple(word for word in ids if word < self._stranger) for ids in output.sequences_ids]
            for output in outputs
        ]
        log_probs = log_softmax(hidden @ self._weight.T + self._bias)
        # Beside every hypothesis, two rivals: a stranger's speech, and nothing.
        every = [[*texts_of, (self._stranger,), ()] for texts_of in texts]
        ctc = log_likelihoods(
            log_probs,
            [row for row, some in zip(sources, every, strict=True) for _ in some],
            [text for some in every for text in some],
            self._blank,
        )
        found: list[dict[str, Evidence]] = [{} for _ in asked]
        for (row, name), output, some in zip(pairs, outputs, every, strict=True):
            mine, ctc = ctc[: len(some)], ctc[len(some) :]
            found[row][name] = self._weigh(some, output, mine, log_probs[row])
        return found

    def _weigh(
        self,
        texts: list[tuple[int, ...]],
        output: Any,
        ctc: NDArray[np.float64],
        log_probs: NDArray[np.float32],
    ) -> Evidence:
        """Choose among the decoder's hypotheses of one row with the help of CTC."""
        share = self.point.ctc_weight
        joint: dict[tuple[int, ...], float] = {}
        ratio: dict[tuple[int, ...], float] = {}
        against = float(np.logaddexp(ctc[-2], ctc[-1]))
        for text, score, likelihood in zip(texts, output.scores, ctc, strict=False):
            joint.setdefault(text, (1 - share) * score + share * float(likelihood))
            ratio.setdefault(text, (float(likelihood) - against) / max(1, len(text)))
        # Whether it is refused is for the confidence to say, which knows more than the decoder.
        spoken = [text for text in joint if text]
        ranked = sorted(spoken, key=joint.__getitem__, reverse=True) or [()]
        best = ranked[0]
        reading, peak = greedy(log_probs, self._blank)
        silent = output.no_speech_prob
        return Evidence(
            tokens=best,
            score=joint[best],
            ratio=ratio[best],
            speech=float(np.log((1 - silent + 1e-6) / (silent + 1e-6))),
            margin=joint[best] - joint[ranked[1]] if len(ranked) > 1 else LIMIT,
            over_empty=joint[best] - joint[()] if () in joint else LIMIT,
            agrees=tuple(reading) == best,
            peak=peak,
        )


def _padded(samples: int) -> int:
    """Return the number of samples a row of ``samples`` is padded or cropped to."""
    for seconds in _LENGTHS_S:
        # Whole encoder frames and the rest of the last window.
        length = int(seconds * FRAMES_PER_S) // 2 * 2 * (RATE_HZ // FRAMES_PER_S) + WINDOW
        if samples <= length:
            return length
    return length


def _known(languages: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(language for language in languages if language in _LANGUAGES)
