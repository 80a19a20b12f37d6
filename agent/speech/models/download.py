"""One file from the network to the disk, going on where an earlier attempt ended.

huggingface_hub's own download keeps no partial file from one process to the next; over a branch
office's line a model of 9 GB needs many.
"""

import hashlib
import time
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path

import httpx

from agent.speech.errors import ModelError
from agent.speech.models.hub import HubFile, gated

CHUNK_BYTES = 1 << 20
_TIMEOUT = httpx.Timeout(connect=20.0, read=60.0, write=20.0, pool=20.0)
TRIES = 5
"""Tries in a row without a byte before we give up: some two minutes with the pauses between."""
_MOST_REDIRECTS = 5
_MEND = "something between here and the hub changes files: try another network"
_AGAIN = {HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS}


class _Broken(Exception):
    """The connection ended early or the server was busy; worth another try."""


def client(headers: dict[str, str]) -> httpx.Client:
    """Return the connection of a pull; proxies and certificates come from the environment."""
    return httpx.Client(
        headers=headers, timeout=_TIMEOUT, follow_redirects=True, max_redirects=_MOST_REDIRECTS
    )


def fetch(
    connection: httpx.Client,
    repo: str,
    file: HubFile,
    target: Path,
    grown: Callable[[int], None],
    tries: int = TRIES,
) -> str:
    """Write `file` to `target`, through `target` + ``.part``; return its SHA-256.

    What an earlier call left in the ``.part`` is kept, hashed and gone on from.

    Args:
        grown: Called with the bytes there are, as they become more (or fewer, where a server
            cannot go on and the file begins anew).
        tries: Tries in a row without a byte before it gives up.

    Raises:
        ModelError: the network failed again and again, or the file is not the one that was listed.
        OSError: the disk is full or failed.
    """
    if target.exists():
        return _checked(repo, file, target)
    part = target.with_name(target.name + ".part")
    part.parent.mkdir(parents=True, exist_ok=True)
    fruitless = 0
    while True:
        before = part.stat().st_size if part.exists() else 0
        try:
            if before < file.size or not part.exists():
                _more(connection, repo, file, part, grown)
            break
        except (httpx.RequestError, _Broken) as error:
            got = part.stat().st_size if part.exists() else 0
            fruitless = 0 if got > before else fruitless + 1
            if fruitless >= tries:
                raise ModelError(
                    f"{repo}: the connection broke at {got} of {file.size} bytes of {file.path} "
                    f"({error}); run the same command again, it goes on from there"
                ) from error
            if fruitless:
                time.sleep(4.0 ** (fruitless - 1))
    digest = _checked(repo, file, part)
    part.replace(target)
    return digest


def _more(
    connection: httpx.Client, repo: str, file: HubFile, part: Path, grown: Callable[[int], None]
) -> None:
    """Ask for what `part` lacks, and append it."""
    have = part.stat().st_size if part.exists() else 0
    asked = {"Range": f"bytes={have}-"} if have else {}
    with connection.stream("GET", file.url, headers=asked) as response:
        if response.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
            raise gated(repo)
        if response.status_code in _AGAIN or response.is_server_error:
            raise _Broken(f"the server answered {response.status_code}")
        goes_on = response.status_code == HTTPStatus.PARTIAL_CONTENT and response.headers.get(
            "Content-Range", ""
        ).startswith(f"bytes {have}-")
        if not goes_on and response.status_code != HTTPStatus.OK:
            if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                part.unlink(missing_ok=True)
            raise ModelError(f"{repo}: the server answered {response.status_code} to {file.path}")
        have = have if goes_on else 0
        with part.open("ab" if goes_on else "wb") as out:
            # As they come: what waited for a chunk to fill would be lost where the line breaks.
            for chunk in response.iter_bytes():
                have += len(chunk)
                if have > file.size:
                    break
                out.write(chunk)
                grown(have)
    if have < file.size:
        raise _Broken("the server ended it early")
    if have > file.size:
        part.unlink()
        raise ModelError(f"{repo}: {file.path} is longer than its {file.size} bytes; {_MEND}")


def _checked(repo: str, file: HubFile, path: Path) -> str:
    """Return the SHA-256 of `path`, which is the file that was listed; else it is removed."""
    sha256 = hashlib.sha256()
    # Git names a blob by this; it tells damage here, not malice.
    git = hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
    with path.open("rb") as read:
        while chunk := read.read(CHUNK_BYTES):
            sha256.update(chunk)
            if file.sha256 is None:
                git.update(chunk)
    digest = sha256.hexdigest()
    right = digest == file.sha256 if file.sha256 else git.hexdigest() == file.git_sha1
    if not right:
        path.unlink()
        raise ModelError(
            f"{repo}: {file.path} is not what the hub says it is (SHA-256 {digest}); {_MEND}"
        )
    return digest
