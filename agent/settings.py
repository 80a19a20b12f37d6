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
    """`demo`, or a folder with a CTranslate2 Whisper model."""

    vad_device: str = "cpu"
    """Where the voice detector runs: `cpu`, `cuda`, `cuda:1`."""

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
