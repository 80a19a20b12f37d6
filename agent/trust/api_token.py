"""The token that opens the API: made at first start, shown once, kept hashed."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from agent.trust.errors import KeyFileError

_MOST = 200


class ApiToken:
    """The one API token; its SHA-256 (256 random bits need no slower hash) is kept in `path`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._hash = ""

    def create_if_missing(self) -> str | None:
        """Make the token if there is none and return it, the only time it can be seen.

        Returns None when there is one already. To replace a lost token, delete the file.

        Raises:
            KeyFileError: the file is damaged.
        """
        made = None
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            pass
        else:
            made = secrets.token_urlsafe(32)
            with os.fdopen(descriptor, "w") as file:
                file.write(_digest(made) + "\n")
        self._hash = self._path.read_text("ascii", "replace")[:_MOST].strip()
        if len(self._hash) != len(_digest("")):
            raise KeyFileError(f"{self._path}: damaged: delete it, and a new token is made")
        return made

    def matches(self, presented: str) -> bool:
        """Return whether `presented` is the token; takes the same time whatever is wrong."""
        return hmac.compare_digest(_digest(presented[:_MOST]), self._hash)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
