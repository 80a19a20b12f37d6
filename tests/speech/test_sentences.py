"""Where a sentence ends, in every script, and where a full stop does not end one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.speech.sentences import LONGEST, sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Welcome to the bank. Press 1 for cards.  Press 2 for loans!", 3),
        ("नमस्ते। आपका कार्ड बंद है। और कुछ?", 3),
        ("হ্যালো। আপনার কার্ড?", 2),
        ("خوش آمدید۔ آپ کا بیلنس کیا ہے؟ جی", 3),
        ("வணக்கம். உங்கள் கார்டு? நன்றி!", 3),
        ('He said "press 9." Then he left.', 2),
        ("Wait... What?! Yes॥ Good", 4),
    ],
)
def test_sentences_end_with_their_marks(text, count):
    assert len(sentences(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Your balance is Rs. 500.50 as of 10.30 today",
        "डॉ. राव के खाते में रु. 500 हैं",
        "Ask for Dr. A. P. Rao at counter No. 5",
        "ரூ. 500 உள்ளது",
        "call 1930, i.e. the helpline",
        "version 2.0",
        "The date is 5.11.2026",
    ],
)
def test_a_full_stop_inside_a_sentence_does_not_end_it(text):
    assert sentences(text) == [text]


def test_no_as_an_answer_ends_a_sentence():
    assert len(sentences("You said no. Nothing is changed.")) == 2


@pytest.mark.parametrize("text", ["", " \n\t ", "\u2028"])
def test_nothing_is_no_sentence(text):
    assert sentences(text) == []


def test_a_long_sentence_is_cut_at_a_clause_before_a_space_before_anywhere():
    clause = "the offer holds for all who save with us, "
    pieces = sentences(clause * 20)
    assert all(piece.endswith("us,") for piece in pieces)
    assert all(len(piece) <= LONGEST for piece in sentences("word " * 200 + "x" * 600))


@pytest.mark.parametrize("text", ["." * 4_000 + "a", ". " * 2_000, '."' * 2_000 + "x", "“" * 4_000])
def test_a_text_made_to_be_slow_is_not(text):
    assert sentences(text)


@given(st.text(st.sampled_from("ab. ?।۔,\n\"'’5Rs"), max_size=800))
def test_no_word_is_lost_or_moved(text):
    pieces = sentences(text)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(0 < len(piece) <= LONGEST for piece in pieces)
