"""Renders the lines of a split with the speech engines and stores them as one corpus."""

from __future__ import annotations

import io
import json
import logging
import math
import shutil
import subprocess
import tempfile
import time
import wave
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.signal import resample_poly

from agent.speech.errors import VoiceError
from agent.speech.espeak import Request, Worker, spelt_for
from agent.speech.recogniser.features import RATE_HZ
from agent.speech.recogniser.groups import Group
from agent.speech.recogniser.train.texts import Split
from agent.speech.recogniser.train.voices import Line, lines

_LOG = logging.getLogger(__name__)
_CHUNK = 40
_LONGEST_S = 8.0
_BLOCK, _DEVANAGARI, _TELUGU = 0x80, 0x0900, 0x0C00
# Letters that only one alphabet has, by what sounds like them in all; nuktas fall away.
_ODD_LETTERS = {
    "ৰ": "র",
    "ৱ": "ব",
    "ৎ": "ত্",
    "ୱ": "ବ",
    "ੰ": "ਂ",
    "ੱ": "",
    "ੲ": "ਇ",
    "ੳ": "ਉ",
    "ൺ": "ണ്",
    "ൻ": "ന്",
    "ർ": "ര്",
    "ൽ": "ല്",
    "ൾ": "ള്",
    "\u093c": "",
    "\u09bc": "",
    "\u0a3c": "",
    "\u0abc": "",
    "\u0b3c": "",
}
_HEADER = 44  # bytes of a WAV file without sound
_PACKAGES = {
    "espeak-ng": "espeak-ng",
    "flite": "flite",
    "festival": "festival festvox-hi-nsk festvox-mr-nsk festvox-te-nsk festvox-kdlpc16k"
    " festvox-us-slt-hts",
}
_FESTIVAL_SAVE = """
(define (save text start end stretch file)
  (set! duffint_params (list (list 'start start) (list 'end end)))
  (Parameter.set 'Duration_Stretch stretch)
  (utt.save.wave (utt.synth (eval (list 'Utterance 'Text text))) file 'riff))
"""


@dataclass(frozen=True)
class Corpus:
    """A split on disk: ``pcm`` holds every utterance end to end, 8 kHz int16 (memory-mapped).

    Utterance ``i`` is ``pcm[bounds[i]:bounds[i + 1]]`` and says ``lines[i].text``.
    """

    pcm: NDArray[np.int16]
    bounds: NDArray[np.int64]
    lines: tuple[Line, ...]

    def utterance(self, index: int) -> NDArray[np.float32]:
        """Return one utterance in [-1, 1)."""
        part = self.pcm[self.bounds[index] : self.bounds[index + 1]]
        return part.astype(np.float32) / np.float32(32768)


def synthesise(group: Group, split: Split, folder: Path, *, share: float, processes: int) -> None:
    """Render ``split`` into ``folder``; does nothing where an earlier run has done it."""
    if (folder / f"{split}.json").exists():
        return
    _check_engines()
    start = time.monotonic()
    alike: dict[tuple[str, str], list[Line]] = {}
    for line in lines(group, split, share):
        key = line.voice if line.engine == "festival" else ""
        alike.setdefault((line.engine, key), []).append(line)
    chunks = [
        some[at : at + _CHUNK] for some in alike.values() for at in range(0, len(some), _CHUNK)
    ]
    done: list[Line] = []
    sizes = [0]
    with (
        ProcessPoolExecutor(processes) as pool,
        (folder / f"{split}.pcm").open("wb") as file,
    ):
        for rendered in pool.map(_render, chunks):
            for line, pcm in rendered:
                file.write(pcm.tobytes())
                done.append(line)
                sizes.append(len(pcm))
    np.save(folder / f"{split}.bounds.npy", np.cumsum(sizes, dtype=np.int64))
    # Written last: its presence says that the split is whole.
    (folder / f"{split}.json").write_text(
        json.dumps([asdict(line) for line in done], ensure_ascii=False), "utf-8"
    )
    hours = sum(sizes) / RATE_HZ / 3600
    took = time.monotonic() - start
    _LOG.info("%s: %d utterances, %.1f h, rendered in %.0f s", split, len(done), hours, took)


def load(split: Split, folder: Path) -> Corpus:
    """Open a split that ``synthesise`` has made."""
    found = json.loads((folder / f"{split}.json").read_text("utf-8"))
    pcm = np.memmap(folder / f"{split}.pcm", dtype=np.int16, mode="r")
    bounds = np.load(folder / f"{split}.bounds.npy")
    return Corpus(pcm, bounds, tuple(Line(**fields) for fields in found))


def _check_engines() -> None:
    for program, packages in _PACKAGES.items():
        if shutil.which(program) is None:
            raise VoiceError(f"{program} is not installed: apt install {packages}")


@cache
def _wheel() -> Worker:
    return Worker()


