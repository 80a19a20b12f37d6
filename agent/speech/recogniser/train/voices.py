"""The voices of the training, tuning and test sets, and how many texts each one says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from agent.speech.recogniser.train.strangers import foreign
from agent.speech.recogniser.train.texts import Kind, Split, draw


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Variants of the test set are never heard in training nor when the operating point is chosen.
TEST_VARIANTS = _names("m4 m6 f4 klatt3 Mike edward steph3 grandma iven3 sandro")
TUNE_VARIANTS = _names("m8 f5 Andy linda victor belinda")
TRAIN_VARIANTS = _names(
    """
    m1 m2 m3 m5 m7 f1 f2 f3 klatt klatt2 klatt4 klatt5 Alex Alicia Andrea Annie Denis Diogo Gene
    Henrique Hugo Jacky Lee Marco Mario Michael adam anika antonio aunty benjamin boris caleb david
    ed gustave iven iven2 john kaukovalta max michel miguel norbert pablo paul pedro quincy rob
    robert steph steph2 travis zac announcer grandpa ian marcelo shelby
    """
)
# "en" is British: eSpeak NG names its voices by their files.
_ENGLISH = ("en-us", "en", "en-029", "en-gb-scotland", "en-gb-x-rp", "en-us-nyc")
_FESTIVAL = {
    "nsk-hi": "hindi_NSK_diphone",
    "nsk-te": "telugu_NSK_diphone",
    "nsk-mr": "marathi_NSK_diphone",
    "slt-hts": "cmu_us_slt_arctic_hts",
    "ked": "ked_diphone",
}
_KINDS: tuple[Kind, ...] = ("phrase", "digits", "amount", "stranger")


@dataclass(frozen=True)
class Line:
    """One utterance to render: what is said, by which engine and voice, and how."""

    text: str
    language: str
    kind: Kind
    engine: str
    source: str
    voice: str
    pace: float
    pitch: int


@dataclass(frozen=True)
class Source:
    """A voice, or family of voices, and how many texts it says of each of the four kinds."""

    engine: str
    language: str
    name: str
    counts: tuple[int, int, int, int]


_TRAIN = (
    Source("espeak", "en", "espeak", (3600, 3600, 4600, 2200)),
    Source("flite", "en", "slt", (450, 450, 550, 220)),
    Source("flite", "en", "rms", (450, 450, 550, 220)),
    Source("festival", "en", "slt-hts", (450, 450, 550, 220)),
    Source("festival", "en", "ked", (450, 450, 550, 220)),
    Source("espeak", "hi", "espeak", (4200, 3600, 6000, 2400)),
    Source("festival", "hi", "nsk-hi", (1600, 1400, 2200, 700)),
    Source("festival", "hi", "nsk-te", (700, 700, 1000, 250)),
)
_TUNE = (
    Source("espeak", "en", "espeak", (90, 90, 90, 120)),
    Source("flite", "en", "rms", (40, 40, 40, 60)),
    Source("espeak", "hi", "espeak", (90, 90, 90, 120)),
    Source("festival", "hi", "nsk-hi", (40, 40, 40, 60)),
)
_TEST = (
    Source("espeak", "en", "espeak", (150, 120, 120, 100)),
    Source("flite", "en", "awb", (60, 60, 60, 50)),
    Source("flite", "en", "kal16", (60, 60, 60, 50)),
    Source("espeak", "hi", "espeak", (150, 120, 120, 100)),
    Source("espeak", "hi", "espeak-mr", (60, 60, 60, 50)),
    Source("festival", "hi", "nsk-mr", (60, 60, 60, 50)),
)
_SOURCES: dict[Split, tuple[Source, ...]] = {"train": _TRAIN, "tune": _TUNE, "test": _TEST}
_FOREIGN_COUNT: dict[Split, int] = {"train": 90, "tune": 30, "test": 20}


def lines(split: Split, share: float = 1.0) -> Iterator[Line]:
    """Draw every utterance of ``split``, the same ones each time; ``share`` thins them out."""
    rng = random.Random(split)
    for source in _SOURCES[split]:
        for kind, count in zip(_KINDS, source.counts, strict=True):
            for _ in range(max(1, round(count * share))):
                yield _line(source, kind, split, rng)
    for code, (where, _) in foreign().items():
        if where == split:
            for _ in range(max(1, round(_FOREIGN_COUNT[split] * share))):
                yield _line(Source("espeak", code, "foreign", (0,) * 4), "stranger", split, rng)


def _line(source: Source, kind: Kind, split: Split, rng: random.Random) -> Line:
    text = draw(kind, source.language, rng, split)
    engine = source.engine
    if engine == "espeak":
        # Both copies of eSpeak: what the product speaks with, and the distribution's.
        engine = rng.choice(("espeak-wheel", "espeak-system"))
        voice = _espeak_voice(source, split, rng)
        pace, pitch = float(rng.randint(110, 228)), rng.randint(12, 88)
    elif engine == "flite":
        voice = source.name
        pace, pitch = round(rng.uniform(0.75, 1.35), 2), rng.randint(85, 200)
    else:
        voice = _FESTIVAL[source.name]
        pace, pitch = round(rng.uniform(0.75, 1.45), 2), rng.randint(85, 190)
    return Line(text, source.language, kind, engine, source.name, voice, pace, pitch)


def _espeak_voice(source: Source, split: Split, rng: random.Random) -> str:
    variants = {"train": TRAIN_VARIANTS, "tune": TUNE_VARIANTS, "test": TEST_VARIANTS}[split]
    base = source.language
    if base == "en":
        base = rng.choice(_ENGLISH if split == "train" else _ENGLISH[:3])
    elif source.name == "espeak-mr":
        # Marathi's rules are what is new here; a new variant on top would be two changes at once.
        base, variants = "mr", TRAIN_VARIANTS
    elif base == "hi" and split == "train" and rng.random() < 0.15:
        base = "ne"
    return f"{base}+{rng.choice(variants)}"
