"""The words of each spoken language, one table a module."""

from collections.abc import Mapping

from agent.language.errors import LanguageError
from agent.language.tables.en import ENGLISH
from agent.language.tables.hi import HINDI
from agent.language.tables.table import Table

TABLES: Mapping[str, Table] = {table.language: table for table in (HINDI, ENGLISH)}


def table_of(language: str) -> Table:
    """Return the table of `language`; raises LanguageError where there is none yet."""
    if language not in TABLES:
        raise LanguageError(
            f"no words for language '{language}': spoken are {', '.join(sorted(TABLES))};"
            " add a table in agent/language/tables"
        )
    return TABLES[language]
