"""A bundle: one immutable set of flow files, named by the SHA-256 of its content."""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from agent.dialogue.errors import BundleError

MAX_FILES = 2000
MAX_CHARS = 200_000
MAX_TOTAL_CHARS = 8_000_000


class Bundle:
    """Flow files by their path inside the flows folder: `bank.yaml`, `balance/hi.yaml`.

    The hash is over canonical content: paths sorted, text NFC, newlines LF; so it is the same on
    every machine and in every database.
    """

    def __init__(self, files: Mapping[str, str]) -> None:
        """Take the files.

        Raises:
            BundleError: too many, too large, or a path that is not one of a flows folder.
        """
        if len(files) > MAX_FILES:
            raise BundleError(f"{len(files)} files: a bundle holds at most {MAX_FILES}")
        canonical: dict[str, str] = {}
        for path in sorted(files):
            pure = PurePosixPath(path)
            if pure.suffix != ".yaml" or pure.is_absolute() or ".." in pure.parts:
                raise BundleError(f"`{path}` is no flow file: name it folder/name.yaml")
            if len(files[path]) > MAX_CHARS:
                raise BundleError(f"`{path}` is over {MAX_CHARS:,} characters: split the flow")
            canonical[str(pure)] = _canonical(files[path])
        if sum(map(len, canonical.values())) > MAX_TOTAL_CHARS:
            raise BundleError(f"the flows are over {MAX_TOTAL_CHARS:,} characters together")
        self.files: Mapping[str, str] = MappingProxyType(canonical)

    @classmethod
    def from_folder(cls, folder: Path) -> "Bundle":
        """Read `bank*.yaml` of `folder` and every `*.yaml` of the folders in it.

        Raises:
            BundleError: there is no such folder or no bank.yaml in it, a file is not UTF-8 text,
                or the limits of a bundle are passed.
        """
        if not (folder / "bank.yaml").is_file():
            raise BundleError(f"{folder} has no bank.yaml: name the folder that holds it")
        paths = sorted([*folder.glob("*.yaml"), *folder.glob("*/*.yaml")])
        if len(paths) > MAX_FILES:
            raise BundleError(f"{folder} has {len(paths)} files: at most {MAX_FILES}")
        files = {path.relative_to(folder).as_posix(): _text(path) for path in paths}
        return cls(files)

    @classmethod
    def from_json(cls, text: str) -> "Bundle":
        """Read what `to_json` wrote.

        Raises:
            BundleError: it is something else.
        """
        try:
            files = json.loads(text)
        except (ValueError, RecursionError):
            raise BundleError("the stored bundle is not JSON") from None
        if not isinstance(files, dict) or not all(isinstance(v, str) for v in files.values()):
            raise BundleError("the stored bundle is not an object of texts by path")
        return cls(files)

    def to_json(self) -> str:
        """Return the canonical JSON that the hash is taken over."""
        return json.dumps(dict(self.files), ensure_ascii=False, sort_keys=True, indent=None)

    @cached_property
    def hash(self) -> str:
        """The bundle's name: 64 hexadecimal digits."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bundle) and self.files == other.files

    def __hash__(self) -> int:
        return hash(self.hash)

    def __repr__(self) -> str:
        return f"Bundle({self.hash[:12]}, {len(self.files)} files)"


def _canonical(text: str) -> str:
    text = unicodedata.normalize("NFC", text.removeprefix("\ufeff"))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    return lines + "\n"


def _text(path: Path) -> str:
    if path.stat().st_size > MAX_CHARS * 4:
        raise BundleError(f"{path} is over {MAX_CHARS:,} characters: split the flow")
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BundleError(f"{path} is not UTF-8 text: save it as UTF-8") from None
