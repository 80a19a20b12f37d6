"""The recognisers whose calls are counted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from agent.caller.bench.checkpoints.nemotron import write_nemotron
from agent.caller.bench.checkpoints.whisper import (
    LARGE_V3_TURBO,
    TINY,
    convert_whisper,
    write_whisper,
)
from agent.caller.bench.speech.whisper import TOKENS
from agent.speech.nemotron.model import NemotronModel
from agent.speech.nemotron.transcriber import NemotronTranscriber
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.recogniser.whisper import WhisperRecogniser
from agent.speech.transcriber import Transcriber
from agent.speech.whole import WholeTranscriber

_CHUNK_MS = 160


@dataclass(frozen=True)
class Subject:
    """A recogniser, by what rows call it; `judged` where its words are those that were said."""

    about: Mapping[str, object]
    transcriber: Transcriber
    judged: bool = False


def subjects(scratch: Path, device: str, *, real: bool) -> Iterator[Subject]:
    """Yield the bundled recogniser, which runs on the CPU, and large ones on `device`.

    Whisper's texts are of a fixed length, its rows decoded greedily; windows of 30 s, as it was
    trained, and of 8 s.
    """
    yield Subject(
        {"engine": "demo recogniser", "device": "cpu"},
        WholeTranscriber(DemoRecogniser()),
        judged=True,
    )
    shape, name = (LARGE_V3_TURBO, "large-v3-turbo") if real else (TINY, "tiny")
    checkpoint = write_whisper(scratch / "hf", shape, endless=True)
    folder = convert_whisper(checkpoint, scratch / "whisper")
    precision = "int8" if device == "cpu" else "float16"
    for window_s in (30.0, 8.0):
        whisper = WhisperRecogniser(
            folder,
            device=device,
            compute_type=precision,
            window_s=window_s,
            beam=1,
            most_tokens=TOKENS,
        )
        about = {"engine": f"Whisper {name}, {precision}, {window_s:g} s", "device": device}
        yield Subject(about, WholeTranscriber(whisper, device=device, max_utterance_ms=7_500))
    nemotron = NemotronModel(
        write_nemotron(scratch / "nemotron", real=real), device=device, chunk_ms=_CHUNK_MS
    )
    size = "600M" if real else "tiny"
    about = {"engine": f"Nemotron {size}, chunks of {_CHUNK_MS} ms", "device": device}
    yield Subject(about, NemotronTranscriber(nemotron, max_utterances=4096))
