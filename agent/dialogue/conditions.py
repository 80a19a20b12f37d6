"""Conditions of `when` steps: a small grammar of their own, never `eval`.

    or:      and ("or" and)*
    and:     not ("and" not)*
    not:     "not" not | compare
    compare: term (("==" | "!=" | "<" | ">" | "<=" | ">=") term)?
    term:    "(" or ")" | "count(" name ")" | "exists(" name ")" | 'text' | number | true | false
             | name(.field)*

A name that has no value is empty: equal only to `''`, below and above nothing, and does not exist.
Texts that are numbers (money comes as decimal text) compare with numbers as numbers; two ISO dates
compare as days.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from agent.dialogue.errors import ConditionError
from agent.dialogue.template import look_up

_TOKEN = re.compile(
    r"\s*(?:(?P<op>==|!=|<=|>=|<|>|\(|\))|(?P<text>'[^']*')|(?P<number>-?\d+(?:\.\d+)?)"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*))"
)
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MAX_CHARS = 300
_MAX_NESTED = 20

Values = dict[str, Any]
Test = Callable[[Values], Any]


@dataclass(frozen=True)
class Condition:
    """A condition that was read; `names` are the values it looks at.

    `compared` are the names that it compares with a text, each with that text.
    """

    text: str
    names: tuple[str, ...]
    compared: tuple[tuple[str, str], ...]
    _test: Test

    def holds(self, values: Values) -> bool:
        """Say whether the condition is true of `values`."""
        return bool(self._test(values))


@lru_cache(maxsize=1024)
def parse(text: str) -> Condition:
    """Read a condition.

    Raises:
        ConditionError: it is not in the grammar; the message says at what.
    """
    if len(text) > _MAX_CHARS or text.count("(") > _MAX_NESTED:
        raise ConditionError("a condition too long or too deep: split it into two steps")
    reader = _Reader(text, _tokens(text))
    test = reader.either()
    if reader.left:
        raise ConditionError(f"`{reader.left[0]}` is not expected in `{text}`")
    return Condition(text, tuple(reader.names), tuple(reader.compared_with), test)


def _tokens(text: str) -> list[str]:
    tokens, at = [], 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if match is None:
            raise ConditionError(f"`{text[at:].strip()[:20]}` cannot be read in `{text}`")
        tokens.append(match.group().strip())
        at = match.end()
    return tokens


class _Reader:
    """Recursive descent over the tokens of one condition."""

    def __init__(self, text: str, tokens: list[str]) -> None:
        self.text = text
        self.left = tokens
        self.names: list[str] = []
        self.compared_with: list[tuple[str, str]] = []

    def either(self) -> Test:
        test = self.both()
        while self._took("or"):
            test = _or(test, self.both())
        return test

    def both(self) -> Test:
        test = self.negated()
        while self._took("and"):
            test = _and(test, self.negated())
        return test

    def negated(self) -> Test:
        if self._took("not"):
            test = self.negated()
            return lambda values: not test(values)
        return self.compared()

    def compared(self) -> Test:
        first = self.left[:1]
        left = self.term()
        if self.left and self.left[0] in _COMPARE:
            compare = _COMPARE[self.left.pop(0)]
            for name, text in ((first, self.left[:1]), (self.left[:1], first)):
                if name and text and text[0][0] == "'" and name[0][0].isalpha():
                    self.compared_with.append((name[0], text[0][1:-1]))
            right = self.term()
            return lambda values: compare(left(values), right(values))
        return left

    def term(self) -> Test:
        if not self.left:
            raise ConditionError(f"`{self.text}` ends too early")
        token = self.left.pop(0)
        if token == "(":
            test = self.either()
            self._close()
            return test
        if token[0] == "'":
            return lambda values: token[1:-1]
        if token[0].isdigit() or token[0] == "-":
            number = Decimal(token)
            return lambda values: number
        if token in ("true", "false"):
            return lambda values: token == "true"
        if token == "count" and self._took("("):
            path = self._name()
            self._close()
            return lambda values: Decimal(_length(look_up(values, path)))
        if token == "exists" and self._took("("):
            path = self._name()
            self._close()
            return lambda values: look_up(values, path) not in (None, "")
        self.left.insert(0, token)
        path = self._name()
        return lambda values: look_up(values, path)

    def _name(self) -> tuple[str, ...]:
        token = self.left.pop(0) if self.left else ""
        if not token[:1].isalpha() or token in ("and", "or", "not"):
            raise ConditionError(f"a name is missing in `{self.text}`")
        self.names.append(token)
        return tuple(token.split("."))

    def _close(self) -> None:
        if not self._took(")"):
            raise ConditionError(f"a `)` is missing in `{self.text}`")

    def _took(self, token: str) -> bool:
        if self.left and self.left[0] == token:
            self.left.pop(0)
            return True
        return False


def _or(left: Test, right: Test) -> Test:
    return lambda values: left(values) or right(values)


def _and(left: Test, right: Test) -> Test:
    return lambda values: left(values) and right(values)


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list | dict | str) else 0


def _number(value: Any) -> Decimal | None:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _equal(left: Any, right: Any) -> bool:
    if isinstance(left, Decimal) or isinstance(right, Decimal):
        return _number(left) is not None and _number(left) == _number(right)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return ("" if left is None else str(left)) == ("" if right is None else str(right))


def _day(value: Any) -> date | None:
    if not isinstance(value, str) or not _ISO_DATE.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _ordered(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def compare(left: Any, right: Any) -> bool:
        for kind in (_number, _day):
            first, second = kind(left), kind(right)
            if first is not None and second is not None:
                return test(first, second)
        return False

    return compare


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "==": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _ordered(lambda left, right: left < right),
    ">": _ordered(lambda left, right: left > right),
    "<=": _ordered(lambda left, right: left <= right),
    ">=": _ordered(lambda left, right: left >= right),
}
