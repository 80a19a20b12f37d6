"""Registered SMS templates: the regulator knows their texts, so nothing else may be sent.

A folder of JSON objects: `registered.json` has each template's id in the operator's registry, and
`<language>.json` its text in that language, with `{name}` where a value goes.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from agent.jobs.errors import TemplateError

BUILT_IN = Path(__file__).with_name("sms")
REGISTERED = "registered"
FALLBACK = "en"
"""The language that has every text."""

_FIELD = re.compile(r"\{(\w+)\}")
_MOST_BYTES = 1 << 20
_LONGEST_VALUE = 160


@dataclass(frozen=True)
class Text:
    """A message as it goes out, and the id its template is registered under."""

    registered_id: str
    text: str


class Templates:
    """The registered templates and their texts.

    Raises:
        TemplateError: a text is of no registered template, English lacks one, or a language's text
            names other fields than the English; says which.
    """

    def __init__(
        self, registered: Mapping[str, str], texts: Mapping[str, Mapping[str, str]]
    ) -> None:
        """`registered` has ids by template, `texts` texts by template by language."""
        english = texts.get(FALLBACK, {})
        if missing := sorted(set(registered) - set(english)):
            raise TemplateError(f"{FALLBACK}.json: no text of {', '.join(missing)}: add it")
        for language, table in texts.items():
            for name, text in table.items():
                where = f"{language}.json: {name}"
                if name not in registered:
                    raise TemplateError(f"{where}: not registered: add it to {REGISTERED}.json")
                if fields(text) != fields(english[name]):
                    wanted = ", ".join(sorted(fields(english[name]))) or "none"
                    raise TemplateError(f"{where}: other fields than in English: use {wanted}")
        self._registered, self._texts = registered, texts

    @classmethod
    def load(cls, folder: Path = BUILT_IN) -> Self:
        """Read a folder of templates.

        Raises:
            TemplateError: a file is missing or is no such table, or see the class.
        """
        texts = {path.stem: _table(path) for path in sorted(folder.glob("*.json"))}
        registered = texts.pop(REGISTERED, None)
        if registered is None:
            raise TemplateError(f"{folder / REGISTERED}.json: there is none: name the templates")
        return cls(registered, texts)

    def takes(self) -> dict[str, frozenset[str]]:
        """Return each template's name, with the names of the values that its text takes."""
        return {name: fields(self._texts[FALLBACK][name]) for name in self._registered}

    def fill(self, template: str, language: str, values: Mapping[str, str]) -> Text:
        """Return the text of a template in `language`, English where it has no such text.

        Raises:
            TemplateError: there is no such template, or a value is missing or too long.
        """
        if template not in self._registered:
            raise TemplateError(f"no registered template {template}")
        text = self._texts.get(language, {}).get(template) or self._texts[FALLBACK][template]
        if missing := sorted(fields(text) - set(values)):
            raise TemplateError(f"template {template} needs {', '.join(missing)}")
        if any(len(value) > _LONGEST_VALUE for value in values.values()):
            raise TemplateError(f"template {template}: a value is over {_LONGEST_VALUE} long")
        # One pass, so that a value that looks like a field stays what it is.
        filled = _FIELD.sub(lambda field: values[field.group(1)], text)
        return Text(self._registered[template], filled)


def fields(text: str) -> frozenset[str]:
    """Return the names of the values that a text takes."""
    return frozenset(_FIELD.findall(text))


def _table(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as file:
            table = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError) as error:
        raise TemplateError(f"{path}: not a table of templates: {error}") from None
    if not isinstance(table, dict) or not all(isinstance(text, str) for text in table.values()):
        raise TemplateError(f"{path}: expected an object of texts by template")
    return table
