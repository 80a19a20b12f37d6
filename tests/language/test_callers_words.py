"""What callers of every language say for amounts, digits, yes and no: never a yes for a no."""

from decimal import Decimal
from typing import Any

import pytest

from agent.language.answers import hear_yes_no
from agent.language.numbers import hear_amount, hear_digits

AMOUNTS: dict[str, list[tuple[str, str | None]]] = {
    "hi": [
        ("मुझे पंद्रह सौ रुपये चाहिए", "1500"),
        ("साढ़े बारह सौ", "1250"),
        ("pachees hazaar paanch sau", "25500"),
        ("एक लाख पच्चीस हज़ार तीन सौ", "125300"),
        ("सवा तीन लाख", "325000"),
        ("पौने तीन हज़ार रुपये", "2750"),
        ("डेढ़ करोड़", "15000000"),
        ("fifteen hundred rupaye", "1500"),
        ("ek hazar", "1000"),
        ("बारह सौ पचास रुपये पचहत्तर पैसे", "1250.75"),
        ("रुपये पाँच सौ", "500"),
        ("पाँच हज़ार नहीं छह हज़ार", None),
        ("आधा लाख", "50000"),
        ("2.5 लाख", "250000"),
        ("1.5 करोड़", "15000000"),
        ("Rs 5000/-", "5000"),
        ("₹ 12,500", "12500"),
        ("मेरी सैलरी अठारह हज़ार है", "18000"),
        ("पचास हजार तक", "50000"),
        ("नौ सौ निन्यानवे", "999"),
        ("dus hajar ek sau bees", "10120"),
        ("दो", "2"),
        ("हाँ पाँच सौ", "500"),
        ("चार हजार रुपया भेजना है", "4000"),
        ("पाँच सौ रुपए मात्र", "500"),
    ],
    "en": [
        ("one lakh fifty thousand", "150000"),
        ("two point five lakhs", "250000"),
        ("rupees nine hundred only", "900"),
        ("three and a half thousand", "3500"),
        ("fifty paise", "0.50"),
        ("5k", "5000"),
        ("twelve thousand three hundred and forty five rupees and fifty paise", "12345.50"),
        ("can you transfer twenty thousand", "20000"),
        ("i need around four thousand bucks", "4000"),
        ("quarter lakh", "25000"),
        ("one crore twenty lakh", "12000000"),
        ("a hundred and one rupees", "101"),
        ("one two three", None),
        ("five or six thousand", None),
        ("not more than five thousand", None),
    ],
    "bn": [
        ("আড়াইশো টাকা", "250"),
        ("সাড়ে চার হাজার", "4500"),
        ("দু হাজার পাঁচশ", "2500"),
        ("এক লক্ষ কুড়ি হাজার টাকা", "120000"),
        ("dui lakh", "200000"),
        ("পৌনে চার হাজার", "3750"),
        ("পঁচিশশো টাকা দেবেন", "2500"),
        ("দশ টাকা পঁচিশ পয়সা", "10.25"),
    ],
    "te": [
        ("రెండు వేల ఐదు వందలు", "2500"),
        ("ఐదువేలు", "5000"),
        ("రెండున్నర లక్షలు", "250000"),
        ("వెయ్యి నూట పదహారు", "1116"),
        ("లక్షన్నర", "150000"),
        ("padihenu vandala rupayalu", "1500"),
        ("పది లక్షల రూపాయలు", "1000000"),
        ("నూటయాభై రూపాయలు", "150"),
        ("మూడు వేల ఐదువందల రూపాయలు పంపాలి", "3500"),
    ],
    "mr": [
        ("साडेचार हजार", "4500"),
        ("सव्वा लाख", "125000"),
        ("अडीचशे रुपये", "250"),
        ("पंचवीसशे", "2500"),
        ("दोन लाख पन्नास हजार रुपये", "250000"),
        ("पावणे तीन लाख", "275000"),
        ("sade tin hajar", "3500"),
    ],
    "ta": [
        ("ஆயிரத்தி ஐநூறு", "1500"),
        ("இரண்டரை லட்சம்", "250000"),
        ("மூவாயிரம் ரூபாய்", "3000"),
        ("பத்தாயிரத்து ஐந்நூறு", "10500"),
        ("இருபத்தஞ்சாயிரம்", "25000"),
        ("நூத்தம்பது ரூபா", "150"),
        ("ஒன்றே கால் லட்சம்", "125000"),
        ("rendu latcham", "200000"),
        ("aayiram rubai", "1000"),
        ("ஐம்பதாயிரத்தி நூறு", "50100"),
    ],
    "gu": [
        ("અઢી લાખ", "250000"),
        ("સાડા ત્રણસો", "350"),
        ("દોઢ હજાર", "1500"),
        ("પંદરસો રૂપિયા", "1500"),
        ("પોણા ત્રણ લાખ", "275000"),
        ("be hajar", "2000"),
    ],
    "kn": [
        ("ಎರಡೂವರೆ ಸಾವಿರ", "2500"),
        ("ಐದು ಸಾವಿರದ ಇನ್ನೂರು", "5200"),
        ("ಒಂದೂವರೆ ಲಕ್ಷ", "150000"),
        ("ನೂರೈವತ್ತು ರೂಪಾಯಿ", "150"),
        ("ಸಾವಿರದ ಐನೂರು", "1500"),
        ("eradu savira", "2000"),
        ("ಇಪ್ಪತ್ತೈದು ಸಾವಿರ ರೂಪಾಯಿ ಕಳಿಸಿ", "25000"),
        ("ಎರಡುಸಾವಿರ", "2000"),
    ],
    "ml": [
        ("രണ്ടര ലക്ഷം", "250000"),
        ("ആയിരത്തി അഞ്ഞൂറ് രൂപ", "1500"),
        ("ഇരുപത്തയ്യായിരം", "25000"),
        ("നൂറ്റമ്പത് രൂപ", "150"),
        ("മൂവായിരത്തി ഇരുന്നൂറ്", "3200"),
        ("oru laksham", "100000"),
        ("pathinayiram", "10000"),
        ("ഒന്നര ലക്ഷം രൂപ വേണം", "150000"),
    ],
    "or": [
        ("ଦେଢ଼ ଲକ୍ଷ", "150000"),
        ("ଅଢ଼େଇ ହଜାର", "2500"),
        ("ପାଞ୍ଚଶହ ଟଙ୍କା", "500"),
        ("dui hajar tanka", "2000"),
        ("ସାଢ଼େ ତିନି ହଜାର", "3500"),
    ],
    "as": [
        ("ডেৰ লাখ টকা", "150000"),
        ("আঢ়ৈ লাখ", "250000"),
        ("পাঁচ হাজাৰ দুশ টকা", "5200"),
        ("saari hajar", "4000"),
    ],
}

