"""Yes, no, and the name of a language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.language.answers import hear_language, hear_yes_no
from agent.language.registry import LANGUAGES, SPOKEN
from agent.language.said import sounds_of
from agent.language.tables import TABLES


@pytest.mark.parametrize("language", ["hi", "en"])
@pytest.mark.parametrize(
    "unclear",
    [
        "",
        "umm",
        "yes no",
        "हाँ नहीं",
        "पता नहीं",
        "i don't know",
        "i am not sure",
        "yes but not now",
        "haan mat karo",
        "no, do it",
        "गलत नहीं है",
        "no problem",
        "why not",
        "या",
        "balance batao",
        "किसी से बात करो",
        "हाँ लेकिन",
        "what",
        "मेरा भुगतान नहीं हुआ",
        "किसी ने पैसे निकाल लिए",
        "जी मेरा कार्ड खो गया",
        "ji mera card kho gaya",
        "खाता बंद करना है",
        "yes " * 100,
    ],
)
def test_a_contradiction_or_a_hedge_is_no_answer(unclear: str, language: str) -> None:
    assert hear_yes_no(unclear, language) is None


@pytest.mark.parametrize("language", ["hi", "en"])
@pytest.mark.parametrize(
    "yes",
    [
        "yes",
        "yes please",
        "हाँ",
        "हां",
        "जी",
        "जी हाँ",
        "haan ji",
        "हाँ बंद कर दो",
        "yes block my card",
        "yes that is correct",
        "that is right",
        "सही है",
        "theek hai",
        "okay",
        "sure go ahead",
        "बंद कर दो",
        "kar do ji",
        "bilkul",
        "हाँ, यस",
        "stop my card",
        "yes someone stole it",
    ],
)
def test_yes_is_heard_in_either_language(yes: str, language: str) -> None:
    assert hear_yes_no(yes, language) is True


@pytest.mark.parametrize("language", ["hi", "en"])
@pytest.mark.parametrize(
    "no",
    [
        "no",
        "no thank you",
        "no that's wrong",
        "that is not right",
        "do not block it",
        "नहीं",
        "जी नहीं",
        "nahi ji",
        "nahin",
        "नहीं यह गलत है",
        "बंद मत करो",
        "सही नहीं है",
        "रहने दो",
        "cancel it",
        "नो",
        "no nothing else",
        "और कुछ नहीं",
        "नहीं मुझे अपने बेटे से पूछना है",
        "ये मेरा खाता नहीं है",
        "no i do not want to do it",
    ],
)
def test_no_is_heard_in_either_language(no: str, language: str) -> None:
    assert hear_yes_no(no, language) is False


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("absolutely don't", "en"),
        ("okay but don't block it", "en"),
        ("no no my card is fine", "en"),
        ("ठीक है पर नहीं", "hi"),
        ("ओके पर कार्ड बंद मत करो", "hi"),
        ("बिल्कुल भी मत", "hi"),
        ("sms bhejo mat", "hi"),
        ("sms mat bhejiye", "hi"),
        ("ঠিক আছে থাক", "bn"),
        ("না না আমার কার্ড ঠিক আছে", "bn"),
        ("একদম না", "bn"),
        ("ఓకే కానీ వద్దు", "te"),
        ("ಸರಿ ಆದ್ರೆ ಕಳಿಸಬೇಡಿ", "kn"),
    ],
)
def test_a_no_is_one_after_an_agreement_that_it_takes_back(said: str, language: str) -> None:
    assert hear_yes_no(said, language) is False


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("ठीक है ना", "hi"),
        ("theek hai bhai na", "hi"),
        ("ठीक है या नहीं", "hi"),
        ("हाँ पर मत करो", "hi"),
        ("हाँ भैया ना", "hi"),
        ("ठीक है लेकिन पता नहीं", "hi"),
        ("कार्ड नहीं मिल रहा", "hi"),
        ("my money was stolen", "en"),
        ("my phone is not working", "en"),
        ("ঠিক আছে না", "bn"),
    ],
)
def test_what_asks_back_or_complains_is_no_answer(said: str, language: str) -> None:
    assert hear_yes_no(said, language) is None


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("haan bhai kar na", "hi"),
        ("haan bol raha hun na", "hi"),
        ("जी हुज़ूर", "hi"),
        ("क्यों नहीं, कर दो", "hi"),
        ("why not, do it", "en"),
        ("করুন না", "bn"),
    ],
)
def test_a_yes_that_urges_has_a_not_that_refuses_nothing(said: str, language: str) -> None:
    assert hear_yes_no(said, language) is True


@pytest.mark.parametrize("language", SPOKEN)
def test_no_yes_with_a_no_beside_it_is_heard_as_yes(language: str) -> None:
    hears = TABLES[language].hears
    agreeing = (*hears.yes, *hears.agree)
    # हो ना is listed as a whole: the ना of an appeal, not of a no.
    listed = {sounds_of(yes, language) for yes in agreeing}
    for no in (*hears.negators.split(), "नहीं"):
        for yes in agreeing[:: max(3, len(agreeing) // 150)]:
            said = f"{no} {yes}"
            if sounds_of(said, language)[1:] in listed:
                assert hear_yes_no(said, language) is not True, said
            said = f"{yes} {no}"
            if not any(sounds_of(said, language)[-n:] in listed for n in (2, 3, 4)):
                assert hear_yes_no(said, language) is not True, said
    for no in hears.no:
        assert hear_yes_no(no, language) is not True, no


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("hindi", "hi"),
        ("हिंदी में बोलो", "hi"),
        ("हिन्दी", "hi"),
        ("hindee please", "hi"),
        ("English", "en"),
        ("speak in english please", "en"),
        ("angrezi", "en"),
        ("अंग्रेज़ी", "en"),
        ("इंग्लिश में बात करो", "en"),
        ("english nahi aati", None),
        ("hindi or english", None),
        ("hello", None),
        ("", None),
    ],
)
def test_a_language_is_chosen_by_its_name(said: str, language: str | None) -> None:
    assert hear_language(said, SPOKEN) == language


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_is_known_by_its_own_and_its_english_name(code: str) -> None:
    info = LANGUAGES[code]
    assert hear_language(info.native_name, list(LANGUAGES)) == code
    assert hear_language(info.english_name, list(LANGUAGES)) == code


@given(st.text(max_size=60))
def test_nothing_said_can_break_the_hearing(text: str) -> None:
    assert hear_yes_no(text, "hi") in (True, False, None)
    assert hear_language(text, SPOKEN) in (*SPOKEN, None)
