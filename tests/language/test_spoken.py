"""Numbers as the bot says and shows them."""

from decimal import Decimal

import pytest

from agent.language.errors import LanguageError
from agent.language.spoken import say_digits, say_money, say_number, show_money


@pytest.mark.parametrize(
    ("number", "hindi", "english"),
    [
        (0, "शून्य", "zero"),
        (6, "छह", "six"),
        (106, "एक सौ छह", "one hundred and six"),
        (67, "सड़सठ", "sixty seven"),
        (120_000, "एक लाख बीस हज़ार", "one lakh twenty thousand"),
        (-5, "माइनस पाँच", "minus five"),
        (1_000_000_000, "एक सौ करोड़", "one hundred crore"),
        (
            999_999_999,
            "निन्यानवे करोड़ निन्यानवे लाख निन्यानवे हज़ार नौ सौ निन्यानवे",
            "ninety nine crore ninety nine lakh ninety nine thousand nine hundred and ninety nine",
        ),
    ],
)
def test_numbers_go_by_lakh_and_crore(number: int, hindi: str, english: str) -> None:
    assert say_number(number, "hi") == hindi
    assert say_number(number, "en") == english


@pytest.mark.parametrize(
    ("amount", "hindi", "english", "shown"),
    [
        ("0", "शून्य रुपये", "zero rupees", "₹0.00"),
        ("1", "एक रुपया", "one rupee", "₹1.00"),
        ("0.5", "पचास पैसे", "fifty paise", "₹0.50"),
        ("-0.001", "शून्य रुपये", "zero rupees", "₹0.00"),
        (
            "-1200.01",
            "माइनस एक हज़ार दो सौ रुपये एक पैसा",
            "minus one thousand two hundred rupees one paisa",
            "-₹1,200.01",
        ),
        (
            "1234567.5",
            "बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ रुपये पचास पैसे",
            "twelve lakh thirty four thousand five hundred and sixty seven rupees fifty paise",
            "₹12,34,567.50",
        ),
    ],
)
def test_money_is_rupees_and_paise(amount: str, hindi: str, english: str, shown: str) -> None:
    assert say_money(Decimal(amount), "hi") == hindi
    assert say_money(Decimal(amount), "en") == english
    assert show_money(Decimal(amount), "hi") == shown


def test_digits_come_in_pairs_with_a_pause() -> None:
    assert say_digits("8765", "hi") == "आठ सात, छह पाँच"
    assert say_digits("XX-04 3", "en") == "zero four, three"
    assert say_digits("", "en") == ""


def test_what_cannot_be_said_is_named() -> None:
    with pytest.raises(LanguageError, match=r"'fr'.*en,.*hi"):
        say_number(1, "fr")
    with pytest.raises(LanguageError, match="below a lakh crore"):
        say_number(10**12, "en")
    with pytest.raises(LanguageError, match="finite"):
        say_money(Decimal("NaN"), "en")
    with pytest.raises(LanguageError, match="below a lakh crore"):
        show_money(Decimal("1e40"), "en")
