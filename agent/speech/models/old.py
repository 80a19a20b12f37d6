"""Recognition models on this machine: what there is, and how a real one gets here."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agent.speech.errors import ModelError


@dataclass(frozen=True)
class Model:
    """A Whisper model that BolBank knows by name. Sizes are of its files, in megabytes."""

    name: str
    size_mb: int
    licence: str
    note: str


KNOWN: Sequence[Model] = (
    Model("large-v3-turbo", 1620, "MIT", "for service: a GPU, or one call at a time on a CPU"),
    Model("small", 484, "MIT", "for a trial on a CPU"),
)


DEMO_NOTE = (
    "The demo model hears only the words of the shipped flows; "
    "`bolbank models pull large-v3-turbo` installs a real one."
)
"""What people are told wherever they meet the bundled recogniser."""


def installed(folder: Path) -> list[str]:
    """Return the names of the models in `folder`."""
    return sorted(path.parent.name for path in folder.glob("*/model.bin"))


def pull(name: str, folder: Path) -> Path:
    """Fetch a known model into `folder` by faster-whisper's own download; return where it lies.

    Raises:
        ModelError: the name is not known, or it could not be fetched.
    """
    if name not in {model.name for model in KNOWN}:
        names = ", ".join(model.name for model in KNOWN)
        raise ModelError(f"model {name!r} is not known; choose one of: {names}")
    from faster_whisper.utils import download_model

    target = folder / name
    try:
        download_model(name, output_dir=str(target))
    except Exception as error:
        # Hub, network and disk each raise their own family; the operator needs one sentence.
        raise ModelError(
            f"model {name!r} could not be fetched ({type(error).__name__}); on a machine without "
            f"the internet, copy its folder to {target}"
        ) from error
    return target
