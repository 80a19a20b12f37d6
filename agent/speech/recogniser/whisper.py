"""Stock Whisper (for example large-v3-turbo) in CTranslate2 form, from a folder on local disk.

Rows of different calls and languages share one encoder pass; each has a prompt of its own.
"""

from __future__ import annotations

import logging
import math
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

import torch

from agent.language.registry import LANGUAGES
from agent.language.script import share_in_script
from agent.speech.recogniser.mel import FRAMES_PER_S, RATE_HZ, LogMel, as_storage
from agent.speech.recogniser.rows import AsrResult, AsrRow, refused
from agent.speech.recogniser.whisper_folder import open_whisper
from agent.speech.recogniser.whisper_text import WhisperText

LONGEST_S = 30.0
"""What Whisper was trained on, and hears at most."""
_MOST_FRAMES = int(LONGEST_S * FRAMES_PER_S)
_MOST_ROWS = 32
_MOST_TOKENS = 448
"""Places of the decoder, prompt and text together."""
_ENCODED_PER_S = 50

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Belief:
    """When a text is believed; by default the limits of the original Whisper.

    Attributes:
        mean_log_prob: Below this, a token, the text is a guess.
        no_speech: Above this probability nobody spoke.
        compression: A text that zlib shrinks further than this repeats itself.
        in_script: The least share of letters in the language's own script. Callers mix English
            words into every language, and where they are written in Latin letters a word or two of
            the own script must be there all the same.
    """

    mean_log_prob: float = -1.0
    no_speech: float = 0.6
    compression: float = 2.4
    in_script: float = 0.2


@dataclass(frozen=True)
class _Decoded:
    """What the decoder made of a row: all its tokens, and of how many `begins` were."""

    language: str
    tokens: list[int]
    begun: int
    mean_log_prob: float
    no_speech: float


