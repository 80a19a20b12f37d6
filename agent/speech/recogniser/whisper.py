"""Stock Whisper (for example large-v3-turbo) in CTranslate2 form, from a folder on local disk.

Rows of different calls and languages share one encoder pass; each has a prompt of its own.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
from faster_whisper.feature_extractor import FeatureExtractor
from numpy.typing import NDArray
from tokenizers import Tokenizer

from agent.speech.errors import ModelError
from agent.speech.recogniser.rows import AsrResult, AsrRow, refused

_RATE_HZ = 16_000
_FRAMES_PER_S = 100
_MOST_ROWS = 16
_MOST_TOKENS = 224
_MOST_HINT_TOKENS = 48
# The limits of the original Whisper: below the mean log-probability a text is a guess, above the
# probability there is no speech in it, above the ratio it repeats itself.
_MEAN_LOG_PROB = -1.0
_NO_SPEECH = 0.6
_COMPRESSION = 2.4
_LANGUAGE = re.compile(r"<\|([a-z]{2,3})\|>")


class WhisperRecogniser:
    """Hears 16 kHz audio in any language of a Whisper model.

    Hints become the text that the decoder believes to have gone before.

    Args:
        folder: ``model.bin``, ``config.json``, ``vocabulary.json`` and ``tokenizer.json``.
        device: ``cpu``, ``cuda`` or ``auto``.
        compute_type: A CTranslate2 type; ``auto`` takes the fastest that the device supports.
        window_s: Length every row is padded or cropped to. Stock weights are made for 30 s; shorter
            windows save time in proportion, but measure their accuracy first.
        beam: Hypotheses kept while decoding.
        threads: CPU threads of one decoding; 0 leaves the choice to CTranslate2.

    Raises:
        ModelError: The folder does not hold such a model, or the device cannot run it.
    """

    def __init__(
        self,
        folder: Path,
        *,
        device: str = "auto",
        compute_type: str = "auto",
        window_s: float = 30.0,
        beam: int = 5,
        threads: int = 0,
    ) -> None:
        self.rate_hz: int = _RATE_HZ
        self.label: str = f"Whisper {folder.name}"
        self._beam = beam
        self._frames = int(window_s * _FRAMES_PER_S) // 2 * 2
        try:
            self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._model: Any = ctranslate2.models.Whisper(
                str(folder), device=device, compute_type=compute_type, intra_threads=threads
            )
        # The tokenizer's errors are plain Exceptions.
        except Exception as error:
            raise ModelError(f"{folder} holds no Whisper model: {error}") from error
        self._extractor = FeatureExtractor(feature_size=self._model.n_mels)
        vocabulary: dict[str, int] = self._tokenizer.get_vocab()
        self._specials = {name: vocabulary[name] for name in vocabulary if name[:2] == "<|"}
        # An English-only model has no language tokens worth asking for.
        self._multilingual: bool = self._model.is_multilingual
        self.languages: tuple[str, ...] = ("en",)
        if self._multilingual:
            codes = [found[1] for name in self._specials if (found := _LANGUAGE.fullmatch(name))]
            self.languages = tuple(sorted(codes))

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        """Return one result a row; of a row's languages the one most like its sound is heard."""
        results = [refused(row.languages[0]) for row in rows]
        # The decoder wants the text that went before to be equally long in all rows of a batch.
        groups: dict[int, list[tuple[int, list[int]]]] = {}
        for place, row in enumerate(rows):
            if any(language in self.languages for language in row.languages):
                before = self._before(row.hints)
                groups.setdefault(len(before), []).append((place, before))
        for group in groups.values():
            for at in range(0, len(group), _MOST_ROWS):
                part = group[at : at + _MOST_ROWS]
                heard = self._hear([rows[place] for place, _ in part], [text for _, text in part])
                for (place, _), result in zip(part, heard, strict=True):
                    results[place] = result
        return results

    def _hear(self, rows: list[AsrRow], before: list[list[int]]) -> list[AsrResult]:
        features = np.stack([self._features(row.pcm) for row in rows])
        encoded = self._model.encode(ctranslate2.StorageView.from_array(features))
        languages = self._detect(encoded, rows)
        prompts = [
            [*text, *self._prompt(language)]
            for text, language in zip(before, languages, strict=True)
        ]
        outputs = self._model.generate(
            encoded,
            prompts,
            beam_size=self._beam,
            max_length=min(2 * _MOST_TOKENS, len(prompts[0]) + _MOST_TOKENS),
            return_scores=True,
            return_no_speech_prob=True,
        )
        return [
            self._result(language, output)
            for language, output in zip(languages, outputs, strict=True)
        ]

    def _features(self, pcm: NDArray[np.int16]) -> NDArray[np.float32]:
        """Return ``[mels, window]`` of one row, padded with silence or cropped."""
        samples = self._frames * _RATE_HZ // _FRAMES_PER_S
        audio = np.zeros(samples, np.float32)
        audio[: len(pcm)] = pcm[:samples] / np.float32(32768)
        # The extractor drops the last frame; one more frame of padding keeps the window whole.
        found = self._extractor(audio, padding=_RATE_HZ // _FRAMES_PER_S)
        return np.ascontiguousarray(found[:, : self._frames], np.float32)

    def _detect(self, encoded: Any, rows: list[AsrRow]) -> list[str]:
        """Choose each row's language among those the row offers."""
        offers = [[name for name in row.languages if name in self.languages] for row in rows]
        if all(len(offer) == 1 for offer in offers):
            return [offer[0] for offer in offers]
        found = self._model.detect_language(encoded)
        chosen = []
        for offer, ranking in zip(offers, found, strict=True):
            share = {token[2:-2]: probability for token, probability in ranking}
            chosen.append(max(offer, key=lambda name: share.get(name, 0.0)))
        return chosen

    def _prompt(self, language: str) -> list[int]:
        names = ["<|startoftranscript|>"]
        if self._multilingual:
            names += [f"<|{language}|>", "<|transcribe|>"]
        return [self._specials[name] for name in (*names, "<|notimestamps|>")]

    def _before(self, hints: tuple[str, ...]) -> list[int]:
        if not hints:
            return []
        text = self._tokenizer.encode(" " + ", ".join(hints), add_special_tokens=False).ids
        return [self._specials["<|startofprev|>"], *text[:_MOST_HINT_TOKENS]]

    def _result(self, language: str, output: Any) -> AsrResult:
        specials = set(self._specials.values())
        ids = [token for token in output.sequences_ids[0] if token not in specials]
        text: str = self._tokenizer.decode(ids).strip()
        # The score is a mean over the text's tokens; the end counts as one more.
        mean = output.scores[0] * len(ids) / (len(ids) + 1)
        confidence = float(np.exp(min(0.0, mean)) * (1 - output.no_speech_prob))
        guessed = mean < _MEAN_LOG_PROB or output.no_speech_prob > _NO_SPEECH
        if not text or guessed or _repeats(text):
            return refused(language, confidence if text else 0.0)
        return AsrResult(text, language, confidence, tuple(text.split()), accepted=True)


def _repeats(text: str) -> bool:
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw)) > _COMPRESSION
