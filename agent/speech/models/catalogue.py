"""The models that BolBank knows by name: what each is for, its licence, its size, its files."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from agent.speech.models.terms import CC_BY_NC, MIT, OPEN_MDW, STABILITY, Licence

Kind = Literal["whisper", "streaming", "translation", "voice", "music", "tags", "vad", "turn"]


@dataclass(frozen=True)
class Model:
    """A model by the name of its folder.

    Attributes:
        repo: Its public repository; None for what comes with an installed package.
        patterns: Its files that are fetched; the repositories hold other formats beside them.
        languages: ISO 639 codes it is for; empty where it is for none or for all.
        size_mb: What is fetched, about.
        sha256: Of its files as they are publicly known, by path; files left out are not known and
            are recorded as they come.
    """

    name: str
    kind: Kind
    use: str
    licence: Licence
    size_mb: int
    repo: str | None
    languages: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    sha256: Mapping[str, str] = None  # type: ignore[assignment]


CATALOGUE: Mapping[str, Model] = {
    model.name: model
    for model in (
        Model("large-v3-turbo", "whisper", "", MIT, 1620, None),
        Model("distil-large-v3", "whisper", "", MIT, 1510, None),
        Model("small", "whisper", "", MIT, 484, None),
        Model("seamless-m4t-v2-large", "translation", "", CC_BY_NC, 9240, None),
        Model("seamless-m4t-medium", "translation", "", CC_BY_NC, 4800, None),
        Model("nemotron-3.5-asr-streaming", "streaming", "", OPEN_MDW, 2400, None),
        Model("stable-audio-open-1.0", "music", "", STABILITY, 4900, None),
        Model("mert-v1-95m", "tags", "", CC_BY_NC, 380, None),
    )
}
