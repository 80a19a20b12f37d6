"""Prompt templates: words with `{name.path|filter}` references, read once.

Filters: `digits` (one by one), `money` (rupees and paise), `number`, `date` (of ISO text), `words`
(an object language → text, said in the call's language), `word` (a code, said by the words file);
with none the value is spoken as it is.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from agent.dialogue.errors import TemplateError

FILTERS = ("digits", "money", "number", "date", "words", "word")
_REF = re.compile(r"\{([^{}]*)\}")
_PATH = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*", re.IGNORECASE)


@dataclass(frozen=True)
class Ref:
    """A value to be filled in: where it is found, and how it is spoken."""

    path: tuple[str, ...]
    filter: str | None = None

    @property
    def name(self) -> str:
        """The value's own name, without the path inside it."""
        return self.path[0]

    def __str__(self) -> str:
        return ".".join(self.path) + (f"|{self.filter}" if self.filter else "")


Template = tuple[str | Ref, ...]


@lru_cache(maxsize=4096)
def parse(text: str) -> Template:
    """Split `text` into words and references.

    Raises:
        TemplateError: a reference is not `{name.path|filter}`, or a brace stands alone.
    """
    pieces: list[str | Ref] = []
    end = 0
    for match in _REF.finditer(text):
        pieces.append(text[end : match.start()])
        pieces.append(_ref(match.group(1)))
        end = match.end()
    pieces.append(text[end:])
    if any(isinstance(piece, str) and ("{" in piece or "}" in piece) for piece in pieces):
        raise TemplateError("a brace without its partner: write {name} or {name|filter}")
    return tuple(piece for piece in pieces if piece)


def refs(text: str) -> list[Ref]:
    """Return the references of `text` in order.

    Raises:
        TemplateError: see `parse`.
    """
    return [piece for piece in parse(text) if isinstance(piece, Ref)]


def _ref(inner: str) -> Ref:
    path, bar, name = (part.strip() for part in inner.partition("|"))
    if not _PATH.fullmatch(path):
        raise TemplateError(f"{{{inner}}} names no value: write {{name}} or {{name.field|filter}}")
    if bar and name not in FILTERS:
        raise TemplateError(f"no filter `{name}`: use one of {', '.join(FILTERS)}")
    return Ref(tuple(path.split(".")), name or None)


def look_up(values: dict[str, Any], path: tuple[str, ...]) -> Any:
    """Return the value at `path`, None when there is none."""
    found: Any = values
    for part in path:
        if isinstance(found, dict):
            found = found.get(part)
        elif isinstance(found, list) and part.isdigit() and int(part) < len(found):
            found = found[int(part)]
        else:
            return None
    return found


def fill(text: str, values: dict[str, Any]) -> Any:
    """Return an act's argument: the value itself when `text` is one reference, else text.

    Raises:
        TemplateError: see `parse`.
    """
    template = parse(text)
    if len(template) == 1 and isinstance(template[0], Ref):
        return look_up(values, template[0].path)
    found = [p if isinstance(p, str) else look_up(values, p.path) for p in template]
    return "".join("" if piece is None else str(piece) for piece in found)
