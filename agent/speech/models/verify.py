"""Are the models here still the files that were recorded? Reads every byte of them."""

import base64
import hashlib
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from agent.speech.errors import ModelError
from agent.speech.models.catalogue import CATALOGUE, Model
from agent.speech.models.download import CHUNK_BYTES
from agent.speech.models.progress import Progress, silent
from agent.speech.models.record import RECORD, read_record


@dataclass(frozen=True)
class FileCheck:
    """A file of a model: what was recorded of it, what it is, and what is wrong if anything.

    `expected` is None where nothing was recorded, `sha256` where there is no file.
    """

    path: str
    expected: str | None
    sha256: str | None
    size: int | None
    problem: str | None


def verify(folder: Path, progress: Progress = silent) -> list[FileCheck]:
    """Return a check of every file in the model `folder`, recorded or not.

    A model without a record is compared with what is publicly known of a model of its name.

    Raises:
        ModelError: there is no such folder, its record is damaged, or a file cannot be read.
    """
    if not folder.is_dir():
        raise ModelError(f"there is no model folder {folder}; see `bolbank models list`")
    record = read_record(folder)
    known = CATALOGUE.get(folder.name)
    expected: dict[str, str] = dict(known.sha256) if known and record is None else {}
    if record is not None:
        expected = {file.path: file.sha256 for file in record.files}
    there = {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != RECORD
    }
    whole = sum(path.stat().st_size for path in there.values())
    checks = [
        FileCheck(name, expected[name], None, None, "it is missing")
        for name in expected
        if name not in there
    ]
    before = 0
    for name, path in there.items():
        digest, size = _hash(path, before, whole, progress)
        before += size
        checks.append(_compared(name, expected.get(name), digest, size, record is not None))
    return sorted(checks, key=lambda check: check.path)


def verify_packaged(model: Model) -> list[FileCheck]:
    """Return the check of a model that comes with a package, against the package's own record.

    Raises:
        ModelError: the package is not installed.
    """
    if model.package is None:
        raise ModelError(f"model {model.name!r} comes with no package")
    package, name = model.package
    try:
        found = [file for file in distribution(package).files or () if str(file) == name]
    except PackageNotFoundError:
        found = []
    if not found:
        raise ModelError(f"model {model.name!r} is not here: `pip install {package}` brings it")
    recorded = found[0].hash
    expected = None
    if recorded is not None and recorded.mode == "sha256":
        # Wheels write their checksums in base64 without its padding (PEP 376, PEP 427).
        expected = base64.urlsafe_b64decode(recorded.value + "=").hex()
    path = Path(str(found[0].locate()))
    if not path.is_file():
        return [FileCheck(name, expected, None, None, "it is missing")]
    digest, size = _hash(path, 0, path.stat().st_size, silent)
    return [_compared(name, expected, digest, size, expected is not None)]


def _compared(name: str, expected: str | None, digest: str, size: int, strict: bool) -> FileCheck:
    problem = None
    if expected is None and strict:
        problem = "it is not one of the model's files"
    elif expected is not None and digest != expected:
        problem = "its content is not what was recorded"
    return FileCheck(name, expected, digest, size, problem)


def _hash(path: Path, before: int, whole: int, progress: Progress) -> tuple[str, int]:
    digest = hashlib.sha256()
    size = 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK_BYTES):
                digest.update(chunk)
                size += len(chunk)
                progress(path.name, before + size, whole)
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror}") from error
    return digest.hexdigest(), size
