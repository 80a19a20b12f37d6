"""SeamlessM4T v2 through its authors' own package, `seamless_communication`.

Never run here: the package is not on PyPI, pins torch 2.2 and lives in an image of its own
(docker/seamless-original). This is written against its public source, version 1.0 with fairseq2
0.2.1: `inference/translator.py`. Only what needs no package is tested.

It decodes with beam search (5) where `SeamlessTranslator` is greedy, and is there to compare that
with; it takes one target language a batch, and its vocoder one row at a time. In its image:

    python -m agent.speech.seamless.original FOLDER SAID.wav|TEXT SOURCE TARGET [SPOKEN.wav]
"""

import argparse
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from agent.speech.errors import ModelError, SpeechError
from agent.speech.seamless.languages import SEAMLESS_CODES, SPEAKERS
from agent.speech.seamless.said import RATE_HZ, check_said, says_something
from agent.speech.seamless.terms import not_commercial
from agent.speech.translator import Pcm, Translated, TranslationRow

FILES = {
    "checkpoint": "seamlessM4T_v2_large.pt",
    "char_tokenizer": "spm_char_lang38_tc.model",
    "tokenizer": "tokenizer.model",
}
"""Field of the package's asset card to the file in the folder, as published."""
VOCODER = "vocoder_v2.pt"
_NOTHING = np.zeros(0, np.int16)


class OriginalTranslator:
    """Implements `agent.speech.translator.Translator` over the authors' files in `folder`.

    Args:
        folder: `FILES` and `VOCODER`.
        device: `cpu`, `cuda`, `cuda:1`; float16 on CUDA, float32 on a CPU.
        allow_noncommercial: The bank only evaluates, or holds a licence.

    Raises:
        ModelError: the licence forbids the use, the package is not installed, or a file is missing
            or damaged.
    """

    rate_hz: int = RATE_HZ
    hears = reads = frozenset(SEAMLESS_CODES)
    speaks = frozenset(SPEAKERS)

    def __init__(
        self, folder: Path, *, device: str = "cpu", allow_noncommercial: bool = False
    ) -> None:
        if not allow_noncommercial:
            raise not_commercial(folder)
        for name in (*FILES.values(), VOCODER):
            if not (folder / name).is_file():
                raise ModelError(f"{folder / name} is missing: fetch seamless-m4t-v2-large again")
        self.label = f"seamless_communication {folder.name}"
        self._translator, self._device = _load(folder, device)

    def check(self, row: TranslationRow) -> None:
        """Look at a row before it waits for the device.

        Raises:
            SpeechError: a language is not known, or it is too long or no mono int16 sound.
        """
        code_of(row.source)
        code_of(row.target)
        check_said(row.said)

    def translate(self, rows: Sequence[TranslationRow]) -> list[Translated]:
        """Return one result a row, in order; rows of one kind and target share a batch of text.

        Raises:
            SpeechError: as `check`, of any row.
        """
        for row in rows:
            self.check(row)
        groups: dict[tuple[bool, str], list[int]] = {}
        for place, row in enumerate(rows):
            if says_something(row.said):
                group = isinstance(row.said, str), code_of(row.target)
                groups.setdefault(group, []).append(place)
        results = [Translated("", _NOTHING) for _ in rows]
        for (written, target), places in groups.items():
            task = "T2TT" if written else "S2TT"
            texts, _ = self._predict([rows[place] for place in places], task, target)
            for place, text in zip(places, texts, strict=True):
                results[place] = Translated(str(text).strip(), _NOTHING)
        for place, row in enumerate(rows):
            # The vocoder cannot speak an empty text.
            if row.aloud and row.target in self.speaks and results[place].text:
                task = "T2ST" if isinstance(row.said, str) else "S2ST"
                texts, speech = self._predict([row], task, code_of(row.target))
                sound = speech.audio_wavs[0].reshape(-1).float().clamp(-1, 1).cpu().numpy()
                pcm = np.rint(sound * 32767).astype(np.int16)
                results[place] = Translated(str(texts[0]).strip(), pcm)
        return results

    def _predict(self, rows: list[TranslationRow], task: str, target: str) -> Any:
        """Return the texts, and the speech where the task gives some."""
        translator = self._translator
        encode: Callable[[TranslationRow], Any] = self._tokens if task[0] == "T" else self._features
        batch = translator.collate([encode(row) for row in rows])
        if task[0] == "S":
            batch = batch["fbank"]
        return translator.predict(batch, task, target, src_lang=code_of(rows[0].source))

    def _tokens(self, row: TranslationRow) -> Any:
        encoder = self._translator.text_tokenizer.create_encoder(
            task="translation", lang=code_of(row.source), mode="source", device=self._device
        )
        return encoder(row.said)

    def _features(self, row: TranslationRow) -> Any:
        import torch

        assert not isinstance(row.said, str)
        # Full scale is 1: the converter multiplies by 32768 itself.
        sound = torch.from_numpy(row.said.astype(np.float32) / 32768).to(self._device)
        # -1 is what the package itself gives for sound that came from no file.
        decoded = {"waveform": sound[:, None], "sample_rate": RATE_HZ, "format": -1}
        return self._translator.convert_to_fbank(decoded)


