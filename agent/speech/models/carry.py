"""A model is imported from a folder that was carried over, for machines without the internet."""

import hashlib
import shutil
from pathlib import Path

from agent.speech.errors import ModelError
from agent.speech.models.catalogue import ANY_MODEL
from agent.speech.models.check import check_folder
from agent.speech.models.download import CHUNK_BYTES
from agent.speech.models.hub import require_files, wanted
from agent.speech.models.place import (
    compare_known,
    gathering,
    install,
    is_whole,
    known_model,
    require_space,
)
from agent.speech.models.progress import Progress, silent
from agent.speech.models.record import Record, RecordedFile, read_record
from agent.speech.models.terms import UNKNOWN, Licence


def import_folder(
    name: str,
    folder: Path,
    models_dir: Path,
    licence: Licence | None = None,
    *,
    replace: bool = False,
    progress: Progress = silent,
) -> Path:
    """Copy model `name` from `folder` (a stick, another machine's models); return where it lies.

    Files are compared with the record that another BolBank wrote into `folder`, if it did.

    Raises:
        ModelError: `folder` is not such a model or not a whole one, or the disk is full.
    """
    known = known_model(name)
    if not folder.is_dir():
        raise ModelError(f"there is no folder {folder}")
    check_folder(folder)
    carried = read_record(folder)
    target = models_dir / name
    if not replace and is_whole(target):
        return target
    patterns = known.files if known else ANY_MODEL
    paths = [file.path for file in carried.files] if carried else _files_of(folder, patterns)
    require_files(str(folder), paths, patterns if known else ())
    whole = sum((folder / path).stat().st_size for path in paths)
    with gathering(models_dir, name) as partial:
        shutil.rmtree(partial)
        require_space(models_dir, name, whole)
        try:
            recorded = _gather(name, folder, partial, paths, whole, progress)
        except ModelError:
            shutil.rmtree(partial)
            raise
        theirs = licence or (known.licence if known else UNKNOWN)
        if carried is not None and licence is None:
            theirs = Licence(carried.licence, carried.commercial)
        record = Record(
            name=name,
            source=carried.source if carried else f"folder {folder.name}",
            licence=theirs.name,
            commercial=theirs.commercial,
            files=recorded,
        )
        install(partial, target, record)
    return target


def _gather(
    name: str, folder: Path, partial: Path, paths: list[str], whole: int, progress: Progress
) -> tuple[RecordedFile, ...]:
    """Copy the files, each of which is what was recorded of it, or else what is publicly known."""
    known, carried = known_model(name), read_record(folder)
    expected = {file.path: file.sha256 for file in carried.files} if carried else {}
    recorded: list[RecordedFile] = []
    before = 0
    for path in paths:
        digest, size = _copy(folder / path, partial / path, before, whole, progress)
        if expected.get(path, digest) != digest:
            raise ModelError(
                f"{folder / path} is not the file that was recorded beside it: copy it again"
            )
        if known and carried is None:
            compare_known(name, path, digest, known.sha256)
        recorded.append(RecordedFile(path=path, size=size, sha256=digest))
        before += size
    return tuple(recorded)


def _files_of(folder: Path, patterns: tuple[str, ...]) -> list[str]:
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in paths if wanted(path.as_posix(), patterns))


def _copy(
    source: Path, target: Path, before: int, whole: int, progress: Progress
) -> tuple[str, int]:
    """Copy a file; return its SHA-256 and its size."""
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    size = 0
    with source.open("rb") as read, target.open("wb") as write:
        while chunk := read.read(CHUNK_BYTES):
            digest.update(chunk)
            write.write(chunk)
            size += len(chunk)
            progress(source.name, before + size, whole)
    return digest.hexdigest(), size
