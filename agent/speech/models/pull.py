"""A model is fetched from the hub, over as many tries as the line needs."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from agent.speech.errors import ModelError
from agent.speech.models.catalogue import ANY_MODEL, CATALOGUE
from agent.speech.models.download import TRIES, client, fetch
from agent.speech.models.hub import Listing, RevisionGone, headers, list_files
from agent.speech.models.place import (
    compare_known,
    gathering,
    install,
    is_whole,
    known_model,
    require_space,
)
from agent.speech.models.progress import Progress, silent
from agent.speech.models.record import Record, RecordedFile
from agent.speech.models.terms import Licence

_STATE = ".pull.json"


@dataclass(frozen=True)
class Source:
    """Where a model comes from, for what the catalogue does not say or says otherwise.

    Attributes:
        repo: A repository of the hub.
        revision: Branch, tag or commit of it; None is its main branch.
        licence: What the bank has found its licence to be.
        endpoint: The hub's URL where it is not huggingface_hub's own setting.
    """

    repo: str = ""
    revision: str | None = None
    licence: Licence | None = None
    endpoint: str | None = None


def pull(
    name: str,
    models_dir: Path,
    source: Source = Source(),
    *,
    replace: bool = False,
    tries: int = TRIES,
    progress: Progress = silent,
) -> Path:
    """Fetch model `name` into a folder of that name in `models_dir`; return the folder.

    What an interrupted pull left is gone on from. A whole model that is there already stays,
    unless `replace`.

    Raises:
        ModelError: names what is wrong with the name, the hub, the files or the disk.
    """
    known = known_model(name)
    repo = source.repo or (known.repo if known else "")
    if not repo:
        names = ", ".join(each.name for each in CATALOGUE.values() if each.repo)
        raise ModelError(
            f"model {name!r} is not known; choose one of {names}; or say --repo OWNER/NAME"
        )
    target = models_dir / name
    if not replace and is_whole(target):
        return target
    theirs = known is not None and known.repo == repo
    patterns = known.files if known and theirs else ANY_MODEL
    with gathering(models_dir, name) as partial:
        begun = _begun(partial, repo, source.revision)
        listing = _listing(partial, repo, begun, source, patterns)
        _keep_state(partial, repo, source.revision, listing.commit)
        for file in listing.files:
            if known and theirs and source.revision is None:
                compare_known(name, file.path, file.sha256, known.sha256)
        whole = sum(file.size for file in listing.files)
        require_space(models_dir, name, whole - _bytes_in(partial))
        recorded: list[RecordedFile] = []
        before = 0
        with client(headers()) as connection:
            for file in listing.files:
                done = before

                def grown(here: int, path: str = file.path, done: int = done) -> None:
                    progress(path, done + here, whole)

                grown(0)
                digest = fetch(connection, repo, file, partial / file.path, grown, tries)
                recorded.append(RecordedFile(path=file.path, size=file.size, sha256=digest))
                before += file.size
        progress(name, whole, whole)
        licence = source.licence or (known.licence if known and theirs else None)
        record = Record(
            name=name,
            source=f"{repo}@{listing.commit}",
            licence=licence.name if licence else listing.licence or "unknown",
            commercial=licence.commercial if licence else False,
            files=tuple(recorded),
        )
        install(partial, target, record)
    return target


def _listing(
    partial: Path, repo: str, begun: str | None, source: Source, patterns: tuple[str, ...]
) -> Listing:
    """Return what to fetch: of the commit that was begun while the hub still has it."""
    if begun is not None:
        try:
            return list_files(repo, begun, patterns, source.endpoint)
        except RevisionGone:
            pass
    shutil.rmtree(partial)
    partial.mkdir()
    return list_files(repo, source.revision, patterns, source.endpoint)


def _begun(partial: Path, repo: str, asked: str | None) -> str | None:
    """Return the commit that an interrupted pull of the same was fetching; None without one."""
    try:
        state = json.loads((partial / _STATE).read_text("utf-8"))
        same = state["repo"] == repo and state["revision"] == asked
        return str(state["commit"]) if same else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _keep_state(partial: Path, repo: str, asked: str | None, commit: str) -> None:
    state = {"repo": repo, "revision": asked, "commit": commit}
    (partial / _STATE).write_text(json.dumps(state), "utf-8")


def _bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
