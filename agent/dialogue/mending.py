"""The mend for a value that its file model refuses: what to write there."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from agent.dialogue.nearest import mend

_SEE = "see the schema (bolbank flows schema)"

WRITTEN: Mapping[str, str] = {
    r"^[a-z][a-z0-9_]{0,39}$": "write small letters, digits and _, like which_card",
    r"^[A-Z][A-Z0-9_]{2,39}$": "write it as it is registered, like BALANCE_V1",
    r"^([1-9]\.)?[1-7]$": 'write a key, "1" to "7", or a page and a key: "2.3"',
    r"^[a-z]{2,3}$": "write a language's code, like hi",
    r"^\+?[0-9]{3,15}$": 'write a number with its country: "+911234567890"',
    r"^\d{4}-\d{2}-\d{2}$": 'write a day: "2026-08-15"',
    r"^[0-9*#]$": 'write one key: "0" to "9", "*" or "#"',
    r"^\d{1,3}[smh]$": "write seconds, minutes or hours: 90s, 10m, 1h",
    r"^([01]\d|2[0-3]):[0-5]\d$": 'write a time of day: "16:30"',
    r"^[1-9]\d{5}$": 'write six digits: "224122"',
    r"^\d{4}-\d\d-\d\dT\d\d:\d\d$": 'write a day and a time: "2026-11-23T11:00"',
}
"""By the pattern a text must match, what to write."""
_WORDS = {"True": "true", "None": "null"}
_SHAPES = {
    "list_type": "write a list: [one, two]",
    "dict_type": "write what belongs to it as {key: value}",
    "model_type": "write what belongs to it as {key: value}",
    "string_type": "write text",
    "bool_type": "write true or false",
    "bool_parsing": "write true or false",
    "int_type": "write a whole number",
    "int_parsing": "write a whole number",
    "int_from_float": "write a whole number",
    "float_type": "write a number",
    "float_parsing": "write a number",
}
_BOUNDS = {
    "greater_than_equal": ("ge", "write at least {}"),
    "less_than_equal": ("le", "write at most {}"),
    "too_short": ("min_length", "give at least {}"),
    "too_long": ("max_length", "give at most {}"),
    "string_too_short": ("min_length", "write at least {} characters"),
    "string_too_long": ("max_length", "write at most {} characters"),
}


def mend_of(detail: ErrorDetails) -> str:
    """Return what to write instead of the input that `detail` is about."""
    kind = detail["type"]
    context: Mapping[str, Any] = detail.get("ctx", {})
    if kind == "literal_error":
        options = str(context["expected"]).replace(" or ", ", ").split(", ")
        names = [_WORDS.get(name, name.strip("'")) for name in options]
        given = str(detail["input"])
        # Of two letters, such as L5, any is near.
        return mend(given if len(given) > 2 else "", names)
    if kind == "string_pattern_mismatch":
        return WRITTEN.get(str(context["pattern"]), _SEE)
    if kind in _BOUNDS:
        name, words = _BOUNDS[kind]
        return words.format(context[name])
    return _SHAPES.get(kind, _SEE)
