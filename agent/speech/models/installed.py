"""What models there are: the catalogue beside what lies on this machine."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from agent.speech.errors import ModelError
from agent.speech.models.catalogue import CATALOGUE, Model
from agent.speech.models.licence import licence_of
from agent.speech.models.record import read_record
from agent.speech.models.verify import verify_packaged
from agent.speech.recogniser.groups import trained

DEMO_LICENCE = "as BolBank"


@dataclass(frozen=True)
class FileEntry:
    """A file of a model as far as it is known: None is not recorded yet."""

    path: str
    size: int | None
    sha256: str | None


@dataclass(frozen=True)
class Entry:
    """A row of the list of models.

    `source` is a repository, a package or a folder. `here` is whether it is on this machine;
    `problem` is why what is here cannot be used.
    """

    name: str
    kind: str
    use: str
    licence: str
    commercial: bool
    languages: tuple[str, ...]
    size_mb: int
    source: str
    here: bool
    problem: str | None = None
    files: Sequence[FileEntry] = field(default=())


def list_models(models_dir: Path) -> list[Entry]:
    """Return the demo recogniser, the catalogue, and what else lies in `models_dir`."""
    folders = {
        path.name: path
        for path in sorted(models_dir.glob("*"))
        if path.is_dir() and not path.name.startswith(".")
    }
    entries = [_demo()]
    for model in CATALOGUE.values():
        folder = folders.pop(model.name, None)
        if model.package is not None:
            entries.append(_packaged(model))
        elif folder is not None:
            entries.append(_here(folder, model))
        else:
            entries.append(_known(model))
    entries.extend(_here(folder, None) for folder in folders.values())
    return entries


def installed(models_dir: Path, kind: str) -> list[str]:
    """Return the names of the catalogue's models of `kind` that lie in `models_dir`."""
    return [
        name
        for name, model in CATALOGUE.items()
        if model.kind == kind and (models_dir / name).is_dir()
    ]


def _demo() -> Entry:
    groups = trained()
    files = [path for group in groups for path in sorted(group.folder.glob("*.*"))]
    return Entry(
        name="demo",
        kind="demo recogniser",
        use="demonstrations and tests: the words of the shipped flows, synthetic voices only",
        licence=DEMO_LICENCE,
        commercial=True,
        languages=tuple(language for group in groups for language in group.languages),
        size_mb=round(sum(path.stat().st_size for path in files) / 1e6),
        source="comes with BolBank",
        here=bool(groups),
    )


def _known(model: Model) -> Entry:
    paths = [path for path in model.files if not set(path) & set("*?[")]
    paths += [path for path in model.sha256 if path not in paths]
    return Entry(
        name=model.name,
        kind=model.kind,
        use=model.use,
        licence=model.licence.name,
        commercial=model.licence.commercial,
        languages=model.languages,
        size_mb=model.size_mb,
        source=model.repo,
        here=False,
        files=[FileEntry(path, None, model.sha256.get(path)) for path in paths],
    )


def _packaged(model: Model) -> Entry:
    package, path = model.package or ("", "")
    problem: str | None = None
    try:
        checks = verify_packaged(model)
    except ModelError as error:
        here, problem, files = False, str(error), [FileEntry(path, None, None)]
    else:
        here = True
        problems = [f"{check.path}: {check.problem}" for check in checks if check.problem]
        problem = problems[0] if problems else None
        files = [FileEntry(check.path, check.size, check.expected) for check in checks]
    known = replace(_known(model), source=f"package {package}", here=here)
    return replace(known, problem=problem, files=files)


def _here(folder: Path, model: Model | None) -> Entry:
    problem = None
    try:
        record, licence = read_record(folder), licence_of(folder)
    except ModelError as error:
        record, licence, problem = None, None, str(error)
    known = _known(model) if model else None
    files: Sequence[FileEntry] = known.files if known else ()
    if record is not None:
        files = [FileEntry(file.path, file.size, file.sha256) for file in record.files]
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return Entry(
        name=folder.name,
        kind=known.kind if known else "",
        use=known.use if known else "",
        licence=licence.name if licence else "unknown",
        commercial=licence.commercial if licence else False,
        languages=known.languages if known else (),
        size_mb=round(size / 1e6),
        source=record.source if record else "put here by hand",
        here=True,
        problem=problem,
        files=files,
    )
