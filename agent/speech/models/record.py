"""`bolbank-model.json`: what a model folder holds, written when it was pulled or imported."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from agent.speech.errors import ModelError

RECORD = "bolbank-model.json"
_MOST_BYTES = 1 << 20


def inside(path: str) -> str:
    """Return `path`, a path below a folder in POSIX form.

    Raises:
        ValueError: it leads elsewhere.
    """
    if not path or "\\" in path or any(part in ("", ".", "..") for part in path.split("/")):
        raise ValueError(f"{path!r} is no path below the folder")
    return path


class RecordedFile(BaseModel):
    """One file of a model: its path inside the folder, its bytes, and their SHA-256 in hex."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: Annotated[str, AfterValidator(inside)]
    size: int = Field(ge=0)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class Record(BaseModel):
    """Where a model came from, what its licence allows, and every file of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    source: str
    """Repository and revision, or the folder it was imported from."""
    licence: str
    commercial: bool
    files: tuple[RecordedFile, ...]


def read_record(folder: Path) -> Record | None:
    """Return the folder's record; None where it has none.

    Raises:
        ModelError: there is one and it cannot be read.
    """
    path = folder / RECORD
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror}") from error
    if len(text) > _MOST_BYTES:
        raise ModelError(f"{path} is no record of a model: it is too long; pull the model again")
    try:
        return Record.model_validate_json(text)
    except ValidationError as error:
        where = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in where["loc"]) or "the file"
        raise ModelError(
            f"{path} is damaged ({place}: {where['msg']}); pull the model again"
        ) from error


def write_record(folder: Path, record: Record) -> None:
    """Write `record` into `folder`."""
    (folder / RECORD).write_text(record.model_dump_json(indent=2) + "\n", encoding="utf-8")