DIGITS: dict[str, list[tuple[str, str | None]]] = {
    "hi": [
        ("छह छह सात आठ", "6678"),
        ("मेरा पिन कोड 2 2 4 1 2 2 है", "224122"),
        ("do do chaar ek do do", "224122"),
        ("बाईस इकतालीस बाईस", "224122"),
        ("शून्य शून्य सात", "007"),
        ("डबल ज़ीरो सेवन", "007"),
        ("नौ आठ सात डबल छह", "98766"),
        ("आख़िरी अंक 4321 है जी", "4321"),
        ("दो सौ चौबीस एक सौ बाईस", None),
        ("मुझे नहीं पता 4321", None),
        ("एक मिनट", None),
        ("nine eight seven six five four three two one zero", "9876543210"),
    ],
    "en": [
        ("it is eight seven six five", "8765"),
        ("thirty four fifty six", "3456"),
        ("oh four two two", "0422"),
        ("double four double two", "4422"),
        ("one thousand two hundred thirty four", "1234"),
        ("my complaint number is 7 0 0 1 2", "70012"),
        ("four three two one not sure", None),
    ],
    "bn": [
        ("সাত আট নয় শূন্য", "7890"),
        ("তিয়াত্তর বাইশ", "7322"),
    ],
    "te": [
        ("ఒకటి రెండు మూడు నాలుగు", "1234"),
        ("నలభై మూడు ఇరవై ఒకటి", "4321"),
        ("డబుల్ ఐదు ఆరు సున్నా", "5560"),
    ],
    "ta": [
        ("இருபத்தி மூணு நாப்பத்தஞ்சு", "2345"),
        ("டபுள் அஞ்சு ஆறு", "556"),
    ],
    "kn": [
        ("ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು", "1234"),
        ("ನಲವತ್ಮೂರು ಇಪ್ಪತ್ತೊಂದು", "4321"),
    ],
    "ml": [
        ("ഒന്ന് രണ്ട് മൂന്ന് നാല്", "1234"),
    ],
    "gu": [
        ("ત્રેતાલીસ એકવીસ", "4321"),
    ],
    "mr": [
        ("सात आठ नऊ शून्य", "7890"),
    ],
    "or": [
        ("ସାତ ଆଠ ନଅ ଶୂନ", "7890"),
    ],
    "as": [
        ("সাত আঠ ন শূন্য", "7890"),
    ],
}

