"""The renderings kept on disk: a folder of bounded size that no crash and no full disk can spoil.

A file is the SHA-256 of its PCM followed by the PCM, written aside and renamed, so that a
half-written or damaged file is noticed and rendered again. Several processes may share a folder.
What was not used for longest goes first; a file's time is when it was last read.
"""

import contextlib
import hashlib
import logging
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

MAX_BYTES = 2 * 1024**3
"""About 35 hours at 8 kHz: every prompt of the shipped flows, at both rates, in all languages."""
MAX_FILE_BYTES = 16 * 1024 * 1024
_DIGEST_BYTES = 32
_KEEP = 0.9
"""Share of the bound that is left after pruning, so that it is not done for every file."""
_PRUNE_EACH = 16
"""A look at the whole folder for each sixteenth of the bound that was written."""
_SUFFIX = ".pcm"
_ASIDE = ".part"
_ABANDONED_S = 3600.0
_USED_AGAIN_S = 3600.0
"""A file's time is set at most this often: a reading should not cost a writing."""

log = logging.getLogger(__name__)


class PromptFiles:
    """PCM by name (a hex digest) in `folder`; every method blocks, so call it off the loop."""

    def __init__(self, folder: Path, max_bytes: int = MAX_BYTES) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._written = max_bytes  # by whom, before this start, is not known: look at once

    def load(self, name: str) -> bytes | None:
        """Return the PCM of `name`; None where it is absent, unreadable or damaged."""
        path = self._path(name)
        try:
            with path.open("rb") as file:
                kept = file.read(MAX_FILE_BYTES + 1)
                used_s = os.fstat(file.fileno()).st_mtime
        except FileNotFoundError:
            return None
        except OSError as error:
            log.warning("%s cannot be read and is rendered again: %s", path, error)
            return None
        digest, pcm = kept[:_DIGEST_BYTES], kept[_DIGEST_BYTES:]
        if hashlib.sha256(pcm).digest() != digest:
            log.warning("%s is damaged and is rendered again", path)
            return None
        if time.time() - used_s > _USED_AGAIN_S:
            with contextlib.suppress(OSError):
                os.utime(path)
        return pcm

    def save(self, name: str, pcm: bytes) -> None:
        """Keep `pcm`, and prune the folder where it is time to.

        Raises:
            OSError: the disk takes nothing; what was there before is untouched.
        """
        path = self._path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(suffix=_ASIDE, dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(pcm).digest() + pcm)
            Path(aside).replace(path)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise
        with self._lock:
            self._written += len(pcm)
            due = self._written >= self._max_bytes // _PRUNE_EACH
            if due:
                self._written = 0
        if due:
            self.prune()

    def prune(self) -> None:
        """Delete what was not used for longest until the folder is within its bound."""
        files: list[tuple[float, int, str]] = []
        for entry in self._entries():
            # Another process prunes too: a file may be gone at any moment.
            with contextlib.suppress(OSError):
                told = entry.stat(follow_symlinks=False)
                if entry.name.endswith(_SUFFIX):
                    files.append((told.st_mtime, told.st_size, entry.path))
                elif entry.name.endswith(_ASIDE) and time.time() - told.st_mtime > _ABANDONED_S:
                    os.unlink(entry.path)  # left by a process that died while it wrote
        over = sum(size for _, size, _ in files) - self._max_bytes
        if over <= 0:
            return
        over += int((1 - _KEEP) * self._max_bytes)
        for _, size, path in sorted(files):
            if over <= 0:
                break
            with contextlib.suppress(OSError):
                os.unlink(path)
                over -= size

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / f"{name}{_SUFFIX}"

    def _entries(self) -> Iterator["os.DirEntry[str]"]:
        """Yield the files of the folder, which has 256 folders of them."""
        with contextlib.suppress(OSError), os.scandir(self._folder) as folders:
            for folder in folders:
                if len(folder.name) == 2 and folder.is_dir(follow_symlinks=False):
                    with contextlib.suppress(OSError), os.scandir(folder) as files:
                        yield from files
