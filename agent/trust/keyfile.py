"""Key files: made at first start, readable by us alone, one `id base64` line a key."""

import base64
import binascii
import os
import secrets
import tempfile
from pathlib import Path

from agent.trust.errors import KeyFileError

_BYTES = 32
_MOST = 64 * 1024


def load_or_create(path: Path) -> dict[str, bytes]:
    """Return the keys in `path` by id, in the file's order; make one key if there is no file.

    Keys are 32 bytes, ids 8 hex digits. Processes that start together end up with the same file.

    Raises:
        KeyFileError: the file is damaged or others can read it.
    """
    if not path.exists():
        _create(path)
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            text = file.read(_MOST).decode("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise KeyFileError(f"{path}: cannot be read: {type(error).__name__}") from None
    if mode & 0o077:
        raise KeyFileError(f"{path}: others can read it: chmod 600 {path}")
    keys: dict[str, bytes] = {}
    for number, line in enumerate(text.splitlines(), 1):
        key_id, _, encoded = line.partition(" ")
        try:
            valid = len(bytes.fromhex(key_id)) == 4
            key = base64.b64decode(encoded, validate=True)
        except (ValueError, binascii.Error):
            valid, key = False, b""
        if not valid or len(key) != _BYTES or key_id in keys:
            raise KeyFileError(
                f"{path}:{number}: expected 8 hex digits, a space and 32 bytes in base64; "
                "restore the file from its backup"
            )
        keys[key_id] = key
    if not keys:
        raise KeyFileError(f"{path}: holds no key: restore it from its backup")
    return keys


def first(path: Path) -> bytes:
    """Return the first key in `path`, for uses that know one key only; as `load_or_create`."""
    return next(iter(load_or_create(path).values()))


def _create(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    line = f"{secrets.token_hex(4)} {base64.b64encode(secrets.token_bytes(_BYTES)).decode()}\n"
    descriptor, made = tempfile.mkstemp(dir=path.parent)  # mode 0600
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        os.link(made, path)  # never over a file that another process made meanwhile
    except FileExistsError:
        pass
    finally:
        os.unlink(made)
