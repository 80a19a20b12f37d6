"""Registered SMS templates: the regulator knows their texts, so nothing else may be sent.

The table is a JSON object: template id → `registered_id` (as the operator's registry names it) and
one text a language, with `{name}` where a value goes.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from agent.jobs.errors import TemplateError

BUILT_IN = Path(__file__).with_name("sms_templates.json")

_FIELD = re.compile(r"\{(\w+)\}")
_MOST_BYTES = 1 << 20
_LONGEST_VALUE = 100


@dataclass(frozen=True)
class Text:
    """A message as it goes out, and the id its template is registered under."""

    registered_id: str
    text: str


class Templates:
    """The table of registered templates."""

    def __init__(self, table: Mapping[str, Mapping[str, str]]) -> None:
        self._table = table

    @classmethod
    def load(cls, path: Path = BUILT_IN) -> Self:
        """Read a table.

        Raises:
            TemplateError: the file is missing or is no such table; names the template at fault.
        """
        try:
            with path.open("rb") as file:
                table = json.loads(file.read(_MOST_BYTES))
        except (OSError, ValueError) as error:
            raise TemplateError(f"{path}: not a table of templates: {error}") from None
        if not isinstance(table, dict):
            raise TemplateError(f"{path}: expected an object of templates")
        for name, row in table.items():
            if not isinstance(row, dict) or not all(isinstance(text, str) for text in row.values()):
                raise TemplateError(f"{path}: {name}: expected texts by language")
            if "registered_id" not in row or len(row) < 2:
                raise TemplateError(f"{path}: {name}: needs registered_id and at least one text")
        return cls(table)

    def fill(self, template: str, language: str, values: Mapping[str, str]) -> Text:
        """Return the text of a template in `language`, English where it has no such text.

        Raises:
            TemplateError: there is no such template, or a value is missing or too long.
        """
        row = self._table.get(template)
        if row is None:
            raise TemplateError(f"no registered template {template}")
        text = row.get(language) or row.get("en")
        if text is None:
            raise TemplateError(f"template {template} has no text in {language} or en")
        missing = [name for name in _FIELD.findall(text) if name not in values]
        if missing:
            raise TemplateError(f"template {template} needs {', '.join(missing)}")
        if any(len(value) > _LONGEST_VALUE for value in values.values()):
            raise TemplateError(f"template {template}: a value is over {_LONGEST_VALUE} long")
        # One pass, so that a value that looks like a field stays what it is.
        filled = _FIELD.sub(lambda field: values[field.group(1)], text)
        return Text(row["registered_id"], filled)