YES = {
    "hi": [
        "जी हाँ बिल्कुल सही है",
        "हाँ भाई कर दो",
        "ठीक है भेज दीजिए",
        "ओके कर दीजिए",
        "haan ji sahi hai",
        "ji bilkul",
        "यस प्लीज़",
        "चलो कर ही दो",
        "एकदम",
        "hmm haan",
    ],
    "en": [
        "yes go ahead please",
        "yup do it",
        "that's correct",
        "confirm",
        "yes confirm it",
        "go for it",
        "right",
    ],
    "ta": [
        "ஆமா சரி",
        "aamaanga",
    ],
    "te": [
        "అవును చేయండి",
    ],
    "kn": [
        "ಹೌದು ಮಾಡಿ",
    ],
    "ml": [
        "അതെ ചെയ്യൂ",
    ],
    "bn": [
        "হ্যাঁ ঠিক আছে",
    ],
    "mr": [
        "हो करा",
    ],
    "gu": [
        "હા કરો",
    ],
    "or": [
        "ହଁ କରନ୍ତୁ",
    ],
    "as": [
        "হয় কৰক",
    ],
}

NO = {
    "hi": [
        "नहीं चाहिए",
        "अभी नहीं",
        "जी नहीं धन्यवाद",
        "रुको मत करो",
        "ऐसा मत कीजिए",
        "सही नहीं है ये",
        "नो थैंक यू",
    ],
    "en": [
        "no don't",
        "nope",
        "please don't",
        "never",
        "not really",
        "i would rather not",
        "that is incorrect",
        "that's not my card",
        "it's okay leave it",
    ],
    "ta": [
        "வேண்டாம்",
        "இல்ல வேணாம்",
    ],
    "te": [
        "వద్దు",
        "kadu",
    ],
    "kn": [
        "ಬೇಡ",
        "ಸರಿ ಇಲ್ಲ",
    ],
    "ml": [
        "വേണ്ട",
        "ശരിയല്ല",
    ],
    "bn": [
        "না করবেন না",
        "ঠিক না",
    ],
    "mr": [
        "नको करू",
    ],
    "gu": [
        "ના કરશો નહીં",
    ],
    "or": [
        "ନା କରନ୍ତୁ ନାହିଁ",
    ],
    "as": [
        "নকৰিব",
    ],
}

NEITHER_YES = {
    "hi": [
        "हाँ मतलब नहीं",
        "नहीं सही है",
        "मैंने हाँ नहीं कहा",
        "हाँ पर अभी मत करो",
        "मुझे सोचने दो",
        "कौन सा कार्ड",
    ],
    "en": [
        "i am not sure",
        "yes but not now",
        "what did you say",
        "isn't that right",
    ],
    "ta": [
        "சரி பண்ணாதீங்க",
        "ஆமா ஆனா இப்ப வேண்டாம்",
    ],
    "te": [
        "అవును కానీ వద్దు",
        "సరే చేయొద్దు",
    ],
    "kn": [
        "ಹೌದು ಆದರೆ ಮಾಡಬೇಡಿ",
    ],
    "ml": [
        "അതെ പക്ഷേ ചെയ്യണ്ട",
    ],
    "bn": [
        "হ্যাঁ কিন্তু এখন না",
    ],
    "mr": [
        "हो पण आता नको",
    ],
    "gu": [
        "હા પણ હમણાં નહીં",
    ],
    "as": [
        "হয় কিন্তু এতিয়া নালাগে",
    ],
}
"""No answer, or a no taken from a hedge: anything but a yes."""


def _cases(by_language: dict[str, list[Any]]) -> list[tuple[str, Any]]:
    return [(language, case) for language, cases in by_language.items() for case in cases]


@pytest.mark.parametrize(("language", "case"), _cases(AMOUNTS))
def test_an_amount_is_heard(language: str, case: tuple[str, str | None]) -> None:
    said, meant = case
    assert hear_amount(said, language) == (None if meant is None else Decimal(meant))


@pytest.mark.parametrize(("language", "case"), _cases(DIGITS))
def test_digits_are_heard(language: str, case: tuple[str, str | None]) -> None:
    said, meant = case
    assert hear_digits(said, language) == meant


@pytest.mark.parametrize(("language", "said"), _cases(YES))
def test_a_yes_is_heard(language: str, said: str) -> None:
    assert hear_yes_no(said, language) is True


@pytest.mark.parametrize(("language", "said"), _cases(NO))
def test_a_no_is_heard(language: str, said: str) -> None:
    assert hear_yes_no(said, language) is False


@pytest.mark.parametrize(("language", "said"), _cases(NEITHER_YES))
def test_a_hedge_is_no_yes(language: str, said: str) -> None:
    assert hear_yes_no(said, language) is not True
