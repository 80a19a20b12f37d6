"""Plays the tuning or the test set to an exported model over a simulated telephone line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent.speech.recogniser.features import RATE_HZ, Audio
from agent.speech.recogniser.group_model import GroupModel
from agent.speech.recogniser.operating import Evidence
from agent.speech.recogniser.rows import AsrRow
from agent.speech.recogniser.train.sounds import coloured_noise, draw_sound, through_codec
from agent.speech.recogniser.train.synthesise import load
from agent.speech.recogniser.train.texts import Split

_SOUNDS = 280
_ASKED = ("phrase", "digits", "english digits", "amount")


@dataclass(frozen=True)
class Trial:
    """One row that was played: what it was, what speaks for the best hypothesis, the right text."""

    kind: str
    language: str
    source: str
    text: str
    tokens: tuple[int, ...]
    evidence: Evidence

    @property
    def right(self) -> bool:
        """Whether the best hypothesis is word for word what was said."""
        return bool(self.tokens) and self.evidence.tokens == self.tokens


def trials(recogniser: GroupModel, folder: Path, split: Split) -> list[Trial]:
    """Play every utterance of ``split``, and sounds; one language, the right one, is offered.

    The tuning set is also played faster and slower, voice and all: its voices are mostly known to
    the model, the test set's are not, and an operating point must not rest on known voices.
    """
    corpus = load(split, folder)
    languages = recogniser.languages
    numbers = {name: number for number, name in enumerate(recogniser.names)}
    rng = np.random.default_rng(5 if split == "tune" else 6)
    rows: list[AsrRow] = []
    said: list[tuple[str, str, str, str]] = []
    for index, line in enumerate(corpus.lines):
        wave = corpus.utterance(index)
        if split == "tune":
            speed = rng.uniform(0.84, 1.19)
            at = np.arange(int(len(wave) / speed)) * speed
            wave = np.interp(at, np.arange(len(wave)), wave).astype(np.float32)
        language = (
            line.language if line.language in languages else languages[index % len(languages)]
        )
        rows.append(AsrRow(_on_the_line(wave, rng), (language,)))
        said.append((line.kind, language, line.source, line.text))
    for index in range(_SOUNDS):
        sound = _sound(index, rng)
        rows.append(AsrRow(_pcm(through_codec(sound, rng)), (languages[index % len(languages)],)))
        said.append(("sound", languages[index % len(languages)], "sound", ""))
    found: list[Trial | None] = [None] * len(rows)
    for place, by_language in recogniser.evidence(rows):
        kind, language, source, text = said[place]
        asked = kind in _ASKED
        tokens = tuple(numbers[word] for word in text.split()) if asked else ()
        found[place] = Trial(kind, language, source, text, tokens, by_language[language])
    return [trial for trial in found if trial is not None]


def _on_the_line(wave: Audio, rng: np.random.Generator) -> NDArray[np.int16]:
    """A call: 10–32 dB of noise, any level, µ-law or A-law, silence around the utterance."""
    around = (int(rng.uniform(0.05, 0.4) * RATE_HZ), int(rng.uniform(0.15, 0.5) * RATE_HZ))
    power = float(np.sqrt(np.mean(wave**2)))
    audio = np.pad(wave, around)
    noise = coloured_noise(len(audio), rng, float(rng.choice([0.0, 1.0])))
    audio = audio + noise * np.float32(power * 10 ** (-rng.uniform(10, 32) / 20))
    audio *= np.float32(10 ** rng.uniform(-1.2, -0.05) / np.abs(audio).max())
    return _pcm(through_codec(audio, rng))


def _sound(index: int, rng: np.random.Generator) -> Audio:
    samples = int(rng.uniform(0.6, 7) * RATE_HZ)
    at = np.arange(samples) / RATE_HZ
    if index % 7 == 0:
        hiss = rng.standard_normal(samples) * 10 ** rng.uniform(-5, -0.8)
        return np.asarray(hiss, np.float32)
    if index % 7 == 1:
        on = at % rng.choice([0.5, 1, 2, 5]) < rng.choice([0.25, 0.5, 1.0])
        tone = np.sin(2 * np.pi * 425 * at) * 10 ** rng.uniform(-1.5, -0.2) * on
        return np.asarray(tone, np.float32)
    return draw_sound(samples, rng)


def _pcm(audio: Audio) -> NDArray[np.int16]:
    return np.asarray(np.clip(audio, -1, 1) * 32767, np.int16)


@dataclass(frozen=True)
class Figure:
    """One line of the model card: ``part`` of ``whole`` trials."""

    name: str
    part: int
    whole: int

    @property
    def share(self) -> float:
        """Return the share, 0 where nothing was tried."""
        return self.part / self.whole if self.whole else 0.0


def figures(recogniser: GroupModel, played: list[Trial]) -> list[Figure]:
    """Return the model card's figures at the recogniser's one operating point."""
    point = recogniser.point

    def accepted(trial: Trial) -> bool:
        return point.judge(trial.evidence).accepted

    def right(trial: Trial) -> bool:
        return trial.right and accepted(trial)

    def count(name: str, among: list[Trial], test: Callable[[Trial], bool]) -> Figure:
        return Figure(name, sum(map(test, among)), len(among))

    out = []
    asked = [trial for trial in played if trial.tokens]
    for new, voices in ((False, "new eSpeak variants"), (True, "new voices")):
        for kind in _ASKED:
            for spoken in (*((each,) for each in recogniser.languages), recogniser.languages):
                among = [
                    trial
                    for trial in asked
                    if trial.kind == kind
                    and trial.language in spoken
                    and (trial.source != "espeak") == new
                ]
                if not among:
                    continue
                name = f"{voices}, {kind}, {'+'.join(spoken)}"
                out.append(count(f"{name}: heard exactly", among, lambda trial: trial.right))
                out.append(count(f"{name}: heard exactly and accepted", among, right))
    for kind, name in (("sound", "sounds"), ("stranger", "strangers' speech")):
        among = [trial for trial in played if trial.kind == kind]
        out.append(count(f"{name}: refused", among, lambda trial: not accepted(trial)))
    wrong = count(
        "asked for, but wrong and accepted",
        asked,
        lambda trial: accepted(trial) and not trial.right,
    )
    return [*out, wrong]
