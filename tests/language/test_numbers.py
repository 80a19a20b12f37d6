"""Digits and amounts as callers say them: exact, or not heard at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.language.hearing import number_words
from agent.language.normalise import fold
from agent.language.numbers import hear_amount, hear_digits
from agent.language.registry import SPOKEN
from agent.language.said import sounds_of
from agent.language.sound import sound
from agent.language.spoken import say_digits, say_money, say_number
from agent.language.tables import TABLES

CRORES_99 = 99 * 10_000_000
NUMBER_SOUNDS = [
    *number_words("hi").below_hundred,
    *number_words("hi").scales,
    *sounds_of("and a half point double rs paise ढाई डेढ़ सवा साढ़े पौने 7 43 2.5", "hi"),
]


@pytest.mark.parametrize(
    "unclear",
    [
        "",
        "hello",
        "five thousand six thousand",
        "five thousand or six thousand",
        "पाँच हज़ार नहीं",
        "not five thousand",
        "five six",
        "twenty five six",
        "-500",
        "minus five hundred",
        "zero thousand",
        "two thousand twenty five hundred",
        "lakh thousand",
        "साढ़े सौ",
        "ढाई",
        "साढ़े तीन",
        "आधा",
        "five hundred fifty paise",
        "मुझे एक बात बतानी है",
        "one thousand and",
        "rupees",
        "500 500",
        "5000 lakh",
        "1" * 40,
        "five " * 200,
    ],
)
def test_an_unclear_amount_is_not_guessed(unclear: str) -> None:
    assert hear_amount(unclear, "hi") is None
    assert hear_amount(unclear, "en") is None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("ढाई सौ", "250"),
        ("डेढ़ लाख रुपये", "150000"),
        ("ढाई रुपये", "2.50"),
        ("2.50", "2.50"),
        ("सवा दो लाख", "225000"),
        ("सवा सौ", "125"),
        ("साढ़े तीन हज़ार", "3500"),
        ("पौने दो सौ", "175"),
        ("dhai hazaar", "2500"),
        ("sadhe saat sau rupaye", "750"),
        ("twenty five hundred", "2500"),
        ("two and a half lakh", "250000"),
        ("two point five lakh", "250000"),
        ("2.5 lakh", "250000"),
        ("₹1,23,456.50", "123456.50"),
        ("Rs. 1100.50", "1100.50"),
        ("पचास पैसे", "0.50"),
        ("बीस रुपये पचास पैसे", "20.50"),
        ("hundred rupees", "100"),
        ("a thousand", "1000"),
        ("two hundred and fifty thousand", "250000"),
        ("दो thousand पाँच hundred", "2500"),
        ("teen hazaar paanch sau", "3500"),
        ("१५०० रुपये", "1500"),
        ("umm, i want to send two thousand rupees please", "2000"),
        ("मुझे पाँच हज़ार रुपये चाहिए", "5000"),
        ("पाँच हज़ार रुपये दो", "5000"),
        ("3 lakh 20 thousand", "320000"),
    ],
)
def test_an_amount_is_heard_as_callers_say_it(said: str, meant: str) -> None:
    assert hear_amount(said, "hi") == Decimal(meant)
    assert hear_amount(said, "en") == Decimal(meant)


@pytest.mark.parametrize(
    "unclear", ["", "hello", "ending", "not 4321", "4321 नहीं", "double", "double forty", "12.5"]
)
def test_unclear_digits_are_not_guessed(unclear: str) -> None:
    assert hear_digits(unclear, "en") is None


@pytest.mark.parametrize(
    ("said", "digits"),
    [
        ("8 7 6 5", "8765"),
        ("8765", "8765"),
        ("४३२१", "4321"),
        ("आठ सात छः पांच", "8765"),
        ("aath saat chhe paanch", "8765"),
        ("double seven forty three", "7743"),
        ("the last four numbers are two zero one seven", "2017"),
        ("डबल सात ek दो", "7712"),
        ("triple zero one", "0001"),
        ("तैंतालीस इक्कीस", "4321"),
        ("oh five nine two", "0592"),
        ("four thousand three hundred twenty one", "4321"),
        ("my card ending in 4 3 2 1", "4321"),
        ("the last four digits are four three two one", "4321"),
        ("मेरे कार्ड के आख़िरी चार अंक चार तीन दो एक हैं", "4321"),
        ("aakhri char ank 43 21", "4321"),
        ("4321 वाला कार्ड", "4321"),
    ],
)
def test_digits_are_heard_as_callers_say_them(said: str, digits: str) -> None:
    assert hear_digits(said, "hi") == digits
    assert hear_digits(said, "en") == digits


@pytest.mark.parametrize(
    ("said", "language", "digits"),
    [
        ("రెండు ఆర్లు ఒకటి ఐదు", "te", "6615"),
        ("ఎనిమిది రెండు సున్నాలు నాలుగు", "te", "8004"),
        ("ಎರಡು ನಾಲ್ಕುಗಳು ಒಂದು ಎರಡು", "kn", "4412"),
        ("2 ಸೊನ್ನೆಗಳು ಏಳು", "kn", "007"),
        ("ఆర్లు ఒకటి ఐదు రెండు", "te", None),
        ("ఒకటి ఆర్లు ఐదు రెండు", "te", None),
    ],
)
def test_a_digit_is_counted(said: str, language: str, digits: str | None) -> None:
    assert hear_digits(said, language) == digits


@pytest.mark.parametrize("language", SPOKEN)
@given(paise=st.integers(0, CRORES_99 * 100))
def test_what_the_bot_says_of_money_it_hears_back(language: str, paise: int) -> None:
    amount = Decimal(paise) / 100
    assert hear_amount(say_money(amount, language), language) == amount


@pytest.mark.parametrize("language", SPOKEN)
@given(digits=st.text("0123456789", min_size=1, max_size=18))
def test_what_the_bot_says_of_digits_it_hears_back(language: str, digits: str) -> None:
    assert hear_digits(say_digits(digits, language), language) == digits


@given(text=st.text(max_size=60))
def test_nothing_said_can_break_the_hearing(text: str) -> None:
    hear_amount(text, "hi")
    hear_digits(text, "en")


@given(words=st.lists(st.sampled_from(NUMBER_SOUNDS)))
def test_no_run_of_number_words_can_break_the_hearing(words: list[str]) -> None:
    amount = hear_amount(" ".join(words), "hi")
    assert amount is None or 0 <= amount == amount.quantize(Decimal("0.01"))
    digits = hear_digits(" ".join(words), "hi")
    assert digits is None or digits.isdigit()


def test_no_two_numbers_sound_alike_in_any_table() -> None:
    for code, table in TABLES.items():
        heard: dict[str, int] = {}
        for n in range(100):
            for spelling in [*table.hears.numbers.get(n, "").split(), say_number(n, code)]:
                assert heard.setdefault(sound(fold(spelling), code), n) == n, (code, spelling)


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("ત્રણલાખ રૂપિયા", "gu", "300000"),
        ("પચાસલાખ રૂપિયા", "gu", "5000000"),
        ("सत्तरलाख रुपये", "mr", "7000000"),
        # Sixteen lakh and a hundred lakh sound alike once they are written together.
        ("સોળલાખ રૂપિયા", "gu", None),
        ("साडेतीसशे रुपये", "mr", None),
    ],
)
def test_an_amount_written_together_is_taken_apart_or_asked_again(
    text: str, language: str, meant: str | None
) -> None:
    assert hear_amount(text, language) == (None if meant is None else Decimal(meant))


@pytest.mark.parametrize(
    ("text", "language"), [("ଦୁଇଟା ପଡ଼ିଲା ହଜାର ଟଙ୍କା", "or"), ("gobble thousand rupees", "en")]
)
def test_a_strange_word_before_a_bare_thousand_may_be_how_many(text: str, language: str) -> None:
    assert hear_amount(text, language) is None


def test_a_bare_thousand_is_one() -> None:
    assert hear_amount("मुझे हज़ार रुपये चाहिए", "hi") == 1000


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("दो बार नौ तीन सात", "hi", "9937"),
        ("तीन सात नौ दो बार", "hi", "3799"),
        ("नौ दो बार और तीन सात", "hi", "9937"),
        ("सात तीन दो बार नौ", "hi", "7399"),
        # In the south it may follow: two and seven three times, or two three times and seven?
        ("ಎರಡು ಮೂರು ಸಲ ಏಳು", "kn", None),
    ],
)
def test_twice_belongs_to_one_digit_or_is_asked_again(
    text: str, language: str, meant: str | None
) -> None:
    assert hear_digits(text, language) == meant