def code_of(language: str) -> str:
    """Return what SeamlessM4T calls our `language`.

    Raises:
        SpeechError: it does not know it.
    """
    if language not in SEAMLESS_CODES:
        codes = ", ".join(sorted(SEAMLESS_CODES))
        raise SpeechError(f"SeamlessM4T does not know {language!r}: it knows {codes}")
    return SEAMLESS_CODES[language]


def _load(folder: Path, device: str) -> tuple[Any, Any]:
    """Return the package's `Translator` over the folder's files, and its device."""
    try:
        import torch
        from fairseq2.assets import asset_store
        from seamless_communication.inference import Translator
    except ImportError as error:
        raise ModelError(
            "the package seamless_communication is not installed: it needs torch 2.2 and an image "
            "of its own, docker/seamless-original; or use SeamlessM4T through transformers"
        ) from error
    place = torch.device(device)
    try:
        model = asset_store.retrieve_card("seamlessM4T_v2_large")
        for field, name in FILES.items():
            model.field(field).set((folder / name).resolve().as_uri())
        vocoder = asset_store.retrieve_card("vocoder_v2")
        vocoder.field("checkpoint").set((folder / VOCODER).resolve().as_uri())
        dtype = torch.float16 if place.type == "cuda" else torch.float32
        return Translator(model, vocoder, place, dtype=dtype), place
    # fairseq2's asset, checkpoint and pickle errors have no common family.
    except Exception as error:
        raise ModelError(
            f"{folder} cannot be loaded by seamless_communication: {error}; fetch it again"
        ) from error


def main(arguments: Sequence[str] | None = None) -> None:
    """Translate one WAV file (16 kHz, mono, 16 bit) or text, and print what came of it.

    Raises:
        SpeechError: as `OriginalTranslator`, or the file is of another kind.
    """
    parser = argparse.ArgumentParser(description="SeamlessM4T by its authors' package")
    parser.add_argument("folder", type=Path)
    parser.add_argument("said", help="a text, or a .wav file at 16 kHz, mono, 16 bit")
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("spoken", type=Path, nargs="?", help="where to put the sound")
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--allow-noncommercial", action="store_true")
    asked = parser.parse_args(arguments)
    said = read_wav(Path(asked.said)) if asked.said.endswith(".wav") else asked.said
    translator = OriginalTranslator(
        asked.folder, device=asked.device, allow_noncommercial=asked.allow_noncommercial
    )
    row = TranslationRow(said, asked.source, asked.target, asked.spoken is not None)
    (translated,) = translator.translate([row])
    print(translated.text)
    if asked.spoken is not None:
        with wave.open(str(asked.spoken), "wb") as file:
            file.setparams((1, 2, RATE_HZ, 0, "NONE", ""))
            file.writeframes(translated.pcm.astype("<i2").tobytes())


def read_wav(path: Path) -> Pcm:
    """Return up to half a minute of a WAV file.

    Raises:
        SpeechError: it is no WAV file of 16 kHz, mono, 16 bit.
    """
    try:
        with wave.open(str(path), "rb") as file:
            found = file.getframerate(), file.getnchannels(), 8 * file.getsampwidth()
            pcm = file.readframes(30 * RATE_HZ)
    except (OSError, EOFError, wave.Error) as error:
        raise SpeechError(f"{path} is no WAV file: {error}") from error
    if found != (RATE_HZ, 1, 16):
        rate_hz, channels, bits = found
        raise SpeechError(
            f"{path} has {rate_hz} Hz, {channels} channels, {bits} bit; it must have 16000 Hz, "
            "1 channel, 16 bit"
        )
    return np.frombuffer(pcm, "<i2")


if __name__ == "__main__":
    main()
