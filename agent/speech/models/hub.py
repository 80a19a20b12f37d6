"""What a public repository of models holds: files, sizes and checksums of one revision.

The hub is huggingface_hub's: its environment variables choose another host (``HF_ENDPOINT``), give
the token for gated repositories (``HF_TOKEN``) and hold its certificates and proxies.
"""

from dataclasses import dataclass
from fnmatch import fnmatch
from itertools import islice
from typing import NoReturn

from huggingface_hub import HfApi, get_token, hf_hub_url
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    HFValidationError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.hf_api import RepoFile

from agent.speech.errors import ModelError
from agent.speech.models.record import RECORD, inside

_MOST_FILES = 10_000
_ANSWER_S = 30.0


class RevisionGone(ModelError):
    """The repository has no such revision, or has it no more."""


@dataclass(frozen=True)
class HubFile:
    """A file of a repository: where it is, how long, and what it must hash to.

    Large files carry their SHA-256; of small ones the hub tells git's own SHA-1.
    """

    path: str
    url: str
    size: int
    sha256: str | None
    git_sha1: str


@dataclass(frozen=True)
class Listing:
    """A repository at one commit; `licence` is what its card says, empty where it says nothing."""

    repo: str
    commit: str
    licence: str
    files: tuple[HubFile, ...]


def list_files(
    repo: str, revision: str | None, patterns: tuple[str, ...], endpoint: str | None = None
) -> Listing:
    """Return the files of `repo` that match `patterns`, all from one commit.

    Args:
        revision: Branch, tag or commit; None is the main branch.
        endpoint: The hub's URL where it is not the library's own setting.

    Raises:
        ModelError: the hub, the repository or a file of it cannot be reached or is not there.
    """
    api = HfApi(endpoint=endpoint, library_name="bolbank")
    try:
        info = api.model_info(repo, revision=revision, timeout=_ANSWER_S)
        commit = info.sha or ""
        entries = list(
            islice(api.list_repo_tree(repo, recursive=True, revision=commit), _MOST_FILES)
        )
    except Exception as error:
        # Hub, proxy, TLS and sockets each raise a family of their own.
        _explain(repo, error)
    files = tuple(
        HubFile(
            path=_safe(repo, entry.path),
            url=hf_hub_url(repo, entry.path, revision=commit, endpoint=endpoint),
            size=entry.size,
            sha256=entry.lfs.sha256 if entry.lfs else None,
            git_sha1=entry.blob_id,
        )
        for entry in entries
        if isinstance(entry, RepoFile) and wanted(entry.path, patterns)
    )
    require_files(repo, [file.path for file in files], patterns)
    licence = str(info.card_data.get("license") or "") if info.card_data else ""
    return Listing(repo, commit, licence, files)


def wanted(path: str, patterns: tuple[str, ...]) -> bool:
    """Return whether a repository's file is one of a model's, and not one of our own notes."""
    parts = path.split("/")
    # `..` is no hidden folder: whoever names it is refused, not passed over.
    if parts[-1] == RECORD or any(part.startswith(".") and part != ".." for part in parts):
        return False
    return any(fnmatch(path, pattern) for pattern in patterns)


def require_files(where: str, paths: list[str], patterns: tuple[str, ...]) -> None:
    """Make sure that there are files, and all that `patterns` call by a plain name.

    Raises:
        ModelError: names what is not there.
    """
    missing = [
        pattern for pattern in patterns if not set(pattern) & set("*?[") and pattern not in paths
    ]
    if missing or not paths:
        told = ", ".join(missing or patterns)
        raise ModelError(f"{where} does not hold such a model: it has no {told}")


def headers() -> dict[str, str]:
    """Return the headers of a download, with the operator's token where one is set."""
    token = get_token()
    # Nothing is packed on the way, so that lengths are those of the files.
    plain = {"Accept-Encoding": "identity", "User-Agent": "bolbank"}
    return plain | ({"Authorization": f"Bearer {token}"} if token else {})


def gated(repo: str) -> ModelError:
    """Return what to tell where the hub asks who we are."""
    return ModelError(
        f"{repo} is given only to those who have accepted its conditions: accept them on its page, "
        "then set HF_TOKEN to a token of that account"
    )


def _safe(repo: str, path: str) -> str:
    """Return a path of the hub that stays inside a folder of ours."""
    try:
        return inside(path)
    except ValueError as error:
        raise ModelError(f"{repo} names a file that is outside of it: {error}") from error


def _explain(repo: str, error: Exception) -> NoReturn:
    if isinstance(error, GatedRepoError):
        raise gated(repo) from error
    if isinstance(error, RevisionNotFoundError):
        raise RevisionGone(f"{repo} has no such revision: check --revision") from error
    if isinstance(error, RepositoryNotFoundError | HFValidationError):
        raise ModelError(
            f"there is no public repository {repo!r}: check --repo; "
            "for one of your own set HF_TOKEN"
        ) from error
    if isinstance(error, OfflineModeIsEnabled):
        raise ModelError(
            "HF_HUB_OFFLINE is set, so nothing is fetched: unset it, or import a folder with --from"
        ) from error
    if isinstance(error, HfHubHTTPError):
        raise ModelError(
            f"the hub answered {error.response.status_code} for {repo}; try again later"
        ) from error
    raise ModelError(
        f"the hub cannot be reached ({type(error).__name__}); on a machine without the internet, "
        "carry the folder over and import it with --from"
    ) from error
