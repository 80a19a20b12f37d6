"""What callers recite by mistake is hidden before it is kept; what a transcript needs stays."""

import pytest

from agent.trust.redaction import find, redact


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("my card is 4111 1111 1111 1111 please", "my card is [card] please"),
        ("4111-1111-1111-1112 has a wrong check digit", "[account] has a wrong check digit"),
        ("४१११ ११११ ११११ ११११", "[card]"),
        ("4 1 1 1 and then 1 1 1 1 1 1 1 1 1 1 1 1", "[card]"),
        ("मेरा खाता नंबर एक दो तीन चार पांच छह सात आठ नौ है", "मेरा खाता नंबर [account] है"),
        ("double nine eight seven six five four three two one oh", "[account]"),
        ("वन टू थ्री फोर फाइव सिक्स सेवन एट नाइन", "[account]"),
        ("Rs 123456789012", "Rs [account]"),
        ("आधार 2345 6789 0123", "आधार [aadhaar]"),
        ("+91 98765 43210", "[phone]"),
        ("098765 43210", "[phone]"),
        ("ninety eight seventy six fifty four thirty two ten", "[phone]"),
        ("अट्ठानवे छिहत्तर चौवन बत्तीस दस", "[phone]"),
        ("PAN ABCDE1234F", "PAN [pan]"),
        ("123,456", "[code]"),
        ("nine eight seven six, five four", "[code]"),
        ("ek do teen chaar paanch chhah", "[code]"),
        ("एक दो, तीन फिर चार पांच छह", "[code]"),
        ("मेरा पिन 4826 है", "मेरा पिन [code] है"),
        ("my TPIN is two five eight zero", "my TPIN is [code]"),
        ("cvv 123", "cvv [code]"),
        ("one two three four dash five six seven eight", "[number]"),
        ("1" * 40, "[number]"),
        ("ஒன்று இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது", "[account]"),
        ("আমার ওটিপি চার তিন দুই এক", "আমার ওটিপি [code]"),
        ("എന്റെ പിൻ ഒന്ന് രണ്ട് മൂന്ന് നാല്", "എന്റെ പിൻ [code]"),
    ],
)
def test_what_must_not_be_kept_is_hidden(said: str, kept: str) -> None:
    assert redact(said) == kept


@pytest.mark.parametrize(
    "said",
    [
        "",
        "आखिरी चार अंक चार तीन दो एक",
        "four three two one",
        "4321",
        "आपका बैलेंस ₹12,34,567.50 है",
        "balance 1234567.50",
        "1234567 रुपये",
        "1234567 টাকা",
        "Rs. 1,234,567",
        "एक लाख तेईस हज़ार चार सौ पांच रुपये पचास पैसे",
        "22-11-2026 को",
        "2026-11-22",
        "the reference is CB48213",
        "double",
        "please block one card, not two",
    ],
)
def test_what_a_transcript_needs_stays(said: str) -> None:
    assert redact(said) == said


def test_two_secrets_in_one_sentence_are_both_hidden() -> None:
    said = "card 4111111111111111 and phone 9876543210 ok"
    assert redact(said) == "card [card] and phone [phone] ok"
    assert [said[one.start : one.end] for one in find(said)] == ["4111111111111111", "9876543210"]
