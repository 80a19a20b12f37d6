"""Numbers and money as the bot says and shows them, the Indian way: lakh and crore."""

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from indic_numtowords import num2words

from agent.language.errors import LanguageError
from agent.language.tables import table_of

_CRORE = 10_000_000
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
        return f"{says.minus} {say_number(-n, language)}"
    crores, rest = divmod(n, _CRORE)
    if not crores:
        # The library knows each language's own order and linking forms, up to 99 crore.
        words = num2words(n, lang=language).split()
        return " ".join(says.respell.get(word, word) for word in words)
    said = f"{say_number(crores, language)} {says.crore}"
    return f"{said} {say_number(rest, language)}" if rest else said


def say_money(amount: Decimal, language: str) -> str:
    """Say `amount` rupees to the paisa, halves rounded up: "five hundred rupees fifty paise".

    Raises LanguageError as `say_number` does, or where `amount` is no finite number.
    """
    says = table_of(language).says
    rupees, paise = _split(amount)
    said = []
    if rupees or not paise:
        said.append(f"{say_number(rupees, language)} {says.rupees[rupees != 1]}")
    if paise:
        said.append(f"{say_number(paise, language)} {says.paise[paise != 1]}")
    return " ".join(([says.minus] if amount < 0 and (rupees or paise) else []) + said)


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
