"""Numbers and money as the bot says and shows them, the Indian way: lakh and crore."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from agent.language.errors import LanguageError
from agent.language.tables import table_of
from agent.language.tables.table import Saying

_CRORE, _LAKH, _THOUSAND, _HUNDRED = 10_000_000, 100_000, 1_000, 100
_LIMIT = 10**12
"""A lakh crore: more than any account of a rural bank holds."""
_PAISA = Decimal("0.01")


@lru_cache(maxsize=4096)
def say_number(n: int, language: str) -> str:
    """Say the whole number `n`: 120000 is "one lakh twenty thousand".

    Raises LanguageError for a language without a table, or at a lakh crore (10**12) and beyond.
    """
    says = table_of(language).says
    if abs(n) >= _LIMIT:
        raise LanguageError(f"cannot say {n}: numbers are spoken below a lakh crore (10**12)")
    if n < 0:
        return f"{says.minus} {_say(-n, says)}"
    return _say(n, says)


def _say(n: int, says: Saying) -> str:
    """Say `n` group by group, each but the last in the form it takes before more."""
    groups: list[str] = []
    rest = n
    for scale in (_CRORE, _LAKH, _THOUSAND):
        count, rest = divmod(rest, scale)
        if count:
            groups.append(_scaled(count, scale, says))
    hundreds, rest = divmod(rest, _HUNDRED)
    if hundreds:
        groups.append(says.hundreds[hundreds - 1])
    if rest or not groups:
        *before, last = [*groups, says.numbers[rest]]
        joined = [says.joined] if says.joined and before else []
        return " ".join([*(changed(group, says.linked) for group in before), *joined, last])
    *before, last = groups
    return " ".join([*(changed(group, says.linked) for group in before), last])


def _scaled(count: int, scale: int, says: Saying) -> str:
    if scale == _THOUSAND and says.thousands:
        return says.thousands[count - 1]
    one, many = says.scales[scale]
    return one if count == 1 else f"{_say(count, says)} {many}"


def changed(said: str, endings: Iterable[tuple[str, str]]) -> str:
    """Return `said` with the first (old, new) of `endings` that it ends in replaced."""
    for old, new in endings:
        if said.endswith(old):
            return said.removesuffix(old) + new
    return said


def say_decimal(value: Decimal, language: str) -> str:
    """Say `value` with its decimals one by one: 6.75 is "six point seven five".

    Raises LanguageError as `say_number` does, or where `value` is no finite number.
    """
    if not value.is_finite():
        raise LanguageError(f"cannot say {value}: give a finite number")
    table = table_of(language)
    whole, _, decimals = f"{abs(value):f}".partition(".")
    said = [table.says.minus] if value < 0 else []
    said.append(say_number(int(whole), language))
    if decimals:
        said.append(table.hears.points.split()[0])
        said += [say_number(int(digit), language) for digit in decimals]
    return " ".join(said)


def say_money(amount: Decimal, language: str) -> str:
    """Say `amount` rupees to the paisa, halves rounded up: "five hundred rupees fifty paise".

    Raises LanguageError as `say_number` does, or where `amount` is no finite number.
    """
    says = table_of(language).says
    rupees, paise = _split(amount)
    said = []
    if rupees or not paise:
        said.append(_counted(rupees, says.rupees, language))
    if paise:
        said.append(_counted(paise, says.paise, language))
    return " ".join(([says.minus] if amount < 0 and (rupees or paise) else []) + said)


def _counted(n: int, currency: tuple[str, str], language: str) -> str:
    one, many = currency
    number = changed(say_number(n, language), table_of(language).says.counting)
    return one if n == 1 else f"{number} {many}"


def say_digits(text: str, language: str) -> str:
    """Say the digits of `text` one by one, in pairs with a pause: "8765" is "आठ सात, छह पाँच".

    Whatever is no digit is left out. An odd count leaves its last digit alone.
    """
    words = [say_number(int(char), language) for char in text if char.isdecimal()]
    return ", ".join(" ".join(words[at : at + 2]) for at in range(0, len(words), 2))


def show_money(amount: Decimal, language: str) -> str:
    """Write `amount` for a screen, in Indian groups and ASCII digits: "₹12,34,567.50".

    Every language BolBank knows is grouped alike, as Indian bank statements are. Raises
    LanguageError for a language without a table, or where `amount` is no finite number.
    """
    table_of(language)
    rupees, paise = _split(amount)
    digits = str(rupees)
    head, groups = digits[:-3], [digits[-3:]]
    while head:
        head, pair = head[:-2], head[-2:]
        groups.insert(0, pair)
    minus = "-" if amount < 0 and (rupees or paise) else ""
    return f"{minus}₹{','.join(groups)}.{paise:02}"


def _split(amount: Decimal) -> tuple[int, int]:
    """Return the size of `amount` as whole rupees and paise."""
    if not amount.is_finite():
        raise LanguageError(f"cannot say {amount} as money: give a finite amount of rupees")
    size = abs(amount)
    if size >= _LIMIT:
        raise LanguageError(f"cannot say {amount} as money: it must be below a lakh crore (10**12)")
    rupees, paise = divmod(int(size.quantize(_PAISA, ROUND_HALF_UP) * 100), 100)
    return rupees, paise
