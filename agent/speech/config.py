"""What an administrator chooses of the speech pool, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DEMO = "demo"
"""The recogniser that comes with BolBank."""
ESPEAK = "espeak"
"""The voices that come with BolBank."""
SEAMLESS = "seamless"
"""The voices of the translation model."""


@dataclass(frozen=True)
class SpeechConfig:
    """Everything that `build_pool` needs.

    Attributes:
        models_dir: Where `bolbank models pull` puts models; names below are folders in it.
        cache_dir: Where rendered prompts are kept; None keeps them in memory only.
        recordings_dir: Operators' own recordings of prompts; None where there are none.
        model: The recogniser: `demo`, or the name (or folder) of an installed model.
        device: Where large models run: `cpu`, `cuda`, `cuda:1`.
        compute_type: The recogniser's precision: `auto`, `int8`, `float16`, `bfloat16`,
            `int8_float16`, `float32`.
        window_s: What Whisper looks at, or so many of it as an utterance needs; 30 as trained, less
            is faster.
        partial_ms: How often running speech is looked at where the device has room; 0 is never.
        chunk_ms: Step of a cache-aware streaming recogniser.
        vad_device: Where the voice detector runs.
        smart_turn: Ask the end-of-turn model whether a caller who pauses has finished; without it
            silence alone tells.
        voices: Language code to the engine that speaks it: `espeak`, `seamless` or the name of an
            installed VITS voice; languages left out are eSpeak's.
        translator: Name of an installed translation model; empty is none.
        translator_precision: `float32`, `float16`, `bfloat16`, `int8`, `nf4`.
        allow_noncommercial: The bank holds a licence for non-commercial weights or only evaluates.
        max_streams: Calls the pool takes at once.
    """

    models_dir: Path
    cache_dir: Path | None = None
    recordings_dir: Path | None = None
    model: str = DEMO
    device: str = "cpu"
    compute_type: str = "auto"
    window_s: float = 30.0
    partial_ms: int = 0
    chunk_ms: int = 560
    vad_device: str = "cpu"
    smart_turn: bool = True
    voices: Mapping[str, str] = field(default_factory=dict)
    translator: str = ""
    translator_precision: str = "float32"
    allow_noncommercial: bool = False
    max_streams: int = 200
