"""The words of each spoken language, one table a module."""

from collections.abc import Mapping
from importlib import import_module
from typing import cast

from agent.language.errors import LanguageError
from agent.language.tables.table import Table

# `as` and `or` are keywords: no import statement can name their modules.
_NAMES = {
    "hi": "HINDI",
    "en": "ENGLISH",
    "as": "ASSAMESE",
    "bn": "BENGALI",
    "gu": "GUJARATI",
    "mr": "MARATHI",
    "or": "ODIA",
    "ta": "TAMIL",
    "te": "TELUGU",
    "kn": "KANNADA",
    "ml": "MALAYALAM",
    "ur": "URDU",
    "pa": "PUNJABI",
}
"""The module of each table, and what the table is called in it."""

TABLES: Mapping[str, Table] = {
    code: cast(Table, getattr(import_module(f"{__name__}.{code}"), name))
    for code, name in _NAMES.items()
}


def table_of(language: str) -> Table:
    """Return the table of `language`; raises LanguageError where there is none yet."""
    if language not in TABLES:
        raise LanguageError(
            f"no words for language '{language}': spoken are {', '.join(sorted(TABLES))};"
            " add a table in agent/language/tables"
        )
    return TABLES[language]