class WhisperRecogniser:
    """Hears 16 kHz audio in any language of a Whisper model.

    Hints, and what was said before a row, become the text that the decoder believes to have gone
    before. A text in the wrong script (Hindi in Latin letters) is decoded again without the letters
    of other scripts, and refused where that gives no text that is believed.

    Args:
        folder: ``model.bin``, ``config.json``, ``vocabulary.json`` and ``tokenizer.json``.
        device: ``cpu``, ``cuda`` or ``cuda:1``.
        compute_type: A CTranslate2 type; ``auto`` takes the fastest that the device supports.
        window_s: Rows are padded to whole windows of this length, 30 s at most. Stock weights are
            made for 30; shorter ones save time in proportion, but measure their accuracy first.
        beam: Hypotheses kept while decoding.
        threads: CPU threads of one decoding; 0 leaves the choice to CTranslate2.
        belief: When a text is believed.
        most_tokens: Longest text of a row.

    Raises:
        ModelError: The folder does not hold such a model, or the device cannot run it.
    """

    def __init__(
        self,
        folder: Path,
        *,
        device: str = "cpu",
        compute_type: str = "auto",
        window_s: float = LONGEST_S,
        beam: int = 5,
        threads: int = 0,
        belief: Belief | None = None,
        most_tokens: int = _MOST_TOKENS // 2,
    ) -> None:
        self.rate_hz: int = RATE_HZ
        self.label: str = f"Whisper {folder.name}"
        self.belief = belief or Belief()
        self._beam = beam
        self._most_tokens = most_tokens
        self._step = min(_MOST_FRAMES, int(window_s * FRAMES_PER_S) // 2 * 2)
        self._model, tokenizer = open_whisper(folder, device, compute_type, threads)
        self._text = WhisperText(tokenizer, multilingual=self._model.is_multilingual)
        self.languages: tuple[str, ...] = self._text.languages
        # A CTranslate2 with CUDA works beside a torch without: then the CPU makes the features.
        on_gpu = device != "cpu" and torch.cuda.is_available()
        self._mel = LogMel(self._model.n_mels, torch.device(device if on_gpu else "cpu"))
        spoken = LANGUAGES.values()
        if lacks := [known.english_name for known in spoken if known.code not in self.languages]:
            log.warning("%s does not know %s; such callers use keys", self.label, ", ".join(lacks))

    def bucket(self, seconds: float, hints: tuple[str, ...], before: str) -> tuple[int, int]:
        """Return window and length of prompt: rows that share them are decoded at once."""
        return self._frames(seconds), len(self._text.before(hints, before))

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        """Return one result a row; of a row's languages the one most like its sound is heard.

        A row that offers no language of the model, or has no sound, is refused.
        """
        results = [refused(row.languages[0]) for row in rows]
        heard = [
            place
            for place, row in enumerate(rows)
            if len(row.pcm) and any(language in self.languages for language in row.languages)
        ]

        def bucket(place: int) -> tuple[int, int]:
            row = rows[place]
            return self.bucket(len(row.pcm) / RATE_HZ, row.hints, row.before)

        for (frames, _), group in groupby(sorted(heard, key=bucket), key=bucket):
            places = list(group)
            for at in range(0, len(places), _MOST_ROWS):
                part = places[at : at + _MOST_ROWS]
                found = self._hear([rows[place] for place in part], frames)
                for place, result in zip(part, found, strict=True):
                    results[place] = result
        return results

    def _hear(self, rows: list[AsrRow], frames: int) -> list[AsrResult]:
        """Return the results of rows of one bucket."""
        features = self._mel([row.pcm for row in rows], frames)
        encoded = self._encode(features)
        languages = self._detect(encoded, rows)
        decoded = self._decode(encoded, rows, languages)
        results = [self._result(one) for one in decoded]
        for language in dict.fromkeys(languages):
            places = [
                place
                for place, result in enumerate(results)
                if result.language == language and self._strange(result)
            ]
            if places:
                again = self._again(features[places], [rows[place] for place in places], language)
                for place, one in zip(places, again, strict=True):
                    decoded[place] = one
                    result = self._result(one)
                    strange = self._strange(result)
                    results[place] = refused(language, result.confidence) if strange else result
        return self._timed(features, rows, decoded, results)

    def _encode(self, features: torch.Tensor) -> Any:
        """Encode; on a GPU `features` must outlive all that is made of what is returned."""
        return self._model.encode(as_storage(features))

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

    def _decode(
        self, encoded: Any, rows: list[AsrRow], languages: list[str], suppress: Sequence[int] = ()
    ) -> list[_Decoded]:
        """Write down every row in its language, without the tokens to `suppress`."""
        prompts, begun = [], []
        for row, language in zip(rows, languages, strict=True):
            begins = self._text.begins(row.begins)[: self._most_tokens * 3 // 4]
            before = self._text.before(row.hints, row.before)
            prompts.append([*before, *self._text.prompt(language), *begins])
            begun.append(len(begins))
        prompt_tokens = len(prompts[0]) - begun[0]
        outputs = self._model.generate(
            encoded,
            prompts,
            beam_size=self._beam,
            # CTranslate2 gives half of this to the text, or what the prompt leaves.
            max_length=max(2 * self._most_tokens, prompt_tokens + self._most_tokens),
            suppress_tokens=[-1, *suppress],
            return_scores=True,
            return_no_speech_prob=True,
        )
        decoded = []
        for language, count, output in zip(languages, begun, outputs, strict=True):
            tokens = output.sequences_ids[0]
            # The score is a mean over all tokens, what the row begins with costs nothing, and the
            # end counts as one more.
            mean = output.scores[0] * len(tokens) / (len(tokens) - count + 1)
            decoded.append(_Decoded(language, tokens, count, mean, output.no_speech_prob))
        return decoded

    def _again(self, features: torch.Tensor, rows: list[AsrRow], language: str) -> list[_Decoded]:
        """Write down rows of one language in its own script alone."""
        foreign = self._text.foreign(language)
        return self._decode(self._encode(features), rows, [language] * len(rows), foreign)

    def _result(self, decoded: _Decoded) -> AsrResult:
        belief, text = self.belief, self._text.text(decoded.tokens)
        confidence = math.exp(min(0.0, decoded.mean_log_prob)) * (1 - decoded.no_speech)
        guessed = (
            decoded.mean_log_prob < belief.mean_log_prob or decoded.no_speech > belief.no_speech
        )
        if not text or guessed or _repetition(text) > belief.compression:
            return refused(decoded.language, confidence if text else 0.0)
        return AsrResult(text, decoded.language, confidence, tuple(text.split()), accepted=True)

    def _strange(self, result: AsrResult) -> bool:
        """Whether a text is in the wrong script; of unknown languages none is."""
        return (
            result.accepted
            and result.language in LANGUAGES
            and share_in_script(result.text, result.language) < self.belief.in_script
        )

    def _timed(
        self,
        features: torch.Tensor,
        rows: list[AsrRow],
        decoded: list[_Decoded],
        results: list[AsrResult],
    ) -> list[AsrResult]:
        """Add where `begins` ends in the rows that want to know, by the decoder's attention."""
        wanted = [
            place
            for place, row in enumerate(rows)
            if row.timed
            and results[place].accepted
            and 0 < decoded[place].begun == len(self._text.begins(row.begins))
        ]
        for language in dict.fromkeys(decoded[place].language for place in wanted):
            places = [place for place in wanted if decoded[place].language == language]
            picked = features[places]
            aligned = self._model.align(
                self._encode(picked),
                self._text.start(language),
                [self._text.spoken(decoded[place].tokens) for place in places],
                [self._sounding(rows[place], picked.shape[2]) for place in places],
            )
            for place, found in zip(places, aligned, strict=True):
                begins_s = _start_s(found.alignments, decoded[place].begun)
                results[place] = replace(results[place], begins_s=begins_s)
        return results

    def _frames(self, seconds: float) -> int:
        """Return the window of a row with so much sound."""
        steps = max(1, math.ceil(seconds * FRAMES_PER_S / self._step))
        return min(_MOST_FRAMES, steps * self._step)

    def _sounding(self, row: AsrRow, frames: int) -> int:
        return max(2, min(frames, len(row.pcm) * FRAMES_PER_S // RATE_HZ))


def _start_s(path: Sequence[tuple[int, int]], wanted: int) -> float | None:
    """Return where the token `wanted`, or the end after the last, begins on an alignment's path."""
    return next((moment / _ENCODED_PER_S for token, moment in path if token == wanted), None)


def _repetition(text: str) -> float:
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw))
