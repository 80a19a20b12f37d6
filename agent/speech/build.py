"""A speech pool from plain settings."""

from pathlib import Path
from typing import TYPE_CHECKING

from agent.speech.batching.batcher import Bounds
from agent.speech.config import DEMO, ESPEAK, SEAMLESS, SpeechConfig
from agent.speech.errors import ModelError
from agent.speech.espeak import Espeak
from agent.speech.interpreter import Interpreter
from agent.speech.local import LocalPool, PoolLimits
from agent.speech.models.licence import architecture, require_licence
from agent.speech.models.record import read_record
from agent.speech.nemotron.checkpoint import MODEL_TYPE
from agent.speech.nemotron.model import NemotronModel
from agent.speech.nemotron.transcriber import NemotronTranscriber
from agent.speech.recogniser.demo import DemoRecogniser
from agent.speech.recogniser.whisper import LONGEST_S, WhisperRecogniser
from agent.speech.synthesiser import Synthesiser
from agent.speech.transcriber import Transcriber
from agent.speech.turn import TurnJudge, TurnModel, model_file
from agent.speech.voice_chain import VoiceChain
from agent.speech.voices import EspeakVoices
from agent.speech.whole import WholeTranscriber

if TYPE_CHECKING:
    from agent.speech.seamless.translator import SeamlessTranslator

_LONG_WINDOW_S = 12.0
"""From here on a window is a CPU's full work: a batch of 30 s windows costs it 1.6 times as much as
one after the other, one of 8 s windows three quarters (Whisper-tiny's shape, int8, one thread)."""


def build_pool(config: SpeechConfig) -> LocalPool:
    """Return a pool (not started) as `config` asks; blocks while the models load.

    Raises:
        ModelError: there is no such folder, or it does not hold such a model.
    """
    translator = _translator(config)
    interpreter = Interpreter(translator, device=config.device) if translator else None
    seamless = _seamless(interpreter, translator) if interpreter and translator else None
    return LocalPool(
        _transcriber(config),
        _voices(config, seamless),
        cache_dir=config.cache_dir,
        recordings_dir=config.recordings_dir,
        limits=PoolLimits(max_streams=config.max_streams),
        vad_device=config.vad_device,
        interpreter=interpreter,
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


def _translator(config: SpeechConfig) -> "SeamlessTranslator | None":
    if not config.translator:
        return None
    folder = _folder(config, config.translator, "set no translation model")
    # transformers and its torch cost seconds: only who translates waits for them.
    from agent.speech.seamless.translator import SeamlessTranslator

    return SeamlessTranslator(
        folder,
        device=config.device,
        precision=config.translator_precision,
        allow_noncommercial=config.allow_noncommercial,
    )


def _voices(config: SpeechConfig, seamless: Synthesiser | None) -> VoiceChain:
    """Return the chosen voices, each loaded once, before eSpeak NG."""
    espeak = EspeakVoices(Espeak())
    languages_of: dict[str, list[str]] = {}
    for language, name in config.voices.items():
        languages_of.setdefault(name, []).append(language)
    chosen: dict[str, Synthesiser] = {}
    for name, languages in languages_of.items():
        voice = espeak if name == ESPEAK else _voice(config, name, languages, seamless)
        if dumb := sorted(set(languages) - voice.languages):
            raise ModelError(
                f"voice {name!r} does not speak {', '.join(dumb)}: "
                f"it speaks {', '.join(sorted(voice.languages))}"
            )
        if voice is not espeak:
            chosen |= dict.fromkeys(languages, voice)
    return VoiceChain(espeak, chosen)


def _seamless(interpreter: Interpreter, translator: "SeamlessTranslator") -> Synthesiser:
    from agent.speech.seamless.voice import SeamlessVoice

    return SeamlessVoice(interpreter, translator.identity)


def _voice(
    config: SpeechConfig, name: str, languages: list[str], seamless: Synthesiser | None
) -> Synthesiser:
    if name == SEAMLESS:
        if seamless is None:
            raise ModelError(f"voice {SEAMLESS!r} is the translation model's: set one")
        return seamless
    folder = _folder(config, name, f"set the voice to {ESPEAK!r}")
    # As with translation: only who has such a voice waits.
    from agent.speech.vits import VitsVoice

    return VitsVoice(
        folder, languages, device=config.device, allow_noncommercial=config.allow_noncommercial
    )


def _transcriber(config: SpeechConfig) -> Transcriber:
    partial_ms = config.partial_ms or None
    if config.model == DEMO:
        return WholeTranscriber(DemoRecogniser(), partial_ms=partial_ms)
    folder = _folder(config, config.model, f"set the model to {DEMO!r}")
    # Recognisers' public weights are free to use; what was pulled says what it is.
    if read_record(folder) is not None:
        require_licence(folder, config.allow_noncommercial)
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
        # What is kept before and after it must fit too.
        max_utterance_ms=int(LONGEST_S * 1000) - 1_000,
        partial_ms=partial_ms,
        bounds=_bounds(config),
    )


def _bounds(config: SpeechConfig) -> Bounds:
    """Return how many of Whisper's windows are worth a batch."""
    if config.device != "cpu":
        return Bounds()
    return Bounds(max_rows=1 if config.window_s >= _LONG_WINDOW_S else 4, max_spare_rows=1)
