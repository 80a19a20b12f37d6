"""The models that BolBank knows by name: what each is for, its licence, its files, its size.

Repositories, licences and sizes are those of the models' public cards. A SHA-256 is given only
where one was read on a public page of that very file, the repository's own or, where marked so,
that of an exact copy. All others are not known until a pull records them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from agent.speech.models.terms import BSD_2, CC_BY_NC, MIT, OPEN_MDW, STABILITY, Licence

Kind = Literal[
    "whisper",
    "streaming",
    "translation",
    "translation 1",
    "voice",
    "music",
    "tags",
    "voice detector",
    "turn",
]

ANY_MODEL = ("*.json", "*.txt", "*.model", "*.safetensors", "*.bin", "*.npz")
"""Files of a model that is not in the catalogue."""
_WHISPER_FILES = ("config.json", "model.bin", "tokenizer.json", "vocabulary.*", "preprocessor*")
_TRANSFORMERS_FILES = ("config.json", "*.json", "*.safetensors", "*.model", "*.txt")
_HEARD_BY_WHISPER = ("en", "hi", "bn", "as", "ta", "te", "kn", "ml", "mr", "gu", "pa", "ur", "ne")
_SEAMLESS = (*_HEARD_BY_WHISPER, "or", "mai", "sd", "mni")
_MMS_VOICES = {
    "en": "eng",
    "hi": "hin",
    "bn": "ben",
    "as": "asm",
    "or": "ory",
    "ta": "tam",
    "te": "tel",
    "kn": "kan",
    "ml": "mal",
    "mr": "mar",
    "gu": "guj",
    "pa": "pan",
    "ur": "urd-script_arabic",
    "mai": "mai",
}

_MMS_SHA256 = {
    "hin": "675b45f0c34c5f7f8c78baf0403a6afb16a3e5fac0c2740601dad877d1f5cb0c",
    "mal": "a97a1e677ec67e05124b799dadd66630181fe9c29beb4e590454689ff8f698c5",
    "tam": "29357e85c7f86f7725b6ff7bab78d1963899c16c2874da1db3a7d6b90f36b050",
}


@dataclass(frozen=True)
class Model:
    """A model by the name of its folder.

    Attributes:
        size_mb: Its files on disk, about.
        repo: Its public repository; empty where it comes with a package.
        files: The files that are fetched, as names or patterns; a plain name must be there.
            Repositories hold other formats of the same weights beside them.
        languages: ISO 639 codes of India's languages that it is for; empty where that is no
            question.
        sha256: Of its files as publicly known, by path.
        package: Distribution and file that it comes with, where it comes with one.
        gated: The repository wants its conditions accepted first.
    """

    name: str
    kind: Kind
    use: str
    licence: Licence
    size_mb: int
    repo: str = ""
    files: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sha256: Mapping[str, str] = field(default_factory=dict)
    package: tuple[str, str] | None = None
    gated: bool = False


def _voice(language: str, code: str) -> Model:
    return Model(
        f"mms-tts-{code}",
        "voice",
        "MMS-TTS, a VITS voice; evaluation only",
        CC_BY_NC,
        145,
        f"facebook/mms-tts-{code}",
        ("config.json", "model.safetensors", "vocab.json", "*.json"),
        (language,),
        {"model.safetensors": _MMS_SHA256[code]} if code in _MMS_SHA256 else {},
    )


_MODELS = (
    Model(
        "large-v3-turbo",
        "whisper",
        "service: a GPU, or one call at a time on a CPU",
        MIT,
        1620,
        "mobiuslabsgmbh/faster-whisper-large-v3-turbo",
        _WHISPER_FILES,
        _HEARD_BY_WHISPER,
        # From two exact copies of the repository.
        {"model.bin": "e76620f83d5f5b69efd3d87e3dc180c1bd21df9fbebacfd4335e5e1efcc018da"},
    ),
    Model(
        "distil-large-v3",
        "whisper",
        "English only, twice as fast as turbo's elder",
        MIT,
        1510,
        "Systran/faster-distil-whisper-large-v3",
        _WHISPER_FILES,
        ("en",),
        # From an exact copy of the repository.
        {"model.bin": "b79368e19b6623813609431a6e5ee309a71506701ebc49fd7820e692dec7c5f5"},
    ),
    Model(
        "small",
        "whisper",
        "a trial on a CPU",
        MIT,
        484,
        "Systran/faster-whisper-small",
        _WHISPER_FILES,
        _HEARD_BY_WHISPER,
        # From an exact copy of the repository.
        {"model.bin": "3e305921506d8872816023e4c273e75d2419fb89b24da97b4fe7bce14170d671"},
    ),
    Model(
        "nemotron-3.5-asr",
        "streaming",
        "many calls on a GPU, words while they are said",
        OPEN_MDW,
        2500,
        "nvidia/nemotron-3.5-asr-streaming-0.6b",
        _TRANSFORMERS_FILES,
        ("en", "hi"),
    ),
    Model(
        "seamless-m4t-v2-large",
        "translation",
        "speech and text into other languages; evaluation only",
        CC_BY_NC,
        9260,
        "facebook/seamless-m4t-v2-large",
        _TRANSFORMERS_FILES,
        _SEAMLESS,
        {
            # The first from an exact copy, the second from the repository itself.
            "model-00001-of-00002.safetensors": (
                "85cab984fbc111f8713827c440499453b9e66f262862866eeed8725c302ba2ac"
            ),
            "model-00002-of-00002.safetensors": (
                "9536dc05892a6ca8410bcfea763dde422e2430c3cc1f3acd26c55182c8989017"
            ),
        },
    ),
    Model(
        "seamless-m4t-medium",
        "translation 1",
        "version 1 (no version 2 is medium), which the translator does not load",
        CC_BY_NC,
        4850,
        "facebook/hf-seamless-m4t-medium",
        ("config.json", "*.json", "pytorch_model.bin", "*.model"),
        _SEAMLESS,
    ),
    *(_voice(language, code) for language, code in _MMS_VOICES.items()),
    Model(
        "stable-audio-open-1.0",
        "music",
        "renders hold music with `bolbank models hold-music`",
        STABILITY,
        5300,
        "stabilityai/stable-audio-open-1.0",
        (
            "model_index.json",
            "projection_model/*",
            "scheduler/*",
            "text_encoder/*",
            "tokenizer/*",
            "transformer/*",
            "vae/*",
        ),
        gated=True,
    ),
    Model(
        "mert-v1-95m",
        "tags",
        "embeddings to tag call audio with `bolbank models tag`",
        CC_BY_NC,
        380,
        "m-a-p/MERT-v1-95M",
        ("config.json", "preprocessor_config.json", "pytorch_model.bin"),
        sha256={
            "pytorch_model.bin": "a2b8b747f72c06e0595aeae41ae5473f4364938c6b39b2c58be38c48e6bd3fcd"
        },
    ),
    Model(
        "silero-vad",
        "voice detector",
        "comes with the package of its name",
        MIT,
        3,
        package=("silero-vad", "silero_vad/data/silero_vad.jit"),
    ),
    Model(
        "smart-turn-v3.2",
        "turn",
        "comes with pipecat-ai",
        BSD_2,
        9,
        package=("pipecat-ai", "pipecat/audio/turn/smart_turn/data/smart-turn-v3.2-cpu.onnx"),
    ),
)

CATALOGUE: Mapping[str, Model] = {model.name: model for model in _MODELS}