def _render(chunk: Sequence[Line]) -> list[tuple[Line, NDArray[np.int16]]]:
    renderer = _festival if chunk[0].engine == "festival" else _one_by_one
    out = []
    for line, samples, rate_hz in renderer(chunk):
        pcm = _tidy(samples, rate_hz)
        if pcm is not None:
            out.append((line, pcm))
    if len(out) < 0.8 * len(chunk):
        _LOG.warning("%s rendered %d of %d", chunk[0].voice, len(out), len(chunk))
    return out


def _one_by_one(chunk: Sequence[Line]) -> Iterator[tuple[Line, NDArray[np.int16], int]]:
    for line in chunk:
        if line.engine == "espeak-wheel":
            pace, pitch = int(line.pace), line.pitch
            text = spelt_for(line.voice, line.text)
            request = Request(text, line.voice, RATE_HZ, pace, pitch, volume=100)
            yield line, _wheel().render(request), RATE_HZ
            continue
        with tempfile.NamedTemporaryFile(suffix=".wav") as file:
            _run(_command(line, file.name))
            raw = Path(file.name).read_bytes()
        if len(raw) > _HEADER:
            yield (line, *_read(raw))


def _command(line: Line, out: str) -> list[str]:
    if line.engine == "flite":
        settings = (f"duration_stretch={line.pace}", f"int_f0_target_mean={line.pitch}")
        options = [word for setting in settings for word in ("--setf", setting)]
        return ["flite", "-voice", line.voice, *options, "-t", line.text, "-o", out]
    options = ["-s", str(int(line.pace)), "-p", str(line.pitch), "-w", out]
    return ["espeak-ng", "-v", line.voice, *options, spelt_for(line.voice, line.text)]


def _festival(chunk: Sequence[Line]) -> Iterator[tuple[Line, NDArray[np.int16], int]]:
    voice = chunk[0].voice
    with tempfile.TemporaryDirectory() as name:
        script = [f"(voice_{voice})", _FESTIVAL_SAVE]
        if not voice.endswith("_hts"):
            script.append("(Parameter.set 'Int_Method 'Duff)")
        files = [Path(name, f"{number}.wav") for number in range(len(chunk))]
        for line, file in zip(chunk, files, strict=True):
            text = _in_letters(line.text, _TELUGU if "telugu" in voice else _DEVANAGARI)
            end = round(line.pitch * 0.85)
            script.append(f'(save "{text}" {line.pitch} {end} {line.pace} "{file}")')
        path = Path(name, "lines.scm")
        path.write_text("\n".join(script), "utf-8")
        _run(["festival", "-b", str(path)])
        good = [file.exists() and file.stat().st_size > _HEADER for file in files]
        for line, file, written in zip(chunk, files, good, strict=True):
            if written:
                yield (line, *_read(file.read_bytes()))
    # Festival sometimes dies at a line: the lines after it are still to be said.
    died_at = good.index(False) if False in good else len(chunk)
    if not any(good[died_at:]) and chunk[died_at + 1 :]:
        yield from _festival(chunk[died_at + 1 :])


def _in_letters(text: str, block: int) -> str:
    """Write an Indian language in the letters whose Unicode block begins at ``block``.

    The blocks are laid out alike, so that Hindi's voice can read Gujarati, and Telugu's Kannada.
    """
    if all(ord(letter) // _BLOCK in (0, block // _BLOCK) for letter in text):
        return text
    for letter, plain in _ODD_LETTERS.items():
        text = text.replace(letter, plain)
    return "".join(
        chr(block + ord(letter) % _BLOCK) if ord(letter) > _BLOCK else letter for letter in text
    )


def _run(command: list[str]) -> None:
    # Our own command lines. How it ended does not matter: what it wrote is looked at.
    subprocess.run(command, capture_output=True, check=False)  # noqa: S603


def _read(raw: bytes) -> tuple[NDArray[np.int16], int]:
    with wave.open(io.BytesIO(raw)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), "<i2"), file.getframerate()


def _tidy(samples: NDArray[np.int16], rate_hz: int) -> NDArray[np.int16] | None:
    """Bring a rendering to 8 kHz, trim its silence and level it; None if it is no utterance."""
    if len(samples) < rate_hz // 8:
        return None
    common = math.gcd(rate_hz, RATE_HZ)
    audio = resample_poly(samples.astype(np.float32), RATE_HZ // common, rate_hz // common)
    peak = float(np.abs(audio).max())
    loud = np.nonzero(np.abs(audio) > peak * 0.015)[0]
    if peak < 30 or len(loud) < RATE_HZ // 10:
        return None
    audio = audio[max(0, loud[0] - 160) : loud[-1] + 320]
    if len(audio) > _LONGEST_S * RATE_HZ:
        return None
    return np.asarray(audio * (0.9 * 32767 / np.abs(audio).max()), np.int16)
