"""Callers with real voices: eSpeak NG in voices the bot does not use, at telephone rates."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from agent.speech.espeak import Request, Worker
from agent.speech.recogniser.rows import AsrResult, AsrRow, refused

Pcm = NDArray[np.int16]


@pytest.fixture(scope="session")
def say() -> Iterator[Callable[..., Pcm]]:
    """Return what a caller sounds like: `say(text, voice, rate_hz=8000)`."""
    worker = Worker()

    def render(text: str, voice: str = "en-us+f4", rate_hz: int = 8_000) -> Pcm:
        return worker.render(Request(text, voice, rate_hz, wpm=150, pitch=45, volume=60))

    yield render
    worker.stop()


@pytest.fixture(scope="session")
def silence() -> Callable[..., Pcm]:
    """Return an open line: faint noise, `silence(seconds, rate_hz=8000)`."""

    def line(seconds: float, rate_hz: int = 8_000, level: float = 12.0, seed: int = 1) -> Pcm:
        noise = np.random.default_rng(seed).normal(0, level, int(seconds * rate_hz))
        return noise.astype(np.int16)

    return line


class TemplateRecogniser:
    """Tells the phrases it was shown apart, by log-mel shape over time; knows no others."""

    rate_hz = 8_000
    languages = ("en", "hi")
    label = "templates"

    def __init__(self, phrases: dict[str, Pcm]) -> None:
        self._known = {text: self._shape(pcm) for text, pcm in phrases.items()}

    def transcribe(self, rows: Sequence[AsrRow]) -> list[AsrResult]:
        return [self._one(row) for row in rows]

    def _one(self, row: AsrRow) -> AsrResult:
        shape = self._shape(row.pcm)
        scores = {text: float((shape * known).sum()) for text, known in self._known.items()}
        best = max(scores, key=scores.__getitem__)
        language = "en" if best.isascii() else "hi"
        if scores[best] < 0.6 or language not in row.languages:
            return refused(row.languages[0], max(0.0, scores[best]))
        return AsrResult(best, language, scores[best], tuple(best.split()), True)

    def _shape(self, pcm: Pcm) -> NDArray[np.float64]:
        x = pcm.astype(float)
        loud = np.flatnonzero(np.abs(x) > 0.02 * max(1.0, np.abs(x).max()))
        x = x[loud[0] : loud[-1] + 1] if len(loud) else x
        x = np.pad(x, (0, max(0, 256 * 24 - len(x))))
        frames = np.lib.stride_tricks.sliding_window_view(x, 256)[:: len(x) // 24][:24]
        spectrum = np.abs(np.fft.rfft(frames * np.hanning(256)))[:, 4:124].reshape(24, 20, 6).sum(2)
        shape = np.log(spectrum + 50)
        shape -= shape.mean()
        return shape / max(1e-9, float(np.linalg.norm(shape)))


@pytest.fixture(scope="session")
def recogniser(say):
    texts = ["what is my balance", "block my card", "lost", "कार्ड बंद करो", "बैलेंस बताइए"]
    return TemplateRecogniser({t: say(t, "en-us+f4" if t.isascii() else "hi+m4") for t in texts})
