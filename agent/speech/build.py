"""A speech pool from plain settings."""

from pathlib import Path

from agent.speech.config import DEMO, SpeechConfig
from agent.speech.errors import ModelError
from agent.speech.interpreter import Interpreter
from agent.speech.local import LocalPool, PoolLimits
from agent.speech.models.licence import architecture
from agent.speech.nemotron.checkpoint import MODEL_TYPE
from agent.speech.nemotron.model import NemotronModel
from agent.speech.nemotron.transcriber import NemotronTranscriber
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.recogniser.whisper import WhisperRecogniser
from agent.speech.transcriber import Transcriber
from agent.speech.turn import TurnJudge, TurnModel, model_file
from agent.speech.whole import WholeTranscriber


def build_pool(config: SpeechConfig) -> LocalPool:
    """Return a pool (not started) as `config` asks; blocks while the models load.

    Raises:
        ModelError: there is no such folder, or it does not hold such a model.
    """
    return LocalPool(
        _transcriber(config),
        cache_dir=config.cache_dir,
        recordings_dir=config.recordings_dir,
        limits=PoolLimits(max_streams=config.max_streams),
        vad_device=config.vad_device,
        interpreter=_interpreter(config),
        judge=TurnJudge(TurnModel(model_file())) if config.smart_turn else None,
    )


def _folder(config: SpeechConfig, name: str, otherwise: str) -> Path:
    """Return where the model `name` lies."""
    folder = config.models_dir / name
    if not folder.is_dir():
        raise ModelError(
            f"speech model {name!r}: there is no folder {folder}; "
            f"fetch it with `bolbank models pull {name}` or {otherwise}"
        )
    return folder


def _interpreter(config: SpeechConfig) -> Interpreter | None:
    if not config.translator:
        return None
    folder = _folder(config, config.translator, "set no translation model")
    # transformers and its torch cost seconds: only who translates waits for them.
    from agent.speech.seamless.translator import SeamlessTranslator

    translator = SeamlessTranslator(
        folder,
        device=config.device,
        precision=config.translator_precision,
        allow_noncommercial=config.allow_noncommercial,
    )
    return Interpreter(translator, device=config.device)


def _transcriber(config: SpeechConfig) -> Transcriber:
    partial_ms = config.partial_ms or None
    if config.model == DEMO:
        return WholeTranscriber(DemoRecogniser(), partial_ms=partial_ms)
    folder = _folder(config, config.model, f"set the model to {DEMO!r}")
    if architecture(folder) == MODEL_TYPE:
        model = NemotronModel(
            folder,
            device=config.device,
            compute_type=config.compute_type,
            chunk_ms=config.chunk_ms,
        )
        return NemotronTranscriber(model)
    recogniser = WhisperRecogniser(
        folder,
        device=config.device,
        compute_type=config.compute_type,
        window_s=config.window_s,
    )
    return WholeTranscriber(
        recogniser,
        device=config.device,
        max_utterance_ms=int(config.window_s * 1000) - 500,
        partial_ms=partial_ms,
    )
