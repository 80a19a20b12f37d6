"""Where models lie: how one is put together beside the others and gets its name at the end.

Files are gathered in a hidden folder, recorded, synced and renamed: what bears a model's name is
whole.
"""

import errno
import fcntl
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from agent.speech.errors import ModelError
from agent.speech.models.catalogue import CATALOGUE, Model
from agent.speech.models.check import check_folder
from agent.speech.models.record import Record, read_record, write_record

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_SPARE_BYTES = 64 << 20
"""Left free on the disk for everything else that runs here."""


def known_model(name: str) -> Model | None:
    """Return what the catalogue says of `name`; None where it does not know it.

    Raises:
        ModelError: it cannot be a folder's name, or no model of that name is ever pulled.
    """
    if not _NAME.fullmatch(name):
        raise ModelError(f"{name!r} is no name of a model: use letters, digits, dots and dashes")
    known = CATALOGUE.get(name)
    if known is not None and known.package:
        raise ModelError(f"model {name!r} comes with the package {known.package[0]}: it is here")
    return known


def is_whole(target: Path) -> bool:
    """Return whether a recorded model is there with all its files."""
    if not target.exists():
        return False
    try:
        check_folder(target)
    except ModelError:
        return False
    return read_record(target) is not None


@contextmanager
def gathering(models_dir: Path, name: str) -> Iterator[Path]:
    """Give the folder where a model's files are gathered, to one process at a time."""
    partial = models_dir / f".{name}.partial"
    try:
        partial.mkdir(parents=True, exist_ok=True)
        with (models_dir / f".{name}.lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise ModelError(f"model {name!r} is being pulled by another process") from None
            partial.mkdir(exist_ok=True)
            yield partial
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise ModelError(
                f"the disk of {models_dir} is full; make room and run the same command again"
            ) from error
        raise ModelError(f"model {name!r} cannot be written: {error}") from error


def compare_known(name: str, path: str, found: str | None, known: Mapping[str, str]) -> None:
    """Refuse a file that is not the one that is publicly known under its name."""
    expected = known.get(path)
    if expected is not None and found != expected:
        raise ModelError(
            f"{path} of model {name!r} is not the file that BolBank knows (SHA-256 {found}, not "
            f"{expected}); pull another version by its --revision, or import it by another name"
        )


def require_space(models_dir: Path, name: str, needed: int) -> None:
    """Refuse to begin what the disk cannot hold."""
    free = shutil.disk_usage(models_dir).free
    if needed + _SPARE_BYTES > free:
        raise ModelError(
            f"model {name!r} needs {needed / 1e6:.0f} MB more, and the disk of {models_dir} has "
            f"{free / 1e6:.0f} MB free: make room, or set data_dir on a larger disk"
        )


def _keep_only(partial: Path, record: Record) -> None:
    """Remove what is no file of the model: leftovers of an earlier listing, our own notes."""
    ours = {partial / file.path for file in record.files}
    for path in partial.rglob("*"):
        if path.is_file() and path not in ours:
            path.unlink()


def install(partial: Path, target: Path, record: Record) -> None:
    """Give a whole model its name. A server that runs keeps the files it has open."""
    _keep_only(partial, record)
    write_record(partial, record)
    for path in (*partial.rglob("*"), partial):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    partial.rename(target)
    shutil.rmtree(old, ignore_errors=True)
