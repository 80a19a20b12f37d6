"""SeamlessM4T v2 as a translator of mixed rows."""

import hashlib
import itertools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from agent.speech.errors import SpeechError
from agent.speech.seamless.compiling import ROWS, backend_for
from agent.speech.seamless.heard import Heard, join
from agent.speech.seamless.languages import SPEAKERS, known
from agent.speech.seamless.loading import load
from agent.speech.seamless.network import Network
from agent.speech.seamless.pieces import Pieces
from agent.speech.seamless.said import RATE_HZ, check_said, says_something
from agent.speech.seamless.vocoder import Voice
from agent.speech.translator import Pcm, Translated, TranslationRow

_EMPTY = 3
"""Tokens of a text with nothing in it: start, language, end."""
_NOTHING = np.zeros(0, np.int16)


class SeamlessTranslator:
    """Implements `agent.speech.translator.Translator` over a SeamlessM4T v2 checkpoint.

    Speech or text in, text or text and speech out, any mix of languages in a batch. A target
    without a voice gives text only; silence, and sound in which nothing was said, give an empty
    text.

    Args:
        folder: The checkpoint as published: configurations, safetensors, sentencepiece model.
        device: `cpu`, `cuda`, `cuda:1`.
        precision: `float32`, `float16`, `bfloat16`; `int8` and `nf4` (bitsandbytes) leave
            vocoder, head and unit model unquantised. The vocoder is always float32.
        allow_noncommercial: The bank only evaluates, or holds a licence.
        compiled: Compile text decoder and vocoder into CUDA graphs of a few shapes (minutes at the
            first rows); None does so on CUDA.

    Raises:
        ModelError: the folder, licence, device or precision will not do; says which and the mend.
    """

    rate_hz: int = RATE_HZ
    identity: str
    """What a sound depends on beside text and languages, as part of a cached rendering's name."""

    def __init__(
        self,
        folder: Path,
        *,
        device: str = "cpu",
        precision: str = "float32",
        allow_noncommercial: bool = False,
        compiled: bool | None = None,
    ) -> None:
        checkpoint = load(folder, device, precision, allow_noncommercial)
        self._pieces = Pieces(folder)
        maps = checkpoint.maps
        self._tokens = known(maps["text_decoder_lang_to_code_id"])
        # A voice needs a unit model and a vocoder that both know its language.
        voices = known(maps["vocoder_lang_code_to_id"])
        spoken = known(maps["t2u_lang_code_to_id"]).keys() & self._tokens.keys()
        speakers: int = checkpoint.model.config.vocoder_num_spkrs
        self._voices = {
            ours: Voice(place, speaker if (speaker := SPEAKERS.get(ours, 0)) < speakers else 0)
            for ours, place in voices.items()
            if ours in spoken
        }
        self.device = device
        self.label = f"SeamlessM4T {folder.name}"
        self.identity = f"{folder.name}/{_digest(folder)}/{precision}"
        self.hears = self.reads = frozenset(self._tokens)
        self.speaks = frozenset(self._voices)
        self.weights_mb: float = checkpoint.model.get_memory_footprint() / 1e6
        self._end: int = checkpoint.model.generation_config.eos_token_id
        self._network = Network(checkpoint, backend_for(checkpoint.model.device, compiled))
        self._warm = False

    def check(self, row: TranslationRow) -> None:
        """Look at a row before it waits for the device.

        Raises:
            SpeechError: a language is not known, or it is too long or no mono int16 sound.
        """
        unknown = {row.source, row.target} - self.reads
        if unknown:
            raise SpeechError(
                f"{self.label} does not translate {row.source!r} into {row.target!r}: "
                f"it knows {', '.join(sorted(self.reads))}"
            )
        check_said(row.said)

    @torch.no_grad()
    def translate(self, rows: Sequence[TranslationRow]) -> list[Translated]:
        """Return one result a row, in order. The first call runs every shape once beforehand.

        Raises:
            SpeechError: as `check`, of any row.
        """
        for row in rows:
            self.check(row)
        if not self._warm:
            self._warm_up()
            self._warm = True
        results = [Translated(_kept(row) or "", _NOTHING) for row in rows]
        full = [place for place, row in enumerate(rows) if self._needs_the_model(row)]
        most = ROWS[-1]
        for begin in range(0, len(full), most):
            batch = full[begin : begin + most]
            for place, result in zip(batch, self._batch([rows[p] for p in batch]), strict=True):
                results[place] = result
        return results

    def _warm_up(self) -> None:
        """Compile, capture CUDA graphs and fill caches, in the thread that will use them."""
        target = min(self._voices or self._tokens)
        noise = np.random.default_rng(0).normal(0, 500, RATE_HZ).astype(np.int16)
        # A long text is cut into more tokens than ten seconds of sound have steps.
        said: tuple[Pcm | str, ...] = (noise, "12345 " * 50)
        for shape, count in itertools.product(said, ROWS if self._network.compiled else (1,)):
            row = TranslationRow(shape, min(self._tokens), target, aloud=True)
            self._batch([row] * count)
        self._network.warm_up()

    def _needs_the_model(self, row: TranslationRow) -> bool:
        return says_something(row.said) and (_kept(row) is None or self._aloud(row))

    def _aloud(self, row: TranslationRow) -> bool:
        return row.aloud and row.target in self._voices

    def _batch(self, rows: list[TranslationRow]) -> list[Translated]:
        """Translate rows that all say something."""
        order = sorted(range(len(rows)), key=lambda place: isinstance(rows[place].said, str))
        rows = [rows[place] for place in order]
        heard = self._encode(rows)
        tokens = self._write(heard, rows)
        texts = [
            _kept(row) or self._pieces.decode(own) for row, own in zip(rows, tokens, strict=True)
        ]
        sounds = [_NOTHING] * len(rows)
        # The vocoder cannot speak an empty text.
        aloud = [
            at
            for at, row in enumerate(rows)
            if self._aloud(row) and texts[at] and len(tokens[at]) > _EMPTY
        ]
        if aloud:
            voices = [self._voices[rows[at].target] for at in aloud]
            said = self._network.say(heard[aloud], [tokens[at] for at in aloud], voices)
            for at, sound in zip(aloud, said, strict=True):
                sounds[at] = sound
        done = dict(zip(order, map(Translated, texts, sounds), strict=True))
        return [done[place] for place in range(len(rows))]

    def _encode(self, rows: list[TranslationRow]) -> Heard:
        """Return the encoders' states of rows whose sounds come before their texts."""
        sounds = [row.said for row in rows if not isinstance(row.said, str)]
        waves = self._network.upload(sounds) if sounds else None
        # Texts are cut into tokens while the sounds are on their way to the device.
        texts = [
            [self._tokens[row.source], *self._pieces.encode(row.said), self._end]
            for row in rows
            if isinstance(row.said, str)
        ]
        heard = [self._network.hear(*waves)] if waves else []
        if texts:
            heard.append(self._network.read(texts))
        return join(heard)

    def _write(self, heard: Heard, rows: list[TranslationRow]) -> list[list[int]]:
        """Return every row's tokens in its target language.

        A text that stays in its language stays as it is: an amount must not be put otherwise.
        """
        tokens = [
            [self._end, self._tokens[row.target], *self._pieces.encode(_kept(row) or ""), self._end]
            for row in rows
        ]
        others = [at for at, row in enumerate(rows) if _kept(row) is None]
        if others:
            languages = [self._tokens[rows[at].target] for at in others]
            for at, own in zip(others, self._network.write(heard[others], languages), strict=True):
                tokens[at] = own
        return tokens


def _digest(folder: Path) -> str:
    """Return a hash that changes with the files; their gigabytes are not read for it."""
    files = [path for path in sorted(folder.iterdir()) if path.is_file()]
    told = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:32]


def _kept(row: TranslationRow) -> str | None:
    """Return the text that stays as it is, for it stays in its language."""
    return row.said if isinstance(row.said, str) and row.source == row.target else None
