"""Settings of one installation: `BOLBANK_…` in the environment, then `bolbank.toml`, then these."""

from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from agent.speech.config import SpeechConfig


class Settings(BaseSettings):
    """Everything an administrator sets. Paths are relative to where the command runs."""

    model_config = SettingsConfigDict(
        env_prefix="BOLBANK_", toml_file="bolbank.toml", extra="forbid"
    )

    environment: Literal["development", "production"] = "development"
    """Production refuses what only a trial may use: the private Redis and demo keys."""

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    data_dir: Path = Path("var")
    """Database, keys, recordings, caches."""

    flows_dir: Path = Path("flows")
    """Seed of the flow bundle, read when no bundle is published yet."""

    database_url: str = ""
    """SQLAlchemy URL; empty means SQLite in `data_dir`."""

    redis_url: str = ""
    """Empty means a private Redis that this server starts and stops."""

    ledger: Literal["demo"] = "demo"
    ledger_timeout_s: float = Field(default=5.0, gt=0)

    speech_model: str = "demo"
    """`demo`, or the name of an installed recogniser."""

    speech_device: str = "cpu"
    """Where large speech models run: `cpu`, `cuda`, `cuda:1`."""

    speech_compute_type: Literal[
        "auto", "int8", "float16", "bfloat16", "int8_float16", "float32"
    ] = "auto"
    """Precision of the recogniser."""

    speech_window_s: float = Field(default=30.0, ge=2, le=30)
    """What Whisper looks at; less than the 30 s it was trained on is faster and less accurate."""

    speech_partial_ms: int = Field(default=0, ge=0)
    """How often speech that still goes on is recognised; 0 is never."""

    speech_chunk_ms: Literal[80, 160, 320, 560] = 560
    """Step of a cache-aware streaming recogniser."""

    vad_device: str = "cpu"
    """Where the voice detector runs: `cpu`, `cuda`, `cuda:1`."""

    smart_turn: bool = True
    """Ask the end-of-turn model whether a caller who pauses has finished."""

    voices: dict[str, str] = {}
    """Language to voice engine: `espeak`, `seamless`, or an installed VITS voice."""

    translation_model: str = ""
    """Name of an installed translation model; empty is none."""

    translation_precision: Literal["float32", "float16", "bfloat16", "int8", "nf4"] = "float32"

    allow_noncommercial_models: bool = False
    """The bank has a licence for non-commercial weights, or only evaluates them."""

    max_calls: int = Field(default=100, ge=1)
    max_call_s: float = Field(default=1800.0, gt=0)
    drain_s: float = Field(default=60.0, ge=0)
    """How long a stopping server lets running calls end."""

    record: bool = True
    demo: bool = False
    """Serve the demo page, whose bank signs widget tokens with a demo key."""

    widget_key_file: Path | None = None
    """PEM file with the public key (Ed25519 or P-256) of the site that signs widget tokens.

    Without it tokens are those of the demo page, which production refuses.
    """

    widget_origins: list[str] = []
    """Origins (`https://bank.example`) whose pages may call us; our own pages always may."""

    ice_servers: list[str] = []
    """STUN and TURN URLs offered to browsers; empty keeps WebRTC on the local network."""

    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @model_validator(mode="after")
    def _fit_for_production(self) -> Self:
        if self.environment == "production":
            if not self.redis_url:
                raise ValueError("production needs redis_url: the private Redis is for trials")
            if self.demo:
                raise ValueError("production refuses demo: its page vouches for any number")
        return self

    @property
    def database(self) -> str:
        """The database's URL: the one that is set, or SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'bolbank.db'}"

    @property
    def speech(self) -> SpeechConfig:
        """What of these concerns the speech pool."""
        return SpeechConfig(
            models_dir=self.data_dir / "models",
            cache_dir=self.data_dir / "prompts",
            recordings_dir=self.data_dir / "prompt_recordings",
            model=self.speech_model,
            device=self.speech_device,
            compute_type=self.speech_compute_type,
            window_s=self.speech_window_s,
            partial_ms=self.speech_partial_ms,
            chunk_ms=self.speech_chunk_ms,
            vad_device=self.vad_device,
            smart_turn=self.smart_turn,
            voices=self.voices,
            translator=self.translation_model,
            translator_precision=self.translation_precision,
            allow_noncommercial=self.allow_noncommercial_models,
            # Two more than calls, for those that are only just ending.
            max_streams=self.max_calls + 2,
        )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings, env_settings, TomlConfigSettingsSource(settings_cls))
