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

from agent.speech.config import DEMO, SpeechConfig


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

    models_dir: Path | None = None
    """Where installed speech models lie; without it `models` in `data_dir`."""

    flows_dir: Path = Path("flows")
    """Seed of the flow bundle, read when no bundle is published yet."""

    database_url: str = ""
    """SQLAlchemy URL; empty means SQLite in `data_dir`."""

    redis_url: str = ""
    """Empty means a private Redis that this server starts and stops."""

    ledger: Literal["demo"] = "demo"
    ledger_timeout_s: float = Field(default=5.0, gt=0)

    speech_pool: Literal["local", "remote"] = "local"
    """Where calls are heard: in this process, or by the replicas of `bolbank speech serve`."""

    speech_key_file: Path | None = None
    """Key that call servers and replicas share: one file, copied to all their machines.

    Without it `keys/speech` in `data_dir`, made at the first start.
    """

    speech_tls_ca: Path | None = None
    """PEM file of the authority that vouches for replicas' certificates."""

    speech_tls_cert: Path | None = None
    """PEM file with a replica's certificate chain; `speech_tls_key` is its private key."""

    speech_tls_key: Path | None = None

    speech_plain: bool = False
    """Callers' voices may go unencrypted from machine to machine."""

    speech_host: str = "127.0.0.1"
    """Address that replicas listen on; `0.0.0.0` is every one of their machine's."""

    speech_replica_calls: int = Field(default=200, ge=1)
    """Calls that one replica takes."""

    speech_replicas_min: int = Field(default=1, ge=1)
    speech_replicas_max: int = Field(default=1, ge=1)
    """Replicas that may run when many call."""

    speech_replica_gpus: float | None = Field(default=None, ge=0)
    """GPUs of one replica, a fraction to share one; by default one where the device is CUDA."""

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

    smart_turn: bool | None = None
    """Ask the end-of-turn model whether a caller who pauses has finished.

    Unset: with a real recogniser yes, with `demo` no. Those who call the demo are synthetic voices,
    on which the model was measured to know little, and each verdict costs 40 ms of a core.
    """

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

    @model_validator(mode="after")
    def _fit_for_replicas(self) -> Self:
        if self.speech_pool == "remote" and not self.redis_url:
            raise ValueError("speech_pool = remote needs redis_url: replicas announce themselves")
        if (self.speech_tls_cert is None) != (self.speech_tls_key is None):
            raise ValueError("speech_tls_cert and speech_tls_key go together")
        if self.speech_replicas_max < self.speech_replicas_min:
            raise ValueError("speech_replicas_max is less than speech_replicas_min")
        return self

    @property
    def speech_key(self) -> Path:
        """The file of the key that call servers and replicas share."""
        return self.speech_key_file or self.data_dir / "keys" / "speech"

    @property
    def database(self) -> str:
        """The database's URL: the one that is set, or SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'bolbank.db'}"

    @property
    def speech(self) -> SpeechConfig:
        """What of these concerns the speech pool."""
        return SpeechConfig(
            models_dir=self.models_dir or self.data_dir / "models",
            cache_dir=self.data_dir / "prompts",
            recordings_dir=self.data_dir / "prompt_recordings",
            model=self.speech_model,
            device=self.speech_device,
            compute_type=self.speech_compute_type,
            window_s=self.speech_window_s,
            partial_ms=self.speech_partial_ms,
            chunk_ms=self.speech_chunk_ms,
            vad_device=self.vad_device,
            smart_turn=self.speech_model != DEMO if self.smart_turn is None else self.smart_turn,
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
