"""The voices of the training, tuning and test sets, and how many texts each one says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from agent.speech.recogniser.groups import GROUPS, Group
from agent.speech.recogniser.train.strangers import (
    draw_foreign,
    draw_neighbour,
    foreign,
    neighbours,
)
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
_KINDS: tuple[Kind, ...] = ("phrase", "digits", "amount", "stranger", "english digits")
_ENGLISH_ACCENT_SHARE = 0.5
_NEPALI_SHARE = 0.15


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
    """A voice, or family of voices, and how many texts it says of each kind, in ``_KINDS``' order.

    One that has no rules for English says no digits in English.
    """

    engine: str
    language: str
    name: str
    counts: tuple[int, ...]


_NORTH: dict[Split, tuple[Source, ...]] = {
    "train": (
        Source("espeak", "en", "espeak", (3600, 3600, 4600, 2200)),
        Source("flite", "en", "slt", (450, 450, 550, 220)),
        Source("flite", "en", "rms", (450, 450, 550, 220)),
        Source("festival", "en", "slt-hts", (450, 450, 550, 220)),
        Source("festival", "en", "ked", (450, 450, 550, 220)),
        Source("espeak", "hi", "espeak", (4200, 3600, 6000, 2400)),
        Source("festival", "hi", "nsk-hi", (1600, 1400, 2200, 700)),
        Source("festival", "hi", "nsk-te", (700, 700, 1000, 250)),
    ),
    "tune": (
        Source("espeak", "en", "espeak", (90, 90, 90, 120)),
        Source("flite", "en", "rms", (40, 40, 40, 60)),
        Source("espeak", "hi", "espeak", (90, 90, 90, 120)),
        Source("festival", "hi", "nsk-hi", (40, 40, 40, 60)),
    ),
    "test": (
        Source("espeak", "en", "espeak", (150, 120, 120, 100)),
        Source("flite", "en", "awb", (60, 60, 60, 50)),
        Source("flite", "en", "kal16", (60, 60, 60, 50)),
        Source("espeak", "hi", "espeak", (150, 120, 120, 100)),
        Source("espeak", "hi", "espeak-mr", (60, 60, 60, 50)),
        Source("festival", "hi", "nsk-mr", (60, 60, 60, 50)),
    ),
}
# Every other language is eSpeak's, and Festival's where it has one. What Festival has for a related
# language reads the same letters in the other alphabet, as one more voice to learn from.
_ESPEAK_COUNTS: dict[Split, tuple[int, ...]] = {
    "train": (1400, 900, 1500, 700, 300),
    "tune": (90, 70, 90, 80, 20),
    "test": (120, 80, 100, 60, 40),
}
_FESTIVAL_COUNTS: dict[Split, tuple[int, ...]] = {
    "train": (200, 150, 200, 60),
    "tune": (),
    "test": (60, 50, 50, 20),
}
_FESTIVAL_VOICES: dict[Split, dict[str, str]] = {
    "train": dict.fromkeys(("bn", "as", "or", "mr", "gu", "pa"), "nsk-hi")
    | dict.fromkeys(("te", "kn", "ml"), "nsk-te"),
    "tune": {},
    "test": {"mr": "nsk-mr"},
}
_FOREIGN_COUNT: dict[Split, int] = {"train": 90, "tune": 30, "test": 20}
_NEIGHBOUR_COUNT: dict[Split, int] = {"train": 300, "tune": 50, "test": 50}


def sources(group: Group, split: Split) -> tuple[Source, ...]:
    """Return the voices of ``split`` for ``group``."""
    if group is GROUPS["north"]:
        return _NORTH[split]
    voices = _FESTIVAL_VOICES[split]
    return (
        *(Source("espeak", each, "espeak", _ESPEAK_COUNTS[split]) for each in group.languages),
        *(
            Source("festival", each, voices[each], _FESTIVAL_COUNTS[split])
            for each in group.languages
            if each in voices
        ),
    )


def lines(group: Group, split: Split, share: float = 1.0) -> Iterator[Line]:
    """Draw every utterance of ``split``, the same ones each time; ``share`` thins them out."""
    rng = random.Random(f"{group.name} {split}")
    for source in sources(group, split):
        for kind, count in zip(_KINDS, source.counts, strict=False):
            for _ in range(max(1, round(count * share))):
                text = draw(kind, source.language, rng, split)
                yield _line(source, kind, text, split, rng)
    strange = [(code, draw_foreign, _FOREIGN_COUNT) for code in foreign(group, split)]
    strange += [(code, draw_neighbour, _NEIGHBOUR_COUNT) for code in neighbours(group)]
    for code, draw_one, counts in strange:
        source = Source("espeak", code, "foreign", ())
        for _ in range(max(1, round(counts[split] * share))):
            yield _line(source, "stranger", draw_one(code, rng), split, rng)


def _line(source: Source, kind: Kind, text: str, split: Split, rng: random.Random) -> Line:
    engine = source.engine
    if engine == "espeak":
        # Both copies of eSpeak: what the product speaks with, and the distribution's.
        engine = rng.choice(("espeak-wheel", "espeak-system"))
        english = kind == "english digits" and rng.random() < _ENGLISH_ACCENT_SHARE
        voice = _espeak_voice("en" if english else source.language, source.name, split, rng)
        pace, pitch = float(rng.randint(110, 228)), rng.randint(12, 88)
    elif engine == "flite":
        voice = source.name
        pace, pitch = round(rng.uniform(0.75, 1.35), 2), rng.randint(85, 200)
    else:
        voice = _FESTIVAL[source.name]
        pace, pitch = round(rng.uniform(0.75, 1.45), 2), rng.randint(85, 190)
    return Line(text, source.language, kind, engine, source.name, voice, pace, pitch)


def _espeak_voice(base: str, name: str, split: Split, rng: random.Random) -> str:
    variants = {"train": TRAIN_VARIANTS, "tune": TUNE_VARIANTS, "test": TEST_VARIANTS}[split]
    if base == "en":
        base = rng.choice(_ENGLISH if split == "train" else _ENGLISH[:3])
    elif name == "espeak-mr":
        # Marathi's rules are what is new here; a new variant on top would be two changes at once.
        base, variants = "mr", TRAIN_VARIANTS
    elif base == "hi" and split == "train" and rng.random() < _NEPALI_SHARE:
        base = "ne"
    return f"{base}+{rng.choice(variants)}"
