"""A speech pool from plain settings."""

from pathlib import Path

from agent.speech.endpoint import EndpointSettings
from agent.speech.errors import ModelError
from agent.speech.local import LocalPool, PoolLimits
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.recogniser.rows import Recogniser
from agent.speech.recogniser.whisper import WhisperRecogniser
from agent.speech.stream import StreamSettings

DEMO = "demo"


def build_pool(
    models_dir: Path,
    model: str = DEMO,
    *,
    cache_dir: Path | None = None,
    vad_device: str = "cpu",
    max_streams: int = 200,
) -> LocalPool:
    """Return a pool (not started) that hears with `model`; blocks while the model loads.

    `model` is `demo`, the recogniser that comes with BolBank, or the folder of a CTranslate2
    Whisper model, absolute or in `models_dir`. Rendered prompts are kept in `cache_dir`. The voice
    detector runs on `vad_device`: `cpu`, `cuda`, `cuda:1`.

    Raises:
        ModelError: there is no such folder, or it does not hold such a model.
    """
    recogniser: Recogniser
    if model == DEMO:
        recogniser, settings = DemoRecogniser(), StreamSettings()
    else:
        folder = models_dir / model
        if not folder.is_dir():
            raise ModelError(
                f"speech model {model!r}: there is no folder {folder}; "
                f"fetch it with `bolbank models pull {model}` or set the model to {DEMO!r}"
            )
        recogniser = WhisperRecogniser(folder)
        settings = StreamSettings(EndpointSettings(max_utterance_ms=29_500))
    return LocalPool(
        recogniser,
        cache_dir=cache_dir,
        limits=PoolLimits(max_streams=max_streams),
        settings=settings,
        vad_device=vad_device,
    )
