"""YAML 1.2 text as plain values, with the line and column of each.

ruamel.yaml reads YAML 1.2, where `yes` stays a word and `0042` is no octal.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.scalarbool import ScalarBoolean

from agent.dialogue.errors import FlowError
from agent.dialogue.finding import Finding

Path = tuple[str | int, ...]
"""Where a value stands in its file: `("steps", 3, "go")`."""

MAX_CHARS = 200_000
MAX_DEPTH = 12
MAX_VALUES = 50_000
"""Aliases repeat what they stand for; a few lines of them make millions of values."""


@dataclass(frozen=True)
class Source:
    """One file read: plain `data`, and where each path of it stands (line and column from 1)."""

    file: str
    data: Any
    places: dict[Path, tuple[int, int]]

    def at(self, path: Path) -> tuple[int, int]:
        """Return the place of `path`, or of the nearest thing around it."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.places:
                return self.places[path[:length]]
        return (1, 1)

    def finding(self, path: Path, what: str, mend: str) -> Finding:
        """Return a finding at `path`, in one line whatever it quotes."""
        line, column = self.at(path)
        return Finding(self.file, line, column, " ".join(what.split()), " ".join(mend.split()))


@lru_cache(maxsize=1024)
def read(file: str, text: str) -> Source:
    """Read one YAML document; what did not change since the last check is not read again.

    Raises:
        FlowError: it is too large (its aliases written out), nested too deep, or not YAML; one
            finding says where.
    """
    if len(text) > MAX_CHARS:
        raise _refused(file, 1, 1, f"the file is over {MAX_CHARS:,} characters", "split it")
    try:
        tree = YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        what = f"not YAML: {error.problem or error.context or 'unreadable'}"
        raise _refused(file, line, column, what, "check quotes and indents here") from None
    except (YAMLError, RecursionError, ValueError) as error:
        what = f"not YAML: {type(error).__name__}"
        raise _refused(file, 1, 1, what, "check quotes and indents") from None
    places: dict[Path, tuple[int, int]] = {(): (1, 1)}
    data = _plain(file, tree, (), places)
    return Source(file, data, places)


def _refused(file: str, line: int, column: int, what: str, mend: str) -> FlowError:
    return FlowError([Finding(file, line, column, what, mend)])


def _plain(file: str, node: Any, path: Path, places: dict[Path, tuple[int, int]]) -> Any:
    if len(path) > MAX_DEPTH:
        line, column = places.get(path[:-1], (1, 1))
        raise _refused(file, line, column, "nested too deep", "flatten it")
    if len(places) > MAX_VALUES:
        what = f"the file has over {MAX_VALUES:,} values, each alias counted in full"
        raise _refused(file, 1, 1, what, "split it")
    if isinstance(node, CommentedMap):
        plain: dict[str, Any] = {}
        for key, value in node.items():
            where = (*path, str(key))
            mark = (node.lc.data or {}).get(key)
            if mark is not None:
                places[where] = (mark[0] + 1, mark[1] + 1)
            plain[str(key)] = _plain(file, value, where, places)
        return plain
    if isinstance(node, CommentedSeq):
        items = []
        for index, value in enumerate(node):
            where = (*path, index)
            mark = (node.lc.data or {}).get(index)
            if mark is not None:
                places[where] = (mark[0] + 1, mark[1] + 1)
            items.append(_plain(file, value, where, places))
        return items
    if isinstance(node, ScalarBoolean):
        return bool(node)
    if isinstance(node, str):
        return str(node)
    if isinstance(node, bool | None):
        return node
    if isinstance(node, int):
        return int(node)
    if isinstance(node, float):
        return float(node)
    line, column = places.get(path, (1, 1))
    raise _refused(file, line, column, f"a {type(node).__name__} cannot stand here", "quote it")
